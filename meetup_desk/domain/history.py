"""The history of a desk as it is read: which changes are looked for, and what one of them did."""

from dataclasses import dataclass

from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.ids import ChangeId, EventId, PersonId, VenueId
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """Which changes are looked for; what is left out does not narrow."""

    actor: str = ""
    kind: ChangeKind | None = None
    since: Instant | None = None
    until: Instant | None = None  # exclusive
    event_id: EventId | None = None  # its answers too
    person_id: PersonId | None = None  # their answers and ways to reach them too
    venue_id: VenueId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """A change in the list: who did what when, on how many RSVPs, and whether it was taken back since."""

    id: ChangeId
    at: Instant
    actor: str
    command: str
    detail: str
    rsvps: int
    taken_back: bool
    undoes: ChangeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field of a thing, as the desk stores it, before and after; None: it was empty or not there."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A thing that a change touched: the name of its table, what people call it, and its fields."""

    table: str
    name: str
    made: bool = False
    removed: bool = False
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStory:
    """One change in full: its line, the first of the things that it touched, and how many there are."""

    line: HistoryLine
    rows: tuple[RowChange, ...]
    total: int
