"""VEVENT: one gathering as content lines (RFC 5545, 3.6.1)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from meetup_desk.calendars.gatherings import Gathering, PartStat, Party, Status
from meetup_desk.calendars.lines import fold, mailto, one_line, paragraphs, parameter, uri
from meetup_desk.calendars.rules import read_rule
from meetup_desk.calendars.timezones import UTC_NAMES
from meetup_desk.domain.times import Instant, Plan, instant_of_wall, moment_of

NOBODY = "nobody@meetup-desk.invalid"  # RFC 2606, 2: no letter ever arrives at .invalid


def vevent(gathering: Gathering, *, stamp: Instant, organizer: Party, parties: str = "") -> bytes:
    """Write one gathering; `parties` are attendee lines, already written."""
    plan = gathering.plan
    lines = [
        "BEGIN:VEVENT",
        f"UID:{gathering.uid}",
        f"DTSTAMP:{_utc(stamp)}",
        *_when(plan),
        *_repeating(gathering),
        f"SEQUENCE:{gathering.sequence}",
        f"STATUS:{gathering.status}",
        f"SUMMARY:{one_line(gathering.summary)}",
        *_about(gathering),
        "CLASS:PUBLIC",
        f"TRANSP:{'TRANSPARENT' if gathering.status is Status.CANCELLED else 'OPAQUE'}",
        f"CREATED:{_utc(gathering.created)}",
        f"LAST-MODIFIED:{_utc(gathering.modified)}",
        f"ORGANIZER{_common_name(gathering.organizer or organizer)}",
        *([parties] if parties else []),
        "END:VEVENT",
    ]
    return b"".join(map(fold, lines))


def attendee(party: Party, *, partstat: PartStat | None = None, rsvp: bool = False) -> str:
    """Write the attendee's line; without `partstat` it only names whom the file is for (CANCEL)."""
    asked = f";PARTSTAT={partstat};RSVP={'TRUE' if rsvp else 'FALSE'}" if partstat else ""
    return f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT{asked}{_common_name(party)}"


def _when(plan: Plan) -> Iterator[str]:
    yield _time("DTSTART", plan, plan.start)
    if plan.end > plan.start:
        yield _time("DTEND", plan, plan.end)


def _repeating(gathering: Gathering) -> Iterator[str]:
    plan, occurrence = gathering.plan, gathering.recurrence_id
    if occurrence is not None:
        yield _time("RECURRENCE-ID", occurrence, occurrence.start)
    if gathering.rrule:
        yield f"RRULE:{_rrule(gathering.rrule, plan.tz, plan.all_day)}"
    for start in sorted(set(gathering.exdates)):
        yield _time("EXDATE", plan, start)
    for start in sorted(set(gathering.rdates)):  # one a line: some readers see only the first of a list
        yield _time("RDATE", plan, start)


def _about(gathering: Gathering) -> Iterator[str]:
    if gathering.description:
        yield f"DESCRIPTION:{paragraphs(gathering.description)}"
    if gathering.location:
        yield f"LOCATION:{one_line(gathering.location)}"
    if gathering.geo is not None:
        yield "GEO:{:.6f};{:.6f}".format(*gathering.geo)
    if gathering.url:
        yield f"URL:{uri(gathering.url)}"
    if gathering.categories:
        yield f"CATEGORIES:{','.join(map(one_line, gathering.categories))}"
    if gathering.comment:
        yield f"COMMENT:{paragraphs(gathering.comment)}"


def _time(name: str, plan: Plan, wall: datetime) -> str:
    """Write a date or a time of a plan; never floating."""
    if plan.all_day:
        return f"{name};VALUE=DATE:{wall:%Y%m%d}"
    if plan.tz in UTC_NAMES:
        return f"{name}:{wall:%Y%m%dT%H%M%S}Z"
    return f"{name};TZID={plan.tz}:{wall:%Y%m%dT%H%M%S}"


@lru_cache(maxsize=1024)
def _rrule(text: str, tz: str, all_day: bool) -> str:  # noqa: FBT001
    """Write a rule whose UNTIL is a date for whole days and UTC for times (RFC 5545, 3.3.10)."""
    rule = read_rule(text)
    if rule.until is None:
        return rule.text()
    last = rule.last_start(tz)
    until = last.date() if all_day else moment_of(instant_of_wall(last, tz)).astimezone(UTC)
    return replace(rule, until=until).text()


def _common_name(party: Party) -> str:
    name = parameter(party.name)
    return f"{f';CN={name}' if name else ''}:{mailto(party.email or NOBODY)}"


def _utc(instant: Instant) -> str:
    return f"{moment_of(instant):%Y%m%dT%H%M%SZ}"
