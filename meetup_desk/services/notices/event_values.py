"""What the fields of a notice stand for, of an event and of somebody who answered it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.minutes import MinutesEntry, MinutesKind
from meetup_desk.domain.names import called
from meetup_desk.domain.notice_text import NoticeField as Field
from meetup_desk.domain.notices import Notice
from meetup_desk.domain.times import Instant, Plan, moment_of
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.plan_text import plan_of_span, span
from meetup_desk.store import events, notices, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.dates import say_clock, say_day, say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

Values = dict[Field, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInNotices:
    """An event as notices tell of it."""

    line: EventLine
    group: Group
    venue: Venue | None
    following: Event | None  # of the same group, after this one
    links: tuple[MinutesEntry, ...] = ()  # to look at again, as they were added
    now: Instant

    @property
    def event(self) -> Event:
        return self.line.event

    @property
    def times(self) -> str:
        """When it is, as `Notice.times`; empty: nobody knows yet."""
        return "" if self.is_open else span(self.event.plan)

    @property
    def is_open(self) -> bool:
        """Whether it was postponed to a day that is not known yet."""
        return self.event.status is EventStatus.POSTPONED

    @property
    def place(self) -> str:
        """Where it is: venue and room."""
        return " ".join(filter(None, (self.line.venue_name, self.line.room_name)))


def load(db: ReadTransaction, event_id: EventId, now: Instant) -> EventInNotices:
    """Read an event; DeskError `not_found`."""
    line = events.line(db, event_id)
    event = line.event
    venue = None if event.venue_id is None else records.get(db, Venue, event.venue_id)
    following = notices.next_event(db, event)
    return EventInNotices(
        line=line,
        group=records.get(db, Group, event.group_id),
        venue=venue,
        following=None if following is None else records.get(db, Event, following),
        links=tuple(records.find(db, MinutesEntry, event_id=event_id, kind=MinutesKind.LINK)),
        now=now,
    )


def of_event(shown: EventInNotices, lang: str, told: Sequence[Notice]) -> Values:
    """Give what all notices about an event may say; `told` is what its reader heard before."""
    event, group, venue = shown.event, shown.group, shown.venue
    return {
        Field.EVENT: title_of(event, lang),
        Field.DATE: _date(event.plan, lang),
        Field.TIME: say("notice.all_day", lang) if event.plan.all_day else say_clock(event.plan.start, lang),
        Field.DAY: _day(event.plan, shown.now, lang),
        Field.PLACE: shown.place,
        Field.ADDRESS: venue.address if venue else "",
        Field.ACCESS: venue.access_notes if venue else "",
        Field.CHANGES: "\n".join(_changes(shown, told, lang)),
        Field.REASON: event.cancel_reason,
        Field.REPLY_BY: _reply_by(shown, lang),
        Field.SEATS: _seats(shown.line.occupancy.seats_left or 0, lang),
        Field.NEXT: _next(shown, lang),
        Field.LINKS: "\n".join(map(_link, shown.links)),
        Field.CONTACT: " ".join(
            filter(None, (group.contact_name, group.contact_phone or group.contact_email))
        ),
        Field.GROUP: group.name,
    }


def of_line(line: RsvpLine, lang: str) -> Values:
    """Give what a notice to one person may say of them."""
    return {
        Field.NAME: line.badge_name or called(line.name),
        Field.PARTY: _people(line.party, lang) if line.party > 1 else "",
        Field.PARTS: ", ".join(line.parts),
        Field.TICKET: show_short(line.short) if line.short else "",
    }


def title_of(event: Event, lang: str) -> str:
    """Give the title in a language, where the organiser wrote it in two."""
    return say_title(event.title_in(lang), lang)


def _seats(count: int, lang: str) -> str:
    return say("notice.seats", lang, count=count) if count else ""


def _people(count: int, lang: str) -> str:
    return "" if not count else say("notice.people.one" if count == 1 else "notice.people", lang, count=count)


def _date(plan: Plan, lang: str) -> str:
    if plan.all_day and plan.last_day > plan.first_day:
        return say_plan(plan, lang, year=False)
    return say_day(plan.start, lang, year=False)


def _day(plan: Plan, now: Instant, lang: str) -> str:
    away = plan.first_day - moment_of(now, plan.tz).date()
    if timedelta() <= away <= timedelta(days=1):
        return say("notice.tomorrow_word" if away else "notice.today", lang)
    return say("notice.on_day", lang, day=_date(plan, lang))


def _when(plan: Plan, lang: str) -> str:
    return say_plan(plan, lang, year=False)


def _changes(shown: EventInNotices, told: Sequence[Notice], lang: str) -> list[str]:
    """Say time and place, each with what its reader heard before where that was another."""
    when = "" if shown.is_open else _when(shown.event.plan, lang)
    before = told[-1] if told else None
    if before is None or (before.times, before.place) == (shown.times, shown.place):
        return [_change("when", "", when, lang), _change("where", "", shown.place, lang)]
    old = plan_of_span(before.times)
    lines = []
    if before.times != shown.times:
        lines.append(_change("when", _when(old, lang) if old else "", when, lang))
    if before.place != shown.place:
        lines.append(_change("where", before.place, shown.place, lang))
    return lines


def _change(what: str, old: str, new: str, lang: str) -> str:
    new = new or say("letter.changed.open", lang)
    if not old:
        return say(f"notice.now.{what}", lang, new=new)
    return say(f"letter.changed.{what}", lang, old=old, new=new)


def _reply_by(shown: EventInNotices, lang: str) -> str:
    by = shown.event.reconfirm_by
    if by is None or by <= shown.now:
        return ""
    moment = moment_of(by, shown.event.plan.tz)
    return f"{say_day(moment, lang, year=False)} {say_clock(moment, lang)}"


def _link(entry: MinutesEntry) -> str:
    return entry.url if entry.text == entry.url else f"{entry.text} {entry.url}"


def _next(shown: EventInNotices, lang: str) -> str:
    event = shown.following
    if event is None:
        return ""
    when = (
        f"{_date(event.plan, lang)} {'' if event.plan.all_day else say_clock(event.plan.start, lang)}".strip()
    )
    return f"{title_of(event, lang)} ({when})"
