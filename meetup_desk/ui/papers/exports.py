"""Files out of an event: tickets, the attendee sheet, the calendar."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.papers import PaperKind
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.sheet_dialog import ON_PAPER, SheetDialog, SheetOptions
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.consent_texts import say_left_out

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
        kind = FileKind(self.tr("Attendee sheet"), (ending,), personal=True)
        name = file_name(self.tr("{title} attendees").format(title=shown_title(line.event.title)), ending)
        path = self._context.files.save(self._page, self.tr("Save attendee sheet"), name, kind)
        if path is not None:
            self._write_sheet(line, wish, path)

    def _write_sheet(self, line: EventLine, wish: SheetOptions, path: Path) -> None:
        services, lang = self._services, self._context.languages.current

        def work(job: Job) -> int:
            if wish.format == "door":
                return services.door_papers.write_door(line.event.id, path, lang, sort=wish.sort)
            if wish.format == "inside":
                return services.door_papers.write_inside(line.event.id, path, lang)
            rows = services.sheets.write(
                line.event.id,
                wish.format,
                path,
                lang,
                columns=wish.columns,
                sort=wish.sort,
                to_hand_on=wish.to_hand_on,
                progress=job.progress,
                cancelled=job.cancelled,
            )
            services.saved_files.remember(line.event.id, PaperKind.SHEET, path, rows)
            return rows

        self._run(
            work,
            self.tr("Saving attendee sheet"),
            path,
            lambda rows: (
                self.tr("Attendee sheet saved with %Ln people.", "", rows)
                if wish.format == "inside"
                else self.tr("Attendee sheet saved with %Ln RSVPs.", "", rows)
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

        def work(job: Job) -> tuple[int, int]:
            files = services.cards.export(
                line.event.id, folder, values["format"], lang, progress=job.progress, cancelled=job.cancelled
            )
            services.saved_files.remember(line.event.id, PaperKind.TICKETS, folder, len(files))
            return len(files), services.blocked_rsvps.left_out(line.event.id)

        self._run(work, self.tr("Saving tickets"), folder, self._say_tickets)

    def _ask_tickets(self) -> dict[str, str] | None:
        formats = [
            Option("png", lambda: self.tr("Images for phones (PNG)")),
            Option("pdf", lambda: self.tr("For printing (PDF)")),
            Option("svg", lambda: self.tr("Scalable images (SVG)")),
        ]
        field = Field(
            key="format",
            label=lambda: self.tr("Format"),
            kind="choice",
            options=formats,
            help=lambda: self.tr(
                "Creates one file for each person who is going, with their name and ticket code."
            ),
        )
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Save tickets"),
            [field],
            verb=self.tr("Choose folder…"),
            leave=self.tr("Cancel"),
        ).draft()

    def _say_tickets(self, done: tuple[int, int]) -> str:
        files, blocked = done
        said = self.tr("%Ln tickets saved.", "", files)
        if not files:
            said = self.tr("No one is going yet, so there are no tickets to save.")
        left_out = say_left_out(LeftOutCount(blocked=blocked), self._context.languages.current)
        return " ".join(filter(None, (said, left_out)))

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
            help=lambda: self.tr("Lists every scan with who, where, when and why. Contains names."),
        )
        title, verb = self.tr("Save scans"), self.tr("Choose location…")
        leave = self.tr("Cancel")
        look, window = self._context.look, self._page.window()
        values = FormDialog(look, window, title, [field], verb=verb, leave=leave).draft()
        if values is None:
            return
        ending = values["format"]
        name = file_name(self.tr("{title} scans").format(title=shown_title(line.event.title)), ending)
        kind = FileKind(self.tr("Scans"), (ending,), personal=True)
        path = self._context.files.save(self._page, title, name, kind)
        if path is not None:
            self._write_scans(line, ending, path)

    def _write_scans(self, line: EventLine, fmt: str, path: Path) -> None:
        scans, lang = self._services.scan_list, self._context.languages.current

        def work(job: Job) -> int:
            return scans.write(line.event.id, fmt, path, lang, progress=job.progress, cancelled=job.cancelled)

        self._run(work, self.tr("Saving scans"), path, lambda rows: self.tr("%Ln scans saved.", "", rows))

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
            self.tr("Saving calendar file"),
            path,
            lambda _: self.tr("Calendar file saved. It contains no attendee names, so you can publish it."),
        )

    def _run(
        self,
        work: Callable[[], T] | Callable[[Job], T],
        title: str,
        path: Path,
        said: Callable[[T], str],
    ) -> None:
        def done(result: T) -> None:
            self._context.news.changed.emit(Changes(touched=touched(ticket=None)))
            show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
            self._context.toast.say(said(result), show if path.exists() else None)

        job = self._context.jobs.run(work, done, title=title)
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))
