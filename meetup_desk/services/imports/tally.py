"""What an import does, counted: lines by what they mean, and answers by what they become."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from datetime import time as clock_time

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.services.door.attendance import AttendanceMark
from meetup_desk.services.imports.left_out import LeftOut, lost_cell, untaken
from meetup_desk.services.imports.line_decisions import LineAction, LineDecision
from meetup_desk.services.imports.new_parts import ImportParts, UnclearPart


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
    unclear_parts: list[UnclearPart] = field(default_factory=list)
    statuses: dict[RsvpStatus, int] = field(default_factory=dict)
    refused: list[LeftOut] = field(default_factory=list)
    lost: list[LeftOut] = field(default_factory=list)
    untaken: list[LeftOut] = field(default_factory=list)

    @property
    def left_out(self) -> list[LeftOut]:
        """All of the file that was not taken: things first, then lines and cells in their order."""
        return [*self.untaken, *sorted([*self.refused, *self.lost], key=_line)]

    def of(self, status: RsvpStatus) -> int:
        """Count the answers of a status."""
        return self.statuses.get(status, 0)


def _line(item: LeftOut) -> int:
    return item.line or 0


class ImportCounter:
    """Counts the lines of one list as they are decided or refused."""

    def __init__(self, event: Event, parts: ImportParts, *, asks_parts: bool) -> None:
        """`asks_parts` says whether a column of the list asks about parts."""
        self.statuses: dict[int, RsvpStatus] = {}  # by RSVP that the list makes or changes
        self.attended: dict[int, AttendanceMark] = {}  # by RSVP
        self._event, self._parts, self._asks_parts = event, parts, asks_parts
        self._chosen_parts: dict[int, frozenset[int]] = {}  # by RSVP
        self._people_added = self._people_matched = 0  # lines
        self._actions: Counter[LineAction] = Counter()
        self.refused: list[LeftOut] = []
        self._lost: list[LeftOut] = []

    def refuse(self, refused: LeftOut) -> None:
        """Count a line that is not taken."""
        self.refused.append(refused)

    def add(self, decision: LineDecision) -> None:
        """Count a line that is taken."""
        candidate, rsvp_id = decision.candidate, decision.rsvp_id
        if candidate.attended:
            self.attended[rsvp_id] = AttendanceMark(
                rsvp_id=RsvpId(rsvp_id), at=_came_at(candidate, self._event)
            )
        if candidate.lost:
            self._lost += [lost_cell(candidate, lost) for lost in candidate.lost]
        self._people_added += decision.new_person
        self._people_matched += not decision.new_person
        self._actions[decision.action] += 1
        if not decision.has_effect:
            return
        self.statuses[rsvp_id] = decision.status
        if self._asks_parts:
            self._chosen_parts[rsvp_id] = decision.parts

    def tally(self, file: ListFile, statuses: Mapping[int, RsvpStatus]) -> ImportTally:
        """Give what became of the lines, with the statuses of the answers in the end."""
        return ImportTally(
            rows=self._people_added + self._people_matched + len(self.refused),
            people_added=self._people_added,
            people_matched=self._people_matched,
            changed=self._actions[LineAction.CHANGED],
            unchanged=self._actions[LineAction.UNCHANGED],
            attended=len(self.attended),
            parts=self._count_parts(),
            unknown_parts=self._parts.unknown,
            unclear_parts=sorted(self._parts.unclear, key=lambda unclear: unclear.line),
            statuses=dict(Counter(statuses.values())),
            refused=sorted(self.refused, key=_line),
            lost=sorted(self._lost, key=_line),
            untaken=[untaken(item) for item in file.untaken],
        )

    def _count_parts(self) -> dict[str, int]:
        chosen = Counter(name for ids in self._chosen_parts.values() for name in self._parts.names_of(ids))
        return {name: chosen[name] for name in self._parts.names if chosen[name]}


def _came_at(candidate: Candidate, event: Event) -> Instant | None:
    """Give when somebody came; a time without a day is one of the day of the event."""
    if candidate.attended_at is not None or candidate.attended_clock is None:
        return candidate.attended_at
    midnight = datetime.combine(event.plan.start.date(), clock_time())
    return instant_of_wall(midnight + candidate.attended_clock, event.plan.tz)
