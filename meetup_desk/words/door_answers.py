"""The text of a door's answer to one scan, chosen from the texts of verdicts by what the door knows."""

from datetime import datetime
from typing import NamedTuple

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant, moment_of
from meetup_desk.domain.verdicts import Verdict
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.verdicts import TEXTS


class VerdictText(NamedTuple):
    """The word shown huge, and the sentence under it."""

    word: str
    message: str


def verdict_text(answer: DoorAnswer, tz: str, lang: str) -> VerdictText:
    """Say an answer in a word and the most precise sentence that it allows; times are those of the zone `tz`."""
    verdict = answer.verdict
    detail = _DETAILS[verdict](answer) if verdict in _DETAILS else ""
    key = f"verdict.{verdict}.{detail}.message" if detail else f"verdict.{verdict}.message"
    return VerdictText(
        word=TEXTS[f"verdict.{verdict}"].say(lang),
        message=TEXTS[key].say(lang, **_values(answer, tz, lang)),
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


def _values(answer: DoorAnswer, tz: str, lang: str) -> dict[str, object]:
    """Give what the holes of a sentence are filled with."""

    def time(instant: Instant | None) -> str:
        return "" if instant is None else say_door_time(instant, answer.at, tz, lang)

    return {
        "name": answer.full_name or TEXTS["verdict.nameless"].say(lang),
        "party": answer.party,
        "count": answer.count,
        "still_out": answer.still_out,
        "inside": max(answer.party - answer.still_out, 0),
        "place": answer.waitlist_position,
        "title": answer.other_event,
        "day": "" if answer.other_start is None else _say_start(answer.other_start, lang),
        "list": answer.list_name,
        "opens": time(answer.opens_at),
        "closes": time(answer.closes_at),
        "at": time(answer.first_at),
        "ago": "" if answer.first_at is None else say_ago(answer.first_at, answer.at, lang),
        "door": answer.first_door,
        "seats": answer.seats,
    }


def _say_start(start: datetime, lang: str) -> str:
    """Say a day and a time, which tells events of one day apart; whole days begin at midnight and say no time."""
    day = say_day(start, lang, year=False)
    return f"{day} {say_clock(start, lang)}" if start.hour or start.minute else day


def _not_a_ticket(answer: DoorAnswer) -> str:
    return answer.unread or ""


def _wrong_event(answer: DoorAnswer) -> str:
    if not answer.other_event:
        return ""
    return "title" if answer.other_start is None else "dated"


def _cancelled(answer: DoorAnswer) -> str:
    return answer.status if answer.status in (RsvpStatus.DECLINED, RsvpStatus.REFUSED) else ""


def _not_confirmed(answer: DoorAnswer) -> str:
    if answer.status is RsvpStatus.WAITLISTED:
        return answer.status if answer.waitlist_position is not None else ""
    return answer.status if answer.status in (RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE) else ""


def _wrong_time(answer: DoorAnswer) -> str:
    if answer.opens_at is not None and answer.at < answer.opens_at:
        return "early"
    return "late" if answer.closes_at is not None and answer.at > answer.closes_at else ""


def _already_in(answer: DoorAnswer) -> str:
    if answer.first_at is None or not answer.first_door:
        return ""
    return "party" if answer.party > 1 else "when"


def _over_capacity(answer: DoorAnswer) -> str:
    return "some" if answer.seats else ""


def _not_in_pack(answer: DoorAnswer) -> str:
    if not answer.count:
        return ""
    if answer.still_out:
        return "admitted.part"
    return "admitted.one" if answer.party == 1 else "admitted"


def _admitted(answer: DoorAnswer) -> str:
    if answer.overridden:
        return "overridden"
    if answer.still_out:
        return "part"
    if answer.party == 1:
        return ""
    return "party" if answer.count >= answer.party else "rest"


def _left(answer: DoorAnswer) -> str:
    return "part" if answer.party > 1 else ""


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
