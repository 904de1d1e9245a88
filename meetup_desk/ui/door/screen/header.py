"""The top of the door: the event, the door's name, what is counted, and the live figures."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.services.door.source import Counts
from meetup_desk.ui.door.input.function_keys import keys_text
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.texts.door_texts import figures_text, list_title, post_facts
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.label import ElidedLabel, Label

_NARROW = 900  # px at 100 %
_NAME = 200  # px at 100 %, the widest that a name on a button becomes


class DoorHeader(QWidget):
    """`left` comes when the door is to be closed, `rename_asked` when its name is to change.

    `list_chosen(name)` comes when something else is to be counted.
    """

    left = Signal()
    rename_asked = Signal()
    list_chosen = Signal(str)
    print_asked = Signal()  # of who is inside

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._post: OpenDoor | None = None
        self._counts: Counts | None = None
        self._was_narrow = False
        self._lang = "en"
        self._back = Button(look, icon="arrow-left")
        self._back.clicked.connect(self.left)
        self.title = ElidedLabel(size="section")
        self.door = Button(look, icon="pencil")
        self.door.clicked.connect(self.rename_asked)
        self.list = Button(look, icon="list-checks")
        self.list.clicked.connect(self._choose_list)
        self.figures = Label(size="section")
        self.print = Button(look, icon="printer")
        self.print.clicked.connect(self.print_asked)
        self.facts = ElidedLabel(size="emphasis")  # whom to ask, how old the pack is
        self.doors = Label(size="emphasis")  # how many each door let in
        self._lay_out()
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        row, under, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(4)
        for line in (row, under):
            line.setSpacing(16)
            column.addLayout(line)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self._back, self.title, self.door, self.list):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.figures)
        row.addWidget(self.print)
        under.addWidget(self.facts, 1)
        under.addWidget(self.doors)

    def show_post(self, post: OpenDoor | None, *, named: bool, lang: str) -> None:
        """Say where one stands; `named` says whether the name can be changed."""
        self._post, self._lang = post, lang
        title = shown_title(post.title) if post is not None else ""
        self.title.setText(title if named or post is None else f"{post.name} · {title}")
        self.door.setVisible(named)
        self._retranslate()

    def show_counts(self, counts: Counts | None) -> None:
        """Say how many there are."""
        self._counts = counts
        self._say_counts()

    @property
    def counts(self) -> Counts | None:
        """Figures shown."""
        return self._counts

    def list_menu(self) -> QMenu:
        """What can be counted here."""
        menu = QMenu(self)
        for name in self._lists():
            action = menu.addAction(list_title(name))
            action.setCheckable(True)
            action.setChecked(self._post is not None and name == self._post.source.list_name)
            action.triggered.connect(lambda _=False, name=name: self.list_chosen.emit(name))
        return menu

    def set_colours(self, colours: tuple[str, str] | None) -> None:
        """Stand on the ground of a verdict (ground and ink), or on the canvas."""
        palette = QPalette(self._look.theme.palette())
        if colours is not None:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colours[1]))
        for label in (self.title, self.figures, self.facts, self.doors):
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self._retranslate()

    def _lists(self) -> Sequence[str]:
        return self._post.lists if self._post else ()

    def _choose_list(self) -> None:
        menu = self.list_menu()
        menu.exec(self.list.mapToGlobal(self.list.rect().bottomLeft()))
        menu.deleteLater()

    def _narrow(self) -> bool:
        return self.width() < self._look.theme.px(_NARROW)

    def _retranslate(self) -> None:
        self._was_narrow = self._narrow()
        close = self.tr("Close the door")
        self._back.set_text("" if self._was_narrow else close)
        self._back.setAccessibleName(close)
        self._back.setToolTip(close)
        inside = self.tr("Print who is inside")
        self.print.setAccessibleName(inside)
        self.print.setToolTip(f"{inside}  {keys_text('F8')}")
        self._say_post()
        self._say_counts()

    def _say_post(self) -> None:
        post = self._post
        name = post.name if post else ""
        self._name(self.door, name, self.tr("Change the name of this door"))
        self.door.setAccessibleName(self.tr("Door: {name}. Change its name").format(name=name))
        counted = list_title(post.source.list_name) if post else ""
        self.list.setVisible(len(self._lists()) > 1)
        self._name(self.list, counted, f"{self.tr('Choose what is counted here')}  {keys_text('F4')}")
        self.list.setAccessibleName(counted)
        self.facts.setText(" · ".join(post_facts(post, self._lang)) if post else "")
        self.facts.setVisible(bool(self.facts.text()))

    def _name(self, button: Button, name: str, does: str) -> None:
        """Write a name on a button, as much of it as leaves room for the event; all of it as a tooltip."""
        most = self._look.theme.px(_NAME)
        short = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, most)
        button.set_text(short)
        button.setToolTip(does if short == name else f"{name}\n{does}")

    def _say_counts(self) -> None:
        counts = self._counts
        text = figures_text(counts, short=self._was_narrow) if counts else ""
        self.figures.setText(text)
        self.figures.setAccessibleName(text)
        doors = counts.doors if counts else ()
        self.doors.setText(" · ".join(f"{door.name} {door.came:,}" for door in doors))
        self.doors.setVisible(len(doors) > 1 and not self._was_narrow)

    def _apply_theme(self) -> None:
        self._retranslate()
        self.figures.setFont(fonts.tabular(self._look.font("section")))
        self.doors.setFont(fonts.tabular(self._look.font("emphasis")))
        for label in (self.figures, self.doors):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
