"""The middle of the door: the verdict, in letters that are read from three metres."""

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

from meetup_desk.ui.door.screen.verdict_colours import COLOURS, VerdictColours
from meetup_desk.ui.door.screen.verdict_shapes import draw_shape
from meetup_desk.ui.door.texts.answer_text import AnswerText
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look

_MARGIN, _GAP = 32, 12  # px
_SHAPE_WIDTH, _SHAPE_HEIGHT = 0.24, 0.62  # of the panel at most; as large as the name, and larger
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BREAK = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 1_000_000  # px; no limit
_Sizes = tuple[int, int, int, int]  # px of word, name, line and what to do
_LARGE, _MIDDLE, _SMALL, _TINY = (120, 160, 56, 48), (72, 120, 40, 36), (40, 72, 28, 26), (28, 40, 20, 18)
_SHRINK = 0.9  # a line that finds no room grows smaller by this
_WEIGHTS = (QFont.Weight.Bold, QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class _PlacedText:
    text: str
    font: QFont
    box: QRect
    flags: int


class VerdictPanel(QWidget):
    """Shows a verdict, or one sentence that says what to do while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answer_text: AnswerText | None = None
        self._prompt = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_prompt(self, prompt: str) -> None:
        """Show no verdict, and say what to do."""
        self._answer_text, self._prompt = None, prompt
        self.setAccessibleName(prompt)
        self.update()

    def show_answer_text(self, answer_text: AnswerText, *, announce: bool) -> None:
        """Show a verdict."""
        self._answer_text = answer_text
        self.setAccessibleName(answer_text.spoken())
        if announce:
            event = QAccessibleAnnouncementEvent(self, answer_text.spoken())
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self.update()

    @property
    def answer_text(self) -> AnswerText | None:
        """Verdict shown; None while there is none."""
        return self._answer_text

    @property
    def prompt(self) -> str:
        """Sentence shown while there is no verdict."""
        return self._prompt

    @property
    def colours(self) -> VerdictColours | None:
        """Colours of the verdict shown; None while there is none."""
        return None if self._answer_text is None else COLOURS[self._answer_text.severity]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the shape and the lines beside it, as large as they fit."""
        painter = QPainter(self)
        if self._answer_text is None:
            self._paint_prompt(painter)
        else:
            self._paint_answer(painter, self._answer_text)
        painter.end()

    def _paint_prompt(self, painter: QPainter) -> None:
        area = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        sizes = (self._look.theme.px(40), 40, 24, 18)
        fitting = [s for s in sizes if _height(self._prompt, _font(s), area.width()) < area.height()]
        size = fitting[0] if fitting else sizes[-1]
        painter.setFont(_font(size, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("ink"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._prompt)

    def _paint_answer(self, painter: QPainter, answer_text: AnswerText) -> None:
        ground, ink = (QColor(colour) for colour in COLOURS[answer_text.severity])
        area = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        side = round(min(area.height() * _SHAPE_HEIGHT, area.width() * _SHAPE_WIDTH))
        # Shape and text stand at the same place in every verdict, so that the eye need not search.
        left = area.left() + round(area.width() * 0.06)
        start = left + side + _MARGIN * 3 // 2
        lines = self._fitted_lines(answer_text, area.right() - start, area.height())
        height = lines[-1].box.bottom() + 1
        middle = area.center().y()
        box = QRectF(left, middle - side / 2, side, side)
        draw_shape(painter, answer_text.severity, box, ink, ground, out=answer_text.out)
        painter.setPen(ink)
        for line in lines:
            painter.setFont(line.font)
            painter.drawText(line.box.translated(start, middle - height // 2), line.flags, line.text)

    def _fitted_lines(self, answer_text: AnswerText, width: int, height: int) -> list[_PlacedText]:
        """Lay out in the sizes of this window, or in smaller ones where that is too high."""
        for sizes in self._sizes():
            lines = _lines_of(answer_text, sizes, width)
            if lines[-1].box.bottom() < height:
                return lines
        return _lines_of(answer_text, _TINY, width)

    def _sizes(self) -> list[_Sizes]:
        sizes_of_window = [_LARGE, _MIDDLE, _SMALL, _TINY]
        if self.width() < 1500 or self.height() < 640:
            sizes_of_window.remove(_LARGE)
        if self.width() < 1000 or self.height() < 420:
            sizes_of_window.remove(_MIDDLE)
        scale = self._look.theme.scale
        if scale <= 1:
            return sizes_of_window
        return [sizes for base in sizes_of_window for sizes in (_scaled(base, scale), base)]


def _scaled(sizes: _Sizes, scale: float) -> _Sizes:
    """Scale the smaller lines with the text of the window; the large ones are large enough."""
    word, name, line, todo = sizes
    return word, name, round(line * scale), round(todo * scale)


def _lines_of(answer_text: AnswerText, sizes: _Sizes, width: int) -> list[_PlacedText]:
    word, name, line, todo = sizes
    under = "\u00a0· ".join(part for part in (answer_text.aside, answer_text.line) if part)
    parts = (
        (answer_text.word, word if answer_text.name else name, _WEIGHTS[0], 1),
        (answer_text.name, name, _WEIGHTS[1], 1),
        (under, line, _WEIGHTS[2], 2),
        (answer_text.todo, todo, _WEIGHTS[3], 3),
    )
    lines: list[_PlacedText] = []
    top = 0
    for text, size, weight, rows in parts:
        if text:
            fitted = _fitted_line(text, size, weight, rows, QRect(0, top, width, _HIGHEST))
            lines.append(fitted)
            top = fitted.box.bottom() + 1 + _GAP
    return lines


def _fitted_line(text: str, size: int, weight: QFont.Weight, rows: int, room: QRect) -> _PlacedText:
    """Lay a text out in at most so many rows; smaller where it is long, down to half, then in more rows."""
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
    return _PlacedText(text, font, QRect(room.left(), room.top(), room.width(), box.height()), int(flags))


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, _HIGHEST, int(_WRAP), text).height()


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return fonts.sized(fonts.interface_font(size), size, weight)
