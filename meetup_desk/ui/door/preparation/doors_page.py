"""The doors of one event, as its organiser prepares them and brings their scans home."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.parts import Part as EventPart
from meetup_desk.services.door.lists import ListLine
from meetup_desk.services.packs.door_report import DoorReport
from meetup_desk.services.packs.door_report_texts import say_clock_wrong
from meetup_desk.services.packs.merge_results import MergeResult
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.conflicts_section import ConflictsSection
from meetup_desk.ui.door.preparation.lists_section import ListsSection
from meetup_desk.ui.door.preparation.pack_maker import PackMaker
from meetup_desk.ui.door.preparation.packs_section import PacksSection
from meetup_desk.ui.door.preparation.parts_section import PartsSection
from meetup_desk.ui.door.preparation.report_section import ReportSection
from meetup_desk.ui.door.preparation.staff_section import StaffSection
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.drops import FileDropFilter, paths_in
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.scroll import Scroll


@dataclass(frozen=True, slots=True)
class _Found:
    line: EventLine
    report: DoorReport
    lists: Sequence[ListLine]
    parts: Sequence[EventPart]
    has_pin: bool


class DoorsPage(Page):
    """Shows the doors of one event; `left` comes when somebody goes back to it."""

    guide = "doors-and-packs"
    left = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        *,
        word_list: Callable[[str], Sequence[str]],
        rehearse: Callable[[EventId], None] | None = None,
    ) -> None:
        super().__init__()
        FileDropFilter(self, paths_in, self.merge)
        self._context, self._services, self._rehearse = context, services, rehearse
        self._writes = writes
        self._line: EventLine | None = None
        self._has_packs = False
        self._back = IconButton(context.look, "arrow-left", size=20)
        self._back.clicked.connect(self.left)
        self.header = PageHeader(context.look, lambda: self.tr("Doors"))
        self.packs = PackMaker(context, services, self, word_list)
        self.conflicts = ConflictsSection(context, services, writes)
        self.lists = ListsSection(context, services, writes)
        self.parts = PartsSection(context, services, writes)
        self.staff = StaffSection(context, services, writes)
        self.report_section = ReportSection(context)
        self.packs_section = PacksSection(context, services, writes)
        self._shown = (
            self.conflicts,
            self.report_section,
            self.packs_section,
            self.lists,
            self.parts,
            self.staff,
        )
        self._lay_out()
        context.news.changed.connect(self._hear)
        self.retranslate()

    def _lay_out(self) -> None:
        top_row = QHBoxLayout()
        top_row.setSpacing(8)
        top_row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        top_row.addWidget(self.header, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 16, 12, 16)
        column.setSpacing(32)
        for part in self._shown:
            column.addWidget(part)
        column.addStretch(1)
        self.column.addLayout(top_row)
        self.column.addWidget(Scroll(inside), 1)

    def show_event(self, line: EventLine) -> None:
        """Show the doors of an event."""
        self._line = line
        self.header.set_subtitle(shown_title(line.event.title))
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to event"))
        self._offer()

    def _offer(self) -> None:
        """Offer a pack first, and once there is one what its door wrote."""
        bring = Action(
            key="scans.import", text=lambda: self.tr("Import scans…"), icon="download", run=self.import_scans
        )
        pack = Action(key="pack", text=lambda: self.tr("Create pack…"), icon="package", run=self._make_pack)
        rehearse = Action(
            key="rehearse", text=lambda: self.tr("Rehearse"), icon="door-open", run=self._start_rehearsal
        )
        first, other = (bring, pack) if self._has_packs else (pack, bring)
        self.header.set_actions(
            primary=first, actions=[other] if self._rehearse is None else [rehearse, other], more=[]
        )

    # -- reading

    def _ask(self) -> None:
        line, services = self._line, self._services
        if line is None:
            return
        event_id = line.event.id
        self._context.jobs.run(
            lambda: _Found(
                services.events.get(event_id),
                services.door_reports.of_event(event_id),
                services.door_lists.of_event(event_id),
                services.parts.of_event(event_id),
                services.supervisor.has_pin,
            ),
            self._take,
            key=(self, "doors"),
        )

    def _take(self, found: _Found) -> None:
        self._line = found.line
        if self._has_packs != bool(found.report.packs):
            self._has_packs = not self._has_packs
            self._offer()
        self.conflicts.show_conflicts(found.report.conflicts)
        self.report_section.show_report(found.report)
        self.packs_section.show_report(found.report)
        self.lists.show_lists(found.line, found.lists)
        self.parts.show_parts(found.line, found.parts)
        self.staff.show_staff(found.line, has_pin=found.has_pin)
        stops = [stop for part in self._shown for stop in part.stops()]
        for before, after in pairwise(stops):  # rows that are made anew would come last
            QWidget.setTabOrder(before, after)

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.SCAN, ChangeKind.EVENT, ChangeKind.RSVP, ChangeKind.DESK)
        if self.isVisible() and any(changes.concerns(kind) for kind in kinds):
            self._ask()

    # -- doing

    def _make_pack(self) -> None:
        if self._line is not None:
            self.packs.make(self._line)

    def _start_rehearsal(self) -> None:
        if self._line is not None and self._rehearse is not None:
            self._rehearse(self._line.event.id)

    def import_scans(self) -> None:
        """Ask for files of scans, and merge them."""
        kinds = [FileKind(self.tr("Scans from a door"), ("scans", "*"))]
        files = self._context.files.open_several(self, self.tr("Import scans"), kinds)
        self.merge(files)

    def merge(self, files: Sequence[Path]) -> None:
        """Merge files of scans, and say what they brought."""
        if not files:
            return
        merging = self._services.merging

        def done(merged: MergeResult) -> None:
            self._context.asker.tell(self, self.tr("Scans imported"), self.report(merged), self.tr("Close"))

        job = self._writes.run(
            lambda: merging.merge(files, ACTOR),
            lambda merged: merged.changes,
            lambda _: "",
            done=done,
            title=self.tr("Importing scans"),
            undoable=False,
        )
        ProgressDialog(self._context.look, self._context.jobs, job, self, cancel=self.tr("Stop"))

    def report(self, merged: MergeResult) -> str:
        """Say what files brought, in sentences."""
        lang = self._context.languages.current
        open_ones = [one for one in merged.conflicts if one.settled is None]
        sentences = [
            self.tr("%Ln new scans imported.", "", merged.new),
            self.tr("%Ln scans were already here.", "", merged.known) if merged.known else "",
            self.tr("%Ln walk-ins received tickets.", "", merged.walk_ins) if merged.walk_ins else "",
            self.tr("%Ln tickets were used at two doors. Resolve them below.", "", len(open_ones))
            if open_ones
            else "",
        ]
        outdated, aside = len(merged.outdated), len(merged.set_aside)
        sentences += (
            [self.tr("%Ln entries should have been refused. See below.", "", outdated)] if outdated else []
        )
        sentences += (
            [self.tr("%Ln scans were set aside and don’t count. See below.", "", aside)] if aside else []
        )
        sentences += [text for one in merged.clocks for text in say_clock_wrong(one, lang)]
        sentences += [one.say(lang) for one in merged.unproven]
        sentences += [one.say(lang) for one in merged.refused]
        return "\n".join(filter(None, sentences))

    # -- what Qt tells

    def go_back(self) -> bool:
        """Go back to the event."""
        self.left.emit()
        return True
