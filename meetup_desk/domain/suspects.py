"""Who may be somebody that is known already, and why: flagged for the organiser, never refused by itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.name_variants import variants
from meetup_desk.domain.names import fold

_TAIL = 4  # digits of a phone that tell people apart
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})  # where dots before the @ mean nothing


class Resemblance(StrEnum):
    """What two records have in common."""

    PHONE = "phone"
    EMAIL = "email"
    KAKAO = "kakao"
    NAME = "name"  # in another spelling or order too
    PHONE_TAIL = "phone_tail"
    MAILBOX = "mailbox"  # the same address at another provider
    AFFILIATION = "affiliation"
    LETTER_APART = "letter_apart"


_ALONE = (Resemblance.PHONE, Resemblance.EMAIL, Resemblance.KAKAO, Resemblance.NAME)
_SUPPORT = (Resemblance.PHONE_TAIL, Resemblance.MAILBOX, Resemblance.AFFILIATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a person is known by."""

    id: PersonId
    name: str
    affiliation: str = ""
    phones: tuple[str, ...] = ()  # E.164
    emails: tuple[str, ...] = ()
    kakaos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """Somebody may be a person who is known, and what says so."""

    person_id: PersonId
    known_id: PersonId
    why: tuple[Resemblance, ...]


def same_mailbox(email: str) -> str:
    """Give an address as its mailbox knows it: no case, no +tags, and no dots where they mean nothing."""
    box, _, domain = email.lower().partition("@")
    box = box.partition("+")[0]
    return f"{box.replace('.', '')}@gmail.com" if domain in _DOTLESS else f"{box}@{domain}"


def suspicions(people: Iterable[Traits], known: Iterable[Traits]) -> list[Suspicion]:
    """Give who of these people may be one of the known, by an index of what those have."""
    by_id = {each.id: each for each in known}
    index: dict[tuple[Resemblance, str], set[PersonId]] = {}
    for each in by_id.values():
        for mark in _marks(each):
            index.setdefault(mark, set()).add(each.id)
    return [found for person in people for found in _suspicions(person, by_id, index)]


def _suspicions(
    person: Traits, known: Mapping[PersonId, Traits], index: Mapping[tuple[Resemblance, str], set[PersonId]]
) -> Iterable[Suspicion]:
    shared: dict[PersonId, set[Resemblance]] = {}
    for kind, value in _marks(person):
        for known_id in index.get((kind, value), ()):
            if known_id != person.id:
                shared.setdefault(known_id, set()).add(kind)
    for known_id in sorted(shared):
        why = shared[known_id]
        if why.isdisjoint(_ALONE) and letter_apart(person.name, known[known_id].name):
            why.add(Resemblance.LETTER_APART)
        if not why.isdisjoint({*_ALONE, Resemblance.LETTER_APART}):
            ordered = tuple(kind for kind in Resemblance if kind in why)
            yield Suspicion(person_id=person.id, known_id=known_id, why=ordered)


def _marks(person: Traits) -> set[tuple[Resemblance, str]]:
    marks = {(Resemblance.NAME, form) for form in variants(person.name)}
    marks |= {(Resemblance.PHONE, phone) for phone in person.phones}
    marks |= {(Resemblance.PHONE_TAIL, phone[-_TAIL:]) for phone in person.phones}
    marks |= {(Resemblance.KAKAO, kakao.casefold()) for kakao in person.kakaos}
    for email in person.emails:
        mailbox = same_mailbox(email)
        marks |= {(Resemblance.EMAIL, mailbox), (Resemblance.MAILBOX, mailbox.partition("@")[0])}
    if person.affiliation:
        marks.add((Resemblance.AFFILIATION, fold(person.affiliation)))
    return marks


def letter_apart(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter: put in, left out, or another; of Hangul, one syllable."""
    first, second = sorted((fold(one), fold(other)), key=len)
    if len(second) - len(first) > 1 or len(first) < 2 or first == second:
        return False
    start = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first))
    rest = first[start:] if len(first) < len(second) else first[start + 1 :]
    return second[start + 1 :] == rest
