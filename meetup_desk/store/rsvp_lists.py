"""Lists of RSVPs: sorted, filtered, searched, and counted without looking at every row.

A list is a row of stretches, one behind the other: of those who answered for two, say, by name. SQLite sorts
a stretch of few answers, and walks an index through one of many until a page is full.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvp_facts import NO_FACTS, RsvpFacts
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.store import blocks, occupancy, rsvp_facts, search
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.occupancy import AlikeRsvps


class RsvpSort(StrEnum):
    """Orders of a list of RSVPs."""

    NAME = "name"
    FAMILY = "family"
    COMPANY = "company"
    STATUS = "status"
    PARTY = "party"
    ANSWERED = "answered"
    ARRIVAL = "arrival"
    PLACE = "place"  # on the waitlist


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpQuery:
    """Which RSVPs of an event, in which order."""

    event_id: EventId
    status: RsvpStatus | None = None
    text: str = ""
    sort: RsvpSort = RsvpSort.NAME
    descending: bool = False
    came: bool | None = None  # whether somebody of the party was admitted; None: either
    facts: RsvpFacts = NO_FACTS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """An order within a stretch, and the index that has it."""

    by: str
    index: str  # of person, or of rsvp
    where: str = ""
    values: tuple[str, ...] = ()


_NAME = _Order(by="p.sort_key, r.id", index="ix_person_sort_key")
_ONE_WAY = {
    RsvpSort.NAME: _Order(by="p.sort_key {way}, r.id", index="ix_person_sort_key"),
    RsvpSort.FAMILY: _Order(by="p.family_key {way}, r.id", index="ix_person_family_key"),
    RsvpSort.ANSWERED: _Order(by="r.answered_at {way}, r.id {way}", index="ix_rsvp_event_id_answered_at"),
}
# As everywhere: names that begin with what was typed come first.
_BY_NAME_AND_TEXT = (
    replace(_ONE_WAY[RsvpSort.NAME], where=" AND p.sort_key >= ? AND p.sort_key < ?"),
    replace(_ONE_WAY[RsvpSort.NAME], where=" AND NOT (p.sort_key >= ? AND p.sort_key < ?)"),
)
_COMPANY = _Order(
    by="p.affiliation {way}, p.sort_key {way}, r.id",
    index="ix_person_affiliation_sort_key",
    where=" AND p.affiliation > ''",
)
_NO_COMPANY = _Order(
    by="p.sort_key, r.id", index="ix_person_affiliation_sort_key", where=" AND p.affiliation = ''"
)
_CAME = _Order(
    by="r.came_at {way}, r.id {way}", index="ix_rsvp_event_id_came_at", where=" AND r.came_at IS NOT NULL"
)
_PLACE = _Order(
    by="r.waitlist_rank {way}, r.id {way}",
    index="ix_rsvp_event_id_waitlist_rank",
    where=" AND r.waitlist_rank IS NOT NULL",
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Answers that stand together in a list; those that are alike, with what tells them from others."""

    alike: Sequence[AlikeRsvps]
    order: _Order
    status: RsvpStatus | None = None
    party: int | None = None
    came: bool | None = None

    @property
    def size(self) -> int:
        return sum(a.number for a in self.alike)

    def where(self) -> tuple[str, list[object]]:
        """Give the conditions that tell these answers from others of the event."""
        sql, values = self.order.where, list[object](self.order.values)
        if self.status is not None:
            sql, values = sql + " AND r.status = ?", [*values, self.status]
        if self.party is not None:
            sql, values = sql + " AND r.party = ?", [*values, self.party]
        if self.came is not None:
            sql += f" AND r.came_at IS {'NOT ' if self.came else ''}NULL"
        return sql, values

    def one_by_one(self) -> tuple[str, list[object]]:
        """Give conditions by which the index of answers that are alike finds these."""
        statuses = list(dict.fromkeys(a.status for a in self.alike))
        parties = list(dict.fromkeys(a.party for a in self.alike))
        marks = ", ".join("?" * len(statuses)), ", ".join("?" * len(parties))
        return f" AND r.status IN ({marks[0]}) AND r.party IN ({marks[1]})", [*statuses, *parties]


def ids(db: ReadTransaction, query: RsvpQuery, *, limit: int = -1) -> list[RsvpId]:
    """Give the ids of a query in its order; -1 is all."""
    return page(db, query, limit=limit)[0]


def ids_to_hand_out(db: ReadTransaction, event_id: EventId) -> list[RsvpId]:
    """Give who is going and may come: whose tickets, badges and letters are made."""
    blocked = blocks.blocked_rsvps(db, event_id)
    return [rsvp_id for rsvp_id in _going(db, event_id) if rsvp_id not in blocked]


def count_left_out(db: ReadTransaction, event_id: EventId) -> int:
    """Count who is going and missing among those."""
    return len(blocks.blocked_rsvps(db, event_id).intersection(_going(db, event_id)))


def _going(db: ReadTransaction, event_id: EventId) -> list[RsvpId]:
    return ids(db, RsvpQuery(event_id=event_id, status=RsvpStatus.GOING))


def page(db: ReadTransaction, query: RsvpQuery, *, limit: int) -> tuple[list[RsvpId], int]:
    """Give the first ids of a query, and how many there are.

    Where a text finds very many people, the number is that of all answers without the text: an upper bound.
    """
    alike = _alike(db, query)
    finder = search.PersonSearch(db, query.text, every=limit < 0)
    most = limit if finder.people is None else -1
    found: list[RsvpId] = []
    for stretch in _stretches(query, alike):
        left = most - len(found) if most >= 0 else -1
        found += islice(_walk(db, query, stretch, finder, left), left if left >= 0 else None)
        if len(found) == most:
            total = _count_facts(db, query) if query.facts else sum(a.number for a in alike)
            return found, total
    return found[:limit] if limit >= 0 else found, len(found)


def count(db: ReadTransaction, query: RsvpQuery) -> int:
    """Count the RSVPs of a query."""
    if search.match_of(query.text) is not None:
        return len(ids(db, query))
    return _count_facts(db, query) if query.facts else sum(a.number for a in _alike(db, query))


def _count_facts(db: ReadTransaction, query: RsvpQuery) -> int:
    """Count those of whom all facts hold, whatever the text."""
    stretch = _Stretch(_alike(db, query), _NAME, query.status, None, query.came)
    where, values = stretch.where()
    more, facts = rsvp_facts.where(query.facts)
    return int(
        db.value(
            f"SELECT count(*) FROM rsvp r WHERE r.event_id = ?{where}{more}",
            [query.event_id, *values, *facts],
        )
    )


def _alike(db: ReadTransaction, query: RsvpQuery) -> list[AlikeRsvps]:
    return [
        a
        for a in occupancy.of_event(db, query.event_id)
        if query.status in (None, a.status) and query.came in (None, a.came > 0)
    ]


def _stretches(query: RsvpQuery, alike: list[AlikeRsvps]) -> Iterator[_Stretch]:
    """Give the stretches of a list in its order."""
    status, came = query.status, query.came
    match query.sort:
        case RsvpSort.STATUS:
            for each in sorted({a.status for a in alike}, reverse=query.descending):
                yield _of_status(each, alike, came)
        case RsvpSort.PARTY:
            for size in sorted({a.party for a in alike}, reverse=query.descending):
                yield _Stretch([a for a in alike if a.party == size], _NAME, status, size, came)
        case RsvpSort.ARRIVAL:
            yield _Stretch([a for a in alike if a.came], _CAME, status)
            yield _Stretch([a for a in alike if not a.came], _NAME, status, None, False)  # noqa: FBT003
        case RsvpSort.PLACE:
            waiting = RsvpStatus.WAITLISTED
            yield _Stretch([a for a in alike if a.status == waiting], _PLACE, status, None, came)
            for each in sorted({a.status for a in alike} - {waiting}):
                yield _of_status(each, alike, came)
        case _:
            for order in _orders(query):
                yield _Stretch(alike, order, status, None, came)


def _of_status(status: RsvpStatus, alike: list[AlikeRsvps], came: bool | None) -> _Stretch:  # noqa: FBT001
    return _Stretch([a for a in alike if a.status == status], _NAME, status, None, came)


def _orders(query: RsvpQuery) -> tuple[_Order, ...]:
    if query.sort is RsvpSort.COMPANY:
        return _COMPANY, _NO_COMPANY
    if query.sort is RsvpSort.NAME and query.text and not search.has_initials(query.text):
        values = search.beginning(query.text)
        return tuple(replace(order, values=values) for order in _BY_NAME_AND_TEXT)
    return (_ONE_WAY[query.sort],)


_SORTING, _PROBING = 2.0, 1.5  # microseconds a row, roughly: only how they compare counts


def _walk(
    db: ReadTransaction, query: RsvpQuery, stretch: _Stretch, finder: search.PersonSearch, limit: int
) -> Iterator[RsvpId]:
    """Give the ids of a stretch in its order, those whom the text finds."""
    if not stretch.alike:
        return iter(())
    where, values = stretch.where()
    more, facts = rsvp_facts.where(query.facts)
    where, values = where + more, [*values, *facts]
    if finder.people is not None:
        tables, first = "json_each(?) h CROSS JOIN rsvp r ON r.person_id = h.value", [finder.people]
        tables += " CROSS JOIN person p"
    elif _sorts(db, query, stretch, limit):
        tables, first = (
            "rsvp r INDEXED BY ix_rsvp_event_id_status_party_came_at_person_id CROSS JOIN person p",
            [],
        )
        more, found = stretch.one_by_one()
        where, values = where + more, [*values, *found]
    elif stretch.order.index.startswith("ix_person"):
        tables, first = f"person p INDEXED BY {stretch.order.index} CROSS JOIN rsvp r", []
    else:
        tables, first = f"rsvp r INDEXED BY {stretch.order.index} CROSS JOIN person p", []
    by = stretch.order.by.format(way="DESC" if query.descending else "ASC")
    sql = (
        f"SELECT r.id{finder.columns} FROM {tables} WHERE p.id = r.person_id AND r.event_id = ?{where}"
        f" ORDER BY {by} LIMIT ?"
    )
    most = limit if finder.any else -1
    return _fitting(db.run(sql, [*first, query.event_id, *values, most]), finder)


def _sorts(db: ReadTransaction, query: RsvpQuery, stretch: _Stretch, limit: int) -> bool:
    """Tell whether sorting a stretch is less work than walking its order until enough of it was met."""
    if limit < 0:
        return not stretch.order.index.startswith("ix_person")
    if stretch.order.index.startswith("ix_person"):
        walked = int(db.value("SELECT coalesce(max(id), 0) FROM person"))
    else:
        walked = sum(a.number for a in occupancy.of_event(db, query.event_id))
    steps = min(limit * walked / stretch.size, walked)
    return stretch.size * _SORTING < steps * _PROBING


def _fitting(rows: Iterator[Row], finder: search.PersonSearch) -> Iterator[RsvpId]:
    if finder.any:
        return (row[0] for row in rows)
    return (row[0] for row in rows if finder.fits(row[1:]))
