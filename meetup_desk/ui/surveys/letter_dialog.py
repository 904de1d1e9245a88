"""A survey as a letter: looked at, copied, or saved as a draft for each attendee."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.languages import NAMES

SAVE = "save"
_WIDTH, _HEIGHT = 560, 560  # px at 100 %: of the text, and of the whole dialog
_FRAME = 64  # px


class SurveyLetterDialog(Dialog):
    """Shows the text in each language; `ask` gives `save` where letters are to be written."""

    def __init__(
        self, context: Context, texts: dict[str, str], parent: QWidget, *, to_attendees: bool
    ) -> None:
        verbs = [DialogVerb("close", self.tr("Close")), DialogVerb("copy", self.tr("Copy text"))]
        verbs += [DialogVerb(SAVE, self.tr("Save letters…"), "primary")] if to_attendees else []
        super().__init__(context.look, parent.window(), self.tr("Survey letter"), verbs)
        self._context, self._texts = context, texts
        self.langs = Tabs([Option(lang, lambda lang=lang: NAMES[lang]) for lang in texts])  # type: ignore[misc]
        self.langs.setAccessibleName(self.tr("Language"))
        self.langs.chosen.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Survey letter"))
        self.text.setMinimumWidth(context.look.theme.px(_WIDTH))
        room = self.screen().availableGeometry().height() - _FRAME
        self.setMinimumHeight(min(context.look.theme.px(_HEIGHT), room))
        told = self.tr(
            "People answer by reply, below each question. Save the replies as .eml or mbox files and import "
            "them here. Each letter has a slip number of its own; the desk does not keep whose it is."
        )
        self.body.addWidget(Label(told, ink="soft", wrap=True))
        self.body.addWidget(self.langs)
        self.body.addWidget(self.text, 1)
        self._show(next(iter(texts)))

    def press(self, key: str) -> None:
        """Copy the text, and stay open for it."""
        if key == "copy":
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self._context.toast.say(self.tr("Copied the letter."))
        else:
            super().press(key)

    def _show(self, lang: str) -> None:
        self.text.setPlainText(self._texts[lang])
