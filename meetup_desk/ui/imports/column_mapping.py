"""What each column of a list is taken for, and a way to say it differently."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from meetup_desk.services.imports.preview import SourceColumn
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox
from meetup_desk.words.say import say

_WIDTH = 280  # px at 100 %


class ColumnMap(QWidget):
    """Headings with choosers; `mapped(heading, field)` comes when somebody says what a column holds."""

    mapped = Signal(str, str)

    def __init__(self, look: Look, fields: Sequence[str], lang: Callable[[], str]) -> None:
        super().__init__()
        self._look, self._fields, self._lang = look, fields, lang
        self.boxes: dict[str, WheelSafeComboBox] = {}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 8, 12, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(self._inside))

    def show_columns(self, columns: Sequence[SourceColumn]) -> None:
        """Show what each column is taken for."""
        if [c.heading for c in columns] != list(self.boxes):
            self._rebuild(columns)
        for column in columns:
            box = self.boxes[column.heading]
            box.blockSignals(True)  # noqa: FBT003 - Qt's signature
            box.setCurrentIndex(max(box.findData(column.field), 0))
            box.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def retranslate(self) -> None:
        """Say the fields in the language of the window."""
        for box in self.boxes.values():
            for place, field in enumerate(self._fields):
                box.setItemText(place, say(f"field.{field}", self._lang()))

    def _rebuild(self, columns: Sequence[SourceColumn]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.boxes = {}
        for row, column in enumerate(columns):
            box = WheelSafeComboBox()
            for field in self._fields:
                box.addItem(say(f"field.{field}", self._lang()), field)
            box.setAccessibleName(column.heading)
            box.setMinimumWidth(self._look.theme.px(_WIDTH))
            box.currentIndexChanged.connect(partial(self._chosen, column.heading))
            heading = Label(column.heading, wrap=True)
            heading.setFixedWidth(self._look.theme.px(_WIDTH))
            cells = Label(" · ".join(column.samples), ink="soft", wrap=True)
            self._grid.addWidget(heading, row, 0)
            self._grid.addWidget(box, row, 1)
            self._grid.addWidget(cells, row, 2)
            self.boxes[column.heading] = box
        self._grid.setRowStretch(len(columns), 1)

    def _chosen(self, heading: str, _index: int) -> None:
        self.mapped.emit(heading, str(self.boxes[heading].currentData()))
