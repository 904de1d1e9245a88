"""Instants of plans, kept true when the rules of time zones change."""

from datetime import datetime

import tzdata

from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.store import settings
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

SETTING = "tzdata"  # version of the zone data that the desk's instants come from
VERSION: str = tzdata.IANA_VERSION


def are_current(db: ReadTransaction) -> bool:
    """Tell whether the instants of this desk come from the present zone data."""
    return settings.get(db, SETTING) == VERSION


def recompute(db: WriteTransaction) -> int:
    """Derive the instants of all events from their wall times anew; gives how many moved."""
    wrong = moved(db)
    db.run_many("UPDATE event SET start_utc = ?, end_utc = ? WHERE id = ?", wrong)
    settings.put(db, SETTING, VERSION)
    return len(wrong)


def moved(db: ReadTransaction) -> list[tuple[Instant, Instant, int]]:
    """Give the events whose instants are not those of their wall times, each behind what they should be."""
    return [row for event in db.rows(_EVENTS) if (row := _moved(event)) is not None]


_EVENTS = "SELECT id, plan_start, plan_end, plan_tz, start_utc, end_utc FROM event"


def _moved(event: Row) -> tuple[Instant, Instant, int] | None:
    event_id, start, end, tz, *before = event
    now = [instant_of_wall(datetime.fromisoformat(wall), tz) for wall in (start, end)]
    return None if now == before else (now[0], now[1], event_id)
