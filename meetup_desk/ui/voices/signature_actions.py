"""Signatures of a proposal on paper: sheets saved as a PDF, and read back from scans and photos."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.voices import Voice
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.papers.shown_pages import ShownPages
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.printing import PrintedSurvey
from meetup_desk.services.surveys.signatures import LINES, ReadSignatures
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction

_SCANS = ("pdf", "png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")
_MOST = 100  # sheets at once


class SignatureActions(QObject):
    """Prints and reads; `page` is what it asks over."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._signatures, self._page = context, services.signatures, page

    def print_sheets(self, voice: Voice) -> None:
        """Ask how many sheets, and where the PDF goes."""
        field = Field(
            key="count",
            label=lambda: self.tr("Sheets"),
            kind="number",
            least=1,
            most=_MOST,
            required=True,
            width=120,
        )
        given = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Signature sheet"),
            [field],
            verb=self.tr("Save PDF…"),
            leave=self.tr("Cancel"),
            text=self.tr("Each sheet has %Ln lines for a name and a mark.", "", LINES),
            values={"count": 1},
        ).draft()
        if given is None:
            return
        name = file_name(voice.in_public, "pdf")
        path = self._context.files.save(
            self._page, self.tr("Save signature sheet"), name, FileKind("PDF", ("pdf",))
        )
        if path is None:
            return

        def done(printed: PrintedSurvey) -> None:
            self._context.news.changed.emit(printed.changes)
            show = ToastAction(self.tr("Show"), partial(self._context.files.show, path))
            self._context.toast.say(self.tr("“{name}” saved.").format(name=path.name), show)

        self._context.jobs.run(lambda: self._signatures.write(voice, given["count"], path, ACTOR), done)

    def read(self, voice: Voice) -> None:
        """Ask for scans and photos of the sheets, and count who signed."""
        kind = FileKind(self.tr("Scans and photos"), _SCANS)
        files = self._context.files.open_several(self._page, self.tr("Read signature sheets"), [kind])
        if not files:
            return
        lang, jobs = self._context.languages.current, self._context.jobs

        def work(job: Job) -> ReadSignatures:
            return self._signatures.read(
                voice, files, ACTOR, lang, progress=job.progress, cancelled=job.cancelled
            )

        def failed(error: DeskError) -> None:
            if error.code is not ErrorCode.CANCELLED:
                jobs.refused.emit(error)

        job = jobs.run(work, self._tell, failed, title=self.tr("Reading signature sheets"))
        ProgressDialog(self._context.look, jobs, job, self._page, cancel=self.tr("Stop"))

    def show_camera(self, voice: Voice) -> None:
        """Read sheets that are held before the camera, and count who signed."""

        def show(pages: ShownPages) -> None:
            SheetCameraDialog(self._context, pages, self._page).ask()

        lang = self._context.languages.current
        self._context.jobs.run(lambda: self._signatures.shown(voice, ACTOR, lang), show)

    def _tell(self, read: ReadSignatures) -> None:
        self._context.news.changed.emit(read.changes)
        said = self.tr("%Ln new supporters.", "", read.added)
        if read.to_ask:
            said += " " + self.tr(
                "%Ln lines have a name or a mark alone and were not counted.", "", read.to_ask
            )
        if read.refused:
            lang = self._context.languages.current
            said += "\n" + "\n".join(f"{one.file} ({one.page}): {one.say(lang)}" for one in read.refused[:8])
            title = self.tr("%Ln pages were not read", "", len(read.refused))
            self._context.asker.tell(self._page, title, said, self.tr("Close"))
        else:
            self._context.toast.say(said)
