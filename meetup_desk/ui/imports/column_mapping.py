"""What each column of a list is taken for, with samples of its cells, and a way to say it differently."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.imports.column_mapping import ColumnState, SourceColumn
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.ui.widgets.pill import Pill, PillState
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.wheel_safe import WheelSafeComboBox
from meetup_desk.words.say import say

translate = QCoreApplication.translate
_HEADING, _FIELD, _STATE, _ROW = 168, 192, 116, 40  # px at 100 %
_SAMPLES = 3
_PILLS: dict[ColumnState, tuple[Tone, str]] = {
    ColumnState.RECOGNISED: ("good", "check"),
    ColumnState.REMEMBERED: ("accent", "history"),
    ColumnState.DOUBTFUL: ("warn", "circle-alert"),
    ColumnState.KEPT: ("neutral", "message-square"),
    ColumnState.LEFT_OUT: ("neutral", "minus"),
}


def state_of(column: SourceColumn) -> PillState:
    """Give the pill of a column."""
    words = {
        ColumnState.RECOGNISED: translate("ColumnMap", "Recognized"),
        ColumnState.REMEMBERED: translate("ColumnMap", "As last time"),
        ColumnState.DOUBTFUL: translate("ColumnMap", "Please check"),
        ColumnState.KEPT: translate("ColumnMap", "Kept as answer"),
        ColumnState.LEFT_OUT: translate("ColumnMap", "Left out"),
    }
    tone, icon = _PILLS[column.state]
    return PillState(words[column.state], tone, icon)


class ColumnMap(QWidget):
    """Headings with choosers; `mapped(heading, field)` comes when somebody says what a column holds.

    `forgotten` comes when the match that was remembered should be forgotten.
    """

    mapped = Signal(str, str)
    forgotten = Signal()

    def __init__(self, look: Look, fields: Sequence[str], lang: Callable[[], str]) -> None:
        super().__init__()
        self._look, self._fields, self._lang = look, fields, lang
        self.boxes: dict[str, WheelSafeComboBox] = {}
        self._columns: Sequence[SourceColumn] = ()
        self._pills: dict[str, Pill] = {}
        self._rows: dict[str, QFrame] = {}
        self._note = ElidedLabel(size="caption", ink="soft")
        self.forget = Button(look, kind="link", icon="history")
        self.forget.clicked.connect(self.forgotten)
        self._inside = QFrame()
        self._inside.setProperty("ground", "surface")
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(1, 4, 1, 4)
        self._list.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._note, 1)
        head.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Scroll(self._inside))

    def show_columns(self, columns: Sequence[SourceColumn]) -> None:
        """Show what each column is taken for."""
        self._columns = columns
        if [c.heading for c in columns] != list(self.boxes):
            self._rebuild(columns)
        for column in columns:
            box = self.boxes[column.heading]
            box.blockSignals(True)  # noqa: FBT003 - Qt's signature
            box.setCurrentIndex(max(box.findData(column.field), 0))
            box.blockSignals(False)  # noqa: FBT003 - Qt's signature
            doubtful = column.state is ColumnState.DOUBTFUL
            mark(self._rows[column.heading], ground="doubt" if doubtful else "row")
        self._say()

    def retranslate(self) -> None:
        """Say the fields in the language of the window."""
        for box in self.boxes.values():
            for place, field in enumerate(self._fields):
                box.setItemText(place, say(f"field.{field}", self._lang()))
        self._say()

    def _say(self) -> None:
        for column in self._columns:
            self._pills[column.heading].set_state(state_of(column))
        known = any(column.state is ColumnState.REMEMBERED for column in self._columns)
        self._note.setText(self.tr("What you choose is remembered for lists with these headings."))
        self.forget.set_text(self.tr("Forget the match of last time"))
        self.forget.setVisible(known)

    def _rebuild(self, columns: Sequence[SourceColumn]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes, self._pills, self._rows = {}, {}, {}
        for column in columns:
            self._list.addWidget(self._row(column))
        self._list.addStretch(1)

    def _row(self, column: SourceColumn) -> QWidget:
        px = self._look.theme.px
        row = QFrame()
        row.setMinimumHeight(px(_ROW))
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 4, 12, 4)
        line.setSpacing(12)
        heading = ElidedLabel(column.heading)
        heading.setFixedWidth(px(_HEADING))
        arrow = Label()
        arrow.setPixmap(self._look.pixmap("arrow-right", "ink_soft", 16))
        box = self._box(column)
        line.addWidget(heading)
        line.addWidget(arrow)
        line.addWidget(box)
        for cell in (*column.samples, *[""] * _SAMPLES)[:_SAMPLES]:
            line.addWidget(ElidedLabel(cell, ink="soft"), 1)
        pill = Pill(self._look, state_of(column))
        holder = QHBoxLayout()
        holder.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        state = QWidget()
        state.setLayout(holder)
        holder.setContentsMargins(0, 0, 0, 0)
        state.setFixedWidth(px(_STATE))
        line.addWidget(state)
        self.boxes[column.heading], self._pills[column.heading], self._rows[column.heading] = box, pill, row
        return row

    def _box(self, column: SourceColumn) -> WheelSafeComboBox:
        box = WheelSafeComboBox()
        for field in self._fields:
            box.addItem(say(f"field.{field}", self._lang()), field)
        box.setAccessibleName(column.heading)
        box.setFixedWidth(self._look.theme.px(_FIELD))
        box.currentIndexChanged.connect(partial(self._chosen, column.heading))
        return box

    def _chosen(self, heading: str, _index: int) -> None:
        self.mapped.emit(heading, str(self.boxes[heading].currentData()))
