"""Text on screen: always plain, in a size and an ink of the theme, shortened only with a tooltip."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from meetup_desk.ui.theme.stylesheet import mark

Size = Literal["caption", "body", "emphasis", "section", "title"]
Ink = Literal["ink", "soft", "good", "warn", "bad", "accent"]


class Label(QLabel):
    """A line or paragraph of plain text: a name that looks like HTML is shown as it is written."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = "body",
        ink: Ink = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("level", size)
        self.setProperty("ink", ink)
        self.setText(text)

    def set_ink(self, ink: Ink) -> None:
        """Change the ink, for instance to `bad` for a value that cannot stay."""
        if self.property("ink") != ink:
            mark(self, ink=ink)


class ElidedLabel(Label):
    """Text that ends in … where there is no room, and then shows the whole of it as a tooltip.

    It stands on one line, or on up to `lines` where it would be shortened otherwise.
    """

    def __init__(self, text: str = "", *, size: Size = "body", ink: Ink = "ink", lines: int = 1) -> None:
        self._most = lines
        super().__init__(text, size=size, ink=ink)
        high = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Minimum  # Fixed stays one line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.setMinimumWidth(0)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Prefer the whole text on one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Depend on the width where there may be several lines; QLabel resets what its size policy says."""
        return self._most > 1

    def heightForWidth(self, width: int) -> int:
        """Height, in pixels, of the lines at a width."""
        return self.sizeHint().height() + (len(self._lines(width)) - 1) * self.fontMetrics().lineSpacing()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip only where the text is shortened."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the text, shortened to its room."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), "\n".join(self._lines(self.width())))

    def _lines(self, width: int) -> list[str]:
        """Break the text between words; what finds no room on the last line is cut there."""
        rest = self.text()
        lines: list[str] = []
        while len(lines) < self._most - 1 and self.fontMetrics().horizontalAdvance(rest) > width:
            broken = self._break(rest, width)
            lines.append(rest[:broken].rstrip())
            rest = rest[broken:]
        return [*lines, self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)]

    def _break(self, text: str, width: int) -> int:
        """Give how many characters stand on a line of a width."""
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return line.textLength()

    def _explain(self) -> None:
        shortened = self._lines(self.width())[-1].endswith("…") and not self.text().endswith("…")
        self.setToolTip(self.text() if shortened else "")
