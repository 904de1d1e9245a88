"""The grid of a month: arrows go from day to day, Space from event to event, a drag moves one."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from meetup_desk.domain.ids import EventId
from meetup_desk.ui.events.month.cells import MonthCells
from meetup_desk.ui.events.month.model import MonthModel
from meetup_desk.ui.theme.look import Look

_CELL = 92  # px at 100 %: the least height of a day
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QTableView):
    """`opened` brings the id of an event, `wanted` a day for a new one, `moved` an id and how many days."""

    opened = Signal(object)
    wanted = Signal(object)
    moved = Signal(object, int)
    turned = Signal(int)  # months forward
    left_month = Signal(object)  # the day on which the keyboard wants to be, in another month
    menu_asked = Signal(object, object, QPoint)  # an event's id or None, the day, where

    def __init__(self, look: Look, model: MonthModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._pressed: tuple[EventId, date, QPoint] | None = None
        self._dragging = False
        self.cells = MonthCells(look, model, self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(1)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)

    # -- where one is

    def day(self) -> date | None:
        """Day that the keyboard is on."""
        index = self.currentIndex()
        return self._model.day_at(index).day if index.isValid() else None

    def go_to(self, day: date) -> None:
        """Put the keyboard on a day of the month shown."""
        index = self._model.index_of(day)
        if index.isValid():
            self.cells.current = None
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def event_at(self, at: QPoint) -> EventId | None:
        """Give the event at a place of the viewport."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        placed = self.cells.placed(self.visualRect(index), self._model.day_at(index))
        hit = next((each for each in placed if each.room.contains(at)), None)
        return hit.span.id if hit is not None and hit.span is not None else None

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, PgUp and PgDn, Space, Enter; Esc gives up a drag."""
        key = Qt.Key(event.key())
        if self._dragging and key == Qt.Key.Key_Escape:
            self._stop_dragging()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.left_month.emit(self._model.today)
        elif key == Qt.Key.Key_Space:
            self._next_event()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _step(self, days: int) -> None:
        day = self.day() or self._model.month
        target = day + timedelta(days=days)
        self.cells.current = None
        if self._model.index_of(target).isValid():
            self.go_to(target)
        else:
            self.left_month.emit(target)
        self.viewport().update()

    def _next_event(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        ids = [span.id for span in self._model.day_at(index).content.spans]
        if ids:
            at = ids.index(self.cells.current) + 1 if self.cells.current in ids else 0
            self.cells.current = ids[at] if at < len(ids) else None
            self.viewport().update()

    def _open(self) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        day = self._model.day_at(index)
        ids = [span.id for span in day.content.spans]
        if self.cells.current in ids:
            self.opened.emit(self.cells.current)
        elif len(ids) == 1:
            self.opened.emit(ids[0])
        elif ids:
            self._next_event()
        else:
            self.wanted.emit(day.day)

    # -- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an event, or put the keyboard on a day."""
        super().mousePressEvent(event)
        index, at = self.indexAt(event.position().toPoint()), event.position().toPoint()
        found = self.event_at(at)
        self.cells.current = found
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (found, self._model.day_at(index).day, at)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag an event over the days."""
        at = event.position().toPoint()
        if self._pressed is not None and not self._dragging:
            far = (at - self._pressed[2]).manhattanLength() >= QApplication.startDragDistance()
            self._dragging = far
            if far:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.cells.target = self.indexAt(at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let an event go on another day."""
        super().mouseReleaseEvent(event)
        pressed, dragged, target = self._pressed, self._dragging, self.indexAt(event.position().toPoint())
        self._stop_dragging()
        if pressed is not None and dragged and target.isValid():
            days = (self._model.day_at(target).day - pressed[1]).days
            if days:
                self.moved.emit(pressed[0], days)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an event; on an empty place begin a new one."""
        at = event.position().toPoint()
        found, index = self.event_at(at), self.indexAt(at)
        self._stop_dragging()
        if found is not None:
            self.opened.emit(found)
        elif index.isValid():
            self.wanted.emit(self._model.day_at(index).day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with an event or a day."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        found = self.cells.current if by_key else self.event_at(event.pos())
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_asked.emit(found, self._model.day_at(index).day, at)

    def _stop_dragging(self) -> None:
        self._pressed, self._dragging = None, False
        self.cells.target = QModelIndex()
        self.unsetCursor()
        self.viewport().update()

    # -- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all weeks the same height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        weeks = self._model.rowCount()
        if weeks:
            least = self._look.theme.px(_CELL)
            height = max(self.viewport().height() // weeks, least)
            for week in range(weeks):
                self.setRowHeight(week, height)
