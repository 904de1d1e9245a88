"""Short codes as they are typed at a door."""

from meetup_desk.domain.code_text import spellings
from meetup_desk.domain.keyboards import as_pressed
from meetup_desk.tickets.short_code import ShortKind, read_short


def is_short_code(text: str, *, layouts: bool = False) -> bool:
    """Tell whether a text is a whole short code whose check character holds; with `layouts` under any."""
    typed = [*spellings(text), *(keys for _, keys in as_pressed(text) if layouts)]
    return any(read_short(keys).kind is ShortKind.OK for keys in typed)
