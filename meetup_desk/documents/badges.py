"""Name badges on their stock: as a PDF, on a printer, and as a picture of one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPen

from meetup_desk.documents.badge_face import Badge, BadgeFace
from meetup_desk.documents.badge_stocks import Stock
from meetup_desk.documents.colours import INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fitting import LEADING, Fitter
from meetup_desk.documents.fonts import PageFonts, Role
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.domain.badges import BadgeRole
from meetup_desk.words.say import say

__all__ = ["Badge", "BadgePages", "BadgeRole", "Layout", "badge_leaves", "png", "trial_leaves"]

_CROSS = 4 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where badges go."""

    stock: Stock
    start: int = 1  # place on the first page, for a sheet of which some are used; 1 is the first
    offset: tuple[float, float] = (0, 0)  # mm to the right and down, by which this printer misses


class BadgePages:
    """Paints pages of badges on any painter that counts in tenths of a point."""

    def __init__(self, fonts: PageFonts, layout: Layout) -> None:
        self._layout = layout
        self._face = BadgeFace(fonts)
        self._note = Fitter(fonts, Role.BODY)

    def pages(self, badges: Sequence[Badge]) -> Iterator[Callable[[QPainter], int]]:
        """Give what paints each page, and tells how many badges are done by then."""
        places = self._layout.stock.places
        first = 1 - self._layout.start
        for start in range(first, len(badges), places):
            stop = min(start + places, len(badges))
            yield partial(self._paint, badges, (start, stop))

    def _paint(self, badges: Sequence[Badge], span: tuple[int, int], painter: QPainter) -> int:
        start, stop = span
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout.stock.to_cut:
            self._paint_cuts(painter)
        for at, place in enumerate(self._places(), start):
            if 0 <= at < stop:
                self._face.paint(badges[at], painter, place)
        return stop

    def _places(self) -> Iterator[QRectF]:
        stock, (right, down) = self._layout.stock, self._layout.offset
        for x, y in stock.corners():
            yield QRectF((x + right) * MM, (y + down) * MM, stock.label[0] * MM, stock.label[1] * MM)

    def _paint_cuts(self, painter: QPainter) -> None:
        """Paint the lines between the badges of plain paper."""
        painter.setPen(QPen(LINE_STRONG, 4, Qt.PenStyle.DashLine))
        wide, high = (side * MM for side in self._layout.stock.page)
        places = list(self._places())
        for x in sorted({place.left() for place in places})[1:]:
            painter.drawLine(QLineF(x, 0, x, high))
        for y in sorted({place.top() for place in places})[1:]:
            painter.drawLine(QLineF(0, y, wide, y))

    def paint_test(self, painter: QPainter, lang: str) -> None:
        """Paint the outline, the middle and the number of every place, to hold against a real sheet."""
        right, down = self._layout.offset
        how = say("badge.test", lang, x=f"{right:g}", y=f"{down:g}")
        for number, place in enumerate(self._places(), 1):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(INK, 3))
            painter.drawRect(place)
            middle = place.center()
            for spot in (middle, place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
                _paint_cross(painter, spot)
            box = place.adjusted(_CROSS, _CROSS, -_CROSS, -_CROSS)
            self._write(painter, str(number), box, 5 * MM, INK)
            if number == 1:
                box.setTop(middle.y() + 1.5 * _CROSS)
                self._write(painter, how, box, 3 * MM, INK_SOFT)

    def _write(self, painter: QPainter, text: str, box: QRectF, size: float, colour: QColor) -> None:
        fitted = self._note.fit(text, (box.width(), box.height()), (size, 1.6 * MM), most=4)
        painter.setPen(colour)
        painter.setFont(fitted.font)
        for at, line in enumerate(fitted.lines):
            painter.drawText(box.topLeft() + QPointF(0, fitted.size * (1 + LEADING * at)), line)

    def picture(self, badges: Sequence[Badge], width: int) -> QImage:
        """Give the first page as a picture `width` pixels wide, as a preview."""
        page = self._layout.stock.page
        image = QImage(width, round(width * page[1] / page[0]), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        scale = width / (page[0] * MM)
        painter.scale(scale, scale)
        for paint in self.pages(badges[: self._layout.stock.places]):
            paint(painter)
            break
        painter.end()
        return image


def _paint_cross(painter: QPainter, spot: QPointF) -> None:
    painter.drawLine(spot - QPointF(_CROSS, 0), spot + QPointF(_CROSS, 0))
    painter.drawLine(spot - QPointF(0, _CROSS), spot + QPointF(0, _CROSS))


def badge_leaves(badges: Sequence[Badge], layout: Layout, fonts: PageFonts, title: str) -> PaintedPages:
    """Give badges in their order as pages."""
    pages = BadgePages(fonts, layout)
    return _leaves(layout.stock, title, lambda: pages.pages(badges))


def trial_leaves(layout: Layout, fonts: PageFonts, lang: str) -> PaintedPages:
    """Give the page that shows how far a printer misses."""
    pages = BadgePages(fonts, layout)
    title = say("badge.test.title", lang)
    return _leaves(layout.stock, title, lambda: [lambda painter: pages.paint_test(painter, lang)])


def _leaves(stock: Stock, title: str, pages: Callable[[], Iterable[Page]]) -> PaintedPages:
    wide, high = stock.page
    size = QPageSize(QSizeF(min(wide, high), max(wide, high)), QPageSize.Unit.Millimeter, stock.name)
    return PaintedPages(title=title, size=size, turned=wide > high, pages=pages)


def png(picture: QImage) -> bytes:
    """Give a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
