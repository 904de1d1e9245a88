"""Introductions of the desk: listed by how far they are, and one of them beside the list."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import IntroductionId
from meetup_desk.domain.introductions import IntroductionState
from meetup_desk.services.introductions.introductions import IntroductionLine
from meetup_desk.services.services import Services
from meetup_desk.ui.introductions.introduction_cells import ALL, IntroductionTableRow, columns, fits
from meetup_desk.ui.introductions.introduction_panel import IntroductionPanel
from meetup_desk.ui.introductions.introduction_steps import IntroductionSteps
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.say import say

_STATES = (
    IntroductionState.PROPOSED,
    IntroductionState.ASKED,
    IntroductionState.AGREED,
    IntroductionState.MET,
    IntroductionState.NOT_NOW,
    IntroductionState.DECLINED,
)


class IntroductionsPage(Page):
    """Who may be brought together; `left` comes when somebody goes back to the people."""

    guide = "people"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services = context, services
        self.steps = IntroductionSteps(services, writes, self, lambda: context.languages.current)
        look, lang = context.look, lambda: context.languages.current
        find = Action(
            key="introduction.propose",
            text=lambda: self.tr("Find matches"),
            icon="heart",
            shortcut="Ctrl+N",
            run=self.steps.propose,
        )
        self.header = PageHeader(look, page_titles.introductions, primary=find)
        self._back = BackHeader(look, self.header, self.left)
        states = [Option(str(state), partial(self._state_text, state)) for state in _STATES]
        self.chips = Chips([Option(ALL, lambda: self.tr("All")), *states])
        self._source: MemorySource[IntroductionTableRow] = MemorySource(
            fits=fits, sorts={"person": lambda row: row.line.name, "other": lambda row: row.line.other}
        )
        self.empty = EmptyPage(look, icon="heart")
        self.table: RecordTable[IntroductionTableRow] = RecordTable(
            look,
            context.jobs,
            self._source,
            columns(lang),
            name=page_titles.introductions,
            empty=self.empty,
            menu=self._menu,
        )
        self.column.setSpacing(12)
        self.column.addLayout(self._back)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.table, 1)
        self.chips.chosen.connect(lambda _: self._filter())
        self.empty.step.clicked.connect(self.steps.propose)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        self.table.view.clicked.connect(self._clicked)
        context.news.changed.connect(self._hear)
        self.retranslate()
        self._ask()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._back.set_name(self.tr("Back to people"))
        self.header.set_subtitle(
            self.tr("Two people are introduced once both said yes. Before, no one sees anything.")
        )
        self.empty.set_texts(
            self.tr("No introductions yet"),
            self.tr(
                "Add what people need and offer on their pages, or ask for it in the form of an event."
                " Then find out who suits whom."
            ),
            self.tr("Find matches"),
        )

    def go_back(self) -> bool:
        """Go back to the people."""
        self.left.emit()
        return True

    def go_to(self, target: object) -> None:
        """Show an introduction beside the list."""
        if isinstance(target, int):
            self.open_panel(target)

    def open_panel(self, introduction_id: int, *, focus: bool = True) -> None:
        """Show one introduction beside the list."""
        panel = IntroductionPanel(self._context, self._services, self.steps)
        self._context.panel.open("", panel, focus=focus)
        panel.show_introduction(introduction_id)

    def _state_text(self, state: IntroductionState) -> str:
        return say(f"introduction.state.{state}", self._context.languages.current)

    def _ask(self) -> None:
        self._context.jobs.run(self._services.introductions.list, self._show, key=(self, "introductions"))

    def _show(self, lines: Sequence[IntroductionLine]) -> None:
        self._source.all_rows = [IntroductionTableRow(line.introduction.id, line) for line in lines]
        counts = Counter(str(line.introduction.state) for line in lines)
        self.chips.set_counts({ALL: len(lines), **{str(state): counts[str(state)] for state in _STATES}})
        self.chips.setVisible(bool(lines))
        self.header.show_primary(bool(lines))
        self._filter()

    def _filter(self) -> None:
        state = self.chips.key()
        self.table.ask(state, narrowed=state != ALL)

    def _follow(self) -> None:
        panel, ids = self._context.panel.content(), self.table.selected_ids()
        if isinstance(panel, IntroductionPanel) and len(ids) == 1 and panel.introduction_id != ids[0]:
            panel.show_introduction(ids[0])

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), IntroductionPanel):
            self.open_panel(ids[0], focus=False)

    def _menu(self, ids: list[int]) -> list[Action | None]:
        chosen = [IntroductionId(one) for one in ids]
        return [
            Action(
                key="introduction.open",
                text=lambda: self.tr("Show details"),
                icon="panel-right",
                run=lambda: self.open_panel(ids[0]),
            ),
            Action(
                key="introduction.ask",
                text=lambda: self.tr("Mark as asked"),
                icon="send",
                run=partial(self.steps.ask, chosen),
            ),
            Action(key="copy", text=lambda: self.tr("Copy rows"), icon="copy", run=self.table.copy),
        ]

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.INTRODUCTION) or changes.concerns(ChangeKind.PERSON):
            self._ask()
