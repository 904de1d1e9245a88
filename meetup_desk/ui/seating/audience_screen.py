"""The screen for the audience: this round, the minutes left, a question, and what comes next."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.seatings import SeatingRound
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.seating.rooms import SeatingRoom
from meetup_desk.ui.seating.rounds import seconds_left
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.words.say import say
from meetup_desk.words.text import LANGUAGES

_HIGH = 800  # px that all measures here are of
_SMALLEST = 12  # px of a line that is too long
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_BOLD, _HALF, _PLAIN = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Medium


class _Type(NamedTuple):
    """How a line is written."""

    size: int
    weight: QFont.Weight
    role: str
    align: int = _LEFT


class AudienceScreen(QWidget):
    """A window of its own, which fills the second screen where there is one; Esc closes it."""

    def __init__(self, look: Look, now: Callable[[], Instant], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look, self._now, self._around = look, now, parent
        self._title, self._tz, self._lang = "", "UTC", "ko"
        self._rounds: Sequence[SeatingRound] = ()
        self._on: SeatingRound | None = None
        self._next: SeatingRound | None = None
        self._prompts: Sequence[tuple[str, str]] = ()
        self.setWindowTitle("Meetup Desk")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._pass_time)

    def show_room(
        self, room: SeatingRoom, title: str, tz: str, lang: str, prompts: Sequence[tuple[str, str]]
    ) -> None:
        """Show how far an evening is; `lang` is the language that stands first."""
        self._title, self._tz, self._lang, self._prompts = title, tz, lang, prompts
        self._rounds = [each for each in room.stored.rounds if not each.skipped]
        self._on, self._next = room.running, room.coming
        self._pass_time()

    def open(self) -> None:
        """Fill the other screen, or this one."""
        here = self._around.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not here), here)
        self.setGeometry(other.geometry())
        self._tick.start()
        self.showFullScreen()

    def said(self) -> str:
        """Say what the screen says, for those who do not see it."""
        return ", ".join([*self._round_words(), self._clock(), *self._next_words()])

    # -- words

    def _both(self, key: str, **facts: object) -> tuple[str, str]:
        other = next(each for each in LANGUAGES if each != self._lang)
        return say(key, self._lang, **facts), say(key, other, **facts)

    def _round_words(self) -> tuple[str, str]:
        shown = self._on or self._next
        if shown is None:
            return self._both("seating.audience.over")
        return self._both("seating.round", number=shown.number)

    def _state_words(self) -> tuple[str, str]:
        if self._on is None:
            return self._both("seating.audience.soon" if self._next else "seating.audience.thanks")
        return self._both("seating.audience.left" if self._left() else "seating.audience.move")

    def _next_words(self) -> tuple[str, str]:
        if self._on is None or self._next is None:
            return ("", "")
        return self._both("seating.round", number=self._next.number)

    def _clock(self) -> str:
        left = self._left()
        return f"{left // 60}:{left % 60:02}" if self._on or self._next else ""

    def _left(self) -> int:
        shown = self._on or self._next
        return 0 if shown is None else seconds_left(shown, self._now())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint everything as large as the window allows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.theme.canvas))
        zoom = min(self.height() / _HIGH, self.width() / 1000)
        painter.scale(zoom, zoom)
        width, high = self.width() / zoom, self.height() / zoom
        now = f"{moment_of(self._now(), self._tz):%H:%M}"
        self._write(painter, QRectF(64, 40, width - 240, 44), self._title, _Type(24, _PLAIN, "ink_soft"))
        self._write(painter, QRectF(width - 264, 40, 200, 44), now, _Type(24, _PLAIN, "ink_soft", _RIGHT))
        prompt = self._prompt()
        self._paint_round(painter, high / 2 - 20, (width / 2 - 40) if prompt else width - 128)
        if prompt:
            self._paint_prompt(painter, prompt, QRectF(width / 2 - 8, high / 2 - 230, width / 2 - 56, 424))
        self._paint_foot(painter, width, high)
        painter.end()

    def _prompt(self) -> tuple[str, str] | None:
        if self._on is None or not self._prompts:
            return None
        return self._prompts[(self._on.number - 1) % len(self._prompts)]

    def _paint_round(self, painter: QPainter, middle: float, wide: float) -> None:
        mine, other = self._round_words()
        used = self._write(painter, QRectF(64, middle - 160, wide, 56), mine, _Type(40, _HALF, "ink"))
        room = QRectF(64 + used + 14, middle - 160, max(wide - used - 14, 10), 56)
        self._write(painter, room, other, _Type(40, _PLAIN, "ink_soft"))
        self._write(painter, QRectF(56, middle - 100, wide, 200), self._clock(), _Type(190, _BOLD, "ink"))
        state = " · ".join(self._state_words())
        role = "warn" if self._on is not None and not self._left() else "ink_soft"
        self._write(painter, QRectF(64, middle + 108, wide, 52), state, _Type(34, _PLAIN, role))

    def _paint_prompt(self, painter: QPainter, prompt: tuple[str, str], box: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(box, 16, 16)
        inside = box.adjusted(48, 44, -48, -32)
        head = " · ".join(self._both("seating.audience.talk"))
        line = QRectF(inside.left(), inside.top(), inside.width(), 28)
        self._write(painter, line, head, _Type(18, _HALF, "accent"))
        question = QRectF(inside.left(), inside.top() + 52, inside.width(), 210)
        painter.setFont(_font(38, _BOLD))
        painter.setPen(QColor(theme.ink))
        used = painter.drawText(question, _WRAP, prompt[0])
        below = QRectF(
            inside.left(), used.bottom() + 24, inside.width(), inside.bottom() - used.bottom() - 24
        )
        painter.setFont(_font(24, _PLAIN))
        painter.setPen(QColor(theme.ink_soft))
        painter.drawText(below, _WRAP, prompt[1])

    def _paint_foot(self, painter: QPainter, width: float, high: float) -> None:
        theme, count = self._look.theme, max(len(self._rounds), 1)
        each = (width - 128 - 12 * (count - 1)) / count
        painter.setPen(Qt.PenStyle.NoPen)
        for at, shown in enumerate(self._rounds):
            box = QRectF(64 + at * (each + 12), high - 116, each, 12)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(box, 6, 6)
            share = 1.0 if shown.ends_at is not None else 0.0
            if self._on is not None and shown.number == self._on.number:
                share = 1 - self._left() / max(shown.minutes * 60, 1)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * share, 12), 6, 6)
        mine, other = self._next_words()
        if mine:
            head = " ".join(self._both("seating.audience.next"))
            used = self._write(painter, QRectF(64, high - 88, width, 48), head, _Type(24, _HALF, "accent"))
            words = say("seating.audience.go", self._lang)
            self._write(painter, QRectF(64 + used + 16, high - 88, width, 48), words, _Type(24, _HALF, "ink"))
            after = QRectF(width / 2, high - 88, width / 2 - 64, 48)
            self._write(painter, after, f"{mine} · {other}", _Type(24, _PLAIN, "ink_soft", _RIGHT))

    def _write(self, painter: QPainter, box: QRectF, text: str, kind: _Type) -> float:
        """Write a line, smaller where it would be too long; gives its width."""
        size, metrics = kind.size, QFontMetricsF(_font(kind.size, kind.weight))
        while size > _SMALLEST and metrics.horizontalAdvance(text) > box.width():
            size -= max(size // 20, 1)
            metrics = QFontMetricsF(_font(size, kind.weight))
        painter.setFont(_font(size, kind.weight))
        painter.setPen(QColor(getattr(self._look.theme, kind.role)))
        painter.drawText(box, kind.align | Qt.TextFlag.TextDontClip, text)
        return metrics.horizontalAdvance(text)

    # -- what Qt tells

    def _pass_time(self) -> None:
        self.setAccessibleName(self.said())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Count no seconds any more."""
        self._tick.stop()


def _font(size: int, weight: QFont.Weight) -> QFont:
    return fonts.tabular(fonts.sized(fonts.interface_font(size), size, weight))
