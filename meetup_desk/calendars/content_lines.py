"""Content lines of other people's calendars: unfolded, decoded, sorted into components, however broken."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from quopri import decodestring

from meetup_desk.calendars.refused import RefusedComponent

MOST_PARTS = 5_000  # events and zones of one file; no calendar of gatherings comes near it
LONGEST_VALUE = 100_000  # characters of one property
_LONGEST_HEAD = 4_000  # characters of a name with its parameters

_ENCODINGS = ("utf-8-sig", "cp949")  # CP949 is what older Korean programs write
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_PARAMETER = re.compile(r';\s*([A-Za-z0-9-]+)\s*=((?:"[^"]*"|[^";:])*)')
_UNQUOTED = re.compile(r"([^,:]*):(?=\d{8})", re.ASCII)  # the rest of a zone's name with a colon: UTC+09:00
_KEPT = frozenset({"VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VFREEBUSY"})
_IGNORED = frozenset({"VALARM"})
_OTHER = frozenset({"VTODO", "VJOURNAL"})
_WANTED = frozenset(
    (
        *("METHOD", "PRODID", "X-WR-TIMEZONE", "TZID", "X-LIC-LOCATION", "TZOFFSETTO"),
        *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "TRANSP"),
        *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"),
        *("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "ATTENDEE", "FREEBUSY"),
        "X-MICROSOFT-CDO-ALLDAYEVENT",
    )
)
_TEXTS = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT"})
_BEGINS = re.compile(r"\s*BEGIN:\s*V(CALENDAR|EVENT)\s*$", re.IGNORECASE)
_MARK = b"\x1e"  # stands where lines were joined, so that they can still be counted
_QUOTED_PRINTABLE = frozenset({"QUOTED-PRINTABLE", "QP"})
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(slots=True)
class ContentLine:
    """One property."""

    number: int  # where it begins in the file, from 1
    name: str  # in capitals
    params: dict[str, str]  # names in capitals, values without quotes
    value: str

    @property
    def text(self) -> str:
        """The value with its escapes taken out (RFC 5545, 3.3.11; vCalendar 1.0, 2.1.5)."""
        value = self.value
        if self.params.get("ENCODING", "").upper() in _QUOTED_PRINTABLE:
            octets = decodestring(value.encode("ascii", "ignore"))
            value = _in_charset(octets, self.params.get("CHARSET", ""))
        return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


@dataclass(slots=True)
class ComponentLines:
    """A component with its properties."""

    name: str
    number: int
    lines: list[ContentLine] = field(default_factory=list)
    parts: list["ComponentLines"] = field(default_factory=list)
    closed: bool = True

    def get(self, name: str) -> ContentLine | None:
        """Give the first property of a name."""
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[ContentLine]:
        """Give all properties of a name."""
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        """Give a text, or an empty one."""
        line = self.get(name)
        return line.text if line else ""


@dataclass(slots=True)
class Content:
    """What stands in a file: the calendar's own properties, its components, and what was left out."""

    top: ComponentLines
    parts: list[ComponentLines]
    refused: list[RefusedComponent]


def read_content(data: bytes) -> Content:
    """Sort a file into components.

    Raises NotACalendarError.
    """
    lines = list(_numbered(_plain(data)))
    if not any(_BEGINS.match(line) for _, line in lines):
        raise NotACalendarError
    return _Sorter().sort(lines)


class NotACalendarError(Exception):
    """The file holds no calendar."""


def _plain(data: bytes) -> bytes:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    data = data.replace(_MARK, b"").replace(b"\x00", b"")
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _numbered(data: bytes) -> Iterator[tuple[int, str]]:
    """Join folded lines as octets, since many programs fold inside a character (RFC 5545, 3.1)."""
    marked = data.replace(b"\n ", _MARK).replace(b"\n\t", _MARK)
    number = 1
    for folded, line in zip(
        marked.split(b"\n"), _decoded(marked.replace(_MARK, b"")).split("\n"), strict=True
    ):
        yield number, line
        number += 1 + folded.count(_MARK)


def _decoded(data: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8-sig", "replace")


def _in_charset(octets: bytes, charset: str) -> str:
    try:
        return octets.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return _decoded(octets)


class _Sorter:
    """Follows BEGIN and END, and makes the best of those that do not match."""

    def __init__(self) -> None:
        self._top = ComponentLines("VCALENDAR", 1)
        self._stack: list[ComponentLines] = []
        self._found: list[ComponentLines] = []
        self._refused: list[RefusedComponent] = []
        self._ignored = 0  # how deep inside components that say nothing to us
        self._full = False
        self._last_is_kept = False  # what follows without a name may belong to the last property

    def sort(self, lines: Iterable[tuple[int, str]]) -> Content:
        for number, raw in lines:
            self._take(number, raw)
            if self._full:
                break
        while self._stack:
            self._close(whole=self._full)
        return Content(self._top, self._found, self._refused)

    def _take(self, number: int, raw: str) -> None:
        head = raw[:6].upper()
        if head == "BEGIN:":
            self._begin(number, raw[6:60].strip().upper())
        elif head.startswith("END:"):
            self._end(raw[4:60].strip().upper())
        elif not self._ignored and raw:
            self._property(number, raw)

    def _begin(self, number: int, name: str) -> None:
        if self._ignored:
            self._ignored += 1
        elif name in _IGNORED:
            self._ignored = 1
        elif name in _OTHER:
            self._ignored = 1
            self._refused.append(RefusedComponent(line=number, reason="not_an_event", value=name))
        elif name in _KEPT:
            if name not in ("STANDARD", "DAYLIGHT"):
                while self._stack:  # an END is missing: components of these kinds never nest
                    self._close(whole=True)
            self._stack.append(ComponentLines(name, number))

    def _end(self, name: str) -> None:
        if self._ignored and (self._ignored > 1 or name in _IGNORED | _OTHER):
            self._ignored -= 1
            return
        self._ignored = 0
        if any(part.name == name for part in self._stack):
            while self._close(whole=True) != name:
                continue

    def _close(self, *, whole: bool) -> str:
        """Take the innermost component off and hand it over; gives its name."""
        part = self._stack.pop()
        part.closed = whole
        if self._stack:
            self._stack[-1].parts.append(part)
        else:
            self._add(part)
        return part.name

    def _add(self, part: ComponentLines) -> None:
        if len(self._found) >= MOST_PARTS:
            self._refused.append(RefusedComponent(line=part.number, reason="too_many", value=str(MOST_PARTS)))
            self._full = True
            return
        self._found.append(part)

    def _property(self, number: int, raw: str) -> None:
        name = _NAME.match(raw, 0, 60)
        if name is not None and raw[name.end() : name.end() + 1] in (":", ";"):
            self._last_is_kept = name[0].upper() in _WANTED
            if not self._last_is_kept:
                return
        elif not self._last_is_kept:
            return
        line = _line(number, raw)
        into = self._stack[-1] if self._stack else self._top
        if line is not None:
            if len(into.lines) < MOST_PARTS:
                into.lines.append(line)
        elif into.lines and into.lines[-1].name in _TEXTS:  # a text was broken and not folded
            last = into.lines[-1]
            last.value = f"{last.value}\n{raw}"[: LONGEST_VALUE + 1]


def _line(number: int, raw: str) -> ContentLine | None:
    name = _NAME.match(raw, 0, _LONGEST_HEAD)
    if name is None:
        return None
    at, params = name.end(), {}
    while (match := _PARAMETER.match(raw, at, at + _LONGEST_HEAD)) is not None:
        params[match[1].upper()] = match[2].strip().strip('"')
        at = match.end()
    if raw[at : at + 1] != ":":
        return None
    value = raw[at + 1 : at + 2 + LONGEST_VALUE].strip()
    if "TZID" in params and (more := _UNQUOTED.match(value)):
        params["TZID"] += f":{more[1]}"
        value = value[more.end() :]
    return ContentLine(number, name[0].upper(), params, value)
