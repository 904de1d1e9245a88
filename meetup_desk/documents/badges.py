"""Name badges on their stock: as a PDF, on a printer, and as a picture of one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPen

from meetup_desk.documents.badge_face import BadgeFace
from meetup_desk.documents.colours import INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fitting import LEADING, Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.values import Badge, BadgeLayout
from meetup_desk.words.say import say

_CROSS = 4 * MM


class BadgePages:
    """Pages of badges, painted in tenths of a point."""

    def __init__(self, fonts: PageFonts, layout: BadgeLayout) -> None:
        self._layout = layout
        self._face = BadgeFace(fonts)
        self._note = Fitter(fonts, TextStyle.BODY)

    def painted(self, badges: Sequence[Badge], title: str) -> PaintedPages:
        """Give badges in their order as pages."""
        return self._painted(title, lambda: self._pages(badges))

    def test_page(self, lang: str) -> PaintedPages:
        """Give the page that shows how far a printer misses."""
        title = say("badge.test.title", lang)
        return self._painted(title, lambda: [partial(self._paint_test, lang)])

    def preview(self, badges: Sequence[Badge], width: int) -> bytes:
        """Give the first page as a PNG file, `width` pixels wide."""
        page = self._layout.stock.page
        image = QImage(width, round(width * page[1] / page[0]), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        scale = width / (page[0] * MM)
        painter.scale(scale, scale)
        for paint in self._pages(badges[: self._layout.stock.places]):
            paint(painter)
            break
        painter.end()
        return _png(image)

    def _painted(self, title: str, pages: Callable[[], Iterable[Page]]) -> PaintedPages:
        stock = self._layout.stock
        wide, high = stock.page
        size = QPageSize(QSizeF(min(wide, high), max(wide, high)), QPageSize.Unit.Millimeter, stock.name)
        return PaintedPages(title=title, size=size, landscape=wide > high, pages=pages)

    def _pages(self, badges: Sequence[Badge]) -> Iterator[Page]:
        """Give what paints each page."""
        places = self._layout.stock.places
        first = 1 - self._layout.start
        for start in range(first, len(badges), places):
            stop = min(start + places, len(badges))
            yield partial(self._paint, badges, (start, stop))

    def _paint(self, badges: Sequence[Badge], span: tuple[int, int], painter: QPainter) -> None:
        start, stop = span
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout.stock.to_cut:
            self._paint_cuts(painter)
        for index, place in enumerate(self._places(), start):
            if 0 <= index < stop:
                self._face.paint(badges[index], painter, place)

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

    def _paint_test(self, lang: str, painter: QPainter) -> None:
        """Paint the outline, the middle and the number of every place, to hold against a real sheet."""
        right, down = self._layout.offset
        explanation = say("badge.test", lang, x=f"{right:g}", y=f"{down:g}")
        for number, place in enumerate(self._places(), 1):
            _paint_outline(painter, place)
            box = place.adjusted(_CROSS, _CROSS, -_CROSS, -_CROSS)
            self._write(painter, str(number), box, 5 * MM, INK)
            if number == 1:
                box.setTop(place.center().y() + 1.5 * _CROSS)
                self._write(painter, explanation, box, 3 * MM, INK_SOFT)

    def _write(self, painter: QPainter, text: str, box: QRectF, size: float, colour: QColor) -> None:
        fitted = self._note.fit(text, (box.width(), box.height()), (size, 1.6 * MM), most=4)
        painter.setPen(colour)
        painter.setFont(fitted.font)
        for index, line in enumerate(fitted.lines):
            painter.drawText(box.topLeft() + QPointF(0, fitted.size * (1 + LEADING * index)), line)


def _paint_outline(painter: QPainter, place: QRectF) -> None:
    """Paint the edges of a place, and crosses on its corners and in its middle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(INK, 3))
    painter.drawRect(place)
    corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
    for point in (place.center(), *corners):
        painter.drawLine(point - QPointF(_CROSS, 0), point + QPointF(_CROSS, 0))
        painter.drawLine(point - QPointF(0, _CROSS), point + QPointF(0, _CROSS))


def _png(picture: QImage) -> bytes:
    """Give a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
