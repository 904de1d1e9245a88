"""Buddies of one event: which regular looks after which newcomer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.introductions.buddies import BuddyLine
from meetup_desk.services.introductions.introduction_texts import TextsForTwo
from meetup_desk.services.services import Services
from meetup_desk.ui.introductions.buddy_panel import BuddyPanel
from meetup_desk.ui.introductions.buddy_steps import BuddySteps
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.dates import say_plan


@dataclass(frozen=True, slots=True)
class BuddyRowShown:
    """A newcomer and their buddy in the table."""

    id: int
    line: BuddyLine


class BuddiesPage(Page):
    """The buddies of an event; `left` comes when somebody goes back to it."""

    guide = "people"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._line: EventLine | None = None
        self.steps = BuddySteps(context, services, writes, self)
        propose = Action(
            key="buddy.propose",
            text=lambda: self.tr("Choose buddies"),
            icon="sparkles",
            shortcut="Ctrl+N",
            run=self.steps.propose,
        )
        add = Action(
            key="buddy.add",
            text=lambda: self.tr("Choose one…"),
            icon="user-plus",
            run=self.steps.ask_buddy,
        )
        self.header = PageHeader(context.look, lambda: self.tr("Buddies"), primary=propose, actions=[add])
        self._back = BackHeader(context.look, self.header, self.left)
        self._source: MemorySource[BuddyRowShown] = MemorySource()
        self.empty = EmptyPage(context.look, icon="users")
        self.table: RecordTable[BuddyRowShown] = RecordTable(
            context.look,
            context.jobs,
            self._source,
            self._columns(),
            name=lambda: self.tr("Buddies"),
            empty=self.empty,
        )
        self.column.addLayout(self._back)
        self.column.addWidget(self.table, 1)
        self.empty.step.clicked.connect(self.steps.propose)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        context.news.changed.connect(self._hear)
        self.retranslate()

    def show_event(self, line: EventLine) -> None:
        """Show the buddies of an event."""
        self._line, self.steps.event_id = line, line.event.id
        self._show_head()
        self._ask()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._back.set_name(self.tr("Back to event"))
        self.empty.set_texts(
            self.tr("No buddies yet"),
            self.tr(
                "A regular who looks after a newcomer: both are told before the event, the badge and the door"
                " say who it is, and both are asked afterwards."
            ),
            self.tr("Choose buddies"),
        )
        self._show_head()

    def go_back(self) -> bool:
        """Go back to the event."""
        self.left.emit()
        return True

    def open_panel(self, row_id: int, *, focus: bool = True) -> None:
        """Show one pair beside the list."""
        found = next((row.line for row in self._source.all_rows if row.id == row_id), None)
        event = self._line
        if found is None or event is None:
            return
        over = event.event.plan.end_utc < self._services.desk.now()

        def show(texts: TextsForTwo) -> None:
            panel = BuddyPanel(self._context, self.steps, found, texts, over=over)
            self._context.panel.open(f"{found.name} · {found.buddy_name}", panel, focus=focus)

        buddies = self._services.buddies
        self._context.jobs.run(lambda: buddies.texts(found, afterwards=over), show, key=(self, "texts"))

    def _show_head(self) -> None:
        if self._line is not None:
            when = say_plan(self._line.event.plan, self._context.languages.current, year=False)
            self.header.set_subtitle(f"{shown_title(self._line.event.title)} · {when}")

    def _ask(self) -> None:
        if self._line is not None:
            buddies, event = self._services.buddies, self._line.event.id
            self._context.jobs.run(lambda: buddies.list(event), self._show, key=(self, "buddies"))

    def _show(self, lines: Sequence[BuddyLine]) -> None:
        self._source.all_rows = [BuddyRowShown(line.buddy.id, line) for line in lines]
        self.header.show_primary(bool(lines))
        self.table.ask()
        panel = self._context.panel.content()
        if isinstance(panel, BuddyPanel):
            same = [row.id for row in self._source.all_rows if row.line.uid == panel.line.uid]
            if same:
                self.open_panel(same[0], focus=False)
            else:
                self._context.panel.close_panel()

    def _follow(self) -> None:
        ids = self.table.selected_ids()
        panel = self._context.panel.content()
        if len(ids) == 1 and not (isinstance(panel, BuddyPanel) and panel.line.buddy.id == ids[0]):
            self.open_panel(ids[0], focus=False)

    def _columns(self) -> list[Column[BuddyRowShown]]:
        return [
            Column(
                key="person",
                title=lambda: self.tr("Newcomer"),
                value=lambda row: row.line.name,
                width=160,
                grow=1,
            ),
            Column(
                key="buddy",
                title=lambda: self.tr("Buddy"),
                value=lambda row: row.line.buddy_name,
                width=160,
                grow=1,
            ),
            Column(
                key="reason",
                title=lambda: self.tr("In common"),
                value=lambda row: row.line.buddy.reason,
                width=160,
                grow=1,
                drop_order=1,
            ),
            Column(
                key="told",
                title=lambda: self.tr("Told"),
                kind="pill",
                value=lambda row: self._told(row.line),
                width=136,
            ),
        ]

    def _told(self, line: BuddyLine) -> PillState:
        if line.buddy.feedback:
            return PillState(self.tr("Answered"), "good", "message-square")
        if line.buddy.told_at is not None:
            return PillState(self.tr("Told"), "accent", "send")
        return PillState(self.tr("Not yet"), "neutral", "circle-dashed")

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.INTRODUCTION, ChangeKind.PERSON, ChangeKind.RSVP)
        if self.isVisible() and any(changes.concerns(kind) for kind in kinds):
            self._ask()
