"""Figures of a seating, each beside the best that can be, and what a move would change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look

_HIGH = 60  # px at 100 %
_BAR = 4
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """One figure: what it is, its value, the best, and by how much a move changes it."""

    title: str
    value: int
    best: int
    more_is_better: bool = False
    note: str = ""  # under the title, such as who it is
    change: int | None = None  # None: nothing is lifted

    @property
    def reached(self) -> bool:
        """Whether nothing can be better."""
        return self.value >= self.best if self.more_is_better else self.value <= self.best

    @property
    def worse(self) -> bool:
        """Whether a move would harm."""
        change = self.change or 0
        return change < 0 if self.more_is_better else change > 0


class MeasureRows(QWidget):
    """Paints the figures under one another; their words are the accessible description."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.lines: Sequence[MeasureLine] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[MeasureLine]) -> None:
        """Show these figures."""
        self.lines = lines
        self.setAccessibleDescription(". ".join(self._said(line) for line in lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row for each figure."""
        return QSize(240, self._look.theme.px(_HIGH) * max(len(self.lines), 1))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint every figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._look.theme.px(_HIGH)
        for at, line in enumerate(self.lines):
            painter.fillRect(QRectF(0, at * high, self.width(), 1), QColor(self._look.theme.line))
            self._paint_line(painter, line, QRectF(0, at * high, self.width(), high))
        painter.end()

    def _paint_line(self, painter: QPainter, line: MeasureLine, box: QRectF) -> None:
        theme, px = self._look.theme, self._look.theme.px
        top = QRectF(box.left(), box.top() + px(9), box.width(), px(20))
        below = QRectF(box.left(), top.bottom(), box.width(), px(18))
        value = fonts.tabular(self._look.font("emphasis", QFont.Weight.DemiBold))
        number = f"{line.value:,}"
        wide = QFontMetricsF(value).horizontalAdvance(number)
        painter.setFont(value)
        painter.setPen(QColor(theme.ink))
        painter.drawText(top, _RIGHT, number)
        used = wide + 8
        if line.change is not None:
            used += self._paint_change(painter, line, top.adjusted(0, 0, -used, 0)) + 8
        self._write(painter, line.title, top.adjusted(0, 0, -used, 0), role="ink")
        best = self.tr("As good as can be") if line.reached else self.tr("best possible {best}")
        best = best.format(best=f"{line.best:,}")
        wide = self._write(painter, best, below, role="good" if line.reached else "ink_soft", right=True)
        if line.reached:
            tick = self._look.pixmap("check", "good", 12)
            painter.drawPixmap(int(below.right() - wide - px(16)), int(below.top() + px(3)), tick)
            wide += px(16)
        self._write(painter, line.note, below.adjusted(0, 0, -wide - 8, 0), role="ink_soft")
        if line.more_is_better:
            self._paint_bar(painter, line, QRectF(box.left(), box.bottom() - px(8), box.width(), px(_BAR)))

    def _paint_change(self, painter: QPainter, line: MeasureLine, room: QRectF) -> float:
        """Paint a change as a pill at the right of its room; gives its width."""
        theme, px, change = self._look.theme, self._look.theme.px, line.change or 0
        text = f"{change:+,}".replace("-", "\u2212") if change else "0"
        font = fonts.tabular(self._look.font("caption", QFont.Weight.DemiBold))
        wide = QFontMetricsF(font).horizontalAdvance(text) + px(16)
        box = QRectF(room.right() - wide, room.top(), wide, px(20))
        tone = "warn" if line.worse else "good"
        if change:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tone_ground("warn" if line.worse else "good")))
            painter.drawRoundedRect(box, px(10), px(10))
        painter.setFont(font)
        painter.setPen(QColor(getattr(theme, tone) if change else theme.ink_soft))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return wide

    def _paint_bar(self, painter: QPainter, line: MeasureLine, box: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(box, 2, 2)
        share = min(line.value / line.best, 1.0) if line.best else 1.0
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * share, box.height()), 2, 2)

    def _write(self, painter: QPainter, text: str, box: QRectF, *, role: str, right: bool = False) -> float:
        font = self._look.font("caption" if role != "ink" else "body")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._look.theme, role)))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _RIGHT if right else _LEFT, shown)
        return metrics.horizontalAdvance(shown)

    def _said(self, line: MeasureLine) -> str:
        change = "" if line.change is None else f" ({line.change:+,})"
        best = self.tr("best possible {best}").format(best=f"{line.best:,}")
        return ", ".join(filter(None, (f"{line.title}: {line.value:,}{change}", best, line.note)))
