"""Reads the codes in the frames of a camera: on a thread of its own, and of the newest frame only.

Imports QtMultimedia, so it is imported when a camera is opened.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from meetup_desk.services.door.camera_codes import CameraCodes
from meetup_desk.ui.door.camera import multimedia  # noqa: F401 - has FFmpeg be quiet
from meetup_desk.ui.door.camera.frame_source import CameraDevice, FrameSource

PREVIEW: Final = QSize(192, 108)  # px
_PREVIEW_EVERY: Final = 0.12  # seconds
GREY_FIRST: Final = frozenset(
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
    if frame.pixelFormat() not in GREY_FIRST or not frame.map(QVideoFrame.MapMode.ReadOnly):
        look(frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8))
        return
    try:
        stride, grey = frame.bytesPerLine(0), QImage.Format.Format_Grayscale8
        look(QImage(frame.bits(0), frame.width(), frame.height(), stride, grey))
    finally:
        frame.unmap()
