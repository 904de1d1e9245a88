"""Reads other people's calendar files, however broken."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from meetup_desk.calendars.busy_reader import busy_times
from meetup_desk.calendars.content_lines import ComponentLines, Content, read_content
from meetup_desk.calendars.event_reader import EventReader
from meetup_desk.calendars.foreign_zones import Zones, iana
from meetup_desk.calendars.incoming_calendar import (
    REPLIES,
    IncomingCalendar,
    IncomingEvent,
    IncomingReply,
    IncomingSeries,
)
from meetup_desk.calendars.incoming_times import IncomingTime
from meetup_desk.calendars.refused import RefusedComponent, RefusedError
from meetup_desk.calendars.reply_reader import read_reply
from meetup_desk.calendars.series_reader import Override, SeriesReader
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant

_OURS = "-//Meetup Desk//"  # how the files of this program begin to say who wrote them


def read_calendar(data: bytes, *, tz: str, today: date, busy: bool = False) -> IncomingCalendar:
    """Read a file; times without a zone mean `tz` unless the file says otherwise.

    A series without an end is taken from `today` on for a year. `busy` asks only when somebody has no time:
    what is private has no title then, and VFREEBUSY counts. Raises NotACalendarError.
    """
    content = read_content(data)
    return _CalendarReader(content, tz, today, busy=busy).read()


class _ReadEvent(NamedTuple):
    """A VEVENT and what was read of it."""

    part: ComponentLines
    event: IncomingEvent
    recurrence_id: IncomingTime | None  # of a date of a series that differs from the others

    @property
    def age(self) -> tuple[int, Instant, int]:
        """Grows with what is newer."""
        return self.event.sequence, self.event.stamp, self.event.line

    @property
    def repeats(self) -> bool:
        return any(self.part.get(name) for name in ("RRULE", "RDATE"))

    @property
    def is_whole(self) -> bool:
        """Whether it is an event of its own."""
        return self.recurrence_id is None and not self.repeats


class _CalendarReader:
    def __init__(self, content: Content, tz: str, today: date, *, busy: bool) -> None:
        self._content, self._busy = content, busy
        self._method = content.top.text("METHOD").upper()
        self._zones = Zones(self._parts("VTIMEZONE"), default=iana(content.top.text("X-WR-TIMEZONE")) or tz)
        keeps_utc = content.top.text("PRODID").startswith(_OURS)
        self._events = EventReader(self._zones, method=self._method, keeps_utc=keeps_utc)
        self._series = SeriesReader(self._zones, today, self._refuse)
        self._refused = list(content.refused)

    def _parts(self, name: str) -> list[ComponentLines]:
        return [part for part in self._content.parts if part.name == name]

    def read(self) -> IncomingCalendar:
        replies: list[IncomingReply] = []
        events: list[IncomingEvent | IncomingSeries] = []
        if self._method in REPLIES:
            replies = list(self._replies())
        else:
            events += self._by_uid(self._parts("VEVENT"))
            if self._busy:
                events += busy_times(self._parts("VFREEBUSY"), self._zones, self._refuse)
        self._refused.sort(key=lambda refused: refused.line)
        return IncomingCalendar(method=self._method, events=events, replies=replies, refused=self._refused)

    def _refuse(self, part: ComponentLines, error: RefusedError) -> None:
        self._refused.append(
            RefusedComponent(
                line=part.number,
                reason=error.reason,
                name=part.text("SUMMARY")[:80],
                value=error.value,
                facts=error.facts,
            )
        )

    def _replies(self) -> Iterator[IncomingReply]:
        for part in self._parts("VEVENT"):
            try:
                yield read_reply(part, self._method, self._events)
            except RefusedError as error:
                self._refuse(part, error)

    def _by_uid(self, parts: Iterable[ComponentLines]) -> Iterator[IncomingEvent | IncomingSeries]:
        """Put series and their dates that differ together; of what stands twice the newest counts."""
        by_uid: dict[str, dict[IncomingTime | None, _ReadEvent]] = {}
        for read in _with_own_uids(list(self._read_events(parts))):
            versions = by_uid.setdefault(read.event.uid, {})
            other = versions.get(read.recurrence_id)
            if other is not None:
                self._refuse(min(other, read, key=lambda each: each.age).part, RefusedError("twice"))
                read = max(other, read, key=lambda each: each.age)  # noqa: PLW2901 - the newer of two
            versions[read.recurrence_id] = read
        for versions in by_uid.values():
            yield from self._of_one_uid(versions)

    def _read_events(self, parts: Iterable[ComponentLines]) -> Iterator[_ReadEvent]:
        for part in parts:
            try:
                yield _ReadEvent(part, self._events.event(part), self._events.recurrence_id(part))
            except RefusedError as error:
                self._refuse(part, error)

    def _of_one_uid(
        self, versions: dict[IncomingTime | None, _ReadEvent]
    ) -> list[IncomingEvent | IncomingSeries]:
        whole = versions.pop(None, None)
        overrides = [Override(m, read.part, read.event) for m, read in versions.items() if m is not None]
        if whole is None or not whole.repeats:
            alone = [replace(o.event, uid=f"{o.event.uid} {o.recurrence_id.instant}") for o in overrides]
            return [*([whole.event] if whole else []), *alone]
        try:
            return [self._series.series(whole.part, whole.event, overrides)]
        except RefusedError as error:
            self._refuse(whole.part, error)
        except RuleError as error:
            rule = whole.part.text("RRULE")[:80]
            self._refuse(whole.part, RefusedError(error.rule, rule, **error.facts))
        return []


def _with_own_uids(events: list[_ReadEvent]) -> Iterator[_ReadEvent]:
    """Give each date its own UID where a file gives one UID, and one SEQUENCE, to events at several times.

    Programmes of conferences do so for an item that is held again.
    """
    starts: dict[tuple[str, int], set[datetime]] = {}
    for read in events:
        if read.is_whole:
            starts.setdefault((read.event.uid, read.event.sequence), set()).add(read.event.plan.start)
    for read in events:
        event = read.event
        if read.is_whole and len(starts[event.uid, event.sequence]) > 1:
            yield read._replace(event=replace(event, uid=f"{event.uid} {event.plan.start_utc}"))
        else:
            yield read
