"""How the days of a month are painted, and what lies where on them."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.month import DaySpan
from meetup_desk.ui.events.month.model import Day, MonthModel
from meetup_desk.ui.theme.fonts import tabular
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.words.dates import say_month_day

_HEAD, _CHIP, _BAR, _GAP, _SIDE = 28, 40, 20, 2, 4  # px at 100 %
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ROUND = 6
Index = QModelIndex | QPersistentModelIndex


class Placed(NamedTuple):
    """An event where it lies in a cell; None stands for as many as found no room."""

    room: QRect
    span: DaySpan | None
    two_lines: bool = False
    hidden: int = 0


class MonthCells(QStyledItemDelegate):
    """Paints a day: its number, bars of several days, and events with their time and fill."""

    def __init__(self, look: Look, model: MonthModel, parent: QObject) -> None:
        super().__init__(parent)
        self.current: EventId | None = None  # the event that the keyboard is on
        self.target: QModelIndex = QModelIndex()  # the day over which an event is dragged
        self._look, self._model = look, model

    # -- what lies where

    def placed(self, cell: QRect, day: Day) -> list[Placed]:
        """Lay out a day; what finds no room is counted in the last place."""
        px = self._look.theme.px
        content = day.content
        top, room_end = cell.top() + px(_HEAD), cell.bottom() - _GAP
        bars = [
            Placed(self._bar_room(cell, top, lane, span, day), span) for lane, span in enumerate(content.bars)
        ]
        top += len(bars) * (px(_BAR) + _GAP)
        room = room_end - top + _GAP
        if len(content.singles) * (px(_CHIP) + _GAP) <= room:
            height, shown = px(_CHIP), len(content.singles)
        else:
            height = px(_BAR)
            fitting = max(room // (height + _GAP), 0)
            shown = len(content.singles) if len(content.singles) <= fitting else max(fitting - 1, 0)
        placed = [each for each in bars if each.span is not None]
        for span in content.singles[:shown]:
            placed.append(Placed(_inner(cell, top, height), span, height == px(_CHIP)))
            top += height + _GAP
        if shown < len(content.singles):
            left_out = len(content.singles) - shown
            placed.append(Placed(_inner(cell, top, px(_BAR)), None, hidden=left_out))
        return placed

    def _bar_room(self, cell: QRect, top: int, lane: int, span: DaySpan | None, day: Day) -> QRect:
        height = self._look.theme.px(_BAR)
        room = QRect(cell.left(), top + lane * (height + _GAP), cell.width(), height)
        if span is not None:
            room.setLeft(room.left() + (_SIDE if span.first == day.day else 0))
            room.setRight(room.right() - (_SIDE if span.last == day.day else 0))
        return room

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one day."""
        day, theme = self._model.day_at(index), self._look.theme
        cell = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(cell, QColor(theme.surface if day.in_month else theme.canvas))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, QColor(theme.line))
        if index.column() < self._model.columnCount() - 1:
            painter.fillRect(cell.right(), cell.top(), 1, cell.height(), QColor(theme.line))
        self._paint_number(painter, cell, day)
        for placed in self.placed(cell, day):
            self._paint_placed(painter, placed, day)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self.current is None
        if focused or index == self.target:
            painter.setPen(_pen(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _paint_number(self, painter: QPainter, cell: QRect, day: Day) -> None:
        theme, px, lang = self._look.theme, self._look.theme.px, self._model.lang
        text = say_month_day(day.day, lang()) if day.day.day == 1 else str(day.day.day)
        strong = QFont.Weight.DemiBold if day.in_month else QFont.Weight.Normal
        font = tabular(self._look.font("body", strong))
        painter.setFont(font)
        room = QRect(cell.left() + 8, cell.top() + px(4), cell.width() - 16, px(22))
        ink = theme.ink if day.in_month else theme.ink_soft
        if lang() == "ko" and day.day.weekday() == 6:
            ink = theme.bad
        if day.today:
            width = max(QFontMetrics(font).horizontalAdvance(text) + px(10), px(22))
            ground = QRect(room.left() - px(5), room.top(), width, px(22))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(ground, px(11), px(11))
            painter.setPen(QColor(theme.on_accent))
            painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), text)
            return
        painter.setPen(QColor(ink))
        painter.drawText(room, _LEFT, text)

    def _paint_placed(self, painter: QPainter, placed: Placed, day: Day) -> None:
        theme = self._look.theme
        if placed.span is None:
            painter.setFont(self._look.font("caption"))
            painter.setPen(QColor(theme.ink_soft))
            painter.drawText(placed.room.adjusted(6, 0, 0, 0), _LEFT, self.tr("%Ln more", "", placed.hidden))
            return
        line = self._model.line_of(placed.span)
        tone = tone_of(line)
        painter.setPen(_pen(theme.accent) if self.current == placed.span.id else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tone_ground(tone)))
        ground = placed.room.adjusted(0, 0, -1, -1)
        goes_on = (placed.span.first < day.day, placed.span.last > day.day)
        painter.save()
        painter.setClipRect(placed.room)  # a bar is round only where it begins and ends
        painter.drawRoundedRect(
            ground.adjusted(-_ROUND * goes_on[0], 0, (_ROUND + 1) * goes_on[1], 0), _ROUND, _ROUND
        )
        painter.restore()
        inner = placed.room.adjusted(6, 0, -6, 0)
        if placed.two_lines:
            half = inner.height() // 2
            self._write_title(painter, inner.adjusted(0, 2, 0, -half + 1), line, tone)
            below = inner.adjusted(0, half - 1, 0, -2)
            self._write_soft(painter, below, _clock(line), _LEFT)
            self._write_soft(painter, below, self._fill(line), _RIGHT)
        elif placed.span.first == day.day or day.day.weekday() == self._model.first_weekday:
            self._write_title(painter, inner, line, tone)

    def _write_title(self, painter: QPainter, room: QRect, line: EventLine, tone: Tone) -> None:
        font = QFont(self._look.font("caption", QFont.Weight.DemiBold))
        font.setStrikeOut(line.event.status is EventStatus.CANCELLED)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.tone(tone)))
        title = shown_title(line.event.title)
        elided = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, elided)

    def _write_soft(self, painter: QPainter, room: QRect, text: str, side: int) -> None:
        painter.setFont(tabular(self._look.font("caption")))
        painter.setPen(QColor(self._look.theme.ink_soft if side == _LEFT else self._look.theme.ink))
        painter.drawText(room, side, text)

    def _fill(self, line: EventLine) -> str:
        fill = line.occupancy
        if line.event.status is EventStatus.CANCELLED:
            return self.tr("Cancelled")
        if line.event.status is EventStatus.DRAFT:
            return self.tr("Draft")
        if fill.capacity is None:
            return f"{fill.going:,}" if fill.going else ""
        return self.tr("Full") if fill.going >= fill.capacity else f"{fill.going:,}/{fill.capacity:,}"


def tone_of(line: EventLine) -> Tone:
    """Give the tone of an event: full ones warn, and those that will not be are neutral."""
    fill = line.occupancy
    if line.event.status in (EventStatus.CANCELLED, EventStatus.DRAFT):
        return "neutral"
    full = fill.capacity is not None and fill.going >= fill.capacity
    return "warn" if full or line.event.status is EventStatus.POSTPONED else "accent"


def _clock(line: EventLine) -> str:
    return "" if line.event.plan.all_day else f"{line.event.plan.start:%H:%M}"


def _inner(cell: QRect, top: int, height: int) -> QRect:
    return QRect(cell.left() + _SIDE, top, cell.width() - 2 * _SIDE, height)


def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), 2)
