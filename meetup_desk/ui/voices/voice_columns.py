"""Voices in a table: what was said about what, until when an answer is due, and how far it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import VoiceId
from meetup_desk.domain.times import DAY, Instant, moment_of
from meetup_desk.domain.voices import OPEN_STATES, VoiceState
from meetup_desk.services.voices.voice_columns import COLUMNS
from meetup_desk.services.voices.voices import VoiceLine, VoiceQuery, Voices, VoiceSort
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_month_day
from meetup_desk.words.say import say

translate = QCoreApplication.translate

_SOON = 2  # days before an answer is due from which on it is marked
_LOOKS: dict[VoiceState, tuple[Tone, str]] = {
    VoiceState.RECEIVED: ("neutral", "circle"),
    VoiceState.LOOKED_AT: ("accent", "eye"),
    VoiceState.PLANNED: ("accent", "calendar-clock"),
    VoiceState.DONE: ("good", "check"),
    VoiceState.EXPLAINED: ("neutral", "message-square"),
    VoiceState.NOT_POSSIBLE: ("neutral", "minus"),
    VoiceState.WITHDRAWN: ("neutral", "undo-2"),
}


@dataclass(frozen=True, slots=True)
class _Beginning:
    ids: Sequence[int]
    rows: Sequence[VoiceLine]

    @property
    def total(self) -> int:
        return len(self.ids)


class VoiceSource:
    """Reads voices for the table; `filter` is a VoiceQuery."""

    def __init__(self, voices: Voices) -> None:
        self._voices = voices
        self.unseen: dict[VoiceId, tuple[str, ...]] = {}  # names in the rows that were read

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> _Beginning:  # noqa: A002, FBT001
        """Give the first voices and the ids of all."""
        ids = self.ids(sort, descending, filter)
        found: dict[int, VoiceLine] = {line.id: line for line in self.rows(ids[:limit])}
        return _Beginning(ids, [found[each] for each in ids[:limit] if each in found])

    def ids(self, sort: str, descending: bool, filter: object) -> Sequence[int]:  # noqa: A002, FBT001
        """Give the ids of all voices of a query."""
        query = filter if isinstance(filter, VoiceQuery) else VoiceQuery()
        ids = self._voices.ids(replace(query, sort=VoiceSort(sort or VoiceSort.DUE)))
        return ids[::-1] if descending else ids

    def rows(self, ids: Sequence[int]) -> Sequence[VoiceLine]:
        """Give the voices with these ids."""
        lines = self._voices.lines([VoiceId(each) for each in ids])
        found = self._voices.held_back(lines)
        self.unseen = {each: names for each, names in self.unseen.items() if each not in set(ids)} | found
        return lines


def state_pill(state: VoiceState, lang: str) -> PillState:
    """Say how far a voice is."""
    tone, icon = _LOOKS[state]
    return PillState(say(f"voice.state.{state}", lang), tone, icon)


def due_pill(state: VoiceState, due_at: int | None, now: Instant, tz: str, lang: str) -> PillState | None:
    """Say until when an answer is due: amber from two days before, red from then on."""
    if due_at is None or state not in OPEN_STATES:
        return None
    if due_at < now:
        return PillState(_days("late", (now - due_at) // DAY, lang), "bad", "clock")
    left = (due_at - now) // DAY
    if left > _SOON:
        return PillState(say_month_day(moment_of(Instant(due_at), tz), lang))
    return PillState(_days("left", left, lang), "warn", "clock")


def _days(key: str, count: int, lang: str) -> str:
    form = {0: ".today", 1: ".one"}.get(count, "")
    return say(f"voice.due.{key}{form}", lang, count=count)


def columns(
    lang: Callable[[], str],
    tz: Callable[[], str],
    now: Callable[[], Instant],
    unseen: Callable[[VoiceLine], Sequence[str]],
) -> list[Column[VoiceLine]]:
    """Give the columns of voices; `unseen` gives the names that keep one off the board."""

    def below(line: VoiceLine) -> str:
        names = unseen(line)
        held = translate("VoicesTable", "Not on the board: names {names}") if names else ""
        return " · ".join(filter(None, [held.format(names=", ".join(names)), line.about]))

    painted: dict[str, Painted[VoiceLine]] = {
        "said": Painted("person", lambda line: TwoLines(line.title, below(line))),
        "due": Painted("pill", lambda line: due_pill(line.state, line.due_at, now(), tz(), lang())),
        "supporters": Painted("number", lambda line: f"{line.supporters:,}"),
        "state": Painted("pill", lambda line: state_pill(line.state, lang())),
    }
    return window_columns("voices", COLUMNS, painted, lang, tz)
