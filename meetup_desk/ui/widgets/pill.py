"""Pills: a state as an icon and a word on a tinted ground, as a widget and painted into table cells."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Tone

_PAD, _GAP, _ICON = 8, 4, 12  # px at 100 %
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class PillState:
    """What a pill says: a word, its tone, and an icon, because colour never stands alone."""

    word: str
    tone: Tone = "neutral"
    icon: str = ""

    def __str__(self) -> str:
        return self.word


def pill_size(look: Look, state: PillState) -> QSize:
    """Room that the pill of a state takes, in pixels."""
    theme = look.theme
    metrics = QFontMetrics(_font(look))
    icon = theme.px(_ICON) + theme.px(_GAP) if state.icon else 0
    return QSize(
        metrics.horizontalAdvance(state.word) + 2 + icon + 2 * theme.px(_PAD), metrics.height() + theme.px(4)
    )


def paint_pill(
    painter: QPainter, room: QRect, look: Look, state: PillState, *, on_tint: bool = False
) -> bool:
    """Paint a pill at the left of `room`, centred in its height; tell whether its word was shortened.

    `on_tint` tells that it lies on a selected row, where a tinted ground would not be seen.
    """
    theme = look.theme
    wanted = pill_size(look, state)
    box = QRect(room.left(), 0, min(wanted.width(), room.width()), min(wanted.height(), room.height()))
    box.moveTop(room.top() + (room.height() - box.height()) // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface if on_tint else theme.tone_ground(state.tone)))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    inner = box.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
    if state.icon:
        _paint_icon(painter, inner, look, state)
        inner.setLeft(inner.left() + theme.px(_ICON) + theme.px(_GAP))
    painter.setFont(_font(look))
    painter.setPen(QColor(theme.tone(state.tone)))
    shortened = wanted.width() > room.width()
    text = state.word
    if shortened:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, _LEFT, text)
    painter.restore()
    return shortened


def _paint_icon(painter: QPainter, inner: QRect, look: Look, state: PillState) -> None:
    role = "ink_soft" if state.tone == "neutral" else state.tone
    picture = look.pixmap(state.icon, role, _ICON)
    top = inner.top() + (inner.height() - look.theme.px(_ICON)) // 2
    painter.drawPixmap(QPoint(inner.left(), top), picture)


def _font(look: Look) -> QFont:
    return look.font("caption", QFont.Weight.Medium)


class Pill(QWidget):
    """The pill of one state, as a widget."""

    def __init__(self, look: Look, state: PillState | None = None) -> None:
        super().__init__()
        self._look = look
        self._state = state or PillState("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(self._state)
        look.changed.connect(self.updateGeometry)

    def set_state(self, state: PillState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        return pill_size(self._look, self._state)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint icon and word on their ground."""
        paint_pill(QPainter(self), self.rect(), self._look, self._state)
