"""The first screen: language, the name of the community, its time zone, and what to begin with."""

from functools import partial
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetup_desk.ui.desk.start_choices import Start, StartChoices
from meetup_desk.ui.theme.language import Language
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.codes import code_problem
from meetup_desk.ui.widgets.drops import FileDropFilter, pack_in
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox
from meetup_desk.words.languages import NAMES

_WIDTH = 560  # px at 100 %


class WelcomePage(QWidget):
    """`made(name, zone, start)` comes for a new desk, `open_asked` for another, `demo_asked` for the demo.

    `pack_asked` comes for the door of a pack, `pack_dropped(path)` when a file was dropped here.
    """

    made = Signal(str, str, str)
    open_asked = Signal()
    demo_asked = Signal()
    pack_asked = Signal()
    pack_dropped = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, look: Look, language: Language, *, zone: str, demo: bool) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._zone = look, zone
        self._drawing = Label()
        self._title, self._about = Label(size="title"), Label(ink="soft", wrap=True)
        self._name_label, self._language_label, self._what = Label(), Label(), Label()
        self._problem = Label(size="caption", ink="bad", wrap=True)
        self._problem.hide()
        self.name = QLineEdit()
        self.name.textChanged.connect(self._typed)
        self.languages = Tabs([Option(code, partial(str, name)) for code, name in NAMES.items()])
        self.languages.choose(language)
        self.languages.chosen.connect(self.language_chosen)
        self._zone_label = Label(size="caption", ink="soft")
        self.change_zone = Button(look, kind="link")
        self.zones = WheelSafeComboBox()
        self.starts = StartChoices(look, demo=demo)
        self.make_button = Button(look, kind="primary")
        self.open_button = Button(look, kind="link")
        self.pack_button = Button(look, kind="link")
        self._later = Label(size="caption", ink="soft", wrap=True)
        self._later.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._inside = QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._apply_theme()
        self.setFocusProxy(self.name)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.open_button.clicked.connect(self.open_asked)
        self.pack_button.clicked.connect(self.pack_asked)
        self.change_zone.clicked.connect(self._offer_zones)
        self.starts.changed.connect(self._retranslate)
        FileDropFilter(self, pack_in, self.pack_dropped.emit)
        self._look.changed.connect(self._apply_theme)

    def make(self) -> None:
        """Send what was chosen once, or say that a name is needed; the demonstration has its own."""
        if self.starts.chosen() == "demo":
            self.setEnabled(False)
            self.demo_asked.emit()
            return
        name = self.name.text().strip()
        if code_problem(name):
            self._refuse(
                self.tr("This is a ticket code from the scanner. Clear the field, and enter a name.")
            )
        elif not name:
            self._refuse(self.tr("Enter a name."))
        else:
            self.setEnabled(False)
            self.made.emit(name, self.zone(), self.starts.chosen())

    def zone(self) -> str:
        """Give the time zone: this computer's, or the one chosen."""
        return self.zones.currentText() if self.zones.count() else self._zone

    def _refuse(self, problem: str) -> None:
        self.say(problem)
        mark(self.name, wrong=True)
        self.name.setFocus()

    def say(self, trouble: str) -> None:
        """Say what went wrong before; empty says nothing."""
        self._problem.setText(trouble)
        self._problem.setVisible(bool(trouble))
        self._zone_line.setVisible(not trouble)

    def trouble(self) -> str:
        """Sentence shown about what went wrong; empty: none."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def _typed(self) -> None:
        if self._problem.isVisible() and self.name.text().strip():
            self.say("")
            mark(self.name, wrong=False)

    def _offer_zones(self) -> None:
        """Let another zone be chosen; the names are read when somebody asks."""
        self.zones.addItems(sorted(available_timezones()))
        self.zones.setCurrentText(self._zone)
        self.change_zone.hide()
        self.zones.show()
        self.zones.setFocus()
        self._retranslate()

    # -- layout

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("ground", "surface")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(24, 24, 24, 24)
        card.setSpacing(8)
        questions = FlowLayout(gap=16)
        for pair in (
            self._pair(self._name_label, self.name),
            self._pair(self._language_label, self.languages),
        ):
            questions.addWidget(pair)
        self._name_label.setBuddy(self.name)
        card.addLayout(questions)
        card.addWidget(self._line_below())
        card.addSpacing(8)
        card.addWidget(self._what)
        card.addWidget(self.starts)
        card.addSpacing(8)
        card.addLayout(self._feet())
        around = QVBoxLayout(self._inside)
        around.setContentsMargins(24, 24, 24, 24)
        around.setSpacing(24)
        around.addStretch(2)
        for widget in (self._greeting(), self._card, self._later):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget, 1000)
            row.addStretch(1)
            around.addLayout(row)
        around.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(self._inside))

    def _line_below(self) -> QWidget:
        """One line of one height says the zone, lets it be chosen, or says what is wrong: nothing moves."""
        self._below, self._zone_line = QWidget(), QWidget()
        zone, line = QHBoxLayout(self._zone_line), QVBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        zone.setContentsMargins(0, 0, 0, 0)
        zone.setSpacing(4)
        for part in (self._zone_label, self.change_zone, self.zones):
            zone.addWidget(part)
        zone.addStretch(1)
        self.zones.hide()
        line.addWidget(self._problem)
        line.addWidget(self._zone_line)
        return self._below

    def _feet(self) -> QBoxLayout:
        """The ways to what is there already at the left, the primary step at the right."""
        self._foot, links = QBoxLayout(QBoxLayout.Direction.LeftToRight), FlowLayout(gap=8)
        links.addWidget(self.open_button)
        links.addWidget(self.pack_button)
        self._foot.addLayout(links, 1)
        self._foot.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignBottom)
        return self._foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the primary step under the others where room is short."""
        super().resizeEvent(event)
        self._apply_theme()

    def _greeting(self) -> QWidget:
        self._head = QWidget()
        row, words = QHBoxLayout(self._head), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._about)
        words.addStretch(1)
        row.addWidget(self._drawing)
        row.addLayout(words, 1)
        return self._head

    @staticmethod
    def _pair(label: Label, control: QWidget) -> QWidget:
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(control)
        return pair

    def _apply_theme(self) -> None:
        px = self._look.theme.px
        for widget in (self._head, self._card, self._later):
            widget.setMaximumWidth(px(_WIDTH))
        self._below.setMinimumHeight(max(px(32), self.zones.sizeHint().height()))
        self.name.setMinimumWidth(min(px(240), max(self.width() - 120, 120)))
        beside = self.width() >= px(_WIDTH)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self._foot.setDirection(way)
        self._drawing.setPixmap(self._look.pixmap("users", "accent", 56))

    # -- words

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        self._about.setText(
            self.tr(
                "A desk for people who bring others together. Everything is in one file on this computer."
            )
        )
        self._name_label.setText(self.tr("Name of your community"))
        self.name.setPlaceholderText(self.tr("Gaon Circle"))
        self.name.setAccessibleName(self._name_label.text())
        self._language_label.setText(self.tr("Language"))
        self.languages.setAccessibleName(self._language_label.text())
        chosen = self.tr("Time zone:") if self.zones.count() else self.tr("Time zone: {zone}")
        self._zone_label.setText(chosen.format(zone=self._zone))
        self.change_zone.set_text(self.tr("Change"))
        self.change_zone.setAccessibleName(self.tr("Change time zone"))
        self.zones.setAccessibleName(self.tr("Time zone"))
        self._what.setText(self.tr("What would you like to do first?"))
        self.make_button.set_text(self._verb(self.starts.chosen()))
        self.open_button.set_text(self.tr("Open an existing desk"))
        self.pack_button.set_text(self.tr("Open a door pack"))
        self._later.setText(self.tr("No account and no internet needed. You can change everything later."))

    def _verb(self, start: Start) -> str:
        return {
            "list": self.tr("Continue with a list"),
            "event": self.tr("Create the first event"),
            "demo": self.tr("Try the demo"),
        }[start]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from anywhere on the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
