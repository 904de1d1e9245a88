"""Small pieces of the page that asks for a seating: figures with their names, and numbers of decisions."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import ElidedLabel, Label


class FigureRows(QWidget):
    """Names at the left, figures at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(10)
        self._rows: list[tuple[Label, Label]] = []

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show these; there are always as many."""
        while len(self._rows) < len(figures):
            pair = (ElidedLabel(ink="soft"), Label())
            at = len(self._rows)
            self._grid.addWidget(pair[0], at, 0)
            self._grid.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append(pair)
        for (name, value), (text, figure) in zip(self._rows, figures, strict=True):
            name.setText(text)
            value.setText(figure)


class NumberBadge(QWidget):
    """The number of a decision in a soft circle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A small circle."""
        return QSize(self._look.theme.px(24), self._look.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint circle and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.accent_soft))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(self._look.theme.accent))
        painter.setFont(self._look.font("caption", QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
