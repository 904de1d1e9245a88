"""What a caterer has to know: how many people choose which part, and who needs what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from meetup_desk.domain.names import clean, fold

_BETWEEN = re.compile(r"[,;/·\n]+")
_COUNTED = re.compile(r"^(.*?)[\s:x×]*(\d{1,3})\s*(?:명|분|인|인분|people|persons?)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CateringTotals:
    """People who are going, by part and by need, the most frequent first."""

    people: int = 0
    parts: dict[str, int] = field(default_factory=dict)
    diet: dict[str, int] = field(default_factory=dict)
    access: dict[str, int] = field(default_factory=dict)
    language: dict[str, int] = field(default_factory=dict)


def count_needs(answers: Iterable[tuple[str, int, int]]) -> dict[str, int]:
    """Count people by need, of texts as they were written, each with its party and how many wrote so.

    A need is one person's, or as many as it says (`채식 2명`), at most the party. Needs that differ by case
    or spaces alone are one, called as most called it.
    """
    counted: dict[str, int] = {}
    called: dict[str, dict[str, int]] = {}
    for text, party, times in answers:
        for each in filter(None, map(clean, _BETWEEN.split(text))):
            need, people = _read(each, party)
            key = fold(need)
            counted[key] = counted.get(key, 0) + people * times
            names = called.setdefault(key, {})
            names[need] = names.get(need, 0) + times
    order = sorted(counted, key=lambda key: (-counted[key], key))
    return {max(called[key], key=lambda name: called[key][name]): counted[key] for key in order}


def _read(text: str, party: int) -> tuple[str, int]:
    found = _COUNTED.match(text)
    if found is None or not found[1].strip():
        return text, 1
    return found[1].strip(), max(1, min(int(found[2]), party))
