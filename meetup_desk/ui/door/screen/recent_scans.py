"""The last scans, newest first, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.domain.times import moment_of
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.ui.door.screen.verdict_shapes import draw_shape, draw_way_out
from meetup_desk.ui.door.texts.person_texts import people_text, slip_text
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.words.say import say

_GAP = 24  # px between two scans
_TONES = {Severity.GREEN: "good", Severity.YELLOW: "warn", Severity.RED: "bad"}


class RecentScans(QWidget):
    """Shows as many of the last scans as find room, each with its shape, its time, and who it was."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[ScanLine] = []
        self._texts: list[str] = []
        self._signs: dict[tuple[str, str, str, int], QPixmap] = {}  # by severity and way, ink, ground, size
        self._tz, self._lang, self._here = "UTC", "en", ""
        self._inks: tuple[str, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_scans(self, lines: Sequence[ScanLine], *, tz: str, lang: str, here: str) -> None:
        """Show these scans; another door than `here` is named."""
        self._lines, self._tz, self._lang, self._here = list(lines), tz, lang, here
        self._explain()
        self.update()

    def scans(self) -> list[ScanLine]:
        """Scans shown, newest first."""
        return self._lines

    def texts(self) -> list[str]:
        """What is said of each."""
        return self._texts

    def set_colours(self, colours: tuple[str, str] | None) -> None:
        """Stand on the ground of a verdict (ground and ink), or on the canvas."""
        self._inks = colours
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self._look.theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self._look.theme.px(28))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._explain()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the scans from the newest on; one that finds no room is left out whole."""
        painter = QPainter(self)
        theme = self._look.theme
        left, side = 0, theme.px(18)
        font = fonts.tabular(self._look.font("emphasis"))
        for place, (line, text) in enumerate(zip(self._lines, self._texts, strict=True)):
            used = font
            if line.undone or line.count < 0:
                used = QFont(font)
                used.setStrikeOut(line.undone)
            width = QFontMetrics(used).horizontalAdvance(text)
            if left + side + 8 + width > self.width() and place:
                break
            painter.drawPixmap(left, (self.height() - side) // 2, self._sign(line, side))
            painter.setFont(used)
            painter.setPen(QColor(self._inks[1] if self._inks else theme.ink))
            room = QRect(left + side + 8, 0, self.width() - left - side - 8, self.height())
            shown = QFontMetrics(used).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            left += side + 8 + width + _GAP
        painter.end()

    def _sign(self, line: ScanLine, side: int) -> QPixmap:
        """Give a shape drawn before: a dozen of them at every scan would take as long as all else."""
        severity, out = Severity(line.severity), line.direction == Direction.OUT
        theme = self._look.theme
        ground, ink = self._inks or (theme.canvas, getattr(theme, _TONES[severity]))
        key = (f"{severity} {out}", ink, ground, side)
        if key not in self._signs:
            ratio = self.devicePixelRatioF()
            sign = QPixmap(round(side * ratio), round(side * ratio))
            sign.setDevicePixelRatio(ratio)
            sign.fill(QColor(0, 0, 0, 0))
            painter = QPainter(sign)
            box = QRectF(0, 0, side, side)
            if out and severity is Severity.GREEN:
                draw_way_out(painter, box, QColor(ink))
            else:
                draw_shape(painter, severity, box, QColor(ink), QColor(ground))
            painter.end()
            self._signs[key] = sign
        return self._signs[key]

    def _explain(self) -> None:
        self._texts = [self._text(line) for line in self._lines]
        self.setAccessibleName(self.tr("Last scans"))
        self.setAccessibleDescription("; ".join(self.texts()))

    def _text(self, line: ScanLine) -> str:
        word = say(f"verdict.{line.verdict}", self._lang)
        parts = [f"{moment_of(line.at, self._tz):%H:%M}", line.name or slip_text(line.slip) or word]
        if line.slip is not None and line.name:
            parts.append(f"· {slip_text(line.slip)}")
        out = line.direction == Direction.OUT
        if line.count < 0:
            parts.append("– " + (self.tr("exit taken back") if out else self.tr("taken back")))
        elif line.name and line.severity != Severity.GREEN:
            parts.append(f"– {word}")
        elif out and line.severity == Severity.GREEN:
            parts.append("– " + self.tr("out"))
        if line.count > 1:
            parts.append(people_text(line.count))
        if line.door != self._here:
            parts.append(f"({line.door})")
        return " ".join(parts)
