"""What the door says about one scan, chosen from the texts of verdicts by the facts at hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant, moment_of
from meetup_desk.domain.verdicts import Unread, Verdict
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.verdicts import TEXTS


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictFacts:
    """What a door knows about one scan; whatever it does not know stays at its default."""

    name: str = ""  # with what tells people of the same name apart
    party: int = 1  # people
    count: int = 0  # people who walk through now
    still_out: int = 0  # people of the party who are not inside afterwards
    overridden: bool = False
    unread: Unread | None = None
    status: RsvpStatus | None = None
    place: int | None = None  # on the waitlist, from 1
    event_start: datetime | None = None  # wall time of that event
    event_title: str = ""  # of the event that the ticket is for
    list_name: str = ""
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    first_at: Instant | None = None  # when the party came in
    first_door: str = ""
    seats: int | None = None  # people that still fit into the room


class VerdictText(NamedTuple):
    """The word shown huge, and the sentence under it."""

    word: str
    message: str


def verdict_text(verdict: Verdict, facts: VerdictFacts, now: Instant, tz: str, lang: str) -> VerdictText:
    """Say a verdict with the finest sentence that the facts allow; times are those of the zone `tz`."""
    detail = _DETAILS.get(verdict, _plain)(facts, now)
    key = f"verdict.{verdict}.{detail}.message" if detail else f"verdict.{verdict}.message"
    return VerdictText(
        word=TEXTS[f"verdict.{verdict}"].say(lang),
        message=TEXTS[key].say(lang, **_filled_in(facts, now, tz, lang)),
    )


def say_ago(then: Instant, now: Instant, lang: str) -> str:
    """Say how long ago something was: `just now`, `3 minutes ago`, `2시간 전`, in whole units gone by.

    What another door's clock puts into the future counts as just now.
    """
    minutes = (now - then) // MINUTE
    for unit, length in (("day", 24 * 60), ("hour", 60), ("minute", 1)):
        if minutes >= length:
            n = minutes // length
            return TEXTS[f"ago.{unit}" if n == 1 else f"ago.{unit}s"].say(lang, n=n)
    return TEXTS["ago.now"].say(lang)


def say_door_time(then: Instant, now: Instant, tz: str, lang: str) -> str:
    """Say a time at the door: `18:44`, with the day before it when it is not today."""
    moment = moment_of(then, tz)
    clock = f"{moment:%H:%M}"
    same_day = moment.date() == moment_of(now, tz).date()
    return clock if same_day else f"{say_day(moment, lang, year=False)} {clock}"


def _filled_in(facts: VerdictFacts, now: Instant, tz: str, lang: str) -> dict[str, object]:
    def time(instant: Instant | None) -> str:
        return "" if instant is None else say_door_time(instant, now, tz, lang)

    return {
        "name": facts.name or TEXTS["verdict.nameless"].say(lang),
        "party": facts.party,
        "count": facts.count,
        "still_out": facts.still_out,
        "inside": max(facts.party - facts.still_out, 0),
        "place": facts.place,
        "title": facts.event_title,
        "day": "" if facts.event_start is None else _say_start(facts.event_start, lang),
        "list": facts.list_name,
        "opens": time(facts.opens_at),
        "closes": time(facts.closes_at),
        "at": time(facts.first_at),
        "ago": "" if facts.first_at is None else say_ago(facts.first_at, now, lang),
        "door": facts.first_door,
        "seats": facts.seats,
    }


def _say_start(start: datetime, lang: str) -> str:
    """Say a day and a time, which tells events of one day apart; whole days begin at midnight and say no time."""
    day = say_day(start, lang, year=False)
    return f"{day} {say_clock(start, lang)}" if start.hour or start.minute else day


def _plain(_facts: VerdictFacts, _now: Instant) -> str:
    return ""


def _not_a_ticket(facts: VerdictFacts, _now: Instant) -> str:
    return facts.unread or ""


def _wrong_event(facts: VerdictFacts, _now: Instant) -> str:
    if not facts.event_title:
        return ""
    return "title" if facts.event_start is None else "dated"


def _cancelled(facts: VerdictFacts, _now: Instant) -> str:
    return facts.status if facts.status in (RsvpStatus.DECLINED, RsvpStatus.REFUSED) else ""


def _not_confirmed(facts: VerdictFacts, _now: Instant) -> str:
    if facts.status is RsvpStatus.WAITLISTED:
        return facts.status if facts.place is not None else ""
    return facts.status if facts.status in (RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE) else ""


def _wrong_time(facts: VerdictFacts, now: Instant) -> str:
    if facts.opens_at is not None and now < facts.opens_at:
        return "early"
    return "late" if facts.closes_at is not None and now > facts.closes_at else ""


def _already_in(facts: VerdictFacts, _now: Instant) -> str:
    if facts.first_at is None or not facts.first_door:
        return ""
    return "party" if facts.party > 1 else "when"


def _over_capacity(facts: VerdictFacts, _now: Instant) -> str:
    return "some" if facts.seats else ""


def _not_in_pack(facts: VerdictFacts, _now: Instant) -> str:
    if not facts.count:
        return ""
    if facts.still_out:
        return "admitted.part"
    return "admitted.one" if facts.party == 1 else "admitted"


def _admitted(facts: VerdictFacts, _now: Instant) -> str:
    if facts.overridden:
        return "overridden"
    if facts.still_out:
        return "part"
    if facts.party == 1:
        return ""
    return "party" if facts.count >= facts.party else "rest"


def _left(facts: VerdictFacts, _now: Instant) -> str:
    return "part" if facts.party > 1 else ""


_DETAILS = {
    Verdict.NOT_A_TICKET: _not_a_ticket,
    Verdict.WRONG_EVENT: _wrong_event,
    Verdict.CANCELLED: _cancelled,
    Verdict.NOT_CONFIRMED: _not_confirmed,
    Verdict.WRONG_TIME: _wrong_time,
    Verdict.ALREADY_IN: _already_in,
    Verdict.OVER_CAPACITY: _over_capacity,
    Verdict.NOT_IN_PACK: _not_in_pack,
    Verdict.ADMITTED: _admitted,
    Verdict.LEFT: _left,
}
