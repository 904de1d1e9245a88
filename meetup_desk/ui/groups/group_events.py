"""The events of a group, the next one first; and a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.event_place import GroupPlace
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_cells import place_of, start_of, state_of
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.events import say_going

_MOST = 5_000


@dataclass(frozen=True, slots=True)
class GroupEventRow:
    """An event of a group in the table."""

    id: EventId
    line: EventLine
    is_over: bool
    is_next: bool


class GroupEventsView(QWidget):
    """All events of one group; Enter and double click open one."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._group: GroupId | None = None
        self.new = Action(
            key="group.new_event",
            text=lambda: self.tr("New event"),
            icon="plus",
            shortcut="Ctrl+N",
            run=self.plan_new,
        )
        self._source: MemorySource[GroupEventRow] = MemorySource()
        self.empty = EmptyPage(context.look, icon="calendar-days")
        self.table: RecordTable[GroupEventRow] = RecordTable(
            context.look,
            context.jobs,
            self._source,
            self._columns(),
            name=lambda: self.tr("Events"),
            empty=self.empty,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.opened.connect(lambda event_id: context.go("events", event_id))
        context.news.changed.connect(self._hear)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No events yet"), self.tr("Events of this group appear here, the next one first.")
        )

    def show_group(self, group_id: GroupId) -> None:
        """Show the events of a group."""
        self._group = group_id
        self._context.jobs.run(lambda: self._read(group_id), self._show, key=(self, "events"))

    def plan_new(self) -> None:
        """Ask for a new event of this group."""
        if self._group is not None:
            self._context.go("events", GroupPlace(self._group, "new_event"))

    def _read(self, group_id: GroupId) -> list[GroupEventRow]:
        now = self._services.desk.now()
        lines = self._services.events.list(EventFilter.NEXT_FIRST, limit=_MOST, group_id=group_id)
        return [
            GroupEventRow(
                line.event.id,
                line,
                is_over=line.event.plan.end_utc < now,
                is_next=not at and line.event.plan.end_utc >= now,
            )
            for at, line in enumerate(lines)
        ]

    def _show(self, rows: Sequence[GroupEventRow]) -> None:
        self._source.all_rows = rows
        self.table.ask()

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.EVENT, ChangeKind.RSVP, ChangeKind.VENUE)
        if self._group is not None and any(changes.concerns(kind) for kind in kinds):
            self.show_group(self._group)

    def _columns(self) -> list[Column[GroupEventRow]]:
        return [
            Column(
                key="title",
                title=lambda: self.tr("Event"),
                kind="person",
                value=lambda row: TwoLines(shown_title(row.line.event.title), place_of(row.line)),
                width=260,
                grow=1,
            ),
            Column(key="when", title=lambda: self.tr("When"), value=self._start, width=272),
            Column(
                key="going",
                title=lambda: self.tr("People going"),
                kind="number",
                value=lambda row: say_going(row.line.occupancy),
                width=104,
            ),
            Column(
                key="came",
                title=lambda: self.tr("Came"),
                kind="number",
                value=lambda row: f"{row.line.occupancy.arrived:,}" if row.line.occupancy.arrived else "",
                width=80,
                drop_order=1,
            ),
            Column(key="status", title=lambda: self.tr("Status"), kind="pill", value=self._state, width=112),
        ]

    def _start(self, row: GroupEventRow) -> str:
        lang = self._context.languages.current
        return start_of(row.line.event.plan, lang, datetime.now().astimezone().year)

    def _state(self, row: GroupEventRow) -> PillState | None:
        """Say what is out of the ordinary, else which one comes next and which are over."""
        said = state_of(row.line.event.status, self._context.languages.current)
        if said is not None:
            return said
        if row.is_next:
            return PillState(self.tr("Next"), "accent", "calendar-days")
        return PillState(self.tr("Over"), "neutral", "check") if row.is_over else None
