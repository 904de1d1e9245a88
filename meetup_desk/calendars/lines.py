"""Content lines of iCalendar: escaped text, parameters, folding (RFC 5545, 3.1 and 3.3.11).

They are written here and not by icalendar, which turns `\\N` in a text into a line break (`C:\\Notes`), and
writes parameters by RFC 6868: half of the readers show that raw, and sabre/vobject 2 refuses the whole file.
"""

import re
import unicodedata
from urllib.parse import quote

WIDTH = 75  # octets, without the line break

# What str.splitlines and old readers take for a line break.
_BREAKS = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
# Control characters, half characters, and what XML (CalDAV) cannot carry.
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# In parameters readers differ on these even when quoted; RFC 6868 forbids or spoils two of them.
_LOOK_ALIKES = str.maketrans({'"': "'", "^": "＾", "\\": "＼", ";": "；"})


def paragraphs(text: str) -> str:
    """Escape a text that may have several lines."""
    return _BREAKS.sub("\n", _UNWRITABLE.sub("", _nfc(text))).strip().translate(_ESCAPES)


def one_line(text: str) -> str:
    """Escape a text that is one line: line breaks and runs of spaces become one space."""
    return _flat(text).translate(_ESCAPES)


def parameter(text: str) -> str:
    """Write a parameter value that every reader understands, quoted where it has to be."""
    value = _flat(text).translate(_LOOK_ALIKES)
    return f'"{value}"' if "," in value or ":" in value else value


def mailto(email: str) -> str:
    """Write a calendar address (RFC 5545, 3.3.3)."""
    return "mailto:" + quote(_flat(email), safe="@!$'*+-./=_`{|}~&")


def uri(address: str) -> str:
    """Write a web address as one word."""
    return quote(_flat(address), safe="!#$%&'()*+,/:;=?@[]~")


def fold(line: str) -> bytes:
    """Cut a line into pieces of at most 75 octets, never inside a character or an escape."""
    rest = line.encode()
    if len(rest) <= WIDTH:
        return rest + b"\r\n"
    pieces = []
    width = WIDTH
    while len(rest) > width:
        cut = _cut(rest, width)
        pieces.append(rest[:cut])
        rest = rest[cut:]
        width = WIDTH - 1  # the space that marks a continuation
    pieces.append(rest)
    return b"\r\n ".join(pieces) + b"\r\n"


def _cut(rest: bytes, width: int) -> int:
    cut = width
    while rest[cut] & 0xC0 == 0x80:
        cut -= 1
    backslashes = cut - len(rest[:cut].rstrip(b"\\"))
    return cut - backslashes % 2


def _flat(text: str) -> str:
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _UNWRITABLE.sub("", _BREAKS.sub(" ", _nfc(text)))).strip()


def _nfc(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)
