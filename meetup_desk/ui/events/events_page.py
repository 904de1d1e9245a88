"""The page of events: the list, one event, and the import of a list to it; one of them at a time."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from meetup_desk.domain.event_place import EventPlace, GroupPlace
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_list import EventList
from meetup_desk.ui.events.event_panes import (
    CalendarImportPane,
    EventLinks,
    EventPanes,
    EventSubpage,
    ListImportPane,
    RsvpsPane,
)
from meetup_desk.ui.events.events_targets import CALENDAR, LIST, NEW, NEW_FOR_LIST, ListFiles
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from meetup_desk.ui.events.event_page import EventPage
    from meetup_desk.ui.events.import_target import ImportTarget
    from meetup_desk.ui.events.planner import Planner
    from meetup_desk.ui.events.rescheduler import Rescheduler

P = TypeVar("P", CalendarImportPane, EventSubpage, ListImportPane)


class EventsPage(Page):
    """Shows what the window goes to: `LIST`, `NEW`, `CALENDAR`, or the id of an event."""

    def __init__(self, context: Context, services: Services, writes: Writes, parts: EventPanes) -> None:
        super().__init__()
        self.column.setContentsMargins(0, 0, 0, 0)
        self._context, self._services, self._writes, self._parts = context, services, writes, parts
        self.list = EventList(context, services, self._menu_of)
        self.list.opened.connect(self.show_event)
        self.list.wanted.connect(self._plan_new)
        self.list.wanted_on.connect(self._plan_on)
        self.list.moved.connect(lambda line, days: self._rescheduler.move(line.event, days))
        self.list.calendar_import_wanted.connect(self.import_calendar)
        self._stack = Stack(context.look)
        self._stack.addWidget(self.list)
        self._before_calendar: QWidget | None = None
        self.column.addWidget(self._stack)
        self._first = self.list.table.shown.connect(self._take_focus)

    def _take_focus(self) -> None:
        """Let the arrows work on the first rows at once, unless somebody is somewhere already."""
        self.list.table.shown.disconnect(self._first)
        if not isinstance(self.window().focusWidget(), QLineEdit):
            self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let other pages write elsewhere than into an event's folder."""
        self._context.files.keep_in("")
        super().hideEvent(event)

    def go_to(self, target: object) -> None:
        """Show the list, an event, or the form of a new one."""
        if target == LIST:
            self.show_list()
        elif target == NEW:
            self._plan_new()
        elif target == NEW_FOR_LIST:
            self._planner.plan_new(then="import")
        elif target == CALENDAR:
            self.import_calendar()
        elif isinstance(target, ListFiles):
            self._list_bringing.take(target.paths)
        elif isinstance(target, GroupPlace):
            self._planner.plan_new(group=target.group_id)
        elif isinstance(target, EventPlace):
            self._show_place(target)
        elif isinstance(target, Path):
            self.import_calendar(target)
        elif isinstance(target, int):
            self.show_event(target)

    def go_back(self) -> bool:
        """Leave the event, or what was opened from it."""
        shown = self._stack.currentWidget()
        return shown is not self.list and isinstance(shown, Page) and shown.go_back()

    def show_list(self) -> None:
        """Go back to all events."""
        self._context.files.keep_in("")
        self._show(self.list)
        self.list.table.view.setFocus()

    def show_event(self, event_id: int) -> None:
        """Show one event."""
        page = self._event_page
        page.show_event(EventId(event_id))
        self._show(page)

    def _show_place(self, target: EventPlace) -> None:
        """Show a part of an event's page, or a page that belongs to it."""
        self.show_event(target.event_id)
        self._event_page.show_place(target.place, Path(target.detail) if target.detail else None)

    def import_list(self, line: EventLine, path: Path | None = None, more: Sequence[Path] = ()) -> None:
        """Import a list of people to an event, and others after it."""
        self._list_import.start(line, path, more)
        self._show(self._list_import.widget)

    def show_invites(self, line: EventLine) -> None:
        """Show who holds which invite to an event."""
        self._show_subpage(self._invites, line)

    def show_notices(self, line: EventLine) -> None:
        """Show the notices of an event."""
        self._show_subpage(self._notices, line)

    def show_surveys(self, line: EventLine) -> None:
        """Show the surveys of an event."""
        self._show_subpage(self._surveys, line)

    def show_room_questions(self, line: EventLine) -> None:
        """Show the questions from the room of an event."""
        self._show_subpage(self._room_questions, line)

    def show_seating(self, line: EventLine) -> None:
        """Show who sits where at an event."""
        self._show_subpage(self._seating, line)

    def show_buddies(self, line: EventLine) -> None:
        """Show who looks after newcomers at an event."""
        self._show_subpage(self._buddies, line)

    def show_doors(self, line: EventLine) -> None:
        """Show the doors of an event."""
        self._show_subpage(self._doors, line)

    def _show_subpage(self, subpage: EventSubpage, line: EventLine) -> None:
        subpage.show_event(line)
        self._show(subpage.widget)
        subpage.widget.setFocus()

    def import_calendar(self, path: Path | None = None) -> None:
        """Import events, or answers to invites, from a calendar file."""
        calendar_import = self._calendar_import
        self._before_calendar = self._stack.currentWidget()
        calendar_import.start(path)
        self._show(calendar_import.widget)

    def _leave_subpage(self) -> None:
        self._show(self._event_page)

    def _bring_answers(self) -> None:
        self.import_calendar()

    def _leave_calendar(self) -> None:
        self._show(self._before_calendar or self.list)

    def _leave_import(self) -> None:
        page = self._event_page
        page.show_rsvps()
        self._show(page)

    def _plan_on(self, day: date) -> None:
        self._planner.plan_new(day)

    def _plan_new(self) -> None:
        self._planner.plan_new()

    # -- parts, made when they are first shown

    @cached_property
    def _planner(self) -> "Planner":
        from meetup_desk.ui.events.planner import Planner  # noqa: PLC0415 - the list is seen first

        return Planner(self._context, self._services, self._writes, self)

    @cached_property
    def _list_bringing(self) -> "ImportTarget":
        from meetup_desk.ui.events.import_target import ImportTarget  # noqa: PLC0415 - the list is seen first

        def plan(path: Path) -> None:
            self._planner.plan_new(then="import", detail=str(path))

        return ImportTarget(self._context, self._services, self, show_preview=self.import_list, plan=plan)

    @cached_property
    def _rescheduler(self) -> "Rescheduler":
        from meetup_desk.ui.events.rescheduler import Rescheduler  # noqa: PLC0415 - the list is seen first

        return Rescheduler(self._context, self._services, self._writes, self)

    def _menu_of(self, line: EventLine) -> list[Action | None]:
        """Offer what can be done with an event of the month."""
        event = line.event
        opening = Action(
            key="open",
            text=page_titles.open_event,
            icon="external-link",
            run=partial(self.show_event, event.id),
        )
        return [opening, None, *self._rescheduler.actions(event)]

    @cached_property
    def _rsvps(self) -> RsvpsPane:
        return self._parts.rsvps()

    @cached_property
    def _event_page(self) -> "EventPage":
        from meetup_desk.ui.events.event_page import EventPage  # noqa: PLC0415 - the list is seen first

        parts = self._parts
        links = EventLinks(
            import_list=self.import_list,
            show_invites=self.show_invites,
            show_notices=self.show_notices,
            show_surveys=self.show_surveys,
            show_room_questions=self.show_room_questions,
            show_seating=self.show_seating,
            show_buddies=self.show_buddies,
            show_doors=self.show_doors if parts.doors else None,
            open_door=parts.open_door,
            rehearse_door=parts.rehearse_door,
        )
        page = EventPage(
            self._context, self._services, self._planner, self._rsvps, links, writes=self._writes
        )
        page.left.connect(self.show_list)
        self._stack.addWidget(page)
        return page

    @cached_property
    def _list_import(self) -> ListImportPane:
        return self._add(self._parts.list_import(), self._leave_import)

    @cached_property
    def _calendar_import(self) -> CalendarImportPane:
        return self._add(self._parts.calendar_import(), self._leave_calendar)

    @cached_property
    def _invites(self) -> EventSubpage:
        return self._add(self._parts.invites(self._rsvps, self._bring_answers), self._leave_subpage)

    @cached_property
    def _notices(self) -> EventSubpage:
        return self._add(self._parts.notices(), self._leave_subpage)

    @cached_property
    def _surveys(self) -> EventSubpage:
        return self._add(self._parts.surveys(), self._leave_subpage)

    @cached_property
    def _room_questions(self) -> EventSubpage:
        return self._add(self._parts.room_questions(), self._leave_subpage)

    @cached_property
    def _seating(self) -> EventSubpage:
        return self._add(self._parts.seating(), self._leave_subpage)

    @cached_property
    def _buddies(self) -> EventSubpage:
        return self._add(self._parts.buddies(), self._leave_subpage)

    @cached_property
    def _doors(self) -> EventSubpage:
        assert self._parts.doors is not None  # noqa: S101 - offered only where it is there
        return self._add(self._parts.doors(), self._leave_subpage)

    def _add(self, part: P, leave: Callable[[], None]) -> P:
        part.left.connect(leave)
        self._stack.addWidget(part.widget)
        return part

    def _show(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page:
            self._context.panel.close_panel()
            self._stack.setCurrentWidget(page)
