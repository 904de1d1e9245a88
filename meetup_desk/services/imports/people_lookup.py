"""Asking the desk for the people whom lines of a list may mean, once for many lines."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.names import may_be_one
from meetup_desk.domain.people import ContactKind
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.store import people
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.people import KnownPerson


@dataclass(slots=True)
class KnownPeople:
    """People whom lines of a list may mean: facts by id, and ids by what identifies them."""

    known: dict[int, KnownPerson] = field(default_factory=dict)
    external: dict[str, list[int]] = field(default_factory=dict)  # by "service id"
    email: dict[str, list[int]] = field(default_factory=dict)
    phone: dict[str, list[int]] = field(default_factory=dict)
    name: dict[str, list[int]] = field(default_factory=dict)  # by sort key


def look_up(
    db: ReadTransaction,
    candidates: Sequence[Candidate],
    keys: Sequence[str],
    event_id: EventId,
    seen: Collection[int],
) -> KnownPeople:
    """Ask the desk once for everybody whom these lines may mean; `keys` are their sort keys.

    Of the people who are `seen` in the list itself everything is known already.
    """
    found = KnownPeople(
        email=people.with_contact(db, ContactKind.EMAIL, [c.email for c in candidates if c.email]),
        phone=people.with_contact(db, ContactKind.PHONE, [c.phone for c in candidates if c.phone]),
        name=people.named(db, [pair for pair in map(_name_query, candidates, keys) if pair]),
    )
    for service in {c.external[0] for c in candidates if c.external}:
        values = [c.external[1] for c in candidates if c.external and c.external[0] == service]
        hits = people.with_external(db, service, values)
        found.external |= {f"{service} {value}": ids for value, ids in hits.items()}
    found.known = people.known(db, _unknown_ids(found, seen), event_id)
    if not found.email:
        return found
    contested = [(key, "") for c, key in zip(candidates, keys, strict=True) if _is_contested(c, found)]
    if contested:
        found.name |= people.named(db, contested)
        found.known |= people.known(db, _unknown_ids(found, [*seen, *found.known]), event_id)
    return found


def _is_contested(candidate: Candidate, found: KnownPeople) -> bool:
    owners = (found.known.get(i) for i in found.email.get(candidate.email, ()))
    return any(has_other_name(candidate, known) for known in owners if known)


def _unknown_ids(found: KnownPeople, known: Collection[int]) -> set[int]:
    groups = (found.email, found.phone, found.name, found.external)
    return {i for group in groups for hits in group.values() for i in hits if i not in known}


def _name_query(candidate: Candidate, key: str) -> tuple[str, str] | None:
    """Whom a name may mean: with an affiliation those of the same; with nothing but the name, all."""
    if candidate.affiliation:
        return key, candidate.affiliation
    return (key, "") if is_name_only(candidate) else None


def is_name_only(candidate: Candidate) -> bool:
    """Tell whether a line has nothing but a name by which to know the person."""
    return not (candidate.email or candidate.phone or candidate.external)


def has_other_name(candidate: Candidate, known: KnownPerson) -> bool:
    """Tell whether the names say that these are two people."""
    return bool(known.name) and not may_be_one(candidate.name, known.name)
