"""What stands on the page of an event, each made when it is first shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from meetup_desk.app import paths
from meetup_desk.domain.ids import EventId
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_panes import (
    CalendarImportPane,
    EventPanes,
    EventSubpage,
    ListImportPane,
    RsvpsPane,
)
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes

if TYPE_CHECKING:
    from meetup_desk.ui.widgets.column_layout import ColumnLayouts


class EventPaneMaker:
    """Makes the panes and subpages; modules of those that are not shown are not imported."""

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        layouts: "ColumnLayouts | None",
        rehearse: Callable[[EventId], None],
    ) -> None:
        self._context, self._services, self._writes = context, services, writes
        self._layouts, self._rehearse = layouts, rehearse

    def panes(self) -> EventPanes:
        """Give what the page of an event asks for its panes."""
        return EventPanes(
            rsvps=self._rsvps,
            list_import=self._list_import,
            invites=self._invites,
            calendar_import=self._calendar_import,
            notices=self._notices,
            surveys=self._surveys,
            room_questions=self._room_questions,
            seating=self._seating,
            buddies=self._buddies,
            doors=self._doors,
            open_door=partial(self._context.go, "door"),
            rehearse_door=self._rehearse,
        )

    def _rsvps(self) -> RsvpsPane:
        from meetup_desk.ui.rsvps.rsvps_view import RsvpsView  # noqa: PLC0415 - pages are imported when shown

        view = RsvpsView(self._context, self._services, self._writes, self._layouts)
        return RsvpsPane(
            widget=view,
            show_event=view.show_event,
            add_person=view.add_person,
            show_status=view.show_status,
            open_person=view.open_panel,
        )

    def _invites(self, rsvps: RsvpsPane, import_answers: Callable[[], None]) -> EventSubpage:
        from meetup_desk.ui.calendars.invites_page import InvitesPage  # noqa: PLC0415 - pages are imported when shown

        page = InvitesPage(
            self._context, self._services, open_person=rsvps.open_person, import_answers=import_answers
        )
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _notices(self) -> EventSubpage:
        from meetup_desk.ui.notices.notices_page import NoticesPage  # noqa: PLC0415 - pages are imported when shown

        page = NoticesPage(self._context, self._services, self._writes)
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _surveys(self) -> EventSubpage:
        from meetup_desk.ui.surveys.surveys_page import SurveysPage  # noqa: PLC0415 - pages are imported when shown

        page = SurveysPage(self._context, self._services, self._writes)
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _room_questions(self) -> EventSubpage:
        from meetup_desk.ui.voices.room_questions_page import RoomQuestionsPage  # noqa: PLC0415 - as above

        page = RoomQuestionsPage(self._context, self._services, self._writes)
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _seating(self) -> EventSubpage:
        from meetup_desk.ui.seating.seating_page import SeatingPage  # noqa: PLC0415 - pages are imported when shown

        page = SeatingPage(self._context, self._services, self._writes)
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _buddies(self) -> EventSubpage:
        from meetup_desk.ui.introductions.buddies_page import BuddiesPage  # noqa: PLC0415 - pages are imported when shown

        page = BuddiesPage(self._context, self._services, self._writes)
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _calendar_import(self) -> CalendarImportPane:
        from meetup_desk.ui.calendars.import_page import CalendarPage  # noqa: PLC0415 - pages are imported when shown

        page = CalendarPage(self._context, self._services, self._writes)
        return CalendarImportPane(widget=page, start=page.start, left=page.left)

    def _doors(self) -> EventSubpage:
        from meetup_desk.ui.door.preparation.doors_page import DoorsPage  # noqa: PLC0415 - pages are imported when shown

        page = DoorsPage(
            self._context,
            self._services,
            self._writes,
            word_list=paths.word_list,
            rehearse=self._rehearse,
        )
        return EventSubpage(widget=page, show_event=page.show_event, left=page.left)

    def _list_import(self) -> ListImportPane:
        from meetup_desk.ui.imports.page import ImportPage  # noqa: PLC0415 - pages are imported when shown

        page = ImportPage(self._context, self._services, self._writes)
        return ListImportPane(widget=page, start=page.start, left=page.left)
