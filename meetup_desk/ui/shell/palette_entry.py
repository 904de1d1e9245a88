"""A line of the command palette, and which of them a query matches."""

from collections.abc import Callable
from dataclasses import dataclass

from meetup_desk.domain.names import fold, initial
from meetup_desk.ui.widgets.actions import Action, key_text


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteEntry:
    """One line of the palette."""

    title: str
    detail: str = ""  # tells two of the same title apart
    icon: str = ""
    hint: str = ""  # shortcut, at the right
    run: Callable[[], object]


def entry_of(action: Action) -> PaletteEntry:
    """Give the line of an action."""
    return PaletteEntry(title=action.text(), icon=action.icon, hint=key_text(action.shortcut), run=action.run)


def matches(text: str, query: str) -> bool:
    """Tell whether every word of the query is in the text; initial consonants stand for their syllables."""
    folded = fold(text)
    return all(_contains(folded, fold(word)) for word in query.split())


def _contains(text: str, part: str) -> bool:
    ends = len(text) - len(part) + 1
    return any(all(p in (t, initial(t)) for t, p in zip(text[i:], part, strict=False)) for i in range(ends))
