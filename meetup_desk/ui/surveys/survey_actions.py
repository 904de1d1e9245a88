"""What is done with a survey: sheets printed and read, answers typed in and imported, results saved."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.surveys import Survey
from meetup_desk.services.desk.encrypted_files import ending_of
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.letter_keeping import LettersRead, say_not_counted
from meetup_desk.services.surveys.printing import MOST_SHEETS, PrintedSurvey
from meetup_desk.services.surveys.questions import in_lang
from meetup_desk.services.surveys.reading import ReadSheets
from meetup_desk.services.surveys.survey_letters import SurveyLettersWritten
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.surveys.letter_dialog import SAVE, SurveyLetterDialog
from meetup_desk.ui.surveys.sheet_form import SurveySheetDialog
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.text import LANGUAGES

SCANS = ("pdf", "png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")
_SHOWN = 8  # pages that were not read, in the dialog that names them


class SurveyActions(QObject):
    """Asks what is needed, and does it off the window's thread; `page` is what it asks over."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def print_sheets(self, survey: Survey) -> None:
        """Ask how many sheets of which paper, and where the PDF goes."""
        lang = self._context.languages.current
        fields = [
            Field(
                key="count",
                label=lambda: self.tr("Sheets"),
                kind="number",
                least=1,
                most=MOST_SHEETS,
                required=True,
                width=120,
            ),
            Field(
                key="paper",
                label=lambda: self.tr("Paper"),
                kind="choice",
                options=[
                    Option("a4", lambda: self.tr("A4")),
                    Option("a5", lambda: self.tr("Two to a page of A4")),
                ],
            ),
            Field(
                key="lang",
                label=lambda: self.tr("Language"),
                kind="choice",
                options=[
                    Option("", lambda: self.tr("Korean and English")),
                    Option("ko", lambda: self.tr("Korean")),
                    Option("en", lambda: self.tr("English")),
                ],
            ),
        ]
        text = self.tr("Each sheet has a number and a slip of its own, and no name.")
        given = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Print sheets"),
            fields,
            verb=self.tr("Save PDF…"),
            leave=self.tr("Cancel"),
            text=text,
            values={"count": 50, "paper": "a4", "lang": ""},
        ).draft()
        if given is None:
            return
        kind, name = FileKind("PDF", ("pdf",)), file_name(in_lang(survey.title, lang), "pdf")
        path = self._context.files.save(self._page, self.tr("Save sheets"), name, kind)
        if path is not None:
            self._write_sheets(survey, given["count"], path, given["paper"], given["lang"])

    def _write_sheets(self, survey: Survey, count: int, path: Path, paper: str, lang: str) -> None:
        printing = self._services.survey_printing

        def work(job: Job) -> PrintedSurvey:
            return printing.write(
                survey,
                count,
                path,
                ACTOR,
                paper=paper,
                lang=lang,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        def done(printed: PrintedSurvey) -> None:
            self._context.news.changed.emit(printed.changes)
            said = self.tr("%Ln sheets saved in “{name}”.", "", len(printed.sheets)).format(name=path.name)
            show = ToastAction(self.tr("Show"), partial(self._context.files.show, path))
            self._context.toast.say(said, show)

        self._run(work, done, self.tr("Printing sheets"))

    # -- reading

    def ask_scans(self, survey: Survey) -> None:
        """Ask for scanned PDFs and photos, and read them."""
        kind = FileKind(self.tr("Scans and photos"), SCANS)
        files = self._context.files.open_several(self._page, self.tr("Read sheets"), [kind])
        if files:
            self.read(survey, files)

    def show_camera(self, survey: Survey) -> None:
        """Read sheets that are held before the camera, each when it lies still."""
        lang = self._context.languages.current
        pages = self._services.survey_reading.shown(survey, ACTOR, lang)
        dialog = SheetCameraDialog(self._context, pages, self._page)
        dialog.ask()
        if dialog.taken:
            self._context.toast.say(self.tr("%Ln sheets read.", "", dialog.taken))

    def read(self, survey: Survey, files: Sequence[Path]) -> None:
        """Read files and folders; what was read stays when the work is stopped, and goes on from there."""
        reading, lang = self._services.survey_reading, self._context.languages.current

        def work(job: Job) -> ReadSheets:
            return reading.read(survey, files, ACTOR, lang, progress=job.progress, cancelled=job.cancelled)

        self._run(
            work,
            self._tell_read,
            self.tr("Reading answer sheets"),
            stopped=partial(self._tell_stopped, survey),
        )

    def _tell_read(self, read: ReadSheets) -> None:
        self._context.news.changed.emit(read.changes)
        said = self.tr("%Ln sheets read.", "", read.sheets)
        if read.to_ask:
            said += " " + self.tr("%Ln marks to check.", "", len(read.to_ask))
        if not read.refused:
            self._context.toast.say(said)
            return
        lang = self._context.languages.current
        lines = [f"{one.file} ({one.page}): {one.say(lang)}" for one in read.refused[:_SHOWN]]
        left = len(read.refused) - _SHOWN
        lines += [self.tr("and %Ln more pages", "", left)] if left > 0 else []
        title = self.tr("%Ln pages were not read", "", len(read.refused))
        self._context.asker.tell(self._page, title, "\n".join([said, "", *lines]), self.tr("Close"))

    def _tell_stopped(self, survey: Survey) -> None:
        self._context.news.changed.emit(Changes(touched=touched(survey=[survey.id])))
        self._context.toast.say(self.tr("Stopped. What was read is kept; read the same files to go on."))

    def _run(
        self,
        work: Callable[[Job], object],
        done: Callable[..., None],
        title: str,
        *,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Work with a dialog that shows how far it is and can stop it."""

        look, jobs = self._context.look, self._context.jobs
        job = jobs.run(work, done, partial(self._failed, stopped=stopped), title=title)
        ProgressDialog(look, jobs, job, self._page, cancel=self.tr("Stop"))

    def _failed(self, error: DeskError, stopped: Callable[[], None] | None = None) -> None:
        if error.code is not ErrorCode.CANCELLED:
            self._context.jobs.refused.emit(error)
        elif stopped is not None:
            stopped()

    # -- typing and forms

    def type_sheet(self, survey: Survey) -> None:
        """Ask what a sheet says, question by question, and keep it."""
        given = SurveySheetDialog(self._context, survey, self._page.window()).sheet()
        if given is not None:
            self._writes.run(
                lambda: self._services.surveys.answer_sheet(survey, given.slip, given.said, ACTOR),
                lambda done: done[1],
                lambda done: self.tr("Answers of slip {slip} saved.").format(slip=show_slip(done[0])),
            )

    def import_form(self, survey: Survey) -> None:
        """Ask for the answers of Google Forms or the like, and import them."""
        kind = FileKind(self.tr("Form answers"), ("csv", "tsv", "xlsx", "xls", "ods"))
        path = self._context.files.open(self._page, self.tr("Import form answers"), [kind])
        if path is not None:
            self._writes.run(
                lambda: self._services.surveys.read_form(survey, path, ACTOR),
                lambda done: done[2],
                self._say_imported,
            )

    def _say_imported(self, done: tuple[int, int, Changes]) -> str:
        new, known, _ = done
        said = self.tr("%Ln answers imported.", "", new)
        return f"{said} " + self.tr("%Ln were here before.", "", known) if known else said

    def show_letter(self, survey: Survey) -> None:
        """Show the survey as a letter, and save one for each attendee where that is wanted."""
        letters, own = self._services.survey_letters, self._context.languages.current
        texts = {lang: letters.text(survey, lang) for lang in sorted(LANGUAGES, key=lambda lang: lang != own)}
        dialog = SurveyLetterDialog(
            self._context, texts, self._page, to_attendees=survey.event_id is not None
        )
        if dialog.ask() != SAVE:
            return
        folder = self._context.files.folder(self._page, self.tr("Save letters"))
        if folder is not None:
            self._writes.run(
                lambda: letters.write(survey, folder, ACTOR), lambda done: done.changes, self._say_letters
            )

    def _say_letters(self, written: SurveyLettersWritten) -> str:
        said = self.tr("%Ln letters saved.", "", len(written.files))
        left = len(written.without_address)
        return f"{said} " + self.tr("%Ln people have no email address.", "", left) if left else said

    def import_replies(self, survey: Survey) -> None:
        """Ask for emails with answers, and import them."""
        kind = FileKind(self.tr("Emails"), ("eml", "mbox"))
        files = self._context.files.open_several(self._page, self.tr("Import email answers"), [kind])
        if files:
            self.read_letters(survey, files)

    def read_letters(self, survey: Survey, files: Sequence[Path]) -> None:
        """Import the answers of emails, each once; a large mailbox shows how far it is and can be stopped."""
        letters, title = self._services.survey_letters, self.tr("Reading emails")

        def work(job: Job) -> LettersRead:
            return letters.read(survey, files, ACTOR, progress=job.progress, cancelled=job.cancelled)

        job = self._writes.run(
            work, lambda read: read.changes, self._say_replies, failed=self._failed, title=title
        )
        ProgressDialog(
            self._context.look, self._context.jobs, job, self._page.window(), cancel=self.tr("Stop")
        )

    def _say_replies(self, read: LettersRead) -> str:
        said = [self.tr("%Ln answers imported.", "", read.sheets)]
        said += [self.tr("%Ln to check.", "", read.to_ask)] if read.to_ask else []
        said += [self.tr("%Ln were here before.", "", read.known)] if read.known else []
        if read.without_answers:
            said.append(self.tr("%Ln emails hold no answer.", "", len(read.without_answers)))
        return " ".join([*said, *say_not_counted(read, self._context.languages.current)])

    def save_results(self, survey: Survey) -> None:
        """Ask where the counts go; fewer than five answers are never saved."""
        from meetup_desk.services.surveys.exporting import write_results  # noqa: PLC0415 - spreadsheets take their time

        lang = self._context.languages.current
        kind = FileKind(self.tr("Table"), ("xlsx", "csv", "json"), personal=True)
        name = file_name(in_lang(survey.title, lang), "xlsx")
        path = self._context.files.save(self._page, self.tr("Save results"), name, kind)
        if path is None:
            return
        fmt = ending_of(path)

        def work() -> int:
            results = self._services.survey_counting.results(survey)
            return write_results(results, fmt if fmt in {"csv", "json"} else "xlsx", path, lang)

        def done(_: int) -> None:
            show = ToastAction(self.tr("Show"), partial(self._context.files.show, path))
            self._context.toast.say(self.tr("“{name}” saved.").format(name=path.name), show)

        self._context.jobs.run(work, done, key=(self, "results"))
