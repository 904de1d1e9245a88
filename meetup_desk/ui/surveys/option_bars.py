"""How many chose each option of a question, as bars that lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import mix

_ROW, _BAR = 30, 14  # px at 100 %
_COUNT, _SHARE = 72, 64  # px at 100 %, at the right
_LABEL = 0.28  # of the width at most


@dataclass(frozen=True, slots=True)
class OptionBar:
    """One option: what it is called, how many chose it in words, and which share of those who answered."""

    label: str
    count: str
    share: float  # 0 to 1


class OptionBars(QWidget):
    """Paints a bar an option; all that they say is in the accessible description."""

    def __init__(self, look: Look, bars: Sequence[OptionBar]) -> None:
        super().__init__()
        self._look, self._bars = look, list(bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.count}" for bar in bars))
        look.changed.connect(self.updateGeometry)

    def bars(self) -> list[OptionBar]:
        """Bars shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """A line for each option."""
        return QSize(320, len(self._bars) * self._look.theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """As high as all lines."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint labels, bars, counts and shares."""
        theme, px = self._look.theme, self._look.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._look.font()
        numbers = fonts.tabular(self._look.font("body", QFont.Weight.DemiBold))
        painter.setFont(body)
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + px(16)
        left = min(widest, int(self.width() * _LABEL))
        right = self.width() - px(_COUNT) - px(_SHARE)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        for place, bar in enumerate(self._bars):
            top, high = place * px(_ROW), px(_ROW)
            painter.setFont(body)
            painter.setPen(QColor(theme.ink))
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, left - px(8))
            painter.drawText(QRectF(0, top, left, high), middle, label)
            track = QRectF(left, top + (high - px(_BAR)) / 2, right - left, px(_BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.surface, theme.ink, 0.07)))
            painter.drawRoundedRect(track, 3, 3)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(
                QRectF(track.left(), track.top(), track.width() * bar.share, px(_BAR)), 3, 3
            )
            end = middle | int(Qt.AlignmentFlag.AlignRight)
            painter.setFont(numbers)
            painter.setPen(QColor(theme.ink))
            painter.drawText(QRectF(right, top, px(_COUNT), high), end, bar.count)
            painter.setFont(fonts.tabular(body))
            painter.setPen(QColor(theme.ink_soft))
            painter.drawText(QRectF(right + px(_COUNT), top, px(_SHARE), high), end, f"{bar.share:.0%}")
        painter.end()
