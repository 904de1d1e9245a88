"""Where people meet: at tables, or without any in teams, pairs or trios."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.seatings import SeatingKind
from meetup_desk.services.seating.drafts import TableDraft
from meetup_desk.services.seating.teams import PAIR, TRIO, small_groups, team_sizes
from meetup_desk.ui.seating.table_counts import TableCounts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.wheel_safe import WheelSafeSpinBox

_TABLES, _TEAMS, _PAIRS, _TRIOS = "tables", "teams", "pairs", "trios"
_MOST = 500


class GroupSizes(QWidget):
    """Gives the size of every table or team; `changed` comes with each edit."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._people = 0
        self.shape = Tabs(
            [
                Option(_TABLES, lambda: self.tr("Tables")),
                Option(_TEAMS, lambda: self.tr("Teams")),
                Option(_PAIRS, lambda: self.tr("Pairs")),
                Option(_TRIOS, lambda: self.tr("Groups of 3")),
            ]
        )
        self.tables = TableCounts(look)
        self.teams = WheelSafeSpinBox()
        self.teams.setRange(1, _MOST)
        self.teams.setMinimumWidth(look.theme.px(96))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.shape)
        row.addWidget(self.teams)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.tables)
        self.setFocusProxy(self.shape)
        self.tables.changed.connect(self.changed)
        self.teams.valueChanged.connect(self.changed)
        self.shape.chosen.connect(lambda _: self._turn())
        self._retranslate()
        self._show_shape()

    @property
    def kind(self) -> SeatingKind:
        """Whether there are tables."""
        return SeatingKind.TABLES if self.shape.key() == _TABLES else SeatingKind.TEAMS

    def set_tables(self, tables: Sequence[TableDraft], kind: SeatingKind) -> None:
        """Show tables, or as many teams."""
        self.shape.choose(_TABLES if kind is SeatingKind.TABLES else _TEAMS)
        if kind is SeatingKind.TABLES:
            self.tables.set_tables(tables)
        self.teams.setValue(len(tables) or 1)
        self._show_shape()

    def set_people(self, people: int) -> None:
        """Split so many people, where there are no tables."""
        self._people = people

    def sizes(self) -> list[int]:
        """Give the size of each table or team, in their order; none where nobody comes."""
        shape, people = self.shape.key(), self._people
        if shape == _TABLES:
            return self.tables.sizes()
        if people < PAIR:
            return []
        if shape == _TEAMS:
            return team_sizes(people, min(self.teams.value(), people))
        return small_groups(people, PAIR if shape == _PAIRS else TRIO)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.teams.setSuffix(self.tr(" teams"))
        self.teams.setAccessibleName(self.tr("How many teams"))

    def _turn(self) -> None:
        self._show_shape()
        self.changed.emit()

    def _show_shape(self) -> None:
        self.tables.setVisible(self.shape.key() == _TABLES)
        self.teams.setVisible(self.shape.key() == _TEAMS)
