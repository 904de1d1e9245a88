"""Trust in a group: incidents with what followed, and strikes. For host and deputies alone."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetup_desk.domain.groups import Group
from meetup_desk.domain.trust import TrustState
from meetup_desk.services.groups.trust_board import TrustPage
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.group_form import effect_text
from meetup_desk.ui.groups.trust_acts import TrustActs
from meetup_desk.ui.groups.trust_panels import EntryPanel, StruckPanel
from meetup_desk.ui.groups.trust_tables import (
    Days,
    StruckRow,
    TrustRow,
    entry_columns,
    state_text,
    struck_columns,
)
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable

Row = TypeVar("Row", TrustRow, StruckRow)
_ALL = "all"
_OPEN = (TrustState.OPEN, TrustState.HEARD)


class TrustView(QWidget):
    """Both lists of a group; what is selected is beside them."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._group: Group | None = None
        self.acts = TrustActs(context, services, writes, self)
        self._days = Days(lambda: services.settings.tz, lambda: context.languages.current, services.desk.now)
        self._entries: MemorySource[TrustRow] = MemorySource(fits=_fits)
        self._struck: MemorySource[StruckRow] = MemorySource()
        self._no_entries, self._no_struck = (
            EmptyPage(context.look, icon="shield-check"),
            EmptyPage(context.look, icon="circle-check"),
        )
        self.entries: RecordTable[TrustRow] = RecordTable(
            context.look,
            context.jobs,
            self._entries,
            entry_columns(self._days),
            name=lambda: self.tr("Incidents and blocks"),
            empty=self._no_entries,
        )
        self.struck: RecordTable[StruckRow] = RecordTable(
            context.look,
            context.jobs,
            self._struck,
            struck_columns(self._days),
            name=lambda: self.tr("Strikes"),
            empty=self._no_struck,
        )
        self.chips = Chips(
            [
                Option(_ALL, lambda: self.tr("All")),
                Option(TrustState.OPEN, lambda: self.tr("Open")),
                *(
                    Option(state, partial(state_text, state))
                    for state in (TrustState.BLOCKED, TrustState.WATCHED, TrustState.CLOSED)
                ),
            ]
        )
        self._incidents_title, self._strikes_title = Label(size="section"), Label(size="section")
        self._rule = Label(ink="soft", wrap=True)
        self._private = Label(ink="soft", wrap=True)
        self._lay_out()
        self.chips.chosen.connect(self._filter)
        self.entries.selected.connect(self._show_entry)
        self.struck.selected.connect(self._show_struck)
        self.retranslate()

    def _lay_out(self) -> None:
        banner = QFrame()
        banner.setProperty("ground", "surface")
        lock = QLabel()
        lock.setPixmap(self._context.look.pixmap("lock", "ink_soft", 16))
        said = QHBoxLayout(banner)
        said.setContentsMargins(12, 8, 12, 8)
        said.setSpacing(8)
        said.addWidget(lock)
        said.addWidget(self._private, 1)
        head = QHBoxLayout()
        head.addWidget(self._incidents_title)
        head.setSpacing(16)
        head.addWidget(self.chips, 1)
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self._strikes_title)
        under.addWidget(self._rule, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(banner)
        column.addLayout(head)
        column.addWidget(self.entries, 1)
        column.addLayout(under)
        column.addWidget(self.struck, 1)

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._private.setText(
            self.tr(
                "For the host and deputies only. None of it is in exports, badges, packs or invites,"
                " and opening a name is recorded."
            )
        )
        self._incidents_title.setText(self.tr("Incidents and blocks"))
        self._strikes_title.setText(self.tr("Strikes"))
        self._no_entries.set_texts(
            self.tr("No incidents"), self.tr("Reports about someone’s conduct appear here.")
        )
        self._say_rule()

    def show_group(self, group: Group) -> None:
        """Show the trust of a group."""
        self._group = group
        self.reload()

    def reload(self) -> None:
        """Read it again."""
        group, board = self._group, self._services.trust_board
        if group is not None:
            self._context.jobs.run(lambda: board.of_group(group.id), self._take, key=(self, "trust"))

    def report(self) -> None:
        """Ask what happened, and write it down."""
        if self._group is not None:
            self.acts.report(self._group)

    def _take(self, page: TrustPage) -> None:
        self._group = page.group
        self._entries.all_rows = [TrustRow(entry.id, entry) for entry in page.entries]
        self._struck.all_rows = [
            StruckRow(person.id, person, page.group.strike_most) for person in page.struck
        ]
        states = [entry.state for entry in page.entries]
        counts = {str(state): states.count(state) for state in TrustState}
        opened = counts[TrustState.OPEN] + counts[TrustState.HEARD]
        self.chips.set_counts({_ALL: len(states), **counts, TrustState.OPEN: opened})
        self._filter(self.chips.key())
        self.struck.ask()
        self._say_rule()
        self._refresh_panel(page)

    def _refresh_panel(self, page: TrustPage) -> None:
        panel = self._context.panel.content()
        if isinstance(panel, EntryPanel) and panel.entry is not None:
            shown = panel.entry.id
            entry = next((each for each in page.entries if each.id == shown), None)
            if entry is None:
                self._context.panel.close_panel()
            elif entry != panel.entry:
                panel.show_entry(entry)
        if isinstance(panel, StruckPanel) and panel.person is not None:
            of = panel.person.id
            person = next((each for each in page.struck if each.id == of), None)
            if person is not None and person != panel.person:
                panel.show_struck(person)

    def _filter(self, key: str) -> None:
        self.entries.ask(None if key == _ALL else key, narrowed=key != _ALL)

    def _say_rule(self) -> None:
        group = self._group
        if group is None or not group.strike_most:
            self._rule.setText(self.tr("This group gives no strikes."))
            self._no_struck.set_texts(
                self.tr("No strikes"), self.tr("Edit the group to say after how many something happens.")
            )
            return
        self._no_struck.set_texts(
            self.tr("No strikes"), self.tr("Missed events and late cancellations appear here.")
        )
        after = self.tr("After %Ln: {what}", "", group.strike_most).format(
            what=effect_text(group.strike_effect)
        )
        ends = self.tr("they count for %Ln months", "", group.strike_months)
        self._rule.setText(f"{after} · {ends}")

    def _show_entry(self) -> None:
        row = _only(self._entries.all_rows, self.entries.selected_ids())
        if row is None or not self.isVisible():  # what is beside another tab stays
            return
        panel = self._context.panel.content()
        if not isinstance(panel, EntryPanel):
            panel = EntryPanel(self._context, self._services, self.acts, self._days)
            self._context.panel.open("", panel)
        self.struck.view.clearSelection()
        if panel.entry is None or panel.entry.id != row.id:
            panel.show_entry(row.entry)

    def _show_struck(self) -> None:
        row = _only(self._struck.all_rows, self.struck.selected_ids())
        if row is None or not self.isVisible():  # what is beside another tab stays
            return
        panel = self._context.panel.content()
        if not isinstance(panel, StruckPanel):
            panel = StruckPanel(self._context, self._services, self.acts, self._days)
            self._context.panel.open("", panel)
        self.entries.view.clearSelection()
        if panel.person is None or panel.person.id != row.id:
            panel.show_struck(row.person)


def _fits(row: TrustRow, wanted: str) -> bool:
    state = row.entry.state
    return state in _OPEN if wanted == TrustState.OPEN else state == wanted


def _only(rows: Sequence[Row], ids: Sequence[int]) -> Row | None:
    """Give the one row that is selected; None where it is none or several."""
    return next((row for row in rows if [row.id] == ids), None)
