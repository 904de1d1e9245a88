"""Films of codes held in front of a camera: written as real video files, and played through the real path."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaPlayer,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
    QVideoSink,
)

from meetup_desk.ui.cameras import multimedia  # noqa: F401 - has FFmpeg be quiet
from meetup_desk.ui.cameras.frame_source import CameraDevice

RATE = 15  # frames a second
_LONGEST = 60_000  # ms


def film(path: Path, pictures: Sequence[tuple[QImage, int]]) -> Path:
    """Write a video of pictures, each so many frames long."""
    frames = [picture for picture, count in pictures for _ in range(count)]
    size = frames[0].size()
    session, recorder = QMediaCaptureSession(), QMediaRecorder()
    form_of_frames = QVideoFrameFormat(size, QVideoFrameFormat.PixelFormat.Format_BGRX8888)
    form_of_frames.setStreamFrameRate(RATE)
    given = QVideoFrameInput(form_of_frames)
    session.setVideoFrameInput(given)
    session.setRecorder(recorder)
    form = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    form.setVideoCodec(_codec(form))
    recorder.setMediaFormat(form)
    recorder.setQuality(QMediaRecorder.Quality.VeryHighQuality)
    recorder.setVideoFrameRate(RATE)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
    recorder.setAutoStop(True)
    left = iter(enumerate(frames))

    def feed() -> None:
        at, picture = next(left, (-1, None))
        frame = QVideoFrame() if picture is None else QVideoFrame(picture)
        frame.setStartTime(at * 1_000_000 // RATE)
        frame.setEndTime((at + 1) * 1_000_000 // RATE)
        given.sendVideoFrame(frame)
        if picture is None:
            given.readyToSendVideoFrame.disconnect(feed)

    loop = QEventLoop()
    recorder.recorderStateChanged.connect(
        lambda state: state == QMediaRecorder.RecorderState.StoppedState and loop.quit()
    )
    recorder.errorOccurred.connect(lambda *_: loop.quit())
    given.readyToSendVideoFrame.connect(feed)
    QTimer.singleShot(_LONGEST, loop, loop.quit)
    recorder.record()
    loop.exec()
    assert recorder.error() == QMediaRecorder.Error.NoError, recorder.errorString()
    return path


def _codec(form: QMediaFormat) -> QMediaFormat.VideoCodec:
    known = form.supportedVideoCodecs(QMediaFormat.ConversionMode.Encode)
    return next(
        one
        for one in (
            QMediaFormat.VideoCodec.H264,
            QMediaFormat.VideoCodec.MPEG4,
            QMediaFormat.VideoCodec.MotionJPEG,
            *known,
        )
        if one in known
    )


class Film(QObject):
    """A video file in the place of a camera; `unplug` and `plug_in` play the hand at the cable."""

    lost = Signal()
    devices_changed = Signal()
    ended = Signal()

    def __init__(self, path: Path | None, *, loops: int = 1) -> None:
        super().__init__()
        self._path, self.stopped = path, False
        self._player = QMediaPlayer(self)
        self._player.setLoops(loops)
        self._player.mediaStatusChanged.connect(self._status)

    def devices(self) -> list[CameraDevice]:
        return [CameraDevice(key="film", name="Film")] if self._path else []

    def is_allowed(self) -> bool:
        return True

    def start(self, key: str, sink: QVideoSink) -> str:
        if self._path is None:
            return ""
        self._player.setVideoSink(sink)
        self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        self._player.play()
        return "film"

    def stop(self) -> None:
        self.stopped = True
        self._player.stop()

    def unplug(self) -> None:
        self._path = None
        self.stop()
        self.lost.emit()
        self.devices_changed.emit()

    def plug_in(self, path: Path) -> None:
        self._path = path
        self.devices_changed.emit()

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
