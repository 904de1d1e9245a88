"""The RSVPs of one event: search, filters, the table, and what is done with those selected."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.rsvps.rsvp_views import RsvpView, facts_of
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from meetup_desk.services.services import Services
from meetup_desk.ui.rsvps.add_dialog import AddPerson
from meetup_desk.ui.rsvps.reconfirm import Reconfirming
from meetup_desk.ui.rsvps.rsvp_actions import RsvpActions, StepName
from meetup_desk.ui.rsvps.rsvp_bar import IN_BAR, RsvpBar
from meetup_desk.ui.rsvps.rsvp_cells import RsvpSource
from meetup_desk.ui.rsvps.rsvp_columns import columns
from meetup_desk.ui.rsvps.rsvp_counts import RsvpCounts, read_counts
from meetup_desk.ui.rsvps.rsvp_menu import RsvpMenu
from meetup_desk.ui.rsvps.rsvp_panel import RsvpPanel
from meetup_desk.ui.rsvps.totals_export import TotalsExport
from meetup_desk.ui.rsvps.totals_line import TotalsLine
from meetup_desk.ui.rsvps.view_filters import ViewFilters
from meetup_desk.ui.rsvps.waitlist_dialog import WaitlistDialog
from meetup_desk.ui.rsvps.waitlist_order import WaitlistOrder
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.column_layout import ColumnLayouts
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.say import say

_ALL, _MISSED = "all", "missed"
_ORDER = (
    *(RsvpStatus.GOING, RsvpStatus.REQUESTED, RsvpStatus.WAITLISTED, RsvpStatus.TENTATIVE),
    *(RsvpStatus.INVITED, RsvpStatus.DECLINED, RsvpStatus.REFUSED, RsvpStatus.CANCELLED),
)
_SHORT = 400  # px at 100 %: under it, less than five rows would be left
_LOOKED_AT = 200  # selected rows whose status decides which steps are offered


class RsvpsView(QWidget):
    """Everybody who answered, in a table that stays as quick with 50,000 as with five."""

    def __init__(
        self, context: Context, services: Services, writes: Writes, layouts: ColumnLayouts | None = None
    ) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._status: RsvpStatus | None = None
        self._judged = False  # who did not come is a no-show
        self._missed = False  # only they are shown
        self._counts: dict[RsvpStatus, int] = {}
        self.steps = RsvpActions(context, services, writes, self)
        self._add = AddPerson(context, services, writes, self)
        self.search = SearchField(context.look)
        self.chips = Chips(
            [
                Option(_ALL, lambda: self.tr("All")),
                *map(self._chip, _ORDER),
                Option(_MISSED, lambda: self.tr("No-shows")),
            ]
        )
        self.filters = ViewFilters(context, services, writes, self._present)
        self.reconfirming = Reconfirming(context, services, writes, self)
        self.totals = TotalsLine(context.look)
        self._export = TotalsExport(context, services, self)
        self.bar = RsvpBar(context.look, self.steps)
        self.bar.taken.connect(self._take)
        self.bar.more.clicked.connect(self._pop_up_more)
        self.columns_button = IconButton(context.look, "columns-3", role="ink")
        self.columns_button.clicked.connect(self._choose_columns)
        self.reconfirm_button = IconButton(context.look, "calendar-check", role="ink")
        self.reconfirm_button.clicked.connect(self._pop_up_reconfirm)
        self.waitlist = Button(context.look, kind="plain", icon="hourglass")
        self.waitlist.clicked.connect(self._show_waitlist)
        self.empty = EmptyPage(context.look, icon="users", step="plain")  # the list is what comes first
        self.empty.step.clicked.connect(self.add_person)
        self.table: RecordTable[RsvpLine] = RecordTable(
            context.look,
            context.jobs,
            RsvpSource(services.rsvps),
            columns(lambda: context.languages.current, self._tz, lambda: self._judged),
            name=lambda: self.tr("RSVPs"),
            sort=RsvpSort.NAME,
            empty=self.empty,
            menu=self._menu,
            layouts=layouts,
            key="rsvps",
        )
        self.menu = RsvpMenu(self, self.steps, self.reconfirming, self.open_panel, self.table.copy)
        self.order = WaitlistOrder(self.table, services.waitlist, writes)
        self.setFocusProxy(self.table.view)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search)
        tools.addWidget(self.filters)
        tools.addStretch(1)
        tools.addWidget(self.waitlist)
        tools.addWidget(self.reconfirm_button)
        tools.addWidget(self.columns_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)  # kept where there is room: nothing moves when the selection does
        column.addWidget(self.totals)

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self._ask())
        self.search.left_down.connect(self.table.view.setFocus)
        self.chips.chosen.connect(self._filter)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow_selection)
        self.table.shown.connect(self._follow_selection)
        self.table.view.clicked.connect(self._clicked)
        self.filters.facts_changed.connect(self._ask)
        self.filters.chosen.connect(self._show_view)
        self.bar.cleared.connect(self.table.view.clearSelection)
        self.totals.saved.connect(self._save_totals)
        self._context.news.changed.connect(self._hear)

    # -- what the page of the event calls

    def show_event(self, line: EventLine) -> None:
        """Show the RSVPs of another event; the same event only takes its new facts."""
        fresh = self._line is None or self._line.event.id != line.event.id
        self._line = line
        self._judged = is_judged(line.event, line.occupancy.arrived, self._services.desk.now())
        self.table.view.show_column("arrived", shown=line.occupancy.arrived > 0)
        if fresh:
            self._status, self._missed = None, False
            self.chips.choose(_ALL)
            self.search.clear()
            self.filters.set_facts({})
            self._ask()
            self._count()
        self._follow_selection()

    def add_person(self) -> None:
        """Ask for one person, and add them."""
        if self._line is not None:
            self._add.ask(self._line.event)

    def show_status(self, status: RsvpStatus) -> None:
        """Show only those whose RSVP has a status."""
        self.chips.choose(status)
        self._filter(status)
        self.table.focus()

    def open_panel(self, rsvp_id: int, *, focus: bool = True) -> None:
        """Show one RSVP beside the table."""
        if self._line is None:
            return
        panel = RsvpPanel(self._context, self._services, self._writes, self.steps, self._line.event.id)
        self._context.panel.open("", panel, focus=focus)
        panel.show_rsvp(RsvpId(rsvp_id))

    # -- asking

    def _ask(self) -> None:
        if self._line is None:
            return
        text = self.search.live_text().strip()
        came = False if self._missed else None
        facts = facts_of(self._present(), self.filters.parts, self._services.desk.now())
        query = RsvpQuery(
            event_id=self._line.event.id, status=self._status, text=text, came=came, facts=facts
        )
        in_line = self._status is RsvpStatus.WAITLISTED
        if in_line != (self.table.model.query.sort == RsvpSort.PLACE):
            self.table.order_by(RsvpSort.PLACE if in_line else RsvpSort.NAME)
        self.table.ask(query, narrowed=bool(text or facts) or self._status is not None)
        self.table.view.set_reorders(in_line and not text and not facts)

    def _present(self) -> RsvpView:
        """Give what is shown, as a view that can be kept."""
        text = self.search.live_text().strip()
        return RsvpView(self._status, text, tuple(self.filters.facts.items()))

    def _show_view(self, view: RsvpView) -> None:
        self._missed, self._status = False, view.status
        self.chips.choose(_ALL if view.status is None else view.status)
        self.filters.set_facts(dict(view.facts))
        self.search.setText(view.text)
        self._ask()

    def _filter(self, key: str) -> None:
        self._missed = key == _MISSED
        self._status = None if key == _ALL else RsvpStatus.GOING if self._missed else RsvpStatus(key)
        self._ask()

    def _count(self) -> None:
        if self._line is not None:
            work = partial(read_counts, self._services, self._line.event.id, judged=self._judged)
            self._context.jobs.run(work, self._show_counts, key=(self, "counts"))

    def _show_counts(self, counted: RsvpCounts) -> None:
        counts, missed = counted.statuses, counted.no_shows
        self.totals.show_totals(counted.totals)
        self.filters.read(counted.parts)
        numbers = {str(status): counts.get(status, 0) for status in _ORDER}
        self.chips.set_counts(numbers | {_ALL: sum(counts.values()), _MISSED: missed})
        shown = [_ALL, *(status for status in _ORDER if counts.get(status))]
        self.chips.set_shown([*shown, _MISSED] if missed else shown)
        self.chips.setVisible(bool(counts))
        self.search.setEnabled(bool(counts))
        self._counts = counts
        self._follow_selection()

    def _hear(self, changes: Changes) -> None:
        if self._line is not None and any(
            changes.concerns(kind) for kind in (ChangeKind.RSVP, ChangeKind.PERSON, ChangeKind.SCAN)
        ):
            self.table.reload()
            self._count()

    # -- the selection

    def _follow_selection(self) -> None:
        """Offer what makes sense for the rows selected; an open panel follows a single one."""
        ids = self.table.selected_ids()
        possible = self.steps.possible(self._statuses(ids)) if ids else []
        for widget in (self.filters, self.reconfirm_button, self.columns_button):
            widget.setVisible(bool(self._counts))
        self._fit()
        self.bar.show_steps(len(ids), possible, shown=bool(self._counts))
        self.waitlist.setVisible(self._counts.get(RsvpStatus.WAITLISTED, 0) > 0)
        panel = self._context.panel.content()
        if isinstance(panel, RsvpPanel) and len(ids) == 1 and panel.rsvp_id != ids[0]:
            panel.show_rsvp(RsvpId(ids[0]))

    def _statuses(self, ids: list[int]) -> set[RsvpStatus]:
        rows = [self.table.model.row_at(row) for row in self.table.model.positions(ids[:_LOOKED_AT])]
        known = {row.status for row in rows if row is not None}
        if len(ids) <= _LOOKED_AT and None not in rows:
            return known
        return {self._status} if self._status is not None else set(self._counts)

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), RsvpPanel):
            self.open_panel(ids[0], focus=False)

    def _take(self, step: StepName) -> None:
        ids = self.table.selected_ids()
        if ids:
            self.steps.take(step, ids)

    def _menu(self, ids: list[int]) -> list[Action | None]:
        return self.menu.actions(ids, self._statuses(ids))

    def _pop_up_reconfirm(self) -> None:
        """Offer what belongs to asking again who still comes."""
        if self._line is None:
            return
        silent = partial(self._show_view, RsvpView(facts=(("silent", "1"),)))
        actions = self.reconfirming.actions(self._line.event, silent)
        menu = menu_of(actions, self._context.look, self.reconfirm_button)
        menu.popup(self.reconfirm_button.mapToGlobal(self.reconfirm_button.rect().bottomLeft()))

    def _pop_up_more(self) -> None:
        """Offer what is rarer, or loses something, behind the dots of the bar."""
        ids = self.table.selected_ids()
        if ids:
            rarer = [action for action in self._menu(ids) if action is None or action.key not in IN_BAR]
            menu = menu_of(rarer, self._context.look, self.bar.more)
            menu.popup(self.bar.more.mapToGlobal(self.bar.more.rect().topLeft()))

    def _choose_columns(self) -> None:
        self.table.choose_columns(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _save_totals(self) -> None:
        if self._line is not None:
            self._export.save(self._line.event.id)

    def _show_waitlist(self) -> None:
        if self._line is not None:
            left = self._line.occupancy.seats_left or 0
            WaitlistDialog(
                self._context, self._services.waitlist, self._line.event.id, self, seats=left
            ).ask()

    def _fit(self) -> None:
        """Leave the rows to see: where the height is short, the bar waits for a selection."""
        short = self.height() < self._context.look.theme.px(_SHORT)
        self.totals.setVisible(not short)
        self.bar.setVisible(bool(self._counts) and (not short or bool(self.table.selected_ids())))

    # -- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height there is."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back the search once nothing is selected any more; after that it closes the panel."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.columns_button.set_name(self.tr("Columns"))
        self.reconfirm_button.set_name(self.tr("Reconfirmation"))
        self.waitlist.set_text(self.tr("Preview waitlist"))
        self.empty.set_texts(
            self.tr("No RSVPs yet"),
            self.tr(
                "Import a list, such as form responses, a ticket export or a spreadsheet. You can also "
                "drop a file here or add people one by one."
            ),
            self.tr("Add person"),
        )
        self._follow_selection()

    def _chip(self, status: RsvpStatus) -> Option:
        return Option(status, lambda: say(f"rsvp.{status}", self._context.languages.current))

    def _tz(self) -> str:
        return self._line.event.plan.tz if self._line else "UTC"
