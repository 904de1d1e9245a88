"""The list of events: upcoming, drafts, past."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.services.events.events import EventFilter, Events
from meetup_desk.ui.events.event_columns import EventQuery, EventSource, EventTableRow, columns
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.drops import FileDropFilter, calendar_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.table import RecordTable

_FILTERS = (EventFilter.UPCOMING, EventFilter.DRAFTS, EventFilter.PAST)


@dataclass(frozen=True, slots=True)
class _Counts:
    by_filter: dict[str, int]

    @property
    def any(self) -> bool:
        return any(self.by_filter.values())


class EventList(Page):
    """All events of the desk; `opened(id)` comes for Enter and double click, `wanted` for a new event."""

    guide = "first-event"
    opened = Signal(object)
    wanted = Signal()
    calendar_brought = Signal(object)  # a Path, or None: ask for one

    def __init__(self, context: Context, events: Events) -> None:
        super().__init__()
        self._context, self._events = context, events
        self._query = EventQuery()
        self._counts = _Counts({})
        self.search = SearchField(context.look)
        self.header = PageHeader(
            context.look,
            page_titles.events,
            beside=self.search,
            primary=Action(
                key="event.new",
                text=lambda: self.tr("New event"),
                icon="plus",
                shortcut="Ctrl+N",
                run=self.wanted.emit,
            ),
            more=[
                Action(
                    key="calendar.bring",
                    text=lambda: self.tr("Import calendar file…"),
                    icon="calendar-plus",
                    run=lambda: self.calendar_brought.emit(None),
                )
            ],
        )
        FileDropFilter(self, calendar_in, self.calendar_brought.emit)
        self.chips = Chips(
            [
                Option(EventFilter.UPCOMING, lambda: self.tr("Upcoming")),
                Option(EventFilter.DRAFTS, lambda: self.tr("Drafts")),
                Option(EventFilter.PAST, lambda: self.tr("Past")),
            ]
        )
        self.empty = EmptyPage(context.look, icon="calendar-days")
        self.empty.step.clicked.connect(self.wanted)
        self.table: RecordTable[EventTableRow] = RecordTable(
            context.look,
            context.jobs,
            EventSource(events),
            columns(lambda: context.languages.current),
            name=page_titles.events,
            empty=self.empty,
        )
        self.setFocusProxy(self.table.view)
        self.column.addWidget(self.header)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.table, 1)
        self.search.asked.connect(lambda text: self._ask(text=text))
        self.search.left_down.connect(self.table.view.setFocus)
        self.chips.chosen.connect(lambda key: self._ask(which=EventFilter(key)))
        self.table.opened.connect(self.opened)
        self.table.shown.connect(self._offer)
        context.news.changed.connect(self._hear)
        self.retranslate()
        self._ask()
        self._count()

    def retranslate(self) -> None:
        """Say what belongs here."""
        if self._query.which is EventFilter.UPCOMING or not self._counts.any:
            self.empty.set_texts(
                self.tr("No upcoming events"),
                self.tr("Create an event with a title and a date. Add people, tickets and doors later."),
                self.tr("New event"),
            )
        elif self._query.which is EventFilter.DRAFTS:
            self.empty.set_texts(
                self.tr("No drafts"), self.tr("Events you haven’t announced yet appear here.")
            )
        else:
            self.empty.set_texts(
                self.tr("No past events"), self.tr("After an event, see who attended and follow up here.")
            )

    def _ask(self, *, which: EventFilter | None = None, text: str | None = None) -> None:
        old = self._query
        self._query = EventQuery(which or old.which, old.text if text is None else text.strip())
        self.retranslate()
        self.table.ask(self._query, narrowed=bool(self._query.text))

    def _offer(self) -> None:
        """Offer a new event once: here, or on the empty page."""
        self.header.show_primary(self._query.which is not EventFilter.UPCOMING or not self.table.is_empty())

    def _hear(self, changes: Changes) -> None:
        if (
            changes.concerns(ChangeKind.EVENT)
            or changes.concerns(ChangeKind.RSVP)
            or changes.concerns(ChangeKind.VENUE)
        ):
            self.table.reload()
            self._count()

    def _count(self) -> None:
        events = self._events
        self._context.jobs.run(
            lambda: _Counts({which: events.count(which) for which in _FILTERS}),
            self._show_counts,
            key=(self, "counts"),
        )

    def _show_counts(self, counts: _Counts) -> None:
        self._counts = counts
        self.chips.set_counts(counts.by_filter)
        self.chips.setVisible(counts.any)
        self.search.setEnabled(counts.any)
        self.chips.set_shown([key for key in _FILTERS if key != EventFilter.DRAFTS or counts.by_filter[key]])
        self.retranslate()

    # -- what Qt tells
