"""Who may be somebody that is known already, and why: flagged for the organiser, never refused by itself."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.name_variants import variants
from meetup_desk.domain.names import fold
from meetup_desk.domain.resemblance import ENOUGH, Resemblance, Traits, letter_apart, same_mailbox, weight

_TAIL = 4  # digits of a phone that tell people apart
_PARTS = (  # what goes without saying
    (Resemblance.NAMESAKE, Resemblance.NAME),
    (Resemblance.PHONE, Resemblance.PHONE_TAIL),
    (Resemblance.EMAIL, Resemblance.MAILBOX),
)
_NAMES = (Resemblance.NAME, Resemblance.NAMESAKE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """Somebody may be a person who is known, and what says so."""

    person_id: PersonId
    known_id: PersonId
    why: tuple[Resemblance, ...]


def look_alikes(people: Iterable[Traits], known: Iterable[Traits]) -> list[Suspicion]:
    """Give who of these people may be one of the known, and then who only has the very name of one."""
    found = [each for each in _alike(people, known) if _is_enough(each) or Resemblance.NAMESAKE in each.why]
    return sorted(found, key=_is_enough, reverse=True)


def _is_enough(each: Suspicion) -> bool:
    return weight(each.why) >= ENOUGH


def suspicions(people: Iterable[Traits], known: Iterable[Traits]) -> list[Suspicion]:
    """Give who of these people may be one of the known; the very same name alone is not enough."""
    return [each for each in _alike(people, known) if _is_enough(each)]


def namesakes(people: Iterable[Traits], known: Iterable[Traits]) -> list[Suspicion]:
    """Give who of these people has the very name of one of the known, and too little else in common."""
    return [
        each
        for each in _alike(people, known)
        if Resemblance.NAMESAKE in each.why and weight(each.why) < ENOUGH
    ]


def _alike(people: Iterable[Traits], known: Iterable[Traits]) -> Iterator[Suspicion]:
    """Compare people with the known by an index of what those have."""
    by_id = {each.id: each for each in known}
    index: dict[tuple[Resemblance, str], set[PersonId]] = {}
    for each in by_id.values():
        for mark in _marks(each):
            index.setdefault(mark, set()).add(each.id)
    for person in people:
        yield from _alike_one(person, by_id, index)


def _alike_one(
    person: Traits, known: Mapping[PersonId, Traits], index: Mapping[tuple[Resemblance, str], set[PersonId]]
) -> Iterator[Suspicion]:
    shared: dict[PersonId, set[Resemblance]] = {}
    for kind, value in _marks(person):
        for known_id in index.get((kind, value), ()):
            if known_id != person.id:
                shared.setdefault(known_id, set()).add(kind)
    for known_id in sorted(shared):
        why, name = shared[known_id], known[known_id].name
        for whole, part in _PARTS:
            if whole in why:
                why.discard(part)
        if why.isdisjoint(_NAMES) and letter_apart(person.name, name):
            why.add(Resemblance.LETTER_APART)
        ordered = tuple(kind for kind in Resemblance if kind in why)
        yield Suspicion(person_id=person.id, known_id=known_id, why=ordered)


def _marks(person: Traits) -> set[tuple[Resemblance, str]]:
    marks = {(Resemblance.NAME, form) for form in variants(person.name)}
    marks.add((Resemblance.NAMESAKE, fold(person.name)))
    marks |= {(Resemblance.PHONE, phone) for phone in person.phones}
    marks |= {(Resemblance.PHONE_TAIL, phone[-_TAIL:]) for phone in person.phones}
    marks |= {(Resemblance.KAKAO, kakao.casefold()) for kakao in person.kakaos}
    for email in person.emails:
        mailbox = same_mailbox(email)
        box = mailbox.partition("@")[0].replace(".", "")  # a provider knows dots, and the next one does not
        marks |= {(Resemblance.EMAIL, mailbox), (Resemblance.MAILBOX, box)}
    if person.affiliation:
        marks.add((Resemblance.AFFILIATION, fold(person.affiliation)))
    return marks
