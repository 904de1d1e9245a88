"""What of a list is not taken, and why: lines, cells, and what is no line of the list."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from meetup_desk.domain.errors import RuleError
from meetup_desk.exchange import write_tables
from meetup_desk.exchange.candidates import Candidate, LossReason, Refusal, SkippedCell, SkippedPart
from meetup_desk.words.say import say

_COLUMNS = ("line", "name", "value", "why")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A line that was refused, a cell that was lost though its line was taken, or a thing beside the list."""

    kind: Literal["refusal", "loss", "untaken"]
    reason: str  # its sentence in words is `<kind>.<reason>`
    line: int | None = None  # of the file; None for a thing
    name: str = ""  # of the person, the column or the sheet
    value: str = ""  # what stands there
    count: int = 0  # of a thing: its cells or rows that are not empty
    facts: dict[str, object] = field(default_factory=dict)  # what the sentence says besides

    def say(self, lang: str) -> str:
        """Say what is left out, why, and what was kept."""
        facts = {"line": self.line, "name": self.name, "value": self.value, "count": self.count}
        return say(f"{self.kind}.{self.reason}", lang, **(facts | self.facts))


def refused_line(refusal: Refusal) -> LeftOut:
    """Give a line that could not be understood."""
    return LeftOut(
        kind="refusal", reason=refusal.reason, line=refusal.line, name=refusal.name, value=refusal.value
    )


def refused_by_rule(candidate: Candidate, error: RuleError) -> LeftOut:
    """Give a line that a rule of the event refuses."""
    return LeftOut(
        kind="refusal",
        reason=error.rule,
        line=candidate.line,
        name=candidate.name,
        value=str(candidate.party),
        facts=error.facts,
    )


def lost_cell(candidate: Candidate, lost: SkippedCell) -> LeftOut:
    """Give a cell of a line that was taken without it."""
    return LeftOut(
        kind="loss",
        reason=lost.reason,
        line=candidate.line,
        name=candidate.name,
        value=lost.value,
        facts={"other": lost.other},
    )


def untaken(item: SkippedPart) -> LeftOut:
    """Give a column, a sheet or rows that are no part of the list."""
    return LeftOut(kind="untaken", reason=item.kind, name=item.name, count=item.number)


def save_left_out(path: Path, left_out: Sequence[LeftOut], lang: str) -> None:
    """Write what was left out and why as CSV, to correct it and import it again.

    Who may be somebody that is kept out stays in the desk.

    DeskError `not_writable`, `disk_full`.
    """
    headings = [say(f"refused.column.{key}", lang) for key in _COLUMNS]
    rows: list[list[str | int]] = [
        [item.line or "", item.name, item.value, item.say(lang)]
        for item in left_out
        if item.reason != LossReason.LOOK_ALIKE
    ]
    write_tables.write_csv(path, headings, rows)
