"""The top of the door: the event, the door's name, what is counted, and the live figures."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.services.door.door_source import Counts
from meetup_desk.ui.door.input.function_keys import shortcut_text
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.screen.verdict_colours import VerdictColours, text_palette
from meetup_desk.ui.door.texts.door_texts import door_facts, figures_text, list_title
from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.label import ElidedLabel, Label

_NARROW = 900  # px at 100 %
_WIDEST_NAME = 200  # px at 100 %, of a name on a button


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
        self._open_door: OpenDoor | None = None
        self._counts: Counts | None = None
        self._was_narrow = False
        self._lang = "en"
        self._close_button = Button(look, icon="arrow-left")
        self._close_button.clicked.connect(self.left)
        self.title = ElidedLabel(size="section")
        self.name_button = Button(look, icon="pencil")
        self.name_button.clicked.connect(self.rename_asked)
        self.list_button = Button(look, icon="list-checks")
        self.list_button.clicked.connect(self._choose_list)
        self.figures = Label(size="section")
        self.print_button = Button(look, icon="printer")
        self.print_button.clicked.connect(self.print_asked)
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
        for widget in (self._close_button, self.title, self.name_button, self.list_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.figures)
        row.addWidget(self.print_button)
        under.addWidget(self.facts, 1)
        under.addWidget(self.doors)

    def show_door(self, open_door: OpenDoor | None, *, renamable: bool, lang: str) -> None:
        """Say which door this is; `renamable` says whether its name can be changed."""
        self._open_door, self._lang = open_door, lang
        title = shown_title(open_door.title) if open_door is not None else ""
        self.title.setText(title if renamable or open_door is None else f"{open_door.name} · {title}")
        self.name_button.setVisible(renamable)
        self._retranslate()

    def show_counts(self, counts: Counts | None) -> None:
        """Say how many there are."""
        self._counts = counts
        self._show_counts()

    @property
    def counts(self) -> Counts | None:
        """Figures shown."""
        return self._counts

    def list_menu(self) -> QMenu:
        """Give the menu of the lists that can be counted here."""
        menu = QMenu(self)
        for name in self._lists():
            action = menu.addAction(list_title(name))
            action.setCheckable(True)
            action.setChecked(self._open_door is not None and name == self._open_door.source.list_name)
            action.triggered.connect(lambda _=False, name=name: self.list_chosen.emit(name))
        return menu

    def set_colours(self, colours: VerdictColours | None) -> None:
        """Take the colours of a verdict; None: of the canvas."""
        palette = text_palette(self._look, colours)
        for label in (self.title, self.figures, self.facts, self.doors):
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show shorter texts where the window is narrow."""
        super().resizeEvent(event)
        if self._is_narrow() != self._was_narrow:
            self._retranslate()

    def _lists(self) -> Sequence[str]:
        return self._open_door.lists if self._open_door else ()

    def _choose_list(self) -> None:
        menu = self.list_menu()
        menu.exec(self.list_button.mapToGlobal(self.list_button.rect().bottomLeft()))
        menu.deleteLater()

    def _is_narrow(self) -> bool:
        return self.width() < self._look.theme.px(_NARROW)

    def _retranslate(self) -> None:
        self._was_narrow = self._is_narrow()
        close = self.tr("Close door")
        self._close_button.set_text("" if self._was_narrow else close)
        self._close_button.setAccessibleName(close)
        self._close_button.setToolTip(close)
        inside = self.tr("Print list of people inside")
        self.print_button.setAccessibleName(inside)
        self.print_button.setToolTip(f"{inside}  {shortcut_text('F8')}")
        self._show_door_texts()
        self._show_counts()

    def _show_door_texts(self) -> None:
        open_door = self._open_door
        name = open_door.name if open_door else ""
        self._set_text(self.name_button, name, self.tr("Rename this door"))
        self.name_button.setAccessibleName(self.tr("Door: {name}. Rename").format(name=name))
        counted = list_title(open_door.source.list_name) if open_door else ""
        self.list_button.setVisible(len(self._lists()) > 1)
        hint = self.tr("Choose what is counted here")
        self._set_text(self.list_button, counted, f"{hint}  {shortcut_text('F4')}")
        self.list_button.setAccessibleName(counted)
        self.facts.setText(" · ".join(door_facts(open_door, self._lang)) if open_door else "")
        self.facts.setVisible(bool(self.facts.text()))

    def _set_text(self, button: Button, name: str, tooltip: str) -> None:
        """Write a name on a button, as much of it as leaves room for the event; all of it as a tooltip."""
        most = self._look.theme.px(_WIDEST_NAME)
        short = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, most)
        button.set_text(short)
        button.setToolTip(tooltip if short == name else f"{name}\n{tooltip}")

    def _show_counts(self) -> None:
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
