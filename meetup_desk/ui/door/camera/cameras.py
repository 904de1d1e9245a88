"""The camera at a door: frames read on a thread of their own, the newest only, and the codes that came in.

Imports QtMultimedia, so it is imported when a camera is opened.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from meetup_desk.services.door.camera_codes import CameraCodes
from meetup_desk.ui.door.camera import multimedia  # noqa: F401 - has FFmpeg be quiet

PREVIEW: Final = QSize(192, 108)  # px
_PREVIEW_EVERY: Final = 0.12  # seconds
_WANTED: Final = QSize(1280, 720)  # px: more takes longer and reads no better at arm's length
_PLANES_WITH_GREY_FIRST: Final = frozenset(
    {
        QVideoFrameFormat.PixelFormat.Format_NV12,
        QVideoFrameFormat.PixelFormat.Format_NV21,
        QVideoFrameFormat.PixelFormat.Format_YUV420P,
        QVideoFrameFormat.PixelFormat.Format_YUV422P,
        QVideoFrameFormat.PixelFormat.Format_YV12,
        QVideoFrameFormat.PixelFormat.Format_IMC1,
        QVideoFrameFormat.PixelFormat.Format_IMC2,
        QVideoFrameFormat.PixelFormat.Format_IMC3,
        QVideoFrameFormat.PixelFormat.Format_IMC4,
        QVideoFrameFormat.PixelFormat.Format_Y8,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraDevice:
    """A camera that can be chosen."""

    key: str
    name: str


class FrameSource(Protocol):
    """Where frames come from: a camera, or a video file in its place.

    `lost` comes when it stops by itself, `devices_changed` when a camera was plugged in or out.
    """

    lost: SignalInstance
    devices_changed: SignalInstance

    def devices(self) -> list[CameraDevice]:
        """Give what can be chosen, the system's own choice first."""
        ...

    def allowed(self) -> bool:
        """Tell whether the system lets this program see: macOS asks the person once."""
        ...

    def start(self, key: str, sink: QVideoSink) -> str | None:
        """Send frames of a device into a sink: the first where the key is not there; gives its key.

        Gives "" where no camera can be used, and None while the person is being asked: `devices_changed`
        comes with the answer.
        """
        ...

    def stop(self) -> None:
        """Send no more."""
        ...


class Cameras(QObject):
    """The cameras of this machine; see `FrameSource`."""

    lost = Signal()
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaDevices(self)
        self._session = QMediaCaptureSession(self)
        self._camera: QCamera | None = None
        self._media.videoInputsChanged.connect(self._follow)

    def devices(self) -> list[CameraDevice]:
        """Give what can be chosen; see `FrameSource`."""
        return [CameraDevice(key=_key(one), name=one.description()) for one in self._inputs()]

    def allowed(self) -> bool:
        """Tell whether cameras may be used; see `FrameSource`."""
        return _permission() != Qt.PermissionStatus.Denied

    def start(self, key: str, sink: QVideoSink) -> str | None:
        """Open a camera; see `FrameSource`."""
        self.stop()
        if _permission() == Qt.PermissionStatus.Undetermined:
            _application().requestPermission(QCameraPermission(), self, self._answered)
            return None
        inputs = self._inputs()
        if not inputs or not self.allowed():
            return ""
        chosen = next((one for one in inputs if _key(one) == key), inputs[0])
        camera = QCamera(chosen, self)
        _use_fitting_format(camera, chosen)
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

    def _failed(self, error: QCamera.Error, _words: str) -> None:
        if error != QCamera.Error.NoError:
            self.stop()
            self.lost.emit()

    def _follow(self) -> None:
        here = [_key(one) for one in self._inputs()]
        if self._camera is not None and _key(self._camera.cameraDevice()) not in here:
            self.stop()
            self.lost.emit()
        self.devices_changed.emit()

    def _inputs(self) -> list[QCameraDevice]:
        usual = QMediaDevices.defaultVideoInput()
        return sorted(QMediaDevices.videoInputs(), key=lambda one: one != usual)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101 - a widget asks
    return application


def _permission() -> Qt.PermissionStatus:
    """What macOS has been told about cameras; elsewhere they are granted."""
    return _application().checkPermission(QCameraPermission())


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()


def _use_fitting_format(camera: QCamera, device: QCameraDevice) -> None:
    """Take the format nearest to 1280x720, and of those one that needs no conversion."""

    def distance(one: QCameraFormat) -> tuple[int, bool, float]:
        size = one.resolution()
        area = abs(size.width() * size.height() - _WANTED.width() * _WANTED.height())
        return area, one.pixelFormat() not in _PLANES_WITH_GREY_FIRST, abs(one.maxFrameRate() - 30)

    formats = device.videoFormats()
    if formats:
        camera.setCameraFormat(min(formats, key=distance))


class FrameReader(QObject):
    """Looks at what a source sends. `seen(text)` comes for each code that came into the picture.

    `pictured(QImage)` is the small preview; `opened(key)` and `gone` say whether there are frames at all.
    """

    seen = Signal(str)
    pictured = Signal(QImage)
    opened = Signal(str)
    gone = Signal()

    def __init__(self, source: FrameSource, parent: QObject, *, watch: CameraCodes | None = None) -> None:
        super().__init__(parent)
        self._source, self._watch = source, watch or CameraCodes()
        self._sink = QVideoSink(self)
        self._key, self._running = "", False
        self._newest: QVideoFrame | None = None
        self._wake = threading.Condition()
        self._closing = False
        self._pictured_at = 0.0
        self._sink.videoFrameChanged.connect(self._take)
        source.lost.connect(self._lost)
        source.devices_changed.connect(self._look_for_it)
        self._thread = threading.Thread(target=self._work, name="camera", daemon=True)
        self._thread.start()

    def devices(self) -> list[CameraDevice]:
        """Cameras that can be chosen."""
        return self._source.devices()

    def allowed(self) -> bool:
        """Whether the system lets this program see."""
        return self._source.allowed()

    def open(self, key: str) -> None:
        """Use a camera: the first where this one is not there."""
        self._key = key
        opened = self._source.start(key, self._sink)
        self._running = bool(opened)
        if opened:
            self.opened.emit(opened)
        elif opened is not None:
            self.gone.emit()

    def close(self) -> None:
        """Stop for good."""
        self._source.lost.disconnect(self._lost)
        self._source.devices_changed.disconnect(self._look_for_it)
        self._source.stop()
        with self._wake:
            self._closing, self._newest = True, None
            self._wake.notify()
        self._thread.join()

    def _take(self, frame: QVideoFrame) -> None:
        """Keep the newest frame only: a queue would show verdicts about people who have walked on."""
        if frame.isValid():
            with self._wake:
                self._newest = frame
                self._wake.notify()

    def _lost(self) -> None:
        self._running = False
        self.gone.emit()

    def _look_for_it(self) -> None:
        """Go on by itself once a camera is plugged in again."""
        if not self._running and self._source.devices():
            QTimer.singleShot(0, self, lambda: self.open(self._key))

    # -- on the camera's thread

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._newest is not None or self._closing)
                frame, self._newest = self._newest, None
            if frame is None:
                return
            with_grey(frame, self._look)
            del frame  # cameras have few buffers

    def _look(self, grey: QImage) -> None:
        view = grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()
        for text in self._watch.look(*view):
            self.seen.emit(text)
        now = time.monotonic()
        if now - self._pictured_at >= _PREVIEW_EVERY:
            self._pictured_at = now
            self.pictured.emit(grey.scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatioByExpanding))


def with_grey(frame: QVideoFrame, look: Callable[[QImage], None]) -> None:
    """Show a frame as a grey picture, without a copy where its first plane is one."""
    if frame.pixelFormat() not in _PLANES_WITH_GREY_FIRST or not frame.map(QVideoFrame.MapMode.ReadOnly):
        look(frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8))
        return
    try:
        stride, grey = frame.bytesPerLine(0), QImage.Format.Format_Grayscale8
        look(QImage(frame.bits(0), frame.width(), frame.height(), stride, grey))
    finally:
        frame.unmap()
