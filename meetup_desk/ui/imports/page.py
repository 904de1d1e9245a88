"""Bringing a list: choose a file, see what it would do, do it; and see what was left out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.imports.left_out import LeftOut, save_left_out
from meetup_desk.services.imports.preview import EncodingChoice, ImportPreview, ImportResult
from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.services.services import Services
from meetup_desk.ui.imports.column_mapping import ColumnMap
from meetup_desk.ui.imports.encoding import EncodingQuestion, name_of
from meetup_desk.ui.imports.new_parts import NewParts
from meetup_desk.ui.imports.numbers import Numbers
from meetup_desk.ui.imports.preview_columns import (
    ShownLine,
    ShownRefusal,
    line_columns,
    refusal_columns,
    tally_words,
)
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import BY, Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.drops import Drops, list_in
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Ink, Label
from meetup_desk.ui.widgets.memory_source import MemorySource
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.toast import ToastAction
from meetup_desk.words.say import say_error

_PEOPLE, _COLUMNS, _REFUSED = "people", "columns", "refused"
_ENDINGS = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "vcf")


class ListPage(Page):
    """Shows one file at a time; `left` comes when it was brought in, or left."""

    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        Drops(self, list_in, self.read)
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._path: Path | None = None
        self._mapping: dict[str, str] = {}
        self._encoding: str | None = None  # as somebody chose it
        self._sheet: str | None = None
        self._asks_letters = False
        self._preview: ImportPreview | None = None
        self._result: ImportResult | None = None
        self._busy = False
        lang = self._lang
        self._back = IconButton(context.look, "arrow-left", size=20)
        self._back.clicked.connect(self.left)
        self.header = PageHeader(context.look, lambda: self.tr("Bring a list"))
        self.numbers = Numbers(context.look)
        self._outcome = Label(ink="soft", wrap=True)
        self.tabs = Tabs(
            [
                Option(_PEOPLE, lambda: self.tr("First lines")),
                Option(_COLUMNS, lambda: self.tr("Columns")),
                Option(_REFUSED, lambda: self.tr("Left out")),
            ]
        )
        self._lines, self._refusals = MemorySource[ShownLine](), MemorySource[ShownRefusal]()
        self.lines: RecordTable[ShownLine] = RecordTable(
            context.look, context.jobs, self._lines, line_columns(lang), name=lambda: self.tr("First lines")
        )
        self._none_refused = EmptyPage(context.look, icon="circle-check")
        self.refused: RecordTable[ShownRefusal] = RecordTable(
            context.look,
            context.jobs,
            self._refusals,
            refusal_columns(lang),
            name=lambda: self.tr("Left out"),
            empty=self._none_refused,
        )
        self.new_parts = NewParts()
        self.new_parts.agreed.connect(lambda _: self._ask())
        self.columns = ColumnMap(context.look, services.imports.fields, lang)
        self.columns.mapped.connect(self._map)
        self.letters = EncodingQuestion(context.look)
        self.letters.chosen.connect(self._read_as)
        self._other_letters = Button(context.look, kind="link")
        self._other_letters.clicked.connect(self._ask_letters)
        self.sheets = QComboBox()
        self.sheets.activated.connect(self._choose_sheet)
        self.drop = EmptyPage(context.look, icon="file-up")
        self.drop.step.clicked.connect(self.choose_file)
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        self._parts = QStackedWidget()
        for part in (self.lines, self.columns, self.refused):
            self._parts.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.numbers)
        column.addWidget(self._outcome)
        column.addWidget(self.new_parts)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.sheets)
        row.addWidget(self._other_letters)
        column.addLayout(row)
        column.addWidget(self._parts, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drop)
        self._stack.addWidget(inside)
        self._stack.addWidget(self.letters)
        self.column.addLayout(head)
        self.column.addWidget(self._stack, 1)

    def bring(self, line: EventLine, path: Path | None) -> None:
        """Begin: with a file, or by asking for one."""
        self._line = line
        self._forget()
        if path is None:
            self.choose_file()
        else:
            self.read(path)

    def choose_file(self) -> None:
        """Ask for a file."""
        kind = FileKind(self.tr("Lists of people"), _ENDINGS)
        path = self._context.files.open(self, self.tr("Bring a list"), [kind])
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show what a file would do."""
        self._forget()
        self._path = path
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back.set_name(self.tr("Back to the event"))
        self.columns.retranslate()
        self.letters.retranslate()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self._none_refused.set_texts(
            self.tr("Nothing is left out"), self.tr("All that is in the file is taken.")
        )
        self._say_drop(None)
        self._show()

    # -- reading

    def _forget(self) -> None:
        self._path, self._preview, self._result = None, None, None
        self._mapping, self._encoding, self._sheet, self._asks_letters = {}, None, None, False
        self.new_parts.forget()
        self._say_drop(None)
        self._show()

    def _map(self, heading: str, field: str) -> None:
        if self._preview is not None:
            known = {column.heading: column.field for column in self._preview.columns}
            self._mapping = known | self._mapping | {heading: field}
            self._ask()

    def _read_as(self, encoding: str) -> None:
        self._encoding = encoding
        self._ask()

    def _ask_letters(self) -> None:
        """Offer the ways in which the file can be read."""
        path = self._path
        if path is not None:
            lists = self._services.imports
            self._context.jobs.run(
                lambda: lists.encoding_choices(path), self._take_ways, key=(self, "letters")
            )

    def _take_ways(self, ways: list[EncodingChoice]) -> None:
        self._asks_letters = True
        self.letters.show_ways(ways)
        self._show()

    def _choose_sheet(self, place: int) -> None:
        self._sheet, self._mapping = self.sheets.itemText(place), {}
        self._ask()

    def _ask(self) -> None:
        line, path, mapping = self._line, self._path, dict(self._mapping) or None
        if line is None or path is None:
            return
        lists, new_parts = self._services.imports, self.new_parts.names()
        encoding, sheet = self._encoding, self._sheet

        def work(job: Job) -> ImportPreview:
            return lists.preview(
                path,
                line.event.id,
                mapping=mapping,
                new_parts=new_parts,
                encoding=encoding,
                sheet=sheet,
                any_table=True,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        title = self.tr("Reading {file}").format(file=path.name)
        self._context.jobs.run(work, self._take, self._fail, key=(self, "preview"), title=title)

    def _take(self, preview: ImportPreview) -> None:
        first = self._preview is None
        self._preview, self._asks_letters = preview, False
        self._lines.kept = [ShownLine(place, line) for place, line in enumerate(preview.lines)]
        self.lines.view.show_column("parts", shown=any(line.parts for line in preview.lines))
        self.lines.ask()
        self._take_left_out(preview.tally.left_out)
        self.columns.show_columns(preview.columns)
        self._show_how_read(preview)
        if not preview.is_known:
            self._choose(_COLUMNS)
        elif first:
            self._choose(_PEOPLE if preview.lines else _REFUSED)
        self._show()

    def _show_how_read(self, preview: ImportPreview) -> None:
        self.sheets.clear()
        self.sheets.addItems(preview.sheets)
        self.sheets.setCurrentText(preview.sheet)
        self.sheets.setVisible(len(preview.sheets) > 1)
        self._other_letters.setVisible(preview.is_guessed or self._encoding is not None)
        self._other_letters.set_text(
            self.tr("Letters: {encoding}").format(encoding=name_of(preview.encoding))
        )

    def _take_left_out(self, left_out: list[LeftOut]) -> None:
        self._refusals.kept = [ShownRefusal(place, one) for place, one in enumerate(left_out)]
        self.refused.ask()

    def _fail(self, error: DeskError) -> None:
        if error.code is ErrorCode.FILE_UNREADABLE and error.reason == "encoding":
            self._ask_letters()
            return
        self._preview = None
        self._say_drop(None if error.code is ErrorCode.CANCELLED else error)
        self._show()

    # -- doing

    def _import(self) -> None:
        line, path, mapping = self._line, self._path, dict(self._mapping) or None
        if line is None or path is None:
            return
        lists, new_parts = self._services.imports, self.new_parts.names()
        encoding, sheet = self._encoding, self._sheet

        def work(job: Job) -> ImportResult:
            return lists.run(
                path,
                line.event.id,
                BY,
                mapping=mapping,
                new_parts=new_parts,
                encoding=encoding,
                sheet=sheet,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        title = self.tr("Bringing in {file}").format(file=path.name)
        self._busy = True
        job = self._writes.run(
            work,
            lambda result: result.changes,
            self._said,
            done=self._done,
            failed=self._not_done,
            title=title,
        )
        ProgressDialog(self._context.look, self._context.jobs, job, self, cancel=self.tr("Stop"))
        self._offer()

    def _done(self, result: ImportResult) -> None:
        self._result, self._busy = result, False
        self.new_parts.freeze()
        if not (result.tally.refused or result.tally.lost):
            self.left.emit()
            return
        self._take_left_out(result.tally.left_out)
        self._choose(_REFUSED)
        self._show()

    def _not_done(self, error: DeskError) -> None:
        self._busy = False
        if error.code is ErrorCode.CANCELLED:
            self._context.toast.say(self.tr("Stopped. Nobody was brought in."))
        else:
            self._context.jobs.refused.emit(error)
        self._offer()

    def _said(self, result: ImportResult) -> str:
        tally = result.tally
        words = [self.tr("%Ln in", "", _with_effect(tally))]
        if tally.refused:
            words.append(self.tr("%Ln not taken", "", len(tally.refused)))
        return ", ".join(words)

    def _save_refused(self) -> None:
        shown = self._result or self._preview
        if shown is None or self._path is None:
            return
        name = self.tr("{file} left out").format(file=self._path.stem)
        kind = FileKind(self.tr("Table"), ("csv",))
        path = self._context.files.save(self, self.tr("Save what was left out"), f"{name}.csv", kind)
        if path is None:
            return
        left_out, lang = shown.tally.left_out, self._lang()
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        said = self.tr("%Ln lines are saved with the reasons.", "", len(left_out))
        self._context.jobs.run(
            lambda: save_left_out(path, left_out, lang), lambda _: self._context.toast.say(said, show)
        )

    # -- showing

    def _show(self) -> None:
        shown = self._result or self._preview
        self._stack.setCurrentIndex(2 if self._asks_letters else 0 if shown is None else 1)
        if self._path is not None and self._line is not None:
            text = self.tr("{file} to “{event}”").format(
                file=self._path.name, event=shown_title(self._line.event.title)
            )
            self.header.set_subtitle(text)
        else:
            self.header.set_subtitle(shown_title(self._line.event.title) if self._line else "")
        if shown is not None:
            tally = shown.tally
            self.numbers.show_numbers(
                [
                    (tally.people_added, self.tr("new people"), "accent" if tally.people_added else "soft"),
                    (
                        tally.people_matched,
                        self.tr("known already"),
                        "ink" if tally.people_matched else "soft",
                    ),
                    (tally.changed, self.tr("answers change"), "warn" if tally.changed else "soft"),
                    (tally.unchanged, self.tr("as they were"), "soft"),
                    (len(tally.left_out), self.tr("left out"), _ink_of_left_out(tally)),
                ]
            )
            self._outcome.setText(self._outcome_words(tally))
            self.numbers.setVisible(self._is_known())
            self._outcome.setVisible(bool(self._outcome.text()))
            self.new_parts.show_tally(tally, self._lang())
            self.tabs.set_counts({_REFUSED: len(tally.left_out)})
            has_columns = self._preview is not None and bool(self._preview.columns)
            self.tabs.set_shown([_PEOPLE, _REFUSED, *([_COLUMNS] if has_columns else [])])
        self._offer()

    def _is_known(self) -> bool:
        return self._preview is None or self._preview.is_known

    def _outcome_words(self, tally: ImportTally) -> str:
        if self._is_known():
            return tally_words(tally, self._lang())
        return self.tr(
            "Nobody can tell by the headings which columns hold names and contacts. "
            "Choose at least the column with the names; then the people appear."
        )

    def _offer(self) -> None:
        """Offer bringing it in before, and going back after."""
        shown = self._result or self._preview
        if shown is None:
            self.header.set_actions(primary=None)
            return
        other = Action(
            key="other",
            text=lambda: self.tr("Another file"),
            icon="file-up",
            run=self.choose_file,
            shortcut="Ctrl+O",
        )
        save = Action(
            key="save",
            text=lambda: self.tr("Save what was left out"),
            icon="download",
            run=self._save_refused,
        )
        others = [other, save] if shown.tally.left_out else [other]
        if self._result is not None:
            back = Action(
                key="back", text=lambda: self.tr("Back to the event"), icon="check", run=self.left.emit
            )
            self.header.set_actions(primary=back, actions=others)
            return
        count = _with_effect(shown.tally)
        bring = Action(
            key="bring",
            text=lambda: self.tr("Bring in %Ln", "", count) if count else self.tr("Nothing new to bring in"),
            icon="download",
            run=self._import,
            shortcut="Ctrl+Return",
            enabled=count > 0 and not self._busy,
        )
        self.header.set_actions(primary=bring, actions=others)

    def _say_drop(self, error: DeskError | None) -> None:
        sentence = self.tr(
            "Google Forms, Meetup, Luma, Eventbrite, Excel, a chat or an address book: choose the file, "
            "or drop it here. You see what it would do before anything is written."
        )
        title = self.tr("Which list?")
        if error is not None:
            title = self.tr("This file cannot be brought in")
            sentence = say_error(error.code, error.reason, self._lang(), **error.facts)
        self.drop.set_texts(title, sentence, self.tr("Choose a file"))

    def _choose(self, key: str) -> None:
        self.tabs.choose(key)
        self._show_tab(key)

    def _show_tab(self, key: str) -> None:
        self._parts.setCurrentIndex((_PEOPLE, _COLUMNS, _REFUSED).index(key))

    def _lang(self) -> str:
        return self._context.languages.current

    # -- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the event."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _ink_of_left_out(tally: ImportTally) -> Ink:
    """Give how loudly to say what is left out: lines are people, cells and columns are less."""
    return "bad" if tally.refused else "warn" if tally.left_out else "soft"


def _with_effect(tally: ImportTally) -> int:
    """Count the lines that make or change something."""
    return tally.people_added + tally.people_matched - tally.unchanged
