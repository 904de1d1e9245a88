"""The page of privacy: what is due for destruction, the record, holds, and terms."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from meetup_desk.domain.changes import Changes
from meetup_desk.services.privacy.retention import PrivacyView
from meetup_desk.services.services import Services
from meetup_desk.ui.privacy.due_view import DueView
from meetup_desk.ui.privacy.privacy_acts import PrivacyActs
from meetup_desk.ui.privacy.privacy_tables import (
    DayTexts,
    HoldRow,
    TermRow,
    hold_columns,
    term_columns,
)
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable

DUE, HOLDS, TERMS = "due", "holds", "terms"


class PrivacyPage(Page):
    """Reads when it is shown and whenever the desk changes; `go_to` takes the key of a tab."""

    guide = "privacy"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._view: PrivacyView | None = None
        self.acts = PrivacyActs(context, services, writes, self)
        look, lang = context.look, lambda: context.languages.current
        days = DayTexts(lambda: services.settings.tz, lang, services.desk.now)
        self.header = PageHeader(look, page_titles.privacy)
        self._back_header = BackHeader(look, self.header, self.left)
        self.tabs = Tabs(
            [
                Option(DUE, lambda: self.tr("Due")),
                Option(HOLDS, lambda: self.tr("On hold")),
                Option(TERMS, lambda: self.tr("Terms")),
            ]
        )
        self.due = DueView(context, days)
        self._holds: MemorySource[HoldRow] = MemorySource()
        self._terms: MemorySource[TermRow] = MemorySource()
        self._no_holds = EmptyPage(look, icon="circle-pause")
        self.holds: RecordTable[HoldRow] = RecordTable(
            look,
            context.jobs,
            self._holds,
            hold_columns(lang, days),
            name=lambda: self.tr("On hold"),
            empty=self._no_holds,
            menu=self._hold_menu,
        )
        self.terms: RecordTable[TermRow] = RecordTable(
            look,
            context.jobs,
            self._terms,
            term_columns(lang),
            name=lambda: self.tr("Terms"),
            menu=self._term_menu,
        )
        self._materials = Label(size="caption", ink="soft", wrap=True)
        self._stack = Stack(look)
        for widget in (self.due, self.holds, self.terms):
            self._stack.addWidget(widget)
        self.column.addLayout(self._back_header)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._materials)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.go_to)
        self.due.selected.connect(self._show_head)
        self.due.save_asked.connect(self.acts.save_record)
        self.terms.opened.connect(self._edit_term)
        self.holds.opened.connect(lambda hold: self._context.go("people", self._hold(hold).held.person.id))
        self._context.news.changed.connect(self._hear)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to settings"))
        self.tabs.setAccessibleName(self.tr("Parts of privacy"))
        self.header.set_subtitle(self.tr("Destroy what is past its term, and keep a record of it"))
        self._no_holds.set_texts(
            self.tr("No person is on hold"),
            self.tr("Hold someone’s data from the menu of a person, such as during a dispute."),
        )
        self._materials.setText(
            self.tr(
                "Photos and files of events have no term. They are kept in a folder beside the desk, which "
                "is neither encrypted nor in backups. Remove them at their event."
            )
        )
        self.due.retranslate()
        self._show_head()

    def go_to(self, target: object) -> None:
        """Show a tab."""
        keys = (DUE, HOLDS, TERMS)
        if target in keys:
            self.tabs.choose(str(target))
            self._stack.setCurrentIndex(keys.index(str(target)))
            self._show_head()

    # -- reading

    def _ask(self) -> None:
        self._context.jobs.run(self._services.retention.view, self._take, key=(self, "privacy"))

    def _take(self, view: PrivacyView) -> None:
        self._view = view
        self.due.show_view(view)
        self._holds.all_rows = [HoldRow(held.hold.id, held) for held in view.holds]
        self._terms.all_rows = [
            TermRow(number, kind, days, group_id, view.group_name(group_id))
            for number, (kind, days, group_id) in enumerate(view.terms(), 1)
        ]
        self.holds.ask()
        self.terms.ask()
        due = sum(1 for line in view.due if line.people)
        self.tabs.set_counts({DUE: due, HOLDS: len(view.holds)} if view.holds else {DUE: due})
        self._show_head()

    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again: time went by."""
        super().showEvent(event)
        self._ask()

    # -- doing

    def _show_head(self) -> None:
        chosen = self.due.chosen()
        if self.tabs.key() != DUE or not chosen:
            unfinished = self._view is not None and any(not entry.finished for entry in self._view.record)
            finish = Action(
                key="privacy.finish",
                text=lambda: self.tr("Finish destroying"),
                icon="trash-2",
                run=self.acts.finish,
            )
            self.header.set_actions(primary=finish if unfinished else None)
            return
        self.header.set_actions(
            primary=Action(
                key="privacy.destroy",
                text=lambda: self.tr("Destroy %Ln kinds…", "", len(self.due.chosen())),
                icon="trash-2",
                shortcut="Ctrl+Return",
                run=lambda: self.acts.destroy(self.due.chosen()),
            )
        )

    def _hold(self, row_id: int) -> HoldRow:
        return next(row for row in self._holds.all_rows if row.id == row_id)

    def _hold_menu(self, ids: list[int]) -> list[Action]:
        return [
            Action(
                key="privacy.unhold",
                text=lambda: self.tr("End hold"),
                icon="circle-pause",
                enabled=len(ids) == 1,
                run=lambda: self.acts.end_hold(self._hold(ids[0]).held),
            )
        ]

    def _term_menu(self, ids: list[int]) -> list[Action]:
        return [
            Action(
                key="privacy.term",
                text=lambda: self.tr("Change term…"),
                icon="pencil",
                enabled=len(ids) == 1,
                run=partial(self._edit_term, ids[0]),
            )
        ]

    def _edit_term(self, row_id: int) -> None:
        view = self._view
        if view is not None:
            row = next(row for row in self._terms.all_rows if row.id == row_id)
            self.acts.edit_term(row, view.groups)
