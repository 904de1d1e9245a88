"""Blocks: whether somebody may not come to an event, or join a group."""

import json
from collections.abc import Iterable

from meetup_desk.domain.ids import EventId, GroupId, PersonId, RsvpId
from meetup_desk.domain.people import BlockKind
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction

# A block is over for events that start after its end: nobody has to lift it.
_HOLDS = (
    " AND b.kind = 'block' AND b.lifted_at IS NULL AND (b.group_id IS NULL OR b.group_id = be.group_id)"
    " AND (b.until_at IS NULL OR b.until_at > be.start_utc)"
)
OF_EVENT = (
    "EXISTS (SELECT 1 FROM block b JOIN event be ON be.id = {event} WHERE b.person_id = {person}"
    f"{_HOLDS})"
)
"""SQL that tells whether `{person}` may not come to `{event}`; both are expressions of ids."""

_BY_CONTACT = (
    "JOIN block b ON b.person_id = theirs.person_id CROSS JOIN event be ON be.id = {event}"
    " WHERE {mine}" + _HOLDS
)
# Another record of somebody who is blocked, unless the two were told apart: the order of tables is the
# one that starts from the few addresses of a person.
AT_DOOR = (
    "(" + OF_EVENT + " OR EXISTS (SELECT 1 FROM contact_point mine CROSS JOIN contact_point theirs"
    " ON theirs.kind = mine.kind AND theirs.value = mine.value AND theirs.person_id <> mine.person_id "
    + _BY_CONTACT.format(event="{event}", mine="mine.person_id = {person}")
    + " AND NOT EXISTS (SELECT 1 FROM distinct_pair d WHERE (d.person_id, d.other_id) IN"
    " ((mine.person_id, theirs.person_id), (theirs.person_id, mine.person_id)))))"
)
"""SQL as `OF_EVENT`, for a door: who has the phone or e-mail of a blocked person is sent to the organiser."""
_PHONE_AT_DOOR = "SELECT EXISTS (SELECT 1 FROM contact_point theirs " + _BY_CONTACT + ")"


def is_blocked(db: ReadTransaction, person_id: PersonId, event_id: EventId) -> bool:
    """Tell whether a person may not come to an event."""
    return bool(db.value(f"SELECT {OF_EVENT.format(event='?1', person='?2')}", (event_id, person_id)))


def is_stopped_at_door(
    db: ReadTransaction, person_id: PersonId | None, phone: str, event_id: EventId
) -> bool:
    """Tell whether a door sends somebody to the organiser; who is not known is judged by the phone."""
    if person_id is not None:
        return bool(db.value(f"SELECT {AT_DOOR.format(event='?1', person='?2')}", (event_id, person_id)))
    mine = "theirs.kind = 'phone' AND theirs.value = ?2"
    return bool(phone) and bool(db.value(_PHONE_AT_DOOR.format(event="?1", mine=mine), (event_id, phone)))


def blocked_of_event(db: ReadTransaction, person_ids: Iterable[int], event_id: EventId) -> set[int]:
    """Give who of these people may not come to an event."""
    blocked = OF_EVENT.format(event="?2", person="asked.value")
    return set(
        db.column(
            f"SELECT asked.value FROM json_each(?1) asked WHERE {blocked}",
            (json.dumps(list(person_ids)), event_id),
        )
    )


def blocked_rsvps(db: ReadTransaction, event_id: EventId) -> set[RsvpId]:
    """Give the RSVPs of an event whose people may not come to it."""
    blocked = OF_EVENT.format(event="?1", person="r.person_id")
    sql = (
        "SELECT r.id FROM rsvp r WHERE r.event_id = ?1"
        f" AND r.person_id IN (SELECT person_id FROM block) AND {blocked}"
    )
    return set(db.column(sql, (event_id,)))


def blocked_in_group(
    db: ReadTransaction, person_ids: Iterable[PersonId], group_id: GroupId, now: Instant
) -> set[PersonId]:
    """Give who of these people may not be in a group now."""
    return _in_group(db, BlockKind.BLOCK, person_ids, group_id, now)


def watched_in_group(
    db: ReadTransaction, person_ids: Iterable[PersonId], group_id: GroupId, now: Instant
) -> set[PersonId]:
    """Give who of these people is watched in a group now."""
    return _in_group(db, BlockKind.WATCH, person_ids, group_id, now)


def _in_group(
    db: ReadTransaction, kind: BlockKind, person_ids: Iterable[PersonId], group_id: GroupId, now: Instant
) -> set[PersonId]:
    return set(
        db.column(
            "SELECT DISTINCT person_id FROM block WHERE person_id IN (SELECT value FROM json_each(?))"
            " AND kind = ? AND lifted_at IS NULL AND (group_id IS NULL OR group_id = ?)"
            " AND (until_at IS NULL OR until_at > ?)",
            (json.dumps(list(person_ids)), kind, group_id, now),
        )
    )
