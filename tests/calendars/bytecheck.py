"""A strict reader of iCalendar bytes that trusts nothing: what it finds wrong, in words."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

NAME = re.compile(r"[A-Z0-9-]+")
PARAMETER = re.compile(r';([A-Z0-9-]+)=("[^"\x00-\x1f\x7f]*"|[^",;:\x00-\x1f\x7f]*)')
TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT", "CATEGORIES", "NAME", "X-WR-CALNAME", "TZNAME")
TIMES = ("DTSTART", "DTEND")
NEVER = ("X-ALT-DESC", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")  # each date is an event of its own
ONCE = {"UID", "SUMMARY", "DTSTAMP", "DTSTART", "ORGANIZER", "SEQUENCE", "STATUS", "CREATED", "LAST-MODIFIED"}
UTC_TIME = re.compile(r"\d{8}T\d{6}Z")
WALL_TIME = re.compile(r"\d{8}T\d{6}")
DATE = re.compile(r"\d{8}")
TRIGGER = re.compile(r"-P(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?)(?<!P)")
ZONE_RRULE = re.compile(r"FREQ=YEARLY;BYMONTH=\d{1,2};BYDAY=-?[1-5](MO|TU|WE|TH|FR|SA|SU)")


@dataclass
class Line:
    name: str
    params: dict[str, str]
    value: str


@dataclass
class Component:
    name: str
    lines: list[Line] = field(default_factory=list)
    parts: "list[Component]" = field(default_factory=list)

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def value(self, name: str) -> str:
        return next((line.value for line in self.lines if line.name == name), "")


def problems(data: bytes) -> list[str]:
    """Say everything that is wrong with a file."""
    found = list(_octets(data))
    if found:
        return found
    try:
        calendar = _parse(data.decode().replace("\r\n ", ""))
    except ValueError as error:
        return [str(error)]
    return [*_calendar(calendar), *(p for part in calendar.parts for p in _component(part, calendar))]


def _octets(data: bytes) -> Iterator[str]:
    if data.startswith(b"\xef\xbb\xbf"):
        yield "begins with a BOM"
    if not data.endswith(b"\r\n"):
        yield "does not end with CRLF"
    lines = data.split(b"\r\n")[:-1]
    for number, line in enumerate(lines, 1):
        if b"\r" in line or b"\n" in line:
            yield f"line {number}: a bare CR or LF"
        if len(line) > 75:
            yield f"line {number}: {len(line)} octets"
        if not line.strip():
            yield f"line {number}: empty"
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            yield f"line {number}: a control character"
        try:
            text = line.decode()
        except UnicodeDecodeError:
            yield f"line {number}: folded inside a character"
            continue
        if len(text.splitlines()) > 1:
            yield f"line {number}: a Unicode line break"


def _parse(text: str) -> Component:
    root = Component("")
    stack = [root]
    for raw in text.split("\r\n")[:-1]:
        line = _line(raw)
        if line.name == "BEGIN":
            stack.append(Component(line.value))
        elif line.name == "END":
            done = stack.pop()
            if done.name != line.value:
                raise ValueError(f"END:{line.value} closes {done.name}")
            stack[-1].parts.append(done)
        else:
            stack[-1].lines.append(line)
    if len(stack) != 1 or len(root.parts) != 1 or root.parts[0].name != "VCALENDAR" or root.lines:
        raise ValueError("is not one VCALENDAR")
    return root.parts[0]


def _line(raw: str) -> Line:
    name = NAME.match(raw)
    if name is None:
        raise ValueError(f"no property name: {raw[:40]!r}")
    at, params = name.end(), {}
    while (found := PARAMETER.match(raw, at)) is not None:
        params[found[1]] = found[2].strip('"')
        at = found.end()
    if raw[at : at + 1] != ":":
        raise ValueError(f"bad parameters: {raw[:60]!r}")
    return Line(name[0], params, raw[at + 1 :])


def _calendar(calendar: Component) -> Iterator[str]:
    names = Counter(line.name for line in calendar.lines)
    for name in ("VERSION", "PRODID", "METHOD", "CALSCALE"):
        if names[name] != 1:
            yield f"{name} stands {names[name]} times"
    if calendar.value("VERSION") != "2.0":
        yield "VERSION is not 2.0"
    for line in calendar.lines:
        yield from _text(line)
    zones = [part.value("TZID") for part in calendar.parts if part.name == "VTIMEZONE"]
    used = {line.params["TZID"] for part in _events(calendar) for line in part.lines if "TZID" in line.params}
    if sorted(zones) != sorted(used):
        yield f"VTIMEZONE {sorted(zones)}, but TZID {sorted(used)}"
    kinds = [part.name for part in calendar.parts]
    if kinds != sorted(kinds, key=lambda kind: kind == "VEVENT"):
        yield "VTIMEZONE after VEVENT"
    if calendar.value("METHOD") in ("REQUEST", "CANCEL"):
        if len({event.value("UID") for event in _events(calendar)}) != 1:
            yield "not one UID"
        if len({event.value("ATTENDEE") for event in _events(calendar)}) != 1:
            yield "not one attendee"


def _events(calendar: Component) -> list[Component]:
    return [part for part in calendar.parts if part.name == "VEVENT"]


def _component(part: Component, calendar: Component) -> Iterator[str]:
    if part.name == "VTIMEZONE":
        yield from _zone(part)
    elif part.name == "VEVENT":
        yield from _event(part, calendar)
    else:
        yield f"unknown {part.name}"


def _zone(zone: Component) -> Iterator[str]:
    if not any(part.name == "STANDARD" for part in zone.parts):
        yield "no STANDARD"
    for part in zone.parts:
        if part.name not in ("STANDARD", "DAYLIGHT"):
            yield f"{part.name} in VTIMEZONE"
        if not WALL_TIME.fullmatch(part.value("DTSTART")):
            yield f"onset {part.value('DTSTART')}"
        for name in ("TZOFFSETFROM", "TZOFFSETTO"):
            if not re.fullmatch(r"[+-]\d{4}(\d\d)?", part.value(name)) or part.value(name) == "-0000":
                yield f"{name} {part.value(name)}"
        if part.all("RDATE"):
            yield "RDATE in VTIMEZONE"
        for rule in part.all("RRULE"):
            if not ZONE_RRULE.fullmatch(rule.value):
                yield f"zone rule {rule.value}"


def _event(event: Component, calendar: Component) -> Iterator[str]:
    names = Counter(line.name for line in event.lines)
    for name in ONCE:
        if names[name] != 1:
            yield f"{name} stands {names[name]} times"
    for alarm in event.parts:
        yield from _alarm(alarm)
    for line in event.lines:
        yield from _text(line)
        yield from _moment(line)
        if line.name in ("ORGANIZER", "ATTENDEE") and not re.fullmatch(r"mailto:[!-~]+@[!-~]+", line.value):
            yield f"{line.name} {line.value}"
    yield from (name for name in NEVER if names[name])
    kinds = {
        line.params.get("VALUE", "DATE-TIME") for line in event.lines if line.name in ("DTSTART", "DTEND")
    }
    if len(kinds) != 1:
        yield "DTSTART and DTEND of different kinds"
    if names["DTEND"] and event.value("DTEND") <= event.value("DTSTART"):
        yield "ends before it starts"
    yield from _method(event, names, calendar.value("METHOD"))


def _alarm(alarm: Component) -> Iterator[str]:
    if sorted(line.name for line in alarm.lines) != ["ACTION", "DESCRIPTION", "TRIGGER"]:
        yield f"{alarm.name} with {[line.name for line in alarm.lines]}"
    if alarm.name != "VALARM" or alarm.value("ACTION") != "DISPLAY" or not alarm.value("DESCRIPTION"):
        yield f"{alarm.name} {alarm.value('ACTION')}"
    if not TRIGGER.fullmatch(alarm.value("TRIGGER")):
        yield f"TRIGGER {alarm.value('TRIGGER')}"
    for line in alarm.lines:
        yield from _text(line)


def _method(event: Component, names: Counter[str], method: str) -> Iterator[str]:
    attendees = 0 if method == "PUBLISH" else 1
    if names["ATTENDEE"] != attendees:
        yield f"{names['ATTENDEE']} attendees in {method}"
    allowed = {
        "PUBLISH": ("CONFIRMED", "TENTATIVE", "CANCELLED"),
        "REQUEST": ("CONFIRMED", "TENTATIVE"),
        "CANCEL": ("CANCELLED",),
    }
    if event.value("STATUS") not in allowed.get(method, ()):
        yield f"STATUS {event.value('STATUS')} in {method}"


def _moment(line: Line) -> Iterator[str]:
    if line.name in ("DTSTAMP", "CREATED", "LAST-MODIFIED"):
        shape = UTC_TIME
    elif line.name not in TIMES:
        return
    elif line.params.get("VALUE") == "DATE":
        shape = DATE
    else:
        shape = WALL_TIME if "TZID" in line.params else UTC_TIME
    if not shape.fullmatch(line.value):
        yield f"{line.name} {line.params} {line.value}"


def _text(line: Line) -> Iterator[str]:
    if line.name not in TEXTS:
        return
    separators = ";" if line.name == "CATEGORIES" else ";,"
    rest = re.sub(r"\\[\\;,n]", "", line.value)
    if "\\" in rest or any(separator in rest for separator in separators):
        yield f"{line.name}: not escaped: {line.value[:60]!r}"
