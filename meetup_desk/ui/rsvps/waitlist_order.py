"""The waitlist's order by hand: rows dropped between others, or moved by Alt and an arrow."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.rsvps.rsvps import RsvpResult
from meetup_desk.services.rsvps.waitlist import Waitlist
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.table import RecordTable


class WaitlistOrder(QObject):
    """Gives the selected rows of a table, which is the whole waitlist in its order, another place."""

    def __init__(self, table: RecordTable[RsvpLine], waitlist: Waitlist, writes: Writes) -> None:
        super().__init__(table)
        self._table, self._waitlist, self._writes = table, waitlist, writes
        table.view.rows_dropped.connect(self._drop)
        table.view.rows_moved.connect(self._shift)

    def _drop(self, row: int) -> None:
        ids = self._table.selected_ids()
        above = sum(place < row for place in self._table.model.positions(ids))
        self.move(ids, row - above + 1)

    def _shift(self, step: int) -> None:
        ids = self._table.selected_ids()
        rows = self._table.model.positions(ids)
        if rows:
            self.move(ids, rows[0] + 1 + step)

    def move(self, ids: Sequence[int], place: int) -> None:
        """Put these at a place of the waitlist; 1 is next."""
        chosen = [RsvpId(one) for one in ids]
        if not chosen or place < 1:
            return
        self._writes.run(
            lambda: self._waitlist.move(chosen, place, ACTOR), lambda result: result.changes, self._say
        )

    def _say(self, result: RsvpResult) -> str:
        if result.outcome.promoted:
            return self.tr("%Ln RSVPs promoted from the waitlist", "", len(result.outcome.promoted))
        return self.tr("Waitlist reordered")
