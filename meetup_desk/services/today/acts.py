"""What finishes a row of today where it stands, each as one change that undo takes back."""

from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RefusedImportId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.today import TodayItem
from meetup_desk.services.today import queries
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk

# ruff: noqa: PLC0415 - the first rows of the window do without what acts on them


def approve_all(desk: Desk, item: TodayItem, by: str) -> Changes:
    """Say yes to all who ask to come to an event; who finds no seat waits for one."""
    from meetup_desk.services.rsvps.rsvps import RsvpQuery, Rsvps

    rsvps = Rsvps(desk)
    asking = rsvps.ids(RsvpQuery(event_id=item.event_id, status=RsvpStatus.REQUESTED))
    return rsvps.approve(asking, by).changes


def promote_all(desk: Desk, item: TodayItem, by: str) -> Changes:
    """Seat everybody for whom the waitlist's rule finds room."""
    from meetup_desk.services.rsvps.rsvps import Rsvps

    with desk.reading() as db:
        moving = queries.moving(db, item.event_id)
    return Rsvps(desk).promote_all(moving, by).changes


def followed_up(desk: Desk, item: TodayItem, by: str) -> Changes:
    """Write down that thanks were said, and what else follows an event."""
    with desk.change("event.follow_up", by, detail=item.title) as db:
        event = records.get(db, Event, item.event_id)
        records.save(db, replace(event, followed_up_at=db.now()))
    return Changes(change=db.change_id, touched=touched(event=[item.event_id]))


def settle(desk: Desk, item: TodayItem, by: str) -> Changes:
    """Let the lines go that an import left out."""
    from meetup_desk.services.imports import refused_imports

    return refused_imports.settle(desk, RefusedImportId(item.ref), by)
