"""The page of one event: what it is, how full it is, and the three parts of its life."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from meetup_desk.domain.attendance import is_early
from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.services import Services
from meetup_desk.ui.events.event_columns import place_of, state_of
from meetup_desk.ui.events.facts import Facts
from meetup_desk.ui.events.followup import FollowUp
from meetup_desk.ui.events.page_parts import AnswersPart
from meetup_desk.ui.events.planner import Planner
from meetup_desk.ui.events.stage import Stage, stage_of
from meetup_desk.ui.papers.badge_dialog import BadgePrinting
from meetup_desk.ui.papers.exports import Exports
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.capacity_bar import CapacityBar, CapacityFigures
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.drops import Drops, list_in
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.words.dates import say_day, say_plan

_PREPARE, _RUN, _FOLLOW_UP = "prepare", "run", "follow_up"


class EventPage(Page):
    """Shows an event and reloads when it changes; `left` comes when somebody goes back to the list."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        planner: Planner,
        answers: AnswersPart,
        *,
        writes: Writes,
        bring_list: Callable[[EventLine, Path | None], None],
        show_invites: Callable[[EventLine], None],
        open_door: Callable[[EventId], None] | None,
        show_doors: Callable[[EventLine], None] | None = None,
        rehearse_door: Callable[[EventId], None] | None,
    ) -> None:
        super().__init__()
        Drops(self, list_in, self._bring)
        self._context, self._services, self._planner = context, services, planner
        self._bring_list, self._open_door = bring_list, open_door
        self._rehearse_door = rehearse_door
        self._show_invites = show_invites
        self._show_doors = show_doors
        self._event_id: EventId | None = None
        self._line: EventLine | None = None
        self._stage = Stage.PREPARE
        self._exports = Exports(context, services, self)
        self._badges = BadgePrinting(context, services, self)
        self.header = PageHeader(context.look, self._title)
        self._back_header = BackHeader(context.look, self.header, self.left)
        self._pill = Pill(context.look)
        self._fill = CapacityBar(context.look)
        self.tabs = Tabs(
            [
                Option(_PREPARE, lambda: self.tr("Prepare")),
                Option(_RUN, lambda: self.tr("Run")),
                Option(_FOLLOW_UP, lambda: self.tr("Follow up")),
            ]
        )
        self._facts = Facts(context.look, lambda: context.languages.current, lambda: self._home_tz)
        self._facts.edit.clicked.connect(self._edit)
        self._home_tz = ""
        self.answers = answers
        self._follow_up = FollowUp(context, services, writes)
        self._stack = QStackedWidget()
        for part in (self._facts, answers.widget, self._follow_up):
            self._stack.addWidget(part)
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        context.news.came.connect(self._hear)
        self.retranslate()

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        states.setSpacing(16)
        states.addWidget(self._pill)
        states.addWidget(self._fill, 1)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        self.column.addLayout(self._back_header)
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

    def show_answers(self) -> None:
        """Show who answered."""
        self._choose(_RUN)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to all events"))
        self._show_line()

    # -- reading

    def _ask(self, *, fresh: bool) -> None:
        event_id, services = self._event_id, self._services
        if event_id is None:
            return
        self._context.jobs.run(
            lambda: (services.events.get(event_id), services.settings.tz, stage_now(services, event_id)),
            lambda found: self._take(*found, fresh=fresh),
            key=(self, "event"),
        )

    def _take(self, line: EventLine, tz: str, stage: Stage, *, fresh: bool) -> None:
        self._line, self._home_tz, self._stage = line, tz, stage
        self._facts.show_event(line)
        self.answers.show_event(line)
        self._follow_up.show_event(line)
        self._show_line()
        if fresh:
            self._choose(_first_tab(line, stage))
            self.setFocus()

    def _hear(self, changes: Changes) -> None:
        if self._event_id is None:
            return
        mine = changes.concerns(ChangeKind.EVENT, [self._event_id])
        if mine or any(
            changes.concerns(kind) for kind in (ChangeKind.RSVP, ChangeKind.VENUE, ChangeKind.SCAN)
        ):
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
        self._fill.set_fill(
            CapacityFigures(
                going=fill.going,
                waitlist=fill.waitlisted,
                requested=fill.requested,
                capacity=fill.capacity,
                arrived=fill.arrived or None,
            )
        )
        state = state_of(line.event.status, lang)
        if state is not None:
            self._pill.set_state(state)
            self._pill.show()
        self._offer(line)

    def _offer(self, line: EventLine) -> None:
        """Offer what the stage asks for first, and all else beside it."""
        stage = self._stage
        bring = self._action("list.bring", self.tr("Bring a list"), "upload", self._bring_any, "Ctrl+I")
        sheet = self._action("sheet", self.tr("Save attendee sheet…"), "file-text", self._save_sheet)
        door = self._door()
        primary = {
            Stage.PREPARE: bring,
            Stage.RUN: door or bring,
            Stage.FOLLOW_UP: sheet,
            Stage.CALLED_OFF: None,
        }[stage]
        others = [] if stage is Stage.CALLED_OFF else [a for a in (bring, door) if a and a is not primary]
        if stage in (Stage.PREPARE, Stage.RUN):
            add_text = self.tr("Add person")
            others.insert(
                0, self._action("rsvp.add", add_text, "user-plus", self._add_person, "Ctrl+Shift+N")
            )
        papers: list[Action | None] = [] if primary is sheet else [sheet]
        papers += [
            self._action("badges", self.tr("Print badges…"), "id-card", self._print_badges),
            self._action("tickets", self.tr("Save tickets…"), "ticket", self._save_tickets),
            self._action("invites", self.tr("Invites…"), "mail", self._go_to_invites),
            self._action("calendar", self.tr("Save calendar file…"), "calendar-plus", self._save_calendar),
        ]
        if line.event.series_id is not None:
            text = self.tr("Save calendar file of the series…")
            papers.append(self._action("series", text, "calendar-range", self._save_series))
        if self._show_doors is not None:
            papers.append(self._action("doors", self.tr("Doors…"), "scan-line", self._go_to_doors))
        papers += self._rehearsal()
        plan: list[Action | None] = [None, *self._plan_actions(line)]
        self.header.set_actions(primary=primary, actions=others, more=papers + plan)

    def _plan_actions(self, line: EventLine) -> list[Action]:
        if line.event.status is EventStatus.CANCELLED:
            return []
        edit = self._action("edit", self.tr("Edit event…"), "pencil", self._edit, "Ctrl+E")
        cancel = Action(
            key="cancel",
            text=lambda: self.tr("Cancel event…"),
            icon="calendar-x",
            run=lambda: self._planner.cancel(line.event),
            danger=True,
        )
        return [edit, cancel]

    def _action(
        self, key: str, text: str, icon: str, run: Callable[[], object], shortcut: str = ""
    ) -> Action:
        return Action(key=key, text=lambda: text, icon=icon, run=run, shortcut=shortcut)

    def _door(self) -> Action | None:
        line, open_door = self._line, self._open_door
        if open_door is None or line is None or not line.occupancy.going:
            return None
        return self._action("door", self.tr("Open the door"), "door-open", lambda: self._open(open_door))

    def _open(self, open_door: Callable[[EventId], None]) -> None:
        """Open the door; long before its event, a rehearsal is offered first."""
        line, rehearse = self._line, self._rehearse_door
        if line is None:
            return
        plan, lang = line.event.plan, self._context.languages.current
        if rehearse is None or not is_early(plan, self._services.desk.now()):
            open_door(line.event.id)
            return
        title = self.tr("The event is on {day}").format(day=say_day(plan.start, lang, year=False))
        text = self.tr(
            "What is scanned now counts as entries. To try the door out, rehearse: nothing counts there."
        )
        verbs = (
            DialogVerb("open", self.tr("Open anyway")),
            DialogVerb("rehearse", self.tr("Rehearse"), "primary"),
        )
        chosen = self._context.asker.choose(self, title, text, verbs)
        if chosen == "open":
            open_door(line.event.id)
        elif chosen == "rehearse":
            rehearse(line.event.id)

    def _rehearsal(self) -> list[Action]:
        line, rehearse = self._line, self._rehearse_door
        if rehearse is None or line is None or not line.occupancy.going:
            return []
        text = self.tr("Rehearse the door")
        return [self._action("rehearsal", text, "door-open", lambda: rehearse(line.event.id))]

    def _choose(self, key: str) -> None:
        self.tabs.choose(key)
        self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        self.setFocusProxy(self.answers.widget if key == _RUN else self.tabs)
        self._stack.setCurrentIndex((_PREPARE, _RUN, _FOLLOW_UP).index(key))
        if key != _RUN:
            self._context.panel.close_panel()

    # -- doing

    def _edit(self) -> None:
        if self._line is not None:
            self._planner.edit(self._line.event)

    def _bring_any(self) -> None:
        self._bring(None)

    def _bring(self, path: Path | None) -> None:
        if self._line is not None:
            self._bring_list(self._line, path)

    def _add_person(self) -> None:
        self._choose(_RUN)
        self.answers.add_person()

    def _save_sheet(self) -> None:
        if self._line is not None:
            self._exports.sheet(self._line)

    def _save_tickets(self) -> None:
        if self._line is not None:
            self._exports.tickets(self._line)

    def _print_badges(self) -> None:
        if self._line is not None:
            self._badges.ask(self._line)

    def _go_to_doors(self) -> None:
        if self._line is not None and self._show_doors is not None:
            self._show_doors(self._line)

    def _go_to_invites(self) -> None:
        if self._line is not None:
            self._show_invites(self._line)

    def _save_calendar(self) -> None:
        if self._line is not None:
            self._exports.calendar(self._line)

    def _save_series(self) -> None:
        if self._line is not None:
            self._exports.calendar(self._line, series=True)

    # -- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left goes back."""
        if event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def stage_now(services: Services, event_id: EventId) -> Stage:
    """Tell the stage of an event by the desk's clock."""
    return stage_of(services.events.get(event_id), services.desk.now())


def _first_tab(line: EventLine, stage: Stage) -> str:
    """Give the part that an organiser comes for."""
    fill = line.occupancy
    answered = fill.going + fill.waitlisted + fill.requested + fill.tentative + fill.invited
    if stage is Stage.FOLLOW_UP:
        return _FOLLOW_UP
    return _RUN if answered and stage is not Stage.CALLED_OFF else _PREPARE
