"""Pages that wait to be painted: the same ones become a PDF or pictures, or go to a printer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageSize, QPainter

from meetup_desk.documents.pdf import UNITS_PER_INCH, PdfPages
from meetup_desk.files.atomic_write import write_files, write_whole

_DOTS_PER_INCH = 200  # of a picture: A4 is 1654 x 2339, sharp on a screen and in a slide
Page = Callable[[QPainter], object]  # paints in tenths of a point


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintedPages:
    """Pages of one size."""

    title: str
    size: QPageSize
    landscape: bool = False
    pages: Callable[[], Iterable[Page]]

    def write(self, path: Path, page_done: Callable[[int], object] | None = None) -> None:
        """Write the pages as a PDF; raises DeskError `disk_full` or `not_writable`.

        `page_done` is called after each page with how many are painted; what it raises stops the work, and
        nothing is written.
        """
        with PdfPages(title=self.title, size=self.size, landscape=self.landscape) as pdf:
            for number, paint in enumerate(self.pages()):
                if number:
                    pdf.next_page()
                paint(pdf.painter)
                if page_done:
                    page_done(number + 1)
        write_whole(path, pdf.data)

    def write_pictures(self, path: Path) -> list[Path]:
        """Write the pages as PNG files, the second and following with their number behind the name.

        Raises DeskError `disk_full` or `not_writable`; then none is written.
        """
        files = [
            (path.name if number == 1 else f"{path.stem} {number}{path.suffix}", self._picture(paint))
            for number, paint in enumerate(self.pages(), 1)
        ]
        return write_files(path.parent, files)

    def _picture(self, paint: Page) -> bytes:
        size = (self.size.size(QPageSize.Unit.Inch) * _DOTS_PER_INCH).toSize()
        image = QImage(size.transposed() if self.landscape else size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        image.setDotsPerMeterX(round(_DOTS_PER_INCH / 0.0254))
        image.setDotsPerMeterY(round(_DOTS_PER_INCH / 0.0254))
        with QPainter(image) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(_DOTS_PER_INCH / UNITS_PER_INCH, _DOTS_PER_INCH / UNITS_PER_INCH)
            paint(painter)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes, which it refuses
        return bytes(buffer.data().data())
