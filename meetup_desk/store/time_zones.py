"""Instants of plans, kept true when the rules of time zones change."""

from datetime import datetime
from typing import NamedTuple

import tzdata

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.store import settings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

SETTING = "tzdata"  # version of the zone data that the desk's instants come from
VERSION: str = tzdata.IANA_VERSION


def are_current(db: ReadTransaction) -> bool:
    """Tell whether the instants of this desk come from the present zone data."""
    return settings.get(db, SETTING) == VERSION


class EventInstants(NamedTuple):
    """When an event begins and ends."""

    start_utc: Instant
    end_utc: Instant
    event_id: EventId


def recompute(db: WriteTransaction) -> int:
    """Derive the instants of all events from their wall times anew; gives how many moved."""
    wrong = moved(db)
    db.run_many("UPDATE event SET start_utc = ?, end_utc = ? WHERE id = ?", wrong)
    settings.put(db, SETTING, VERSION)
    return len(wrong)


def moved(db: ReadTransaction) -> list[EventInstants]:
    """Give the events whose instants are not those of their wall times, with what they should be."""
    rows = db.run("SELECT id, plan_start, plan_end, plan_tz, start_utc, end_utc FROM event")
    instants = ((_instants(event_id, start, end, tz), stored) for event_id, start, end, tz, *stored in rows)
    return [derived for derived, stored in instants if [*derived[:2]] != stored]


def _instants(event_id: EventId, start: str, end: str, tz: str) -> EventInstants:
    start_utc, end_utc = (instant_of_wall(datetime.fromisoformat(wall), tz) for wall in (start, end))
    return EventInstants(start_utc, end_utc, event_id)
