"""The first screen: Korean and English side by side, one name to write, one step to take."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetup_desk.ui.desk import welcome_texts
from meetup_desk.ui.theme.language import LANGUAGES, Language
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.codes import code_problem
from meetup_desk.ui.widgets.drops import FileDropFilter, pack_in
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll

_WIDTH = 720  # px at 100 %


class WelcomePage(QWidget):
    """`made(name)` comes for a new desk, `open_asked` for another one, `demo_asked` for the demonstration.

    `pack_asked` comes for the door of a pack, `pack_dropped(path)` when a file was dropped here.
    """

    made = Signal(str)
    open_asked = Signal()
    demo_asked = Signal()
    pack_asked = Signal()
    pack_dropped = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, look: Look, language: Language, *, demo: bool) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._problem = Label(size="caption", ink="bad", wrap=True)
        self._problem.hide()
        self.name = QLineEdit()
        self.name.setPlaceholderText(welcome_texts.EXAMPLE)
        self.name.setAccessibleName(welcome_texts.both(welcome_texts.NAME))
        self.name.textChanged.connect(self._typed)
        self.languages = Tabs([Option(code, _saying(name)) for code, name in LANGUAGES.items()])
        self.languages.setAccessibleName(welcome_texts.both(welcome_texts.LANGUAGE))
        self.languages.choose(language)
        self.languages.chosen.connect(self.language_chosen)
        self.make_button = Button(look, welcome_texts.both(welcome_texts.MAKE), kind="primary")
        self.open_button = Button(look, welcome_texts.both(welcome_texts.OPEN), icon="folder-open")
        self.demo_button = Button(look, welcome_texts.both(welcome_texts.DEMO), icon="sparkles")
        self.make_button.clicked.connect(self.make)
        self.open_button.clicked.connect(self.open_asked)
        self.demo_button.clicked.connect(self.demo_asked)
        self.pack_button = Button(look, welcome_texts.both(welcome_texts.PACK), icon="door-open")
        self.pack_button.clicked.connect(self.pack_asked)
        FileDropFilter(self, pack_in, self.pack_dropped.emit)
        self.demo_button.setVisible(demo)
        self._inside = QWidget()
        self._lay_out()
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self.setFocusProxy(self.name)

    def make(self) -> None:
        """Send the name once, or say that it is needed."""
        name = self.name.text().strip()
        wrong = welcome_texts.A_CODE if code_problem(name) else None if name else welcome_texts.NEEDED
        if wrong is None:
            self.setEnabled(False)
            self.made.emit(name)
        else:
            self._problem.setText(welcome_texts.both(wrong))
            self._problem.show()
            mark(self.name, wrong=True)
            self.name.setFocus()

    def say(self, trouble: str) -> None:
        """Say what went wrong before; empty says nothing."""
        self._problem.setText(trouble)
        self._problem.setVisible(bool(trouble))

    def trouble(self) -> str:
        """Sentence shown about what went wrong; empty: none."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def _typed(self) -> None:
        if self._problem.isVisible() and self.name.text().strip():
            self._problem.hide()
            mark(self.name, wrong=False)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("ground", "surface")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(32, 32, 32, 32)
        card.setSpacing(16)
        card.addLayout(self._greeting())
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        card.addWidget(rule)
        card.addLayout(self._question(welcome_texts.NAME, self.name, self._problem))
        language = QHBoxLayout()
        language.addWidget(self.languages)
        language.addStretch(1)
        card.addLayout(self._question(welcome_texts.LANGUAGE, language))
        buttons = FlowLayout(gap=8)
        for button in (self.make_button, self.open_button, self.pack_button, self.demo_button):
            buttons.addWidget(button)
        card.addLayout(buttons)
        around = QVBoxLayout(self._inside)
        around.setContentsMargins(24, 24, 24, 24)
        around.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(self._inside))

    def _greeting(self) -> QGridLayout:
        """Both languages in two columns of the same width."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for place in (0, 1):
            grid.addWidget(Label(welcome_texts.TITLE[place], size="title"), 0, place)
            about = Label(welcome_texts.ABOUT[place], wrap=True)
            grid.addWidget(about, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

    def _question(
        self, label: tuple[str, str], control: QWidget | QHBoxLayout, under: QWidget | None = None
    ) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        words = Label(welcome_texts.both(label))
        column.addWidget(words)
        if isinstance(control, QWidget):
            words.setBuddy(control)
            column.addWidget(control)
        else:
            column.addLayout(control)
        if under is not None:
            column.addWidget(under)
        return column

    def _apply_theme(self) -> None:
        self._card.setFixedWidth(min(self._look.theme.px(_WIDTH), 1120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the desk from anywhere on the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Everything is said in both languages already."""
        super().changeEvent(event)


def _saying(text: str) -> Callable[[], str]:
    return lambda: text
