"""Where seats and tables of a round are in the room, before it is scrolled: found by row, and by point."""

from PySide6.QtCore import QPointF, QRectF

from meetup_desk.ui.seating.room_layout import MOST_NAMES, RoomLayout, fill, name_room
from meetup_desk.ui.seating.room_painter import RoomPainter
from meetup_desk.ui.seating.seat_model import SeatModel
from meetup_desk.ui.theme.look import Look

_USUAL = 0.8  # of all names are not shortened
_NEAR = 3  # px around a point that hit a seat too


class RoomGeometry:
    """The layout of the seats of a model; all boxes and points in px of the whole room."""

    def __init__(self, look: Look, painter: RoomPainter, model: SeatModel) -> None:
        self._look, self._painter, self._model = look, painter, model
        self.layout = RoomLayout((), QRectF().size(), QRectF().size(), names=True)

    def lay_out(self, width: int, height: int) -> None:
        """Place tables on the width there is, as large as the height allows."""
        tables = self._model.tables
        people = sum(len(table.seats) for table in tables)
        usual = 0.0
        if 0 < people <= MOST_NAMES:
            rows, self._painter.zoom = self._model.rows, 1.0
            widths = sorted(self._painter.name_width(row.seat) for row in rows if row.seat)
            usual = widths[int(len(widths) * _USUAL)]
        self.layout = fill(
            [table.places for table in tables],
            width,
            names=people <= MOST_NAMES,
            high=height,
            usual=usual,
            scale=self._look.theme.scale,
        )
        self._painter.zoom = self.layout.zoom

    def table_at(self, point: QPointF) -> int | None:
        """Give the place of the table whose room a point is in."""
        for at, place in enumerate(self.layout.tables):
            if place.box.contains(point):
                return at
        return None

    def row_at(self, point: QPointF) -> int | None:
        """Give the row of the seat at a point."""
        table = self.table_at(point)
        if table is None:
            return None
        near = QRectF(point.x() - _NEAR, point.y() - _NEAR, 2 * _NEAR, 2 * _NEAR)
        for row, seat in enumerate(self._model.rows):
            if seat.table == table and self.seat_box(row).intersects(near):
                return row
        return None

    def middle(self, row: int) -> QPointF:
        """Give the middle of a seat."""
        seat = self._model.rows[row]
        return self.layout.tables[seat.table].seats[seat.place]

    def seat_box(self, row: int) -> QRectF:
        """Give the room of a seat: its name, or its dot."""
        shown, middle = self._model.rows[row], self.middle(row)
        if self.layout.names:
            free = round(self._look.theme.px(52) * self.layout.zoom)
            wide = free if shown.seat is None else self._painter.name_width(shown.seat)
            table, scale = self.layout.tables[shown.table], self._look.theme.scale * self.layout.zoom
            return name_room(table, middle, wide, scale)
        box = QRectF(QPointF(0, 0), self.layout.seat)
        box.moveCenter(middle)
        return box

    def nearest(self, now: int, right: int, down: int) -> int:
        """Give the row of the nearest seat in a direction; the same row where there is none."""
        here = self.middle(now)

        def cost(row: int) -> float:
            way = self.middle(row) - here
            along, aside = (way.x() * right, way.y()) if right else (way.y() * down, way.x())
            return along + 2.5 * abs(aside) if along > 1 else float("inf")

        best = min(range(len(self._model.rows)), key=cost)
        return best if cost(best) < float("inf") else now
