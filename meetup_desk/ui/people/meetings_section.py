"""Whom a person met and whom not yet, in their page: rings, their numbers, and whom to introduce."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.meetings import TIE_LEVELS, PersonTies
from meetup_desk.ui.people.meeting_rings import MeetingRings, RingDot, paint_ring_dot, tie_level
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.say import say

_BESIDE = 1.25  # scale of text up to which the legend has room beside the rings
_LISTED = 3  # people of each list
_LAST = len(TIE_LEVELS)  # the ring of who was not met


class MeetingsSection(QWidget):
    """Shows the ties of a person; `introduce` brings them together with somebody by id."""

    def __init__(
        self, look: Look, name: str, ties: PersonTies, lang: str, introduce: Callable[[int], None]
    ) -> None:
        super().__init__()
        self._look, self._lang = look, lang
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        met = len(ties.met)
        summary = self.tr("{met} of {all} people").format(met=met, all=met + ties.not_met)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Meetings"), size="emphasis"), 1)
        head.addWidget(Label(summary, size="caption", ink="soft"))
        column.addLayout(head)
        dots = [RingDot(each.name, each.times) for each in ties.met]
        dots += [RingDot(each.name, 0) for each in ties.strangers]
        rings = MeetingRings(look, name, dots, f"{self.tr('Meetings')}: {summary}")
        large = look.theme.scale > _BESIDE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addWidget(rings)
        row.addLayout(self._legend(ties), 1)
        column.addLayout(row)
        often = sorted(ties.met, key=lambda each: -each.times)[:_LISTED]
        if often:
            column.addWidget(Label(self.tr("Met most often"), size="caption", ink="soft"))
        for each in often:
            sources = ", ".join(say(f"meeting.source.{source}", lang) for source in sorted(each.sources))
            column.addWidget(self._line(each.name, f"{self._times(each.times)} · {sources}"))
        if ties.strangers:
            column.addWidget(Label(self.tr("Not met yet"), size="caption", ink="soft"))
        for stranger in ties.strangers[:_LISTED]:
            told = self.tr("%Ln events together", "", stranger.events)
            column.addWidget(self._line(stranger.name, told, partial(introduce, stranger.id)))

    def _times(self, times: int) -> str:
        return self.tr("%Ln times", "", times)

    def _legend(self, ties: PersonTies) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        names = (self.tr("5 times or more"), self.tr("2 to 4 times"), self.tr("Once"), self.tr("Not yet"))
        for ring, name in enumerate(names):
            count = sum(tie_level(each.times) == ring for each in ties.met) or ties.not_met * (ring == _LAST)
            grid.addWidget(_LegendDot(self._look, ring), 2 * ring, 0)
            grid.addWidget(Label(name, size="caption", ink="soft", wrap=True), 2 * ring, 1)
            grid.addWidget(Label(self.tr("%Ln people", "", count)), 2 * ring + 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2 * len(names), 1)
        return grid

    def _line(self, name: str, told: str, run: Callable[[], None] | None = None) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(name), 1)
        row.addWidget(Label(told, size="caption", ink="soft"))
        if run is not None:
            button = Button(self._look, self.tr("Introduce"), kind="link")
            button.setAccessibleName(self.tr("Introduce {name}").format(name=name))
            button.clicked.connect(lambda _=False: run())
            row.addWidget(button)
        return box


class _LegendDot(QWidget):
    def __init__(self, look: Look, ring: int) -> None:
        super().__init__()
        self._look, self._ring = look, ring
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(14)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_ring_dot(painter, QPointF(self.width() / 2, self.height() / 2), self._look, self._ring)
        painter.end()
