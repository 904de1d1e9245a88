"""E-mail addresses as people type them."""

import re
import unicodedata
from collections.abc import Callable

# RFC 5321 dot-atoms with the letters of RFC 6531; the last label has a letter, or it is a number.
_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
_match: Callable[[str], re.Match[str] | None] = re.compile(
    rf"{_ATOM}(?:\.{_ATOM})*@(?:\w(?:[\w-]*\w)?\.)+[\w-]*[^\W\d_]"
).fullmatch
_BETWEEN = re.compile(r"[\s,;<>()\[\]]+|(?<!\w)/|/(?=\w+@)")


def read_email(text: str) -> str | None:
    """Give an address in lower case, or None when it is none; of several in one text, the first."""
    if _match(text) and len(text) <= 254:  # RFC 5321, 4.5.3.1.3
        return text.lower()
    plain = unicodedata.normalize("NFKC", text).strip().replace("mailto:", "")
    for part in _BETWEEN.split(plain):
        bare = part.strip("'\".:")
        if "@" in bare and _match(bare) and len(bare) <= 254:
            return bare.lower()
    return None
