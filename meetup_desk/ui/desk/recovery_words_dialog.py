"""The 24 recovery words: shown, printed or saved, and two of them asked back before they are needed."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetup_desk.services.papers.printing import PrintOutcome
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label

_COLUMNS = 4
_WIDE, _HIGH = 640, 22  # px at 100 %: the dialog, and a line of words
_ASKED = 2  # words
BACK, DO, SEEN = "back", "do", "seen"


class RecoveryWordsDialog(Dialog):
    """Shows the words; with `verb`, it asks two of them back before that can be pressed, and can go back."""

    def __init__(
        self, context: Context, services: Services, words: Sequence[str], parent: QWidget, *, verb: str = ""
    ) -> None:
        title = self.tr("Keep the recovery words") if verb else self.tr("Recovery words")
        verbs = (
            (
                DialogVerb(BACK, self.tr("Back"), "quiet"),
                DialogVerb("", self.tr("Cancel")),
                DialogVerb(DO, verb, "primary"),
            )
            if verb
            else (DialogVerb(SEEN, self.tr("Done"), "primary"),)
        )
        super().__init__(context.look, parent.window(), title, verbs)
        self._context, self._services, self._words = context, services, tuple(words)
        self.setMinimumWidth(context.look.theme.px(_WIDE))
        about = self.tr(
            "They are the only way to open the desk when the passphrase is forgotten. Print them and keep "
            "them in another place than this computer. Don’t photograph them."
        )
        self.setAccessibleDescription(about)
        self.body.addWidget(Label(about, wrap=True))
        self._cells: list[Label] = []
        self.body.addWidget(self._grid())
        self.body.addLayout(self._ways())
        self.asked = sorted(secrets.SystemRandom().sample(range(len(words)), _ASKED)) if verb else []
        self.answers: list[QLineEdit] = []
        if verb:
            self._ask_back()
            self._follow()
            self.answers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("ground", "surface")
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for at, word in enumerate(self._words):
            row, column = divmod(at, _COLUMNS)
            pair = QHBoxLayout()
            pair.setSpacing(8)
            number = Label(str(at + 1), size="caption", ink="soft")
            number.setMinimumWidth(self.look.theme.px(18))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            cell = Label(word, size="emphasis")
            self._cells.append(cell)
            pair.addWidget(number)
            pair.addWidget(cell, 1)
            grid.addLayout(pair, row, column)
            grid.setRowMinimumHeight(row, self.look.theme.px(_HIGH))
        return frame

    def _ways(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        self.print_button = Button(self.look, self.tr("Print"), icon="printer")
        self.save_button = Button(self.look, self.tr("Save PDF…"), icon="file-down")
        self.hide_button = Button(self.look, self.tr("Hide"), kind="quiet", icon="eye-off")
        self.done_label = Label(ink="good", wrap=True)
        self.print_button.clicked.connect(self.print_words)
        self.save_button.clicked.connect(self.save_words)
        self.hide_button.clicked.connect(self._toggle)
        for widget in (self.print_button, self.save_button, self.hide_button, self.done_label):
            row.addWidget(widget)
        return row

    def _toggle(self) -> None:
        """Hide the words from who looks over the shoulder, or show them again."""
        hidden = self._cells[0].text() == self._words[0]
        for cell, word in zip(self._cells, self._words, strict=True):
            cell.setText("••••" if hidden else word)
        self.hide_button.set_text(self.tr("Show") if hidden else self.tr("Hide"))
        self.hide_button.set_icon("eye" if hidden else "eye-off")

    def _ask_back(self) -> None:
        self.body.addWidget(
            Label(self.tr("To be sure that you have them on paper, enter two of them:"), wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        for at in self.asked:
            column, line = QVBoxLayout(), QLineEdit()
            column.setSpacing(4)
            name = self.tr("Word {number}").format(number=at + 1)
            line.setAccessibleName(name)
            line.textChanged.connect(self._follow)
            line.returnPressed.connect(lambda: self.press(DO))
            column.addWidget(Label(name, size="caption", ink="soft"))
            column.addWidget(line)
            row.addLayout(column)
            self.answers.append(line)
        self.body.addLayout(row)
        honest = self.tr(
            "The desk and its own backups are encrypted as verified copies, then the old files are "
            "overwritten. Flash disks (SSD, USB sticks) may still keep traces of them, and copies that you "
            "made elsewhere stay readable."
        )
        self.body.addWidget(Label(honest, size="caption", ink="soft", wrap=True))

    def _right(self) -> bool:
        typed = [line.text().strip().casefold() for line in self.answers]
        return typed == [self._words[at].casefold() for at in self.asked]

    def _follow(self) -> None:
        self.buttons[DO].setEnabled(self._right())

    def press(self, key: str) -> None:
        """Close; to go on only for the two words."""
        if key == DO and not self._right():
            return
        if key:
            super().press(key)
        else:
            self.reject()

    def print_words(self) -> None:
        """Send the page to the system's own printer."""
        services, words, lang = self._services, self._words, self._context.languages.current

        def work() -> PrintOutcome:
            return services.printing.send(services.recovery_sheets.pages(words, lang), None)

        self._context.jobs.run(work, self._tell_printed, key=(self, "print"))

    def _tell_printed(self, outcome: PrintOutcome) -> None:
        lang = self._context.languages.current
        no_printer = self.tr("No printer was found. Save a PDF on a stick, and print it elsewhere.")
        trouble = (outcome.say_trouble(lang) or no_printer) if outcome.trouble else ""
        self.done_label.set_ink("warn" if trouble else "good")
        self.done_label.setText(trouble or self.tr("Sent to the printer."))

    def save_words(self) -> None:
        """Ask where to, and save the page: better on a stick than on this computer."""
        name = self.tr("Recovery words") + ".pdf"
        path = self._context.files.save(self, self.tr("Save PDF"), name, FileKind("PDF", ("pdf",)))
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        sheets, words, lang = self._services.recovery_sheets, self._words, self._context.languages.current
        self._context.jobs.run(
            lambda: sheets.write(words, path, lang), lambda _: self._tell_saved(path), key=(self, "save")
        )

    def _tell_saved(self, path: Path) -> None:
        self.done_label.set_ink("good")
        self.done_label.setText(self.tr("“{name}” saved.").format(name=path.name))
