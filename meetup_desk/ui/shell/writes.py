"""Writing to the desk: in a thread, told to every view, confirmed by a toast, and undone."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.services.history.undo import History, Undone
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import has, say

BY: Final = "organiser"  # who acts in the window
T = TypeVar("T")


class Writes(QObject):
    """Runs writes in the order of the calls; each announces what changed before its toast is shown."""

    def __init__(self, context: Context, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._history = history
        self._queue = context.jobs.in_order()  # an undo is done before the redo that was pressed after it

    def run(
        self,
        work: Callable[[], T] | Callable[[Job], T],
        changes: Callable[[T], Changes],
        message: Callable[[T], str],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        title: str = "",
        undoable: bool = True,
    ) -> Job:
        """Write, announce `changes(result)`, call `done`, and show `message(result)` with an Undo beside it.

        No toast is shown for "". Without `failed` the window says what went wrong.
        """

        def finish(result: T) -> None:
            changed = changes(result)
            self._context.news.changed.emit(changed)
            if done is not None:
                done(result)
            text = message(result)
            if text:
                self._context.toast.say(text, self._undo_action(changed.change) if undoable else None)

        return self._queue.run(work, finish, failed, title=title)

    def undo(self, change: ChangeId | None = None) -> None:
        """Undo the last change, or the one given, and say what it was."""
        self._queue.run(lambda: self._history.undo(BY, change), self._undone, title=self.tr("Undoing…"))

    def redo(self) -> None:
        """Redo what was undone last."""
        self._queue.run(lambda: self._history.redo(BY), self._redone, title=self.tr("Redoing…"))

    def _undo_action(self, change: ChangeId | None) -> ToastAction | None:
        return None if change is None else ToastAction(self.tr("Undo"), lambda: self.undo(change))

    def _undone(self, undone: Undone) -> None:
        self._context.news.changed.emit(undone.changes)
        text = self.tr("Undid: {what}").format(what=self._name_of(undone))
        self._context.toast.say(text, ToastAction(self.tr("Redo"), self.redo))

    def _redone(self, undone: Undone) -> None:
        self._context.news.changed.emit(undone.changes)
        text = self.tr("Redid: {what}").format(what=self._name_of(undone))
        self._context.toast.say(text, self._undo_action(undone.changes.change))

    def _name_of(self, undone: Undone) -> str:
        return name_of_change(undone.command, undone.detail, self._context.languages.current)


def name_of_change(command: str, detail: str, lang: str) -> str:
    """Give the name of a change: `approval`, `import of guests.csv`."""
    detailed, plain = f"change.{command}.named", f"change.{command}"
    if detail and has(detailed):
        return say(detailed, lang, detail=detail)
    return say(plain, lang) if has(plain) else detail or command
