"""An icon on a small tinted ground, at the beginning of a row."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Tone

_SIZE, _ICON = 32, 16  # px at 100 %


class IconTile(QWidget):
    """Says nothing that the words beside it do not."""

    def __init__(self, look: Look, icon: str, tone: Tone) -> None:
        super().__init__()
        self._look, self._icon, self._tone = look, icon, tone
        self.setFixedSize(look.theme.px(_SIZE), look.theme.px(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground and icon."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tone_ground(self._tone)))
        painter.drawRoundedRect(self.rect(), 6, 6)
        left = (self.width() - theme.px(_ICON)) // 2
        role = "ink_soft" if self._tone == "neutral" else self._tone
        painter.drawPixmap(QPoint(left, left), self._look.pixmap(self._icon, role, _ICON))
