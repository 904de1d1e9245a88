"""What is offered for one event: its next step first, and all else beside it."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.attendance import is_early
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.steps import Step
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_panes import EventLinks
from meetup_desk.ui.events.planner import Planner
from meetup_desk.ui.events.prepare.file_rows import FileWays
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.papers.badge_printing import BadgePrinting
from meetup_desk.ui.papers.exports import Exports
from meetup_desk.ui.papers.preparing import Preparing
from meetup_desk.ui.papers.sign_in_reading import SignInReading
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.words.dates import say_day


class OfferedActions(NamedTuple):
    """Actions as a header takes them."""

    primary: Action | None
    actions: list[Action]
    more: list[Action | None]  # None is a line between two groups


class EventActions(QObject):
    """Makes the actions of an event; `page` is what they ask their questions over."""

    def __init__(
        self,
        context: Context,
        services: Services,
        planner: Planner,
        rescheduler: Rescheduler,
        links: EventLinks,
        *,
        page: QWidget,
        add_person: Callable[[], object],
        show_requests: Callable[[], object],
        show_follow_up: Callable[[], object],
        follow_up_done: Callable[[Event], object],
    ) -> None:
        super().__init__(page)
        self._context, self._services, self._planner, self._links = context, services, planner, links
        self._page, self._add_person, self._show_requests = page, add_person, show_requests
        self._show_follow_up, self._follow_up_done = show_follow_up, follow_up_done
        self._rescheduler = rescheduler
        self.exports = Exports(context, services, page)
        self._badges = BadgePrinting(context, services, page)
        self._prepare = Preparing(context, services, page)
        self._sign_in = SignInReading(context, services, page)

    def offer(self, line: EventLine, step: Step | None) -> OfferedActions:
        """Give the actions for an event whose next step this is; None for one that was called off."""
        import_list = _action(
            "list.import",
            self.tr("Import list…"),
            "upload",
            partial(self._links.import_list, line, None),
            "Ctrl+I",
        )
        sheet = _action(
            "sheet", self.tr("Save attendee sheet…"), "file-text", partial(self.exports.sheet, line)
        )
        door = self.door(line)
        primary = None if step is None else self._primary(line, step, import_list, door)
        others = [] if step is None else [a for a in (import_list, door) if a and a is not primary]
        if step not in (None, Step.THANKS):
            add_text = self.tr("Add person")
            others.insert(0, _action("rsvp.add", add_text, "user-plus", self._add_person, "Ctrl+Shift+N"))
        more: list[Action | None] = [sheet]
        more += [self._followed_up(line)] if step is Step.THANKS else []
        if step in (Step.THANKS, None) and line.event.status is EventStatus.SCHEDULED:
            more.append(_action("report", self.tr("Report…"), "clipboard-list", partial(self._report, line)))
        more += [*self._papers(line, step), *self._doors(line), None, *self._plan(line), self._history(line)]
        return OfferedActions(primary, others, more)

    def _primary(self, line: EventLine, step: Step, import_list: Action, door: Action | None) -> Action:
        requests_text, invites_text = self.tr("Approve requests"), self.tr("Send invites")
        requests = _action("requests", requests_text, "check", self._show_requests)
        return {
            Step.LIST: requests if line.occupancy.requested else import_list,
            Step.TICKETS: self._tickets(line),
            Step.INVITES: _action("send", invites_text, "mail", partial(self._links.show_invites, line)),
            Step.DOOR: door or import_list,
            Step.THANKS: _action(
                "thanks", self.tr("Say thanks"), "heart", partial(self._links.show_notices, line)
            ),
        }[step]

    def run(self, line: EventLine, step: Step) -> None:
        """Go where a step is done."""
        ways: dict[Step, Callable[[], object]] = {
            Step.LIST: self._show_requests
            if line.occupancy.requested
            else partial(self._links.import_list, line, None),
            Step.TICKETS: partial(self.exports.tickets, line),
            Step.INVITES: partial(self._links.show_invites, line),
            Step.SEATS: partial(self._links.show_seating, line),
            Step.THANKS: self._show_follow_up,
        }
        if self._links.show_doors is not None:
            ways[Step.DOOR] = partial(self._links.show_doors, line)
        if step in ways:
            ways[step]()

    def file_ways(self) -> FileWays:
        """Give how each kind of file is made."""
        return FileWays(
            sheet=self.exports.sheet,
            tickets=self.exports.tickets,
            badges=self._badges.ask,
            invites=self._links.show_invites,
        )

    def prepare_everything(self, line: EventLine) -> None:
        """Write all files into one folder."""
        self._prepare.everything(line)

    def _tickets(self, line: EventLine) -> Action:
        return _action("tickets", self.tr("Save tickets…"), "ticket", partial(self.exports.tickets, line))

    def _followed_up(self, line: EventLine) -> Action:
        text = self.tr("Mark follow-up as done")
        return _action("followed_up", text, "circle-check", partial(self._follow_up_done, line.event))

    def door(self, line: EventLine) -> Action | None:
        """Offer the door, where there is one and somebody is going."""
        open_door = self._links.open_door
        if open_door is None or not line.occupancy.going:
            return None
        text = self.tr("Open door")
        return _action("door", text, "door-open", partial(self._open_door, line, open_door))

    def _papers(self, line: EventLine, step: Step | None) -> list[Action]:
        exports = self.exports
        prepare = _action(
            "prepare", self.tr("Prepare everything"), "package", partial(self._prepare.everything, line)
        )
        papers = [
            *([prepare] if line.occupancy.going else []),
            _action("print", self.tr("Print…"), "printer", partial(self._print, line), "Ctrl+P"),
            _action("badges", self.tr("Print badges…"), "id-card", partial(self._badges.ask, line)),
            _action("sign_in", self.tr("Read sign-in sheet…"), "scan-line", partial(self._sign_in.ask, line)),
            *([] if step is Step.TICKETS else [self._tickets(line)]),
            _action("invites", self.tr("Invites…"), "mail", partial(self._links.show_invites, line)),
            _action(
                "notices", self.tr("Notices…"), "message-square", partial(self._links.show_notices, line)
            ),
            _action("buddies", self.tr("Buddies"), "heart", partial(self._links.show_buddies, line)),
            _action("seating", self.tr("Seating"), "armchair", partial(self._links.show_seating, line)),
            _action(
                "surveys", self.tr("Surveys…"), "clipboard-list", partial(self._links.show_surveys, line)
            ),
            _action(
                "room_questions",
                self.tr("Questions from the room…"),
                "hand",
                partial(self._links.show_room_questions, line),
            ),
            _action(
                "calendar", self.tr("Save calendar file…"), "calendar-plus", partial(exports.calendar, line)
            ),
        ]
        if line.event.series_id is not None:
            text = self.tr("Save calendar file of the series…")
            save = partial(exports.calendar, line, series=True)
            papers.append(_action("series", text, "calendar-range", save))
        return papers

    def _doors(self, line: EventLine) -> list[Action]:
        show_doors, rehearse = self._links.show_doors, self._links.rehearse_door
        doors = []
        if show_doors is not None:
            doors.append(_action("doors", self.tr("Doors…"), "scan-line", partial(show_doors, line)))
        if rehearse is not None and line.occupancy.going:
            text = self.tr("Rehearse door")
            doors.append(_action("rehearsal", text, "door-open", partial(rehearse, line.event.id)))
        return doors

    def _plan(self, line: EventLine) -> list[Action]:
        event = line.event
        if event.status is EventStatus.CANCELLED:
            return self._rescheduler.actions(event)
        edit_text, cancel_text = self.tr("Edit event…"), self.tr("Cancel event…")
        return [
            _action("edit", edit_text, "pencil", partial(self._planner.edit, event), "Ctrl+E"),
            *self._rescheduler.actions(event),
            Action(
                key="cancel",
                text=lambda: cancel_text,
                icon="calendar-x",
                run=partial(self._planner.cancel, event),
                danger=True,
            ),
        ]

    def _history(self, line: EventLine) -> Action:
        about = (HistoryQuery(event_id=line.event.id), line.event.title)
        run = partial(self._context.go, "history", about)
        return _action("history", self.tr("Show history"), "history", run)

    def _print(self, line: EventLine) -> None:
        from meetup_desk.ui.papers.event_preview import PrintPreview  # noqa: PLC0415 - brings Qt's PDF modules

        window, badges = self._page.window(), self._badges.options
        PrintPreview(self._context, self._services, line, window, badges).ask()

    def _report(self, line: EventLine) -> None:
        from meetup_desk.ui.papers.report_preview import ReportPreview  # noqa: PLC0415 - brings Qt's PDF modules

        query = ReportQuery(event_id=line.event.id)
        ReportPreview(self._context, self._services, query, line.event.title, self._page.window()).ask()

    def _open_door(self, line: EventLine, open_door: Callable[[EventId], None]) -> None:
        """Open the door; long before its event, a rehearsal is offered first."""
        plan, rehearse = line.event.plan, self._links.rehearse_door
        if rehearse is None or not is_early(plan, self._services.desk.now()):
            open_door(line.event.id)
            return
        lang = self._context.languages.current
        title = self.tr("The event is on {day}").format(day=say_day(plan.start, lang, year=False))
        text = self.tr(
            "Scans made now count as real entries. To try out the door, rehearse instead: nothing is "
            "counted in a rehearsal."
        )
        verbs = (
            DialogVerb("open", self.tr("Open anyway")),
            DialogVerb("rehearse", self.tr("Rehearse"), "primary"),
        )
        chosen = self._context.asker.choose(self._page, title, text, verbs)
        if chosen == "open":
            open_door(line.event.id)
        elif chosen == "rehearse":
            rehearse(line.event.id)


def _action(key: str, text: str, icon: str, run: Callable[[], object], shortcut: str = "") -> Action:
    return Action(key=key, text=lambda: text, icon=icon, run=run, shortcut=shortcut)
