"""The attendee sheet: a list of people on A4, to read, to search and to sign at the door."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QPageSize

from meetup_desk.documents.colours import INK_SOFT
from meetup_desk.documents.columns import SheetColumn
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pdf import MM, PdfPages, Progress
from meetup_desk.documents.sheet_head import SheetHead
from meetup_desk.documents.sheet_rows import HEADINGS, ROW, SheetRows
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.documents.values import AttendeeSheet
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.words.say import say

# Margins in tenths of a point; the footer stands in the last.
_LEFT, _RIGHT, _TOP, _BOTTOM = 500, 400, 420, 560
_A4_WIDTH = 210  # mm


def paint_sheet(sheet: AttendeeSheet, path: Path, fonts: PageFonts, progress: Progress | None = None) -> int:
    """Write the sheet as a PDF and give its number of pages.

    `progress` hears after each page how many of how many are done; what it raises stops the work, and nothing
    is written. Raises DeskError `disk_full` or `not_writable`.
    """
    title = say("sheet.title", sheet.lang, title=sheet.title)
    size = QPageSize(QPageSize.PageSizeId.A4)
    with PdfPages(title=title, size=size, landscape=_is_wide(sheet.columns)) as pdf:
        painter = _SheetPainter(sheet, fonts, pdf)
        for page in range(painter.pages):
            if page:
                pdf.next_page()
            painter.paint(page)
            if progress:
                progress(page + 1, painter.pages)
    write_whole(path, pdf.data)
    return painter.pages


def _is_wide(columns: Iterable[SheetColumn]) -> bool:
    return sum(column.weight for column in columns) > _A4_WIDTH - (_LEFT + _RIGHT) / MM


class _SheetPainter:
    """Knows which rows stand on which page, and paints one page after the other."""

    def __init__(self, sheet: AttendeeSheet, fonts: PageFonts, pdf: PdfPages) -> None:
        rows = list(sheet.rows)
        self._sheet = sheet
        self._count = len(rows)
        self._pen = TextPainter(pdf.painter, repeats=True)
        self._footer = TextWidths(fonts.font(TextStyle.NUMBERS, 80))
        self._note = TextWidths(fonts.font(TextStyle.BODY, 110))
        self._right, self._height = pdf.width - _RIGHT, pdf.height
        self._head = SheetHead(
            lang=sheet.lang,
            title=sheet.title,
            when=sheet.when,
            place=sheet.place,
            counts=sheet.counts,
            needs=sheet.needs,
            fonts=fonts,
            pen=self._pen,
            left=_LEFT,
            right=self._right,
            top=_TOP,
        )
        self._rows = SheetRows(
            sheet.columns,
            rows,
            lang=sheet.lang,
            fonts=fonts,
            painter=pdf.painter,
            pen=self._pen,
            left=_LEFT,
            right=self._right,
        )
        self._on_first = self._fitting(self._head.full_bottom)
        self._on_others = self._fitting(self._head.short_bottom)
        self.pages = 1 + max(0, -(-(self._count - self._on_first) // self._on_others))

    def _fitting(self, top: float) -> int:
        return int((self._height - _BOTTOM - top - HEADINGS) // ROW)

    def paint(self, page: int) -> None:
        """Paint a page, counted from 0."""
        start = 0 if page == 0 else self._on_first + (page - 1) * self._on_others
        stop = min(start + (self._on_others if page else self._on_first), self._count)
        self._pen.forget()
        self._head.paint(first=page == 0, letters=self._letters(start, stop))
        top = self._head.short_bottom if page else self._head.full_bottom
        self._rows.paint(start, stop, top)
        if not self._count:
            self._pen.write(
                self._note, INK_SOFT, _LEFT, top + HEADINGS + ROW, say("sheet.empty", self._sheet.lang)
            )
        self._paint_footer(page)

    def _letters(self, start: int, stop: int) -> str:
        if start == stop:
            return ""
        first, last = self._rows.letter(start), self._rows.letter(stop - 1)
        return first if first == last else f"{first} – {last}"

    def _paint_footer(self, page: int) -> None:
        sheet, baseline = self._sheet, self._height - 340
        number = say("sheet.page", sheet.lang, page=page + 1, pages=self.pages)
        private = say("sheet.private", sheet.lang)
        printed = say("sheet.printed", sheet.lang, at=sheet.printed_at) if sheet.printed_at else ""
        self._pen.write(self._footer, INK_SOFT, _LEFT, baseline, " · ".join(filter(None, (printed, private))))
        self._pen.write_back(self._footer, INK_SOFT, self._right, baseline, number)
