"""Events as rows of a table, and where they come from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.event_columns import COLUMNS
from meetup_desk.services.events.events import EventFilter, Events
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.event_cells import place_of, start_of, state_of
from meetup_desk.ui.widgets.event_titles import shown_title

MOST = 5_000  # events of one list


@dataclass(frozen=True, slots=True)
class EventRows:
    """The beginning of a list of events, which is all of it."""

    rows: Sequence[EventLine] = field(default_factory=list)

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
    group_id: GroupId | None = None  # None: of all groups


class EventSource:
    """Reads events for the table."""

    def __init__(self, events: Events) -> None:
        self._events = events

    def first(self, sort: str, descending: bool, filter: EventQuery, limit: int) -> EventRows:  # noqa: A002, ARG002, FBT001
        """Give the whole list, which is short enough."""
        found = self._events.list(filter.which, text=filter.text, limit=MOST, group_id=filter.group_id)
        return EventRows(found)

    def ids(self, sort: str, descending: bool, filter: EventQuery) -> Sequence[int]:  # noqa: A002, FBT001
        """Give all ids."""
        return self.first(sort, descending, filter, MOST).ids

    def rows(self, ids: Sequence[int]) -> Sequence[EventLine]:
        """Give the rows of these ids."""
        return self._events.lines([EventId(i) for i in ids])


def columns(lang: Callable[[], str], tz: Callable[[], str]) -> list[Column[EventLine]]:
    """Columns of the list of events; `tz` gives the zone of the desk."""
    painted: dict[str, Painted[EventLine]] = {
        "title": Painted("person", lambda line: TwoLines(shown_title(line.event.title), place_of(line))),
        "when": Painted(
            "text", lambda line: start_of(line.event.plan, lang(), datetime.now().astimezone().year)
        ),
        "waitlisted": Painted("number", lambda line: _some(line.occupancy.waitlisted)),
        "requested": Painted("number", lambda line: _some(line.occupancy.requested)),
        "status": Painted("pill", lambda line: state_of(line.event.status, lang())),
    }
    return window_columns("events", COLUMNS, painted, lang, tz)


def _some(people: int) -> str:
    return f"{people:,}" if people else ""
