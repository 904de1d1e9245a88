"""The banner across a door that is rehearsed, to be seen from afar."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look

_HEIGHT = 40  # px at 100 %
_STRIPE = 24  # px
_GROUND, _INK = "#111111", "#FFFFFF"  # on none of the verdicts' colours
_STRIPES = "#F5BD1F"


class RehearsalBanner(QWidget):
    """Black and yellow stripes as around a building site, and what they mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    @property
    def text(self) -> str:
        """The text of the banner."""
        return self.tr("Rehearsal: nothing is counted")

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the stripes and the words on a plain piece in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(_GROUND))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_STRIPES))
        height = self.height()
        for left in range(-height, self.width(), 2 * _STRIPE):
            low = QPoint(left, height), QPoint(left + _STRIPE, height)
            high = QPoint(left + _STRIPE + height, 0), QPoint(left + height, 0)
            painter.drawPolygon(QPolygon([*low, *high]))
        painter.setFont(self._look.font("section"))
        width = painter.fontMetrics().horizontalAdvance(self.text) + 64
        middle = QRect((self.width() - width) // 2, 0, width, height)
        painter.fillRect(middle, QColor(_GROUND))
        painter.setPen(QColor(_INK))
        painter.drawText(middle, int(Qt.AlignmentFlag.AlignCenter), self.text)
        painter.end()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.text)
        self.update()

    def _apply_theme(self) -> None:
        self.setFixedHeight(self._look.theme.px(_HEIGHT))
        self.update()
