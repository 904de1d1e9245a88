"""A report seen as its pages, and saved as PDF or as data."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.reports.reports import ReportQuery
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.papers.print_preview import PaperPreview, PreviewPaper
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.file_dialogs import FileKind

translate = QCoreApplication.translate


class ReportPreview(PaperPreview):
    """Shows the report of an event, a group or a year."""

    def __init__(
        self, context: Context, services: Services, query: ReportQuery, name: str, parent: QWidget
    ) -> None:
        self._services, self._query, self._name = services, query, name
        paper = PreviewPaper(
            key="report",
            name=lambda: translate("ReportPreview", "Report on {name}").format(name=name),
            write=self._write,
        )
        data = DialogVerb("data", translate("ReportPreview", "Save data…"))
        title = translate("ReportPreview", "Report")
        super().__init__(context, [paper], parent, title=title, more=[data])
        self.papers.hide()
        self.buttons["save"].set_text(translate("ReportPreview", "Save pages…"))

    def _write(self, path: Path, lang: str, _job: Job) -> object:
        return self._services.report_papers.write(self._query, path, lang)

    def _refused(self, error: DeskError) -> None:
        super()._refused(error)
        self.buttons["data"].setEnabled(False)

    def press(self, key: str) -> None:
        """Save the data, or what every preview does."""
        if key == "data":
            self._save_data()
        else:
            super().press(key)

    def save(self) -> None:
        """Ask where the pages go: a PDF, or pictures where the name ends so."""
        name = file_name(self.tr("Report on {name}").format(name=self._name), "pdf")
        kind = FileKind(self.tr("PDF, or pages as pictures (PNG)"), ("pdf", "png"))
        path = self.context.files.save(self, self.tr("Save pages"), name, kind)
        if path is not None:
            self._write_file(path, self.tr("Saving pages"))

    def _save_data(self) -> None:
        name = file_name(self.tr("Report on {name}").format(name=self._name), "xlsx")
        path = self.context.files.save(self, self.tr("Save data"), name, FileKind("XLSX", ("xlsx",)))
        if path is not None:
            self._write_file(path, self.tr("Saving data"))

    def _write_file(self, path: Path, title: str) -> None:
        write = partial(self._services.report_papers.write, self._query, path, self.context.languages.current)
        said = self.tr("“{name}” saved.").format(name=path.name)
        self.context.jobs.run(write, lambda _: self.context.toast.say(said), title=title)
