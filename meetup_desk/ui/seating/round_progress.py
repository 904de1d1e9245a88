"""The foot of the pane while an event goes on: the round that is on, and what was changed just now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from meetup_desk.domain.seatings import SeatingRound
from meetup_desk.domain.times import Instant
from meetup_desk.ui.seating.rounds import minutes_left
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_SIDE = 24  # px
_SHOWN = 4  # changes


@dataclass(frozen=True, slots=True)
class RecentChange:
    """What was changed: when (HH:MM), what, and who moved."""

    at: str
    what: str
    moved: str


class RoundProgress(QWidget):
    """`more_time` and `skip` come from its buttons."""

    more_time = Signal()
    skip = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._recent_place = QVBoxLayout()
        self._recent_place.setSpacing(8)
        self._name, self.left = Label(), Label(size="emphasis")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.longer, self.skipping = Button(look, icon="plus"), Button(look, icon="arrow-right")
        self.longer.clicked.connect(self.more_time)
        self.skipping.clicked.connect(self.skip)
        self._shown: SeatingRound | None = None
        self._round = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.longer)
        buttons.addWidget(self.skipping)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._round)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.bar)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 0, _SIDE, 16)
        column.setSpacing(8)
        column.addLayout(self._recent_place)
        column.addWidget(self._round)
        self._round.hide()
        self.retranslate()

    def show_round(self, shown: SeatingRound | None, now: Instant) -> None:
        """Show how long a round still lasts; None: none is on."""
        self._shown = shown
        self._round.setVisible(shown is not None)
        if shown is not None:
            left = minutes_left(shown, now)
            self._name.setText(self.tr("Round {number}").format(number=shown.number))
            self.left.setText(self.tr("%Ln min left", "", left) if left else self.tr("time is up"))
            self.bar.setRange(0, shown.minutes)
            self.bar.setValue(shown.minutes - left)
            self.bar.setAccessibleName(self.left.text())

    def show_recent(self, recent: Sequence[RecentChange]) -> None:
        """Show the last changes, the latest first."""
        while (item := self._recent_place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if recent:
            self._recent_place.addWidget(Label(self.tr("Just now"), size="emphasis"))
        for change in recent[:_SHOWN]:
            self._recent_place.addWidget(_row(change))

    def retranslate(self) -> None:
        """Say what the buttons do."""
        self.longer.set_text(self.tr("5 more min"))
        self.skipping.set_text(self.tr("Skip next"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _row(change: RecentChange) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(change.what, wrap=True))
    if change.moved:
        words.addWidget(Label(change.moved, size="caption", ink="soft", wrap=True))
    at = Label(change.at, size="caption", ink="soft")
    line.addWidget(at)
    line.addLayout(words, 1)
    return row
