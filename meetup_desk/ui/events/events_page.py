"""The page of events: the list, one event, and a list being brought to it; one of them at a time."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_list import EventList
from meetup_desk.ui.events.page_parts import (
    AnswersPart,
    CalendarsPart,
    DoorsPart,
    InvitesPart,
    ListsPart,
    PageParts,
)
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.page import Page

if TYPE_CHECKING:
    from meetup_desk.ui.events.event_page import EventPage
    from meetup_desk.ui.events.planner import Planner

LIST: Final = "list"  # what the window goes to for the list itself
NEW: Final = "new"  # and for a new event
CALENDAR: Final = "calendar"  # and for a calendar file to bring


class EventsPage(Page):
    """Shows what the window goes to: `LIST`, `NEW`, `CALENDAR`, or the id of an event."""

    def __init__(self, context: Context, services: Services, writes: Writes, neighbours: PageParts) -> None:
        super().__init__()
        self.column.setContentsMargins(0, 0, 0, 0)
        self._context, self._services, self._writes, self._neighbours = context, services, writes, neighbours
        self.list = EventList(context, services.events)
        self.list.opened.connect(self.show_event)
        self.list.wanted.connect(self._plan_new)
        self.list.calendar_brought.connect(self.bring_calendar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._event: EventPage | None = None
        self._lists: ListsPart | None = None
        self._doors: DoorsPart | None = None
        self._answers: AnswersPart | None = None
        self._invites: InvitesPart | None = None
        self._calendars: CalendarsPart | None = None
        self._before_calendar: QWidget | None = None
        self.column.addWidget(self._stack)
        self._first = self.list.table.shown.connect(self._take_focus)

    def _take_focus(self) -> None:
        """Let the arrows work on the first rows at once, unless somebody is somewhere already."""
        self.list.table.shown.disconnect(self._first)
        if not isinstance(self.window().focusWidget(), QLineEdit):
            self.list.setFocus()

    def go_to(self, target: object) -> None:
        """Show the list, an event, or the form of a new one."""
        if target == LIST:
            self.show_list()
        elif target == NEW:
            self._plan_new()
        elif target == CALENDAR:
            self.bring_calendar()
        elif isinstance(target, Path):
            self.bring_calendar(target)
        elif isinstance(target, int):
            self.show_event(target)

    def show_list(self) -> None:
        """Go back to all events."""
        self._show(self.list)
        self.list.table.view.setFocus()

    def show_event(self, event_id: int) -> None:
        """Show one event."""
        page = self._event_page()
        page.show_event(EventId(event_id))
        self._show(page)

    def bring_list(self, line: EventLine, path: Path | None = None) -> None:
        """Bring a list of people to an event."""
        if self._lists is None:
            self._lists = self._neighbours.lists()
            self._lists.left.connect(self._leave_import)
            self._stack.addWidget(self._lists.widget)
        self._lists.bring(line, path)
        self._show(self._lists.widget)

    def show_invites(self, line: EventLine) -> None:
        """Show who holds which invite to an event."""
        if self._invites is None:
            self._event_page()
            answers = self._answers
            assert answers is not None  # noqa: S101 - made with the page of the event
            self._invites = self._neighbours.invites(answers, self._bring_answers)
            self._invites.left.connect(self._leave_invites)
            self._stack.addWidget(self._invites.widget)
        self._invites.show_event(line)
        self._show(self._invites.widget)
        self._invites.widget.setFocus()

    def show_doors(self, line: EventLine) -> None:
        """Show the doors of an event."""
        if self._doors is None:
            assert self._neighbours.doors is not None  # noqa: S101 - offered only where it is there
            self._doors = self._neighbours.doors()
            self._doors.left.connect(self._leave_invites)
            self._stack.addWidget(self._doors.widget)
        self._doors.show_event(line)
        self._show(self._doors.widget)
        self._doors.widget.setFocus()

    def _leave_invites(self) -> None:
        self._show(self._event_page())

    def bring_calendar(self, path: Path | None = None) -> None:
        """Bring events, or answers to invites, from a calendar file."""
        if self._calendars is None:
            self._calendars = self._neighbours.calendars()
            self._calendars.left.connect(self._leave_calendar)
            self._stack.addWidget(self._calendars.widget)
        self._before_calendar = self._stack.currentWidget()
        self._calendars.bring(path)
        self._show(self._calendars.widget)

    def _bring_answers(self) -> None:
        self.bring_calendar()

    def _leave_calendar(self) -> None:
        self._show(self._before_calendar or self.list)

    def _leave_import(self) -> None:
        page = self._event_page()
        page.show_answers()
        self._show(page)

    def _plan_new(self) -> None:
        self._planner.plan_new()

    @cached_property
    def _planner(self) -> "Planner":
        from meetup_desk.ui.events.planner import Planner  # noqa: PLC0415 - the list is seen first

        return Planner(self._context, self._services, self._writes, self)

    def _event_page(self) -> "EventPage":
        if self._event is None:
            from meetup_desk.ui.events.event_page import EventPage  # noqa: PLC0415 - the list is seen first

            neighbours = self._neighbours
            self._answers = neighbours.answers()
            self._event = EventPage(
                self._context,
                self._services,
                self._planner,
                self._answers,
                writes=self._writes,
                bring_list=self.bring_list,
                show_invites=self.show_invites,
                open_door=neighbours.open_door,
                show_doors=self.show_doors if neighbours.doors else None,
                rehearse_door=neighbours.rehearse_door,
            )
            self._event.left.connect(self.show_list)
            self._stack.addWidget(self._event)
        return self._event

    def _show(self, page: QWidget) -> None:
        if self._stack.currentWidget() is not page:
            self._context.panel.close_panel()
            self._stack.setCurrentWidget(page)
