"""Writing to the desk: in a thread, announced to every view, and confirmed by a toast."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.history.undo import History
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.undo import UndoRedo

T = TypeVar("T")


class Writes(QObject):
    """Runs writes in the order of the calls; each announces what changed before its toast is shown."""

    def __init__(self, context: Context, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._queue = context.jobs.in_order()  # an undo is done before the redo that was pressed after it
        self.undo_redo = UndoRedo(context, history, self._queue, self)

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
                self._context.toast.say(
                    text, self.undo_redo.undo_action(changed.change) if undoable else None
                )

        return self._queue.run(work, finish, failed, title=title)
