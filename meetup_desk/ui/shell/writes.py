"""Writing to the desk: done elsewhere, told to every view, said in a toast, and taken back."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.services.history.history import History, Undone
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import has, say

BY: Final = "organiser"  # who acts in the window
T = TypeVar("T")


class Writes(QObject):
    """Runs writes in the order they were asked for; each tells what changed before its toast is shown."""

    def __init__(self, kit: Context, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._history = history
        self._line = kit.jobs.in_order()  # what was pressed first is done first: an undo, then its redo

    def run(
        self,
        work: Callable[[], T] | Callable[[Job], T],
        changes: Callable[[T], Changes],
        said: Callable[[T], str],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        title: str = "",
        undoable: bool = True,
    ) -> Job:
        """Write; then send `changes(result)`, call `done`, and say `said(result)` with an Undo beside it.

        Nothing is said for "". Without `failed` the window says what went wrong.
        """

        def finish(result: T) -> None:
            what = changes(result)
            self._kit.news.came.emit(what)
            if done is not None:
                done(result)
            words = said(result)
            if words:
                self._kit.toast.say(words, self._undo_of(what.change) if undoable else None)

        return self._line.run(work, finish, failed, title=title)

    def undo(self, change: ChangeId | None = None) -> None:
        """Take back the last change, or one of them, and say what it was."""
        self._line.run(lambda: self._history.undo(BY, change), self._undone, title=self.tr("Undoing…"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._line.run(lambda: self._history.redo(BY), self._redone, title=self.tr("Doing it again…"))

    def _undo_of(self, change: ChangeId | None) -> ToastAction | None:
        return None if change is None else ToastAction(self.tr("Undo"), lambda: self.undo(change))

    def _undone(self, undone: Undone) -> None:
        self._kit.news.came.emit(undone.changes)
        text = self.tr("Undone: {what}").format(what=self._name(undone))
        self._kit.toast.say(text, ToastAction(self.tr("Redo"), self.redo))

    def _redone(self, undone: Undone) -> None:
        self._kit.news.came.emit(undone.changes)
        text = self.tr("Done again: {what}").format(what=self._name(undone))
        self._kit.toast.say(text, self._undo_of(undone.changes.change))

    def _name(self, undone: Undone) -> str:
        return name_of_change(undone.command, undone.detail, self._kit.languages.current)


def name_of_change(command: str, detail: str, lang: str) -> str:
    """Say what a change was: `approval`, `import of guests.csv`."""
    fine, plain = f"change.{command}.named", f"change.{command}"
    if detail and has(fine):
        return say(fine, lang, detail=detail)
    return say(plain, lang) if has(plain) else detail or command
