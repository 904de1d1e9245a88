"""Findings on a machine and its desk: what is missing, what is odd, and where files are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.errors import DeskError


class Finding(StrEnum):
    """What is missing or odd."""

    NO_DESK = "no_desk"
    DESK_CLOSED = "desk_closed"  # it cannot be opened; `trouble` says why
    DESK_LINKED = "desk_linked"  # its file has more than one name
    DESK_SYNCED = "desk_synced"  # a cloud service synchronises its folder
    DESK_OPEN_TO_OTHERS = "desk_open_to_others"
    FOLDER_CLOSED = "folder_closed"  # nothing can be written in its folder
    SPACE_LOW = "space_low"
    CLOCK_BEHIND = "clock_behind"
    ZONES_MISSING = "zones_missing"
    FONTS_MISSING = "fonts_missing"
    PAGES_UNAVAILABLE = "pages_unavailable"
    NO_SCREEN = "no_screen"
    NO_CAMERA = "no_camera"
    NO_PRINTER = "no_printer"
    NO_SOUND = "no_sound"
    REPORTS = "reports"  # the program has reported mistakes of its own


NOTES = frozenset(
    {
        *(Finding.NO_DESK, Finding.DESK_OPEN_TO_OTHERS, Finding.NO_SCREEN, Finding.NO_CAMERA),
        *(Finding.NO_PRINTER, Finding.NO_SOUND, Finding.REPORTS),
    }
)
"""Good to know; all others hinder the work or endanger the data of the desk."""

Found = tuple[Finding, Mapping[str, object]]  # a finding with the facts for its sentence


@dataclass(slots=True)
class Examination:
    """What was found so far, and facts about the machine."""

    findings: list[Found] = field(default_factory=list)
    trouble: DeskError | None = None  # why the desk cannot be opened
    paths: dict[str, str] = field(default_factory=dict)
    machine: dict[str, object] = field(default_factory=dict)

    def add(self, finding: Finding, **facts: object) -> None:
        """Add a finding."""
        self.findings.append((finding, facts))

    def problems(self) -> Iterable[Found]:
        """Give what hinders or endangers."""
        return (found for found in self.findings if found[0] not in NOTES)

    def notes(self) -> Iterable[Found]:
        """Give what is good to know."""
        return (found for found in self.findings if found[0] in NOTES)
