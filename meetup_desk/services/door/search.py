"""People found at a door: the best match first, who is still out before the others, namesakes told apart."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.names import fold, sort_key, typed
from meetup_desk.services.door.door_source import FoundPerson
from meetup_desk.tickets.short_code import show_short

_FAR = 3  # in the middle of a name, or by phone
_FEW_DIGITS = 2  # a text of fewer is no part of a phone number

Marks = Mapping[RsvpId, Sequence[str]]  # what may tell somebody apart, the best first; the last is unique


def ranking(text: str) -> Callable[[str], int]:
    """Give what tells how well a name fits a text: 0 is the name itself; initials count as syllables."""
    pattern = typed(fold(text))

    def rank(name: str) -> int:
        folded = fold(name)
        match = pattern.match(folded)
        if match is not None:
            return 0 if match.end() == len(folded) else 1
        words = name.split()
        return 2 if len(words) > 1 and any(pattern.match(fold(word)) for word in words[1:]) else _FAR

    return rank


def in_order(people: Iterable[FoundPerson], text: str) -> list[FoundPerson]:
    """Put people in the order in which a door shows them."""
    rank = ranking(text)

    def key(person: FoundPerson) -> tuple[int, bool, str]:
        is_slip = text.strip() == str(person.slip)
        best = 0 if is_slip else min(map(rank, (person.name, *person.guests)))
        return best, person.inside >= person.party, sort_key(person.name)

    return sorted(people, key=key)


def told_apart(people: Sequence[FoundPerson], marks_of: Callable[[list[RsvpId]], Marks]) -> list[FoundPerson]:
    """Tell people of one name apart by the first mark that no other of them has; others stay as they are."""
    names = Counter(fold(person.name) for person in people)
    namesakes = [person for person in people if names[fold(person.name)] > 1]
    if not namesakes:
        return list(people)
    marks = marks_of([person.rsvp_id for person in namesakes])
    uses = Counter(
        (fold(person.name), mark) for person in namesakes for mark in set(marks.get(person.rsvp_id, ()))
    )

    def with_mark(person: FoundPerson) -> FoundPerson:
        name = fold(person.name)
        unique = (mark for mark in marks.get(person.rsvp_id, ()) if mark and uses[name, mark] == 1)
        mark = next(unique, None) if names[name] > 1 else None
        return person if mark is None else replace(person, told_apart=mark)

    return [with_mark(person) for person in people]


def with_phones(people: Sequence[FoundPerson], phones: Mapping[RsvpId, str], text: str) -> list[FoundPerson]:
    """Show the end of the phone where digits were typed, which is then what somebody said."""
    digits = "".join(filter(str.isdecimal, text))
    if len(digits) < _FEW_DIGITS:
        return list(people)
    return [replace(person, phone=phones.get(person.rsvp_id, "")[-4:]) for person in people]


def mark_of_ticket(short: str) -> str:
    """Give the mark that nobody shares: the short code, as it is printed; empty without a ticket."""
    return show_short(short) if short else ""
