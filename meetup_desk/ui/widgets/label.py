"""Text on screen: always plain, in a size and an ink of the theme, shortened only with a tooltip."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
    """One line that ends in … where there is no room, and then shows its whole text as a tooltip."""

    def __init__(self, text: str = "", *, size: Size = "body", ink: Ink = "ink") -> None:
        super().__init__(text, size=size, ink=ink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(0)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Prefer the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

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
        """Paint the text, shortened to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")
