"""The page of the door: a field that has the keyboard, and a board that says what to do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.services.bundle import Services
from meetup_desk.services.door_source import Answer, Ask
from meetup_desk.ui.door.board import Board
from meetup_desk.ui.door.entry import Entry
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.questions import ask_name, ask_reason
from meetup_desk.ui.door.results import Results
from meetup_desk.ui.parts.drops import pictures_in
from meetup_desk.ui.parts.page import Page
from meetup_desk.ui.shell.kit import Kit
from meetup_desk.words.say import say

_LEAVE_WITHIN: Final = 3_000  # ms between the two Esc that close the door


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
    ) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._kit, self._services = kit, services
        self._name, self._keep_name = name, keep_name
        self._event_id: EventId | None = None
        self.model = DoorModel(kit.jobs, services.door, self)
        self.board = Board(kit.look, self._lang)
        self.foot = self.board.foot
        self.field = self.foot.field
        self.results = Results(kit.look, self)
        self.entry = Entry(
            self.field,
            self.results,
            self.model,
            lang=self._lang,
            direction=lambda: self.foot.direction,
            offered=self.board.offers.counts,
            parent=self,
        )
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVE_WITHIN)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.board)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        field, model, foot, board = self.field, self.model, self.foot, self.board
        self.entry.read.connect(model.scan)
        self.entry.counted.connect(self._count)
        self.entry.touched.connect(self._leaving.stop)
        self.entry.shown.connect(self._place_results)
        field.escaped.connect(self._escape)
        field.undo_asked.connect(model.undo)
        field.count_chosen.connect(self._count)
        board.head.left.connect(self.leave)
        board.head.rename_asked.connect(self._rename)
        board.offers.count_chosen.connect(self._count)
        board.offers.override_asked.connect(self._override)
        foot.undo_asked.connect(self._press_undo)
        foot.retry_asked.connect(self._retry)
        foot.turned.connect(self._turn)
        model.opened.connect(self._opened)
        model.answered.connect(self._answered)
        model.undone.connect(self._undone)
        model.refused.connect(self._refused)
        model.figures_came.connect(board.show_figures)
        self._kit.news.came.connect(self._hear)

    def _lang(self) -> str:
        return self._kit.languages.current

    # -- opening and leaving

    def go_to(self, target: object) -> None:
        """Open the door of an event."""
        if isinstance(target, int):
            self._event_id = EventId(target)
            self.board.forget()
            self.entry.empty()
            self.foot.ways.choose(Direction.IN)
            self._open()

    def _open(self) -> None:
        if self._event_id is not None:
            self.model.open(self._event_id, self.door_name())

    def door_name(self) -> str:
        """Name of this door: the one that this machine remembers, or the usual one in the desk's language."""
        return self._name() or say("cli.door.name", self._services.settings.language)

    def leave(self) -> None:
        """Close the door."""
        if self._event_id is not None:
            self.left.emit(self._event_id)

    def _opened(self, event: Event) -> None:
        self.board.stand_at(event, self.door_name())

    def _rename(self) -> None:
        name = ask_name(self._kit.look, self.window(), self.door_name())
        self.field.setFocus()
        if name is not None and name != self.door_name():
            self._keep_name(name)
            self._open()

    def _escape(self) -> None:
        """Empty the field, then clear the verdict, then leave: one step for each Esc."""
        if self.field.live_text():
            self.entry.empty()
        elif self.board.speaks:
            self.board.calm(keep_offers=False)
        elif self._leaving.isActive():
            self._leaving.stop()
            self.leave()
        else:
            self._leaving.start()
            self.board.toast.say(self.tr("Press Esc once more to close the door."))

    # -- answers

    def _answered(self, ask: Ask, answer: Answer) -> None:
        self.board.show_waiting(len(self.model.unwritten))
        self.board.show_answer(ask, answer)

    def _undone(self, answer: Answer) -> None:
        self.board.calm(keep_offers=False)
        name = answer.name or say("verdict.nameless", self._lang())
        text = self.tr("The entry of {name} is taken back.")
        if answer.direction is Direction.OUT:
            text = self.tr("The exit of {name} is taken back.")
        self.board.toast.say(text.format(name=name))

    def _refused(self, error: DeskError) -> None:
        self.board.show_trouble(error, len(self.model.unwritten))

    def _retry(self) -> None:
        self.model.retry()
        self.board.show_waiting(len(self.model.unwritten))

    def _turn(self) -> None:
        self.field.setFocus()
        if self.board.ground.said is None:
            self.board.calm()

    def _count(self, count: int) -> None:
        shown = self.board.shown
        if shown is None or count not in self.board.offers.counts():
            return
        ask, answer = shown
        if answer.severity is not Severity.GREEN:
            self.model.scan(replace(ask, count=count))
        elif count != answer.count:
            self.model.recount(ask, answer, count)

    def _override(self) -> None:
        if self.board.shown is None:
            return
        ask, answer = self.board.shown
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
        self.board.say_again()

    def _hear(self, changes: Changes) -> None:  # noqa: ARG002 - any change may move a figure
        if self.isVisible():
            self.model.refresh()

    def _place_results(self) -> None:
        at = self.field.mapTo(self, self.field.rect().topLeft())
        room = at.y() - 8 - self.board.head.height()
        self.results.place(at.x(), at.y() - 8, self.field.width(), room)

    # -- what Qt tells

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
