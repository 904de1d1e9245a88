"""Setting lines of text on a page."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from meetup_desk.documents.lines import Measure


class Pen:
    """Writes single lines at a baseline, and changes the painter's font and colour only where they differ.

    Places are rounded to whole units, which are fine enough on every page here and cheaper to pass on than
    points. With `outlines`, letters are drawn as shapes: the page then looks the same where the fonts are
    missing. With `repeats`, what is said again is not shaped again; good for a PDF, while pixels of a
    picture may differ a little.
    """

    def __init__(self, painter: QPainter, *, outlines: bool = False, repeats: bool = False) -> None:
        self._painter = painter
        self._draw = painter.drawText
        self._outlines = outlines
        self._repeats = repeats
        self._font: QFont | None = None
        self._colour: QColor | None = None

    def write(self, measure: Measure, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line that starts at `x`."""
        if self._outlines:
            path = QPainterPath()
            path.addText(QPointF(x, baseline), measure.font, text)
            self._painter.fillPath(path, colour)
            return
        if colour is not self._colour:
            self._colour = colour
            self._painter.setPen(colour)
        if self._repeats and (shaped := measure.shaped(text)):
            for run in shaped.runs:
                self._painter.drawGlyphRun(QPointF(round(x), round(baseline) - shaped.ascent), run)
            return
        if measure.font is not self._font:
            self._font = measure.font
            self._painter.setFont(measure.font)
        self._draw(round(x), round(baseline), text)

    def write_back(self, measure: Measure, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line that ends at `x`."""
        self.write(measure, colour, x - measure.width(text), baseline, text)

    def write_mid(self, measure: Measure, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line with its middle at `x`."""
        self.write(measure, colour, x - measure.width(text) / 2, baseline, text)

    def forget(self) -> None:
        """Set font and colour anew with the next line: somebody else used the painter, or a page turned."""
        self._font = None
        self._colour = None
