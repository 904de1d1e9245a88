"""The groups of the desk, and one of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.event_place import GroupPlace
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.groups import GroupCard
from meetup_desk.services.imports.applications import ApplicationsResult
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.application_dialog import ApplicationDialog
from meetup_desk.ui.groups.group_dialog import GroupDialog
from meetup_desk.ui.groups.group_files import GroupFiles
from meetup_desk.ui.groups.group_form import values_of
from meetup_desk.ui.groups.group_tile import square
from meetup_desk.ui.groups.group_view import PEOPLE, WAITING, GroupView
from meetup_desk.ui.groups.groups_table import GroupCardRow, GroupRows
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable

_NEW = {
    "way_in": "approval",
    "target_days": 3,
    "strike_most": 0,
    "strike_effect": "by_hand",
    "strike_hours": 24,
    "strike_months": 6,
    "member_months": 0,
    "return_goal": 0,
}


class GroupsPage(Page):
    """All groups, and the page of each; `go_to` takes the id of a group."""

    guide = "groups"

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._cards: dict[int, GroupCard] = {}
        self._pictures: dict[GroupId, QImage] = {}
        self._rows = GroupRows(context, services)
        self._wanted: int | None = None
        self._part = ""  # of the page of the group that is wanted
        new = Action(
            key="group.new",
            text=lambda: self.tr("New group"),
            icon="plus",
            shortcut="Ctrl+N",
            run=self.ask_new,
        )
        edit = Action(key="group.edit", text=lambda: self.tr("Edit"), icon="pencil", run=self.ask_change)
        import_action = Action(
            key="group.apply",
            text=lambda: self.tr("Import applications…"),
            icon="file-up",
            run=self.import_applications,
        )
        self._files = GroupFiles(context, services, writes, self)
        take = Action(
            key="group.take_over",
            text=lambda: self.tr("Add a group from a file…"),
            icon="file-down",
            run=self._files.take_over,
        )
        self.header = PageHeader(context.look, page_titles.groups, primary=new, actions=[take])
        self._source: MemorySource[GroupCardRow] = MemorySource()
        self.table: RecordTable[GroupCardRow] = RecordTable(
            context.look, context.jobs, self._source, self._rows.columns(), name=page_titles.groups
        )
        self.view = GroupView(
            context, services, writes, edit=edit, import_applications=import_action, more=self._more()
        )
        every = QWidget()
        column = QVBoxLayout(every)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        self._stack = Stack(context.look)
        self._stack.addWidget(every)
        self._stack.addWidget(self.view)
        self.column.addWidget(self._stack, 1)
        self.table.opened.connect(self.open_group)
        self.view.left.connect(self.go_back)
        context.news.changed.connect(self._hear)
        self._ask()

    def go_to(self, target: object) -> None:
        """Show a group, at the part that is asked for."""
        if isinstance(target, GroupPlace):
            self._wanted, self._part = target.group_id, target.place
            self._ask()
        elif isinstance(target, int):
            self._wanted, self._part = target, ""
            self._ask()

    def go_back(self) -> bool:
        """Go back to all groups."""
        inside = self._stack.currentIndex() == 1
        self._stack.setCurrentIndex(0)
        if inside:
            self._context.panel.close_panel()
            self.table.focus()
        return inside

    def retranslate(self) -> None:
        """Say what belongs here."""
        self.view.retranslate()
        self._say_total()

    def open_group(self, group_id: int, part: str = "") -> None:
        """Show the page of a group."""
        card = self._cards.get(group_id)
        if card is not None:
            self._show_card(card, part)
            self._stack.setCurrentIndex(1)

    def _more(self) -> list[Action | None]:
        return [
            Action(
                key="group.application",
                text=lambda: self.tr("Add an application…"),
                icon="user-plus",
                run=lambda: self._of_shown(self._add_application),
            ),
            Action(
                key="group.form",
                text=lambda: self.tr("Save application form…"),
                icon="printer",
                run=lambda: self._of_shown(self._files.save_form),
            ),
            None,
            Action(
                key="group.hand_over",
                text=lambda: self.tr("Save for the next host…"),
                run=lambda: self._of_shown(self._files.hand_over),
            ),
            Action(
                key="group.merge",
                text=lambda: self.tr("Merge another group…"),
                run=lambda: self._of_shown(self._merge),
            ),
        ]

    def _of_shown(self, run: Callable[[Group], None]) -> None:
        if self.view.group is not None:
            run(self.view.group)

    def _merge(self, keep: Group) -> None:
        self._files.merge(keep, [card.group for card in self._cards.values()])

    # -- steps

    def ask_new(self) -> None:
        """Ask what a group is, and make it."""
        edit = self._dialog(self.tr("New group"), self.tr("Create group"), values=_NEW).edit()
        if edit is not None:
            self._writes.run(
                lambda: self._services.groups.add(edit, ACTOR),
                lambda added: added[1],
                lambda added: self.tr("“{name}” added.").format(name=added[0].name),
            )

    def ask_change(self) -> None:
        """Ask what the group is like now, and write it down."""
        group = self.view.group
        if group is not None:
            pictures = self._services.group_pictures
            self._context.jobs.run(
                lambda: pictures.of(group.id), partial(self._ask_change, group), key=(self, "picture")
            )

    def _ask_change(self, group: Group, picture: bytes) -> None:
        dialog = self._dialog(
            self.tr("Edit group"),
            self.tr("Save"),
            values=values_of(group),
            questions=group.questions,
            picture=picture,
        )
        edit = dialog.edit()
        if edit is not None and dialog.has_changes():
            self._writes.run(
                lambda: self._services.groups.change(group.id, edit, ACTOR),
                lambda changes: changes,
                lambda _: self.tr("“{name}” saved.").format(name=edit.name),
            )

    def _dialog(self, title: str, verb: str, **shown: Any) -> GroupDialog:
        pictures = self._services.group_pictures
        return GroupDialog(self._context, pictures, self.window(), title, verb=verb, **shown)

    def import_applications(self) -> None:
        """Ask for a list of applications, and take it."""
        group = self.view.group
        path = self._ask_file() if group else None
        if group is None or path is None:
            return
        self._writes.run(
            lambda: self._services.applications.run(path, group.id, ACTOR),
            lambda done: done.changes,
            self._say_applied,
            done=lambda _: self.open_group(group.id, WAITING),
        )

    def _add_application(self, group: Group) -> None:
        draft = ApplicationDialog(self._context, group, self.window()).application()
        if draft is not None:
            self._writes.run(
                lambda: self._services.applications.enter(group.id, draft, ACTOR),
                lambda done: done.changes,
                lambda done: self._say_added(draft.name, done),
                done=lambda done: self.open_group(group.id, PEOPLE if done.approved else WAITING),
            )

    def _say_added(self, name: str, done: ApplicationsResult) -> str:
        said = self.tr("{name} is a member now.") if done.approved else self.tr("{name} is waiting.")
        flagged = self.tr("They may be someone who is blocked: see Waiting.") if done.flagged else ""
        return f"{said.format(name=name)} {flagged}".strip()

    def _say_applied(self, done: ApplicationsResult) -> str:
        said = self.tr("%Ln applications imported.", "", len(done.applied))
        if not done.flagged:
            return said
        flagged = self.tr("%Ln may be someone who is blocked: see Waiting.", "", len(done.flagged))
        return f"{said} {flagged}"

    def _ask_file(self) -> Path | None:
        kind = FileKind(self.tr("Lists"), ("csv", "tsv", "xlsx", "xls", "ods", "vcf", "txt"))
        return self._context.files.open(self, self.tr("Import applications"), [kind])

    # -- reading

    def _ask(self) -> None:
        self._context.jobs.run(self._read, self._show, key=(self, "groups"))

    def _read(self) -> tuple[list[GroupCard], dict[GroupId, QImage]]:
        pictures = self._services.group_pictures.all()
        return self._services.groups.list(), {key: square(content) for key, content in pictures.items()}

    def _show(self, read: tuple[list[GroupCard], dict[GroupId, QImage]]) -> None:
        cards, self._pictures = read
        self._cards = {card.group.id: card for card in cards}
        self._rows.paint_tiles([card.group for card in cards], self._pictures)
        self._source.all_rows = [GroupCardRow(card.group.id, card) for card in cards]
        self.table.ask()
        self._say_total()
        shown = self.view.group
        if self._wanted is not None:
            self.open_group(self._wanted, self._part)
            self._wanted = None
        elif shown is not None and shown.id in self._cards:
            self._show_card(self._cards[shown.id])

    def _show_card(self, card: GroupCard, part: str = "") -> None:
        self.view.tile.show_group(card.group.name, self._pictures.get(card.group.id, QImage()))
        self.view.show_group(card.group, waiting=card.waiting, part=part)

    def _say_total(self) -> None:
        total = len(self._cards)
        self.header.set_subtitle(self.tr("%Ln groups", "", total) if total else "")

    def _hear(self, changes: Changes) -> None:
        if changes.concerns(ChangeKind.GROUP) or changes.concerns(ChangeKind.PERSON):
            self._ask()
