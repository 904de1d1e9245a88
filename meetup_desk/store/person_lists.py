"""Lists of people: sorted, filtered, and read with what they have done so far."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.list_rows import PastAnswer, PersonLine
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.store import people, person_tags, search
from meetup_desk.store.file.read_transaction import ReadTransaction

REGULAR = 3  # events at which a regular came
_ERASED = sort_key(NAMELESS)  # of those who were erased: they are counted at events, and not listed
_DOTS = 7  # latest events that a line tells of


class PersonSort(StrEnum):
    """Orders of a list of people."""

    NAME = "name"
    AFFILIATION = "affiliation"
    CAME = "came"
    LAST = "last"


class PersonKind(StrEnum):
    """Which people, by how often they came."""

    ALL = "all"
    REGULAR = "regular"
    NEWCOMER = "newcomer"  # came once, or not yet


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonQuery:
    """Which people, in which order."""

    text: str = ""
    kind: PersonKind = PersonKind.ALL
    tag: str = ""
    sort: PersonSort = PersonSort.NAME
    descending: bool = False


_CAME = "(SELECT count(*) FROM rsvp r WHERE r.person_id = p.id AND r.came > 0)"
_LAST = "(SELECT max(e.start_utc) FROM rsvp r JOIN event e ON e.id = r.event_id WHERE r.person_id = p.id)"
_KINDS = {
    PersonKind.ALL: "",
    PersonKind.REGULAR: f" AND {_CAME} >= {REGULAR}",
    PersonKind.NEWCOMER: f" AND {_CAME} <= 1",
}
_BY = {
    PersonSort.NAME: "p.sort_key {way}, p.id",
    PersonSort.AFFILIATION: "p.affiliation = '', p.affiliation {way}, p.sort_key, p.id",
    PersonSort.CAME: f"{_CAME} {{way}}, p.sort_key, p.id",
    PersonSort.LAST: f"{_LAST} IS NULL, {_LAST} {{way}}, p.sort_key, p.id",
}


def ids(db: ReadTransaction, query: PersonQuery) -> list[PersonId]:
    """Give the ids of all people of a query, in its order."""
    where, values = "p.sort_key <> ?", list[object]([_ERASED])
    if search.match_of(query.text) is not None:
        where += " AND p.id IN (SELECT value FROM json_each(?))"
        values.append(_found(db, query.text))
    if query.tag:
        where += " AND EXISTS (SELECT 1 FROM person_tag t WHERE t.person_id = p.id AND t.name = ?)"
        values.append(query.tag)
    by = _BY[query.sort].format(way="DESC" if query.descending else "ASC")
    return db.column(f"SELECT p.id FROM person p WHERE {where}{_KINDS[query.kind]} ORDER BY {by}", values)


def _found(db: ReadTransaction, text: str) -> str:
    return json.dumps(search.find(db, text, 1_000_000))


def counts(db: ReadTransaction) -> dict[PersonKind, int]:
    """Count people by how often they came."""
    everybody = int(db.value("SELECT count(*) FROM person WHERE sort_key <> ?", (_ERASED,)))
    row = db.row(
        "SELECT coalesce(sum(CASE WHEN times >= ? THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(CASE WHEN times > 1 THEN 1 ELSE 0 END), 0)"
        " FROM (SELECT count(*) AS times FROM rsvp WHERE came > 0 AND person_id NOT IN"
        " (SELECT id FROM person WHERE sort_key = ?) GROUP BY person_id)",
        (REGULAR, _ERASED),
    )
    regulars, often = row or (0, 0)
    return {
        PersonKind.ALL: everybody,
        PersonKind.REGULAR: regulars,
        PersonKind.NEWCOMER: everybody - often,
    }


def lines(db: ReadTransaction, person_ids: Sequence[int]) -> list[PersonLine]:
    """Give the lines of these people in this order, with their tags and what they did last."""
    tags, past = person_tags.of_people(db, person_ids), answers(db, person_ids)
    return [
        replace(
            line,
            tags=tuple(tags.get(line.id, ())),
            past=tuple(past.get(line.id, ())[:_DOTS][::-1]),
        )
        for line in people.lines(db, person_ids)
    ]


def answers(db: ReadTransaction, person_ids: Sequence[int]) -> dict[int, list[PastAnswer]]:
    """Give what these people answered, by person, latest event first."""
    rows = db.run(
        "SELECT r.person_id, r.id, e.id, e.title, e.start_utc, e.end_utc, e.plan_tz, e.status, r.status,"
        " r.party, r.came, r.came_at,"
        " EXISTS (SELECT 1 FROM fill f WHERE f.event_id = e.id AND f.came > 0 AND f.answers > 0)"
        " FROM rsvp r JOIN event e ON e.id = r.event_id"
        " WHERE r.person_id IN (SELECT value FROM json_each(?)) ORDER BY e.start_utc DESC, e.id",
        (json.dumps(list(person_ids)),),
    )
    found: dict[int, list[PastAnswer]] = {}
    for (
        person_id,
        rsvp_id,
        event_id,
        title,
        start,
        end,
        tz,
        planned,
        status,
        party,
        came,
        came_at,
        counted,
    ) in rows:
        found.setdefault(person_id, []).append(
            PastAnswer(
                rsvp_id=rsvp_id,
                event_id=EventId(event_id),
                title=title,
                start=Instant(start),
                end=Instant(end),
                tz=tz,
                held=planned == "scheduled" and bool(counted),
                status=RsvpStatus(status),
                party=party,
                came=came,
                came_at=came_at,
            )
        )
    return found
