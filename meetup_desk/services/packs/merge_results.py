"""What files of scans brought, and what of them was not taken."""

from dataclasses import dataclass, field

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.conflicts import Conflict
from meetup_desk.domain.door_reports import OutdatedEntry, SetAsideScan, WrongClock
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedScans:
    """A file that was not taken, or not from a line on."""

    file: str
    reason: str  # of `ScanFileTrouble`, or `other_desk`, `other_event`, `rehearsal`
    line: int = 1  # what stands before it was taken

    def say(self, lang: str) -> str:
        """Say why, in a sentence."""
        return say(f"merge.refused.{self.reason}", lang, file=self.file, line=self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnprovenScans:
    """A door whose pack was revoked: scans that came home since, written before as its own clock says."""

    door: str
    scans: int

    def say(self, lang: str) -> str:
        """Say what that means, in a sentence."""
        return say("pack.unproven", lang, door=self.door, scans=self.scans)


@dataclass(slots=True, kw_only=True)
class MergeResult:
    """What files of scans brought."""

    new: int = 0  # scans
    known: int = 0
    refused: list[RefusedScans] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)  # all that the events of these files have now
    outdated: list[OutdatedEntry] = field(default_factory=list)  # likewise
    set_aside: list[SetAsideScan] = field(default_factory=list)  # likewise
    clocks: list[WrongClock] = field(default_factory=list)  # likewise
    unproven: list[UnprovenScans] = field(default_factory=list)
    walk_ins: int = 0  # slips that became tickets
    tz: str = ""  # of the last of these events; empty: none was taken
    changes: Changes = Changes()  # noqa: RUF009 - frozen
