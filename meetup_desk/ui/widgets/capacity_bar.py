"""The capacity bar: how many of an event's places are taken, asked for and waited for, and who arrived."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Theme, mix
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label

_HEIGHT = 12  # px at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityFigures:
    """Numbers of people (party size counted)."""

    going: int
    waitlist: int = 0
    requested: int = 0
    capacity: int | None = None  # None: no limit
    room: int | None = None  # how many the venue holds: a door lets in no more; None: nobody has counted
    arrived: int | None = None  # None: no door has run

    @property
    def limit(self) -> int | None:
        """What fills up first, the capacity or the venue; None: neither is known."""
        return min((most for most in (self.capacity, self.room) if most is not None), default=None)

    @property
    def over(self) -> int:
        """People going beyond the limit."""
        return max(self.going - self.limit, 0) if self.limit is not None else 0


class CapacityBar(QWidget):
    """A bar with its words under it; colours are told apart by place, pattern and words as well."""

    def __init__(self, look: Look, figures: CapacityFigures | None = None) -> None:
        super().__init__()
        self._figures = figures or CapacityFigures(going=0)
        self._bar = FillBar(look)
        self._words = {key: _Word(look, key) for key in ("arrived", "going", "requested", "waitlist", "end")}
        self.legend = QWidget()  # whoever has a better place for it lays it out there
        row = FlowLayout(gap=16)
        self.legend.setLayout(row)
        for word in self._words.values():
            row.addWidget(word)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self.legend)
        self.set_figures(self._figures)

    def set_figures(self, figures: CapacityFigures) -> None:
        """Show other numbers."""
        self._figures = figures
        self._bar.set_figures(figures)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        figures = self._figures
        arrived = figures.arrived or 0
        self._words["arrived"].set_text(
            self.tr("%Ln checked in", "", arrived), shown=figures.arrived is not None
        )
        self._words["going"].set_text(self.tr("%Ln going", "", figures.going))
        self._words["requested"].set_text(
            self.tr("%Ln requested", "", figures.requested), shown=figures.requested > 0
        )
        self._words["waitlist"].set_text(
            self.tr("%Ln on the waitlist", "", figures.waitlist), shown=figures.waitlist > 0
        )
        self._words["end"].set_text(self._end(), bad=figures.over > 0)
        texts = [word.text() for word in self._words.values() if not word.isHidden()]
        self.setAccessibleName(", ".join(texts))

    def _end(self) -> str:
        figures = self._figures
        if figures.limit is None:
            return self.tr("no limit")
        if figures.limit != figures.capacity:
            if figures.over:
                return self.tr("%Ln more than the venue holds", "", figures.over)
            return self.tr("the venue holds {count}").format(count=f"{figures.limit:,}")
        if figures.over:
            return self.tr("%Ln over capacity", "", figures.over)
        return self.tr("capacity {count}").format(count=f"{figures.limit:,}")


class FillBar(QWidget):
    """The bar: going, then requested (hatched), then the waitlist, and a tick at the limit."""

    def __init__(self, look: Look, *, height: int = _HEIGHT) -> None:
        """`height` is in pixels at 100 %."""
        super().__init__()
        self._look, self._height = look, height
        self._figures = CapacityFigures(going=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_figures(self, figures: CapacityFigures) -> None:
        """Show other numbers."""
        self._figures = figures
        self.update()

    def sizeHint(self) -> QSize:
        """One height; any width."""
        return QSize(240, self._look.theme.px(self._height) + 4)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to see something."""
        return QSize(40, self._look.theme.px(self._height) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the parts, and the tick."""
        figures, theme = self._figures, self._look.theme
        wanted = figures.going + figures.requested + figures.waitlist
        open_end = wanted // 4 if figures.limit is None else 0
        whole = max(wanted + open_end, figures.limit or 0, figures.arrived or 0, 1)
        track = QRectF(0.5, 2.5, self.width() - 1, theme.px(self._height) - 1)
        scale = track.width() / whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter, track)
        clip = QPainterPath()
        clip.addRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setClipPath(clip)
        x = track.left()
        for count, key in (
            (figures.going, "going"),
            (figures.requested, "requested"),
            (figures.waitlist, "waitlist"),
        ):
            _paint_part(painter, QRectF(x, track.top(), count * scale, track.height()), key, self._look)
            x += count * scale
        if figures.arrived:
            _paint_arrived(
                painter, QRectF(track.left(), track.top(), figures.arrived * scale, track.height()), theme
            )
        painter.setClipping(False)
        if figures.limit is not None and wanted > figures.limit:
            x = track.left() + figures.limit * scale
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), QColor(theme.ink))

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.line))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)


class _Word(QWidget):
    """One number with its unit, and a sample of its part of the bar."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._label = Label(ink="soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if key != "end":
            row.addWidget(_Sample(look, key), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label)

    def text(self) -> str:
        return self._label.text()

    def set_text(self, text: str, *, shown: bool = True, bad: bool = False) -> None:
        self._label.setText(text)
        self._label.set_ink("bad" if bad else "soft")
        self.setVisible(shown)


class _Sample(QWidget):
    """A patch painted as the part of the bar that it explains."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look = look
        self._key = key
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self.setFixedSize(self._look.theme.px(12), self._look.theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        clip = QPainterPath()
        clip.addRoundedRect(room, 3, 3)
        painter.setClipPath(clip)
        _paint_part(painter, room, self._key, self._look)


def _paint_part(painter: QPainter, room: QRectF, key: str, look: Look) -> None:
    """Paint one part of the bar: solid, hatched or light, so that it can be told apart without colour."""
    theme = look.theme
    if room.width() <= 0:
        return
    if key == "arrived":
        _paint_arrived(painter, room, theme)
        return
    grounds = {
        "going": theme.accent,
        "requested": mix(theme.surface, theme.accent, 0.25),
        "waitlist": mix(theme.surface, theme.warn, 0.5),
    }
    painter.fillRect(room, QColor(grounds[key]))
    if key == "requested":
        _hatch(painter, room, QColor(mix(theme.surface, theme.accent, 0.7)))
    if key == "waitlist":
        painter.fillRect(QRectF(room.left(), room.top(), 2, room.height()), QColor(theme.canvas))


def _paint_arrived(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Paint a line of ink on the accent, as a bullet graph shows what is reached of what is planned."""
    third = room.height() / 3
    painter.fillRect(room, QColor(theme.accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    painter.drawRoundedRect(room.adjusted(2, third, -1, -third), third / 2, third / 2)


def _hatch(painter: QPainter, room: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.5))
    x = room.left() - room.height()
    while x < room.right():
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x + room.height(), room.top()))
        x += 5
    painter.restore()
