"""Columns of a list of voices: a new one is one line here, and its heading in `words/voices.py`."""

from uuid import UUID

from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.desk.list_columns import (
    Cell,
    InTerminal,
    InWindow,
    ListColumn,
    ReadAs,
    for_scripts,
    plain,
)
from meetup_desk.store.voices import VoiceLine, VoiceSort
from meetup_desk.words.say import say


def _due_day(line: VoiceLine, read_as: ReadAs) -> Cell:
    return "" if line.due_at is None else f"{moment_of(Instant(line.due_at), read_as.tz):%Y-%m-%d}"


def _due(line: VoiceLine, read_as: ReadAs) -> str | None:
    if line.due_at is None:
        return None
    return moment_of(Instant(line.due_at), read_as.tz).isoformat("T", "seconds")


COLUMNS: tuple[ListColumn[VoiceLine], ...] = (
    for_scripts("id", lambda line: str(UUID(bytes=line.uid))),
    plain("slip", lambda line: show_slip(line.slip), terminal=InTerminal(1)),
    ListColumn(
        "kind",
        lambda line, read_as: say(f"voice.kind.{line.kind}", read_as.lang),
        lambda line, _: str(line.kind),
        window=InWindow(2, 104, drop_order=2),
    ),
    plain(
        "said",
        lambda line: line.title,
        window=InWindow(1, 360, grow=1),
        terminal=InTerminal(6),
        in_values=False,
    ),
    for_scripts("title", lambda line: line.title),
    ListColumn(
        "state",
        lambda line, read_as: say(f"voice.state.{line.state}", read_as.lang),
        lambda line, _: str(line.state),
        window=InWindow(6, 136),
        terminal=InTerminal(2),
    ),
    ListColumn("due", _due_day, _due, window=InWindow(4, 136, sort=VoiceSort.DUE), terminal=InTerminal(3)),
    plain("owner", lambda line: line.owner, window=InWindow(3, 96, drop_order=1), terminal=InTerminal(5)),
    plain(
        "supporters",
        lambda line: line.supporters,
        window=InWindow(5, 112, sort=VoiceSort.SUPPORTERS, to_right=True),
        terminal=InTerminal(4, to_right=True),
    ),
    for_scripts("answer", lambda line: line.answer),
)
