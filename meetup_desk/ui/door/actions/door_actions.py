"""The actions of a door: count, override, hand over, undo, walk-in."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from meetup_desk.domain.verdicts import Severity
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.ui.door.actions.pin_lock import PinLock
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.screen.display import DoorDisplay


class DoorActions(QObject):
    """Each is a button and a key; what is not offered now does nothing."""

    def __init__(
        self, display: DoorDisplay, model: DoorModel, pin_lock: PinLock, questions: Questions
    ) -> None:
        super().__init__(display)
        self._display, self._model, self._pin_lock, self._questions = display, model, pin_lock, questions
        self.keys = {
            Qt.Key.Key_F2: self.let_in_guest,
            Qt.Key.Key_F5: self.override,
            Qt.Key.Key_F7: self.hand_over,
            Qt.Key.Key_F13: self.say_need,
        }
        display.decisions.count_chosen.connect(self.count)
        display.decisions.override_asked.connect(self.override)
        display.decisions.hand_over_asked.connect(self.hand_over)
        display.decisions.need_asked.connect(self.say_need)
        display.footer.undo_asked.connect(self.undo)
        display.footer.retry_asked.connect(self.retry)
        display.footer.walk_in_asked.connect(self.let_in_guest)
        display.footer.field.undo_asked.connect(self.undo)
        display.footer.field.count_chosen.connect(self.count)

    def count(self, count: int) -> None:
        """Let in another number of the party than all."""
        shown = self._display.shown
        if shown is None or count not in self._display.decisions.counts():
            return
        ask, answer = shown
        if answer.severity is Severity.GREEN:
            if count != answer.count:
                self._model.recount(ask, answer, count)
        elif isinstance(ask, ScanRequest):
            self._model.scan(replace(ask, count=count))

    def undo(self) -> None:
        """Take back the last scan."""
        self._display.footer.field.setFocus()
        self._model.undo()

    def retry(self) -> None:
        """Write again what could not be written."""
        self._model.retry()
        self._display.show_waiting(len(self._model.unwritten))

    def hand_over(self) -> None:
        """Write down who came with the ticket."""
        shown = self._display.shown
        if shown is None or shown[1].rsvp_id is None or not self._display.decisions.can_be_handed_over():
            return
        name = self._questions.new_name(shown[1].name)
        if name is not None:
            self._model.hand_over(shown[1].rsvp_id, name)

    def say_need(self) -> None:
        """Write down what who just came in looks for or can give."""
        shown = self._display.shown
        if shown is None or shown[1].rsvp_id is None or not self._display.decisions.can_say_need():
            return
        said = self._questions.need(shown[1].name)
        if said is not None:
            self._model.say_need(shown[1].rsvp_id, *said)

    def override(self) -> None:
        """Let in anyway, as a supervisor."""
        if self._display.decisions.can_override():
            self._pin_lock.as_supervisor(self._ask_reason)

    def _ask_reason(self) -> None:
        shown = self._display.shown
        reason = None if shown is None else self._questions.reason(shown[1].name)
        if shown is None or reason is None:
            return
        if isinstance(shown[0], WalkIn):
            self._model.walk_in(shown[0], reason)
        else:
            self._model.scan(replace(shown[0], override_reason=reason))

    def let_in_guest(self) -> None:
        """Let in somebody without a ticket."""
        self._pin_lock.as_supervisor(self._ask_guest)

    def _ask_guest(self) -> None:
        guest = self._questions.guest()
        if guest is not None:
            self._model.walk_in(guest)
