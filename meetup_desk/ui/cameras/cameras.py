"""The cameras of this machine, as Qt finds them.

Imports QtMultimedia, so it is imported when a camera is opened.
"""

from typing import Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoSink,
)

from meetup_desk.ui.cameras.frame_reader import GREY_FIRST
from meetup_desk.ui.cameras.frame_source import CameraDevice

AT_ARMS_LENGTH: Final = QSize(1280, 720)  # px: more takes longer and reads a ticket no better
WHOLE_SHEET: Final = QSize(1920, 1080)  # px: five a millimetre of a sheet of A4 that lies across


class Cameras(QObject):
    """The cameras of this machine; see `FrameSource`."""

    lost = Signal()
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, resolution: QSize = AT_ARMS_LENGTH) -> None:
        super().__init__(parent)
        self._resolution = resolution
        self._media = QMediaDevices(self)
        self._session = QMediaCaptureSession(self)
        self._camera: QCamera | None = None
        self._media.videoInputsChanged.connect(self._check_devices)

    def devices(self) -> list[CameraDevice]:
        """Give what can be chosen; see `FrameSource`."""
        return [CameraDevice(key=_key(device), name=device.description()) for device in self._inputs()]

    def is_allowed(self) -> bool:
        """Tell whether cameras may be used; see `FrameSource`."""
        return _permission() != Qt.PermissionStatus.Denied

    def start(self, key: str, sink: QVideoSink) -> str | None:
        """Open a camera; see `FrameSource`."""
        self.stop()
        if _permission() == Qt.PermissionStatus.Undetermined:
            _application().requestPermission(QCameraPermission(), self, self._answered)
            return None
        inputs = self._inputs()
        if not inputs or not self.is_allowed():
            return ""
        chosen = next((device for device in inputs if _key(device) == key), inputs[0])
        camera = QCamera(chosen, self)
        _use_fitting_format(camera, chosen, self._resolution)
        camera.errorOccurred.connect(self._failed)
        self._session.setVideoSink(sink)
        self._session.setCamera(camera)
        self._camera = camera
        camera.start()
        return _key(chosen)

    def stop(self) -> None:
        """Close the camera."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._failed)
            camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # Qt takes a null pointer
            camera.deleteLater()

    def _answered(self, _permission: object) -> None:
        self.devices_changed.emit()

    def _failed(self, error: QCamera.Error, _message: str) -> None:
        if error != QCamera.Error.NoError:
            self.stop()
            self.lost.emit()

    def _check_devices(self) -> None:
        keys = [_key(device) for device in self._inputs()]
        if self._camera is not None and _key(self._camera.cameraDevice()) not in keys:
            self.stop()
            self.lost.emit()
        self.devices_changed.emit()

    def _inputs(self) -> list[QCameraDevice]:
        default = QMediaDevices.defaultVideoInput()
        return sorted(QMediaDevices.videoInputs(), key=lambda device: device != default)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101 - a widget asks
    return application


def _permission() -> Qt.PermissionStatus:
    """What macOS has been told about cameras; elsewhere they are granted."""
    return _application().checkPermission(QCameraPermission())


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()


def _use_fitting_format(camera: QCamera, device: QCameraDevice, wanted: QSize) -> None:
    """Take the format nearest to a size, and of those one that needs no conversion."""

    def distance(candidate: QCameraFormat) -> tuple[int, bool, float]:
        size = candidate.resolution()
        area = abs(size.width() * size.height() - wanted.width() * wanted.height())
        return area, candidate.pixelFormat() not in GREY_FIRST, abs(candidate.maxFrameRate() - 30)

    formats = device.videoFormats()
    if formats:
        camera.setCameraFormat(min(formats, key=distance))
