"""What two records of people have in common and how much it says: for duplicates and for who comes back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import fold

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})  # where dots before the @ mean nothing


class Resemblance(StrEnum):
    """What two records have in common; of two people who share a name, `name` or `namesake`."""

    PHONE = "phone"
    EMAIL = "email"
    KAKAO = "kakao"
    NAME = "name"  # in another spelling or order
    NAMESAKE = "namesake"  # the name as it is written
    PHONE_TAIL = "phone_tail"
    MAILBOX = "mailbox"  # the same address at another provider
    AFFILIATION = "affiliation"
    LETTER_APART = "letter_apart"


ENOUGH: Final = 10
"""Weight from which two records are proposed as one person."""
WEIGHTS: Final = {
    Resemblance.PHONE: 10,
    Resemblance.EMAIL: 10,
    Resemblance.KAKAO: 10,
    Resemblance.NAME: 10,  # who writes a known name otherwise seldom does so by chance
    Resemblance.NAMESAKE: 7,  # every third Korean is a Kim or a Lee: something else has to agree
    Resemblance.LETTER_APART: 7,
    Resemblance.PHONE_TAIL: 3,  # all three of these together are not enough without a name
    Resemblance.MAILBOX: 3,
    Resemblance.AFFILIATION: 3,
}


def weight(why: tuple[Resemblance, ...]) -> int:
    """Give how much these things in common say together."""
    return sum(WEIGHTS[each] for each in why)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a person is known by."""

    id: PersonId
    name: str
    affiliation: str = ""
    phones: tuple[str, ...] = ()  # E.164
    emails: tuple[str, ...] = ()
    kakaos: tuple[str, ...] = ()


def with_answers(person: Traits, answers: Mapping[str, str]) -> Traits:
    """Add the addresses that somebody answered: one that is another's already is kept among answers."""
    said = tuple(word for answer in answers.values() for word in answer.split() if _ADDRESS.fullmatch(word))
    return replace(person, emails=(*person.emails, *said)) if said else person


def same_mailbox(email: str) -> str:
    """Give an address as its mailbox knows it: no case, no +tags, and no dots where they mean nothing."""
    box, _, domain = email.lower().partition("@")
    box = box.partition("+")[0]
    return f"{box.replace('.', '')}@gmail.com" if domain in _DOTLESS else f"{box}@{domain}"


def letter_apart(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter: put in, left out, or another; of Hangul, one syllable."""
    first, second = sorted((fold(one), fold(other)), key=len)
    if len(second) - len(first) > 1 or len(first) < 2 or first == second:
        return False
    start = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first))
    rest = first[start:] if len(first) < len(second) else first[start + 1 :]
    return second[start + 1 :] == rest


def told_apart(one: Traits, other: Traits) -> bool:
    """Tell whether what is known of two people of one name differs: affiliation, phones or addresses."""
    affiliations = {fold(one.affiliation), fold(other.affiliation)} - {""}
    mailboxes = [frozenset(map(same_mailbox, each.emails)) for each in (one, other)]
    return (
        len(affiliations) > 1
        or _disjoint(frozenset(one.phones), frozenset(other.phones))
        or _disjoint(*mailboxes)
    )


def _disjoint(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and one.isdisjoint(other))
