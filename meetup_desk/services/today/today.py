"""What waits for the organiser, and finishing it where it stands."""

from collections.abc import Container
from dataclasses import dataclass

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import Instant
from meetup_desk.domain.today import SOON, TodayItem
from meetup_desk.services.today.kinds import KINDS, TodayKind
from meetup_desk.store import events, groups, operators, today
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """A thing that waits, with its kind."""

    kind: TodayKind
    item: TodayItem


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What waits, and what comes soon."""

    now: Instant
    rows: list[TodayRow]
    soon: list[EventLine]  # by date
    waiting: int  # things that wait in all groups
    groups: dict[GroupId, str]  # all of the desk
    can_change: bool = True  # false for who sits at the desk to read alone


class Today:
    """The desk as its organiser meets it in the morning."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def view(self, group_id: GroupId | None = None) -> TodayView:
        """Give all that waits, in the order of the kinds, and the events that come soon.

        Of one group alone where it is named: what is of the desk as a whole is left out then.
        """
        now = self._desk.now()
        with self._desk.reading() as db:
            rows = [TodayRow(kind=kind, item=item) for kind in KINDS for item in kind.find(db, now)]
            soon, waiting = events.lines(db, today.soon(db, now, SOON)), len(rows)
            if group_id is not None:
                held = today.held_by(db, group_id)
                rows = [row for row in rows if _is_of(row.item, group_id, held)]
                soon = [line for line in soon if line.event.group_id == group_id]
            role = operators.sitting(db, self._desk.operator).role
            known = groups.names(db)
        can_change = role is not DeskRole.READ_ONLY
        return TodayView(now=now, rows=rows, soon=soon, waiting=waiting, groups=known, can_change=can_change)

    def count(self) -> int:
        """Count the things that wait."""
        now = self._desk.now()
        with self._desk.reading() as db:
            return sum(1 for kind in KINDS for _ in kind.find(db, now))

    def finish(self, row: TodayRow, actor: str) -> Changes:
        """Do what finishes a row here; RuleError and DeskError of what it does."""
        assert row.kind.act is not None  # noqa: S101 - offered only where there is something to do
        return row.kind.act(self._desk, row.item, actor)


def _is_of(item: TodayItem, group_id: GroupId, held: Container[EventId]) -> bool:
    return item.group_id == group_id if item.group_id is not None else item.event_id in held
