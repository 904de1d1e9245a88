"""The years with a person: a row for each, a dot for each event in its month."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.domain.list_rows import PastAnswer
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dots import Dot, paint_dot

_ROW, _LEFT, _DOT = 24, 44, 12  # px at 100 %
_MOST = 6  # years
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class YearsChart(QWidget):
    """Paints when somebody came, did not, or will; says the same to who cannot see it."""

    def __init__(self, look: Look, past: Sequence[PastAnswer], now: Instant, text: str) -> None:
        super().__init__()
        self._look = look
        found: dict[int, list[tuple[int, Dot]]] = {}
        for answer in past:
            known = answer.presence(now)
            if known is not None:
                moment = moment_of(answer.start, answer.tz)
                found.setdefault(moment.year, []).append((moment.month, known.value))
        self._years = sorted(found.items(), reverse=True)[:_MOST]
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self._years

    def sizeHint(self) -> QSize:
        """A row for the months, and one for each year."""
        return QSize(300, self._look.theme.px(_ROW) * (len(self._years) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint months, years, lines and dots."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.tabular(self._look.font("caption")))
        left, row = theme.px(_LEFT), theme.px(_ROW)
        step = (self.width() - left) / 12
        painter.setPen(QColor(theme.ink_soft))
        for month in range(12):
            painter.drawText(QRectF(left + step * month, 0, step, row), _CENTRE, str(month + 1))
        for place, (year, dots) in enumerate(self._years, start=1):
            middle = row * place + row / 2
            painter.setPen(QColor(theme.ink))
            painter.drawText(QRectF(0, row * place, left, row), int(Qt.AlignmentFlag.AlignVCenter), str(year))
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(left, middle), QPointF(self.width(), middle))
            for month, state in dots:
                spot = QPointF(left + step * (month - 0.5), middle)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.surface))
                painter.drawEllipse(spot, theme.px(_DOT) / 2, theme.px(_DOT) / 2)
                paint_dot(painter, spot, self._look, state, theme.px(_DOT))
        painter.end()
