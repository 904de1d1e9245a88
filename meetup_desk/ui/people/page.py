"""The people of the desk: found, sorted and filtered, tagged and merged, and read beside the list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.duplicates import DuplicatePair
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.services.people.people import PersonKind, PersonQuery, PersonSort
from meetup_desk.services.services import Services
from meetup_desk.ui.people.duplicates_strip import DuplicatesStrip
from meetup_desk.ui.people.erase_acts import EraseActs
from meetup_desk.ui.people.merge_panel import MergePanel
from meetup_desk.ui.people.people_columns import PeopleSource, columns
from meetup_desk.ui.people.person_actions import PersonActions
from meetup_desk.ui.people.person_dialog import PersonEditing
from meetup_desk.ui.people.person_panel import PersonPanel
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.column_layout import ColumnLayouts
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.selection_bar import SelectionBar
from meetup_desk.ui.widgets.table import RecordTable

_WIDEST = 9_999  # people for whose number the bar keeps room
_Counted = tuple[dict[PersonKind, int], dict[str, int], list[DuplicatePair]]


class PeoplePage(Page):
    """Everybody, by name; `go_to` takes the id of a person."""

    guide = "people"

    def __init__(
        self, context: Context, services: Services, writes: Writes, layouts: ColumnLayouts | None = None
    ) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._tag = ""
        self._tags: dict[str, int] = {}
        self._pairs: list[DuplicatePair] = []
        self.editing = PersonEditing(context, services.people, writes, self)
        self.actions_of_people = PersonActions(context, services, writes, self)
        self.erasing = EraseActs(context, services, writes, self)
        self.search = SearchField(context.look)
        self.chips = Chips(
            [
                Option(PersonKind.ALL, lambda: self.tr("All")),
                Option(PersonKind.REGULAR, lambda: self.tr("Regulars")),
                Option(PersonKind.NEWCOMER, lambda: self.tr("Newcomers")),
            ]
        )
        self.tag_button = Button(context.look, icon="tag")
        self.tag_button.clicked.connect(self._choose_tag)
        self._primary = Action(
            key="person.add",
            text=lambda: self.tr("Add person"),
            icon="user-plus",
            shortcut="Ctrl+N",
            run=self.editing.ask_new,
        )
        introduce = Action(
            key="people.introductions",
            text=page_titles.introductions,
            icon="heart",
            run=partial(context.go, "introductions"),
        )
        self.header = PageHeader(
            context.look,
            page_titles.people,
            primary=self._primary,
            actions=[introduce],
            more=self._more(),
            beside=self.search,
        )
        self.strip = DuplicatesStrip(context.look)
        self.empty = EmptyPage(context.look, icon="users")
        self.table: RecordTable[PersonLine] = RecordTable(
            context.look,
            context.jobs,
            PeopleSource(services.people),
            columns(
                services.desk.now,
                lambda: context.languages.current,
                lambda: services.settings.tz,
            ),
            name=page_titles.people,
            sort=PersonSort.NAME,
            empty=self.empty,
            menu=self._menu,
            layouts=layouts,
            key="people",
        )
        self.tag_selected = Button(context.look, icon="tag")
        self.export_selected = Button(context.look, icon="download")
        self.remove_selected = Button(context.look, icon="trash-2")
        self.merge_selected = Button(context.look, icon="users")
        self.bar = SelectionBar(
            context.look,
            [self.tag_selected, self.merge_selected, self.export_selected, self.remove_selected],
        )
        self._lay_out()
        self._connect()
        self.retranslate()
        self._ask()
        self._count()

    def _lay_out(self) -> None:
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self.tag_button)
        self.column.setSpacing(12)
        for widget in (self.header, filters, self.strip):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.bar)

    def _connect(self) -> None:
        self.empty.step.clicked.connect(self.editing.ask_new)
        self.search.asked.connect(lambda _: self._ask())
        self.search.left_down.connect(self.table.view.setFocus)
        self.chips.chosen.connect(lambda _: self._ask())
        self.strip.reviewed.connect(self.review)
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        self.table.view.clicked.connect(self._clicked)
        self.table.shown.connect(self._say_total)
        self.bar.cleared.connect(self.table.view.clearSelection)
        for button, run in (
            (self.tag_selected, self.actions_of_people.tag),
            (self.merge_selected, self._compare),
            (self.export_selected, self.actions_of_people.export),
            (self.remove_selected, self.actions_of_people.remove),
        ):
            button.clicked.connect(lambda _=False, run=run: run(self.table.selected_ids()))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_selected.click)
        self._context.news.changed.connect(self._hear)

    # -- what others call

    def go_to(self, target: object) -> None:
        """Show a person beside the list."""
        if isinstance(target, int):
            self.open_panel(target)

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.empty.set_texts(
            self.tr("No people yet"),
            self.tr("People come with the lists that you import into an event. You can also add them here."),
            self.tr("Add person"),
        )
        self.tag_selected.set_text(self.tr("Tag…"))
        self.merge_selected.set_text(self.tr("Merge…"))
        self.merge_selected.setToolTip(self.tr("Select two people who are one person."))
        self.export_selected.set_text(self.tr("Export…"))
        self.remove_selected.set_text(self.tr("Delete…"))
        self._show_tag()
        self._say_total()
        self._follow()

    def open_panel(self, person_id: int, *, focus: bool = True) -> None:
        """Show one person beside the list."""
        panel = PersonPanel(
            self._context,
            self._services,
            self.actions_of_people,
            lambda event_id: self._context.go("events", EventId(event_id)),
            self.editing.ask,
            more=lambda shown: self._of_one(shown)[1:],
        )
        self._context.panel.open("", panel, focus=focus)
        panel.show_person(PersonId(person_id))

    def review(self) -> None:
        """Compare those who look like one person, one pair after the other."""
        self._compare_pairs(self._pairs)

    def _compare_pairs(self, pairs: Sequence[DuplicatePair]) -> None:
        panel = MergePanel(self._context, self._services, self._writes, pairs)
        panel.compared.connect(self.table.select)
        self._context.panel.open("", panel, focus=True)
        panel.start()

    # -- asking

    def _query(self) -> PersonQuery:
        text = self.search.live_text().strip()
        return PersonQuery(text=text, kind=PersonKind(self.chips.key()), tag=self._tag)

    def _ask(self) -> None:
        query = self._query()
        self.table.ask(query, narrowed=query != PersonQuery())

    def _count(self) -> None:
        services = self._services

        def work() -> _Counted:
            return services.people.counts(), services.tags.counts(), services.duplicates.pairs()

        self._context.jobs.run(work, self._show_counts, key=(self, "counts"))

    def _show_counts(self, counted: _Counted) -> None:
        kinds, self._tags, self._pairs = counted
        self.chips.set_counts({str(kind): number for kind, number in kinds.items()})
        self.chips.setVisible(kinds[PersonKind.ALL] > 0)
        self.tag_button.setVisible(bool(self._tags))
        self.strip.show_pairs(len(self._pairs))
        self._say_total()

    def _say_total(self) -> None:
        total = self.table.total()
        self.header.set_subtitle(self.tr("%Ln people", "", total) if total else "")
        self.header.show_primary(not self.table.is_empty())
        self.bar.setVisible(not self.table.is_empty())

    def _choose_tag(self) -> None:
        actions = [Action(key="", text=lambda: self.tr("All tags"), run=partial(self._filter_tag, ""))]
        actions += [
            Action(
                key=name, text=partial("{}  {:,}".format, name, number), run=partial(self._filter_tag, name)
            )
            for name, number in self._tags.items()
        ]
        menu = menu_of(actions, self._context.look, self.tag_button)
        menu.popup(self.tag_button.mapToGlobal(self.tag_button.rect().bottomLeft()))

    def _filter_tag(self, name: str) -> None:
        self._tag = name
        self._show_tag()
        self._ask()

    def _show_tag(self) -> None:
        self.tag_button.set_text(self._tag or self.tr("Tags"))

    # -- the selection

    def _follow(self) -> None:
        panel, ids = self._context.panel.content(), self.table.selected_ids()
        said, widest = (self.tr("%Ln people selected", "", count) for count in (len(ids), _WIDEST))
        self.bar.show_selection(said if ids else "", widest)
        for button in (self.tag_selected, self.export_selected, self.remove_selected):
            button.setEnabled(bool(ids))
        self.merge_selected.setEnabled(len(ids) == 2)
        if isinstance(panel, PersonPanel) and len(ids) == 1 and panel.person_id != ids[0]:
            panel.show_person(PersonId(ids[0]))

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), PersonPanel):
            self.open_panel(ids[0], focus=False)

    def _more(self) -> Sequence[Action]:
        return [
            Action(
                key="people.export",
                text=lambda: self.tr("Export all people…"),
                icon="download",
                run=self.actions_of_people.export,
            )
        ]

    def _menu(self, ids: list[int]) -> list[Action | None]:
        doing = self.actions_of_people
        pair = [
            Action(
                key="people.merge",
                text=lambda: self.tr("Merge…"),
                icon="users",
                run=partial(self._compare, ids),
            )
        ]
        return [
            Action(
                key="person.open",
                text=lambda: self.tr("Show details"),
                icon="panel-right",
                run=lambda: self.open_panel(ids[0]),
            ),
            Action(key="copy", text=lambda: self.tr("Copy rows"), icon="copy", run=self.table.copy),
            Action(key="people.tag", text=lambda: self.tr("Tag…"), icon="tag", run=partial(doing.tag, ids)),
            Action(
                key="people.export",
                text=lambda: self.tr("Export…"),
                icon="download",
                run=partial(doing.export, ids),
            ),
            *(pair if len(ids) == 2 else []),
            None,
            Action(
                key="people.remove",
                text=lambda: self.tr("Delete…"),
                icon="trash-2",
                danger=True,
                shortcut="Del",
                run=partial(doing.remove, ids),
            ),
            *(self._of_one(ids[0]) if len(ids) == 1 else []),
            Action(
                key="privacy.erase",
                text=lambda: self.tr("Erase everything…"),
                icon="trash-2",
                danger=True,
                run=partial(self.erasing.erase, ids),
            ),
        ]

    def _of_one(self, person_id: int) -> list[Action | None]:
        return [
            None,
            Action(
                key="privacy.copy",
                text=lambda: self.tr("Access copy…"),
                icon="file-down",
                run=partial(self.actions_of_people.access_copy, PersonId(person_id)),
            ),
            Action(
                key="privacy.hold",
                text=lambda: self.tr("Hold data…"),
                icon="circle-pause",
                run=partial(self.erasing.hold, person_id),
            ),
        ]

    def _compare(self, ids: Sequence[int]) -> None:
        first, second = sorted(PersonId(one) for one in ids)
        self._compare_pairs([DuplicatePair(one=first, other=second, reasons=())])

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.PERSON) or changes.concerns(ChangeKind.SCAN):
            self.table.reload()
            self._count()
