"""The text of one kind of notice: edited above, as somebody reads it below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetup_desk.domain.notice_text import NoticeField, fields_of
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.services.notices.notices import NoticePreview
from meetup_desk.services.notices.templates import TemplateText
from meetup_desk.ui.notices.preview_pane import PreviewPane
from meetup_desk.ui.notices.template_edit import TemplateEdit
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.words.languages import NAMES
from meetup_desk.words.say import say


class TextCard(QFrame):
    """Shows and edits a text; `leaving` comes before another language is shown."""

    leaving = Signal()
    lang_chosen = Signal(str)
    reset_asked = Signal()

    def __init__(self, look: Look, lang: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._look, self._lang = look, lang
        self.kind = NoticeKind.CONFIRMED
        self.lang = "ko"
        self._kept = ""
        self._title = ElidedLabel(size="emphasis")
        self._languages = Tabs([Option(key, partial(str, name)) for key, name in NAMES.items()])
        self._insert = Button(look, kind="quiet", icon="plus")
        self._reset = Button(look, kind="link")
        self.edit = TemplateEdit(look)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.preview = PreviewPane(look, lang)
        self._languages.chosen.connect(self._choose)
        self._insert.clicked.connect(self._offer_fields)
        self._reset.clicked.connect(self.reset_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        head, tools = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._languages)
        tools.setContentsMargins(8, 4, 12, 4)
        tools.addWidget(self._insert)
        tools.addStretch(1)
        tools.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_line())
        column.addLayout(tools)
        column.addWidget(_line())
        column.addWidget(self.edit, 4)
        column.addWidget(_line())
        column.addWidget(self.preview, 5)

    def choose_lang(self, lang: str) -> None:
        """Show the texts of a language."""
        self.lang = lang
        self._languages.choose(lang)

    def show_template(self, template: TemplateText) -> None:
        """Show a text, unless it is the one that somebody edits."""
        same = (template.kind, template.lang) == (self.kind, self.lang) and self.edit.hasFocus()
        self.kind = template.kind
        self._reset.setVisible(template.changed_at is not None)
        self.retranslate()
        if same and self.changed_template():
            return
        self.keep(template.text)
        if self.edit.template() != template.text:
            self.edit.set_template(template.text, self._lang())

    def show_preview(self, name: str, preview: NoticePreview) -> None:
        """Show what somebody reads."""
        self.preview.show_preview(name, preview)

    def changed_template(self) -> str:
        """Give the text where it is another than what was shown; else the empty text."""
        text = self.edit.template()
        return "" if not self._kept or text == self._kept else text

    def keep(self, text: str) -> None:
        """Take a text for saved."""
        self._kept = text

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._title.setText(say(f"notice.{self.kind}", self._lang()))
        self._insert.set_text(self.tr("Insert field"))
        self._reset.set_text(self.tr("Use built-in text"))
        self.edit.setAccessibleName(self.tr("Text of the notice"))
        if self._kept and not self.changed_template():
            self.edit.set_template(self._kept, self._lang())

    def _choose(self, lang: str) -> None:
        self.leaving.emit()
        self.lang = lang
        self._kept = ""
        self.lang_chosen.emit(lang)

    def _offer_fields(self) -> None:
        used, lang = fields_of(self.edit.template()), self._lang()
        fields = sorted(NoticeField, key=lambda field: str(field) in used)
        menu = menu_of([self._action(field, lang) for field in fields], self._look, self)
        menu.popup(self._insert.mapToGlobal(self._insert.rect().bottomLeft()))

    def _action(self, field: NoticeField, lang: str) -> Action:
        name = say(f"notice.field.{field}", lang)
        return Action(key=str(field), text=lambda: name, run=lambda: self.edit.insert_field(field))


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("ground", "line")
    line.setFixedHeight(1)
    return line
