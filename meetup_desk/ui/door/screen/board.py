"""What the door says: where one stands, the verdict, what is left to decide, and the last scans."""

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
from meetup_desk.services.door.source import Ask, FoundPerson, Guest
from meetup_desk.ui.door.actions.decisions import Decisions
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.model import Figures
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.answer_text import said_of
from meetup_desk.ui.door.screen.foot import Foot
from meetup_desk.ui.door.screen.head import Head
from meetup_desk.ui.door.screen.notice import Notice
from meetup_desk.ui.door.screen.rehearsal_banner import RehearsalBanner
from meetup_desk.ui.door.screen.verdict_panel import COLOURS, VerdictPanel
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.toast import Toast
from meetup_desk.words.say import say_error

GREEN_FOR: Final = 1_500  # ms after which green clears by itself
_FRAME: Final = 8  # px
_LAST: Final = 12  # scans


class Board(QWidget):
    """Takes the colour of the verdict; green clears by itself, yellow and red stay until they are cleared."""

    def __init__(self, look: Look, lang: Callable[[], str], lookout: CameraPreview) -> None:
        super().__init__()
        self._look, self._lang = look, lang
        self._post: OpenDoor | None = None
        self._named = True
        self._staff = False
        self._trouble: DeskError | None = None
        self._coloured: object = None  # colours and theme that all parts have taken
        self._waiting = 0  # scans that could not be written
        self.shown: tuple[Ask | Guest, DoorAnswer] | None = None  # what the offers are about
        self.head, self.ground, self.offers = Head(look), VerdictPanel(look), Decisions(look)
        self.foot = Foot(look, lookout)
        self.band = RehearsalBanner(look)
        self.band.hide()
        self.notice = Notice(look)
        self.toast = Toast(look, self.ground)
        self.green = QTimer(self, singleShot=True, interval=GREEN_FOR)
        self.green.timeout.connect(self.calm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.band, self.notice, self.head, self.ground, self.offers, self.foot):
            column.addWidget(part, 1 if part is self.ground else 0)
        look.changed.connect(self.say_again)

    # -- where one stands

    def stand_at(self, post: OpenDoor, *, named: bool) -> None:
        """Be at a door that was opened; `named` says whether its name can be changed."""
        self._post, self._named, self._trouble = post, named, None
        self.band.setVisible(post.source.rehearsal)
        self.say_again()

    def forget(self) -> None:
        """Show nothing of what was before."""
        self._post, self.shown, self._trouble = None, None, None
        self.band.hide()
        self.notice.hide()
        self.offers.offer(None)
        self.head.show_counts(None)
        self.calm()
        self._show_scans([])

    def set_staff(self, *, staff: bool, has_pin: bool) -> None:
        """Offer what the one who stands here may do."""
        self._staff = staff
        self.foot.show_role(staff=staff, has_pin=has_pin)
        self.offers.offer(self.shown[1] if self.shown else None, staff=staff)
        self._colour()

    # -- verdicts

    def show_answer(self, ask: Ask | Guest, answer: DoorAnswer) -> None:
        """Show a verdict."""
        self.shown, self._trouble = (ask, answer), None
        self.toast.hide()
        self.offers.offer(answer, staff=self._staff)
        self._count_locally(answer)
        self._say(announce=True)
        if answer.severity is Severity.GREEN and answer.slip is None:  # a slip's number is written down first
            self.green.start()
        else:
            self.green.stop()

    def calm(self, *, keep_offers: bool = True) -> None:
        """Clear the verdict; how many of a party came in may still be corrected until the next scan."""
        self.green.stop()
        if not keep_offers:
            self.shown, self._trouble = None, None
            self.offers.offer(None)
        self.ground.wait(self._idle())
        self._colour()

    def go_on(self) -> None:
        """Clear what stayed until a key was pressed."""
        if self.shown is not None and self.shown[1].slip is not None and self.ground.said is not None:
            self.calm()

    def show_new_name(self, found: FoundPerson) -> None:
        """Clear the verdict of who did not come; who did may still have a badge."""
        shown = self.shown
        self.calm(keep_offers=False)
        if shown is not None and shown[1].rsvp_id == found.rsvp_id and shown[1].admitted_now:
            named = replace(shown[1], name=found.name, badge_name="", instead_of=found.instead_of)
            self.shown = (shown[0], replace(named, told_apart=found.told_apart))
            self.offers.offer(self.shown[1], staff=self._staff)

    def invite(self) -> None:
        """Say again what to do, unless a verdict is shown."""
        if self.ground.said is None:
            self.calm()

    def show_trouble(self, error: DeskError, waiting: int) -> None:
        """Say what went wrong: with scans that wait to be written, over a ground that stays calm."""
        self.show_waiting(waiting)
        if waiting:
            self.shown, self._trouble = None, error
            self.offers.offer(None)
            self.calm()
        else:
            self.toast.say(self._words(error), trouble=True)

    def show_waiting(self, waiting: int) -> None:
        """Offer to write again what could not be written."""
        self._waiting = waiting
        self.foot.show_unwritten(waiting)

    @property
    def speaks(self) -> bool:
        """Whether a verdict or trouble is on the screen."""
        return self.ground.said is not None or self._trouble is not None

    # -- figures

    def show_figures(self, figures: Figures) -> None:
        """Show the live figures and the last scans."""
        self.head.show_counts(figures.counts)
        self._show_scans(figures.last)

    def _count_locally(self, answer: DoorAnswer) -> None:
        """Show this scan among the last ones now; the desk's own figures follow a moment later."""
        counts = self.head.counts
        moved = answer.admitted_now if answer.direction is Direction.IN else -answer.count
        if counts is not None and moved:
            came = max(moved, 0)
            self.head.show_counts(
                replace(counts, inside=counts.inside + moved, last_minute=counts.last_minute + came)
            )
        self._show_scans([_line_of(answer), *self.foot.trail.scans()])

    def _show_scans(self, lines: Sequence[ScanLine]) -> None:
        tz, here = (self._post.tz, self._post.name) if self._post else ("UTC", "")
        self.foot.trail.show_scans(lines[:_LAST], tz=tz, lang=self._lang(), here=here)

    # -- saying

    def say_again(self) -> None:
        """Say everything in the language and the look of now."""
        self._say(announce=False)
        self._show_scans(self.foot.trail.scans())

    def _say(self, *, announce: bool) -> None:
        post = self._post
        if not announce:
            self.head.show_post(post, named=self._named, lang=self._lang())
        calm = self.shown is None or (self.ground.said is None and not announce)
        if calm or post is None or self.shown is None:
            self.ground.wait(self._idle())
        else:
            said = said_of(self.shown[1], post.tz, self._lang())
            self.ground.show_said(said, announce=announce)
        self._colour()

    def _idle(self) -> str:
        if self._trouble is not None:
            kept = self.tr("%n scans wait to be written. Press the red button.", "", self._waiting)
            return f"{self._words(self._trouble)} {kept}"
        if self.foot.direction is Direction.OUT:
            return self.tr("Scan who goes out, or type a name")
        if self.foot.lookout.looking:
            return self.tr("Show the code to the camera, or type a name")
        return self.tr("Scan a code, or type a name")

    def _words(self, error: DeskError) -> str:
        return say_error(error.code, error.reason, self._lang(), **error.facts)

    def _colour(self) -> None:
        said = self.ground.said
        colours = COLOURS[said.severity] if said is not None else None
        if self._coloured == (colours, self._look.theme):
            return  # one green after the other: only what is said changes
        self._coloured = (colours, self._look.theme)
        self.head.set_colours(colours)
        self.foot.trail.set_colours(colours)
        self.offers.set_colours(colours)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Give everything the colour of the verdict."""
        said = self.ground.said
        colour = COLOURS[said.severity][0] if said is not None else self._look.theme.canvas
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colour))
        if said is not None and said.severity is Severity.RED:  # a frame, for eyes that see no red
            painter.setPen(QPen(QColor(COLOURS[said.severity][1]), _FRAME))
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
