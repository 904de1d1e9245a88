"""The seats of a room in one round, as rows: who sits on each, and what a screen reader says of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from meetup_desk.domain.ids import PersonId
from meetup_desk.services.seating.rooms import RoomRound, RoomSeat, RoomTable

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SeatItem:
    """A seat: the place of its table, its own place there, and who sits on it."""

    table: int
    place: int
    seat: RoomSeat | None


class SeatModel(QAbstractListModel):
    """Rows go table by table; a seat that is free is a row too. `say` gives the whole of a row in words."""

    def __init__(self, say: Callable[[SeatItem], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.rows: list[SeatItem] = []
        self.tables: Sequence[RoomTable] = ()
        self._places: dict[int, int] = {}

    def show_round(self, shown: RoomRound) -> None:
        """Show the seats of a round."""
        self.beginResetModel()
        self.tables = shown.tables
        self.rows = [
            SeatItem(at, place, table.seats[place] if place < len(table.seats) else None)
            for at, table in enumerate(shown.tables)
            for place in range(len(table.seats) if table.table.closed else table.places)
        ]
        self._places = {
            row.seat.person_id: number for number, row in enumerate(self.rows) if row.seat is not None
        }
        self.endResetModel()

    def row_of(self, person_id: PersonId) -> int | None:
        """Give the row of a person, None for who has no seat in this round."""
        return self._places.get(person_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count seats."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a name, or all that is to be said of a seat."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.seat.name if row.seat else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._say(row)
        return None
