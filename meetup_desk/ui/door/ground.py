"""The ground of the door: it takes the verdict's colour, and says it so that it is read from three metres."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.domain.verdicts import Severity
from meetup_desk.ui.door.said import Said
from meetup_desk.ui.door.shapes import draw_shape
from meetup_desk.ui.shell import fonts
from meetup_desk.ui.shell.look import Look
from meetup_desk.ui.shell.theme import DOOR_GREEN, DOOR_INK_DARK, DOOR_INK_LIGHT, DOOR_RED, DOOR_YELLOW

COLOURS: dict[Severity, tuple[str, str]] = {  # ground and ink
    Severity.GREEN: (DOOR_GREEN, DOOR_INK_LIGHT),
    Severity.YELLOW: (DOOR_YELLOW, DOOR_INK_DARK),
    Severity.RED: (DOOR_RED, DOOR_INK_LIGHT),
}
_MARGIN, _GAP = 32, 12  # px
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BREAK = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 1_000_000  # px; no limit
_SIZES = (  # px of word, name, line and what to do, from the largest window to the smallest
    (120, 160, 56, 48),
    (72, 120, 40, 36),
    (72, 72, 40, 32),
    (40, 72, 24, 24),
    (40, 40, 24, 18),
    (24, 24, 18, 15),
)
_WEIGHTS = (QFont.Weight.Bold, QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    box: QRect
    flags: int


class Ground(QWidget):
    """Shows a verdict, or one calm sentence while it waits."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said: Said | None = None
        self._idle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def wait(self, idle: str) -> None:
        """Be calm, and say what to do."""
        self._said, self._idle = None, idle
        self.setAccessibleName(idle)
        self.update()

    def show_said(self, said: Said, *, announce: bool) -> None:
        """Show a verdict."""
        self._said = said
        self.setAccessibleName(said.spoken())
        if announce:
            event = QAccessibleAnnouncementEvent(self, said.spoken())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self.update()

    @property
    def said(self) -> Said | None:
        """Verdict shown; None while it waits."""
        return self._said

    @property
    def idle(self) -> str:
        """Sentence said while it waits."""
        return self._idle

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the shape and the lines beside it, as large as they fit."""
        painter = QPainter(self)
        if self._said is None:
            self._paint_idle(painter)
        else:
            self._paint_said(painter, self._said)
        painter.end()

    def _paint_idle(self, painter: QPainter) -> None:
        area = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        sizes = (self._look.theme.px(40), 40, 24, 18)
        fitting = [s for s in sizes if _height(self._idle, _font(s), area.width()) < area.height()]
        size = fitting[0] if fitting else sizes[-1]
        painter.setFont(_font(size, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("ink"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._idle)

    def _paint_said(self, painter: QPainter, said: Said) -> None:
        ground, ink = (QColor(colour) for colour in COLOURS[said.severity])
        area = self.rect().adjusted(_MARGIN * 2, 0, -_MARGIN * 2, 0)
        side = round(min(area.height() * 0.62, area.width() * 0.26))
        width = area.width() - side - _MARGIN * 2
        lines = self._fitted(said, width, area.height())
        height = lines[-1].box.bottom() + 1
        used = max(line.box.width() for line in lines)
        left = area.left() + max((area.width() - side - _MARGIN * 2 - used) // 2, 0)
        middle = area.center().y()
        shape = QRectF(left, middle - side / 2, side, side)
        draw_shape(painter, said.severity, shape, ink, ground)
        painter.setPen(ink)
        for line in lines:
            painter.setFont(line.font)
            box = line.box.translated(left + side + _MARGIN * 2, middle - height // 2)
            painter.drawText(box, line.flags, line.text)

    def _fitted(self, said: Said, width: int, height: int) -> list[_Line]:
        scale = self._look.theme.scale
        grown = (scale, 1.0) if scale > 1 else (1.0,)
        tries = [tuple(round(size * more) for size in sizes) for sizes in _SIZES for more in grown]
        for sizes in tries:
            lines = _laid_out(said, sizes, width)
            if lines[-1].box.bottom() < height and _in_few_lines(lines, said):
                return lines
        return _laid_out(said, tries[-1], width)


def _laid_out(said: Said, sizes: tuple[int, ...], width: int) -> list[_Line]:
    word, name, line, todo = sizes
    name_text = said.name
    parts = [(said.word, word if said.name else name, _WEIGHTS[0])]
    if said.name:
        parts.append((name_text, name, _WEIGHTS[1]))
    under = " · ".join(part for part in (said.aside, said.line) if part)
    parts += [(under, line, _WEIGHTS[2]), (said.todo, todo, _WEIGHTS[3])]
    lines: list[_Line] = []
    top = 0
    for text, size, weight in parts:
        if not text:
            continue
        font = _font(size, weight)
        metrics = QFontMetrics(font)
        flags = _WRAP
        box = metrics.boundingRect(0, 0, width, _HIGHEST, int(flags), text)
        if box.width() > width:  # one word that is wider than the room
            flags = _BREAK
            box = metrics.boundingRect(0, 0, width, _HIGHEST, int(flags), text)
        lines.append(_Line(text, font, QRect(0, top, min(box.width() + 2, width), box.height()), int(flags)))
        top += box.height() + _GAP
    return lines


def _in_few_lines(lines: list[_Line], said: Said) -> bool:
    """Tell whether the word stands in one line, and nothing in more than two."""
    for line in lines:
        rows = round(line.box.height() / QFontMetrics(line.font).height())
        if rows > (1 if line.text == said.word else 2) or line.flags == int(_BREAK):
            return False
    return True


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, _HIGHEST, int(_WRAP), text).height()


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return fonts.sized(fonts.interface_font(size), size, weight)
