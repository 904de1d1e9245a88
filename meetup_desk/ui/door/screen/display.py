"""The screen of a door: which door it is, the verdict, what is left to decide, and the last scans."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import FoundPerson, ScanRequest
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.figures import LAST_SCANS, Figures
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.decisions import Decisions
from meetup_desk.ui.door.screen.footer import DoorFooter
from meetup_desk.ui.door.screen.header import DoorHeader
from meetup_desk.ui.door.screen.rehearsal_banner import RehearsalBanner
from meetup_desk.ui.door.screen.verdict_colours import COLOURS
from meetup_desk.ui.door.screen.verdict_panel import VerdictPanel
from meetup_desk.ui.door.screen.warning_strip import WarningStrip
from meetup_desk.ui.door.texts.answer_text import answer_text_of
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.toast import Toast
from meetup_desk.words.say import say_error

GREEN_FOR: Final = 1_500  # ms after which green clears by itself
_FRAME: Final = 8  # px


class DoorDisplay(QWidget):
    """Takes the colour of the verdict; green clears by itself, yellow and red stay until they are cleared."""

    def __init__(self, look: Look, lang: Callable[[], str], camera_preview: CameraPreview) -> None:
        super().__init__()
        self._look, self._lang = look, lang
        self._open_door: OpenDoor | None = None
        self._renamable = True
        self._staff = False
        self._trouble: DeskError | None = None
        self._coloured: object = None  # colours and theme that all parts have
        self._waiting = 0  # scans that could not be written
        self.shown: tuple[ScanRequest | WalkIn, DoorAnswer] | None = None  # what the decisions are about
        self.header, self.verdict_panel, self.decisions = (
            DoorHeader(look),
            VerdictPanel(look),
            Decisions(look),
        )
        self.footer = DoorFooter(look, camera_preview)
        self.rehearsal_banner = RehearsalBanner(look)
        self.rehearsal_banner.hide()
        self.warning_strip = WarningStrip(look)
        self.toast = Toast(look, self.verdict_panel)
        self.green_timer = QTimer(self, singleShot=True, interval=GREEN_FOR)
        self.green_timer.timeout.connect(self.clear_verdict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self.rehearsal_banner,
            self.warning_strip,
            self.header,
            self.verdict_panel,
            self.decisions,
            self.footer,
        ):
            column.addWidget(part, 1 if part is self.verdict_panel else 0)
        look.changed.connect(self.retranslate)

    # -- the door

    def show_door(self, open_door: OpenDoor, *, renamable: bool) -> None:
        """Show a door that was opened; `renamable` says whether its name can be changed."""
        self._open_door, self._renamable, self._trouble = open_door, renamable, None
        self.rehearsal_banner.setVisible(open_door.source.rehearsal)
        self.retranslate()

    def reset(self) -> None:
        """Show nothing of the door before."""
        self._open_door, self.shown, self._trouble = None, None, None
        self.rehearsal_banner.hide()
        self.warning_strip.hide()
        self.decisions.clear()
        self.header.show_counts(None)
        self.clear_verdict()
        self._show_scans([])

    def set_staff(self, *, staff: bool, has_pin: bool) -> None:
        """Offer what staff or a supervisor may do."""
        self._staff = staff
        self.footer.show_role(staff=staff, has_pin=has_pin)
        self.decisions.show_for(self.shown[1] if self.shown else None, staff=staff)
        self._apply_colours()

    # -- verdicts

    def show_answer(self, ask: ScanRequest | WalkIn, answer: DoorAnswer) -> None:
        """Show a verdict."""
        self.shown, self._trouble = (ask, answer), None
        self.toast.hide()
        self.decisions.show_for(answer, staff=self._staff)
        self._count_locally(answer)
        self._show(announce=True)
        if answer.severity is Severity.GREEN and answer.slip is None:  # a slip's number is written down first
            self.green_timer.start()
        else:
            self.green_timer.stop()

    def clear_verdict(self, *, keep_decisions: bool = True) -> None:
        """Clear the verdict; how many of a party came in may still be corrected until the next scan."""
        self.green_timer.stop()
        if not keep_decisions:
            self.shown, self._trouble = None, None
            self.decisions.clear()
        self.verdict_panel.show_prompt(self._prompt())
        self._apply_colours()

    def clear_slip_number(self) -> None:
        """Clear the number of a slip, which stays until a key is pressed."""
        has_slip = self.shown is not None and self.shown[1].slip is not None
        if has_slip and self.verdict_panel.answer_text is not None:
            self.clear_verdict()

    def show_new_name(self, found: FoundPerson) -> None:
        """Clear the verdict of who did not come; who did may still have a badge."""
        shown = self.shown
        self.clear_verdict(keep_decisions=False)
        if shown is not None and shown[1].rsvp_id == found.rsvp_id and shown[1].admitted_now:
            renamed = replace(shown[1], name=found.name, badge_name="", instead_of=found.instead_of)
            self.shown = (shown[0], replace(renamed, told_apart=found.told_apart))
            self.decisions.show_for(self.shown[1], staff=self._staff)

    def refresh_prompt(self) -> None:
        """Say what to do now, unless a verdict is shown."""
        if self.verdict_panel.answer_text is None:
            self.clear_verdict()

    def show_trouble(self, error: DeskError, waiting: int) -> None:
        """Say what went wrong: in the middle where scans wait to be written, else in a toast."""
        self.show_waiting(waiting)
        if waiting:
            self.shown, self._trouble = None, error
            self.decisions.clear()
            self.clear_verdict()
        else:
            self.toast.say(self._error_text(error), trouble=True)

    def show_waiting(self, waiting: int) -> None:
        """Offer to write again what could not be written."""
        self._waiting = waiting
        self.footer.show_unwritten(waiting)

    @property
    def has_message(self) -> bool:
        """Whether a verdict or trouble is on the screen."""
        return self.verdict_panel.answer_text is not None or self._trouble is not None

    # -- figures

    def show_figures(self, figures: Figures) -> None:
        """Show the live figures and the last scans."""
        self.header.show_counts(figures.counts)
        self._show_scans(figures.last_scans)

    def _count_locally(self, answer: DoorAnswer) -> None:
        """Show this scan among the last ones now; the desk's own figures follow a moment later."""
        counts = self.header.counts
        moved = answer.admitted_now if answer.direction is Direction.IN else -answer.count
        if counts is not None and moved:
            came = max(moved, 0)
            self.header.show_counts(
                replace(counts, inside=counts.inside + moved, last_minute=counts.last_minute + came)
            )
        self._show_scans([_line_of(answer), *self.footer.recent_scans.scans()])

    def _show_scans(self, lines: Sequence[ScanLine]) -> None:
        tz, here = (self._open_door.tz, self._open_door.name) if self._open_door else ("UTC", "")
        self.footer.recent_scans.show_scans(lines[:LAST_SCANS], tz=tz, lang=self._lang(), here=here)

    # -- texts and colours

    def retranslate(self) -> None:
        """Show everything in the language and the look of the window."""
        self._show(announce=False)
        self._show_scans(self.footer.recent_scans.scans())

    def _show(self, *, announce: bool) -> None:
        open_door = self._open_door
        if not announce:
            self.header.show_door(open_door, renamable=self._renamable, lang=self._lang())
        cleared = self.shown is None or (self.verdict_panel.answer_text is None and not announce)
        if cleared or open_door is None or self.shown is None:
            self.verdict_panel.show_prompt(self._prompt())
        else:
            answer_text = answer_text_of(self.shown[1], open_door.tz, self._lang())
            self.verdict_panel.show_answer_text(answer_text, announce=announce)
        self._apply_colours()

    def _prompt(self) -> str:
        if self._trouble is not None:
            waiting = self.tr("%n scans aren’t saved yet. Press the red button.", "", self._waiting)
            return f"{self._error_text(self._trouble)} {waiting}"
        if self.footer.direction is Direction.OUT:
            return self.tr("Scan the code of someone leaving, or type a name")
        if self.footer.camera_preview.is_active:
            return self.tr("Show the code to the camera, or type a name")
        return self.tr("Scan a code, or type a name")

    def _error_text(self, error: DeskError) -> str:
        return say_error(error.code, error.reason, self._lang(), **error.facts)

    def _apply_colours(self) -> None:
        colours = self.verdict_panel.colours
        if self._coloured == (colours, self._look.theme):
            return  # one green after the other: only the text changes
        self._coloured = (colours, self._look.theme)
        self.header.set_colours(colours)
        self.footer.recent_scans.set_colours(colours)
        self.decisions.set_colours(colours)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Fill the screen with the colour of the verdict."""
        colours = self.verdict_panel.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.ground if colours else self._look.theme.canvas))
        if colours is not None and colours == COLOURS[Severity.RED]:  # a frame, for eyes that see no red
            painter.setPen(QPen(QColor(colours.ink), _FRAME))
            painter.drawRect(self.rect().adjusted(_FRAME // 2, _FRAME // 2, -_FRAME // 2, -_FRAME // 2))
        painter.end()


def _line_of(answer: DoorAnswer) -> ScanLine:
    return ScanLine(
        id=answer.scan_id,
        at=answer.at,
        door=answer.door,
        name=answer.name,
        verdict=answer.verdict,
        severity=answer.severity,
        direction=answer.direction,
        count=answer.count,
        slip=answer.slip,
    )
