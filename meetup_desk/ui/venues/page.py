"""The places of the desk: listed, and written down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, Kind
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.services.venues import VenueDraft, Venues
from meetup_desk.ui import titles
from meetup_desk.ui.parts.actions import Action
from meetup_desk.ui.parts.columns import Column, TwoLines
from meetup_desk.ui.parts.empty import EmptyPage
from meetup_desk.ui.parts.fields import Field
from meetup_desk.ui.parts.formdialog import FormDialog
from meetup_desk.ui.parts.header import PageHeader
from meetup_desk.ui.parts.page import Page
from meetup_desk.ui.parts.table import RecordTable
from meetup_desk.ui.parts.writes import BY, Writes
from meetup_desk.ui.shell.kit import Kit


@dataclass(frozen=True, slots=True)
class VenueRow:
    """A venue in the table."""

    id: int
    venue: Venue
    rooms: Sequence[Room]


@dataclass(frozen=True, slots=True)
class _Rows:
    rows: Sequence[VenueRow]

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

    def first(self, sort: str, descending: bool, filter: object, limit: int) -> _Rows:  # noqa: A002, ARG002, FBT001
        """Give all of them."""
        return _Rows([VenueRow(venue.id, venue, rooms) for venue, rooms in self._venues.list()])

    def ids(self, sort: str, descending: bool, filter: object) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all."""
        return self.first("", descending, None, 0).ids

    def rows(self, ids: Sequence[int]) -> Sequence[VenueRow]:
        """Give those with these ids."""
        wanted = set(ids)
        return [row for row in self.first("", False, None, 0).rows if row.id in wanted]  # noqa: FBT003


class VenuesPage(Page):
    """Where this community meets."""

    def __init__(self, kit: Kit, venues: Venues, writes: Writes) -> None:
        super().__init__()
        self._kit, self._venues, self._writes = kit, venues, writes
        self.header = PageHeader(
            kit.look,
            titles.venues,
            primary=Action(
                key="venue.new",
                text=lambda: self.tr("New venue"),
                icon="plus",
                shortcut="Ctrl+N",
                run=self.ask_new,
            ),
        )
        self.empty = EmptyPage(kit.look, icon="map-pin")
        self.empty.step.clicked.connect(self.ask_new)
        self.table: RecordTable[VenueRow] = RecordTable(
            kit.look, kit.jobs, VenueSource(venues), self._columns(), name=titles.venues, empty=self.empty
        )
        self.table.shown.connect(lambda: self.header.show_primary(not self.table.is_empty()))
        self.column.addWidget(self.header)
        self.column.addWidget(self.table, 1)
        kit.news.came.connect(self._hear)
        self.retranslate()
        self.table.ask()

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No venue yet"),
            self.tr("Write down where you meet once; every event can then be held there."),
            self.tr("New venue"),
        )

    def ask_new(self) -> None:
        """Ask for a venue, and write it down."""
        values = FormDialog(
            self._kit.look,
            self.window(),
            self.tr("New venue"),
            self._fields(),
            verb=self.tr("Add venue"),
            leave=self.tr("Leave"),
        ).draft()
        if values is None:
            return
        draft = VenueDraft(name=values["name"], address=values["address"], capacity=values["capacity"])
        self._writes.run(
            lambda: self._venues.add(draft, BY),
            lambda added: added[1],
            lambda added: self.tr("“{name}” is added.").format(name=added[0].name),
        )

    def _fields(self) -> list[Field]:
        return [
            Field(key="name", label=lambda: self.tr("Name"), required=True),
            Field(key="address", label=lambda: self.tr("Address")),
            Field(
                key="capacity",
                label=lambda: self.tr("Room for"),
                kind="number",
                width=96,
                least=1,
                unit=lambda: self.tr("people"),
            ),
        ]

    def _columns(self) -> list[Column[VenueRow]]:
        text: Callable[[str], Callable[[], str]] = lambda key: lambda: self._heading(key)  # noqa: E731
        return [
            Column(
                key="name",
                title=text("name"),
                kind="person",
                value=lambda row: TwoLines(row.venue.name, row.venue.address),
                width=320,
                grow=1,
            ),
            Column(
                key="rooms",
                title=text("rooms"),
                value=lambda row: ", ".join(room.name for room in row.rooms),
                width=240,
            ),
            Column(
                key="capacity",
                title=text("capacity"),
                kind="number",
                value=lambda row: "" if row.venue.capacity is None else f"{row.venue.capacity:,}",
                width=104,
            ),
        ]

    def _heading(self, key: str) -> str:
        return {"name": self.tr("Venue"), "rooms": self.tr("Rooms"), "capacity": self.tr("Room for")}[key]

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(Kind.VENUE):
            self.table.reload()
