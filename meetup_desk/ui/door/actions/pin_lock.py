"""Who may do what at the door: staff, until a supervisor gives the PIN, and for a while after that."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.authority import Authority
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.door.roles import Roles
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.model import DoorModel

_LOCKED_AFTER: Final = 120_000  # ms after a supervisor's last step


class PinLock(QObject):
    """`changed` comes when others may do something now than before."""

    changed = Signal()

    def __init__(self, model: DoorModel, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._questions = model, questions
        self._roles: Roles | None = None
        self._then: Callable[[], None] | None = None  # what waits for the PIN to be right
        self._soon = QTimer(self, singleShot=True, interval=_LOCKED_AFTER)
        self._soon.timeout.connect(self.lock)
        model.unlocked.connect(self._unlocked)
        model.still_locked.connect(self._ask_again)
        model.refused.connect(self._forget)

    def stand_at(self, roles: Roles | None) -> None:
        """Guard another door; None guards nothing."""
        self._roles = roles
        self._soon.stop()
        self.changed.emit()

    @property
    def staff(self) -> bool:
        """Whether only staff stand here."""
        return self._roles is not None and self._roles.authority is Authority.STAFF

    @property
    def has_pin(self) -> bool:
        """Whether a PIN tells supervisors from staff."""
        return self._roles is not None and self._roles.has_pin

    @property
    def can_unlock(self) -> bool:
        """Whether somebody here can prove to be a supervisor."""
        return self._roles is not None and self._roles.can_unlock

    def as_supervisor(self, act: Callable[[], None]) -> None:
        """Do what a supervisor may, or ask for the PIN and do it then; where no PIN is known, say so."""
        if not self.staff:
            self._soon.start()
            act()
        elif self.can_unlock:
            self._ask(act)
        else:
            self._model.unlock("")

    def _ask(self, act: Callable[[], None], trouble: DeskError | None = None) -> None:
        pin = self._questions.pin(trouble)
        if pin is not None:
            self._then = act
            self._model.unlock(pin)

    def _ask_again(self, trouble: DeskError) -> None:
        act, self._then = self._then, None
        if act is not None:
            self._ask(act, trouble)

    def turn(self) -> None:
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
        self._soon.start()
        self.changed.emit()
        act, self._then = self._then, None
        if act is not None:
            act()

    def _forget(self) -> None:
        self._then = None
