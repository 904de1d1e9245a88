"""Questions for tables: each is switched on or off, written anew, added, or had as it ships."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.conversation_prompts import MOST_LETTERS
from meetup_desk.services.seating.conversation_prompts import ConversationPrompts, PromptLine
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.palette_entry import matches
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.search_field import SearchField

_WIDE, _HIGH = 560, 380  # px at 100 %
_NUMBER = Qt.ItemDataRole.UserRole


class PromptsDialog(Dialog):
    """Shows every question in the language of the window; changes are kept at once, and undone one by one."""

    def __init__(
        self, context: Context, prompts: ConversationPrompts, writes: Writes, parent: QWidget
    ) -> None:
        done = DialogVerb("close", self.tr("Done"), "primary")
        super().__init__(context.look, parent, self.tr("Questions for tables"), (done,))
        self.setMinimumWidth(context.look.theme.px(_WIDE))
        self._context, self._prompts, self._writes = context, prompts, writes
        self.lines: Sequence[PromptLine] = ()
        self.search = SearchField(context.look)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions for tables"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(context.look.theme.px(_HIGH))
        self.count = Label(ink="soft")
        self.add_button = Button(context.look, self.tr("Add question…"), icon="plus")
        self.edit_button = Button(context.look, self.tr("Edit…"), icon="pencil")
        self.reset_button = Button(context.look, icon="refresh-cw")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.edit_button, self.reset_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        text = Label(
            self.tr("Cards for hosts and the screen draw from those that are ticked."), ink="soft", wrap=True
        )
        for shown in (text, self.search, self.list):
            self.body.addWidget(shown)
        self.body.addWidget(self.count)
        self.body.addLayout(buttons)
        self.search.typed.connect(lambda _: self._show())
        self.search.left_down.connect(self.list.setFocus)
        self.list.itemChanged.connect(self._switch)
        self.list.itemActivated.connect(lambda _: self.edit())
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.reset_button.clicked.connect(self.reset)
        self.buttons["close"].setAutoDefault(False)  # Enter is for the list
        self.search.setFocus()
        self._read()

    def add(self) -> None:
        """Ask for a question of one's own."""
        texts = self._asked(self.tr("Add question"), {})
        if texts:
            self._write(lambda: self._prompts.add(texts, ACTOR))

    def edit(self) -> None:
        """Ask for other words."""
        line = self.current()
        texts = None if line is None else self._asked(self.tr("Edit question"), line.texts)
        if line is not None and texts:
            number = line.number
            self._write(lambda: self._prompts.edit(number, texts, ACTOR))

    def reset(self) -> None:
        """Have a question as it ships; an own one goes."""
        line = self.current()
        if line is not None and line.kept is not None:
            number = line.number
            self._write(lambda: self._prompts.reset(number, ACTOR))

    def current(self) -> PromptLine | None:
        """Give the question that is chosen."""
        item = self.list.currentItem()
        return None if item is None else self.lines[int(item.data(_NUMBER)) - 1]

    def _asked(self, title: str, texts: Mapping[str, str]) -> dict[str, str] | None:
        fields = [
            Field(key="ko", label=lambda: self.tr("Korean"), kind="lines", check=self._check),
            Field(key="en", label=lambda: self.tr("English"), kind="lines", check=self._check),
        ]
        dialog = FormDialog(
            self.look,
            self,
            title,
            fields,
            text=self.tr("One language is enough; cards show it in place of the other."),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values=dict(texts),
        )
        return dialog.draft()

    def _check(self, text: object) -> str:
        words = self.tr("At most {limit} letters.").format(limit=MOST_LETTERS)
        return words if len(str(text)) > MOST_LETTERS else ""

    def _switch(self, item: QListWidgetItem) -> None:
        line = self.lines[int(item.data(_NUMBER)) - 1]
        used = item.checkState() is Qt.CheckState.Checked
        if used != line.used:
            self._write(lambda: self._prompts.use(line.number, ACTOR, used=used))

    def _write(self, work: Callable[[], Changes]) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: "", done=lambda _: self._read())

    def _read(self) -> None:
        self._context.jobs.run(self._prompts.list, self._take, key=(self, "prompts"))

    def _take(self, lines: Sequence[PromptLine]) -> None:
        self.lines = lines
        self._show()

    def _show(self) -> None:
        chosen, lang = self.list.currentRow(), self._context.languages.current
        text = self.search.live_text()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for line in self.lines:
            if not text.strip() or any(matches(each, text) for each in line.texts.values()):
                item = QListWidgetItem(line.texts[lang])
                item.setData(_NUMBER, line.number)
                item.setCheckState(Qt.CheckState.Checked if line.used else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        used = sum(line.used for line in self.lines)
        self.count.setText(self.tr("{used} of {all} questions in use").format(used=used, all=len(self.lines)))
        self._offer()

    def _offer(self) -> None:
        line = self.current()
        self.edit_button.setEnabled(line is not None)
        self.reset_button.setEnabled(line is not None and line.kept is not None)
        own = line is not None and not line.shipped
        self.reset_button.set_text(self.tr("Remove") if own else self.tr("As it came"))
