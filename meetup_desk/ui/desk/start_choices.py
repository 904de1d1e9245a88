"""What one begins with: a list, an event, or a look around; one card each, chosen by mouse or arrows."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.label import Label

Start = Literal["list", "event", "demo"]


class _Card(QFrame):
    """A radio button with what it means under it; a click anywhere chooses it."""

    def __init__(self, button: QRadioButton) -> None:
        super().__init__()
        self.setObjectName("start")
        self._button = button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self._button.setChecked(True)
        super().mouseReleaseEvent(event)


class _Words(NamedTuple):
    title: Callable[[], str]
    about: Callable[[], str]


class StartChoices(QWidget):
    """`changed` comes when another way is chosen."""

    changed = Signal()

    def __init__(self, look: Look, *, demo: bool) -> None:
        super().__init__()
        self._look = look
        self._words: dict[Start, _Words] = {
            "list": _Words(
                lambda: self.tr("From a list you have"),
                lambda: self.tr("Excel, form answers, a chat or contacts open as they are"),
            ),
            "event": _Words(
                lambda: self.tr("From a new event"), lambda: self.tr("A title and a date are enough")
            ),
            "demo": _Words(
                lambda: self.tr("Look around first"),
                lambda: self.tr("A practice desk with made-up people that you can delete any time"),
            ),
        }
        self.buttons: dict[Start, QRadioButton] = {}
        self._abouts: dict[Start, Label] = {}
        self._cards: dict[Start, _Card] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for start in self._words:
            self._add(start, shown=demo or start != "demo")
        self.buttons["list"].setChecked(True)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def chosen(self) -> Start:
        """Give what is chosen."""
        return next(start for start, button in self.buttons.items() if button.isChecked())

    def _add(self, start: Start, *, shown: bool) -> None:
        button, about = QRadioButton(), Label(ink="soft", wrap=True)
        button.toggled.connect(lambda _: self.changed.emit())
        button.toggled.connect(lambda _: self._apply_theme())
        self._group.addButton(button)
        self.buttons[start], self._abouts[start] = button, about
        self._cards[start] = card = _Card(button)
        card.setVisible(shown)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(about)
        self._column.addWidget(card)

    def _retranslate(self) -> None:
        for start, words in self._words.items():
            self.buttons[start].setText(words.title())
            self.buttons[start].setAccessibleDescription(words.about())
            self._abouts[start].setText(words.about())

    def _apply_theme(self) -> None:
        for start, about in self._abouts.items():
            about.setContentsMargins(self._look.theme.px(16) + 10, 0, 0, 0)
            mark(self._cards[start], chosen=self.buttons[start].isChecked())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
