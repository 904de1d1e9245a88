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
    turned: bool = False  # read with the long side at the top
    pages: Callable[[], Iterable[Page]]


def write_leaves(leaves: PaintedPages, path: Path, after: Callable[[int], object] | None = None) -> None:
    """Write pages as a PDF; raises DeskError `disk_full` or `not_writable`.

    `after` hears after each page how many are painted; what it raises stops the work, and nothing is written.
    """
    with PdfPages(title=leaves.title, size=leaves.size, landscape=leaves.turned) as pdf:
        for number, paint in enumerate(leaves.pages()):
            if number:
                pdf.next_page()
            paint(pdf.painter)
            if after:
                after(number + 1)
    write_whole(path, pdf.data)
