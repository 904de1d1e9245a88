"""What is typed at a door, by fingers or by a scanner that is a keyboard, even one that stands on Korean."""

from meetup_desk.tickets.code import CODE_LENGTH, read_code
from meetup_desk.tickets.layout import from_korean_layout
from meetup_desk.tickets.reading import Reading, understand
from meetup_desk.tickets.short import ShortKind, read_short


def read_typed(text: str, key_tag: bytes, *, typed: bool = True) -> Reading:
    """Decide what a text is; `understand`, and a code that was typed under the Korean two-set layout.

    `typed` is False for what a camera read.
    """
    reading = understand(text, key_tag, typed=typed)
    if not typed or reading.unread is None or text.isascii():
        return reading
    again = understand(from_korean_layout(text), key_tag)
    return again if again.code is not None or again.short else reading


def code_at_end(text: str) -> str:
    """Give the complete ticket code of any desk that a text ends in, or an empty text.

    What stands before it was in the field already when the scanner came.
    """
    if len(text) * (1 if text.isascii() else 5) < CODE_LENGTH:  # a syllable is five keys at most
        return ""
    keys = text if text.isascii() else from_korean_layout(text)
    end = "".join(keys.split())[-CODE_LENGTH:]
    return end if read_code(end) is not None else ""


def is_short_code(text: str) -> bool:
    """Tell whether a text is a whole short code whose check character holds."""
    keys = text if text.isascii() else from_korean_layout(text)
    return read_short(keys).kind is ShortKind.OK
