"""Bringing a calendar file: see what it would do, do it; and see what was left out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.calendars.import_preview import CalendarImported, ImportEffect
from meetup_desk.services.services import Services
from meetup_desk.ui.calendars.import_columns import ShownEntry, ShownLeft, entry_columns, left_columns
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import BY, Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.drops import CALENDARS, Drops, calendar_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.words.say import say_error

_TAKEN, _LEFT = "taken", "left"


class CalendarPage(Page):
    """Shows one calendar file at a time; `left` comes when it was brought in, or left."""

    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        Drops(self, calendar_in, self.read)
        self._context, self._services, self._writes = context, services, writes
        self._path: Path | None = None
        self._shown: CalendarImported | None = None
        self._busy = False
        self._back = IconButton(context.look, "arrow-left", size=20)
        self._back.clicked.connect(self.left)
        self.header = PageHeader(context.look, lambda: self.tr("Bring in a calendar file"))
        self.tabs = Tabs(
            [
                Option(_TAKEN, lambda: self.tr("What it does")),
                Option(_LEFT, lambda: self.tr("Left out")),
            ]
        )
        self._entries, self._lefts = MemorySource[ShownEntry](), MemorySource[ShownLeft]()
        self._nothing = EmptyPage(context.look, icon="calendar")
        self._none_left = EmptyPage(context.look, icon="circle-check")
        self.entries: RecordTable[ShownEntry] = RecordTable(
            context.look,
            context.jobs,
            self._entries,
            entry_columns(self._lang),
            name=lambda: self.tr("What it does"),
            empty=self._nothing,
        )
        self.refused: RecordTable[ShownLeft] = RecordTable(
            context.look,
            context.jobs,
            self._lefts,
            left_columns(self._lang),
            name=lambda: self.tr("Left out"),
            empty=self._none_left,
        )
        self.drop = EmptyPage(context.look, icon="calendar-plus")
        self.drop.step.clicked.connect(self.choose_file)
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        self._parts = QStackedWidget()
        for part in (self.entries, self.refused):
            self._parts.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._parts, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drop)
        self._stack.addWidget(inside)
        self.column.addLayout(head)
        self.column.addWidget(self._stack, 1)

    def bring(self, path: Path | None) -> None:
        """Begin: with a file, or by asking for one."""
        self._forget()
        if path is None:
            self.choose_file()
        else:
            self.read(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        endings = tuple(ending.removeprefix(".") for ending in CALENDARS)
        path = self._context.files.open(
            self, page_titles.bring_calendar(), [FileKind(self.tr("Calendars"), endings)]
        )
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file would do."""
        self._forget()
        self._path = path
        service = self._services.calendar_import
        self._context.jobs.run(
            lambda: service.preview(path),
            self._take,
            self._fail,
            key=(self, "preview"),
            title=self.tr("Reading {file}").format(file=path.name),
        )

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back"))
        self._nothing.set_texts(self.tr("Nothing to bring in"), self.tr("The file says nothing that is new."))
        self._none_left.set_texts(self.tr("Nothing is left out"), self.tr("Everything can be read."))
        self._say_drop(None)
        self._show()

    # -- reading

    def _forget(self) -> None:
        self._path, self._shown, self._busy = None, None, False
        self._say_drop(None)
        self._show()

    def _take(self, shown: CalendarImported) -> None:
        self._shown = shown
        ordered = sorted(shown.entries, key=lambda entry: entry.does is ImportEffect.UNCHANGED)
        self._entries.kept = [ShownEntry(place, entry) for place, entry in enumerate(ordered)]
        self._lefts.kept = [ShownLeft(place, left) for place, left in enumerate(shown.refused)]
        self.entries.ask()
        self.refused.ask()
        key = _TAKEN if shown.entries or not shown.refused else _LEFT
        self.tabs.choose(key)
        self._show_tab(key)
        self._show()

    def _fail(self, error: DeskError) -> None:
        self._shown = None
        self._say_drop(None if error.code is ErrorCode.CANCELLED else error)
        self._show()

    # -- doing

    def _import(self) -> None:
        path, service = self._path, self._services.calendar_import
        if path is None:
            return

        def work(job: Job) -> CalendarImported:
            return service.run(path, BY, cancelled=job.cancelled)

        self._busy = True
        job = self._writes.run(
            work,
            lambda done: done.changes or Changes(),
            self._said,
            done=self._done,
            failed=self._not_done,
            title=self.tr("Bringing in {file}").format(file=path.name),
        )
        ProgressDialog(self._context.look, self._context.jobs, job, self, cancel=self.tr("Stop"))
        self._show()

    def _done(self, done: CalendarImported) -> None:
        del done
        self._busy = False
        self.left.emit()

    def _not_done(self, error: DeskError) -> None:
        self._busy = False
        if error.code is ErrorCode.CANCELLED:
            self._context.toast.say(self.tr("Stopped. Nothing was brought in."))
        else:
            self._context.jobs.refused.emit(error)
        self._show()

    def _said(self, done: CalendarImported) -> str:
        counts = (
            (done.events_added, self.tr("%Ln events are new", "", done.events_added)),
            (done.events_changed, self.tr("%Ln events changed", "", done.events_changed)),
            (done.rsvps_changed, self.tr("%Ln RSVPs changed", "", done.rsvps_changed)),
            (done.promoted, self.tr("%Ln moved up from the waitlist", "", done.promoted)),
        )
        told = [text for count, text in counts if count]
        return ", ".join(told) if told else self.tr("What their calendars ask for is written down.")

    # -- showing

    def _show(self) -> None:
        shown = self._shown
        self._stack.setCurrentIndex(0 if shown is None else 1)
        self.header.set_subtitle(self._path.name if self._path else "")
        if shown is None:
            self.header.set_actions(primary=None)
            return
        self.tabs.set_counts({_TAKEN: len(shown.entries), _LEFT: len(shown.refused)})
        count = sum(entry.does is not ImportEffect.UNCHANGED for entry in shown.entries)
        other = Action(
            key="other",
            text=lambda: self.tr("Another file"),
            icon="file-up",
            run=self.choose_file,
            shortcut="Ctrl+O",
        )
        bring = Action(
            key="bring",
            text=lambda: self.tr("Bring in %Ln", "", count) if count else self.tr("Nothing new to bring in"),
            icon="download",
            run=self._import,
            shortcut="Ctrl+Return",
            enabled=count > 0 and not self._busy,
        )
        self.header.set_actions(primary=bring, actions=[other])

    def _say_drop(self, error: DeskError | None) -> None:
        title = self.tr("Which calendar file?")
        sentence = self.tr(
            "Events from Google, Apple, Outlook or another organiser, or the answer that somebody's calendar "
            "sent: choose the .ics file, or drop it here. You see what it would do before it is written."
        )
        if error is not None:
            title = self.tr("This file cannot be brought in")
            sentence = say_error(error.code, error.reason, self._lang(), **error.facts)
        self.drop.set_texts(title, sentence, self.tr("Choose a file"))

    def _show_tab(self, key: str) -> None:
        self._parts.setCurrentIndex((_TAKEN, _LEFT).index(key))

    def _lang(self) -> str:
        return self._context.languages.current

    # -- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
