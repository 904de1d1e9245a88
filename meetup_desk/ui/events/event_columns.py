"""Events as rows of a table, and where they come from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.events import EventFilter, Events
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.event_cells import going_of, place_of, start_of, state_of
from meetup_desk.ui.widgets.event_titles import shown_title

translate = QCoreApplication.translate

MOST = 5_000  # events of one list


@dataclass(frozen=True, slots=True)
class EventTableRow:
    """An event in the table."""

    id: EventId
    line: EventLine


@dataclass(frozen=True, slots=True)
class EventRows:
    """The beginning of a list of events, which is all of it."""

    rows: Sequence[EventTableRow] = field(default_factory=list)

    @property
    def total(self) -> int:
        return len(self.rows)

    @property
    def ids(self) -> Sequence[int]:
        return [row.id for row in self.rows]


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events are shown."""

    which: EventFilter = EventFilter.UPCOMING
    text: str = ""


class EventSource:
    """Reads events for the table."""

    def __init__(self, events: Events) -> None:
        self._events = events

    def first(self, sort: str, descending: bool, filter: EventQuery, limit: int) -> EventRows:  # noqa: A002, ARG002, FBT001
        """Give the whole list, which is short enough."""
        return EventRows(_rows(self._events.list(filter.which, text=filter.text, limit=MOST)))

    def ids(self, sort: str, descending: bool, filter: EventQuery) -> Sequence[int]:  # noqa: A002, FBT001
        """Give all ids."""
        return self.first(sort, descending, filter, MOST).ids

    def rows(self, ids: Sequence[int]) -> Sequence[EventTableRow]:
        """Give the rows of these ids."""
        return _rows(self._events.lines([EventId(i) for i in ids]))


def _rows(lines: Sequence[EventLine]) -> list[EventTableRow]:
    return [EventTableRow(line.event.id, line) for line in lines]


def columns(lang: Callable[[], str]) -> list[Column[EventTableRow]]:
    """Columns of the list of events."""
    return [
        Column(
            key="title",
            title=lambda: translate("EventList", "Event"),
            kind="person",
            value=lambda row: TwoLines(shown_title(row.line.event.title), place_of(row.line)),
            width=260,
            grow=3,
        ),
        Column(
            key="when",
            title=lambda: translate("EventList", "When"),
            value=lambda row: start_of(row.line.event.plan, lang(), datetime.now().astimezone().year),
            width=240,
        ),
        Column(
            key="going",
            title=lambda: translate("EventList", "People going"),
            kind="number",
            value=lambda row: going_of(row.line),
            width=104,
        ),
        Column(
            key="waiting",
            title=lambda: translate("EventList", "People on waitlist"),
            kind="number",
            value=lambda row: _some(row.line.occupancy.waitlisted),
            width=80,
            drop_order=1,
        ),
        Column(
            key="requested",
            title=lambda: translate("EventList", "People requested"),
            kind="number",
            value=lambda row: _some(row.line.occupancy.requested),
            width=96,
            drop_order=2,
        ),
        Column(
            key="status",
            title=lambda: translate("EventList", "Status"),
            kind="pill",
            value=lambda row: state_of(row.line.event.status, lang()),
            width=112,
        ),
    ]


def _some(people: int) -> str:
    return f"{people:,}" if people else ""
