"""What the door says beside the verdict: in the strip at its top, and in toasts."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import FoundPerson, ScanRequest
from meetup_desk.ui.door.equipment.sounds import Sounds
from meetup_desk.ui.door.input.scanner_input import ScannerInput
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.screen.display import DoorDisplay
from meetup_desk.words.keyboards import say_layout
from meetup_desk.words.say import say


class DoorMessages(QObject):
    """Shows the answers of a door, and what is wrong with the scanner."""

    def __init__(
        self,
        display: DoorDisplay,
        model: DoorModel,
        scanner_input: ScannerInput,
        sounds: Sounds,
        lang: Callable[[], str],
    ) -> None:
        super().__init__(display)
        self._display, self._model, self._sounds, self._lang = display, model, sounds, lang
        self._layout = ""  # of the keyboard, as it was last shown
        scanner_input.code_missed.connect(self._show_missed_code)
        scanner_input.away_changed.connect(self._show_away)
        model.answered.connect(self._show_answer)
        model.slowed.connect(self._show_slowed)
        model.undone.connect(self._show_undone)
        model.handed_over.connect(self._show_handed_over)
        model.need_said.connect(self._show_need_said)
        model.refused.connect(self._show_refused)
        model.figures.read.connect(display.show_figures)

    def reset(self) -> None:
        """Show the layout of the keyboard again at the next door."""
        self._layout = ""

    def show_leave_hint(self) -> None:
        """Say how the door is closed."""
        self._display.toast.say(self.tr("Press Esc again to close the door."))

    def _show_answer(self, ask: ScanRequest | WalkIn, answer: DoorAnswer) -> None:
        self._display.show_waiting(len(self._model.unwritten))
        self._display.warning_strip.close_topic("missed")
        self._display.show_answer(ask, answer)
        self._show_layout(answer.layout)

    def _show_layout(self, layout: str) -> None:
        """Say once that the keyboard stands on another layout than the scanner's."""
        if layout not in ("", self._layout):
            self._layout = layout
            self._display.warning_strip.show_text("layout", say_layout(layout, self._lang()))

    def _show_slowed(self, seconds: int) -> None:
        text = self.tr("Too many wrong codes. After another wrong one, wait {seconds} s.")
        self._display.warning_strip.show_text("guesses", text.format(seconds=seconds))

    def _show_missed_code(self) -> None:
        self._sounds.play(Severity.RED)
        text = self.tr(
            "A ticket was scanned while a question was open. Answer the question, then scan it again."
        )
        self._display.warning_strip.show_text("missed", text)

    def _show_away(self, away: bool) -> None:  # noqa: FBT001 - of a signal
        if not away:
            self._display.warning_strip.close_topic("away")
            return
        self._sounds.play(Severity.RED)
        text = self.tr("Another window is in front, so scans don’t arrive here. Click here to continue.")
        self._display.warning_strip.show_text("away", text)

    def _show_undone(self, answer: DoorAnswer) -> None:
        self._display.clear_verdict(keep_decisions=False)
        name = answer.name or say("verdict.nameless", self._lang())
        text = self.tr("Entry undone for {name}.")
        if answer.direction is Direction.OUT:
            text = self.tr("Exit undone for {name}.")
        self._display.toast.say(text.format(name=name))

    def _show_handed_over(self, person: FoundPerson) -> None:
        self._display.show_new_name(person)
        text = self.tr("The ticket is now in the name of {name}.")
        self._display.toast.say(text.format(name=person.name))

    def _show_need_said(self) -> None:
        self._display.toast.say(self.tr("Saved. Find matches on the page of introductions."))

    def _show_refused(self, error: DeskError) -> None:
        self._display.show_trouble(error, len(self._model.unwritten))
