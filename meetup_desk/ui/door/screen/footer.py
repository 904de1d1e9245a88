"""The lower edge of the door: camera, last scans, direction, field and buttons."""

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.verdicts import Direction
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.input.door_field import DoorField
from meetup_desk.ui.door.input.function_keys import shortcut_text
from meetup_desk.ui.door.screen.recent_scans import RecentScans
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs

_FIELD = 48  # px at 100 %
_FIELD_WIDTH = 240  # px at 100 %: beside the buttons, or on a line of its own
_AROUND, _GAP = 24, 8  # px
_TEXTS_FROM = 1000  # px at 100 %: narrower, and buttons show icons alone


class DoorFooter(QWidget):
    """Each button is a signal, and a key that its tooltip names."""

    undo_asked = Signal()
    retry_asked = Signal()
    walk_in_asked = Signal()
    camera_asked = Signal()
    sound_asked = Signal()
    badges_asked = Signal()
    lock_asked = Signal()
    direction_chosen = Signal()

    def __init__(self, look: Look, camera_preview: CameraPreview) -> None:
        super().__init__()
        self._look, self.camera_preview = look, camera_preview
        self._unwritten = 0
        self._settings, self._staff, self._has_pin = DoorSettings(), False, False
        self._has_badges, self._badges_waiting = False, 0
        self.recent_scans = RecentScans(look)
        self.field = DoorField()
        self.direction_tabs = Tabs(
            [
                Option(Direction.IN, lambda: self.tr("Coming in")),
                Option(Direction.OUT, lambda: self.tr("Going out")),
            ]
        )
        self.walk_in_button = Button(look, icon="user-plus")
        self.camera_button = Button(look, icon="camera")
        self.sound_button = Button(look, icon="volume-2")
        self.badges_button = Button(look, icon="id-card")
        self.lock_button = Button(look, icon="lock")
        self.undo_button = Button(look, icon="undo-2")
        self.retry_button = Button(look, kind="danger", icon="refresh-cw")
        self.retry_button.hide()
        self.lock_button.hide()
        self.badges_button.hide()
        self._lay_out()
        for button, signal in self._button_signals():
            button.clicked.connect(signal)
        self.direction_tabs.chosen.connect(lambda _: self.direction_chosen.emit())
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _button_signals(self) -> list[tuple[Button, SignalInstance]]:
        return [
            (self.retry_button, self.retry_asked),
            (self.walk_in_button, self.walk_in_asked),
            (self.camera_button, self.camera_asked),
            (self.undo_button, self.undo_asked),
            (self.sound_button, self.sound_asked),
            (self.badges_button, self.badges_asked),
            (self.lock_button, self.lock_asked),
        ]

    def _lay_out(self) -> None:
        self._own_line, row = QHBoxLayout(), QHBoxLayout()
        self._row = row
        row.setSpacing(_GAP)
        row.addWidget(self.direction_tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field, 1)
        row.addStretch(0)
        for button, _ in self._button_signals():
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.recent_scans)
        column.addLayout(self._own_line)
        column.addLayout(row)
        both = QHBoxLayout(self)
        both.setContentsMargins(_AROUND, 8, _AROUND, _AROUND)
        both.setSpacing(16)
        both.addWidget(self.camera_preview, 0, Qt.AlignmentFlag.AlignBottom)
        both.addLayout(column, 1)
        self.setMinimumWidth(1)  # how it is laid out follows the window, which it never keeps wide

    @property
    def direction(self) -> Direction:
        """The direction chosen."""
        return Direction(self.direction_tabs.key())

    def show_unwritten(self, count: int) -> None:
        """Offer to write again what could not be written."""
        self._unwritten = count
        self.retry_button.setVisible(count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def show_settings(self, settings: DoorSettings) -> None:
        """Show what is on and what is off."""
        self._settings = settings
        self.sound_button.set_icon("volume-x" if settings.muted else "volume-2")
        self._retranslate()

    def show_role(self, *, staff: bool, has_pin: bool) -> None:
        """Offer what staff or a supervisor may do."""
        self._staff, self._has_pin = staff, has_pin
        self.walk_in_button.setVisible(not staff)
        self.lock_button.setVisible(has_pin)
        self.lock_button.set_icon("lock" if staff else "shield-check")
        self._update_badges()

    def show_badges(self, *, available: bool, waiting: int) -> None:
        """Offer to choose how badges are printed; to staff only where some wait for a printer."""
        self._has_badges, self._badges_waiting = available, waiting
        self._update_badges()

    def _update_badges(self) -> None:
        self.badges_button.setVisible(self._has_badges and (not self._staff or self._badges_waiting > 0))
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone where the window is narrow."""
        super().resizeEvent(event)
        self._retranslate()

    def _fit(self) -> None:
        """Give the field a line of its own where the buttons leave it too little."""
        beside = [self.direction_tabs, *(button for button, _ in self._button_signals())]
        taken = sum(each.sizeHint().width() + _GAP for each in beside if not each.isHidden())
        camera = 0 if self.camera_preview.isHidden() else self.camera_preview.width()
        free = self.width() - 2 * _AROUND - camera - taken
        own = free < self._look.theme.px(_FIELD_WIDTH)
        if own == (self._own_line.indexOf(self.field) >= 0):
            return
        if own:
            self._own_line.addWidget(self.field)
        else:
            self._row.insertWidget(1, self.field, 1)
        self._row.setStretch(self._row.count() - len(beside), int(own))

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Code, name, or initial consonants"))
        self.field.setAccessibleName(self.tr("Code or name"))
        self.direction_tabs.setAccessibleName(self.tr("Direction"))
        camera = self.tr("Turn off camera") if self._settings.camera_on else self.tr("Turn on camera")
        sound = self.tr("Turn on sound") if self._settings.muted else self.tr("Mute")
        lock = self.tr("Unlock for supervisor") if self._staff else self.tr("Lock")
        self._set_text(
            self.undo_button, self.tr("Undo"), "Ctrl+Z", self.tr("Undo the last scan at this door")
        )
        self._set_text(
            self.walk_in_button, self.tr("No ticket"), "F2", self.tr("Admit someone without a ticket")
        )
        self._set_text(self.camera_button, self.tr("Camera"), "F3", camera)
        self._set_text(self.sound_button, "", "F6", sound)
        waiting = self.tr("%n badges not printed", "", self._badges_waiting) if self._badges_waiting else ""
        self._set_text(self.badges_button, waiting, "F10", self.tr("Badge printing settings"))
        if waiting and not self.badges_button.text().strip():  # little room; that some wait has to be seen
            self.badges_button.set_text(str(self._badges_waiting))
            self.badges_button.setAccessibleName(waiting)
        self._set_text(
            self.lock_button, self.tr("Staff") if self._staff else self.tr("Supervisor"), "F9", lock
        )
        self.retry_button.set_text(self.tr("Retry saving %n scans", "", self._unwritten))
        self._fit()

    def _set_text(self, button: Button, text: str, key: str, tooltip: str) -> None:
        """Say what a button does; by its icon and its tooltip alone where there is little room."""
        has_room = self.width() >= self._look.theme.px(_TEXTS_FROM)
        button.set_text(text if has_room else "")
        button.setAccessibleName(text or tooltip)
        button.setToolTip(f"{tooltip}  {shortcut_text(key)}")

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.field.setFont(self._look.font("title"))
        self.field.setMinimumHeight(theme.px(_FIELD))
        self.field.setMinimumWidth(theme.px(_FIELD_WIDTH))
        for button, _ in self._button_signals():
            button.setMinimumHeight(theme.px(_FIELD))
            button.setFont(self._look.font("emphasis"))
