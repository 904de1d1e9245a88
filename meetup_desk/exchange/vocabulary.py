"""The words of lists in every language that is read: one file a language in `languages`.

A file has whole headings by the field that they mean, patterns inside longer headings, marks of headings, and
what cells say. Another language is another file.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "languages"


def words(text: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(text.split())


@cache
def languages() -> tuple[dict[str, Any], ...]:
    """Give all that is known, one language after another."""
    return tuple(tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.glob("*.toml")))


def entries_of(section: str) -> Iterator[tuple[str, Any]]:
    """Give what every language says under a section: key and value, one language after another."""
    for language in languages():
        yield from language.get(section, {}).items()


def lists_of(section: str) -> Iterator[list[str]]:
    """Give the entries of a list that every language may have under a section."""
    for language in languages():
        yield from language.get(section, ())


def words_of(section: str, key: str) -> frozenset[str]:
    """Give the words that all languages have under a key."""
    return frozenset(word for name, text in entries_of(section) if name == key for word in text.split())


def pattern_of(section: str, key: str) -> re.Pattern[str] | None:
    """Give the patterns of all languages under a key as one, None where no language has any."""
    found = [f"(?:{text})" for name, text in entries_of(section) if name == key]
    return re.compile("|".join(found), re.VERBOSE) if found else None


def any_of(parts: Iterable[str]) -> re.Pattern[str]:
    """Give a pattern that finds any of some texts."""
    return re.compile("|".join(map(re.escape, sorted(parts, key=len, reverse=True))) or r"(?!)")


def plain_key(text: str) -> str:
    """Give letters and digits alone, in small letters and without the accents of Latin ones."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isascii():
        return "".join(filter(str.isalnum, folded))
    return "".join(_bare(letter) for letter in folded if letter.isalnum())


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter
