"""What waits for the organiser: one query for each kind, all of them over counts that triggers keep."""

from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.today import FOLLOW_UP_WITHIN, TodayItem
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.memberships import WAITING

_FEW = 1_000  # RSVPs among which the oldest is looked for
_FOLLOWED_UP = 30 * DAY  # after that thanks look forgotten, and nobody is asked for them any more
_LATELY = 30 * DAY  # for how long after an event the conflicts of its doors are shown


def requests(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the events for which answers wait, with how many RSVPs and since when."""
    rows = db.run(
        "SELECT e.id, e.title, sum(f.answers) AS waiting, CASE WHEN sum(f.answers) <= :few THEN"
        " (SELECT min(answered_at) FROM rsvp WHERE event_id = e.id AND status = 'requested') END"
        " FROM event e JOIN fill f ON f.event_id = e.id AND f.status = 'requested'"
        " WHERE e.end_utc >= :now AND e.status <> 'cancelled'"
        " GROUP BY e.id, e.title HAVING sum(f.answers) > 0 ORDER BY e.start_utc, e.id",
        {"now": now, "few": _FEW},
    )
    return [
        TodayItem(event_id=event_id, title=title, count=count, since=since)
        for event_id, title, count, since in rows
    ]


class RoomyEvent(NamedTuple):
    """A coming event with free seats for which somebody waits."""

    id: EventId
    title: str
    party_policy: str
    seats_left: int | None  # people; None: no limit


def with_room_and_waitlist(db: ReadTransaction, now: Instant) -> list[RoomyEvent]:
    """Give the coming events that have free seats and a waitlist."""
    rows = db.run(
        "SELECT e.id, e.title, e.party_policy, e.capacity - coalesce((SELECT sum(party * answers) FROM fill"
        " WHERE event_id = e.id AND status = 'going'), 0) AS seats_left"
        " FROM event e WHERE e.end_utc >= :now AND e.status = 'scheduled' AND EXISTS"
        " (SELECT 1 FROM fill WHERE event_id = e.id AND status = 'waitlisted' AND answers > 0)"
        " ORDER BY e.start_utc, e.id",
        {"now": now},
    )
    return [
        event for event in map(RoomyEvent._make, rows) if event.seats_left is None or event.seats_left > 0
    ]


class InvitedEvent(NamedTuple):
    """A coming event, and what the invites say that are held."""

    id: EventId
    title: str
    schedule: str
    held: int  # invites that say so


def held_schedules(db: ReadTransaction, now: Instant) -> list[InvitedEvent]:
    """Give what the newest invite of each attendee says, counted, for events that are to come."""
    rows = db.run(
        "SELECT e.id, e.title, i.told, count(*) FROM event e JOIN"
        " (SELECT event_id, told, method, max(id) FROM invite GROUP BY event_id, rsvp_uid) i"
        " ON i.event_id = e.id WHERE e.end_utc >= :now AND i.method = 'REQUEST'"
        " GROUP BY e.id, e.title, i.told ORDER BY e.start_utc, e.id",
        {"now": now},
    )
    return list(map(InvitedEvent._make, rows))


def follow_up_due(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the events of the last month that nobody followed up, with who came or else was going."""
    rows = db.run(
        "SELECT e.id, e.title, coalesce(nullif(sum(f.came * f.answers), 0),"
        " sum(CASE WHEN f.status = 'going' THEN f.party * f.answers ELSE 0 END)) AS people, e.end_utc"
        " FROM event e JOIN fill f ON f.event_id = e.id"
        " WHERE e.end_utc < :now AND e.end_utc >= :since AND e.followed_up_at IS NULL"
        " AND e.status = 'scheduled' GROUP BY e.id, e.title, e.end_utc ORDER BY e.end_utc, e.id",
        {"now": now, "since": now - _FOLLOWED_UP},
    )
    return [
        TodayItem(event_id=event_id, title=title, count=people, since=Instant(ended + FOLLOW_UP_WITHIN))
        for event_id, title, people, ended in rows
        if people
    ]


def refused_imports(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the files of which lines were left out, for events that are not long over."""
    rows = db.run(
        "SELECT e.id, e.title, i.lines, i.at, i.path, i.id FROM refused_import i"
        " JOIN event e ON e.id = i.event_id WHERE i.settled_at IS NULL AND e.end_utc >= :since"
        " AND e.status <> 'cancelled' ORDER BY i.at, i.id",
        {"since": now - FOLLOW_UP_WITHIN},
    )
    return [
        TodayItem(event_id=event_id, title=title, count=lines, since=at, detail=path, ref=refused)
        for event_id, title, lines, at, path, refused in rows
    ]


def with_crowded_parties(db: ReadTransaction, now: Instant) -> Sequence[EventId]:
    """Give the events of late of which some party came in more often than it has people."""
    return db.column(
        "SELECT e.id FROM event e WHERE e.start_utc >= :since AND e.start_utc <= :until"
        " AND (SELECT count(*) FROM door WHERE event_id = e.id) > 1"
        " AND EXISTS (SELECT 1 FROM rsvp r WHERE r.event_id = e.id AND r.came_at IS NOT NULL"
        " AND r.came > r.party) ORDER BY e.start_utc, e.id",
        {"since": now - _LATELY, "until": now + DAY},
    )


def late_applications(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the groups in which somebody waits for longer than the group promises, and since when."""
    rows = db.run(
        'SELECT g.id, g.name, count(*), min(m.applied_at) FROM membership m JOIN "group" g'
        f" ON g.id = m.group_id WHERE {WAITING} AND m.applied_at + g.target_days * :day <= :now"
        " GROUP BY g.id, g.name ORDER BY min(m.applied_at), g.id",
        {"now": now, "day": DAY},
    )
    return [
        TodayItem(group_id=group_id, title=name, count=count, since=since)
        for group_id, name, count, since in rows
    ]


def soon(db: ReadTransaction, now: Instant, within: int, limit: int = 6) -> list[EventId]:
    """Give the next events that are not over, at most `limit`, within a span of microseconds."""
    return db.column(
        "SELECT id FROM event WHERE end_utc >= :now AND start_utc <= :until"
        " AND status IN ('scheduled', 'postponed') ORDER BY start_utc, id LIMIT :limit",
        {"now": now, "until": now + within, "limit": limit},
    )


def held_by(db: ReadTransaction, group_id: GroupId) -> set[EventId]:
    """Give the events that a group holds."""
    return set(db.column("SELECT id FROM event WHERE group_id = ?", (group_id,)))
