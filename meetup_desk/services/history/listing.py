"""The history as it is looked through: listed, narrowed, and one change in full."""

from collections.abc import Sequence

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.history import ChangeStory, HistoryLine, HistoryQuery
from meetup_desk.domain.ids import ChangeId
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.log import listing

_TOLD = 200  # things of one change


class HistoryListing:
    """Reads the change log, as its host and deputies may; taking back is `History`'s.

    RuleError `sight_needed` for others.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def is_shown(self) -> bool:
        """Tell whether the history is for who sits at the desk."""
        try:
            self._desk.check_sight()
        except RuleError:
            return False
        return True

    def ids(self, query: HistoryQuery) -> list[ChangeId]:
        """Give the changes that a query means, newest first."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return listing.ids(db, query)

    def lines(self, change_ids: Sequence[int]) -> list[HistoryLine]:
        """Give the lines of these changes, in this order."""
        with self._desk.reading() as db:
            return listing.lines(db, change_ids)

    def list(self, query: HistoryQuery, limit: int) -> list[HistoryLine]:
        """Give the newest changes that a query means."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return listing.lines(db, listing.ids(db, query)[:limit])

    def actors(self) -> Sequence[str]:
        """Give everybody who changed something."""
        with self._desk.reading() as db:
            return listing.actors(db)

    def story(self, change: ChangeId) -> ChangeStory:
        """Give one change in full; DeskError `not_found`."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            found = listing.lines(db, [change])
            if not found:
                raise DeskError(ErrorCode.NOT_FOUND, what="change", id=change)
            rows = tuple(listing.rows(db, change, _TOLD))
            return ChangeStory(line=found[0], rows=rows, total=listing.total(db, change))
