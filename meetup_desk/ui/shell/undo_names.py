"""What undo and redo are about now, for the menus: read again after every change, off the window's thread."""

from PySide6.QtCore import QObject

from meetup_desk.services.history.undo import History, NextChange
from meetup_desk.ui.shell.context import Context
from meetup_desk.words.change_names import say_change


class UndoNames(QObject):
    """Knows both names; "" where there is nothing to undo or redo, or it is not read yet."""

    def __init__(self, context: Context, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._history = context, history
        self._undo: NextChange | None = None
        self._redo: NextChange | None = None
        context.news.changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read what comes next."""
        self._context.jobs.run(self._history.coming, self._take, key=(self, "coming"))

    def undo(self) -> str:
        """Name what undo would take back."""
        return self._name(self._undo)

    def redo(self) -> str:
        """Name what redo would do again."""
        return self._name(self._redo)

    def _take(self, coming: tuple[NextChange | None, NextChange | None]) -> None:
        self._undo, self._redo = coming

    def _name(self, change: NextChange | None) -> str:
        if change is None:
            return ""
        lang = self._context.languages.current
        return say_change(change.command, change.detail, lang)
