"""Backups of a desk: the files that there are, and what going back to one would mean."""

from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """A backup that the desk made by itself."""

    path: Path
    at: Instant
    size: int  # bytes
    second: bool = False  # it lies in the second place


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCounts:
    """How much a desk holds."""

    people: int
    events: int
    rsvps: int
    scans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LostChange:
    """Something that was done after a backup."""

    id: ChangeId
    at: Instant
    actor: str
    command: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """What a desk would be after it was restored; what is `lost` is named newest first, the first of them."""

    now: DeskCounts
    then: DeskCounts
    lost: tuple[LostChange, ...]
    lost_total: int
    of_this_desk: bool = True  # False: the file is a backup of another desk
