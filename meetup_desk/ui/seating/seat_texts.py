"""What a screen reader says of a seat."""

from PySide6.QtCore import QObject

from meetup_desk.services.seating.rooms import RoomSeat, RoomTable


class SeatTexts(QObject):
    """Says who sits where, in which round, and what is particular."""

    def say(self, seat: RoomSeat | None, room_table: RoomTable, number: int) -> str:
        """Say a seat at a table in the round of a number; None is a free one."""
        table = room_table.table
        where = (
            self.tr("{name}, round {round}").format(name=table.name, round=number)
            if table.name
            else self.tr("table {table}, round {round}").format(table=table.number, round=number)
        )
        if seat is None:
            free = self.tr("Free seat")
            return f"{free}, {where}"
        words = [seat.name, where]
        words += [self.tr("with %Ln guests", "", seat.guests)] if seat.guests else []
        words += [self.tr("table host")] if seat.host else []
        words += [self.tr("newcomer")] if seat.newcomer else []
        words += [self.tr("not here yet")] if seat.away else []
        met = [pair for pair in room_table.met if seat.person_id in pair]
        words += [self.tr("met before: %Ln people", "", len(met))] if met else []
        return ", ".join(words)
