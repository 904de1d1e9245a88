"""The small picture of the camera beside the field, and what can be chosen about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetup_desk.ui.cameras.frame_source import FrameSource
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from meetup_desk.ui.cameras.frame_reader import FrameReader

_SIZE = QSize(160, 90)  # px: large enough to aim, small enough to leave the eye on the verdict
_RADIUS = 6


def cameras() -> FrameSource:
    """Give the cameras of this machine; QtMultimedia is loaded now."""
    from meetup_desk.ui.cameras.cameras import Cameras  # noqa: PLC0415 - a door without a camera starts faster

    return Cameras()


class CameraPreview(QWidget):
    """Hidden while the camera is off. `code_read(text)` comes for each code that came into the picture.

    `lost` comes when there is no camera any more, or none at all; it goes on by itself once there is one.
    `changed(DoorSettings)` comes when something was chosen.
    """

    code_read = Signal(str)
    opened = Signal()
    lost = Signal()
    changed = Signal(object)

    def __init__(self, look: Look, source: Callable[[], FrameSource] = cameras) -> None:
        super().__init__()
        self.source = source
        self._reader: FrameReader | None = None
        self._settings = DoorSettings()
        self._active_key = ""  # key of the camera that sends frames
        self.picture = CameraPicture(look)
        self.settings_button = Button(look, icon="settings")
        self.settings_button.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.picture)
        side = QVBoxLayout()
        side.addWidget(self.settings_button)
        side.addStretch(1)
        row.addLayout(side)
        self.hide()
        self._retranslate()

    @property
    def is_active(self) -> bool:
        """Whether frames are coming."""
        return bool(self._active_key)

    @property
    def is_allowed(self) -> bool:
        """Whether the system lets this program use cameras, as far as anybody has asked."""
        return self._reader is None or self._reader.is_allowed()

    def apply(self, settings: DoorSettings, *, is_open: bool) -> None:
        """Open or close the camera as the settings say; it is closed while the door is."""
        is_on = settings.camera_on and is_open
        is_other = is_on and (self._reader is None or settings.camera != self._settings.camera)
        self._settings = settings
        self.picture.set_mirrored(mirrored=settings.mirrored)
        self.setVisible(is_on)
        if not is_on:
            self.close_camera()
        elif is_other:
            self._open(settings.camera)

    def close_camera(self) -> None:
        """Let others have the camera."""
        reader, self._reader, self._active_key = self._reader, None, ""
        if reader is not None:
            reader.close()
            reader.deleteLater()
        self.picture.show_picture(None)

    def _open(self, key: str) -> None:
        from meetup_desk.services.door.camera_codes import CameraCodes  # noqa: PLC0415 - see `cameras`
        from meetup_desk.ui.cameras.frame_reader import FrameReader  # noqa: PLC0415

        if self._reader is None:
            self._reader = FrameReader(self.source(), self, CameraCodes().look)
            self._reader.found.connect(self._tell_read)
            self._reader.preview_ready.connect(self.picture.show_picture)
            self._reader.opened.connect(self._opened)
            self._reader.lost.connect(self._show_lost)
        self._reader.open(key)

    def _tell_read(self, text: object) -> None:
        self.code_read.emit(str(text))

    def _opened(self, key: str) -> None:
        self._active_key = key
        self.opened.emit()

    def _show_lost(self) -> None:
        self._active_key = ""
        self.picture.show_picture(None)
        self.lost.emit()

    def menu(self) -> QMenu:
        """Give the menu of cameras and of what else can be chosen."""
        menu = QMenu(self)
        for device in self._reader.devices() if self._reader else []:
            action = menu.addAction(device.name)
            action.setCheckable(True)
            action.setChecked(device.key == self._active_key)
            action.triggered.connect(
                lambda _=False, key=device.key: self._change(replace(self._settings, camera=key))
            )
        menu.addSeparator()
        mirror = QAction(self.tr("Mirror camera image"), menu, checkable=True)
        mirror.setChecked(self._settings.mirrored)
        mirror.triggered.connect(lambda on: self._change(replace(self._settings, mirrored=on)))
        menu.addAction(mirror)
        off = menu.addAction(self.tr("Turn off camera"))
        off.triggered.connect(lambda: self._change(replace(self._settings, camera_on=False)))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.exec(self.settings_button.mapToGlobal(self.settings_button.rect().topRight()))
        menu.deleteLater()

    def _change(self, settings: DoorSettings) -> None:
        self.changed.emit(settings)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.settings_button.setAccessibleName(self.tr("Choose camera"))
        self.settings_button.setToolTip(self.tr("Choose camera"))
        self.picture.setAccessibleName(self.tr("Camera image"))


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
