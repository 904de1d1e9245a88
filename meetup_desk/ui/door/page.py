"""The page of the door: a field that has the keyboard, and a ground that says what to do."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rows import ScanLine
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.services.bundle import Services
from meetup_desk.services.door_source import Answer, Ask, Found
from meetup_desk.services.typed import code_at_end, is_short_code
from meetup_desk.ui.door.foot import Foot
from meetup_desk.ui.door.ground import COLOURS, Ground
from meetup_desk.ui.door.head import Head
from meetup_desk.ui.door.model import DoorModel, Figures
from meetup_desk.ui.door.offers import Offers
from meetup_desk.ui.door.questions import ask_name, ask_reason
from meetup_desk.ui.door.results import Results
from meetup_desk.ui.door.said import said_of
from meetup_desk.ui.parts.drops import pictures_in
from meetup_desk.ui.parts.page import Page
from meetup_desk.ui.parts.toast import Toast
from meetup_desk.ui.shell.kit import Kit
from meetup_desk.words.say import say, say_error

GREEN_FOR: Final = 1_500  # ms after which green clears by itself
_LEAVE_WITHIN: Final = 3_000  # ms between the two Esc that close the door
_FRAME: Final = 8  # px
_LONGEST_SEARCH: Final = 40  # characters
# What a person may type in search of somebody; anything else that ends in Enter is a reading.
_NAME = re.compile(r"[^\W\d_][^\d_/:@#%?=&<>\[\]{}]*|[\d\- ]{1,11}")


class DoorPage(Page):
    """Fills the window with one door of an event; `left` comes when it was closed, with the event's id."""

    left = Signal(int)

    def __init__(
        self,
        kit: Kit,
        services: Services,
        *,
        name: Callable[[], str],
        keep_name: Callable[[str], object],
        green_for: int = GREEN_FOR,
    ) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._kit, self._services = kit, services
        self._name, self._keep_name = name, keep_name
        self._event_id: EventId | None = None
        self._event: Event | None = None
        self._shown: tuple[Ask, Answer] | None = None
        self._trouble: DeskError | None = None
        self._entering = ""  # a name that was entered before it was found
        self.model = DoorModel(kit.jobs, services.door, self)
        self.head, self.ground, self.offers = Head(kit.look), Ground(kit.look), Offers(kit.look)
        self.foot = Foot(kit.look)
        self.field = self.foot.field
        self.results = Results(kit.look, self)
        self.toast = Toast(kit.look, self.ground)
        self.green = QTimer(self, singleShot=True, interval=green_for)
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVE_WITHIN)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        for part, stretch in ((self.head, 0), (self.ground, 1), (self.offers, 0), (self.foot, 0)):
            self.column.addWidget(part, stretch)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        field, model, foot = self.field, self.model, self.foot
        field.typed.connect(self._typed)
        field.asked.connect(self._search)
        field.entered.connect(self._entered)
        field.moved.connect(self.results.move_choice)
        field.escaped.connect(self._escape)
        field.undo_asked.connect(model.undo)
        field.count_chosen.connect(self._count)
        self.results.chosen.connect(self._admit)
        self.head.left.connect(self.leave)
        self.head.rename_asked.connect(self._rename)
        foot.undo_asked.connect(self._press_undo)
        foot.retry_asked.connect(self._retry)
        foot.turned.connect(self._turn)
        self.offers.count_chosen.connect(self._count)
        self.offers.override_asked.connect(self._override)
        self.green.timeout.connect(self._calm)
        model.opened.connect(self._opened)
        model.answered.connect(self._answered)
        model.undone.connect(self._undone)
        model.refused.connect(self._refused)
        model.figures_came.connect(self._show_figures)
        model.found.connect(self._found)
        self._kit.news.came.connect(self._hear)
        self._kit.look.changed.connect(self._show)

    # -- opening and leaving

    def go_to(self, target: object) -> None:
        """Open the door of an event."""
        if isinstance(target, int):
            self._event_id = EventId(target)
            self._event, self._shown, self._trouble = None, None, None
            self.field.empty()
            self.results.leave()
            self.foot.ways.choose(Direction.IN)
            self._open()

    def _open(self) -> None:
        if self._event_id is not None:
            self.model.open(self._event_id, self.door_name())
        self._show()

    def door_name(self) -> str:
        """Name of this door: the one that this machine remembers, or the usual one in the desk's language."""
        return self._name() or say("cli.door.name", self._services.settings.language)

    def leave(self) -> None:
        """Close the door."""
        if self._event_id is not None:
            self.left.emit(self._event_id)

    def _opened(self, event: Event) -> None:
        self._event, self._trouble = event, None
        self._show()

    def _rename(self) -> None:
        name = ask_name(self._kit.look, self.window(), self.door_name())
        self.field.setFocus()
        if name is not None and name != self.door_name():
            self._keep_name(name)
            self._open()

    # -- what is typed

    def _typed(self, text: str) -> None:
        self._entering = ""
        code = code_at_end(text)
        if code:
            self._take_text(code, after_code=True)
        elif not text.strip():
            self._close_results()

    def _search(self, text: str) -> None:
        text = text.strip()
        if text and len(text) <= _LONGEST_SEARCH:
            self.model.search(text)
        else:
            self._close_results()

    def _found(self, text: str, found: list[Found]) -> None:
        if text != self.field.live_text().strip():
            return
        if not found and is_short_code(text):
            self._take_text(text)
            return
        self.results.show_people(text, found, self._kit.languages.current)
        self._place_results()
        if self._entering == text:
            self._enter_choice()

    def _entered(self, text: str) -> None:
        self._leaving.stop()
        if text.isdecimal() and int(text) in self.offers.counts():
            self.field.empty()
            self._count(int(text))
        elif self.results.asked == text and self.results.people():
            self._enter_choice()
        elif not is_short_code(text) and _NAME.fullmatch(text) and len(text) <= _LONGEST_SEARCH:
            self._entering = text
            self.model.search(text)
        else:
            self._take_text(text)

    def _enter_choice(self) -> None:
        """Let in the person chosen; where several were found, Enter goes to the first."""
        self._entering = ""
        person = self.results.person()
        if person is not None:
            self._admit(person.rsvp_id)
        else:
            self.results.move_choice(1)

    def _take_text(self, text: str, *, after_code: bool = False) -> None:
        self._empty_field(after_code=after_code)
        self.model.scan(Ask(text=text, direction=self.foot.direction))

    def _admit(self, rsvp_id: int) -> None:
        self._empty_field()
        self.model.scan(Ask(rsvp_id=RsvpId(rsvp_id), direction=self.foot.direction))

    def _empty_field(self, *, after_code: bool = False) -> None:
        self.field.empty(after_code=after_code)
        self._close_results()
        self.field.setFocus()

    def _close_results(self) -> None:
        self.model.forget_search()
        self.results.leave()

    def _escape(self) -> None:
        """Empty the field, then clear the verdict, then leave: one step for each Esc."""
        if self.field.live_text():
            self._empty_field()
        elif self.ground.said is not None or self._trouble is not None:
            self._trouble = None
            self._calm(keep_offers=False)
        elif self._leaving.isActive():
            self._leaving.stop()
            self.leave()
        else:
            self._leaving.start()
            self.toast.say(self.tr("Press Esc once more to close the door."))

    # -- answers

    def _answered(self, ask: Ask, answer: Answer) -> None:
        self._shown, self._trouble = (ask, answer), None
        self.toast.hide()
        self.offers.offer(answer)
        self._count_locally(answer)
        self.foot.show_unwritten(len(self.model.unwritten))
        self._show(announce=True)
        if answer.severity is Severity.GREEN:
            self.green.start()
        else:
            self.green.stop()

    def _count_locally(self, answer: Answer) -> None:
        """Show this scan among the last ones now; the desk's own figures follow a moment later."""
        counts = self.head.counts
        moved = answer.admitted_now if answer.direction is Direction.IN else -answer.count
        if counts is not None and moved:
            came = max(moved, 0)
            self.head.show_counts(
                replace(counts, inside=counts.inside + moved, last_minute=counts.last_minute + came)
            )
        self._show_scans([_line_of(answer), *self.foot.trail.scans()])

    def _undone(self, answer: Answer) -> None:
        lang = self._kit.languages.current
        self._calm(keep_offers=False)
        name = answer.name or say("verdict.nameless", lang)
        text = self.tr("The entry of {name} is taken back.")
        if answer.direction is Direction.OUT:
            text = self.tr("The exit of {name} is taken back.")
        self.toast.say(text.format(name=name))

    def _refused(self, error: DeskError) -> None:
        """Say what went wrong over a calm ground: whatever was scanned is kept."""
        self.foot.show_unwritten(len(self.model.unwritten))
        words = say_error(error.code, error.reason, self._kit.languages.current, **error.facts)
        if self.model.unwritten:
            self._shown, self._trouble = None, error
            self.green.stop()
            self.offers.offer(None)
            self._show()
        else:
            self.toast.say(words, trouble=True)

    def _retry(self) -> None:
        self.model.retry()
        self.foot.show_unwritten(len(self.model.unwritten))

    def _calm(self, *, keep_offers: bool = True) -> None:
        """Clear the verdict; how many of a party came in may still be corrected until the next scan."""
        self.green.stop()
        if not keep_offers:
            self._shown = None
            self.offers.offer(None)
        self.ground.wait(self._idle())
        self._colour()

    def _turn(self) -> None:
        self.field.setFocus()
        if self.ground.said is None:
            self._calm()

    def _count(self, count: int) -> None:
        if self._shown is None or count not in self.offers.counts():
            return
        ask, answer = self._shown
        if answer.severity is not Severity.GREEN:
            self.model.scan(replace(ask, count=count))
        elif count != answer.count:
            self.model.recount(ask, answer, count)

    def _override(self) -> None:
        if self._shown is None:
            return
        ask, answer = self._shown
        reason = ask_reason(self._kit.look, self.window(), answer.name)
        self.field.setFocus()
        if reason is not None:
            self.model.scan(replace(ask, override_reason=reason))

    def _press_undo(self) -> None:
        self.field.setFocus()
        self.model.undo()

    # -- showing

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Door"))
        self._show()
        self._show_scans(self.foot.trail.scans())

    def _show(self, *, announce: bool = False) -> None:
        event = self._event
        self.head.show_door(event.title if event else "", self.door_name())
        calm = self._shown is None or (self.ground.said is None and not announce)
        if calm or event is None or self._shown is None:
            self.ground.wait(self._idle())
        else:
            said = said_of(self._shown[1], event.plan.tz, self._kit.languages.current)
            self.ground.show_said(said, announce=announce)
        self._colour()

    def _idle(self) -> str:
        error = self._trouble
        if error is not None:
            words = say_error(error.code, error.reason, self._kit.languages.current, **error.facts)
            waiting = len(self.model.unwritten)
            kept = self.tr("%n scans wait to be written. Press the red button.", "", waiting)
            return f"{words} {kept}"
        if self.foot.direction is Direction.OUT:
            return self.tr("Scan who goes out, or type a name")
        return self.tr("Scan a code, or type a name")

    def _colour(self) -> None:
        said = self.ground.said
        colours = COLOURS[said.severity] if said is not None else None
        self.head.set_colours(colours)
        self.foot.trail.set_colours(colours)
        self.offers.set_colours(colours)
        self.update()

    def _show_figures(self, figures: Figures) -> None:
        self.head.show_counts(figures.counts)
        self._show_scans(figures.last)

    def _show_scans(self, lines: list[ScanLine]) -> None:
        tz = self._event.plan.tz if self._event else "UTC"
        lang = self._kit.languages.current
        self.foot.trail.show_scans(lines[:12], tz=tz, lang=lang, here=self.door_name())

    def _hear(self, changes: Changes) -> None:  # noqa: ARG002 - any change may move a figure
        if self.isVisible():
            self.model.refresh()

    def _place_results(self) -> None:
        at = self.field.mapTo(self, self.field.rect().topLeft())
        room = at.y() - 8 - self.head.height()
        self.results.place(at.x(), at.y() - 8, self.field.width(), room)

    # -- what Qt tells

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Give the whole page the colour of the verdict."""
        said = self.ground.said
        colour = COLOURS[said.severity][0] if said is not None else self._kit.look.theme.canvas
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colour))
        if said is not None and said.severity is Severity.RED:  # a frame, for eyes that see no red
            painter.setPen(QPen(QColor(COLOURS[said.severity][1]), _FRAME))
            painter.drawRect(self.rect().adjusted(_FRAME // 2, _FRAME // 2, -_FRAME // 2, -_FRAME // 2))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the window, and take the keyboard."""
        super().showEvent(event)
        if not event.spontaneous():
            self._kit.stand_alone(True)  # noqa: FBT003 - a slot's signature
            self.model.watch(on=True)
            self.field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window back, and tell what was scanned."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.watch(on=False)
            self._kit.stand_alone(False)  # noqa: FBT003 - a slot's signature
            self._kit.news.came.emit(Changes(touched=touched(scan=None)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the people found above the field."""
        super().resizeEvent(event)
        if self.results.isVisible():
            self._place_results()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the keyboard back to the field, wherever one clicks."""
        super().mousePressEvent(event)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a scanner type into the field while a button has the keyboard."""
        if event.text().isprintable() and event.text() and not self.field.hasFocus():
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        elif event.key() == Qt.Key.Key_Escape and not self.field.hasFocus():
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures that are dropped."""
        if pictures_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Judge the codes in dropped pictures."""
        paths = pictures_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
        for path in paths:
            self.read_picture(path)

    def read_picture(self, path: Path) -> None:
        """Judge the codes in a picture file."""
        self.model.read_picture(path, self.foot.direction)


def _line_of(answer: Answer) -> ScanLine:
    return ScanLine(
        id=answer.scan_id,
        at=answer.at,
        door=answer.door,
        name=answer.name,
        verdict=answer.verdict,
        severity=answer.severity,
        direction=answer.direction,
        count=answer.count,
    )
