"""What finishes a row of today where it stands, each as one change that undo takes back."""

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import RefusedImportId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.today import TodayItem
from meetup_desk.services.today import queries
from meetup_desk.store.desk.desk import Desk

# ruff: noqa: PLC0415 - the first rows of the window do without what acts on them


def approve_all(desk: Desk, item: TodayItem, actor: str) -> Changes:
    """Say yes to all who ask to come to an event; who finds no seat waits for one."""
    from meetup_desk.services.rsvps.rsvps import RsvpQuery, Rsvps

    rsvps = Rsvps(desk)
    asking = rsvps.ids(RsvpQuery(event_id=item.event_id, status=RsvpStatus.REQUESTED))
    return rsvps.approve(asking, actor).changes


def promote_all(desk: Desk, item: TodayItem, actor: str) -> Changes:
    """Seat everybody for whom the waitlist's rule finds room."""
    from meetup_desk.services.rsvps.rsvps import Rsvps

    with desk.reading() as db:
        moving = queries.moving(db, item.event_id)
    return Rsvps(desk).promote_all(moving, actor).changes


def followed_up(desk: Desk, item: TodayItem, actor: str) -> Changes:
    """Write down that thanks were said, and what else follows an event."""
    from meetup_desk.services.events.events import Events

    return Events(desk).finish_follow_up(item.event_id, actor)


def settle(desk: Desk, item: TodayItem, actor: str) -> Changes:
    """Let the lines go that an import left out."""
    from meetup_desk.services.imports import refused_imports

    return refused_imports.settle(desk, RefusedImportId(item.ref), actor)


def give_strikes(desk: Desk, item: TodayItem, actor: str) -> Changes:
    """Write down the strikes of an event that is over."""
    from meetup_desk.services.groups.strikes import Strikes

    return Strikes(desk).give(item.event_id, actor)[1]
