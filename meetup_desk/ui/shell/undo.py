"""Undo and redo in the window."""

from PySide6.QtCore import QObject

from meetup_desk.domain.ids import ChangeId
from meetup_desk.services.history.undo import History, UndoResult
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.change_names import say_change


class UndoRedo(QObject):
    """Takes changes back and does them again, in the order of the keys pressed, and says what it was."""

    def __init__(self, context: Context, history: History, queue: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._history, self._queue = context, history, queue

    def undo(self, change: ChangeId | None = None) -> None:
        """Undo the last change, or the one given, and say what it was."""
        self._queue.run(lambda: self._history.undo(ACTOR, change), self._undone, title=self.tr("Undoing…"))

    def redo(self) -> None:
        """Redo what was undone last."""
        self._queue.run(lambda: self._history.redo(ACTOR), self._redone, title=self.tr("Redoing…"))

    def undo_action(self, change: ChangeId | None) -> ToastAction | None:
        """Give the Undo of a toast; None where nothing was changed."""
        return None if change is None else ToastAction(self.tr("Undo"), lambda: self.undo(change))

    def _undone(self, undone: UndoResult) -> None:
        self._context.news.changed.emit(undone.changes)
        text = self.tr("Undid: {what}").format(what=self._name_of(undone))
        self._context.toast.say(text, ToastAction(self.tr("Redo"), self.redo))

    def _redone(self, undone: UndoResult) -> None:
        self._context.news.changed.emit(undone.changes)
        text = self.tr("Redid: {what}").format(what=self._name_of(undone))
        self._context.toast.say(text, self.undo_action(undone.changes.change))

    def _name_of(self, undone: UndoResult) -> str:
        lang = self._context.languages.current
        return say_change(undone.command, undone.detail, lang)
