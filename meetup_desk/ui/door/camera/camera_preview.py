"""The small picture of the camera beside the field, and what can be chosen about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from meetup_desk.ui.door.camera.frame_reader import FrameReader
    from meetup_desk.ui.door.camera.frame_source import FrameSource

_SIZE = QSize(160, 90)  # px: large enough to aim, small enough to leave the eye on the verdict
_RADIUS = 6


def cameras() -> "FrameSource":
    """Give the cameras of this machine; QtMultimedia is loaded now."""
    from meetup_desk.ui.door.camera.cameras import Cameras  # noqa: PLC0415 - a door without a camera starts faster

    return Cameras()


class CameraPreview(QWidget):
    """Hidden while no camera is wanted. `seen(text)` comes for each code that came into the picture.

    `gone` comes when there is no camera any more, or none at all; it goes on by itself once there is one.
    `changed(Habits)` comes when something was chosen.
    """

    seen = Signal(str)
    opened = Signal()
    gone = Signal()
    changed = Signal(object)

    def __init__(self, look: Look, source: Callable[[], "FrameSource"] = cameras) -> None:
        super().__init__()
        self.source = source
        self._eye: FrameReader | None = None
        self._habits = DoorSettings()
        self._using = ""  # key of the camera that sends frames
        self.picture = CameraPicture(look)
        self.choices = Button(look, icon="settings")
        self.choices.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.picture)
        side = QVBoxLayout()
        side.addWidget(self.choices)
        side.addStretch(1)
        row.addLayout(side)
        self.hide()
        self._retranslate()

    @property
    def looking(self) -> bool:
        """Whether frames are coming."""
        return bool(self._using)

    @property
    def allowed(self) -> bool:
        """Whether the system lets this program use cameras, as far as anybody has asked."""
        return self._eye is None or self._eye.allowed()

    def follow(self, habits: DoorSettings, *, open_door: bool) -> None:
        """Have the camera as it is wanted; never while the door is not open."""
        wanted = habits.camera_on and open_door
        again = wanted and (self._eye is None or habits.camera != self._habits.camera)
        self._habits = habits
        self.picture.set_mirrored(mirrored=habits.mirrored)
        self.setVisible(wanted)
        if not wanted:
            self.close_camera()
        elif again:
            self._open(habits.camera)

    def close_camera(self) -> None:
        """Let others have the camera."""
        eye, self._eye, self._using = self._eye, None, ""
        if eye is not None:
            eye.close()
            eye.deleteLater()
        self.picture.show_picture(None)

    def _open(self, key: str) -> None:
        from meetup_desk.ui.door.camera.frame_reader import FrameReader  # noqa: PLC0415 - see `cameras`

        if self._eye is None:
            self._eye = FrameReader(self.source(), self)
            self._eye.seen.connect(self.seen)
            self._eye.pictured.connect(self.picture.show_picture)
            self._eye.opened.connect(self._opened)
            self._eye.gone.connect(self._gone)
        self._eye.open(key)

    def _opened(self, key: str) -> None:
        self._using = key
        self.opened.emit()

    def _gone(self) -> None:
        self._using = ""
        self.picture.show_picture(None)
        self.gone.emit()

    def menu(self) -> QMenu:
        """What can be chosen now."""
        menu = QMenu(self)
        for device in self._eye.devices() if self._eye else []:
            action = menu.addAction(device.name)
            action.setCheckable(True)
            action.setChecked(device.key == self._using)
            action.triggered.connect(
                lambda _=False, key=device.key: self._change(replace(self._habits, camera=key))
            )
        menu.addSeparator()
        mirror = QAction(self.tr("Mirror the picture"), menu, checkable=True)
        mirror.setChecked(self._habits.mirrored)
        mirror.triggered.connect(lambda on: self._change(replace(self._habits, mirrored=on)))
        menu.addAction(mirror)
        off = menu.addAction(self.tr("Close the camera"))
        off.triggered.connect(lambda: self._change(replace(self._habits, camera_on=False)))
        return menu

    def _choose(self) -> None:
        menu = self.menu()
        menu.exec(self.choices.mapToGlobal(self.choices.rect().topRight()))
        menu.deleteLater()

    def _change(self, habits: DoorSettings) -> None:
        self.changed.emit(habits)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.choices.setAccessibleName(self.tr("Choose a camera"))
        self.choices.setToolTip(self.tr("Choose a camera"))
        self.picture.setAccessibleName(self.tr("Picture of the camera"))


class CameraPicture(QWidget):
    """Shows the newest picture in grey, which leaves colour to the verdict."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: QImage | None = None
        self._mirrored = True
        self.setFixedSize(_SIZE)

    def set_mirrored(self, *, mirrored: bool) -> None:
        """Show it as in a mirror."""
        self._mirrored = mirrored
        self.update()

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture; None while there is none."""
        self._shown = picture
        self.update()

    @property
    def shown(self) -> QImage | None:
        """Picture as it is shown."""
        if self._shown is None:
            return None
        return self._shown.flipped(Qt.Orientation.Horizontal) if self._mirrored else self._shown

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture, or a sign that there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.fillPath(path, self._look.colour("surface"))
        picture = self.shown
        if picture is None:
            sign = self._look.pixmap("camera-off", size=24)
            side = self._look.theme.px(24)
            middle = self.rect().center()
            painter.drawPixmap(QRect(middle.x() - side // 2, middle.y() - side // 2, side, side), sign)
        else:
            painter.setClipPath(path)
            painter.drawImage(self.rect(), picture)
        painter.end()
