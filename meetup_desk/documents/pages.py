"""Pages that wait to be painted: the same ones become a PDF or go to a printer."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPageSize, QPainter

from meetup_desk.documents.pdf import PdfPages
from meetup_desk.files.atomic_write import write_whole

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
