"""The tables of trust in a group: incidents with what followed, and people with strikes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.trust import StrikeKind, TrustState
from meetup_desk.services.groups.trust_board import StruckPerson, TrustEntry
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_month_day

translate = QCoreApplication.translate
_ICONS = {
    TrustState.OPEN: "eye",
    TrustState.HEARD: "message-square",
    TrustState.WATCHED: "eye",
    TrustState.BLOCKED: "ban",
    TrustState.CLOSED: "check",
}
_DOTS = 5  # more strikes than this are a number alone


@dataclass(frozen=True, slots=True)
class TrustRow:
    """An incident, watch or block in the table."""

    id: int
    entry: TrustEntry


@dataclass(frozen=True, slots=True)
class StruckRow:
    """Somebody with strikes in the table."""

    id: int
    person: StruckPerson
    most: int  # strikes until something follows


class Days:
    """Says days of the desk in the language of the window, with the year where it is another one."""

    def __init__(self, tz: Callable[[], str], lang: Callable[[], str], now: Callable[[], Instant]) -> None:
        self._tz, self._lang, self._now = tz, lang, now

    def say(self, at: Instant | None) -> str:
        """Say a day; "" for none."""
        if at is None:
            return ""
        day, today = self._day(at), self._day(self._now())
        text, lang = say_month_day(day, self._lang()), self._lang()
        if day.year == today.year:
            return text
        return f"{day.year}년 {text}" if lang == "ko" else f"{text} {day.year}"

    def _day(self, at: Instant) -> date:
        return moment_of(at, self._tz()).date()

    def is_past(self, at: Instant | None) -> bool:
        """Tell whether a day has come."""
        return at is not None and at <= self._now()


def state_text(state: TrustState) -> str:
    """Say how an incident, watch or block stands."""
    return {
        TrustState.OPEN: translate("TrustTables", "Under review"),
        TrustState.HEARD: translate("TrustTables", "Heard"),
        TrustState.WATCHED: translate("TrustTables", "Watched"),
        TrustState.BLOCKED: translate("TrustTables", "Blocked"),
        TrustState.CLOSED: translate("TrustTables", "Closed"),
    }[state]


def state_pill(entry: TrustEntry) -> PillState:
    """Say it as a pill; none of them is red."""
    return PillState(state_text(entry.state), "neutral", _ICONS[entry.state])


def kind_text(kind: StrikeKind) -> str:
    """Say what a strike is for."""
    if kind is StrikeKind.NO_SHOW:
        return translate("TrustTables", "No-show")
    return translate("TrustTables", "Late cancellation")


def entry_columns(days: Days) -> list[Column[TrustRow]]:
    """Give the columns of incidents, watches and blocks."""
    return [
        Column(
            key="at",
            title=lambda: translate("TrustTables", "Reported"),
            value=lambda row: days.say(row.entry.at),
            width=112,
        ),
        Column(
            key="what",
            title=lambda: translate("TrustTables", "What"),
            kind="person",
            value=lambda row: TwoLines(_what(row.entry), _about(row.entry)),
            width=200,
            grow=1,
        ),
        Column(
            key="state",
            title=lambda: translate("TrustTables", "Status"),
            kind="pill",
            value=lambda row: state_pill(row.entry),
            width=144,
        ),
        Column(
            key="review",
            title=lambda: translate("TrustTables", "Review on"),
            value=lambda row: days.say(row.entry.review_at),
            align="right",
            width=128,
        ),
    ]


def _what(entry: TrustEntry) -> str:
    text = entry.incident.what if entry.incident else entry.block.reason if entry.block else ""
    return text.partition("\n")[0]


def _about(entry: TrustEntry) -> str:
    parts = [entry.name or translate("TrustTables", "Person not known")]
    if entry.evidence:
        parts.append(translate("TrustTables", "Evidence: {count}").format(count=len(entry.evidence)))
    return " · ".join(parts)


def struck_columns(days: Days) -> list[Column[StruckRow]]:
    """Give the columns of strikes."""
    return [
        Column(
            key="name",
            title=lambda: translate("TrustTables", "Name"),
            kind="person",
            value=lambda row: TwoLines(row.person.name, row.person.affiliation),
            width=160,
            grow=1,
        ),
        Column(
            key="last",
            title=lambda: translate("TrustTables", "Last time"),
            value=lambda row: _last(row.person, days),
            width=224,
        ),
        Column(
            key="count",
            title=lambda: translate("TrustTables", "So far"),
            value=lambda row: dots(row.person.counted, row.most),
            width=136,
        ),
        Column(
            key="until",
            title=lambda: translate("TrustTables", "Until"),
            value=lambda row: days.say(row.person.until) or "–",
            align="right",
            width=128,
        ),
    ]


def _last(person: StruckPerson, days: Days) -> str:
    strike, _ = person.strikes[0]
    if strike.lifted_at is not None:
        lifted = translate("TrustTables", "Lifted")
        return f"{lifted} · {days.say(strike.lifted_at)}"
    return f"{kind_text(strike.kind)} · {days.say(strike.at)}"


def dots(counted: int, most: int) -> str:
    """Draw strikes as filled and hollow dots with their number: `●●○ 2 / 3`."""
    number = f"{counted} / {most}" if most else f"{counted}"
    if not most or max(counted, most) > _DOTS:
        return number
    return f"{'●' * counted}{'○' * (most - counted)} {number}"
