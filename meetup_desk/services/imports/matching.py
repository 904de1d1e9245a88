"""Whose line is it? One person is not made twice, and two people are not made one."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.names import may_be_one, sort_key
from meetup_desk.domain.people import ContactKind
from meetup_desk.exchange.candidates import Candidate, Loss, Lost
from meetup_desk.exchange.columns.exporters import COUNTS_TICKETS
from meetup_desk.store import people
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.people import KnownPerson

_SHARED = "E-mail"  # the question under which an address stays that is another person's


@dataclass(slots=True)
class Batch:
    """What the desk knows about the people whom a stretch of a list may mean."""

    known: dict[int, KnownPerson] = field(default_factory=dict)
    external: dict[str, list[int]] = field(default_factory=dict)
    email: dict[str, list[int]] = field(default_factory=dict)
    phone: dict[str, list[int]] = field(default_factory=dict)
    name: dict[str, list[int]] = field(default_factory=dict)


def look_up(
    db: ReadTransaction,
    batch: Sequence[Candidate],
    keys: Sequence[str],
    event_id: EventId,
    brought: Collection[int],
) -> Batch:
    """Ask the desk once for everybody whom these lines may mean; `keys` are their sort keys.

    Of the people whom the list `brought` itself everything is known already.
    """
    found = Batch(
        email=people.with_contact(db, ContactKind.EMAIL, [c.email for c in batch if c.email]),
        phone=people.with_contact(db, ContactKind.PHONE, [c.phone for c in batch if c.phone]),
        name=people.named(db, [pair for pair in map(_name_asked, batch, keys) if pair]),
    )
    for service in {c.external[0] for c in batch if c.external}:
        values = [c.external[1] for c in batch if c.external and c.external[0] == service]
        hits = people.with_external(db, service, values)
        found.external |= {f"{service} {value}": ids for value, ids in hits.items()}
    found.known = people.known(db, _met(found, brought), event_id)
    if not found.email:
        return found
    contested = [(key, "") for c, key in zip(batch, keys, strict=True) if _is_contested(c, found)]
    if contested:
        found.name |= people.named(db, contested)
        found.known |= people.known(db, _met(found, [*brought, *found.known]), event_id)
    return found


def _is_contested(candidate: Candidate, found: Batch) -> bool:
    owners = (found.known.get(i) for i in found.email.get(candidate.email, ()))
    return any(_is_namesake(candidate, known) for known in owners if known)


def _met(found: Batch, known: Collection[int]) -> set[int]:
    groups = (found.email, found.phone, found.name, found.external)
    return {i for group in groups for hits in group.values() for i in hits if i not in known}


def _name_asked(candidate: Candidate, key: str) -> tuple[str, str] | None:
    """Whom a name may mean: with an affiliation those of the same; without any, and bare, all."""
    if candidate.affiliation:
        return key, candidate.affiliation
    return (key, "") if _bare(candidate) else None


def _bare(candidate: Candidate) -> bool:
    return not (candidate.email or candidate.phone or candidate.external)


class Matcher:
    """Remembers who this list brought already, and tells whose each further line is."""

    def __init__(self) -> None:
        self._mine = Batch()
        self._taken: set[int] = set()  # people whom a line of this list meant already

    @property
    def brought(self) -> Collection[int]:
        """Ids of the people of whom this list said something."""
        return self._mine.known.keys()

    def held(self) -> list[dict[Any, Any]]:
        """Give what is remembered, to let go of it."""
        mine = self._mine
        return [mine.known, mine.external, mine.email, mine.phone, mine.name]

    def without_others_email(self, candidate: Candidate, batch: Batch) -> Candidate:
        """Give a line without its e-mail where only people of other names have it: a buyer's, a parent's."""
        if candidate.email not in batch.email and candidate.email not in self._mine.email:
            return candidate
        owners = [self._facts(i, batch) for i in self._hits("email", candidate.email, batch)]
        if not owners or not all(_is_namesake(candidate, known) for known in owners):
            return candidate
        return without_email(candidate, owners[0].name)

    def is_again(self, candidate: Candidate, person_id: int) -> bool:
        """Tell whether a line names somebody of this list once more and is no newer answer of theirs."""
        before = self._mine.known.get(person_id)
        if before is None:
            return False
        external = candidate.external
        if external is not None and external[0] in COUNTS_TICKETS:
            return " ".join(external) not in before.externals
        return candidate.answered_at is None

    def match(self, candidate: Candidate, key: str, batch: Batch) -> int | None:
        """Give the id of the person whom a line means; None for somebody new."""
        found = self._by_identity(candidate, batch)
        if found is None:
            found = self._by_name(candidate, key, batch)
        if found is not None:
            self._taken.add(found)
        return found

    def _by_identity(self, candidate: Candidate, batch: Batch) -> int | None:
        external = " ".join(candidate.external) if candidate.external else ""
        steps = (
            ("external", external, _never),
            ("email", candidate.email, _somebody),
            ("phone", candidate.phone, _somebody_else),
        )
        for where, value, contradicts in steps:
            for person_id in self._hits(where, value, batch) if value else ():
                if not contradicts(candidate, self._facts(person_id, batch)):
                    return person_id
        return None

    def _by_name(self, candidate: Candidate, key: str, batch: Batch) -> int | None:
        """A name alone is enough only where nothing contradicts it, and something supports it.

        Support is the same affiliation, or, for a line without any way to reach the person, that exactly
        this name has answered for this event before.
        """
        bare = _bare(candidate)
        for person_id in self._hits("name", key, batch):
            known = self._facts(person_id, batch)
            if _contradicts(candidate, known):
                continue
            if candidate.affiliation and candidate.affiliation == known.affiliation:
                return person_id
            if bare and known.answered and person_id not in self._taken:
                return person_id
        return None

    def _hits(self, where: str, value: str, batch: Batch) -> Iterable[int]:
        yield from getattr(batch, where).get(value, ())
        yield from getattr(self._mine, where).get(value, ())

    def _facts(self, person_id: int, batch: Batch) -> KnownPerson:
        return self._mine.known.get(person_id) or batch.known[person_id]

    def remember(self, person_id: int, candidate: Candidate, key: str, batch: Batch) -> None:
        """Keep what a line adds to what is known of its person."""
        before = self._mine.known.get(person_id) or batch.known.get(person_id)
        self._mine.known[person_id] = _merged(before, candidate, key)
        self._taken.add(person_id)
        external = " ".join(candidate.external) if candidate.external else ""
        identities = (
            ("external", external),
            ("email", candidate.email),
            ("phone", candidate.phone),
            ("name", key),
        )
        for where, value in identities:
            if value:
                ids = getattr(self._mine, where).setdefault(value, [])
                if person_id not in ids:
                    ids.append(person_id)


def _merged(before: KnownPerson | None, candidate: Candidate, key: str) -> KnownPerson:
    if before is None:
        before = KnownPerson(key=key, affiliation=candidate.affiliation, answered=True, name=candidate.name)
    return KnownPerson(
        key=before.key,
        affiliation=before.affiliation or candidate.affiliation,
        emails=_with(before.emails, candidate.email),
        phones=_with(before.phones, candidate.phone),
        externals=_with(before.externals, " ".join(candidate.external) if candidate.external else ""),
        answered=True,
        name=before.name,
    )


def _with(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return values if not value or value in values else (*values, value)


def _never(_candidate: Candidate, _known: KnownPerson) -> bool:
    return False


def _other_account(candidate: Candidate, known: KnownPerson) -> bool:
    """The same service says that these are two people."""
    if candidate.external is None or candidate.external[0] in COUNTS_TICKETS:
        return False
    service, value = candidate.external
    return any(e.startswith(f"{service} ") and e != f"{service} {value}" for e in known.externals)


def _somebody(candidate: Candidate, known: KnownPerson) -> bool:
    return _other_account(candidate, known) or _is_namesake(candidate, known)


def _somebody_else(candidate: Candidate, known: KnownPerson) -> bool:
    """A phone may be shared: another name is another person, and so is a like one with another e-mail."""
    if _other_account(candidate, known) or _is_namesake(candidate, known):
        return True
    other_email = bool(candidate.email and known.emails and candidate.email not in known.emails)
    return other_email and sort_key(candidate.name) != known.key


def _is_namesake(candidate: Candidate, known: KnownPerson) -> bool:
    """Tell whether the names say that these are two people."""
    return bool(known.name) and not may_be_one(candidate.name, known.name)


def without_email(candidate: Candidate, owner: str) -> Candidate:
    """Give a line whose e-mail is somebody else's: it stays among the answers."""
    lost = Lost(Loss.SHARED_EMAIL, candidate.email_shown or candidate.email, owner)
    answers = candidate.answers | {_SHARED: candidate.email}
    return candidate._replace(email="", email_shown="", answers=answers, lost=(*candidate.lost, lost))


def _contradicts(candidate: Candidate, known: KnownPerson) -> bool:
    if _other_account(candidate, known):
        return True
    if candidate.affiliation and known.affiliation and candidate.affiliation != known.affiliation:
        return True
    if candidate.email and known.emails and candidate.email not in known.emails:
        return True
    return bool(candidate.phone and known.phones and candidate.phone not in known.phones)
