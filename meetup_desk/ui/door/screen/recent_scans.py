"""The last scans, newest first, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.domain.times import moment_of
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.ui.door.screen.verdict_colours import VerdictColours
from meetup_desk.ui.door.screen.verdict_shapes import draw_shape
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
        self._pixmaps: dict[
            tuple[str, str, str, int], QPixmap
        ] = {}  # by severity and direction, ink, ground, size
        self._tz, self._lang, self._here = "UTC", "en", ""
        self._colours: VerdictColours | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_scans(self, lines: Sequence[ScanLine], *, tz: str, lang: str, here: str) -> None:
        """Show these scans; another door than `here` is named."""
        self._lines, self._tz, self._lang, self._here = list(lines), tz, lang, here
        self._update_texts()
        self.update()

    def scans(self) -> list[ScanLine]:
        """Scans shown, newest first."""
        return self._lines

    def texts(self) -> list[str]:
        """The text of each."""
        return self._texts

    def set_colours(self, colours: VerdictColours | None) -> None:
        """Take the colours of a verdict; None: of the canvas."""
        self._colours = colours
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
            self._update_texts()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the scans from the newest on; one that finds no room is left out whole."""
        painter = QPainter(self)
        theme = self._look.theme
        left, side = 0, theme.px(18)
        font = fonts.tabular(self._look.font("emphasis"))
        for position, (line, text) in enumerate(zip(self._lines, self._texts, strict=True)):
            used = font
            if line.undone or line.count < 0:
                used = QFont(font)
                used.setStrikeOut(line.undone)
            width = QFontMetrics(used).horizontalAdvance(text)
            if left + side + 8 + width > self.width() and position:
                break
            painter.drawPixmap(left, (self.height() - side) // 2, self._pixmap(line, side))
            painter.setFont(used)
            painter.setPen(QColor(self._colours.ink if self._colours else theme.ink))
            room = QRect(left + side + 8, 0, self.width() - left - side - 8, self.height())
            shown = QFontMetrics(used).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            left += side + 8 + width + _GAP
        painter.end()

    def _pixmap(self, line: ScanLine, side: int) -> QPixmap:
        """Give a shape drawn before: a dozen of them at every scan would take as long as all else."""
        severity, out = Severity(line.severity), line.direction == Direction.OUT
        theme = self._look.theme
        ground, ink = self._colours or (theme.canvas, getattr(theme, _TONES[severity]))
        key = (f"{severity} {out}", ink, ground, side)
        if key not in self._pixmaps:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(QColor(0, 0, 0, 0))
            painter = QPainter(pixmap)
            box = QRectF(0, 0, side, side)
            draw_shape(painter, severity, box, QColor(ink), QColor(ground), out=out)
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _update_texts(self) -> None:
        self._texts = [self._text_of(line) for line in self._lines]
        self.setAccessibleName(self.tr("Recent scans"))
        self.setAccessibleDescription("; ".join(self.texts()))

    def _text_of(self, line: ScanLine) -> str:
        word = say(f"verdict.{line.verdict}", self._lang)
        parts = [f"{moment_of(line.at, self._tz):%H:%M}", line.name or slip_text(line.slip) or word]
        if line.slip is not None and line.name:
            parts.append(f"· {slip_text(line.slip)}")
        out = line.direction == Direction.OUT
        if line.count < 0:
            parts.append("– " + (self.tr("exit undone") if out else self.tr("undone")))
        elif line.name and line.severity != Severity.GREEN:
            parts.append(f"– {word}")
        elif out and line.severity == Severity.GREEN:
            parts.append("– " + self.tr("out"))
        if line.count > 1:
            parts.append(people_text(line.count))
        if line.door != self._here:
            parts.append(f"({line.door})")
        return " ".join(parts)
