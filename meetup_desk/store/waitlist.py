"""The waitlist in its stored order."""

from collections.abc import Sequence

from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.waitlist import WaitlistEntry
from meetup_desk.store import blocks, occupancy
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_BLOCKED = blocks.OF_EVENT.format(event="rsvp.event_id", person="rsvp.person_id")


def waiting(db: ReadTransaction, event_id: EventId) -> list[WaitlistEntry]:
    """Give the waitlist in its stored order."""
    rows = db.run(
        f"SELECT id, party, {_BLOCKED} FROM rsvp WHERE event_id = ? AND waitlist_rank IS NOT NULL"
        " ORDER BY waitlist_rank, id",
        (event_id,),
    )
    return [
        WaitlistEntry(rsvp_id=rsvp_id, party=party, blocked=bool(blocked)) for rsvp_id, party, blocked in rows
    ]


def has_waiting(db: ReadTransaction, event_id: EventId) -> bool:
    """Tell whether anybody waits."""
    return RsvpStatus.WAITLISTED in occupancy.rsvps_by_status(db, event_id)


def next_rank(db: ReadTransaction, event_id: EventId) -> int:
    """Give the last place on the waitlist."""
    sql = (
        "SELECT coalesce(max(waitlist_rank), 0) + 1 FROM rsvp"
        " WHERE event_id = ? AND waitlist_rank IS NOT NULL"
    )
    return int(db.value(sql, (event_id,)))


def place(db: ReadTransaction, rsvp_id: RsvpId) -> int:
    """Give the place in line of an answer on the waitlist; 1 is next."""
    return int(
        db.value(
            "SELECT count(*) FROM rsvp me JOIN rsvp w ON w.event_id = me.event_id"
            " AND w.waitlist_rank IS NOT NULL AND (w.waitlist_rank, w.id) <= (me.waitlist_rank, me.id)"
            " WHERE me.id = ?",
            (rsvp_id,),
        )
    )


def set_order(db: WriteTransaction, event_id: EventId, line: Sequence[RsvpId]) -> None:
    """Give a waitlist another order; only those whose place changes are written."""
    ranks: dict[RsvpId, int] = dict(
        db.rows(
            "SELECT id, waitlist_rank FROM rsvp WHERE event_id = ? AND waitlist_rank IS NOT NULL", (event_id,)
        )
    )
    places = sorted(ranks.values())
    if len(set(places)) < len(places):  # ranks that are alike keep no order
        places = list(range(1, len(line) + 1))
    db.run_many(
        "UPDATE rsvp SET waitlist_rank = ? WHERE id = ?",
        [(rank, rsvp_id) for rank, rsvp_id in zip(places, line, strict=True) if ranks[rsvp_id] != rank],
    )
