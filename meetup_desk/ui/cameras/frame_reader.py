"""Looks at the frames of a camera: on a thread of its own, and of the newest frame only.

Imports QtMultimedia, so it is imported when a camera is opened.
"""

import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from meetup_desk.ui.cameras import multimedia  # noqa: F401 - has FFmpeg be quiet
from meetup_desk.ui.cameras.frame_source import CameraDevice, FrameSource

PREVIEW: Final = QSize(192, 108)  # px
_PREVIEW_INTERVAL: Final = 0.12  # seconds
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


LookAt = Callable[[Any, int, int, int], Iterable[object]]
"""What sees something in a frame: given one grey byte a pixel, width, height, and bytes from row to row."""


class FrameReader(QObject):
    """Looks at what a source sends. `found(object)` comes for each thing that `look` gives for a frame.

    `preview_ready(QImage)` brings the small preview; `opened(key)` and `lost` say whether there are frames.
    """

    found = Signal(object)
    preview_ready = Signal(QImage)
    opened = Signal(str)
    lost = Signal()

    def __init__(
        self, source: FrameSource, parent: QObject, look: LookAt, *, preview: QSize = PREVIEW
    ) -> None:
        """`look` is called on the camera's thread; `preview` is how large pictures are shown, in pixels."""
        super().__init__(parent)
        self._source, self._look, self._preview = source, look, preview
        self._sink = QVideoSink(self)
        self._key, self._running = "", False
        self._newest: QVideoFrame | None = None
        self._wake = threading.Condition()
        self._closing = False
        self._preview_made_at = 0.0
        self._sink.videoFrameChanged.connect(self._keep_newest)
        source.lost.connect(self._close_lost)
        source.devices_changed.connect(self._reopen)
        self._thread = threading.Thread(target=self._work, name="camera", daemon=True)
        self._thread.start()

    def devices(self) -> list[CameraDevice]:
        """Cameras that can be chosen."""
        return self._source.devices()

    def is_allowed(self) -> bool:
        """Whether the system lets this program see."""
        return self._source.is_allowed()

    def open(self, key: str) -> None:
        """Use a camera: the first where this one is not there."""
        self._key = key
        opened = self._source.start(key, self._sink)
        self._running = bool(opened)
        if opened:
            self.opened.emit(opened)
        elif opened is not None:
            self.lost.emit()

    def close(self) -> None:
        """Stop for good."""
        self._source.lost.disconnect(self._close_lost)
        self._source.devices_changed.disconnect(self._reopen)
        self._source.stop()
        with self._wake:
            self._closing, self._newest = True, None
            self._wake.notify()
        self._thread.join()

    def _keep_newest(self, frame: QVideoFrame) -> None:
        """Keep the newest frame only: a queue would judge people who have walked on."""
        if frame.isValid():
            with self._wake:
                self._newest = frame
                self._wake.notify()

    def _close_lost(self) -> None:
        self._running = False
        self.lost.emit()

    def _reopen(self) -> None:
        """Go on once a camera is plugged in again."""
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
            with_grey(frame, self._read)
            del frame  # cameras have few buffers

    def _read(self, grey: QImage) -> None:
        pixels = grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()
        for seen in self._look(*pixels):
            self.found.emit(seen)
        now = time.monotonic()
        if now - self._preview_made_at >= _PREVIEW_INTERVAL:
            self._preview_made_at = now
            self.preview_ready.emit(grey.scaled(self._preview, Qt.AspectRatioMode.KeepAspectRatioByExpanding))


def with_grey(frame: QVideoFrame, use: Callable[[QImage], None]) -> None:
    """Give a frame as a grey picture, without a copy where its first plane is one."""
    if frame.pixelFormat() not in GREY_FIRST or not frame.map(QVideoFrame.MapMode.ReadOnly):
        use(frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8))
        return
    try:
        stride, grey = frame.bytesPerLine(0), QImage.Format.Format_Grayscale8
        use(QImage(frame.bits(0), frame.width(), frame.height(), stride, grey))
    finally:
        frame.unmap()
