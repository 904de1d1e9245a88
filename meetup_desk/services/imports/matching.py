"""Whose line is it? One person is not made twice, and two people are not made one."""

from collections.abc import Collection, Iterable
from typing import Any

from meetup_desk.domain.names import sort_key
from meetup_desk.exchange.candidates import Candidate, LossReason, SkippedCell
from meetup_desk.exchange.columns.exporters import COUNTS_TICKETS
from meetup_desk.services.imports.people_lookup import KnownPeople, has_other_name, is_name_only
from meetup_desk.store.people import KnownPerson

_SHARED = "E-mail"  # the question under which an address stays that is another person's


class Matcher:
    """Remembers who this list brought already, and tells whose each further line is."""

    def __init__(self) -> None:
        self._list = KnownPeople()
        self._taken: set[int] = set()  # people whom a line of this list meant already

    @property
    def seen(self) -> Collection[int]:
        """Ids of the people of whom this list said something."""
        return self._list.known.keys()

    def memory(self) -> list[dict[Any, Any]]:
        """Give what is remembered, to be emptied."""
        listed = self._list
        return [listed.known, listed.external, listed.email, listed.phone, listed.name]

    def without_others_email(self, candidate: Candidate, people: KnownPeople) -> Candidate:
        """Give a line without its e-mail where only people of other names have it: a buyer's, a parent's."""
        if candidate.email not in people.email and candidate.email not in self._list.email:
            return candidate
        owners = [self._person(i, people) for i in self._hits("email", candidate.email, people)]
        if not owners or not all(has_other_name(candidate, known) for known in owners):
            return candidate
        return without_email(candidate, owners[0].name)

    def is_repeated(self, candidate: Candidate, person_id: int) -> bool:
        """Tell whether a line names somebody of this list once more and is no newer answer of theirs."""
        before = self._list.known.get(person_id)
        if before is None:
            return False
        external = candidate.external
        if external is not None and external[0] in COUNTS_TICKETS:
            return " ".join(external) not in before.externals
        return candidate.answered_at is None

    def match(self, candidate: Candidate, key: str, people: KnownPeople) -> int | None:
        """Give the id of the person whom a line means; None for somebody new."""
        person_id = self._by_identity(candidate, people)
        if person_id is None:
            person_id = self._by_name(candidate, key, people)
        if person_id is not None:
            self._taken.add(person_id)
        return person_id

    def _by_identity(self, candidate: Candidate, people: KnownPeople) -> int | None:
        external = _external_key(candidate)
        steps = (
            ("external", external, _nothing_contradicts),
            ("email", candidate.email, _email_of_another),
            ("phone", candidate.phone, _phone_of_another),
        )
        for where, value, contradicts in steps:
            for person_id in self._hits(where, value, people) if value else ():
                if not contradicts(candidate, self._person(person_id, people)):
                    return person_id
        return None

    def _by_name(self, candidate: Candidate, key: str, people: KnownPeople) -> int | None:
        """A name alone is enough only where nothing contradicts it, and something supports it.

        Support is the same affiliation, or, for a line without any way to reach the person, that exactly
        this name has answered for this event before.
        """
        name_only = is_name_only(candidate)
        for person_id in self._hits("name", key, people):
            known = self._person(person_id, people)
            if _contradicts(candidate, known):
                continue
            if candidate.affiliation and candidate.affiliation == known.affiliation:
                return person_id
            if name_only and known.answered and person_id not in self._taken:
                return person_id
        return None

    def _hits(self, where: str, value: str, people: KnownPeople) -> Iterable[int]:
        yield from getattr(people, where).get(value, ())
        yield from getattr(self._list, where).get(value, ())

    def _person(self, person_id: int, people: KnownPeople) -> KnownPerson:
        return self._list.known.get(person_id) or people.known[person_id]

    def remember(self, person_id: int, candidate: Candidate, key: str, people: KnownPeople) -> None:
        """Keep what a line adds to what is known of its person."""
        before = self._list.known.get(person_id) or people.known.get(person_id)
        self._list.known[person_id] = _merged(before, candidate, key)
        self._taken.add(person_id)
        external = _external_key(candidate)
        identities = (
            ("external", external),
            ("email", candidate.email),
            ("phone", candidate.phone),
            ("name", key),
        )
        for where, value in identities:
            if value:
                ids = getattr(self._list, where).setdefault(value, [])
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
        externals=_with(before.externals, _external_key(candidate)),
        answered=True,
        name=before.name,
    )


def _external_key(candidate: Candidate) -> str:
    return " ".join(candidate.external) if candidate.external else ""


def _with(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return values if not value or value in values else (*values, value)


def _nothing_contradicts(_candidate: Candidate, _known: KnownPerson) -> bool:
    return False


def _other_account(candidate: Candidate, known: KnownPerson) -> bool:
    """The same service says that these are two people."""
    if candidate.external is None or candidate.external[0] in COUNTS_TICKETS:
        return False
    service, value = candidate.external
    return any(e.startswith(f"{service} ") and e != f"{service} {value}" for e in known.externals)


def _email_of_another(candidate: Candidate, known: KnownPerson) -> bool:
    return _other_account(candidate, known) or has_other_name(candidate, known)


def _phone_of_another(candidate: Candidate, known: KnownPerson) -> bool:
    """A phone may be shared: another name is another person, and so is a like one with another e-mail."""
    if _other_account(candidate, known) or has_other_name(candidate, known):
        return True
    other_email = bool(candidate.email and known.emails and candidate.email not in known.emails)
    return other_email and sort_key(candidate.name) != known.key


def without_email(candidate: Candidate, owner: str) -> Candidate:
    """Give a line whose e-mail is somebody else's: it stays among the answers."""
    lost = SkippedCell(LossReason.SHARED_EMAIL, candidate.email_shown or candidate.email, owner)
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
