"""Finding people of a pack by any part of a name, initial consonants, or the digits that tell them apart."""

import re
from collections.abc import Sequence
from itertools import islice

from meetup_desk.domain.names import INITIALS, fold
from meetup_desk.packs.pack import PackParty

_FIRST_SYLLABLE, _PER_INITIAL = 0xAC00, 588


class PackSearch:
    """Looks through the parties of a pack; their names are folded when somebody first searches."""

    def __init__(self, parties: Sequence[PackParty]) -> None:
        self._parties = parties
        self._lines: list[str] = []

    def find(self, text: str, limit: int) -> list[int]:
        """Give the places of the first parties whom a text finds."""
        words = [_pattern(fold(word)) for word in text.split() if fold(word)]
        if not words:
            return []
        if not self._lines:
            self._lines = [
                "\n".join(map(fold, (party.name, party.badge_name, party.told_apart)))
                for party in self._parties
            ]
        places = (at for at, line in enumerate(self._lines) if all(word.search(line) for word in words))
        return list(islice(places, limit))


def finds(name: str, text: str) -> bool:
    """Tell whether every word of a text stands in a name, or its initial consonants do."""
    words, folded = [_pattern(fold(word)) for word in text.split()], fold(name)
    return bool(words) and all(word.search(folded) for word in words)


def _pattern(word: str) -> re.Pattern[str]:
    return re.compile("".join(map(_any_with, word)))


def _any_with(character: str) -> str:
    """Let an initial consonant stand for every syllable that begins with it."""
    if character not in INITIALS:
        return re.escape(character)
    first = _FIRST_SYLLABLE + INITIALS.index(character) * _PER_INITIAL
    return f"[{character}{chr(first)}-{chr(first + _PER_INITIAL - 1)}]"
