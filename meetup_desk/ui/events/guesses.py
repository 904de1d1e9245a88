"""What a new event is filled in with, said in words; whoever wants another opens that one."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from meetup_desk.ui.events.repeats import Repeat, name_of_repeat
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.row_button import RowButton
from meetup_desk.words.dates import say_clock

GUESSED: Final[Mapping[str, tuple[str, ...]]] = {
    "time": ("start", "end"),
    "venue": ("venue",),
    "capacity": ("capacity",),
    "approval": ("approval",),
    "repeat": ("repeat",),
}
"""The fields of the form that each guess stands for."""

_NAME, _HEIGHT = 88, 36  # px at 100 %


class _Guess(NamedTuple):
    icon: str
    name: str
    says: Callable[[Mapping[str, Any]], str]


class GuessedFacts(Card):
    """One row for each guess; `opened` brings the one that somebody wants to choose."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_title(self.tr("Filled in for you"), self.tr("You can change this at any time"))
        self._guesses = self._make_guesses()
        self._words = {key: ElidedLabel() for key in self._guesses}
        self.rows = {key: self._row(key) for key in self._guesses}
        self.set_rows(list(self.rows.values()))

    def say(self, values: Mapping[str, Any]) -> None:
        """Say what these values are."""
        for key, guess in self._guesses.items():
            self._words[key].setText(guess.says(values))
            self.rows[key].setAccessibleName(f"{guess.name}: {guess.says(values)}")

    def open(self, key: str) -> None:
        """Leave one to the form."""
        self.rows[key].hide()
        self.setVisible(any(not row.isHidden() for row in self.rows.values()))
        self.opened.emit(key)

    def _row(self, key: str) -> RowButton:
        row, picture = RowButton(self._look), QLabel()
        picture.setPixmap(self._look.pixmap(self._guesses[key].icon, "ink_soft", 16))
        name = Label(self._guesses[key].name, ink="soft")
        name.setMinimumWidth(self._look.theme.px(_NAME))
        line = QHBoxLayout(row)
        line.setContentsMargins(SIDE, 4, SIDE, 4)
        line.setSpacing(12)
        parts: tuple[QWidget, ...] = (picture, name)
        for part in parts:
            line.addWidget(part)
        line.addWidget(self._words[key], 1)
        line.addWidget(Label(self.tr("Edit"), ink="accent"))
        row.setMinimumHeight(self._look.theme.px(_HEIGHT))
        row.pass_clicks()
        row.clicked.connect(partial(self._clicked, key))
        return row

    def _clicked(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.open(key)

    def _make_guesses(self) -> dict[str, _Guess]:
        return {
            "time": _Guess("clock", self.tr("Time"), _say_time),
            "venue": _Guess("map-pin", self.tr("Venue"), lambda _: self.tr("To be decided")),
            "capacity": _Guess("users", self.tr("Capacity"), lambda _: self.tr("No limit")),
            "approval": _Guess(
                "user-check", self.tr("RSVPs"), lambda _: self.tr("Seats are given in order of RSVP")
            ),
            "repeat": _Guess("repeat", self.tr("Repeat"), lambda v: name_of_repeat(Repeat(v["repeat"]))),
        }


def _say_time(values: Mapping[str, Any]) -> str:
    lang = QLocale.languageToCode(QLocale().language())
    start, end = (datetime.combine(values["date"], values[key]) for key in ("start", "end"))
    return f"{say_clock(start, lang)} – {say_clock(end, lang)}"
