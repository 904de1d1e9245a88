"""Importing a calendar file: see what it would do, do it; and see what was left out."""

from pathlib import Path

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.calendars.import_preview import CalendarImported, ImportEffect
from meetup_desk.services.services import Services
from meetup_desk.ui.calendars.import_columns import ShownEntry, ShownLeft, entry_columns, left_columns
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.file_import_page import FileImportPage
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.drops import CALENDARS, calendar_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable

_TAKEN, _LEFT_OUT = "taken", "left"


class CalendarPage(FileImportPage):
    """Shows what a calendar file would do to events and RSVPs."""

    guide = "tickets-and-invites"

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(
            context,
            icon="calendar-plus",
            title=lambda: self.tr("Import calendar file"),
            pick=calendar_in,
        )
        self._services, self._writes = services, writes
        self._preview: CalendarImported | None = None
        self._entries, self._left_out = MemorySource[ShownEntry](), MemorySource[ShownLeft]()
        self._no_entries = EmptyPage(context.look, icon="calendar")
        self._none_left_out = EmptyPage(context.look, icon="circle-check")
        self.entries: RecordTable[ShownEntry] = RecordTable(
            context.look,
            context.jobs,
            self._entries,
            entry_columns(self._lang),
            name=lambda: self.tr("Changes"),
            empty=self._no_entries,
        )
        self.refused: RecordTable[ShownLeft] = RecordTable(
            context.look,
            context.jobs,
            self._left_out,
            left_columns(self._lang),
            name=lambda: self.tr("Not imported"),
            empty=self._none_left_out,
        )
        self._lay_out(
            [
                (Option(_TAKEN, lambda: self.tr("Changes")), self.entries),
                (Option(_LEFT_OUT, lambda: self.tr("Not imported")), self.refused),
            ]
        )
        self.retranslate()

    def start(self, path: Path | None) -> None:
        """Begin: with a file, or by asking for one."""
        self._forget()
        if path is None:
            self.choose_file()
        else:
            self.read(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        kind = FileKind(self.tr("Calendars"), tuple(ending.removeprefix(".") for ending in CALENDARS))
        path = self._context.files.open(self, page_titles.import_calendar(), [kind])
        if path is not None:
            self.read(path)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back"))
        self._no_entries.set_texts(self.tr("Nothing to import"), self.tr("This file contains nothing new."))
        self._none_left_out.set_texts(
            self.tr("Everything can be imported"), self.tr("Every entry in the file can be read.")
        )
        self._show_question()
        self._show()

    def _question(self) -> tuple[str, str]:
        return self.tr("Choose a calendar file"), self.tr(
            "Choose an .ics file or drop it here. It can hold events from Google, Apple, Outlook or "
            "another organiser, or a reply from an attendee’s calendar. You can review the changes before "
            "they are saved."
        )

    # -- reading

    def _ask(self) -> None:
        path, service = self._path, self._services.calendar_import
        if path is not None:
            title = self.tr("Reading {file}").format(file=path.name)
            self._context.jobs.run(
                lambda: service.preview(path), self._take, self._fail, key=(self, "preview"), title=title
            )

    def _forget(self) -> None:
        self._preview = None
        super()._forget()

    def _take(self, preview: CalendarImported) -> None:
        self._preview = preview
        ordered = sorted(preview.entries, key=lambda entry: entry.does is ImportEffect.UNCHANGED)
        self._entries.all_rows = [ShownEntry(index, entry) for index, entry in enumerate(ordered)]
        self._left_out.all_rows = [ShownLeft(index, left) for index, left in enumerate(preview.refused)]
        self.entries.ask()
        self.refused.ask()
        self._choose_tab(_TAKEN if preview.entries or not preview.refused else _LEFT_OUT)
        self._show()

    def _fail(self, error: DeskError) -> None:
        self._preview = None
        self._show_unreadable(error)

    # -- writing

    def _import(self) -> None:
        path, service = self._path, self._services.calendar_import
        if path is None:
            return

        def work(job: Job) -> CalendarImported:
            return service.run(path, ACTOR, cancelled=job.cancelled)

        job = self._writes.run(
            work,
            lambda imported: imported.changes or Changes(),
            self._imported_text,
            done=self._leave,
            failed=lambda error: self._show_failure(error, self.tr("Import stopped. Nothing was imported.")),
            title=self.tr("Importing {file}").format(file=path.name),
        )
        self._show_progress(job)

    def _leave(self, _imported: CalendarImported) -> None:
        self._busy = False
        self.left.emit()

    def _imported_text(self, imported: CalendarImported) -> str:
        counts = (
            (imported.events_added, self.tr("%Ln new events", "", imported.events_added)),
            (imported.events_changed, self.tr("%Ln events changed", "", imported.events_changed)),
            (imported.rsvps_changed, self.tr("%Ln RSVPs changed", "", imported.rsvps_changed)),
            (imported.promoted, self.tr("%Ln people promoted from the waitlist", "", imported.promoted)),
        )
        texts = [text for count, text in counts if count]
        return ", ".join(texts) if texts else self.tr("Requests from attendees’ calendars were recorded.")

    # -- showing

    def _show(self) -> None:
        preview = self._preview
        self._stack.setCurrentIndex(0 if preview is None else 1)
        self.header.set_subtitle(self._path.name if self._path else "")
        if preview is None:
            self.header.set_actions(primary=None)
            return
        self.tabs.set_counts({_TAKEN: len(preview.entries), _LEFT_OUT: len(preview.refused)})
        count = sum(entry.does is not ImportEffect.UNCHANGED for entry in preview.entries)
        primary = self._import_action(count, self.tr("Import %Ln entries", "", count))
        self.header.set_actions(primary=primary, actions=[self._other_action()])
