"""Papers seen before they are printed, page by page."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.papers.paper_copies import keep
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.page_view import PageView
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.words.say import say_error

_SIZE = (640, 560)  # px at 100 %
_PRINTED_AT = 300  # dots per inch
_POINTS = 72.0  # per inch
Write = Callable[[Path, str, Job], object]  # (file, language, job): paints a PDF; gives what `take` needs


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPaper:
    """A paper that can be looked at."""

    key: str
    name: Callable[[], str]
    write: Write


class PaperPreview(Dialog):
    """Shows one paper at a time; each is painted when it is first looked at, off the window's thread."""

    def __init__(
        self,
        context: Context,
        papers: Sequence[PreviewPaper],
        parent: QWidget,
        *,
        title: str,
        more: Sequence[DialogVerb] = (),
    ) -> None:
        verbs = [
            DialogVerb("close", self.tr("Close")),
            *more,
            DialogVerb("save", self.tr("Save PDF…")),
            DialogVerb("print", self.tr("Print…"), "primary"),
        ]
        super().__init__(context.look, parent, title, verbs)
        self.context, self._lang = context, context.languages.current
        self._papers = {paper.key: paper for paper in papers}
        self._left = False
        self._painted: dict[str, Any] = {}  # what the writing of each paper gave, by its key
        self._folder = Path(tempfile.mkdtemp(prefix="meetup-desk-"))
        self.papers = Tabs([Option(paper.key, paper.name) for paper in papers])
        self.papers.setAccessibleName(self.tr("Paper"))
        self.papers.chosen.connect(self.show_paper)
        self.document = QPdfDocument(self)
        self.pages = PageView(self.document)
        self.pages.setAccessibleName(self.tr("Pages"))
        room = self.screen().availableGeometry().size()
        width, height = (context.look.theme.px(each) for each in _SIZE)
        self.pages.setMinimumSize(
            QSize(width, height).boundedTo(QSize(room.width() - 96, room.height() - 260))
        )
        self.body.addWidget(self.papers)
        self.body.addWidget(self.pages)
        self.show_paper(papers[0].key)

    def show_paper(self, key: str) -> None:
        """Show a paper, painting it where it is not yet."""
        path = self._folder / f"{key}.pdf"
        self._allow(can_print=False)
        if key in self._painted:
            self._load(path)
            return
        write, lang = self._papers[key].write, self._lang

        def come(painted: object) -> None:
            if not self._left:
                self._painted[key] = painted
                self._load(path)

        def work(job: Job) -> object:
            try:
                return write(path, lang, job)
            finally:
                if self._left:  # it was closed meanwhile, and the writing may have made its folder again
                    self._forget()

        self.context.jobs.run(
            work,
            come,
            lambda error: None if self._left else self._refused(error),  # its folder is gone too
            key=(self, "paper"),
            title=self.tr("Painting pages"),
        )

    def _load(self, path: Path) -> None:
        self.document.load(str(path))
        self.pages.say("")
        self.pages.turn_to(0)
        self.pages.setFocus()
        self._allow(can_print=self.document.pageCount() > 0)

    def _refused(self, error: DeskError) -> None:
        self.pages.say(say_error(error.code, error.reason, self._lang, **error.facts))

    def _allow(self, *, can_print: bool) -> None:
        for key in ("save", "print"):
            self.buttons[key].setEnabled(can_print)

    def press(self, key: str) -> None:
        """Print or save what is shown, and stay open."""
        if key == "close":
            self.reject()
        elif key == "print":
            self._ask_printer()
        else:
            self.save()

    def save(self) -> None:
        """Ask where the PDF goes."""
        from meetup_desk.ui.widgets.file_dialogs import FileKind  # noqa: PLC0415 - needed here alone

        key = self.papers.key()
        name = f"{self._papers[key].name()}.pdf"
        path = self.context.files.save(self, self.tr("Save PDF"), name, FileKind("PDF", ("pdf",)))
        if path is not None:
            pages = (self._folder / f"{key}.pdf").read_bytes()
            take = partial(self.take, key, self._painted[key], path)
            said = self.tr("“{name}” saved.").format(name=path.name)

            def work() -> str:
                keep(pages, path)
                return take()

            self.context.jobs.run(work, partial(self.say_taken, said))

    def take(self, key: str, painted: Any, path: Path | None) -> str:
        """Remember that a paper was saved as a file, or printed where there is none, off the window's thread.

        `painted` is what its writing gave. Gives what else there is to say.
        """
        del key, painted, path
        return ""

    def say_taken(self, said: str, more: str) -> None:
        """Say that a paper was saved or printed, and what else there is to say."""
        self.context.toast.say(f"{said} {more}".strip())

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.print_on(printer)
            key, said = self.papers.key(), self.tr("Sent to the printer.")
            take = partial(self.take, key, self._painted[key], None)
            self.context.jobs.run(take, partial(self.say_taken, said))

    def print_on(self, printer: QPrinter) -> None:
        """Print every page from the very edge of its paper."""
        document = self.document
        first = document.pagePointSize(0)
        turned = first.width() > first.height()
        size = QPageSize(first.transposed() if turned else first, QPageSize.Unit.Point)
        turn = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
        printer.setFullPage(True)
        printer.setPageLayout(QPageLayout(size, turn, QMarginsF()))
        with QPainter(printer) as painter:
            for number in range(document.pageCount()):
                if number:
                    printer.newPage()
                painter.drawImage(QRectF(painter.viewport()), self._picture(number))

    def _picture(self, number: int) -> QImage:
        size = self.document.pagePointSize(number) * (_PRINTED_AT / _POINTS)
        return self.document.render(number, size.toSize())

    def done(self, result: int) -> None:
        """Leave nothing of names behind."""
        self._left = True
        self.document.close()
        self._forget()
        super().done(result)

    def _forget(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
