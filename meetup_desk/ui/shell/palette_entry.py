"""A line of the command palette, and which of them a query matches, best first."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.names import fold, typed
from meetup_desk.ui.widgets.actions import Action, key_text

_BETWEEN = "\n"  # what is compared one by one; nobody types it


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteEntry:
    """One line of the palette."""

    title: str
    detail: str = ""  # tells two of the same title apart
    icon: str = ""
    hint: str = ""  # shortcut, at the right
    run: Callable[[], object]
    others: Sequence[str] = ()  # what the title is called in the other language
    synonyms: str = ""  # what else finds it, as `folded` gives it
    here: bool = False  # it belongs to the page shown


def entry_of(action: Action) -> PaletteEntry:
    """Give the line of an action."""
    return PaletteEntry(title=action.text(), icon=action.icon, hint=key_text(action.shortcut), run=action.run)


def folded(words: Iterable[str]) -> str:
    """Give words as they are searched, once for all letters that are typed."""
    return _BETWEEN.join(map(fold, words))


def matches(text: str, query: str) -> bool:
    """Tell whether every word of the query is in the text; initial consonants stand for their syllables."""
    name = fold(text)
    return all(word.search(name) for word in _words(query))


def best_first(
    actions: Iterable[PaletteEntry], records: Iterable[PaletteEntry], query: str
) -> list[PaletteEntry]:
    """Give the actions that a query finds and all records: of the page shown first, then what begins so."""
    words = _words(query)
    ranked = [(0 if _rank(record, words) == 0 else 1, record) for record in records]  # found by a phone, too
    ranked += [(rank, entry) for entry in actions if (rank := _rank(entry, words)) is not None]
    ranked.sort(key=lambda pair: (not pair[1].here, pair[0]))
    return [_explained(entry, words) for _, entry in ranked]


def _words(query: str) -> list[re.Pattern[str]]:
    return [typed(fold(word)) for word in query.split()]


def _rank(entry: PaletteEntry, words: Sequence[re.Pattern[str]]) -> int | None:
    """Give 0 where a name begins with the query, 1 where it holds it, 2 where synonyms do, else None."""
    names = [fold(name) for name in (entry.title, *entry.others)]
    fitting = [name for name in names if all(word.search(name) for word in words)]
    if fitting:
        return 0 if not words or any(words[0].match(name) for name in fitting) else 1
    every = _BETWEEN.join([*names, entry.synonyms])
    return 2 if all(word.search(every) for word in words) else None


def _explained(entry: PaletteEntry, words: Sequence[re.Pattern[str]]) -> PaletteEntry:
    """Show the name that was looked for beside a title that does not hold it."""
    if entry.detail or all(word.search(fold(entry.title)) for word in words):
        return entry
    found = [name for name in entry.others if all(word.search(fold(name)) for word in words)]
    return replace(entry, detail=found[0]) if found else entry
