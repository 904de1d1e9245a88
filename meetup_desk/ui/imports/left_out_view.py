"""What is left out of a list, with the reasons, and a file of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.services.imports.left_out import LeftOut, save_left_out
from meetup_desk.ui.imports.preview_columns import ShownRefusal, refusal_columns
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.toast import ToastAction


class LeftOutView(QWidget):
    """A table of lines, cells, columns and sheets that are not taken."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.source = MemorySource[ShownRefusal]()
        self._left_out: Sequence[LeftOut] = ()
        self._empty = EmptyPage(context.look, icon="circle-check")
        self.table: RecordTable[ShownRefusal] = RecordTable(
            context.look,
            context.jobs,
            self.source,
            refusal_columns(self._lang),
            name=lambda: self.tr("Not imported"),
            empty=self._empty,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._empty.set_texts(
            self.tr("Everything can be imported"), self.tr("Everything in the file is imported.")
        )

    def show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        """Show what is not taken of another list."""
        self._left_out = left_out
        self.source.all_rows = [ShownRefusal(index, left) for index, left in enumerate(left_out)]
        self.table.ask()

    def save_action(self, list_file: Path) -> Action:
        """Offer a table of what is left out of a file."""
        return Action(
            key="save",
            text=lambda: self.tr("Save lines not imported…"),
            icon="download",
            run=partial(self._save, list_file),
        )

    def _save(self, list_file: Path) -> None:
        name = self.tr("{file} not imported").format(file=list_file.stem)
        files, kind = self._context.files, FileKind(self.tr("Table"), ("csv",), personal=True)
        path = files.save(self, self.tr("Save lines not imported"), f"{name}.csv", kind)
        if path is None:
            return
        left_out, lang = self._left_out, self._lang()
        show = ToastAction(self.tr("Show in folder"), partial(files.show, path))
        saved = self.tr("%Ln lines saved with their reasons.", "", len(left_out))
        self._context.jobs.run(
            lambda: save_left_out(path, left_out, lang), lambda _: self._context.toast.say(saved, show)
        )

    def _lang(self) -> str:
        return self._context.languages.current
