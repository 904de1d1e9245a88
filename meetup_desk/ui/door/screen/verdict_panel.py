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
from meetup_desk.ui.door.screen.verdict_shapes import draw_shape
from meetup_desk.ui.door.texts.answer_text import AnswerText
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import DOOR_GREEN, DOOR_INK_DARK, DOOR_INK_LIGHT, DOOR_RED, DOOR_YELLOW

COLOURS: dict[Severity, tuple[str, str]] = {  # ground and ink
    Severity.GREEN: (DOOR_GREEN, DOOR_INK_LIGHT),
    Severity.YELLOW: (DOOR_YELLOW, DOOR_INK_DARK),
    Severity.RED: (DOOR_RED, DOOR_INK_LIGHT),
}
_MARGIN, _GAP = 32, 12  # px
_SHAPE_WIDTH, _SHAPE_HEIGHT = 0.24, 0.62  # of the ground at most; as large as the name, and larger
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BREAK = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 1_000_000  # px; no limit
_Sizes = tuple[int, int, int, int]  # px of word, name, line and what to do
_LARGE, _MIDDLE, _SMALL, _TINY = (120, 160, 56, 48), (72, 120, 40, 36), (40, 72, 28, 26), (28, 40, 20, 18)
_SHRINK = 0.9  # a line that finds no room grows smaller by this
_WEIGHTS = (QFont.Weight.Bold, QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    box: QRect
    flags: int


class VerdictPanel(QWidget):
    """Shows a verdict, or one calm sentence while it waits."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said: AnswerText | None = None
        self._idle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def wait(self, idle: str) -> None:
        """Be calm, and say what to do."""
        self._said, self._idle = None, idle
        self.setAccessibleName(idle)
        self.update()

    def show_said(self, said: AnswerText, *, announce: bool) -> None:
        """Show a verdict."""
        self._said = said
        self.setAccessibleName(said.spoken())
        if announce:
            event = QAccessibleAnnouncementEvent(self, said.spoken())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self.update()

    @property
    def said(self) -> AnswerText | None:
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

    def _paint_said(self, painter: QPainter, said: AnswerText) -> None:
        ground, ink = (QColor(colour) for colour in COLOURS[said.severity])
        area = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        side = round(min(area.height() * _SHAPE_HEIGHT, area.width() * _SHAPE_WIDTH))
        # Shape and text stand at the same place in every verdict, so that the eye need not search.
        left = area.left() + round(area.width() * 0.06)
        start = left + side + _MARGIN * 3 // 2
        lines = self._fitted(said, area.right() - start, area.height())
        height = lines[-1].box.bottom() + 1
        middle = area.center().y()
        draw_shape(painter, said.severity, QRectF(left, middle - side / 2, side, side), ink, ground)
        painter.setPen(ink)
        for line in lines:
            painter.setFont(line.font)
            painter.drawText(line.box.translated(start, middle - height // 2), line.flags, line.text)

    def _fitted(self, said: AnswerText, width: int, height: int) -> list[_Line]:
        """Lay out in the sizes of this window, or in smaller ones where that is too high."""
        for sizes in self._sizes():
            lines = _laid_out(said, sizes, width)
            if lines[-1].box.bottom() < height:
                return lines
        return _laid_out(said, _TINY, width)

    def _sizes(self) -> list[_Sizes]:
        by_window = [_LARGE, _MIDDLE, _SMALL, _TINY]
        if self.width() < 1500 or self.height() < 640:
            by_window.remove(_LARGE)
        if self.width() < 1000 or self.height() < 420:
            by_window.remove(_MIDDLE)
        scale = self._look.theme.scale
        if scale <= 1:
            return by_window
        return [sizes for base in by_window for sizes in (_grown(base, scale), base)]


def _grown(sizes: _Sizes, scale: float) -> _Sizes:
    """Let the smaller lines grow with the text of the window; the large ones are large enough."""
    word, name, line, todo = sizes
    return word, name, round(line * scale), round(todo * scale)


def _laid_out(said: AnswerText, sizes: _Sizes, width: int) -> list[_Line]:
    word, name, line, todo = sizes
    under = "\u00a0· ".join(part for part in (said.aside, said.line) if part)
    parts = (
        (said.word, word if said.name else name, _WEIGHTS[0], 1),
        (said.name, name, _WEIGHTS[1], 1),
        (under, line, _WEIGHTS[2], 2),
        (said.todo, todo, _WEIGHTS[3], 3),
    )
    lines: list[_Line] = []
    top = 0
    for text, size, weight, rows in parts:
        if text:
            placed = _placed(text, size, weight, rows, QRect(0, top, width, _HIGHEST))
            lines.append(placed)
            top = placed.box.bottom() + 1 + _GAP
    return lines


def _placed(text: str, size: int, weight: QFont.Weight, rows: int, room: QRect) -> _Line:
    """Place a text in at most so many rows; smaller where it is long, down to half, and then in more rows."""
    least = size / 2
    flags, wanted = _WRAP, float(size)
    while True:
        font = _font(round(wanted), weight)
        metrics = QFontMetrics(font)
        box = metrics.boundingRect(room, int(flags), text)
        fits = box.width() <= room.width() and round(box.height() / metrics.lineSpacing()) <= rows
        if fits or wanted * _SHRINK < least:
            break
        wanted *= _SHRINK
    if box.width() > room.width():  # one word that is wider than the room
        flags = _BREAK
        box = metrics.boundingRect(room, int(flags), text)
    return _Line(text, font, QRect(room.left(), room.top(), room.width(), box.height()), int(flags))


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, _HIGHEST, int(_WRAP), text).height()


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return fonts.sized(fonts.interface_font(size), size, weight)
