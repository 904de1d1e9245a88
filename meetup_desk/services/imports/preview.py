"""What bringing a list says: before anything is written, and afterwards."""

from dataclasses import dataclass, field

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.exchange.candidates import Candidate, Lost
from meetup_desk.services.imports.line_decisions import LineAction
from meetup_desk.services.imports.new_parts import Unclear
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedLine:
    """A line that was not taken, and why."""

    line: int
    reason: str
    name: str = ""
    value: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    def say(self, lang: str) -> str:
        """Say why this line was not taken."""
        facts = {"line": self.line, "name": self.name, "value": self.value} | self.facts
        return say(f"refusal.{self.reason}", lang, **facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostCell:
    """A cell that was not taken though its line was, and why."""

    line: int
    reason: str
    name: str
    value: str
    other: str = ""  # whose it is instead

    @classmethod
    def of(cls, candidate: Candidate, lost: Lost) -> "LostCell":
        """Give what a line lost."""
        name = candidate.name
        return cls(line=candidate.line, reason=lost.reason, name=name, value=lost.value, other=lost.other)

    def say(self, lang: str) -> str:
        """Say why this cell was not taken, and what was kept."""
        facts = {"line": self.line, "name": self.name, "value": self.value, "other": self.other}
        return say(f"loss.{self.reason}", lang, **facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class UntakenThing:
    """A column, a sheet or rows of the file that are no part of the list that was taken."""

    what: str
    name: str
    count: int  # cells or rows that are not empty
    line: int | None = None
    value: str = ""

    def say(self, lang: str) -> str:
        """Say what it is and how much."""
        return say(f"untaken.{self.what}", lang, name=self.name, count=self.count)


LeftOut = RefusedLine | LostCell | UntakenThing


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTally:
    """What a list does: lines by what they mean, and answers that it made or changed by status."""

    rows: int = 0
    people_added: int = 0  # lines of new people
    people_matched: int = 0  # lines of people who are known, or stood further up
    changed: int = 0  # lines that change an answer
    unchanged: int = 0  # lines that say nothing new
    attended: int = 0  # lines of people who came
    parts: dict[str, int] = field(default_factory=dict)  # answers by the part that they choose
    unknown_parts: dict[str, int] = field(default_factory=dict)  # lines by what is no part of the event
    unclear_parts: list[Unclear] = field(default_factory=list)
    statuses: dict[RsvpStatus, int] = field(default_factory=dict)
    refused: list[RefusedLine] = field(default_factory=list)
    lost: list[LostCell] = field(default_factory=list)
    untaken: list[UntakenThing] = field(default_factory=list)

    @property
    def left_out(self) -> "list[LeftOut]":
        """All of the file that was not taken: things first, then lines and cells in their order."""
        lines: list[RefusedLine | LostCell] = [*self.refused, *self.lost]
        return [*self.untaken, *sorted(lines, key=lambda one: one.line)]

    def of(self, status: RsvpStatus) -> int:
        """Count the answers of a status."""
        return self.statuses.get(status, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """A column of a list: what stands above it, and what it is taken for."""

    heading: str
    field: str
    samples: tuple[str, ...] = ()  # its first cells


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """A way to read the letters of a file, and lines by which one can tell whether it is right."""

    encoding: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreviewLine:
    """What one line would become."""

    line: int
    name: str
    action: LineAction
    status: RsvpStatus
    before: RsvpStatus | None
    party: int
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """A list before anything is written."""

    kind: str  # csv, xlsx, vcard, chat ...
    encoding: str
    columns: list[ListColumn]
    tally: ImportTally
    lines: list[ImportPreviewLine]  # the first ones
    is_guessed: bool = False  # the encoding, by what the letters say
    is_known: bool = True  # False where the headings say nothing: somebody has to map them first
    sheet: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListResult:
    """What an import did; `changes.change` is what takes it back."""

    tally: ImportTally
    changes: Changes
