"""The people of the desk: found by any part of what is known of them, and read beside the list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.services.people.people import People
from meetup_desk.ui.people.person_dialog import PersonEditing
from meetup_desk.ui.people.person_panel import PersonPanel
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.table import RecordTable


@dataclass(frozen=True, slots=True)
class _PeopleRows:
    total: int
    ids: Sequence[int]
    rows: Sequence[PersonLine]


class PeopleSource:
    """Reads people for the table; its filter is what was typed."""

    def __init__(self, people: People) -> None:
        self._people = people

    def first(self, sort: str, descending: bool, filter: str, limit: int) -> _PeopleRows:  # noqa: A002, ARG002, FBT001
        """Give the beginning of the list."""
        rows = self._people.find(filter, limit)
        if len(rows) < limit:
            return _PeopleRows(len(rows), [row.id for row in rows], rows)
        total = len(self._people.ids(filter)) if filter else self._people.count()
        return _PeopleRows(total, [row.id for row in rows], rows)

    def ids(self, sort: str, descending: bool, filter: str) -> Sequence[int]:  # noqa: A002, ARG002, FBT001
        """Give the ids of all."""
        return self._people.ids(filter)

    def rows(self, ids: Sequence[int]) -> Sequence[PersonLine]:
        """Give the lines of these ids."""
        return self._people.lines(ids)


class PeoplePage(Page):
    """Everybody, by name; `go_to` takes the id of a person."""

    guide = "people"

    def __init__(self, context: Context, people: People, writes: Writes) -> None:
        super().__init__()
        self._context, self._people = context, people
        self.editing = PersonEditing(context, people, writes, self)
        self.search = SearchField(context.look)
        self.header = PageHeader(context.look, page_titles.people, beside=self.search)
        self.empty = EmptyPage(context.look, icon="users")
        self.empty.step.clicked.connect(lambda: context.go("events", None))
        self.table: RecordTable[PersonLine] = RecordTable(
            context.look,
            context.jobs,
            PeopleSource(people),
            self._columns(),
            name=page_titles.people,
            empty=self.empty,
        )
        self.column.addWidget(self.header)
        self.column.addWidget(self.table, 1)
        self.search.asked.connect(lambda _: self._ask())
        self.search.left_down.connect(self.table.view.setFocus)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        self.table.view.clicked.connect(self._clicked)
        self.table.shown.connect(self._count)
        context.news.changed.connect(self._hear)
        self.retranslate()
        self._ask()

    def go_to(self, target: object) -> None:
        """Show a person beside the list."""
        if isinstance(target, int):
            self.open_panel(target)

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No people yet"),
            self.tr("Import a list into an event to add people. Each person appears once."),
            self.tr("Go to events"),
        )
        self._count()

    def open_panel(self, person_id: int, *, focus: bool = True) -> None:
        """Show one person beside the list."""
        panel = PersonPanel(
            self._context,
            self._people,
            lambda event_id: self._context.go("events", EventId(event_id)),
            self.editing.ask,
        )
        self._context.panel.open("", panel, focus=focus)
        panel.show_person(PersonId(person_id))

    def _columns(self) -> list[Column[PersonLine]]:
        text: Callable[[str], Callable[[], str]] = lambda key: lambda: self._heading(key)  # noqa: E731
        return [
            Column(
                key="name",
                title=text("name"),
                kind="person",
                value=lambda line: TwoLines(line.name, line.affiliation),
                width=240,
                grow=2,
            ),
            Column(key="phone", title=text("phone"), value=lambda line: shown_phone(line.phone), width=160),
            Column(
                key="email",
                title=text("email"),
                value=lambda line: line.email,
                width=240,
                grow=1,
                drop_order=1,
            ),
        ]

    def _heading(self, key: str) -> str:
        return {"name": self.tr("Person"), "phone": self.tr("Phone"), "email": self.tr("Email")}[key]

    def _ask(self) -> None:
        text = self.search.live_text().strip()
        self.table.ask(text, narrowed=bool(text))

    def _count(self) -> None:
        total = self.table.total()
        self.header.set_subtitle(self.tr("%Ln people", "", total) if total else "")

    def _follow(self) -> None:
        panel, ids = self._context.panel.content(), self.table.selected_ids()
        if isinstance(panel, PersonPanel) and len(ids) == 1 and panel.person_id != ids[0]:
            panel.show_person(PersonId(ids[0]))

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), PersonPanel):
            self.open_panel(ids[0], focus=False)

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.PERSON):
            self.table.reload()
