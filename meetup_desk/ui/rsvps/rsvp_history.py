"""What happened to an RSVP, in words: who, when, from what to what."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.notices import Notice
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.words.change_names import say_actor, say_change
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.say import say


class Logged(Protocol):
    """A change as the history gives it."""

    @property
    def id(self) -> int: ...
    @property
    def at(self) -> Instant: ...
    @property
    def actor(self) -> str: ...
    @property
    def command(self) -> str: ...
    @property
    def detail(self) -> str: ...


@dataclass(frozen=True, slots=True)
class HistoryMoment:
    """One entry of the history; None where there was nothing before, or nothing is left after."""

    at: Instant
    actor: str
    command: str
    detail: str
    before: RsvpStatus | None
    after: RsvpStatus | None
    party_before: int | None
    party_after: int | None
    notice: Notice | None = None  # what they were told, where it is that


def moments_of(history: Sequence[tuple[Logged, dict[str, object]]], now: RsvpLine) -> list[HistoryMoment]:
    """Pair what was before each change with what was before the next, the last one with what is now.

    Nothing where the history is not for whoever sits at the desk.
    """
    history = _first_of_each_change(history)
    if not history:
        return []
    befores: list[dict[str, object]] = [before for _, before in history]
    afters = [*befores[1:], {"status": str(now.status), "party": now.party}]
    return [
        HistoryMoment(
            at=change.at,
            actor=change.actor,
            command=change.command,
            detail=change.detail,
            before=_status(before),
            after=_status(after),
            party_before=_party(before),
            party_after=_party(after),
        )
        for (change, before), after in zip(history, afters, strict=True)
    ]


def with_notices(moments: Sequence[HistoryMoment], told: Sequence[Notice]) -> list[HistoryMoment]:
    """Put what somebody was told among what happened, in the order of time."""
    heard = [
        HistoryMoment(
            at=notice.told_at,
            actor=notice.actor,
            command="notice.told",
            detail="",
            before=None,
            after=None,
            party_before=None,
            party_after=None,
            notice=notice,
        )
        for notice in told
    ]
    return sorted([*moments, *heard], key=lambda moment: moment.at)


def _first_of_each_change(
    history: Sequence[tuple[Logged, dict[str, object]]],
) -> list[tuple[Logged, dict[str, object]]]:
    """Leave out what one change did to the row after its first touch: it is one step to people."""
    kept: list[tuple[Logged, dict[str, object]]] = []
    for change, before in history:
        if not kept or kept[-1][0].id != change.id:
            kept.append((change, before))
    return kept


def say_moment(moment: HistoryMoment, lang: str, tz: str) -> tuple[str, str]:
    """Say what happened, and under it when and by whom."""
    at = moment_of(moment.at, tz)
    actor = say_actor(moment.actor, lang)
    return _what(moment, lang), f"{say_day(at, lang)} {say_clock(at, lang)} · {actor}"


def _what(moment: HistoryMoment, lang: str) -> str:
    if moment.notice is not None:
        kind, way = say(f"notice.{moment.notice.kind}", lang), say(f"notice.way.{moment.notice.way}", lang)
        return say("notice.story", lang, kind=kind, way=way)
    name = say_change(moment.command, moment.detail, lang)
    steps = []
    if moment.before is not moment.after and moment.after is not None:
        after = say(f"rsvp.{moment.after}", lang)
        before = "" if moment.before is None else say(f"rsvp.{moment.before}", lang) + " → "
        steps.append(before + after)
    if moment.party_before and moment.party_after and moment.party_before != moment.party_after:
        party = QCoreApplication.translate("RsvpPast", "party {before} → {after}")
        steps.append(party.format(before=moment.party_before, after=moment.party_after))
    name = name[:1].upper() + name[1:]
    return f"{name}: {', '.join(steps)}" if steps else name


def _status(image: dict[str, object]) -> RsvpStatus | None:
    value = image.get("status")
    return RsvpStatus(str(value)) if value else None


def _party(image: dict[str, object]) -> int | None:
    value = image.get("party")
    return value if isinstance(value, int) else None
