"""Values of content lines where ours are not icalendar's (RFC 5545, 3.1 and 3.3)."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Self
from urllib.parse import quote

from icalendar import Parameters, vCategory, vGeo, vRecur, vText

# What str.splitlines and old readers take for a line break.
_BREAKS = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
# Control characters, half characters, and what XML (CalDAV) cannot carry.
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# In parameters readers differ on these even when quoted; RFC 6868 forbids or spoils two of them.
_LOOK_ALIKES = str.maketrans({'"': "'", "^": "＾", "\\": "＼", ";": "；"})


class TextValue(vText):
    r"""A text that keeps its backslashes: vText turns `\N` into a line break, as in `C:\Notes`."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        """Escape the text (RFC 5545, 3.3.11)."""
        return self.translate(_ESCAPES).encode()


class PlainParameters(Parameters):
    """Parameters that are quoted where RFC 5545, 3.1 wants it, and not for a space."""

    quote_also = {}  # noqa: RUF012 - icalendar only reads it


class Categories(vCategory):
    """Several texts in one line, of which vCategory would make vTexts."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(list(names))
        self.cats = [one_line(name) for name in names]


class LocationValue(vGeo):
    """Degrees with six decimals (RFC 5545, 3.8.1.6), which float's own text does not give: `1e-07`."""

    def to_ical(self) -> str:
        """Write latitude and longitude."""
        return f"{self.latitude:.6f};{self.longitude:.6f}"


class Recur(vRecur):
    """A rule whose parts stay in the order in which they were given."""

    @classmethod
    def of(cls, text: str) -> Self:
        """Read a RECUR value."""
        rule: Self = cls.from_ical(text)
        return rule

    def sorted_items(self) -> list[tuple[str, Any]]:
        """Give the parts as they stand."""
        return list(self.items())


def paragraphs(text: str) -> TextValue:
    """Make a text that may have several lines."""
    return TextValue(_BREAKS.sub("\n", _UNWRITABLE.sub("", _nfc(text))).strip())


def one_line(text: str) -> TextValue:
    """Make a text that is one line: line breaks and runs of spaces become one space."""
    return TextValue(_flat(text))


def parameter(text: str) -> str:
    """Make a parameter value that every reader understands.

    icalendar would write `^` and `"` by RFC 6868: half of the readers show that raw, and sabre/vobject 2
    refuses the whole file.
    """
    return _flat(text).translate(_LOOK_ALIKES)


def mailto(email: str) -> str:
    """Write a calendar address (RFC 5545, 3.3.3)."""
    return "mailto:" + quote(_flat(email), safe="@!$'*+-./=_`{|}~&")


def uri(address: str) -> str:
    """Write a web address as one word."""
    return quote(_flat(address), safe="!#$%&'()*+,/:;=?@[]~")


def _flat(text: str) -> str:
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _UNWRITABLE.sub("", _BREAKS.sub(" ", _nfc(text)))).strip()


def _nfc(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)
