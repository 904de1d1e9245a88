"""The lower edge of the door: the camera, the last scans, in or out, the field, and what else can be done."""

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.verdicts import Direction
from meetup_desk.ui.door.camera.camera_preview import CameraPreview
from meetup_desk.ui.door.input.door_field import DoorField
from meetup_desk.ui.door.input.function_keys import keys_text
from meetup_desk.ui.door.screen.recent_scans import RecentScans
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs

_FIELD = 48  # px at 100 %
_ROOMY = 1000  # px at 100 %: narrower, and buttons show their icons alone


class DoorFooter(QWidget):
    """What can be done at the door; each of its buttons is a signal, and a key (the tooltips say which)."""

    undo_asked = Signal()
    retry_asked = Signal()
    walk_in_asked = Signal()
    camera_asked = Signal()
    sound_asked = Signal()
    badges_asked = Signal()
    lock_asked = Signal()
    turned = Signal()  # the direction was chosen

    def __init__(self, look: Look, lookout: CameraPreview) -> None:
        super().__init__()
        self._look, self.lookout = look, lookout
        self._unwritten = 0
        self._habits, self._staff, self._has_pin = DoorSettings(), False, False
        self._offers_badges, self._badges_waiting = False, 0
        self.trail = RecentScans(look)
        self.field = DoorField()
        self.ways = Tabs(
            [
                Option(Direction.IN, lambda: self.tr("Coming in")),
                Option(Direction.OUT, lambda: self.tr("Going out")),
            ]
        )
        self.walk_in = Button(look, icon="user-plus")
        self.camera = Button(look, icon="camera")
        self.sound = Button(look, icon="volume-2")
        self.badges = Button(look, icon="id-card")
        self.lock = Button(look, icon="lock")
        self.undo = Button(look, icon="undo-2")
        self.retry = Button(look, kind="danger", icon="refresh-cw")
        self.retry.hide()
        self.lock.hide()
        self.badges.hide()
        self._lay_out()
        for button, asked in self._asking():
            button.clicked.connect(asked)
        self.ways.chosen.connect(lambda _: self.turned.emit())
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _asking(self) -> list[tuple[Button, SignalInstance]]:
        return [
            (self.retry, self.retry_asked),
            (self.walk_in, self.walk_in_asked),
            (self.camera, self.camera_asked),
            (self.undo, self.undo_asked),
            (self.sound, self.sound_asked),
            (self.badges, self.badges_asked),
            (self.lock, self.lock_asked),
        ]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field, 1)
        for button, _ in self._asking():
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.trail)
        column.addLayout(row)
        both = QHBoxLayout(self)
        both.setContentsMargins(24, 8, 24, 24)
        both.setSpacing(16)
        both.addWidget(self.lookout, 0, Qt.AlignmentFlag.AlignBottom)
        both.addLayout(column, 1)

    @property
    def direction(self) -> Direction:
        """Which way people walk now."""
        return Direction(self.ways.key())

    def show_unwritten(self, count: int) -> None:
        """Offer to write again what could not be written."""
        self._unwritten = count
        self.retry.setVisible(count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def show_habits(self, habits: DoorSettings) -> None:
        """Show what is on and what is off."""
        self._habits = habits
        self.sound.set_icon("volume-x" if habits.muted else "volume-2")
        self._retranslate()

    def show_role(self, *, staff: bool, has_pin: bool) -> None:
        """Offer what may be done, and how a supervisor comes to more."""
        self._staff, self._has_pin = staff, has_pin
        self.walk_in.setVisible(not staff)
        self.lock.setVisible(has_pin)
        self.lock.set_icon("lock" if staff else "shield-check")
        self._follow_badges()

    def show_badges(self, *, offered: bool, waiting: int) -> None:
        """Offer to choose how badges are printed; to staff only where some wait for a printer."""
        self._offers_badges, self._badges_waiting = offered, waiting
        self._follow_badges()

    def _follow_badges(self) -> None:
        self.badges.setVisible(self._offers_badges and (not self._staff or self._badges_waiting > 0))
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone where there is little room."""
        super().resizeEvent(event)
        self._retranslate()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Code, name, or initial consonants"))
        self.field.setAccessibleName(self.tr("Code or name"))
        self.ways.setAccessibleName(self.tr("Direction"))
        camera = self.tr("Close the camera") if self._habits.camera_on else self.tr("Use the camera")
        sound = self.tr("Let it sound") if self._habits.muted else self.tr("Be silent")
        lock = self.tr("For supervisors") if self._staff else self.tr("Lock again")
        self._name(self.undo, self.tr("Undo"), "Ctrl+Z", self.tr("Take back the last scan of this door"))
        self._name(self.walk_in, self.tr("No ticket"), "F2", self.tr("Let in somebody without a ticket"))
        self._name(self.camera, self.tr("Camera"), "F3", camera)
        self._name(self.sound, "", "F6", sound)
        waiting = self.tr("%n badges not printed", "", self._badges_waiting) if self._badges_waiting else ""
        self._name(self.badges, waiting, "F10", self.tr("Choose how badges are printed"))
        if waiting and not self.badges.text().strip():  # little room; that some wait has to be seen
            self.badges.set_text(str(self._badges_waiting))
            self.badges.setAccessibleName(waiting)
        self._name(self.lock, self.tr("Staff") if self._staff else self.tr("Supervisor"), "F9", lock)
        self.retry.set_text(self.tr("Write %n scans again", "", self._unwritten))

    def _name(self, button: Button, text: str, key: str, does: str) -> None:
        """Say what a button does; by its icon and its tooltip alone where there is little room."""
        roomy = self.width() >= self._look.theme.px(_ROOMY)
        button.set_text(text if roomy else "")
        button.setAccessibleName(text or does)
        button.setToolTip(f"{does}  {keys_text(key)}")

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.field.setFont(self._look.font("title"))
        self.field.setMinimumHeight(theme.px(_FIELD))
        self.field.setMinimumWidth(theme.px(_FIELD * 5))
        for button, _ in self._asking():
            button.setMinimumHeight(theme.px(_FIELD))
            button.setFont(self._look.font("emphasis"))
