"""Certificates, one on each page of A4, and the page of a year."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.certificate import Certificate, YearPaper
from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter

_WIDE, _HIGH = 297 * MM, 210 * MM  # of a certificate, which lies on its side
_LEFT, _RIGHT, _TOP, _BOTTOM = 15 * MM, 195 * MM, 16 * MM, 277 * MM  # of the page of a year
_LINE = 7 * MM


def certificate_pages(certificates: Sequence[Certificate], fonts: PageFonts) -> PaintedPages:
    """Give a page for each certificate."""

    def pages() -> Iterator[Page]:
        return (partial(_paint_certificate, each, fonts) for each in certificates)

    title = certificates[0].title if certificates else ""
    return PaintedPages(title=title, size=QPageSize(QPageSize.PageSizeId.A4), landscape=True, pages=pages)


def _paint_certificate(certificate: Certificate, fonts: PageFonts, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ACCENT, 0.8 * MM))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(12 * MM, 12 * MM, _WIDE - 24 * MM, _HIGH - 24 * MM))
    pen, middle = TextPainter(painter, repeats=True), _WIDE / 2
    title, name = TextWidths(fonts.font(TextStyle.TITLE, 360)), TextWidths(fonts.font(TextStyle.TITLE, 300))
    body, small = TextWidths(fonts.font(TextStyle.BODY, 160)), TextWidths(fonts.font(TextStyle.BODY, 130))
    pen.write_mid(title, ACCENT, middle, 52 * MM, certificate.title)
    pen.write_mid(name, INK, middle, 86 * MM, certificate.name)
    y = 106 * MM
    for line in body.wrapped(certificate.text, _WIDE - 80 * MM, 4):
        pen.write_mid(body, INK, middle, y, line)
        y += 9 * MM
    pen.write_mid(small, INK_SOFT, middle, 160 * MM, certificate.day)
    pen.write_mid(body, INK, middle, 174 * MM, certificate.group)
    pen.write_mid(small, INK_SOFT, middle, 184 * MM, certificate.host)


def year_pages(paper: YearPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a year: the figures on the first, and who gave what on as many as it takes."""
    first, more = int((_BOTTOM - _TOP - 78 * MM) // _LINE), int((_BOTTOM - _TOP) // _LINE)
    parts = [paper.lines[:first]]
    parts += [paper.lines[at : at + more] for at in range(first, len(paper.lines), more)]

    def pages() -> Iterator[Page]:
        return (partial(_paint_year, paper, part, not at, fonts) for at, part in enumerate(parts))

    return PaintedPages(title=paper.title, size=QPageSize(QPageSize.PageSizeId.A4), pages=pages)


def _paint_year(
    paper: YearPaper,
    lines: Sequence[tuple[str, str]],
    with_head: bool,  # noqa: FBT001 - as `partial` gives it
    fonts: PageFonts,
    painter: QPainter,
) -> None:
    pen, y = TextPainter(painter, repeats=True), _TOP
    strong, body = TextWidths(fonts.font(TextStyle.STRONG, 110)), TextWidths(fonts.font(TextStyle.BODY, 110))
    if with_head:
        _paint_year_head(paper, fonts, pen)
        y += 78 * MM
    for name, what in lines:
        pen.write(strong, INK, _LEFT, y, strong.elided(name, 52 * MM))
        pen.write_back(body, INK_SOFT, _RIGHT, y, body.elided(what, _RIGHT - _LEFT - 56 * MM))
        painter.setPen(QPen(LINE, 4))
        painter.drawLine(QLineF(_LEFT, y + 2.2 * MM, _RIGHT, y + 2.2 * MM))
        pen.forget()
        y += _LINE
    pen.write(body, INK_SOFT, _LEFT, 285 * MM, paper.foot)


def _paint_year_head(paper: YearPaper, fonts: PageFonts, pen: TextPainter) -> None:
    title, number = TextWidths(fonts.font(TextStyle.TITLE, 300)), TextWidths(fonts.font(TextStyle.TITLE, 260))
    body, heading = TextWidths(fonts.font(TextStyle.BODY, 110)), TextWidths(fonts.font(TextStyle.TITLE, 140))
    pen.write(title, INK, _LEFT, _TOP + 9 * MM, paper.title)
    pen.write(body, INK_SOFT, _LEFT, _TOP + 17 * MM, paper.subtitle)
    wide = (_RIGHT - _LEFT) / max(1, len(paper.figures))
    for at, (figure, caption) in enumerate(paper.figures):
        pen.write(number, ACCENT, _LEFT + at * wide, _TOP + 40 * MM, figure)
        pen.write(body, INK_SOFT, _LEFT + at * wide, _TOP + 47 * MM, caption)
    pen.write(heading, INK, _LEFT, _TOP + 66 * MM, paper.heading)
