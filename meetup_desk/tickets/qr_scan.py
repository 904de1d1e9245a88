"""QR codes found in a camera's grey frame or in a picture file."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import zxingcpp

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

MOST_BYTES = 64 * 1024 * 1024  # of a picture file
MOST_PIXELS = 60_000_000  # of a picture; a telephone's everyday photo has 50 million at most
_ENLARGED_UP_TO = 2_200_000  # pixels; a larger picture is looked at smaller instead, because of the time
_RASTER = frozenset({b"png", b"jpeg", b"webp", b"bmp", b"gif", b"tiff"})
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

Grey = bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCode:
    """A QR code in a picture."""

    text: str
    corners: tuple[
        tuple[int, int], ...
    ]  # pixels; the symbol's top left, top right, bottom right, bottom left


def read_grey(buffer: Grey, width: int, height: int, stride: int, *, harder: bool = False) -> list[FoundCode]:
    """Find QR codes in a frame of one grey byte a pixel, rows `stride` bytes apart, without copying it.

    `harder` looks again where nothing was found: for light codes on dark, and at another size; that costs
    about ten times the first look. ValueError when the buffer is smaller than the frame.
    """
    found = _decode(buffer, width, height, stride, invert=False)
    return found if found or not harder else _look_harder(buffer, width, height, stride)


def look_again(buffer: Grey, width: int, height: int, stride: int, turn: int) -> list[FoundCode]:
    """Look at a frame in one of `WAYS` other ways, which `turn` counts through.

    In a stream of frames each takes the next way, so that no single frame costs as much as `harder`.
    """
    return _WAYS[turn % WAYS](buffer, width, height, stride)


def read_picture(path: Path) -> list[FoundCode]:
    """Find the QR codes in a PNG, JPEG, WebP, BMP, GIF or TIFF file: each text once, in reading order.

    Raises DeskError `file_missing`, `file_unreadable` (no such picture, or damaged) or `file_too_large`.
    """
    grey = _grey(_loaded(path))
    return _each_once([*_decode(*_frame(grey), invert=False), *_look_harder(*_frame(grey))])


def _decode(
    buffer: Grey,
    width: int,
    height: int,
    stride: int,
    *,
    invert: bool,
    scale: float = 1.0,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[FoundCode]:
    # Any buffer serves (PEP 3118); the stub names numpy's arrays alone.
    image: Any = buffer
    codes = zxingcpp.read_barcodes(
        zxingcpp.ImageView(image, width, height, zxingcpp.ImageFormat.Lum, stride, 1),
        formats=_QR,
        try_rotate=False,  # of use for bar codes only: a QR code is found at any angle
        try_invert=invert,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [FoundCode(text=code.text, corners=_corners(code.position, scale)) for code in codes]


def _corners(position: zxingcpp.Position, scale: float) -> tuple[tuple[int, int], ...]:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((round(point.x / scale), round(point.y / scale)) for point in points)


def _look_harder(buffer: Grey, width: int, height: int, stride: int) -> list[FoundCode]:
    """Look for light codes on dark, and at another size: small blurred codes are found when enlarged."""
    scale = 2.0 if width * height <= _ENLARGED_UP_TO else 0.5
    at_size = _decode(buffer, width, height, stride, invert=True)
    return _each_once([*at_size, *_resized(buffer, width, height, stride, scale, invert=True)])


def _resized(
    buffer: Grey, width: int, height: int, stride: int, scale: float, *, invert: bool
) -> list[FoundCode]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - Qt is loaded only when a picture needs it
    from PySide6.QtGui import QImage  # noqa: PLC0415

    frame = QImage(buffer, width, height, stride, QImage.Format.Format_Grayscale8)
    resized = frame.scaled(
        max(1, round(width * scale)),
        max(1, round(height * scale)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return _decode(*_frame(resized), invert=invert, scale=scale)


def _inverted(buffer: Grey, width: int, height: int, stride: int) -> list[FoundCode]:
    """For light codes on dark, as telephones show them at night."""
    return _decode(buffer, width, height, stride, invert=True)


def _halved(buffer: Grey, width: int, height: int, stride: int) -> list[FoundCode]:
    """For grain and for the pattern that a camera sees on another screen."""
    return _resized(buffer, width, height, stride, 0.5, invert=False)


def _one_threshold(buffer: Grey, width: int, height: int, stride: int) -> list[FoundCode]:
    """For large even surfaces, where a threshold for each place finds only grain."""
    return _decode(buffer, width, height, stride, invert=False, binarizer=zxingcpp.Binarizer.GlobalHistogram)


def _enlarged(buffer: Grey, width: int, height: int, stride: int) -> list[FoundCode]:
    """For codes that are small, blurred and far."""
    return _resized(buffer, width, height, stride, 2.0, invert=False)


_WAYS = (_inverted, _enlarged, _halved, _one_threshold)
WAYS = len(_WAYS)


def _each_once(found: list[FoundCode]) -> list[FoundCode]:
    first = {code.text: code for code in reversed(found)}
    return sorted(first.values(), key=lambda code: (min(y for _, y in code.corners), code.corners))


def _frame(grey: "QImage") -> tuple[Grey, int, int, int]:
    # The buffer is the image's own memory: the image has to outlive its use.
    return grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine()


def _grey(image: "QImage") -> "QImage":
    """Lay a picture on white paper, in grey: what is transparent would turn black."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415

    if image.hasAlphaChannel():
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _loaded(path: Path) -> "QImage":
    from PySide6.QtGui import QImageReader  # noqa: PLC0415

    _check_file(path)
    reader = QImageReader(str(path))  # by name: a reader that outlives a device of ours crashes
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # cameras say in EXIF how they were held
    if bytes(reader.format().data()) not in _RASTER:  # SVG and PDF are programs rather than pictures
        raise _trouble(ErrorCode.FILE_UNREADABLE, path)
    size = reader.size()  # from the header: nothing is unpacked yet
    if size.width() * size.height() > MOST_PIXELS:
        raise _trouble(ErrorCode.FILE_TOO_LARGE, path)
    image = reader.read()
    if image.isNull():
        raise _trouble(ErrorCode.FILE_UNREADABLE, path)
    return image


def _check_file(path: Path) -> None:
    try:
        if not path.is_file():
            raise _trouble(ErrorCode.FILE_UNREADABLE if path.exists() else ErrorCode.FILE_MISSING, path)
        with path.open("rb"):
            size = path.stat().st_size
    except OSError as error:
        raise disk.unreadable(error, path.name) from error
    if size > MOST_BYTES:
        raise _trouble(ErrorCode.FILE_TOO_LARGE, path)


def _trouble(code: ErrorCode, path: Path) -> DeskError:
    return DeskError(code, reason="picture", file=path.name)
