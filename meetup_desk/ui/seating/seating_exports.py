"""Papers of a seating: which, in which format, and where to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import SeatingId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.seating.seating_papers import SeatingStyle
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.toast import ToastAction

_ALL = "all"


class SeatingExports(QObject):
    """Asks, writes elsewhere, and says what was saved and where."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page

    def ask(self, line: EventLine, seating: SeatingId) -> None:
        """Ask which papers, and write them."""
        values = self._asked()
        if values is None:
            return
        fmt, chosen = values["format"], values["style"]
        styles = list(SeatingStyle) if chosen == _ALL else [SeatingStyle(chosen)]
        title = self.tr("Save papers")
        if chosen == _ALL:
            folder = self._context.files.folder(self._page, title)
            paths = [] if folder is None else [folder / self._name(line, style, fmt) for style in styles]
        else:
            kind = FileKind(self.names()[chosen], (fmt,))
            path = self._context.files.save(self._page, title, self._name(line, styles[0], fmt), kind)
            paths = [] if path is None else [path]
        if paths:
            self._write(seating, list(zip(styles, paths, strict=True)), fmt)

    def names(self) -> dict[str, str]:
        """Say what the papers are called."""
        return {
            _ALL: self.tr("All of them, in one folder"),
            SeatingStyle.NAMES: self.tr("Poster by name"),
            SeatingStyle.TABLES: self.tr("Poster by table"),
            SeatingStyle.HOSTS: self.tr("Cards for table hosts"),
            SeatingStyle.CARDS: self.tr("A card for each person"),
        }

    def _asked(self) -> dict[str, str] | None:
        formats = {"pdf": self.tr("For printing (PDF)"), "xlsx": self.tr("Excel (XLSX)")}
        fields = [
            _choice("style", self.tr("Papers"), self.names()),
            _choice("format", self.tr("Format"), formats),
        ]
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Save papers"),
            fields,
            verb=self.tr("Choose location…"),
            leave=self.tr("Cancel"),
        ).draft()

    def _name(self, line: EventLine, style: SeatingStyle, fmt: str) -> str:
        return file_name(f"{shown_title(line.event.title)} {self.names()[style]}", fmt)

    def _write(self, seating: SeatingId, wanted: Sequence[tuple[SeatingStyle, Path]], fmt: str) -> None:
        papers, lang = self._services.seating_papers, self._context.languages.current
        folder = wanted[0][1] if len(wanted) == 1 else wanted[0][1].parent

        def work(job: Job) -> int:
            for done, (style, path) in enumerate(wanted):
                job.stop_if_cancelled()
                papers.write(seating, style, fmt, path, lang)
                job.progress(done + 1, len(wanted))
            return len(wanted)

        def said(count: int) -> None:
            show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(folder))
            self._context.toast.say(self.tr("%Ln papers saved.", "", count), show)

        job = self._context.jobs.run(work, said, title=self.tr("Saving papers"))
        ProgressDialog(self._context.look, self._context.jobs, job, self._page, cancel=self.tr("Stop"))


def _choice(key: str, label: str, names: dict[str, str]) -> Field:
    options = [Option(str(each), lambda name=name: name) for each, name in names.items()]  # type: ignore[misc]
    return Field(key=key, label=lambda: label, kind="choice", options=options)
