"""vCards 2.1, 3.0 and 4.0, many to a file, as rows of the fields that a list has."""

import base64
import binascii
import quopri
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from meetup_desk.domain.names import is_hangul
from meetup_desk.exchange.candidates import Refusal, RefusalReason, Skipped
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.formats.encodings import guess
from meetup_desk.exchange.rows import Row

COLUMNS = ("name", "badge_name", "email", "phone", "affiliation", "title", "note")
_WANTED = frozenset({"FN", "N", "NICKNAME", "EMAIL", "TEL", "ORG", "TITLE", "ROLE", "NOTE", "KIND"})
_LEFT = frozenset({"ADR", "BDAY", "URL", "PHOTO", "IMPP", "CATEGORIES", "ANNIVERSARY", "GENDER", "RELATED"})
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(r';([^=;:"]+)(?:=((?:"[^"]*"|[^;:"])*))?')
_KOREAN = {"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949"}


_LAST = 101  # RFC 6350, 5.3: preferences go from 1 to 100


class _Property(NamedTuple):
    name: str
    types: frozenset[str]  # values of all parameters, upper case: CELL, PREF, QUOTED-PRINTABLE
    charset: str  # as the card declares it, empty where it does not
    value: str
    rank: int = _LAST  # 1 for the one to use first

    @property
    def is_quoted(self) -> bool:
        return "QUOTED-PRINTABLE" in self.types


def cards(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    """Give a row of COLUMNS for each card, with the line where the card begins.

    Read by hand: vobject stops at the first card that bends the rules (CP949 declared as EUC-KR, a stray
    line, a card that is cut off), as those from phones often do, and takes five times as long. RFC 2426,
    RFC 6350, and the vCard 2.1 specification.
    """
    start = 0
    found: list[_Property] = []
    for number, line in _logical(lines):
        upper = line[:12].upper()
        if upper.startswith(("BEGIN:VCARD", "END:VCARD")):
            if start and _is_group(found):
                skipped["group", ""] += 1
            elif start:
                yield start, _row(found)
                _count_left(found, skipped)
            start, found = (number if upper.startswith("BEGIN") else 0), []
        elif start and (read := _property(line)) is not None:
            found.append(read)
    if start:
        yield Refusal(start, RefusalReason.CUT_OFF, name=_row(found)[0])


def _count_left(found: Iterable[_Property], skipped: Skipped) -> None:
    """Count what a card has and a list has no place for: second addresses, birthdays, pictures."""
    seen = Counter(read.name for read in found if read.value.strip(" ;"))
    for name, times in seen.items():
        if name in _LEFT or (name in {"EMAIL", "TEL"} and times > 1):
            skipped["property", name] += 1


def _logical(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Join what was folded: lines behind a space (3.0, 4.0), and quoted-printable behind `=` (2.1)."""
    start, text = 0, ""
    for number, raw in enumerate(lines, start=1):
        line = raw.rstrip("\r\n")
        soft = text.endswith("=") and "QUOTED-PRINTABLE" in text.partition(":")[0].upper()
        if soft:
            text = text[:-1] + line.strip()
        elif line[:1] in {" ", "\t"} and start:
            # A picture may go on for megabytes; nothing that we read does.
            text = text + line[1:] if len(text) < 20_000 else text
        else:
            if start:
                yield start, text
            start, text = number, line
    if start:
        yield start, text


def _property(line: str) -> _Property | None:
    head = re.match(r"(?:[\w-]+\.)?([\w-]+)", line)
    if head is None or head[1].upper() not in _WANTED | _LEFT:
        return None
    place = head.end()
    types: set[str] = set()
    charset, rank = "", _LAST
    while match := _PARAMETER.match(line, place):
        name, value = match[1].upper(), match[2]
        if name == "CHARSET":
            charset = (value or charset).strip('"').lower()
        else:
            types.update((value or name).strip('"').upper().split(","))
            if name == "PREF" or "PREF" in types:
                rank = int(value) if value and value.isdecimal() else 1
        place = match.end()
    if line[place : place + 1] != ":":
        return None
    read = _Property(
        head[1].upper(), frozenset(types), _KOREAN.get(charset, charset), line[place + 1 :], rank
    )
    return read._replace(value=_decoded(read))


def _decoded(read: _Property) -> str:
    if read.is_quoted:
        raw = quopri.decodestring(read.value.encode("ascii", "replace"))
    elif read.types & {"B", "BASE64"}:
        try:
            raw = base64.b64decode(read.value)
        except binascii.Error:
            return ""
    else:
        return read.value
    for charset in filter(None, (read.charset, "utf-8", guess(raw))):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("utf-8", "replace")


def _parts(value: str) -> list[str]:
    """Split a value at semicolons that no backslash keeps (RFC 6350, 3.4)."""
    return [_bare(part) for part in re.split(r"(?<!\\);", value)]


def _bare(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _is_group(found: Iterable[_Property]) -> bool:
    return any(read.name == "KIND" and read.value.strip().lower() == "group" for read in found)


def _row(found: list[_Property]) -> list[str]:
    family, given = ([*_parts(_first_value(found, "N")), "", ""])[:2]
    name = family + given if is_hangul(family + given) else _bare(_first_value(found, "FN"))
    organisation = " ".join(filter(None, _parts(_first_value(found, "ORG"))))
    name = name or f"{given} {family}".strip()
    if not name:  # the card of an organisation: it is invited by its own name
        name, organisation = organisation, ""
    return [
        name,
        _bare(_first_value(found, "NICKNAME").partition(",")[0]),
        _email(found),
        _phone(found),
        organisation,
        _bare(_first_value(found, "TITLE") or _first_value(found, "ROLE")),
        _bare(_first_value(found, "NOTE")),
    ]


def _first_value(found: Iterable[_Property], name: str) -> str:
    return next((read.value for read in found if read.name == name and read.value.strip(" ;")), "")


def _email(found: Iterable[_Property]) -> str:
    written = [read for read in found if read.name == "EMAIL" and read.value.strip()]
    written.sort(key=lambda read: (read_email(read.value) is None, read.rank))
    return _bare(written[0].value) if written else ""


def _phone(found: Iterable[_Property]) -> str:
    written = [
        read for read in found if read.name == "TEL" and read.value.strip() and "FAX" not in read.types
    ]
    written.sort(key=lambda read: ("CELL" not in read.types, read.rank))
    return _bare(written[0].value).removeprefix("tel:") if written else ""
