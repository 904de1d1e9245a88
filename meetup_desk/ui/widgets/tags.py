"""Tags as small outlined labels, in cells and as widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look

_HEIGHT, _PAD, _GAP = 20, 6, 4  # px at 100 %
_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class TagNames:
    """Value of a cell: tags by name."""

    names: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(self.names)


def paint_tags(painter: QPainter, room: QRect, look: Look, tags: TagNames) -> None:
    """Paint as many tags as there is room for, and how many there are more."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font("caption"))
    metrics, px, left = painter.fontMetrics(), look.theme.px, room.left()
    for place, name in enumerate(tags.names):
        rest = len(tags.names) - place - 1
        spare = metrics.horizontalAdvance(f"+{rest}") + px(_GAP) if rest else 0
        width = metrics.horizontalAdvance(name) + 2 * px(_PAD)
        most = room.right() + 1 - left - spare
        if width > most and place:
            painter.setPen(QColor(look.theme.ink_soft))
            more = QRect(left, room.top(), room.right() + 1 - left, room.height())
            painter.drawText(more, int(Qt.AlignmentFlag.AlignVCenter), f"+{rest + 1}")
            break
        _paint_tag(painter, QRect(left, room.top(), min(width, most), room.height()), look, name)
        left += width + px(_GAP)
    painter.restore()


def _paint_tag(painter: QPainter, room: QRect, look: Look, name: str) -> None:
    px = look.theme.px
    top = room.top() + (room.height() - px(_HEIGHT)) / 2
    box = QRectF(room.left() + 0.5, top + 0.5, room.width() - 1, px(_HEIGHT) - 1)
    painter.setPen(QPen(QColor(look.theme.line), 1))
    painter.setBrush(QColor(look.theme.surface))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(look.theme.ink_soft))
    inner = box.toRect().adjusted(px(_PAD) - 1, 0, 1 - px(_PAD), 0)
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, inner.width() + 2)
    painter.drawText(inner, _CENTRE, text)


class TagLabel(QWidget):
    """One tag as a widget."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the name."""
        metrics, px = QFontMetrics(self._look.font("caption")), self._look.theme.px
        return QSize(metrics.horizontalAdvance(self._name) + 2 * px(_PAD), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the name in its outline."""
        paint_tags(QPainter(self), self.rect(), self._look, TagNames((self._name,)))
