"""People found at a door: the best match first, who is still out before the others, namesakes told apart."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.names import fold, sort_key, typed
from meetup_desk.services.door.source import FoundPerson
from meetup_desk.tickets.short_code import show_short

_FAR = 3  # in the middle of a name, or by phone
_FEW_DIGITS = 2  # a text of fewer is no part of a phone number

Marks = Mapping[RsvpId, Sequence[str]]  # what may tell somebody apart, the best first; the last is unique


def ranking(text: str) -> Callable[[str], int]:
    """Give what tells how well a name fits a text: 0 is the name itself; initials count as syllables."""
    pattern = typed(fold(text))

    def rank(name: str) -> int:
        folded = fold(name)
        found = pattern.match(folded)
        if found is not None:
            return 0 if found.end() == len(folded) else 1
        words = name.split()
        return 2 if len(words) > 1 and any(pattern.match(fold(word)) for word in words[1:]) else _FAR

    return rank


def in_order(found: Iterable[FoundPerson], text: str) -> list[FoundPerson]:
    """Put people in the order in which a door shows them."""
    rank = ranking(text)

    def key(one: FoundPerson) -> tuple[int, bool, str]:
        best = 0 if text.strip() == str(one.slip) else min(map(rank, (one.name, *one.guests)))
        return best, one.inside >= one.party, sort_key(one.name)

    return sorted(found, key=key)


def told_apart(found: Sequence[FoundPerson], marks: Callable[[list[RsvpId]], Marks]) -> list[FoundPerson]:
    """Tell people of one name apart by the first mark that no other of them has; others stay as they are."""
    names = Counter(fold(one.name) for one in found)
    same = [one for one in found if names[fold(one.name)] > 1]
    if not same:
        return list(found)
    given = marks([one.rsvp_id for one in same])
    seen = Counter((fold(one.name), mark) for one in same for mark in set(given.get(one.rsvp_id, ())))

    def apart(one: FoundPerson) -> FoundPerson:
        mine = [mark for mark in given.get(one.rsvp_id, ()) if mark and seen[fold(one.name), mark] == 1]
        return replace(one, told_apart=mine[0]) if mine else one

    return [apart(one) if names[fold(one.name)] > 1 else one for one in found]


def with_phones(found: Sequence[FoundPerson], phones: Mapping[RsvpId, str], text: str) -> list[FoundPerson]:
    """Show the end of the phone where digits were typed, which is then what somebody said."""
    digits = "".join(filter(str.isdecimal, text))
    if len(digits) < _FEW_DIGITS:
        return list(found)
    return [replace(one, phone=phones.get(one.rsvp_id, "")[-4:]) for one in found]


def mark_of_ticket(short: str) -> str:
    """Give the mark that nobody shares: the short code, as it is printed; empty without a ticket."""
    return show_short(short) if short else ""
