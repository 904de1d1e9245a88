"""The places of the desk: listed, and written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.venues import Venue
from meetup_desk.services.venues.venue_columns import COLUMNS
from meetup_desk.services.venues.venues import VenueLine, Venues
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.list_columns import Painted, window_columns
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.venues.venue_form import draft_of, fields, namesake_problem, values_of
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.table import RecordTable


@dataclass(frozen=True, slots=True)
class _VenueRows:
    rows: Sequence[VenueLine]

    @property
    def total(self) -> int:
        return len(self.rows)

    @property
    def ids(self) -> Sequence[int]:
        return [row.id for row in self.rows]


class VenueSource:
    """Reads venues for the table; there are few."""

    def __init__(self, venues: Venues) -> None:
        self._venues = venues

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> _VenueRows:  # noqa: A002, ARG002, FBT001
        """Give all of them."""
        return _VenueRows(self._venues.list())

    def ids(self, sort: str, descending: bool, filter: object) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all."""
        return self.first("", descending, None, 0).ids

    def rows(self, ids: Sequence[int]) -> Sequence[VenueLine]:
        """Give those with these ids."""
        wanted = set(ids)
        return [row for row in self.first("", False, None, 0).rows if row.id in wanted]  # noqa: FBT003


class VenuesPage(Page):
    """Where this community meets; `go_to` takes the id of a venue."""

    guide = "first-event"

    def __init__(self, context: Context, venues: Venues, writes: Writes) -> None:
        super().__init__()
        self._context, self._venues, self._writes = context, venues, writes
        self._wanted: list[int] = []
        self._primary = Action(
            key="venue.new",
            text=lambda: self.tr("Add venue"),
            icon="plus",
            shortcut="Ctrl+N",
            run=self.ask_new,
        )
        self.header = PageHeader(context.look, page_titles.venues, primary=self._primary)
        self.empty = EmptyPage(context.look, icon="map-pin")
        self.empty.step.clicked.connect(self.ask_new)
        self.table: RecordTable[VenueLine] = RecordTable(
            context.look,
            context.jobs,
            VenueSource(venues),
            self._columns(),
            name=page_titles.venues,
            empty=self.empty,
            menu=self._menu,
        )
        self.table.shown.connect(self._offer)
        self.table.selected.connect(self._offer_steps)
        self.table.opened.connect(self.ask_change)
        self.column.addWidget(self.header)
        self.column.addWidget(self.table, 1)
        context.news.changed.connect(self._hear)
        self.retranslate()
        self.table.ask()

    def go_to(self, target: object) -> None:
        """Select a venue."""
        if isinstance(target, int):
            self._wanted = [target]
            self._select_wanted()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No venues yet"),
            self.tr("Add a venue once and use it for any event."),
            self.tr("Add venue"),
        )

    def ask_new(self) -> None:
        """Ask for a venue, and write it down."""
        values = self._ask(self.tr("Add venue"), self.tr("Add"), {}, [row.venue for row in self._known()])
        if values is None:
            return
        draft = draft_of(values)
        self._writes.run(
            lambda: self._venues.add(draft, ACTOR),
            lambda added: added[1],
            lambda added: self.tr("“{name}” added.").format(name=added[0].name),
        )

    def ask_change(self, venue_id: int) -> None:
        """Ask what a venue is like now, and write it down."""
        rows: dict[int, VenueLine] = {row.id: row for row in self._known()}
        if venue_id not in rows:
            return
        others = [row.venue for row in rows.values() if row.id != venue_id]
        before = values_of(rows[venue_id].venue, rows[venue_id].rooms, others)
        values = self._ask(self.tr("Edit venue"), self.tr("Save"), before, others)
        if values is None or values == before:
            return
        draft = draft_of(values)
        self._writes.run(
            lambda: self._venues.change(VenueId(venue_id), draft, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("“{name}” saved.").format(name=draft.name),
        )

    def remove(self, venue_id: int) -> None:
        """Remove a venue where no event is held; it can be undone."""
        name = next((row.venue.name for row in self._known() if row.id == venue_id), "")
        self._writes.run(
            lambda: self._venues.remove(VenueId(venue_id), ACTOR),
            lambda changes: changes,
            lambda _: self.tr("“{name}” removed.").format(name=name),
        )

    def _ask(
        self, title: str, verb: str, values: dict[str, Any], others: Sequence[Venue]
    ) -> dict[str, Any] | None:
        dialog = FormDialog(
            self._context.look,
            self.window(),
            title,
            fields(others),
            verb=verb,
            leave=self.tr("Cancel"),
            values=values,
        )

        def compare() -> None:
            now = dialog.form.values()
            dialog.form.set_problem("name", namesake_problem(now["name"], now["address"], others))

        dialog.form.changed.connect(compare)
        compare()
        return dialog.draft()

    def _known(self) -> list[VenueLine]:
        """Give the venues that the table shows: all, since there are few."""
        rows = (self.table.model.row_at(number) for number in range(self.table.total()))
        return [row for row in rows if row is not None]

    def _menu(self, ids: list[int]) -> list[Action]:
        if len(ids) != 1:
            return []
        return [
            Action(
                key="venue.edit",
                text=lambda: self.tr("Edit venue"),
                icon="pencil",
                run=lambda: self.ask_change(ids[0]),
            ),
            Action(
                key="venue.remove",
                text=lambda: self.tr("Delete venue"),
                icon="trash-2",
                danger=True,
                shortcut="Del",
                run=lambda: self.remove(ids[0]),
            ),
            Action(
                key="venue.history",
                text=lambda: self.tr("Show history"),
                icon="history",
                run=lambda: self._show_history(ids[0]),
            ),
        ]

    def _show_history(self, venue_id: int) -> None:
        name = next((row.venue.name for row in self._known() if row.id == venue_id), "")
        self._context.go("history", (HistoryQuery(venue_id=VenueId(venue_id)), name))

    def _select_wanted(self) -> None:
        """Select what was asked for, once the list is there."""
        if self._wanted and self.table.total():
            self.table.select(self._wanted)
            self.table.focus()
            self._wanted = []

    def _offer(self) -> None:
        self._select_wanted()
        self.header.show_primary(not self.table.is_empty())
        self._offer_steps()

    def _offer_steps(self) -> None:
        """Offer what can be done with the venue that is selected."""
        self.header.set_actions(primary=self._primary, actions=self._menu(self.table.selected_ids()))

    def _columns(self) -> list[Column[VenueLine]]:
        painted: dict[str, Painted[VenueLine]] = {
            "name": Painted("person", lambda line: TwoLines(line.venue.name, line.venue.address)),
            "capacity": Painted(
                "number", lambda line: "" if line.venue.capacity is None else f"{line.venue.capacity:,}"
            ),
        }
        return window_columns(
            "venues", COLUMNS, painted, lambda: self._context.languages.current, lambda: "UTC"
        )

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.VENUE):
            self.table.reload()
