"""Meetings: who met whom, and who was in when."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, PersonId, SeatingRoundId, Uid
from meetup_desk.domain.meetings import Meeting, MeetingSource, MetPerson, Passage, Stranger
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.presence import WHEN

_EITHER = "SELECT {other} AS other, source, event_id, at FROM meeting WHERE {one} = :person"
_BOTH_SIDES = " UNION ALL ".join(
    _EITHER.format(one=one, other=other)
    for one, other in (("person_id", "other_id"), ("other_id", "person_id"))
)
_COUNTED = ", ".join(f"sum(CASE WHEN m.source = '{source}' THEN 1 ELSE 0 END)" for source in MeetingSource)


class PairMet(NamedTuple):
    """Two people who met, and when last."""

    one: int
    other: int
    last_at: Instant


class EventMeeting(NamedTuple):
    """Two people who met at an event, how often, and whether that was for the first time."""

    one: int
    other: int
    times: int
    new: bool


def add(db: WriteTransaction, meetings: Iterable[Meeting]) -> None:
    """Write down meetings; what is written down already is not written twice."""
    db.run_many(
        "INSERT INTO meeting (person_id, other_id, source, event_id, round_id, at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (person_id, other_id, source, at) DO NOTHING",
        ((m.person_id, m.other_id, str(m.source), m.event_id, m.round_id, m.at) for m in meetings),
    )


def remove_of_round(db: WriteTransaction, round_id: SeatingRoundId) -> None:
    """Remove the meetings of a round, before they are written down anew."""
    db.run("DELETE FROM meeting WHERE round_id = ?", (round_id,))


def among(db: ReadTransaction, person_ids: Sequence[int], since: Instant, but: EventId) -> list[PairMet]:
    """Give the pairs among people who met since an instant, at whatever event but one."""
    rows = db.rows(
        "WITH who AS (SELECT value AS id FROM json_each(?1))"
        " SELECT person_id, other_id, max(at) FROM meeting"
        " WHERE person_id IN (SELECT id FROM who) AND other_id IN (SELECT id FROM who)"
        " AND at >= ?2 AND coalesce(event_id, 0) <> ?3 GROUP BY person_id, other_id",
        (json.dumps(list(person_ids)), since, but),
    )
    return [PairMet(*row) for row in rows]


def of_person(db: ReadTransaction, person_id: PersonId) -> list[MetPerson]:
    """Give whom somebody met, the latest first."""
    rows = db.rows(
        "SELECT p.id, p.uid, p.name, count(*), min(m.at), max(m.at), coalesce(e.title, ''),"
        f" {_COUNTED} FROM ({_BOTH_SIDES}) m JOIN person p ON p.id = m.other"
        " LEFT JOIN event e ON e.id = m.event_id GROUP BY p.id ORDER BY 6 DESC, p.sort_key",
        {"person": person_id},
    )
    return [
        MetPerson(
            id=PersonId(id_),
            uid=Uid(bytes=uid),
            name=name,
            times=times,
            first_at=first_at,
            last_at=last_at,
            last_event=title,
            sources=frozenset(source for source, count in zip(MeetingSource, counts, strict=True) if count),
        )
        for id_, uid, name, times, first_at, last_at, title, *counts in rows
    ]


def strangers(db: ReadTransaction, person_id: PersonId, limit: int) -> tuple[int, list[Stranger]]:
    """Give who came to events to which somebody came, without having met them; most events first.

    The first is how many there are, the second so many of them.
    """
    rows = db.rows(
        "WITH mine AS MATERIALIZED"
        " (SELECT event_id FROM rsvp WHERE person_id = :person AND came_at IS NOT NULL),"
        f" known AS MATERIALIZED (SELECT DISTINCT other FROM ({_BOTH_SIDES})),"
        " beside AS MATERIALIZED (SELECT person_id, count(*) AS events FROM rsvp"
        "  WHERE event_id IN (SELECT event_id FROM mine) AND came_at IS NOT NULL GROUP BY person_id),"
        " new AS (SELECT *, count(*) OVER () AS total FROM beside WHERE person_id <> :person"
        "  AND person_id NOT IN (SELECT other FROM known) ORDER BY events DESC, person_id LIMIT :limit)"
        " SELECT p.id, p.name, n.events, n.total FROM new n JOIN person p ON p.id = n.person_id"
        " ORDER BY n.events DESC, p.sort_key",
        {"person": person_id, "limit": limit},
    )
    found = [Stranger(id=PersonId(id_), name=name, events=events) for id_, name, events, _ in rows]
    return (rows[0][3] if rows else 0), found


def of_event(db: ReadTransaction, event_id: EventId) -> list[EventMeeting]:
    """Give the pairs who met at an event."""
    rows = db.rows(
        "SELECT m.person_id, m.other_id, m.times, NOT EXISTS (SELECT 1 FROM meeting b"
        " WHERE b.person_id = m.person_id AND b.other_id = m.other_id AND b.at < m.first_at"
        " AND coalesce(b.event_id, 0) <> ?1)"
        " FROM (SELECT person_id, other_id, count(*) AS times, min(at) AS first_at FROM meeting"
        " WHERE event_id = ?1 GROUP BY person_id, other_id) m ORDER BY 1, 2",
        (event_id,),
    )
    return [EventMeeting(one, other, times, bool(new)) for one, other, times, new in rows]


class Visitor(NamedTuple):
    """Somebody who came to events of a group: how often, and when first."""

    person_id: PersonId
    visits: int
    first_at: Instant


def events_of_group(db: ReadTransaction, group_id: GroupId) -> list[tuple[EventId, Instant]]:
    """Give the events of a group at which people met, in order of time."""
    rows = db.rows(
        "SELECT id, start_utc FROM event e WHERE group_id = ?"
        " AND EXISTS (SELECT 1 FROM meeting WHERE event_id = e.id) ORDER BY start_utc, id",
        (group_id,),
    )
    return [(EventId(event), Instant(at)) for event, at in rows]


def pairs_of(db: ReadTransaction, event_id: EventId, bits: int) -> list[int]:
    """Give the meetings of an event, each as one number: one id, and the other in its lower bits."""
    return db.column("SELECT person_id << ?2 | other_id FROM meeting WHERE event_id = ?1", (event_id, bits))


def visitors(db: ReadTransaction, group_id: GroupId) -> list[Visitor]:
    """Give who came to the events of a group, by id."""
    rows = db.rows(
        "WITH held AS MATERIALIZED (SELECT id, start_utc FROM event WHERE group_id = ?)"
        " SELECT r.person_id, count(*), min(h.start_utc) FROM held h"
        " JOIN rsvp r ON r.event_id = h.id AND r.came_at IS NOT NULL GROUP BY r.person_id",
        (group_id,),
    )
    return [Visitor(PersonId(who), visits, Instant(at)) for who, visits, at in rows]


def names(db: ReadTransaction, person_ids: Iterable[int]) -> dict[PersonId, str]:
    """Give what people are called."""
    rows = db.rows(
        "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    return dict(rows)


def passages(db: ReadTransaction, event_id: EventId) -> dict[int, list[Passage]]:
    """Give when people went in and out of an event, by person, in order of time.

    What takes a scan back counts where that scan does.
    """
    rows = db.rows(
        f"SELECT r.person_id, {WHEN} AS at, CASE WHEN s.direction = 'in' THEN s.count ELSE -s.count END"
        " FROM scan s JOIN rsvp r ON r.id = s.rsvp_id JOIN door_list l ON l.id = s.list_id AND l.name = ?"
        " WHERE s.event_id = ? AND s.count <> 0 ORDER BY at, s.id",
        (ENTRY, event_id),
    )
    found: dict[int, list[Passage]] = defaultdict(list)
    for person, at, people in rows:
        found[person].append((at, people))
    return dict(found)
