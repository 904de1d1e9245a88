"""The PIN that separates supervisors from staff: given once, it holds for a while."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.authority import Authority
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.door.roles import Roles
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.model import DoorModel

_LOCK_AFTER: Final = 120_000  # ms after a supervisor's last step


class PinLock(QObject):
    """`changed` comes when what may be done has changed."""

    changed = Signal()

    def __init__(self, model: DoorModel, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._questions = model, questions
        self._roles: Roles | None = None
        self._pending: Callable[[], None] | None = None  # runs when the PIN is right
        self._timer = QTimer(self, singleShot=True, interval=_LOCK_AFTER)
        self._timer.timeout.connect(self.lock)
        model.unlocked.connect(self._unlocked)
        model.unlock_refused.connect(self._ask_again)
        model.refused.connect(self._cancel)

    def use_roles(self, roles: Roles | None) -> None:
        """Lock another door; None locks nothing."""
        self._roles = roles
        self._timer.stop()
        self.changed.emit()

    @property
    def staff(self) -> bool:
        """Whether only staff may act here."""
        return self._roles is not None and self._roles.authority is Authority.STAFF

    @property
    def has_pin(self) -> bool:
        """Whether a PIN separates supervisors from staff."""
        return self._roles is not None and self._roles.has_pin

    @property
    def can_unlock(self) -> bool:
        """Whether the PIN can be checked here."""
        return self._roles is not None and self._roles.can_unlock

    def as_supervisor(self, action: Callable[[], None]) -> None:
        """Run what a supervisor may do, at once or after the PIN; where no PIN is known, the door says so."""
        if not self.staff:
            self._timer.start()
            action()
        elif self.can_unlock:
            self._ask(action)
        else:
            self._model.unlock("")

    def _ask(self, action: Callable[[], None], trouble: DeskError | None = None) -> None:
        pin = self._questions.pin(trouble)
        if pin is not None:
            self._pending = action
            self._model.unlock(pin)

    def _ask_again(self, trouble: DeskError) -> None:
        action, self._pending = self._pending, None
        if action is not None:
            self._ask(action, trouble)

    def toggle(self) -> None:
        """Ask for the PIN, or leave the door to staff again."""
        if self.staff:
            self.as_supervisor(lambda: None)
        else:
            self.lock()

    def lock(self) -> None:
        """Leave the door to staff, where a PIN is set."""
        if self._roles is not None:
            self._roles.lock()
            self.changed.emit()

    def _unlocked(self) -> None:
        self._timer.start()
        self.changed.emit()
        action, self._pending = self._pending, None
        if action is not None:
            action()

    def _cancel(self) -> None:
        self._pending = None
