"""Tabs and filter chips: a row of buttons of which one is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLayout, QPushButton, QWidget

from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Option:
    """One of several to choose from; `text` is called again after a change of language."""

    key: str
    text: Callable[[], str]


class Chooser(QFrame):
    """One of several buttons is down; arrow keys move, as in a group of radio buttons."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], row: QLayout, kind: str) -> None:
        super().__init__()
        self._options = list(options)
        self._counts: dict[str, int] = {}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.setLayout(row)
        for option in self._options:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", kind)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=option.key: self.chosen.emit(key))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._buttons[option.key] = button
            row.addWidget(button)
        self._retranslate()
        if self._options:
            self.choose(self._options[0].key)

    def key(self) -> str:
        """Key of the option chosen."""
        down = self._group.checkedButton()
        return next((key for key, button in self._buttons.items() if button is down), "")

    def offered(self) -> list[Action]:
        """Give the options that are shown and not chosen yet."""
        return [
            Action(key=option.key, text=option.text, run=self._buttons[option.key].click)
            for option in self._options
            if not self._buttons[option.key].isHidden() and not self._buttons[option.key].isChecked()
        ]

    def option_texts(self) -> list[str]:
        """Say all options."""
        return [option.text() for option in self._options]

    def choose(self, key: str) -> None:
        """Choose an option without sending `chosen`."""
        self._buttons[key].setChecked(True)
        for other, button in self._buttons.items():  # Tab reaches the one that is down, arrows the others
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == key else Qt.FocusPolicy.NoFocus)

    def tab_before(self, following: QWidget) -> None:
        """Let Tab come here and then to `following`: for a row that was made later than its page."""
        last = following
        for button in self._buttons.values():
            policy = button.focusPolicy()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing that takes no focus
            self.setTabOrder(last, button)
            button.setFocusPolicy(policy)
            last = button
        down = self._group.checkedButton()
        if down is not None:
            self.setTabOrder(down, following)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many there are of each; keys left out show none."""
        self._counts = counts
        self._retranslate()

    def set_shown(self, keys: Sequence[str]) -> None:
        """Show only these options, and the one chosen."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys or button.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Move with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, button: QWidget, step: int) -> None:
        keys = [o.key for o in self._options if not self._buttons[o.key].isHidden()]
        at = next(i for i, key in enumerate(keys) if self._buttons[key] is button)
        key = keys[(at + step) % len(keys)]
        self.choose(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(key)

    def _retranslate(self) -> None:
        for option in self._options:
            count = self._counts.get(option.key)
            text = option.text() if count is None else f"{option.text()}  {count:,}"
            self._buttons[option.key].setText(text.replace("&", "&&"))
            self._buttons[option.key].setAccessibleName(text.replace("  ", " "))


class Tabs(Chooser):
    """The parts of one page, as segments of one control."""

    def __init__(self, options: Sequence[Option]) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        row.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        super().__init__(options, row, "tab")
        self.setProperty("ground", "segments")


class Chips(Chooser):
    """Filters of a list with the number of rows behind each; they break into lines where room is short."""

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__(options, FlowLayout(gap=8), "chip")
