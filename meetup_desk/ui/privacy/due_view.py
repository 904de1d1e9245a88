"""What is due for destruction, and below it what was destroyed before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.retention import DueLine
from meetup_desk.services.privacy.retention import PrivacyView
from meetup_desk.ui.privacy.privacy_tables import (
    DayTexts,
    DueRow,
    RecordRow,
    due_columns,
    record_columns,
)
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable


class DueView(QWidget):
    """Both tables; `chosen` are the lines that are selected, or all where none is."""

    selected = Signal()
    save_asked = Signal()

    def __init__(self, context: Context, days: DayTexts) -> None:
        super().__init__()
        look, lang = context.look, lambda: context.languages.current
        self._due: MemorySource[DueRow] = MemorySource()
        self._record: MemorySource[RecordRow] = MemorySource()
        self._nothing_due = EmptyPage(look, icon="shield-check")
        self.due: RecordTable[DueRow] = RecordTable(
            look,
            context.jobs,
            self._due,
            due_columns(lang, days),
            name=lambda: self.tr("Due for destruction"),
            empty=self._nothing_due,
        )
        self.record: RecordTable[RecordRow] = RecordTable(
            look,
            context.jobs,
            self._record,
            record_columns(lang, days),
            name=lambda: self.tr("Destruction record"),
        )
        self._note = Label(size="caption", ink="soft", wrap=True)
        self._title, self._nameless = Label(size="section"), Label(size="caption", ink="soft")
        self.save = Button(look, kind="link", icon="download")
        self.save.clicked.connect(self.save_asked)
        self.due.selected.connect(self.selected)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._nameless, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.due, 1)
        column.addWidget(self._note)
        column.addLayout(head)
        column.addWidget(self.record, 1)

    def retranslate(self) -> None:
        """Say what belongs here."""
        self._note.setText(
            self.tr("Numbers of attendance and meetings stay, without names. Destroying can’t be undone.")
        )
        self._title.setText(self.tr("Destruction record"))
        self._nameless.setText(self.tr("It names none of the people"))
        self.save.set_text(self.tr("Save as table…"))
        self._nothing_due.set_texts(
            self.tr("Nothing is due"),
            self.tr("What is past its term will appear here. Nothing is destroyed before you say so."),
        )

    def show_view(self, view: PrivacyView) -> None:
        """Show what is due, and the record."""
        self._due.all_rows = [
            DueRow(number, line, view.group_name(line.group_id)) for number, line in enumerate(view.due, 1)
        ]
        self._record.all_rows = [
            RecordRow(entry.id, entry, view.group_name(entry.group_id)) for entry in view.record
        ]
        for widget in (self.save, self._title, self._nameless, self.record):
            widget.setVisible(bool(view.record))
        self._note.setVisible(bool(view.due))
        self.due.ask()
        self.record.ask()

    def chosen(self) -> Sequence[DueLine]:
        """Give the lines that would be destroyed."""
        ids = self.due.selected_ids()
        rows = [row for row in self._due.all_rows if not ids or row.id in ids]
        return [row.line for row in rows if row.line.people]
