"""Everybody of a round by name with their table: found by typing, and brought to another table by keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import sort_key
from meetup_desk.services.seating.rooms import RoomRound, RoomSeat
from meetup_desk.ui.shell.palette_entry import matches
from meetup_desk.ui.theme.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ROW = 32  # px at 100 %


@dataclass(frozen=True, slots=True)
class _Line:
    seat: RoomSeat
    table: str


class SeatListModel(QAbstractTableModel):
    """Rows are people by name; the second column is their table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[_Line] = ()
        self.lines: Sequence[_Line] = ()
        self._text = ""

    def show_round(self, shown: RoomRound) -> None:
        """Show the people of a round."""
        lines = [
            _Line(seat, table.table.name or str(table.table.number))
            for table in shown.tables
            for seat in table.seats
        ]
        self._all = sorted(lines, key=lambda line: sort_key(line.seat.name))
        self.look_for(self._text)

    def look_for(self, text: str) -> None:
        """Show only whose name has this, initials of Hangul included, or whose table is called so."""
        self._text = text
        wanted = text.strip()
        self.beginResetModel()
        self.lines = [
            line
            for line in self._all
            if not wanted or line.table == wanted or matches(line.seat.name, wanted)
        ]
        self.endResetModel()

    def row_of(self, person: PersonId | None) -> int | None:
        """Give the row of a person, None where they are not shown."""
        found = (row for row, line in enumerate(self.lines) if line.seat.person_id == person)
        return next(found, None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count people."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Name and table."""
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a name or a table."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.table if index.column() else line.seat.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, table {table}").format(name=line.seat.name, table=line.table)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Say what the columns hold."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Table") if section else self.tr("Name")
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class SeatList(QTableView):
    """`chosen(person)` comes as one goes from row to row, `opened(person)` where a table is to be changed,
    and `asked(person, point)` where a menu is wanted.
    """

    chosen = Signal(object)
    opened = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.people = SeatListModel(self)
        self.setModel(self.people)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet("QTableView::item { padding-left: 9px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().currentRowChanged.connect(self._hear_current)
        self.doubleClicked.connect(self._open)
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self.retranslate()

    def show_round(self, shown: RoomRound) -> None:
        """Show a round; who was current stays so."""
        self._keep(lambda: self.people.show_round(shown))

    def look_for(self, text: str) -> None:
        """Show whom a text finds; the first of them is current where the current one is not found."""
        self._keep(lambda: self.people.look_for(text))
        if text.strip() and self.people.lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.people.index(0, 0))

    def current(self) -> PersonId | None:
        """Give who is current."""
        row = self.currentIndex().row()
        return self.people.lines[row].seat.person_id if 0 <= row < len(self.people.lines) else None

    def retranslate(self) -> None:
        """Say what this is."""
        self.setAccessibleName(self.tr("People by name"))
        self.people.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)

    def _keep(self, change: Callable[[], None]) -> None:
        person = self.current()
        change()
        row = self.people.row_of(person)
        if row is not None:
            self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.setCurrentIndex(self.people.index(row, 0))
            self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _hear_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.current())

    def _open(self) -> None:
        if self.current() is not None:
            self.opened.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a person."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.asked.emit(self.current(), self.viewport().mapToGlobal(at))

    def _apply_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.theme.px(_ROW))
