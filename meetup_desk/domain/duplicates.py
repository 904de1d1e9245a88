"""Duplicates: why two records of people may be one person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import fold, may_be_one
from meetup_desk.domain.resemblance import Resemblance, Traits, told_apart

_MOST_ALIKE = 8  # people of one name; with more a name alone says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicatePair:
    """Two people who may be one, the smaller id first."""

    one: PersonId
    other: PersonId
    reasons: tuple[Resemblance, ...]


def name_key(name: str) -> str:
    """Give what names have in common that are written in another order or spacing."""
    return (
        "".join(sorted(fold(word) for word in name.replace(",", " ").split())) if " " in name else fold(name)
    )


def alike_by_name(people: Iterable[Traits]) -> Iterator[tuple[PersonId, PersonId]]:
    """Give pairs of the same name whom nothing known of them tells apart."""
    named: dict[str, list[Traits]] = {}
    for person in people:
        named.setdefault(name_key(person.name), []).append(person)
    for group in named.values():
        if len(group) <= _MOST_ALIKE:
            yield from ((a.id, b.id) for a, b in combinations(group, 2) if not told_apart(a, b))


def may_share(one: str, other: str) -> bool:
    """Tell whether two names that share an address may be one person's: families share phones too."""
    return may_be_one(one, other)
