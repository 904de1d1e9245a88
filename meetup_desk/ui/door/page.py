"""The page of the door: a field that has the keyboard, and a board that says what to do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.services.door.source import Ask, FoundPerson, Guest
from meetup_desk.ui.door.actions.actions import DoorActions
from meetup_desk.ui.door.actions.badges import DoorBadgeActions
from meetup_desk.ui.door.actions.pin_lock import PinLock
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.equipment.equipment import Equipment, Furnishing
from meetup_desk.ui.door.input.door_field import is_of_window
from meetup_desk.ui.door.input.entry import DoorEntry
from meetup_desk.ui.door.input.keys import function_of
from meetup_desk.ui.door.input.results import Results
from meetup_desk.ui.door.input.scanner_input import ScannerInput
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import DoorPlace, OpenDoor
from meetup_desk.ui.door.screen.board import Board
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.drops import Drops, pictures_in
from meetup_desk.ui.widgets.page import Page
from meetup_desk.words.keyboards import say_layout
from meetup_desk.words.say import say

_LEAVE_WITHIN: Final = 3_000  # ms between the two Esc that close the door
_FULL = Qt.WindowState.WindowFullScreen


class DoorPage(Page):
    """Fills the screen with one door; `left(Place)` comes when it was closed."""

    left = Signal(object)

    def __init__(
        self, context: Context, furnishing: Furnishing, place_of: Callable[[object], DoorPlace | None]
    ) -> None:
        super().__init__()
        Drops(self, pictures_in, self._read_pictures)
        self._context, self._furnishing, self._place_of = context, furnishing, place_of
        self._place: DoorPlace | None = None
        self._post: OpenDoor | None = None
        self._list = ""
        self._layout = ""  # of the keyboard, that was said
        self._was_full = False
        self.model = DoorModel(context.jobs, self)
        self.board = Board(context.look, self._lang, CameraPreview(context.look, furnishing.cameras))
        self.foot = self.board.foot
        self.field = self.foot.field
        self.results = Results(context.look, self)
        self.entry = DoorEntry(
            self.field,
            self.results,
            self.model,
            lang=self._lang,
            direction=lambda: self.foot.direction,
            offered=self.board.offers.counts,
            parent=self,
        )
        self._questions = Questions(context.look, self, self.field.setFocus)
        self.guard = PinLock(self.model, self._questions, self)
        self.deeds = DoorActions(self.board, self.model, self.guard, self._questions)
        self.equipment = Equipment(self.board, self.model, context.jobs, furnishing, self._lang)
        self.badges = DoorBadgeActions(
            self.board,
            self.model,
            guard=self.guard,
            questions=self._questions,
            jobs=context.jobs,
            furnishing=furnishing,
            lang=self._lang,
        )
        self.hearing = ScannerInput(self.field, self)
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVE_WITHIN)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.board)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            **self.deeds.keys,
            **self.equipment.keys,
            **self.badges.keys,
            Qt.Key.Key_F4: self.board.head.list.click,
            Qt.Key.Key_F9: self.guard.turn,
            Qt.Key.Key_F11: self._turn_screen,
        }
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        model, head = self.model, self.board.head
        self.entry.read.connect(model.scan)
        self.entry.counted.connect(self.deeds.count)
        self.entry.touched.connect(self._leaving.stop)
        self.entry.touched.connect(self.board.go_on)
        self.entry.shown.connect(self._place_results)
        self.field.escaped.connect(self._escape)
        self.hearing.heard.connect(self.entry.take_code)
        self.hearing.missed.connect(self._say_missed)
        self.hearing.away.connect(self._say_away)
        head.left.connect(self.leave)
        head.rename_asked.connect(self._rename)
        head.list_chosen.connect(self._choose_list)
        self.foot.lock_asked.connect(self._turn_lock)
        self.foot.turned.connect(self._turn)
        self.guard.changed.connect(self._show_role)
        model.opened.connect(self._opened)
        model.answered.connect(self._answered)
        model.slowed.connect(self._say_slowed)
        model.undone.connect(self._undone)
        model.handed_over.connect(self._handed_over)
        model.refused.connect(self._refused)
        model.figures_came.connect(self.board.show_figures)
        self._context.news.came.connect(self._hear)

    def _lang(self) -> str:
        return self._context.languages.current

    # -- opening and leaving

    def go_to(self, target: object) -> None:
        """Open the door of a target: an event, or what `place_of` makes of it."""
        place = self._place_of(target)
        if place is not None:
            self.stand(place)

    def stand(self, place: DoorPlace) -> None:
        """Open the door of a place."""
        self._place, self._post, self._list, self._layout = place, None, "", ""
        self.board.forget()
        self.guard.stand_at(None)
        self.entry.empty()
        self.foot.ways.choose(Direction.IN)
        self._reopen()
        self.equipment.be_ready(open_door=self.isVisible())

    def _reopen(self) -> None:
        if self._place is not None:
            self.model.open(self._place, self.equipment.habits.name, self._list)

    def leave(self) -> None:
        """Close the door; where a PIN is set and known here, a supervisor does."""
        if self.guard.can_unlock:
            self.guard.as_supervisor(self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            self.guard.stand_at(None)
            self.model.close()
            self.left.emit(place)

    def _opened(self, post: OpenDoor) -> None:
        self._post = post
        self.board.stand_at(post, named=self._place is not None and self._place.named)
        self.guard.stand_at(post.source.roles)

    def _rename(self) -> None:
        if self._post is None or self._place is None or not self._place.named:
            return
        name = self._questions.door_name(self._post.name)
        if name is not None and name != self._post.name:
            self._furnishing.keep_habits(replace(self.equipment.habits, name=name))
            self._reopen()

    def _choose_list(self, name: str) -> None:
        self._list = name
        self.field.setFocus()
        self._reopen()

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

    def _answered(self, ask: Ask | Guest, answer: DoorAnswer) -> None:
        self.board.show_waiting(len(self.model.unwritten))
        self.board.notice.leave("missed")
        self.board.show_answer(ask, answer)
        self._say_layout(answer.layout)

    def _say_layout(self, layout: str) -> None:
        """Say once that the keyboard stands on another layout than the scanner's."""
        if layout not in ("", self._layout):
            self._layout = layout
            self.board.notice.say("layout", say_layout(layout, self._lang()))

    def _say_slowed(self, seconds: int) -> None:
        words = self.tr("Many wrong codes were typed here. The next wrong one is answered after {seconds} s.")
        self.board.notice.say("guesses", words.format(seconds=seconds))

    def _say_missed(self) -> None:
        self.equipment.sounds.play(Severity.RED)
        words = self.tr("A ticket was scanned into a question, and was not read. Answer first, then scan it.")
        self.board.notice.say("missed", words)

    def _say_away(self, away: bool) -> None:  # noqa: FBT001 - of a signal
        if not away:
            self.board.notice.leave("away")
            return
        self.equipment.sounds.play(Severity.RED)
        words = self.tr("Scans do not arrive here: another window is in front. Click here to go on.")
        self.board.notice.say("away", words)

    def _undone(self, answer: DoorAnswer) -> None:
        self.board.calm(keep_offers=False)
        name = answer.name or say("verdict.nameless", self._lang())
        text = self.tr("The entry of {name} is taken back.")
        if answer.direction is Direction.OUT:
            text = self.tr("The exit of {name} is taken back.")
        self.board.toast.say(text.format(name=name))

    def _handed_over(self, found: FoundPerson) -> None:
        self.board.show_new_name(found)
        self.board.toast.say(self.tr("The ticket is now in the name of {name}.").format(name=found.name))

    def _refused(self, error: DeskError) -> None:
        self.board.show_trouble(error, len(self.model.unwritten))

    # -- showing

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Door"))
        self.board.say_again()

    def _show_role(self) -> None:
        self.board.set_staff(staff=self.guard.staff, has_pin=self.guard.has_pin)

    def _turn_lock(self) -> None:
        self.field.setFocus()
        self.guard.turn()

    def _turn(self) -> None:
        self.field.setFocus()
        self.board.invite()

    def _turn_screen(self) -> None:
        self.window().setWindowState(self.window().windowState() ^ _FULL)

    def _hear(self, changes: Changes) -> None:  # noqa: ARG002 - any change may move a figure
        if self.isVisible():
            self.model.refresh()

    def _place_results(self) -> None:
        """Show the people found above the field, and above the buttons of the verdict where there are any."""
        at = self.field.mapTo(self, self.field.rect().topLeft())
        offers = self.board.offers
        bottom = (offers.mapTo(self, offers.rect().topLeft()).y() if offers.buttons() else at.y()) - 8
        room = bottom - self.board.head.geometry().bottom()
        self.results.place(at.x(), bottom, self.field.width(), room)

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the screen, and take the keyboard."""
        super().showEvent(event)
        if not event.spontaneous():
            self._context.stand_alone(True)  # noqa: FBT003 - a slot's signature
            self.window().installEventFilter(self)
            self._was_full = self.window().isFullScreen()
            self.model.watch(on=True)
            self.field.setFocus()
            QTimer.singleShot(0, self, self._settle)  # a window that is being shown cannot be told its size

    def _settle(self) -> None:
        if self.isVisible():
            self.window().setWindowState(self.window().windowState() | _FULL)
            self.field.setFocus()
            self.equipment.be_ready(open_door=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the screen back, and tell what was scanned."""
        super().hideEvent(event)
        if not event.spontaneous():
            window = self.window()
            window.removeEventFilter(self)
            if not self._was_full:
                window.setWindowState(window.windowState() & ~_FULL)
            self.model.watch(on=False)
            self.hearing.stop()
            self.equipment.be_ready(open_door=False)
            self._context.stand_alone(False)  # noqa: FBT003 - a slot's signature
            self._context.news.came.emit(Changes(touched=touched(scan=None)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open while only staff are here, and the keyboard with the field."""
        if isinstance(event, QKeyEvent):  # of which there are thousands
            return False
        if event.type() == QEvent.Type.Close and self.guard.staff:
            event.ignore()
            QTimer.singleShot(0, self, self.leave)
            return True
        if event.type() == QEvent.Type.WindowActivate:
            self.field.setFocus()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from staff, which lead away, and the door's keys from the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and is_of_window(event)
            and (self.guard.staff or function_of(event.key(), event.modifiers()) is not None)
        ):
            event.accept()
            return True
        return super().event(event)

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
        """Know the keys of the door, and let a scanner type while a button has the keyboard."""
        act = self._keys.get(function_of(event.key(), event.modifiers()) or Qt.Key(event.key()))
        if act is not None:
            act()
        elif event.text().isprintable() and event.text() and not self.field.hasFocus():
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        elif event.key() == Qt.Key.Key_Escape and not self.field.hasFocus():
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def _read_pictures(self, paths: list[Path]) -> None:
        for path in paths:
            self.model.read_picture(path, self.foot.direction)
