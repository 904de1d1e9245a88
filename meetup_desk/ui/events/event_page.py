"""The page of one event: what it is, how full it is, and the three parts of its life."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.event_place import Place
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.steps import Step
from meetup_desk.services.desk.file_names import event_folder
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_actions import EventActions
from meetup_desk.ui.events.event_content import EventContent, read
from meetup_desk.ui.events.event_panes import EventLinks, RsvpsPane
from meetup_desk.ui.events.follow_up.feedback_card import FeedbackCard
from meetup_desk.ui.events.follow_up.pane import FollowUpPane
from meetup_desk.ui.events.planner import Planner
from meetup_desk.ui.events.prepare.file_rows import FileRows
from meetup_desk.ui.events.prepare.pane import PreparePane
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.events.stage import Stage
from meetup_desk.ui.events.steps_strip import StepsStrip
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.capacity_bar import CapacityBar, CapacityFigures
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.drops import FileDropFilter, lists_in
from meetup_desk.ui.widgets.event_cells import place_of, state_of
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.words.dates import say_plan

_ROOMY = 860  # px at 100 %, of the page
_PREPARE, _RUN, _FOLLOW_UP = "prepare", "run", "follow_up"
_SHOWN = (
    ChangeKind.SEATING,
    ChangeKind.RSVP,
    ChangeKind.VENUE,
    ChangeKind.SCAN,
    ChangeKind.TICKET,
)  # beside the event itself


class EventPage(Page):
    """Shows an event and reloads when it changes; `left` comes when somebody goes back to the list."""

    guide = "rsvps"
    left = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        planner: Planner,
        rsvps: RsvpsPane,
        links: EventLinks,
        *,
        writes: Writes,
    ) -> None:
        super().__init__()
        FileDropFilter(self, lists_in, self._bring)
        self._context, self._services, self._links = context, services, links
        self._event_id: EventId | None = None
        self._line: EventLine | None = None
        self._step: Step | None = None
        self._content: EventContent | None = None
        self._wanted: tuple[Place, Path | None] | None = None  # where to go once the event is read
        rescheduler = Rescheduler(context, services, writes, self)
        self._writes = writes
        self.event_actions = EventActions(
            context,
            services,
            planner,
            rescheduler,
            links,
            page=self,
            add_person=self._add_person,
            show_requests=self._show_requests,
            show_follow_up=partial(self._choose, _FOLLOW_UP),
            follow_up_done=self._finish_follow_up,
        )
        self.header = PageHeader(context.look, self._title)
        self._back_header = BackHeader(context.look, self.header, self.left)
        self._pill = Pill(context.look)
        self._capacity_bar = CapacityBar(context.look)
        self.tabs = Tabs(
            [
                Option(_PREPARE, lambda: self.tr("Prepare")),
                Option(_RUN, lambda: self.tr("Run")),
                Option(_FOLLOW_UP, lambda: self.tr("Follow up")),
            ]
        )
        self.steps = StepsStrip(context.look)
        self.steps.chosen.connect(self._run_step)
        self.everything = Button(context.look, icon="package")
        self.everything.clicked.connect(self._prepare_everything)
        file_rows = FileRows(context, self.event_actions.file_ways())
        self.prepare = PreparePane(context, services, writes, rescheduler, file_rows)
        self.rsvps = rsvps
        self.follow_up = FollowUpPane(
            context, services, writes, show_notices=links.show_notices, plan_next=planner.plan_new
        )
        self.heard = FeedbackCard(context, services, links)
        self.follow_up.add_card(self.heard, self.heard.show_event)
        self._stack = Stack(context.look)
        for part in (self.prepare, rsvps.widget, self.follow_up):
            self._stack.addWidget(part)
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        context.news.changed.connect(self._hear)
        self.retranslate()

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        states.setSpacing(16)
        states.addWidget(self._pill)
        states.addWidget(self._capacity_bar, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.tabs)
        row.addWidget(self._capacity_bar.legend, 1, Qt.AlignmentFlag.AlignVCenter)
        strip = QHBoxLayout()
        strip.setSpacing(16)
        strip.addWidget(self.steps, 1)
        strip.addWidget(self.everything)
        self.column.addLayout(self._back_header)
        self.column.addLayout(strip)
        self.column.addLayout(states)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)

    def show_event(self, event_id: EventId) -> None:
        """Show an event, at the part that its stage is about."""
        fresh = event_id != self._event_id
        self._event_id = event_id
        if fresh:
            self._line = None
            self.header.set_title(self._title)
        self._ask(fresh=fresh)

    def show_place(self, place: Place, path: Path | None = None) -> None:
        """Show a part of the page, or what it leads to, as soon as the event is read."""
        self._wanted = (place, path)
        if self._line is not None and self._line.event.id == self._event_id:
            self._go_to_wanted(self._line)

    def _go_to_wanted(self, line: EventLine) -> None:
        if self._wanted is None:
            return
        (place, path), self._wanted = self._wanted, None
        ways: dict[Place, Callable[[], object]] = {
            "requests": partial(self._show_status, RsvpStatus.REQUESTED),
            "waitlist": partial(self._show_status, RsvpStatus.WAITLISTED),
            "invites": partial(self._links.show_invites, line),
            "door": partial(self._open_door, line),
            "notices": partial(self._links.show_notices, line),
            "surveys": partial(self._links.show_surveys, line),
            "room_questions": partial(self._links.show_room_questions, line),
            "seating": partial(self._links.show_seating, line),
            "import": partial(self._links.import_list, line, path if path and path.exists() else None),
            "follow_up": partial(self._choose, _FOLLOW_UP),
        }
        if self._links.show_doors is not None:
            ways["doors"] = partial(self._links.show_doors, line)
        if place in ways:
            ways[place]()

    def _open_door(self, line: EventLine) -> None:
        door = self.event_actions.door(line)
        if door is not None:
            door.run()

    def show_rsvps(self) -> None:
        """Show who answered."""
        self._choose(_RUN)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to events"))
        self._name_everything()
        self._show_line()

    def _name_everything(self) -> None:
        """Leave the icon alone beside an open panel, so that every step can be read."""
        name, roomy = self.tr("Prepare everything"), self.width() >= self._context.look.theme.px(_ROOMY)
        self.everything.set_text(name if roomy else "")
        self.everything.setAccessibleName(name)
        self.everything.setToolTip("" if roomy else name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the steps the room that they need."""
        super().resizeEvent(event)
        self._name_everything()

    # -- reading

    def _ask(self, *, fresh: bool) -> None:
        event_id, services = self._event_id, self._services
        if event_id is None:
            return
        self._context.jobs.run(
            lambda: read(services, event_id),
            lambda found: self._take(found, fresh=fresh),
            key=(self, "event"),
        )

    def _take(self, shown: EventContent, *, fresh: bool) -> None:
        line = shown.line
        self._line, self._content, self._step = line, shown, shown.step
        self._context.files.keep_in(event_folder(line.event.plan.start.date(), shown_title(line.event.title)))
        self.prepare.show_event(shown)
        self.rsvps.show_event(line)
        self.follow_up.show_event(line)
        self._show_line()
        if fresh:
            self._choose(_first_tab(line, shown.stage))
            self.setFocus()
        self._go_to_wanted(line)

    def _hear(self, changes: Changes) -> None:
        if self._event_id is None:
            return
        mine = changes.concerns(ChangeKind.EVENT, [self._event_id])
        if mine or any(map(changes.concerns, _SHOWN)):
            self._ask(fresh=False)

    # -- showing

    def _title(self) -> str:
        return shown_title(self._line.event.title) if self._line else ""

    def _show_line(self) -> None:
        line, lang = self._line, self._context.languages.current
        self._pill.hide()
        if line is None:
            self.header.set_subtitle("")
            return
        fill = line.occupancy
        place = place_of(line)
        when = say_plan(line.event.plan, lang)
        self.header.set_title(self._title)
        self.header.set_subtitle(f"{when} · {place}" if place else when)
        self._capacity_bar.set_figures(
            CapacityFigures(
                going=fill.going,
                waitlist=fill.waitlisted,
                requested=fill.requested,
                capacity=fill.capacity,
                room=line.room_capacity,
                arrived=fill.arrived or None,
            )
        )
        state = state_of(line.event.status, lang)
        if state is not None:
            self._pill.set_state(state)
            self._pill.show()
        self._show_steps()
        self.header.set_actions(**self.event_actions.offer(line, self._step)._asdict())

    def _show_steps(self) -> None:
        content = self._content
        off = content is None or content.stage is Stage.CALLED_OFF
        self.steps.setVisible(not off)
        self.everything.setVisible(not off and content is not None and content.line.occupancy.going > 0)
        if content is not None and not off:
            self.steps.show_steps(content.steps, content.step)

    def _choose(self, key: str) -> None:
        self.tabs.choose(key)
        self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        self.setFocusProxy(self.rsvps.widget if key == _RUN else self.tabs)
        self._stack.setCurrentIndex((_PREPARE, _RUN, _FOLLOW_UP).index(key))
        if key != _RUN:
            self._context.panel.close_panel()

    # -- doing

    def _bring(self, paths: list[Path]) -> None:
        if self._line is not None:
            self._links.import_list(self._line, paths[0], paths[1:])

    def _run_step(self, step: Step) -> None:
        if self._line is not None:
            self.event_actions.run(self._line, step)

    def _prepare_everything(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        if self._line is not None:
            self.event_actions.prepare_everything(self._line)

    def _finish_follow_up(self, event: Event) -> None:
        events, title = self._services.events, shown_title(event.title)
        self._writes.run(
            lambda: events.finish_follow_up(event.id, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("“{title}” is followed up.").format(title=title),
        )

    def _add_person(self) -> None:
        self._choose(_RUN)
        self.rsvps.add_person()

    def _show_requests(self) -> None:
        self._show_status(RsvpStatus.REQUESTED)

    def _show_status(self, status: RsvpStatus) -> None:
        self._choose(_RUN)
        self.rsvps.show_status(status)

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Read again: on another page invites may have been handed out."""
        super().showEvent(event)
        if self._line is not None:  # else the first reading is on its way
            self._ask(fresh=False)

    def go_back(self) -> bool:
        """Go back to the list."""
        self.left.emit()
        return True


def _first_tab(line: EventLine, stage: Stage) -> str:
    """Give the part that an organiser comes for."""
    fill = line.occupancy
    answered = fill.going + fill.waitlisted + fill.requested + fill.tentative + fill.invited
    if stage is Stage.FOLLOW_UP:
        return _FOLLOW_UP
    return _RUN if answered and stage is not Stage.CALLED_OFF else _PREPARE
