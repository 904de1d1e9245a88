"""Whether badges and tickets of an event say where their person sits."""

from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import SeatingId
from meetup_desk.domain.seatings import Seating
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class SeatLines:
    """The wish of an organiser: on which papers the tables of a person stand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choose(self, seating_id: SeatingId, actor: str, *, badges: bool, tickets: bool) -> Changes:
        """Choose papers; what is printed already stays as it is. DeskError `not_found`."""
        with self._desk.change("seating.lines", actor) as db:
            seating = records.get(db, Seating, seating_id)
            records.save(db, replace(seating, on_badges=badges, on_tickets=tickets))
        return Changes(change=db.change_id, touched=touched(seating=[seating_id]))
