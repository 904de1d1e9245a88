"""Sign-in sheets read back from scans, photos or the camera; what is not clear is asked line by line."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.sign_in_camera import ShownSignIn
from meetup_desk.services.surveys.sign_in_sheets import ReadSignIn, UnsureLine
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.scroll import Scroll

_SCANS = ("pdf", "png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff")
_SHOWN = 8  # pages that were not read, in the dialog that names them
_LINE, _LIST = 520, 320  # px at 100 %: width of a line's picture, height of them all


class SignInReading(QObject):
    """Reads the sign-in sheets of an event; `page` is what it asks over."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page

    def ask(self, line: EventLine) -> None:
        """Ask whether sheets come from files or before the camera, and read them."""
        verbs = (
            DialogVerb("leave", self.tr("Cancel")),
            DialogVerb("camera", self.tr("With the camera")),
            DialogVerb("files", self.tr("From files…"), "primary"),
        )
        text = self.tr("Everyone whose box is marked came. A line that is not clear is shown to you.")
        way = self._context.asker.choose(self._page, self.tr("Read sign-in sheet"), text, verbs)
        if way == "camera":
            self._show_camera(line)
        elif way == "files":
            self._ask_files(line)

    def _ask_files(self, line: EventLine) -> None:
        kind = FileKind(self.tr("Scans and photos"), _SCANS)
        files = self._context.files.open_several(self._page, self.tr("Read sign-in sheet"), [kind])
        if not files:
            return
        sheets, jobs = self._services.sign_in_sheets, self._context.jobs

        def work(job: Job) -> ReadSignIn:
            return sheets.read(line.event.id, files, ACTOR, progress=job.progress, cancelled=job.cancelled)

        def failed(error: DeskError) -> None:
            if error.code is not ErrorCode.CANCELLED:
                jobs.refused.emit(error)

        job = jobs.run(work, self.take, failed, title=self.tr("Reading sign-in sheets"))
        ProgressDialog(self._context.look, jobs, job, self._page, cancel=self.tr("Stop"))

    def take(self, read: ReadSignIn) -> None:
        """Tell what was read, and ask about the lines that are not clear."""
        self._context.news.changed.emit(read.changes)
        said = self.tr("%Ln people came.", "", read.came)
        if read.known:
            said += " " + self.tr("%Ln were known already.", "", read.known)
        if read.refused:
            lang = self._context.languages.current
            lines = [f"{one.file} ({one.page}): {one.say(lang)}" for one in read.refused[:_SHOWN]]
            title = self.tr("%Ln pages were not read", "", len(read.refused))
            self._context.asker.tell(self._page, title, "\n".join([said, "", *lines]), self.tr("Close"))
        else:
            self._context.toast.say(said)
        self._ask_unsure(read.to_ask)

    def _ask_unsure(self, lines: Sequence[UnsureLine]) -> None:
        if lines:
            self._mark(UnsureLinesDialog(self._context.look, self._page, lines).came())

    def _mark(self, came: Sequence[RsvpId]) -> None:
        attendance = self._services.attendance
        if came:
            self._context.jobs.run(
                lambda: attendance.mark(came, ACTOR),
                lambda marked: self._context.news.changed.emit(marked.changes),
            )

    def _show_camera(self, line: EventLine) -> None:
        sheets, lang = self._services.sign_in_sheets, self._context.languages.current

        self._context.jobs.run(lambda: sheets.shown(line.event.id, ACTOR, lang), self.show_pages)

    def show_pages(self, pages: ShownSignIn) -> None:
        """Read what is held before the camera, and ask afterwards about the lines that are not clear."""
        SheetCameraDialog(self._context, pages, self._page).ask()
        self._context.jobs.run(lambda: self._services.sign_in_sheets.to_ask(pages), self._ask_unsure)


class UnsureLinesDialog(Dialog):
    """Shows the lines that are not clear; nobody came before somebody says so."""

    def __init__(self, look: Look, parent: QWidget, lines: Sequence[UnsureLine]) -> None:
        verbs = (DialogVerb("leave", self.tr("Cancel")), DialogVerb("save", self.tr("Save"), "primary"))
        super().__init__(look, parent.window(), self.tr("Who came?"), verbs)
        told = self.tr("These marks are not clear. Choose who came; the others stay as they are.")
        self.body.addWidget(Label(told, ink="soft", wrap=True))
        self.boxes: dict[RsvpId, QCheckBox] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        for line in lines:
            picture = Label()
            pixmap = QPixmap()
            pixmap.loadFromData(line.picture)
            smooth = Qt.TransformationMode.SmoothTransformation
            picture.setPixmap(pixmap.scaledToWidth(look.theme.px(_LINE), smooth))
            box = QCheckBox(self.tr("{name} came").format(name=line.name))
            self.boxes[line.rsvp_id] = box
            column.addWidget(picture)
            column.addWidget(box)
            column.addSpacing(8)
        column.addStretch(1)
        scroll = Scroll(content)
        scroll.setMinimumSize(
            look.theme.px(_LINE) + 32, min(look.theme.px(_LIST), content.sizeHint().height())
        )
        self.body.addWidget(scroll)

    def came(self) -> list[RsvpId]:
        """Show the dialog; gives who came."""
        if self.ask() != "save":
            return []
        return [rsvp for rsvp, box in self.boxes.items() if box.isChecked()]
