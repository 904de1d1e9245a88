"""Where tables and seats are drawn: rows of tables, seats around each, as names or as dots."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF

MOST_NAMES = 80  # people up to whom seats are names; above that they are dots
PILL = 22.0  # px at 100 %: height of a name
_STEP = 28.0  # from one name to the next below it
_BESIDE, _OUT = 62.0, 12.0  # middles of names beside a table, and how much the widest bulge adds
_INNER = 30.0  # of a name that may be nearer to its table than its middle
_AROUND, _MORE = 12.0, 96.0  # between tables: at least, and where there is room
_NARROW, _WIDE = 222.0, 320.0  # px at 100 % that a table with its names takes
_DOT = 7.0
_ZOOMS = (2.4, 2.1, 1.8, 1.6, 1.45, 1.3, 1.15)
_RING, _DOT_STEP = 33.0, 23.0  # least radius of the dots, and the arc from one to the next


@dataclass(frozen=True, slots=True)
class TablePlace:
    """A table in the room: its plate, the middles of its seats, and all the room that it takes."""

    box: QRectF
    plate: QRectF
    round: bool
    seats: Sequence[QPointF]


@dataclass(frozen=True, slots=True)
class RoomLayout:
    """Tables in their order; `seat` is the room of a name at most, or that of a dot."""

    tables: Sequence[TablePlace]
    size: QSizeF
    seat: QSizeF
    names: bool
    zoom: float = 1.0  # how much larger than usual all of it is


def fill(
    seats: Sequence[int],
    width: float,
    *,
    names: bool,
    high: float,
    usual: float = 0.0,
    scale: float = 1.0,
) -> RoomLayout:
    """Place tables as `lay_out` does, as large as there is space for; names keep their rows."""
    usually = lay_out(seats, width, names=names, high=high, usual=usual, scale=scale)
    for zoom in _ZOOMS:
        laid = lay_out(seats, width, names=names, high=high, usual=usual * zoom, scale=scale * zoom)
        if laid.size.height() <= high and (not names or _rows(laid) == _rows(usually)):
            return replace(laid, zoom=zoom)
    return usually


def _rows(laid: RoomLayout) -> int:
    return len({place.box.top() for place in laid.tables})


def lay_out(
    seats: Sequence[int],
    width: float,
    *,
    names: bool,
    high: float = 0.0,
    usual: float = 0.0,
    scale: float = 1.0,
) -> RoomLayout:
    """Place tables of so many seats on a width, spread over a height where they need less than that.

    `usual` is the width of a name that most names do not exceed; longer ones are shortened.
    """
    width = max(width, 1.0)
    shapes = [_named(count, scale) if names else _dotted(count, scale) for count in seats]
    cell = max((shape.size.width() for shape in shapes), default=1.0)
    if names:
        cell = min(max(2 * ((_BESIDE + _OUT - _INNER) * scale + usual), _NARROW * scale), _WIDE * scale)
    rows, across = _in_rows(shapes, width, cell if names else cell + _AROUND * scale)
    needed = _needed(rows, scale)
    more = min(max(high - needed, 0.0) / (len(rows) + 1), _MORE * scale) if rows else 0.0
    top = max((high - needed - more * (len(rows) - 1)) / 2, 0.0) if more else 0.0
    places: list[TablePlace] = []
    for row in rows:
        tall = max(shape.size.height() for shape in row) + _AROUND * scale
        each = width / across
        left = (width - each * len(row)) / 2
        places += [shape.at(QRectF(left + at * each, top, each, tall)) for at, shape in enumerate(row)]
        top += tall + more
    seat = QSizeF(width / across, PILL * scale) if names else QSizeF(2 * _DOT * scale, 2 * _DOT * scale)
    return RoomLayout(places, QSizeF(width, max(needed, top - more)), seat, names)


def height_of_dots(seats: Sequence[int], width: float) -> float:
    """Give the height of what `lay_out` places with dots on a width."""
    shapes = [_dotted(count, 1.0) for count in seats]
    cell = max((shape.size.width() for shape in shapes), default=1.0)
    rows, _ = _in_rows(shapes, max(width, 1.0), cell + _AROUND)
    return _needed(rows, 1.0)


def _in_rows(shapes: list["_Shape"], width: float, cell: float) -> tuple[list[list["_Shape"]], int]:
    """Break tables into rows of about as many, and give how many stand side by side."""
    across = max(1, min(int(width // cell), len(shapes)))
    across = math.ceil(len(shapes) / math.ceil(len(shapes) / across)) if shapes else across
    return [shapes[start : start + across] for start in range(0, len(shapes), across)], across


def _needed(rows: list[list["_Shape"]], scale: float) -> float:
    return sum(max(shape.size.height() for shape in row) + _AROUND * scale for row in rows)


def name_room(place: TablePlace, middle: QPointF, wide: float, scale: float) -> QRectF:
    """Give the room of a name that wants to be so wide: it grows away from its table."""
    aside = middle.x() - place.box.center().x()
    if abs(aside) < 1:
        wide = min(wide, place.box.width() - 8)
        return QRectF(middle.x() - wide / 2, middle.y() - PILL * scale / 2, wide, PILL * scale)
    inner = abs(aside) - min(wide / 2, _INNER * scale)
    wide = min(wide, place.box.width() / 2 - inner - 4)
    left = middle.x() - aside + inner if aside > 0 else middle.x() - aside - inner - wide
    return QRectF(left, middle.y() - PILL * scale / 2, wide, PILL * scale)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A table around the origin."""

    size: QSizeF
    plate: QSizeF
    round: bool
    seats: Sequence[QPointF]

    def at(self, box: QRectF) -> TablePlace:
        middle = box.center()
        plate = QRectF(QPointF(0, 0), self.plate)
        plate.moveCenter(middle)
        return TablePlace(box, plate, self.round, [middle + seat for seat in self.seats])


def _named(count: int, scale: float) -> _Shape:
    """One at the head, one at the foot where the number is even, and the others at both sides."""
    foot = count % 2 == 0
    side = (count - 1 - foot) // 2
    step = (38.0 if side == 3 else _STEP if side > 3 else 38.0) * scale
    rows = [(row - (side - 1) / 2) * step for row in range(side)]
    reach = max([*(abs(row) for row in rows), 10.0 * scale])
    head = reach + _STEP * scale
    bulge = [_OUT * scale * math.sqrt(max(0.0, 1 - (row / (head or 1)) ** 2)) for row in rows]
    right = [QPointF(_BESIDE * scale + out, row) for row, out in zip(rows, bulge, strict=True)]
    left = [QPointF(-point.x(), point.y()) for point in reversed(right)]
    last = [QPointF(0, head)] if foot else []
    seats = [QPointF(0, -head), *right, *last, *left][:count]
    high = 2 * head + PILL * scale
    long = side > 3
    tall = 2 * head - 46 * scale if long else min(max(2 * reach, 44 * scale), 60 * scale)
    plate = QSizeF(72 * scale, tall)
    return _Shape(QSizeF(_NARROW * scale, high), plate, not long, seats)


@lru_cache(maxsize=256)
def _dotted(count: int, scale: float) -> _Shape:
    radius = max(_RING, count * _DOT_STEP / math.tau) * scale
    turns = [math.tau * seat / max(count, 1) for seat in range(count)]
    seats = [QPointF(radius * math.sin(turn), -radius * math.cos(turn)) for turn in turns]
    plate = 2 * (radius - 13 * scale)
    around = 2 * (radius + _DOT * scale) + 4 * scale
    return _Shape(QSizeF(around, around), QSizeF(plate, plate), round=True, seats=seats)
