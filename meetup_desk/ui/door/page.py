"""The page of the door: a field that has the keyboard, and a screen that shows the verdict."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
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
from meetup_desk.domain.verdicts import Direction
from meetup_desk.ui.door.actions.badges import DoorBadgeActions
from meetup_desk.ui.door.actions.door_actions import DoorActions
from meetup_desk.ui.door.actions.messages import DoorMessages
from meetup_desk.ui.door.actions.pin_lock import PinLock
from meetup_desk.ui.door.actions.questions import Questions
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.equipment.door_setup import DoorSetup
from meetup_desk.ui.door.equipment.equipment import Equipment
from meetup_desk.ui.door.input.door_field import is_window_shortcut
from meetup_desk.ui.door.input.function_keys import function_key_of
from meetup_desk.ui.door.input.scanner_input import ScannerInput
from meetup_desk.ui.door.input.search_results import SearchResults
from meetup_desk.ui.door.input.typed_input import TypedInput
from meetup_desk.ui.door.model import DoorModel
from meetup_desk.ui.door.open_door import DoorPlace, OpenDoor
from meetup_desk.ui.door.screen.display import DoorDisplay
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.full_screen import toggle_full_screen
from meetup_desk.ui.widgets.drops import FileDropFilter, pictures_in
from meetup_desk.ui.widgets.page import Page

_SECOND_ESC_WITHIN: Final = 3_000  # ms between the two Esc that close the door
_FULL = Qt.WindowState.WindowFullScreen


class DoorPage(Page):
    """Fills the screen with one door; `left(DoorPlace)` comes when it was closed."""

    left = Signal(object)

    def __init__(
        self, context: Context, setup: DoorSetup, place_of: Callable[[object], DoorPlace | None]
    ) -> None:
        super().__init__()
        FileDropFilter(self, pictures_in, self._read_pictures)
        self._context, self._setup, self._place_of = context, setup, place_of
        self._place: DoorPlace | None = None
        self._open_door: OpenDoor | None = None
        self._list_name = ""
        self._was_full_screen = False
        self.model = DoorModel(context.jobs, self)
        self.display = DoorDisplay(context.look, self._lang, CameraPreview(context.look, setup.cameras))
        self.footer = self.display.footer
        self.field = self.footer.field
        self.results = SearchResults(context.look, self)
        self.typed_input = TypedInput(
            self.field,
            self.results,
            self.model,
            lang=self._lang,
            direction=lambda: self.footer.direction,
            counts=self.display.decisions.counts,
            parent=self,
        )
        self._questions = Questions(context.look, self, self.field.setFocus)
        self.pin_lock = PinLock(self.model, self._questions, self)
        self.door_actions = DoorActions(self.display, self.model, self.pin_lock, self._questions)
        self.equipment = Equipment(self.display, self.model, context.jobs, setup, self._lang)
        self.badges = DoorBadgeActions(
            self.display,
            self.model,
            pin_lock=self.pin_lock,
            questions=self._questions,
            jobs=context.jobs,
            setup=setup,
            lang=self._lang,
        )
        self.scanner_input = ScannerInput(self.field, self)
        self.messages = DoorMessages(
            self.display, self.model, self.scanner_input, self.equipment.sounds, self._lang
        )
        self._leave_timer = QTimer(self, singleShot=True, interval=_SECOND_ESC_WITHIN)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.display)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            **self.door_actions.keys,
            **self.equipment.keys,
            **self.badges.keys,
            Qt.Key.Key_F4: self.display.header.list_button.click,
            Qt.Key.Key_F9: self.pin_lock.toggle,
            Qt.Key.Key_F11: partial(toggle_full_screen, self),
        }
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        header = self.display.header
        self.typed_input.submitted.connect(self.model.scan)
        self.typed_input.count_typed.connect(self.door_actions.count)
        self.typed_input.edited.connect(self._leave_timer.stop)
        self.typed_input.edited.connect(self.display.clear_slip_number)
        self.typed_input.results_shown.connect(self._place_results)
        self.scanner_input.code_scanned.connect(self.typed_input.submit_code)
        self.field.escaped.connect(self._escape)
        header.left.connect(self.leave)
        header.rename_asked.connect(self._rename)
        header.list_chosen.connect(self._choose_list)
        self.footer.lock_asked.connect(self._toggle_lock)
        self.footer.direction_chosen.connect(self._follow_direction)
        self.pin_lock.changed.connect(self._show_role)
        self.model.opened.connect(self._show_door)
        self._context.news.changed.connect(self._follow_changes)

    def _lang(self) -> str:
        return self._context.languages.current

    # -- opening and leaving

    def go_to(self, target: object) -> None:
        """Open the door of a target: an event, or what `place_of` makes of it."""
        place = self._place_of(target)
        if place is not None:
            self.open_place(place)

    def open_place(self, place: DoorPlace) -> None:
        """Open the door at a place."""
        self._place, self._open_door, self._list_name = place, None, ""
        self.display.reset()
        self.messages.reset()
        self.pin_lock.use_roles(None)
        self.typed_input.reset()
        self.footer.direction_tabs.choose(Direction.IN)
        self._reopen()
        self.equipment.set_open(is_open=self.isVisible())

    def _reopen(self) -> None:
        if self._place is not None:
            self.model.open(self._place, self.equipment.settings.name, self._list_name)

    def leave(self) -> None:
        """Close the door; where a PIN is set and known here, a supervisor does."""
        if self.pin_lock.can_unlock:
            self.pin_lock.as_supervisor(self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            self.pin_lock.use_roles(None)
            self.model.close()
            self.left.emit(place)

    def _show_door(self, open_door: OpenDoor) -> None:
        self._open_door = open_door
        self.display.decisions.set_needs_available(available=open_door.say_need is not None)
        self.display.show_door(open_door, renamable=self._place is not None and self._place.renamable)
        self.pin_lock.use_roles(open_door.source.roles)

    def _rename(self) -> None:
        if self._open_door is None or self._place is None or not self._place.renamable:
            return
        name = self._questions.door_name(self._open_door.name)
        if name is not None and name != self._open_door.name:
            self._setup.keep_settings(replace(self.equipment.settings, name=name))
            self._reopen()

    def _choose_list(self, name: str) -> None:
        self._list_name = name
        self.field.setFocus()
        self._reopen()

    def _escape(self) -> None:
        """Clear the field, then the verdict, then leave: one step for each Esc."""
        if self.field.live_text():
            self.typed_input.reset()
        elif self.display.has_message:
            self.display.clear_verdict(keep_decisions=False)
        elif self._leave_timer.isActive():
            self._leave_timer.stop()
            self.leave()
        else:
            self._leave_timer.start()
            self.messages.show_leave_hint()

    # -- texts and places

    def retranslate(self) -> None:
        """Show everything in the language of the window."""
        self.setAccessibleName(self.tr("Door"))
        self.display.retranslate()

    def _show_role(self) -> None:
        self.display.set_staff(staff=self.pin_lock.staff, has_pin=self.pin_lock.has_pin)

    def _toggle_lock(self) -> None:
        self.field.setFocus()
        self.pin_lock.toggle()

    def _follow_direction(self) -> None:
        self.field.setFocus()
        self.display.refresh_prompt()

    def _follow_changes(self, changes: Changes) -> None:  # noqa: ARG002 - any change may move a figure
        if self.isVisible():
            self.model.figures.refresh()

    def _place_results(self) -> None:
        """Show the people found above the field, and above the buttons of the verdict where there are any."""
        at = self.field.mapTo(self, self.field.rect().topLeft())
        decisions = self.display.decisions
        bottom = (
            decisions.mapTo(self, decisions.rect().topLeft()).y() if decisions.buttons() else at.y()
        ) - 8
        room = bottom - self.display.header.geometry().bottom()
        self.results.place_above(at.x(), bottom, self.field.width(), room)

    # -- Qt events

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the screen, and take the keyboard."""
        super().showEvent(event)
        if not event.spontaneous():
            self._context.stand_alone(True)  # noqa: FBT003 - a slot's signature
            self.window().installEventFilter(self)
            self._was_full_screen = self.window().isFullScreen()
            self.model.figures.watch(on=True)
            self.field.setFocus()
            QTimer.singleShot(0, self, self._start)  # a window that is being shown cannot be told its size

    def _start(self) -> None:
        if self.isVisible():
            self.window().setWindowState(self.window().windowState() | _FULL)
            self.field.setFocus()
            self.equipment.set_open(is_open=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the screen back, and announce what was scanned."""
        super().hideEvent(event)
        if not event.spontaneous():
            window = self.window()
            window.removeEventFilter(self)
            if not self._was_full_screen:
                window.setWindowState(window.windowState() & ~_FULL)
            self.model.figures.watch(on=False)
            self.scanner_input.stop()
            self.equipment.set_open(is_open=False)
            self._context.stand_alone(False)  # noqa: FBT003 - a slot's signature
            self._context.news.changed.emit(Changes(touched=touched(scan=None)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open while only staff are here, and the keyboard with the field."""
        if isinstance(event, QKeyEvent):  # there are thousands of them
            return False
        if event.type() == QEvent.Type.Close and self.pin_lock.staff:
            event.ignore()
            QTimer.singleShot(0, self, self.leave)
            return True
        if event.type() == QEvent.Type.WindowActivate:
            self.field.setFocus()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from staff, and the door's keys from the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and is_window_shortcut(event)
            and (self.pin_lock.staff or self._key_action(event) is not None)
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
        """Give the keyboard back to the field at any click."""
        super().mousePressEvent(event)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the keys of the door, and let a scanner type while a button has the keyboard."""
        action = self._key_action(event)
        if action is not None:
            action()
        elif event.text().isprintable() and event.text() and not self.field.hasFocus():
            self.field.setFocus()
            QApplication.sendEvent(self.field, event)
        elif event.key() == Qt.Key.Key_Escape and not self.field.hasFocus():
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def _key_action(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Give what a key does at a door, or the key with Ctrl that stands for it."""
        return self._keys.get(function_key_of(event.key(), event.modifiers()) or Qt.Key(event.key()))

    def _read_pictures(self, paths: list[Path]) -> None:
        for path in paths:
            self.model.read_picture(path, self.footer.direction)
