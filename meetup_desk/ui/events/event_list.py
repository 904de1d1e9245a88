"""All events: as a list (upcoming, drafts, past), in a month, and as series."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_columns import EventQuery, EventSource, columns
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.group_button import GroupButton
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Chips, Option, Tabs
from meetup_desk.ui.widgets.drops import FileDropFilter, calendar_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable

if TYPE_CHECKING:
    from meetup_desk.ui.events.month.view import MonthView
    from meetup_desk.ui.events.series_view import SeriesView

_LIST, _MONTH, _SERIES = "list", "month", "series"
EventMenu = Callable[[EventLine], Sequence[Action | None]]
_FILTERS = (EventFilter.UPCOMING, EventFilter.DRAFTS, EventFilter.PAST)


@dataclass(frozen=True, slots=True)
class _Counts:
    by_filter: dict[str, int]
    groups: dict[GroupId, str] = field(default_factory=dict)

    @property
    def any(self) -> bool:
        return any(self.by_filter.values())


class EventList(Page):
    """All events of the desk; `opened(id)` comes for Enter and double click, `wanted` for a new event."""

    guide = "first-event"
    opened = Signal(object)
    wanted = Signal()
    wanted_on = Signal(object)  # a day
    moved = Signal(object, int)  # a line, days
    calendar_import_wanted = Signal(object)  # a Path, or None: ask for one

    def __init__(self, context: Context, services: Services, menu: EventMenu) -> None:
        super().__init__()
        self._context, self._services, self._menu = context, services, menu
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
                    key="calendar.import",
                    text=lambda: self.tr("Import calendar file…"),
                    icon="calendar-plus",
                    run=lambda: self.calendar_import_wanted.emit(None),
                )
            ],
        )
        FileDropFilter(self, calendar_in, self.calendar_import_wanted.emit)
        self.group_button = GroupButton(context.look)
        self.group_button.chosen.connect(self._show_group)
        self.chips = Chips(
            [
                Option(EventFilter.UPCOMING, lambda: self.tr("Upcoming")),
                Option(EventFilter.DRAFTS, lambda: self.tr("Drafts")),
                Option(EventFilter.PAST, lambda: self.tr("Past")),
            ]
        )
        self.empty = EmptyPage(context.look, icon="calendar-days")
        self.empty.step.clicked.connect(self.wanted)
        self.table: RecordTable[EventLine] = RecordTable(
            context.look,
            context.jobs,
            EventSource(services.events),
            columns(lambda: context.languages.current, lambda: services.settings.tz),
            name=page_titles.events,
            empty=self.empty,
        )
        self.setFocusProxy(self.table.view)
        self.column.addWidget(self.header)
        self.views = Tabs(
            [
                Option(_LIST, lambda: self.tr("List")),
                Option(_MONTH, lambda: self.tr("Month")),
                Option(_SERIES, lambda: self.tr("Series")),
            ]
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.chips, 1)
        row.addStretch(0)
        row.addWidget(self.group_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.views, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = Stack(context.look)
        self._stack.addWidget(self.table)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)
        self.views.chosen.connect(self.show_view)
        self.search.asked.connect(lambda text: self._ask(text=text))
        self.search.left_down.connect(self.table.view.setFocus)
        self.chips.chosen.connect(lambda key: self._ask(which=EventFilter(key)))
        self.table.opened.connect(self.opened)
        self.table.shown.connect(self._offer)
        context.news.changed.connect(self._hear)
        self.retranslate()
        self._ask()
        self._count()

    # -- list, month, series

    @cached_property
    def month(self) -> "MonthView":
        """The month, made when it is first shown."""
        from meetup_desk.ui.events.month.view import MonthView  # noqa: PLC0415 - the list is seen first

        view = MonthView(self._context, self._services, self._menu)
        view.opened.connect(self.opened)
        view.wanted.connect(self.wanted_on)
        view.moved.connect(self.moved)
        self._stack.addWidget(view)
        return view

    @cached_property
    def series(self) -> "SeriesView":
        """The series over time, made when they are first shown."""
        from meetup_desk.ui.events.series_view import SeriesView  # noqa: PLC0415 - the list is seen first

        view = SeriesView(self._context, self._services)
        view.opened.connect(self.opened)
        self._stack.addWidget(view)
        return view

    def _view(self, key: str) -> QWidget:
        if key == _LIST:
            return self.table
        view = self.month if key == _MONTH else self.series
        view.show_group(self._query.group_id)
        return view

    # -- one group

    def _show_group(self, group_id: GroupId | None) -> None:
        self._query = replace(self._query, group_id=group_id)
        self._ask()
        self._view(self.views.key())
        self._count()

    def _say_group(self) -> None:
        self.group_button.show_groups(self._counts.groups, self._query.group_id)

    def show_view(self, key: str) -> None:
        """Show the list, the month or the series."""
        self.views.choose(key)
        shown = self._view(key)
        self.chips.setVisible(key == _LIST and self._counts.any)
        self.search.setEnabled(key == _LIST and self._counts.any)
        self._stack.setCurrentWidget(shown)
        target = self.table.view if shown is self.table else shown
        self.setFocusProxy(target)
        if not self.views.isAncestorOf(self.window().focusWidget() or self):
            target.setFocus()  # who chooses by the arrows goes on choosing
        self._offer()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._say_group()
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
        text = old.text if text is None else text.strip()
        self._query = replace(old, which=which or old.which, text=text)
        self.retranslate()
        self.table.ask(self._query, narrowed=bool(self._query.text))

    def _offer(self) -> None:
        """Offer a new event once: here, or on the empty page."""
        listed = self._stack.currentWidget() is self.table
        self.header.show_primary(
            not listed or self._query.which is not EventFilter.UPCOMING or not self.table.is_empty()
        )

    def _hear(self, changes: Changes) -> None:
        if (
            changes.concerns(ChangeKind.EVENT)
            or changes.concerns(ChangeKind.RSVP)
            or changes.concerns(ChangeKind.VENUE)
            or changes.concerns(ChangeKind.GROUP)
        ):
            self.table.reload()
            self._count()

    def _count(self) -> None:
        services, group = self._services, self._query.group_id

        def count() -> _Counts:
            counts = {str(which): services.events.count(which, group_id=group) for which in _FILTERS}
            return _Counts(counts, services.groups.names())

        self._context.jobs.run(count, self._show_counts, key=(self, "counts"))

    def _show_counts(self, counts: _Counts) -> None:
        self._counts = counts
        if self._query.group_id not in (None, *counts.groups):  # it was merged into another
            self._show_group(None)
            return
        self.chips.set_counts(counts.by_filter)
        listed = self.views.key() == _LIST
        self.chips.setVisible(counts.any and listed)
        self.search.setEnabled(counts.any and listed)
        self.chips.set_shown([key for key in _FILTERS if key != EventFilter.DRAFTS or counts.by_filter[key]])
        self.retranslate()

    # -- what Qt tells
