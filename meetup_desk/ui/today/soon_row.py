"""A row of what comes soon: the day, the event, and how full it is; a click opens it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.capacity_bar import CapacityFigures, FillBar
from meetup_desk.ui.widgets.card import SIDE
from meetup_desk.ui.widgets.date_tile import DateTile
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton
from meetup_desk.ui.widgets.two_lines import TwoLineLabel

_HEIGHT, _BAR, _THIN = 52, 72, 4  # px at 100 %


class SoonRow(RowButton):
    """The whole row is one button; `fill` says in words what the bar shows."""

    def __init__(
        self, look: Look, line: EventLine, *, title: str, when: str, weekday: str, fill: str
    ) -> None:
        super().__init__(look)
        self.setAccessibleName(f"{title}, {when}, {fill}")
        self.setMinimumHeight(look.theme.px(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE - 4, 4, SIDE, 4)
        row.setSpacing(8)
        row.addWidget(DateTile(look, line.event.plan.first_day, weekday))
        row.addWidget(TwoLineLabel(title, when), 1)
        bar = FillBar(look, height=_THIN)
        people = line.occupancy
        bar.set_figures(
            CapacityFigures(going=people.going, capacity=people.capacity, room=line.room_capacity)
        )
        bar.setFixedWidth(look.theme.px(_BAR))
        numbers = QVBoxLayout()
        numbers.setSpacing(2)
        numbers.addStretch(1)
        words = Label(fill, size="caption")
        words.setAlignment(Qt.AlignmentFlag.AlignRight)
        numbers.addWidget(words)
        numbers.addWidget(bar, 0, Qt.AlignmentFlag.AlignRight)
        numbers.addStretch(1)
        row.addLayout(numbers)
        self.pass_clicks()
