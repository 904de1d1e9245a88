"""Pictures of paper as grey numbers: photographs, and the pages of a PDF, one at a time."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk

GreyPicture = npt.NDArray[np.uint8]  # rows of grey pixels, 255 is white
_LONG_SIDE = 2600  # pixels: 8 a millimetre of A4, and more would only cost time
_MOST_PIXELS = 120_000_000
_MOST_BYTES = 2 * 1024**3
_PIXELS_A_POINT = 200 / 72
_PICTURES = frozenset({b"png", b"jpeg", b"webp", b"bmp", b"gif", b"tiff"})


class PictureFile:
    """A file with one picture or many; `pages` says how many.

    Raises DeskError `file_missing`, `file_unreadable` or `file_too_large`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        _check(path)
        with path.open("rb") as file:
            self._is_pdf = b"%PDF-" in file.read(1024)
        self.pages = self._open_pdf() if self._is_pdf else 1

    def _open_pdf(self) -> int:
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - a library of its own, for PDF alone

        self._pdf = QPdfDocument()
        if self._pdf.load(str(self._path)) is not QPdfDocument.Error.None_:
            raise DeskError(ErrorCode.FILE_UNREADABLE, file=self._path.name)
        return self._pdf.pageCount()

    def page(self, number: int) -> GreyPicture:
        """Give one page, from 0."""
        if not self._is_pdf:
            return _grey(self._read_picture())
        size = self._pdf.pagePointSize(number)
        scale = min(_PIXELS_A_POINT, _LONG_SIDE / max(size.width(), size.height(), 1))
        wide, high = (max(1, round(side * scale)) for side in (size.width(), size.height()))
        return _grey(_on_white(self._pdf.render(number, QSize(wide, high))))

    def __iter__(self) -> Iterator[GreyPicture]:
        return map(self.page, range(self.pages))

    def close(self) -> None:
        """Let go of the file."""
        if self._is_pdf:
            self._pdf.close()

    def _read_picture(self) -> QImage:
        reader = QImageReader(str(self._path))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)  # cameras say in EXIF how they were held
        size = reader.size()
        if bytes(reader.format().data()) not in _PICTURES:
            raise DeskError(ErrorCode.FILE_UNREADABLE, file=self._path.name)
        if size.width() * size.height() > _MOST_PIXELS:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="scan", file=self._path.name)
        if max(size.width(), size.height()) > _LONG_SIDE:
            reader.setScaledSize(size.scaled(_LONG_SIDE, _LONG_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            raise DeskError(ErrorCode.FILE_UNREADABLE, file=self._path.name)
        return _on_white(image)


def _check(path: Path) -> None:
    try:
        if not path.is_file():
            code = ErrorCode.FILE_UNREADABLE if path.exists() else ErrorCode.FILE_MISSING
            raise DeskError(code, file=path.name)
        if path.stat().st_size > _MOST_BYTES:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="scan", file=path.name)
        with path.open("rb"):  # Qt does not say why it cannot
            pass
    except OSError as error:
        raise disk.unreadable(error, path.name) from error


def _on_white(image: QImage) -> QImage:
    """Lay a picture on white paper: what is transparent would turn black."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _grey(image: QImage) -> GreyPicture:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()  # the buffer is the image's own and goes with it
