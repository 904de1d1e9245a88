"""Which tables there are: rows of so many tables with so many seats."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.services.seating.drafts import TableDraft
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.wheel_safe import WheelSafeSpinBox

_MOST_TABLES, _MOST_SEATS = 500, 60
_WIDE = 84  # px at 100 %


class TableCounts(QWidget):
    """Gives the seats of every table; `changed` comes with each edit."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self, gap=12)
        self._lines: list[_TableLine] = []
        self.add_button = IconButton(look, "plus")
        self.add_button.clicked.connect(self._add)
        self.retranslate()

    def set_tables(self, tables: Sequence[TableDraft]) -> None:
        """Show tables, those of one size that follow one another in one row."""
        groups = [(len(list(same)), seats) for seats, same in groupby(table.seats for table in tables)]
        self._show(groups or [(1, 6)])

    def sizes(self) -> list[int]:
        """Give the seats of each table, in their order."""
        return [line.seats.value() for line in self._lines for _ in range(line.count.value())]

    def retranslate(self) -> None:
        """Say what the fields are."""
        self.add_button.set_name(self.tr("Add tables of another size"))
        for line in self._lines:
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self) -> None:
        groups = [(line.count.value(), line.seats.value()) for line in self._lines]
        last = groups[-1][1]
        self._show([*groups, (1, last - 2 if last > 3 else last + 2)])
        self._lines[-1].count.setFocus()
        self.changed.emit()

    def _remove(self, gone: "_TableLine") -> None:
        self._show([(x.count.value(), x.seats.value()) for x in self._lines if x is not gone])
        self.changed.emit()

    def _show(self, groups: Sequence[tuple[int, int]]) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self._lines = [_TableLine(self._look, *group) for group in groups]
        for line in self._lines:
            line.count.valueChanged.connect(self.changed)
            line.seats.valueChanged.connect(self.changed)
            line.remove.clicked.connect(lambda _=False, line=line: self._remove(line))
            line.remove.setVisible(len(self._lines) > 1)
            self._flow.addWidget(line)
        self._flow.addWidget(self.add_button)
        self.updateGeometry()


class _TableLine(QWidget):
    def __init__(self, look: Look, count: int, seats: int) -> None:
        super().__init__()
        self.count, self.seats = WheelSafeSpinBox(), WheelSafeSpinBox()
        self.remove = IconButton(look, "x")
        self._times = Label()
        for box, value, most in ((self.count, count, _MOST_TABLES), (self.seats, seats, _MOST_SEATS)):
            box.setRange(1, most)
            box.setValue(value)
            box.setMinimumWidth(look.theme.px(_WIDE))
            box.lineEdit().setTextMargins(8, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self._times)
        row.addWidget(self.seats)
        row.addWidget(self.remove)
        self.retranslate()

    def retranslate(self) -> None:
        self.count.setAccessibleName(self.tr("How many tables"))
        self.seats.setAccessibleName(self.tr("Seats at each"))
        self._times.setText(self.tr("tables of"))
        self.seats.setSuffix(self.tr(" seats"))
        self.remove.set_name(self.tr("Remove these tables"))
