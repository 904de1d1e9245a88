"""Files out of an event: tickets, the attendee sheet, the calendar."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.sheet_dialog import ON_PAPER, SheetDialog, SheetWish
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction

T = TypeVar("T")


class Exports(QObject):
    """Asks where to, writes elsewhere with progress, and says what was saved and where."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page

    def sheet(self, line: EventLine) -> None:
        """Save the attendee sheet."""
        lang = self._context.languages.current
        wish = SheetDialog(self._context.look, self._page, self._services.sheets.columns, lang).wish()
        if wish is None:
            return
        ending = "pdf" if wish.format in ON_PAPER else wish.format
        kind = FileKind(self.tr("Attendee sheet"), (ending,))
        name = file_name(self.tr("{title} attendees").format(title=shown_title(line.event.title)), ending)
        path = self._context.files.save(self._page, self.tr("Save attendee sheet"), name, kind)
        if path is not None:
            self._write_sheet(line, wish, path)

    def _write_sheet(self, line: EventLine, wish: SheetWish, path: Path) -> None:
        services, lang = self._services, self._context.languages.current

        def work(job: Job) -> int:
            if wish.format == "door":
                return services.door_papers.write_door(line.event.id, path, lang, sort=wish.sort)
            if wish.format == "inside":
                return services.door_papers.write_inside(line.event.id, path, lang)
            return services.sheets.write(
                line.event.id,
                wish.format,
                path,
                lang,
                columns=wish.columns,
                sort=wish.sort,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        self._run(
            work,
            self.tr("Saving the attendee sheet"),
            path,
            lambda rows: (
                self.tr("%Ln people are on the saved sheet.", "", rows)
                if wish.format == "inside"
                else self.tr("%Ln RSVPs are on the saved sheet.", "", rows)
            ),
        )

    def tickets(self, line: EventLine) -> None:
        """Save every ticket as a file in a folder."""
        values = self._ask_tickets()
        if values is None:
            return
        folder = self._context.files.folder(self._page, self.tr("Folder for the tickets"))
        if folder is None:
            return
        services, lang = self._services, self._context.languages.current

        def work(job: Job) -> Sequence[Path]:
            return services.cards.export(
                line.event.id, folder, values["format"], lang, progress=job.progress, cancelled=job.cancelled
            )

        self._run(work, self.tr("Saving tickets"), folder, self._say_tickets)

    def _ask_tickets(self) -> dict[str, str] | None:
        formats = [
            Option("png", lambda: self.tr("Pictures for phones (PNG)")),
            Option("pdf", lambda: self.tr("Pages to print (PDF)")),
            Option("svg", lambda: self.tr("Drawings that scale (SVG)")),
        ]
        field = Field(
            key="format",
            label=lambda: self.tr("Format"),
            kind="choice",
            options=formats,
            help=lambda: self.tr("Everybody who is going has one file with a name and a code."),
        )
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Save tickets"),
            [field],
            verb=self.tr("Choose a folder"),
            leave=self.tr("Cancel"),
        ).draft()

    def _say_tickets(self, files: Sequence[Path]) -> str:
        if not files:
            return self.tr("Nobody is going yet, so there are no tickets to save.")
        return self.tr("%Ln tickets are saved.", "", len(files))

    def scans(self, line: EventLine) -> None:
        """Save every scan: accepted, refused, taken back."""
        formats = [
            Option("xlsx", lambda: self.tr("Excel (XLSX)")),
            Option("csv", lambda: self.tr("Text table (CSV)")),
            Option("json", lambda: self.tr("For scripts (JSON)")),
        ]
        field = Field(
            key="format",
            label=lambda: self.tr("Format"),
            kind="choice",
            options=formats,
            help=lambda: self.tr("Every reading with who, where, when and why. It holds names."),
        )
        title, verb = self.tr("Save scans"), self.tr("Choose where to save")
        leave = self.tr("Cancel")
        look, window = self._context.look, self._page.window()
        values = FormDialog(look, window, title, [field], verb=verb, leave=leave).draft()
        if values is None:
            return
        ending = values["format"]
        name = file_name(self.tr("{title} scans").format(title=shown_title(line.event.title)), ending)
        kind = FileKind(self.tr("Scans"), (ending,))
        path = self._context.files.save(self._page, title, name, kind)
        if path is not None:
            self._write_scans(line, ending, path)

    def _write_scans(self, line: EventLine, fmt: str, path: Path) -> None:
        scans, lang = self._services.scan_list, self._context.languages.current

        def work(job: Job) -> int:
            return scans.write(line.event.id, fmt, path, lang, progress=job.progress, cancelled=job.cancelled)

        self._run(work, self.tr("Saving scans"), path, lambda rows: self.tr("%Ln scans are saved.", "", rows))

    def calendar(self, line: EventLine, *, series: bool = False) -> None:
        """Save the file that may be published, of an event or of its series: nobody is named in it."""
        name = file_name(shown_title(line.event.title), "ics")
        path = self._context.files.save(
            self._page, self.tr("Save calendar file"), name, FileKind(self.tr("Calendar"), ("ics",))
        )
        if path is None:
            return
        calendars, event = self._services.public_calendars, line.event
        self._run(
            lambda: (
                calendars.write(path, series_id=event.series_id)
                if series
                else calendars.write(path, event_id=event.id)
            ),
            self.tr("Saving the calendar file"),
            path,
            lambda _: self.tr("The calendar file is saved. It names no attendees and may be published."),
        )

    def _run(
        self,
        work: Callable[[], T] | Callable[[Job], T],
        title: str,
        path: Path,
        said: Callable[[T], str],
    ) -> None:
        def done(result: T) -> None:
            show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
            self._context.toast.say(said(result), show if path.exists() else None)

        job = self._context.jobs.run(work, done, title=title)
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))
