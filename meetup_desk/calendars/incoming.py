"""Other people's calendars: events and series that they plan, and answers to our invites."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from meetup_desk.calendars import foreign_rules, recurrence
from meetup_desk.calendars.content_lines import ComponentLines, Content, ContentLine, read_content
from meetup_desk.calendars.foreign_zones import Zones, iana
from meetup_desk.calendars.incoming_times import (
    IncomingTime,
    read_length,
    read_moment,
    read_moments,
    read_stamp,
)
from meetup_desk.calendars.refused import RefusedComponent, RefusedError
from meetup_desk.calendars.rules import read_rule
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant, Plan

ANSWERS = frozenset({"REPLY", "COUNTER", "REFRESH"})
MOST_DATES = 500  # of one series
MOST_IN_ALL = 20_000  # events that one file can become
_LONGEST_TITLE, _LONGEST_TEXT = 500, 20_000  # characters
_OURS = "-//Meetup Desk//"  # how the files of this program begin to say who wrote them
_LONGEST = timedelta(days=366)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingEvent:
    """One event, or one occurrence that a series has otherwise."""

    line: int
    uid: str
    sequence: int
    stamp: Instant  # when it was written, or changed last
    cancelled: bool = False
    tentative: bool = False
    free: bool = False  # it takes nobody's time (RFC 5545, 3.8.2.7)
    title: str
    description: str = ""
    location: str = ""
    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSeries:
    """A series with all its dates."""

    whole: IncomingEvent  # its plan is that of the first date
    rrule: str
    cut: bool = False  # it goes on without an end, and was cut where we stop planning
    starts: tuple[datetime, ...]  # wall starts that are held, by the rule or beside it
    alone: dict[datetime, IncomingEvent]  # what is otherwise, by the start that the series gave

    def date(self, start: datetime) -> IncomingEvent:
        """Give one of its dates by the start that the series gave it."""
        return self.alone.get(start) or replace(self.whole, plan=self.whole.plan.moved_to(start))


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingReply:
    """What an attendee's calendar says about an invite."""

    line: int
    method: str  # REPLY, COUNTER or REFRESH
    uid: str
    occurrence: Instant | None = None  # start of the one date that it means
    email: str  # in lower case
    name: str = ""
    partstat: str = ""
    sequence: int = 0
    stamp: Instant
    comment: str = ""
    proposed: Plan | None = None  # another time that the attendee wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingCalendar:
    """What a file holds."""

    method: str
    found: list[IncomingEvent | IncomingSeries]
    answers: list[IncomingReply]
    refused: list[RefusedComponent]


def read_calendar(data: bytes, *, tz: str, today: date, busy: bool = False) -> IncomingCalendar:
    """Read a file; times without a zone mean `tz` unless the file says otherwise.

    A series without an end is taken from `today` on for a year. `busy` asks only when somebody has no time:
    what is private has no title then, and VFREEBUSY counts. Raises NotACalendarError.
    """
    content = read_content(data)
    return _Reader(content, tz, today, busy=busy).read()


class _Reader:
    def __init__(self, content: Content, tz: str, today: date, *, busy: bool) -> None:
        self._content, self._today, self._busy = content, today, busy
        self._method = content.top.text("METHOD").upper()
        named = iana(content.top.text("X-WR-TIMEZONE"))
        zones = [part for part in content.parts if part.name == "VTIMEZONE"]
        self._zones = Zones(zones, silent=named or tz)
        self._keeps_utc = content.top.text("PRODID").startswith(_OURS)
        self._refused = list(content.refused)
        self._dates = 0

    def read(self) -> IncomingCalendar:
        events = [part for part in self._content.parts if part.name == "VEVENT"]
        answers, found = [], []
        if self._method in ANSWERS:
            answers = [one for part in events if (one := self._answer(part)) is not None]
        else:
            found = [*self._gathered(events), *(self._taken_times() if self._busy else ())]
        self._refused.sort(key=lambda refused: refused.line)
        return IncomingCalendar(method=self._method, found=found, answers=answers, refused=self._refused)

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

    # events

    def _gathered(self, parts: Iterable[ComponentLines]) -> list[IncomingEvent | IncomingSeries]:
        """Put series and their changed occurrences together; of what is told twice the newest counts."""
        by_uid: dict[str, dict[IncomingTime | None, tuple[ComponentLines, IncomingEvent]]] = {}
        for part, one, slot in _told_apart(list(self._read_parts(parts))):
            told = by_uid.setdefault(one.uid, {})
            if slot in told:
                older = min(told[slot], (part, one), key=_age)
                self._refuse(older[0], RefusedError("twice"))
                told[slot] = max(told[slot], (part, one), key=_age)
            else:
                told[slot] = part, one
        return [each for told in by_uid.values() for each in self._of_one(told)]

    def _read_parts(
        self, parts: Iterable[ComponentLines]
    ) -> Iterator[tuple[ComponentLines, IncomingEvent, IncomingTime | None]]:
        for part in parts:
            try:
                yield part, self._found(part), self._slot(part)
            except RefusedError as error:
                self._refuse(part, error)

    def _of_one(
        self, told: dict[IncomingTime | None, tuple[ComponentLines, IncomingEvent]]
    ) -> list[IncomingEvent | IncomingSeries]:
        whole = told.pop(None, None)
        others = [(slot, *pair) for slot, pair in told.items() if slot is not None]
        if whole is None or not _repeats(whole[0]):
            alone = [replace(one, uid=f"{one.uid} {slot.instant}") for slot, _, one in others]
            return [*([whole[1]] if whole else []), *alone]
        try:
            return [self._series(*whole, others)]
        except RefusedError as error:
            self._refuse(whole[0], error)
        except RuleError as error:
            self._refuse(whole[0], RefusedError(error.rule, whole[0].text("RRULE")[:80], **error.facts))
        return []

    def _slot(self, part: ComponentLines) -> IncomingTime | None:
        line = part.get("RECURRENCE-ID")
        if line is None:
            return None
        if line.params.get("RANGE"):
            raise RefusedError("this_and_future")
        return read_moment(line, self._zones)

    def _found(self, part: ComponentLines) -> IncomingEvent:
        if not part.closed:
            raise RefusedError("cut_off")
        title, text = _flat(part.text("SUMMARY")), part.text("DESCRIPTION")
        if len(title) > _LONGEST_TITLE or len(text) > _LONGEST_TEXT:
            raise RefusedError("text_too_long", title[:40])
        plan = self._plan(part)
        status = part.text("STATUS").upper()
        return IncomingEvent(
            line=part.number,
            uid=part.text("UID")[:1000] or f"{title} {plan.start_utc}",
            sequence=_number(part.text("SEQUENCE")),
            stamp=read_stamp(part.get("LAST-MODIFIED")) or read_stamp(part.get("DTSTAMP")),
            cancelled=status == "CANCELLED" or self._method == "CANCEL",
            tentative=status == "TENTATIVE",
            free=part.text("TRANSP").upper() == "TRANSPARENT",
            title=title,
            description=text,
            location=_flat(part.text("LOCATION"))[:_LONGEST_TITLE],
            plan=plan,
        )

    def _plan(self, part: ComponentLines) -> Plan:
        line = part.get("DTSTART")
        if line is None:
            raise RefusedError("no_start")
        start = read_moment(line, self._zones)
        end = self._end(part, start)
        repeats = part.get("RRULE") is not None
        if start.is_utc and not repeats and not self._keeps_utc:  # calendars of a zone write UTC too
            end = replace(start, wall=end).in_zone(self._zones.silent)
            start = IncomingTime(start.in_zone(self._zones.silent), self._zones.silent, is_date=False)
        if end < start.wall or end - start.wall > _LONGEST:
            raise RefusedError("ends_before_start" if end < start.wall else "too_long", line.value[:60])
        whole = start.is_date or _is_microsoft_day(part, start.wall, end)
        if whole and (end == start.wall or end.time() != time()):
            end = datetime.combine(end.date() + _ONE_DAY, time())
        tz = "UTC" if start.is_utc else start.tz
        return Plan(start=start.wall, end=end, tz=tz, all_day=whole)

    def _end(self, part: ComponentLines, start: IncomingTime) -> datetime:
        line = part.get("DTEND")
        if line is not None:
            return read_moment(line, self._zones).in_zone(start.tz)
        length = read_length(part.text("DURATION"))
        return start.wall + (length if length is not None else timedelta())

    def _taken_times(self) -> Iterator[IncomingEvent]:
        """Give the times of VFREEBUSY that are taken (RFC 5545, 3.6.4)."""
        parts = [part for part in self._content.parts if part.name == "VFREEBUSY"]
        lines = [(part, line) for part in parts for line in part.all("FREEBUSY")]
        for part, line in lines:
            if line.params.get("FBTYPE", "BUSY").upper() == "FREE":
                continue
            for period in line.value.split(",")[:MOST_DATES]:
                try:
                    plan = self._period(line, period)
                except RefusedError as error:
                    self._refuse(part, error)
                    continue
                yield IncomingEvent(
                    line=line.number, uid="", sequence=0, stamp=Instant(0), title="", plan=plan
                )

    def _period(self, line: ContentLine, period: str) -> Plan:
        begin, _, rest = period.partition("/")
        at = read_moment(line, self._zones, begin)
        start = IncomingTime(at.in_zone(self._zones.silent), self._zones.silent, is_date=False)
        length = read_length(rest)
        end = start.wall + length if length else read_moment(line, self._zones, rest).in_zone(start.tz)
        if not timedelta() < end - start.wall <= _LONGEST:
            raise RefusedError("bad_time", period[:60])
        return Plan(start=start.wall, end=end, tz=start.tz)

    # series

    def _series(
        self,
        part: ComponentLines,
        one: IncomingEvent,
        others: list[tuple[IncomingTime, ComponentLines, IncomingEvent]],
    ) -> IncomingSeries:
        plan, rrule, cut = self._rule(part, one.plan)
        planned = [each.start for each in recurrence.occurrences(plan, rrule, most=MOST_DATES)]
        plan = plan.moved_to(planned[0])
        named = list(read_moments(part.all("RDATE"), self._zones, MOST_DATES))
        beside = {m.day_in(plan.tz) if plan.all_day else m.in_zone(plan.tz) for m in named}
        if cut:
            beside = {start for start in beside if start.date() >= self._today}
        without = list(read_moments(part.all("EXDATE"), self._zones, MOST_DATES))
        walls = {m.in_zone(plan.tz) for m in without if not m.is_date}
        days = {m.day_in(plan.tz).date() for m in without if m.is_date or plan.all_day}
        starts = [s for s in sorted({*planned, *beside}) if s not in walls and s.date() not in days]
        self._count(len(starts))
        return IncomingSeries(
            whole=replace(one, plan=plan),
            rrule=rrule,
            cut=cut,
            starts=tuple(starts[:MOST_DATES]),
            alone=self._alone(
                [one for one in others if not cut or one[0].wall.date() >= self._today], set(starts), plan
            ),
        )

    def _count(self, more: int) -> None:
        self._dates += more
        if not more:
            raise RefusedError("repeat_never")
        if self._dates > MOST_IN_ALL:
            raise RefusedError("too_many", str(MOST_IN_ALL))

    def _alone(
        self,
        others: Iterable[tuple[IncomingTime, ComponentLines, IncomingEvent]],
        starts: set[datetime],
        plan: Plan,
    ) -> dict[datetime, IncomingEvent]:
        alone = {}
        for slot, part, one in others:
            start = slot.day_in(plan.tz) if plan.all_day else slot.in_zone(plan.tz)
            if slot.is_date and not plan.all_day:
                start = next((s for s in starts if s.date() == slot.wall.date()), start)
            if start in starts:
                alone[start] = one
            else:
                self._refuse(part, RefusedError("no_such_date", slot.wall.isoformat(" ", "minutes")))
        return alone

    def _rule(self, part: ComponentLines, plan: Plan) -> tuple[Plan, str, bool]:
        """Give a rule that ends, and where it begins; True where it had to be cut."""
        texts = ["".join(line.value.split()).strip(";").upper() for line in part.all("RRULE")]
        rules = {frozenset(text.split(";")): text for text in texts if text}
        if len(rules) > 1:
            raise RefusedError("repeat_unsupported", part="RRULE")
        if not rules:
            return plan, "FREQ=DAILY;COUNT=1", False
        (text,) = (foreign_rules.meant(rule, plan) for rule in rules.values())
        try:
            return plan, read_rule(text).text(), False
        except RuleError as error:
            if error.rule != "repeat_endless":
                raise
        return (*self._ended(text, plan), True)

    def _ended(self, text: str, plan: Plan) -> tuple[Plan, str]:
        begin = max(self._today, plan.first_day)
        last = (begin + timedelta(days=365)).strftime("%Y%m%d")
        rrule = read_rule(f"{text};UNTIL={last}").text()
        first = recurrence.first_since(plan, rrule, begin)
        if first is None:
            raise RefusedError("repeat_never")
        return plan.moved_to(first), rrule

    # answers

    def _answer(self, part: ComponentLines) -> IncomingReply | None:
        try:
            return self._answered(part)
        except RefusedError as error:
            self._refuse(part, error)
            return None

    def _answered(self, part: ComponentLines) -> IncomingReply:
        attendees = list({_address(line.value): line for line in part.all("ATTENDEE")}.values())
        if len(attendees) != 1:
            raise RefusedError("not_one_attendee", str(len(attendees)))
        if not part.text("UID"):
            raise RefusedError("no_uid")
        who = attendees[0]
        slot = self._slot(part)
        return IncomingReply(
            line=part.number,
            method=self._method,
            uid=part.text("UID"),
            occurrence=slot.instant if slot else None,
            email=_address(who.value),
            name=_flat(who.params.get("CN", "")),
            partstat=who.params.get("PARTSTAT", "NEEDS-ACTION").upper() if self._method != "REFRESH" else "",
            sequence=_number(part.text("SEQUENCE")),
            stamp=read_stamp(part.get("DTSTAMP")),
            comment=part.text("COMMENT")[:_LONGEST_TITLE],
            proposed=self._plan(part) if self._method == "COUNTER" else None,
        )


def _age(told: tuple[ComponentLines, IncomingEvent]) -> tuple[int, Instant, int]:
    return told[1].sequence, told[1].stamp, told[1].line


def _told_apart(
    told: list[tuple[ComponentLines, IncomingEvent, IncomingTime | None]],
) -> Iterator[tuple[ComponentLines, IncomingEvent, IncomingTime | None]]:
    """Give each date its own UID where a file gives one UID, and one SEQUENCE, to events at several times.

    Programmes of conferences do so for an item that is held again.
    """
    starts: dict[tuple[str, int], set[datetime]] = {}
    for part, one, slot in told:
        if slot is None and not _repeats(part):
            starts.setdefault((one.uid, one.sequence), set()).add(one.plan.start)
    several = {key for key, found in starts.items() if len(found) > 1}
    for part, one, slot in told:
        alone = slot is None and not _repeats(part) and (one.uid, one.sequence) in several
        yield part, replace(one, uid=f"{one.uid} {one.plan.start_utc}") if alone else one, slot


def _repeats(part: ComponentLines) -> bool:
    return any(part.get(name) for name in ("RRULE", "RDATE"))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text, re.ASCII) else 0


def _address(value: str) -> str:
    return re.sub(r"^mailto:", "", value.strip(), flags=re.IGNORECASE).strip().lower()


def _is_microsoft_day(part: ComponentLines, start: datetime, end: datetime) -> bool:
    """Outlook writes a whole day as midnight to midnight, and says so."""
    says = part.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return says and start.time() == end.time() == time() and end > start


__all__: Sequence[str] = (
    "ANSWERS",
    "IncomingCalendar",
    "IncomingEvent",
    "IncomingReply",
    "IncomingSeries",
    "read_calendar",
)
