"""Importing a list: choose a file, see what it would do, do it; and see what was left out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QKeySequence, QShortcut

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.imports.preview import EncodingChoice, ImportPreview, ImportResult
from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.services.services import Services
from meetup_desk.ui.imports.column_mapping import ColumnMap
from meetup_desk.ui.imports.encoding import EncodingQuestion, name_of
from meetup_desk.ui.imports.left_out_view import LeftOutView
from meetup_desk.ui.imports.preview_columns import ShownLine, line_columns
from meetup_desk.ui.imports.reading_options import ReadingOptions
from meetup_desk.ui.imports.tally_view import TallyView
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.file_import_page import FileImportPage
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.drops import lists_copied, lists_in
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox

_PEOPLE, _COLUMNS, _REFUSED = "people", "columns", "refused"
_ENDINGS = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "vcf", "age")


class ImportPage(FileImportPage):
    """Shows what a list of people would do to the RSVPs of an event."""

    guide = "import-a-list"

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context, icon="file-up", title=lambda: self.tr("Import list"), pick=lists_in)
        self._services, self._writes = services, writes
        self._line: EventLine | None = None
        self._waiting: list[Path] = []  # lists that were dropped together with the one shown
        self._reading = ReadingOptions()
        self._asks_encoding = False
        self._preview: ImportPreview | None = None
        self._result: ImportResult | None = None
        self.left_out = LeftOutView(context)
        self.tally = TallyView(context.look)
        self.new_parts = self.tally.new_parts
        self.new_parts.agreed.connect(lambda _: self._ask())
        self._pasted = QTemporaryDir()  # of text that was pasted; gone with the page
        QShortcut(QKeySequence.StandardKey.Paste, self, self.paste)
        self._build_table()
        self._build_choosers()
        self._lay_out(
            [
                (Option(_PEOPLE, lambda: self.tr("First lines")), self.lines),
                (Option(_COLUMNS, lambda: self.tr("Columns")), self.columns),
                (Option(_REFUSED, lambda: self.tr("Not imported")), self.left_out),
            ],
            above=[self.tally],
            beside=[self.sheets, self._change_encoding],
        )
        self._stack.addWidget(self.encodings)
        self.retranslate()

    def _build_table(self) -> None:
        context = self._context
        self._lines = MemorySource[ShownLine]()
        self.lines: RecordTable[ShownLine] = RecordTable(
            context.look,
            context.jobs,
            self._lines,
            line_columns(self._lang),
            name=lambda: self.tr("First lines"),
        )

    def _build_choosers(self) -> None:
        """Build what corrects how the file is read: columns, letters, sheet."""
        look = self._context.look
        self.columns = ColumnMap(look, self._services.imports.fields, self._lang)
        self.columns.mapped.connect(self._map)
        self.columns.forgotten.connect(self._forget_mapping)
        self.encodings = EncodingQuestion(look)
        self.encodings.chosen.connect(self._read_as)
        self._change_encoding = Button(look, kind="link")
        self._change_encoding.clicked.connect(self._ask_encoding)
        self.sheets = WheelSafeComboBox()
        self.sheets.activated.connect(self._choose_sheet)

    def start(self, line: EventLine, path: Path | None, more: Sequence[Path] = ()) -> None:
        """Begin: with a file, or by asking for one; `more` follow once it was imported."""
        self._line, self._waiting = line, list(more)
        self._forget()
        if path is None:
            self.choose_file()
        else:
            self.read(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        kind = FileKind(self.tr("Lists of people"), _ENDINGS)
        path = self._context.files.open(self, self.tr("Import list"), [kind])
        if path is not None:
            self.read(path)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to event"))
        self.columns.retranslate()
        self.encodings.retranslate()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.left_out.retranslate()
        self._show_question()
        self._show()

    def _question(self) -> tuple[str, str]:
        return self.tr("Choose a list"), self.tr(
            "Choose a file, drop it here or paste it (Ctrl+V): an export from Google Forms, Meetup, Luma, "
            "Eventbrite or Excel, a chat, or an address book. You can review the changes before they "
            "are saved."
        )

    # -- reading

    def _take_drop(self, dropped: list[Path]) -> None:
        self._waiting = dropped[1:]
        self.read(dropped[0])

    def _go_on(self) -> None:
        """Show the next of several lists, or go back to the event."""
        if self._waiting:
            self.read(self._waiting.pop(0))
        else:
            self.left.emit()

    def _forget(self) -> None:
        self._preview, self._result = None, None
        self._reading, self._asks_encoding = ReadingOptions(), False
        self.new_parts.forget()
        super()._forget()

    def _map(self, heading: str, field_key: str) -> None:
        if self._preview is not None:
            known = {column.heading: column.field for column in self._preview.columns}
            mapping = known | self._reading.mapping | {heading: field_key}
            self._reading = replace(self._reading, mapping=mapping)
            self._ask()

    def _forget_mapping(self) -> None:
        """Forget how these columns were matched the last time, and read the file as its headings say."""
        if self._preview is None:
            return
        headings, lists = [column.heading for column in self._preview.columns], self._services.imports

        def again(_: object) -> None:
            self._reading = replace(self._reading, mapping={})
            self._ask()

        self._writes.run(
            lambda: lists.forget_mapping(headings, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("The match is forgotten"),
            done=again,
        )

    def paste(self) -> None:
        """Read what was copied, a file or the text of a list, as if it were dropped here."""
        files = lists_copied(Path(self._pasted.path()), page_titles.pasted_list())
        if files:
            self._take_drop(files)

    def _read_as(self, encoding: str) -> None:
        self._reading = replace(self._reading, encoding=encoding)
        self._ask()

    def _ask_encoding(self) -> None:
        """Offer the ways in which the file can be read."""
        path, lists = self._path, self._services.imports
        if path is not None:
            self._context.jobs.run(
                lambda: lists.encoding_choices(path), self._show_encodings, key=(self, "encodings")
            )

    def _show_encodings(self, choices: list[EncodingChoice]) -> None:
        self._asks_encoding = True
        self.encodings.show_choices(choices)
        self._show()

    def _choose_sheet(self, index: int) -> None:
        self._reading = replace(self._reading, sheet=self.sheets.itemText(index), mapping={})
        self._ask()

    def _ask(self) -> None:
        line, path, lists = self._line, self._path, self._services.imports
        if line is None or path is None:
            return
        arguments, new_parts = self._reading.arguments(), self.new_parts.names()

        def work(job: Job) -> ImportPreview:
            return lists.preview(
                path,
                line.event.id,
                new_parts=new_parts,
                any_table=True,
                progress=job.progress,
                cancelled=job.cancelled,
                **arguments,
            )

        title = self.tr("Reading {file}").format(file=path.name)
        self._context.jobs.run(work, self._take, self._fail, key=(self, "preview"), title=title)

    def _take(self, preview: ImportPreview) -> None:
        first = self._preview is None
        self._preview, self._asks_encoding = preview, False
        self._lines.all_rows = [ShownLine(index, line) for index, line in enumerate(preview.lines)]
        self.lines.view.show_column("parts", shown=any(line.parts for line in preview.lines))
        self.lines.ask()
        self.left_out.show_left_out(preview.tally.left_out)
        self.columns.show_columns(preview.columns)
        self._show_how_read(preview)
        if not preview.is_known:
            self._choose_tab(_COLUMNS)
        elif first:
            self._choose_tab(_PEOPLE if preview.lines else _REFUSED)
        self._show()

    def _show_how_read(self, preview: ImportPreview) -> None:
        self.sheets.clear()
        self.sheets.addItems(preview.sheets)
        self.sheets.setCurrentText(preview.sheet)
        self.sheets.setVisible(len(preview.sheets) > 1)
        self._change_encoding.setVisible(preview.is_guessed or self._reading.encoding is not None)
        self._change_encoding.set_text(
            self.tr("Text encoding: {encoding}").format(encoding=name_of(preview.encoding))
        )

    def _fail(self, error: DeskError) -> None:
        if error.code is ErrorCode.FILE_UNREADABLE and error.reason == "encoding":
            self._ask_encoding()
            return
        self._preview = None
        self._show_unreadable(error)

    # -- writing

    def _import(self) -> None:
        line, path, lists = self._line, self._path, self._services.imports
        if line is None or path is None:
            return
        arguments, new_parts = self._reading.arguments(), self.new_parts.names()

        def work(job: Job) -> ImportResult:
            return lists.run(
                path,
                line.event.id,
                ACTOR,
                new_parts=new_parts,
                progress=job.progress,
                cancelled=job.cancelled,
                **arguments,
            )

        job = self._writes.run(
            work,
            lambda result: result.changes,
            self._imported_text,
            done=self._take_result,
            failed=lambda error: self._show_failure(error, self.tr("Import stopped. No one was imported.")),
            title=self.tr("Importing {file}").format(file=path.name),
        )
        self._show_progress(job)

    def _take_result(self, result: ImportResult) -> None:
        self._result, self._busy = result, False
        self.new_parts.freeze()
        if not (result.tally.refused or result.tally.lost):
            self._go_on()
            return
        self.left_out.show_left_out(result.tally.left_out)
        self._choose_tab(_REFUSED)
        self._show()

    def _imported_text(self, result: ImportResult) -> str:
        tally = result.tally
        texts = [self.tr("%Ln people imported", "", _with_effect(tally))]
        if tally.refused:
            texts.append(self.tr("%Ln lines not imported", "", len(tally.refused)))
        return ", ".join(texts)

    # -- showing

    def _show(self) -> None:
        shown = self._result or self._preview
        self._stack.setCurrentIndex(2 if self._asks_encoding else 0 if shown is None else 1)
        self.header.set_subtitle(self._subtitle())
        if shown is None:
            self.header.set_actions(primary=None)
            return
        columns_known = self._preview is None or self._preview.is_known
        self.tally.show_tally(shown.tally, self._lang(), columns_known=columns_known)
        self.tabs.set_counts({_REFUSED: len(shown.tally.left_out)})
        has_columns = self._preview is not None and bool(self._preview.columns)
        self.tabs.set_shown([_PEOPLE, _REFUSED, *([_COLUMNS] if has_columns else [])])
        self._offer(shown.tally)

    def _subtitle(self) -> str:
        event = shown_title(self._line.event.title) if self._line else ""
        if self._path is None or self._line is None:
            return event
        text = self.tr("{file} to “{event}”").format(file=self._path.name, event=event)
        more = self.tr("%Ln more lists follow", "", len(self._waiting)) if self._waiting else ""
        return " · ".join(filter(None, (text, more)))

    def _offer(self, tally: ImportTally) -> None:
        """Offer importing before, and going back after."""
        back = Action(key="back", text=self._text_of_back, icon="check", run=self._go_on)
        others = [self._other_action()]
        if tally.left_out and self._path is not None:
            others.append(self.left_out.save_action(self._path))
        count = _with_effect(tally)
        import_people = self._import_action(count, self.tr("Import %Ln people", "", count))
        primary = import_people if self._result is None else back
        self.header.set_actions(primary=primary, actions=others)

    def _text_of_back(self) -> str:
        return self.tr("Next list") if self._waiting else self.tr("Back to event")


def _with_effect(tally: ImportTally) -> int:
    """Count the lines that make or change something."""
    return tally.people_added + tally.people_matched - tally.unchanged
