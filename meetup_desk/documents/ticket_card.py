"""Ticket cards as pictures and as pages."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QRect, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from meetup_desk.documents.card_face import HEIGHT, WIDTH, CardFace
from meetup_desk.documents.card_png import CardPng
from meetup_desk.documents.colours import CANVAS, LINE_STRONG
from meetup_desk.documents.fonts import PageFonts
from meetup_desk.documents.pdf import PdfPages, Progress
from meetup_desk.documents.text_painter import OutlineTextPainter, TextPainter
from meetup_desk.documents.values import CardFormat, CardPaper, TicketCard
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.words.say import say

_SVG_RESOLUTION = 278  # units an inch: printed at its own size, a card is as high as A6


class CardPainter:
    """Paints cards one after the other, and keeps what the cards of an event share."""

    def __init__(self, fonts: PageFonts) -> None:
        self._face = CardFace(fonts)
        self._png = CardPng(self._face)

    def paint_card(self, card: TicketCard, path: Path, form: CardFormat) -> None:
        """Write one card; raises DeskError `disk_full` or `not_writable`."""
        if form is CardFormat.PDF:
            self.paint_cards([card], path)
        else:
            write_whole(path, self._png.picture(card) if form is CardFormat.PNG else self._svg(card))

    def paint_cards(
        self,
        cards: Sequence[TicketCard],
        path: Path,
        paper: CardPaper = CardPaper.A6,
        progress: Progress | None = None,
    ) -> None:
        """Write many cards as one PDF, in their order.

        `progress` hears after each card how many of how many are done; what it raises stops the work, and
        nothing is written. Raises DeskError `disk_full` or `not_writable`.
        """
        title = say("ticket.file", cards[0].lang, title=cards[0].title) if cards else ""
        across = 1 if paper is CardPaper.A6 else 2
        size = QPageSize.PageSizeId.A6 if paper is CardPaper.A6 else QPageSize.PageSizeId.A4
        with PdfPages(title=title, size=QPageSize(size)) as pdf:
            for index, card in enumerate(cards):
                place = index % (across * across)
                if index and not place:
                    pdf.next_page()
                if not place and across > 1:
                    _paint_cuts(pdf)
                self._paint_into(card, pdf, across, place)
                if progress:
                    progress(index + 1, len(cards))
        write_whole(path, pdf.data)

    def _paint_into(self, card: TicketCard, pdf: PdfPages, across: int, place: int) -> None:
        """Paint a card in the middle of its part of the page, as large as it goes."""
        width, height = pdf.width / across, pdf.height / across
        scale = min(width / WIDTH, height / HEIGHT)
        painter, row = pdf.painter, place // across
        painter.save()
        painter.translate((place % across) * width, row * height)
        painter.translate((width - WIDTH * scale) / 2, (height - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        pen = TextPainter(painter, repeats=True)
        self._face.paint_shared(card, painter, pen)
        self._face.paint_own(card, painter, pen)
        painter.restore()

    def _svg(self, card: TicketCard) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setResolution(_SVG_RESOLUTION)
        drawing.setSize(QSize(WIDTH, HEIGHT))
        drawing.setViewBox(QRect(0, 0, WIDTH, HEIGHT))
        drawing.setTitle(say("ticket.file", card.lang, title=card.title))
        drawing.setDescription(f"{card.name} · {card.short}")
        painter = QPainter(drawing)
        painter.fillRect(QRect(0, 0, WIDTH, HEIGHT), CANVAS)
        pen = OutlineTextPainter(painter)
        self._face.paint_shared(card, painter, pen)
        self._face.paint_own(card, painter, pen)
        painter.end()
        return bytes(buffer.data().data())


def _paint_cuts(pdf: PdfPages) -> None:
    """Paint the lines along which a page of four is cut."""
    pdf.painter.setPen(QPen(LINE_STRONG, 4, Qt.PenStyle.DashLine))
    pdf.painter.drawLine(QLineF(pdf.width / 2, 0, pdf.width / 2, pdf.height))
    pdf.painter.drawLine(QLineF(0, pdf.height / 2, pdf.width, pdf.height / 2))
