"""The page of an encrypted desk that is locked: its passphrase, or its recovery words."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.passphrase_check import passphrase_problem
from meetup_desk.ui.widgets.scroll import Scroll

_WIDTH = 440  # px at 100 %
_FIRST_PAUSE, _LONGEST_PAUSE = 1, 60  # seconds until another try; doubled after each wrong one


class UnlockPage(QWidget):
    """`passphrase_given(text)` comes for the passphrase, `words_given(words, new one)` for the words."""

    passphrase_given = Signal(str)
    words_given = Signal(str, str)
    open_asked = Signal()

    def __init__(self, look: Look, file: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._file = look, file
        self._pause = _FIRST_PAUSE
        self._why = ""  # the passphrase is needed all the same
        self._icon = Label()
        self._title = Label(size="title", wrap=True)
        self._sentence = Label(ink="soft", wrap=True)
        self.form = Form(look, self._fields())
        self.form.saved.connect(self._give)
        self.form.changed.connect(self._follow)
        self.unlock_button = Button(look, kind="primary")
        self.words_button = Button(look, kind="quiet")
        self.open_button = Button(look, icon="folder-open")
        self.unlock_button.clicked.connect(self.form.try_to_save)
        self.words_button.clicked.connect(self._switch)
        self.open_button.clicked.connect(self.open_asked)
        self._by_words = False
        self._column = QWidget()
        self._lay_out()
        self._retranslate()
        self._follow()
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self.setFocusProxy(self.form.control("passphrase"))

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="words", label=lambda: self.tr("Recovery words"), kind="lines", required=True, secret=True
            ),
            Field(key="passphrase", label=lambda: self.tr("Passphrase"), required=True, secret=True),
            Field(
                key="new",
                label=lambda: self.tr("New passphrase"),
                required=True,
                secret=True,
                check=passphrase_problem,
            ),
            Field(key="shown", label=lambda: self.tr("Show passphrase"), kind="switch"),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for widget in (self._icon, self._title, self._sentence):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.form)
        row = FlowLayout(gap=8)
        for button in (self.unlock_button, self.open_button, self.words_button):
            row.addWidget(button)
        column.addLayout(row)
        inside = QWidget()
        middle = QHBoxLayout(inside)  # keeps the height that wrapped sentences need, as an alignment does not
        middle.addStretch(1)
        across = QVBoxLayout()
        across.addStretch(2)
        across.addWidget(self._column)
        across.addStretch(3)
        middle.addLayout(across)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def _switch(self) -> None:
        self._by_words = not self._by_words
        self._retranslate()
        self._follow()
        self._first_field().setFocus()

    def _first_field(self) -> QWidget:
        return self.form.control("words" if self._by_words else "passphrase")

    def _follow(self) -> None:
        for key, shown in (
            ("words", self._by_words),
            ("new", self._by_words),
            ("passphrase", not self._by_words),
        ):
            self.form.set_shown(key, shown=shown)
        visible = self.form.values()["shown"]
        for key in ("passphrase", "new"):
            line = self.form.control(key)
            assert isinstance(line, QLineEdit)  # noqa: S101 - of a field of text
            line.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)

    def _give(self) -> None:
        values = self.form.values()
        self.setEnabled(False)
        if self._by_words:
            self.words_given.emit(values["words"], values["new"])
        else:
            self.passphrase_given.emit(values["passphrase"])

    def refuse(self, sentence: str) -> None:
        """Say why the desk stays locked, and take another try after a pause that grows."""
        self.form.set_problem("words" if self._by_words else "passphrase", sentence)
        QTimer.singleShot(self._pause * 1000, self, self._take_another)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)

    def wait(self) -> None:
        """Take no passphrase while the keyring is asked."""
        self.setEnabled(False)

    def ask(self, sentence: str) -> None:
        """Ask for the passphrase, and say why it is needed."""
        self._why = sentence
        self._retranslate()
        self._take_another()

    def _take_another(self) -> None:
        self.setEnabled(True)
        self._first_field().setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Unlock {file}").format(file=self._file))
        by_words = self.tr(
            "Type the 24 words that were printed when this desk was encrypted, and choose a new passphrase."
        )
        by_passphrase = self.tr("This desk is encrypted. No one can read it without its passphrase.")
        self._sentence.setText(by_words if self._by_words else self._why or by_passphrase)
        self.unlock_button.set_text(self.tr("Unlock"))
        self.words_button.set_text(
            self.tr("Use the passphrase") if self._by_words else self.tr("Use recovery words")
        )
        self.open_button.set_text(self.tr("Open another desk"))

    def _apply_theme(self) -> None:
        self._icon.setPixmap(self._look.pixmap("lock", "accent", 32))
        self._column.setFixedWidth(self._look.theme.px(_WIDTH))
