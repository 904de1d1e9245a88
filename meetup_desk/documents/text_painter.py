"""Setting lines of text on a page."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from meetup_desk.documents.line_breaking import TextWidths


class TextPainter:
    """Writes single lines at a baseline, and changes the painter's font and colour only where they differ.

    Places are rounded to whole units, which are fine enough on every page here, and cheaper to pass on
    than points. With `repeats`, what was said before is not shaped again; for PDF, as pixels of a picture
    would differ a little.
    """

    def __init__(self, painter: QPainter, *, repeats: bool = False) -> None:
        self._painter = painter
        self._repeats = repeats
        self._font: QFont | None = None
        self._colour: QColor | None = None

    def write(self, measure: TextWidths, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line that starts at `x`."""
        painter = self._painter
        if colour is not self._colour:
            self._colour = colour
            painter.setPen(colour)
        if self._repeats and (shaped := measure.shaped(text)):
            origin = QPointF(round(x), round(baseline) - shaped.ascent)
            for run in shaped.runs:
                painter.drawGlyphRun(origin, run)
            return
        if measure.font is not self._font:
            self._font = measure.font
            painter.setFont(measure.font)
        painter.drawText(round(x), round(baseline), text)

    def write_back(self, measure: TextWidths, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line that ends at `x`."""
        self.write(measure, colour, x - measure.width(text), baseline, text)

    def write_mid(self, measure: TextWidths, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line with its middle at `x`."""
        self.write(measure, colour, x - measure.width(text) / 2, baseline, text)

    def forget(self) -> None:
        """Set font and colour anew with the next line: somebody else used the painter, or a page turned."""
        self._font = None
        self._colour = None


class OutlineTextPainter(TextPainter):
    """Draws letters as shapes: the page looks the same where the fonts are missing."""

    def write(self, measure: TextWidths, colour: QColor, x: float, baseline: float, text: str) -> None:
        """Write a line that starts at `x`."""
        path = QPainterPath()
        path.addText(QPointF(round(x), round(baseline)), measure.font, text)
        self._painter.fillPath(path, colour)
