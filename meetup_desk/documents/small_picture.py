"""A picture that others took, drawn anew and small: its pixels, and nothing else of it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter

from meetup_desk.domain.errors import DeskError, ErrorCode

_SIDE = 512  # px: 40 mm on paper, and several times what a screen shows
_MOST_PIXELS = 120_000_000
_KINDS = frozenset({b"png", b"jpeg", b"webp", b"bmp", b"gif", b"tiff"})
_QUALITY = 85  # of a JPEG


def small_picture(data: bytes, name: str) -> bytes:
    """Give a picture anew, at most 512 px a side: PNG where it is transparent, else JPEG.

    Where it was taken, by whom and with what is left out. DeskError `file_unreadable`, `file_too_large`.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # cameras say in EXIF how they were held
    size = reader.size()
    if not reader.canRead() or bytes(reader.format().data()) not in _KINDS or not size.isValid():
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="group_picture", file=name)
    if size.width() * size.height() > _most_pixels(reader):
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="group_picture", file=name)
    if max(size.width(), size.height()) > _SIDE:
        shrunk = size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(shrunk.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="group_picture", file=name)
    return _written(image)


def _most_pixels(reader: QImageReader) -> int:
    """Give how many pixels can be read: JPEG is shrunk while it is read, and others stand whole in memory."""
    if reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize):
        return _MOST_PIXELS
    return min(_MOST_PIXELS, QImageReader.allocationLimit() * 1024**2 // 4)


def _written(image: QImage) -> bytes:
    """Write the pixels alone: texts and profiles of an image would be written with it."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel()
    pixels = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    pixels.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(pixels)
    painter.drawImage(0, 0, image)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    pixels.save(out, "PNG" if clear else "JPEG", -1 if clear else _QUALITY)  # type: ignore[call-overload]
    return bytes(out.data().data())
