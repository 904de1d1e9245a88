"""Buddies: newcomers of an event, who could look after them, and who does."""

import json
from collections import defaultdict
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, PersonId, Uid
from meetup_desk.domain.introductions import PURPOSE, Buddy
from meetup_desk.domain.meetings import pair_of
from meetup_desk.domain.times import Instant
from meetup_desk.store import person_tags, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.introductions import LEFT_OUT
from meetup_desk.store.person_lists import REGULAR
from meetup_desk.store.tables.json_columns import map_of_text


class Attendee(NamedTuple):
    """Somebody who goes to an event, with what may be of interest to others."""

    person_id: PersonId
    name: str
    visits: int  # other events at which they were let in
    cared_for: int  # newcomers whom they looked after before
    interests: str
    chosen: PersonId | None  # whom a host chose to look after them, when they joined the group


class BuddyLine(NamedTuple):
    """A newcomer and who looks after them."""

    buddy: Buddy
    uid: Uid
    name: str
    buddy_uid: Uid
    buddy_name: str


_ATTENDEES = (
    "SELECT p.id, p.name,"
    " (SELECT count(*) FROM rsvp o WHERE o.person_id = p.id AND o.event_id <> :event AND o.came > 0),"
    " (SELECT count(*) FROM buddy b WHERE b.buddy_id = p.id AND b.event_id <> :event),"
    " r.answers,"
    " (SELECT m.buddy_id FROM membership m WHERE m.person_id = p.id AND m.group_id = e.group_id"
    "  AND m.status = 'approved' AND m.is_newcomer)"
    " FROM rsvp r JOIN person p ON p.id = r.person_id JOIN event e ON e.id = r.event_id"
    f" WHERE r.event_id = :event AND r.status = 'going' AND p.id NOT IN ({LEFT_OUT}) ORDER BY p.id"
)


def attendees(db: ReadTransaction, event_id: EventId, now: Instant) -> list[Attendee]:
    """Give who goes to an event and may be brought together with others."""
    rows = db.rows(_ATTENDEES, {"event": event_id, "purpose": PURPOSE, "now": now})
    ids = [row[0] for row in rows]
    tags, said = person_tags.of_people(db, ids), _said(db, ids)
    return [
        Attendee(
            PersonId(id_),
            name,
            visits,
            cared_for,
            " ".join([*map_of_text(answers).values(), *tags.get(id_, ()), *said.get(id_, ())]),
            chosen,
        )
        for id_, name, visits, cared_for, answers, chosen in rows
    ]


def _said(db: ReadTransaction, person_ids: list[int]) -> dict[int, list[str]]:
    """Give what people look for and can give."""
    rows = db.rows(
        "SELECT person_id, text FROM need_offer WHERE person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(person_ids),),
    )
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, text in rows:
        found[person_id].append(text)
    return found


def is_regular(attendee: Attendee) -> bool:
    """Tell whether somebody came often enough to look after others."""
    return attendee.visits >= REGULAR


def never_together(db: ReadTransaction) -> set[tuple[PersonId, PersonId]]:
    """Give pairs who must never sit at one table, the smaller id first."""
    rows = db.rows(
        "SELECT DISTINCT person_id, other_id FROM seating_rule WHERE kind = 'apart' AND other_id IS NOT NULL"
    )
    return {pair_of(one, other) for one, other in rows}


def lines(db: ReadTransaction, event_id: EventId) -> list[BuddyLine]:
    """Give the buddies of an event, by the names of the newcomers."""
    found = {each.id: each for each in records.find(db, Buddy, event_id=event_id)}
    rows = db.rows(
        "SELECT b.id, p.uid, p.name, o.uid, o.name FROM buddy b JOIN person p ON p.id = b.person_id"
        " JOIN person o ON o.id = b.buddy_id WHERE b.event_id = ? ORDER BY p.sort_key, b.id",
        (event_id,),
    )
    return [
        BuddyLine(found[id_], Uid(bytes=uid), name, Uid(bytes=other_uid), other)
        for id_, uid, name, other_uid, other in rows
    ]


NAME = (
    "coalesce((SELECT CASE WHEN bo.badge_name = '' THEN bo.name ELSE bo.badge_name END FROM buddy bb"
    " JOIN person bo ON bo.id = bb.buddy_id WHERE bb.event_id = {event} AND bb.person_id = {person}), '')"
)
"""SQL that names who looks after `{person}` at `{event}`; both are expressions of ids. Empty: nobody."""


def names(db: ReadTransaction, event_id: EventId) -> dict[PersonId, str]:
    """Give the name of who looks after each newcomer of an event, as their badge has it."""
    rows = db.rows(
        f"SELECT b.person_id, {NAME.format(event='b.event_id', person='b.person_id')}"
        " FROM buddy b WHERE b.event_id = ?",
        (event_id,),
    )
    return dict(rows)
