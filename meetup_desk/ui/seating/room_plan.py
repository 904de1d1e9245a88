"""The room: tables with their people, who are found, lifted and put down by pointer and by keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from meetup_desk.domain.ids import PersonId
from meetup_desk.services.seating.rooms import RoomRound
from meetup_desk.services.seating.tries import TriedMove, WantedMove
from meetup_desk.ui.seating.lifted_bubble import LiftedBubble
from meetup_desk.ui.seating.room_geometry import RoomGeometry
from meetup_desk.ui.seating.room_painter import RoomPainter
from meetup_desk.ui.seating.seat_model import SeatItem, SeatModel
from meetup_desk.ui.seating.seat_texts import SeatTexts
from meetup_desk.ui.seating.table_card import TableCard
from meetup_desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_NEXT = QAbstractItemView.CursorAction


class RoomPlan(QListView):
    """One round of a seating. `tried(WantedMove | None)` comes when what is lifted comes over another table
    or seat, `dropped(WantedMove)` when it is put down; `asked(row, point)` where a menu is wanted.
    """

    tried = Signal(object)
    dropped = Signal(object)
    asked = Signal(object, QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paint, self._texts = RoomPainter(look), SeatTexts(self)
        self.model_of_seats = SeatModel(self.say)
        self._round: RoomRound | None = None
        self.room = RoomGeometry(look, self._paint, self.model_of_seats)
        self.lifted: int | None = None
        self._target: tuple[int, int | None] | None = None  # table and seat under what is lifted
        self._pressed: tuple[int, QPointF] | None = None
        self._found: int | None = None
        self._fresh: set[int] = set()  # who was just seated
        self._hover_table: int | None = None
        self._refused = False
        self.card = TableCard(look, self.viewport())
        self.bubble = LiftedBubble(look, self.viewport())
        self.setModel(self.model_of_seats)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; border-radius: 0; background: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._hear_current)
        look.changed.connect(self._apply_theme)  # a slot of ours: one of Qt's would outlive the view

    # -- what is shown

    def show_round(self, shown: RoomRound, fresh: set[int] | None = None) -> None:
        """Show a round; who was current stays so. `fresh` are people who were just seated."""
        current = self._person_of(self.currentIndex().row())
        self.give_up()
        self._round, self._fresh = shown, fresh or set()
        self.model_of_seats.show_round(shown)
        self._found = None
        self.doItemsLayout()
        row = None if current is None else self.model_of_seats.row_of(current)
        if self.model_of_seats.rows:
            self.setCurrentIndex(self.model_of_seats.index(row or 0))
        self._show_card(self._table_of_row(self.currentIndex().row()) if self.hasFocus() else None)

    def ring(self, person_id: PersonId | None) -> bool:
        """Put a ring around somebody and bring them into view; False for who has no seat in this round."""
        self._found = None if person_id is None else self.model_of_seats.row_of(person_id)
        if self._found is not None:
            index = self.model_of_seats.index(self._found)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._show_card(self._table_of_row(self._found))
        self.viewport().update()
        return self._found is not None

    def say(self, row: SeatItem) -> str:
        """Say who sits where, in which round, and what is particular."""
        number = self._round.round.number if self._round else 0
        return self._texts.say(row.seat, self.model_of_seats.tables[row.table], number)

    def show_tried(self, tried: TriedMove | None, sentence: str) -> None:
        """Say beside what is lifted what dropping it would do."""
        if self.lifted is None or self._target is None:
            return
        self._refused = tried is None or bool(tried.apart)
        self.bubble.say(sentence, self._target_middle(), refused=self._refused)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.viewport().update()

    # -- lifting

    def lift(self, row: int) -> bool:
        """Lift who sits on a seat; False for a free one."""
        if self._person_of(row) is None:
            return False
        self.lifted, self._target = row, None
        self.card.hide()
        self.viewport().update()
        return True

    def give_up(self) -> None:
        """Put back what is lifted."""
        if self.lifted is not None:
            self.lifted = self._target = self._pressed = None
            self._refused = False
            self.bubble.hide()
            self.tried.emit(None)
            self.viewport().update()

    def drop(self) -> None:
        """Put down what is lifted, where it is."""
        wanted, refused = self._wanted(), self._refused
        if wanted is not None and refused:
            return
        self.give_up()
        if wanted is not None:
            self.dropped.emit(wanted)

    def _aim(self, table: int | None, row: int | None) -> None:
        """Have what is lifted over a table, and perhaps over a seat there."""
        seat = None if row is None or self._person_of(row) is None else row
        target = None if table is None else (table, seat)
        if target == self._target:
            return
        self._target, self._refused = target, False
        self.bubble.hide()
        self.tried.emit(self._wanted())
        self.viewport().update()

    def _wanted(self) -> WantedMove | None:
        if self.lifted is None or self._target is None or self._round is None:
            return None
        person = self._person_of(self.lifted)
        table, row = self._target
        if person is None or table == self.model_of_seats.rows[self.lifted].table:
            return None
        return WantedMove(
            person_id=person,
            table=self.model_of_seats.tables[table].table.number,
            round=self._round.round.number,
            other_id=None if row is None else self._person_of(row),
        )

    def _person_of(self, row: int) -> PersonId | None:
        rows = self.model_of_seats.rows
        seat = rows[row].seat if 0 <= row < len(rows) else None
        return None if seat is None else seat.person_id

    def _table_of_row(self, row: int) -> int | None:
        rows = self.model_of_seats.rows
        return rows[row].table if 0 <= row < len(rows) else None

    def _apply_theme(self) -> None:
        self.doItemsLayout()

    # -- what Qt asks of a view

    def doItemsLayout(self) -> None:
        """Place tables on the width there is."""
        self.room.lay_out(self.viewport().width(), self.viewport().height())
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Scroll as far as the room goes."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(self.room.layout.size.height()) - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._look.theme.px(24))

    def verticalOffset(self) -> int:
        """Say how far the room is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """It never scrolls sideways."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """Give the room of a seat in the viewport."""
        rows = self.model_of_seats.rows
        return self._seat_room(index.row()).toAlignedRect() if 0 <= index.row() < len(rows) else QRect()

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002 - Qt's signature
        """Nothing is selected; there is a current seat."""
        return QRegion()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the seat under a point."""
        row = self.room.row_at(self._in_room(QPointF(point)))
        return QModelIndex() if row is None else self.model_of_seats.index(row)

    def table_at(self, point: QPointF) -> int | None:
        """Give the place of the table whose room a point is in."""
        return self.room.table_at(self._in_room(point))

    def _in_room(self, point: QPointF) -> QPointF:
        return point + QPointF(0, self.verticalOffset())

    def scrollTo(self, index: Index, hint: object = None) -> None:  # noqa: ARG002 - Qt's signature
        """Bring a seat and its whole table into view."""
        table = self._table_of_row(index.row())
        if table is None:
            return
        box, bar = self.room.layout.tables[table].box, self.verticalScrollBar()
        if box.top() < bar.value():
            bar.setValue(int(box.top()))
        elif box.bottom() > bar.value() + self.viewport().height():
            bar.setValue(int(box.bottom()) - self.viewport().height() + 1)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: object) -> QModelIndex:  # noqa: ARG002 - Qt's signature
        """Go to the nearest seat in a direction; Home and End are the first and the last."""
        rows = self.model_of_seats.rows
        if not rows:
            return QModelIndex()
        now = self.currentIndex().row()
        ends = {_NEXT.MoveHome: 0, _NEXT.MoveEnd: len(rows) - 1}
        if now < 0 or action in ends:
            return self.model_of_seats.index(ends.get(action, 0))
        ways = {
            _NEXT.MoveLeft: (-1, 0),
            _NEXT.MoveRight: (1, 0),
            _NEXT.MoveUp: (0, -1),
            _NEXT.MoveDown: (0, 1),
        }
        if action in ways:
            return self.model_of_seats.index(self.room.nearest(now, *ways[action]))
        step = {_NEXT.MovePageDown: 8, _NEXT.MovePageUp: -8, _NEXT.MoveNext: 1, _NEXT.MovePrevious: -1}
        to = min(max(now + step.get(action, 0), 0), len(rows) - 1)
        return self.model_of_seats.index(to)

    def _seat_room(self, row: int) -> QRectF:
        return self.room.seat_box(row).translated(0, -self.verticalOffset())

    def _target_middle(self) -> QPointF:
        if self._target is None:
            return QPointF()
        table, row = self._target
        at = self.room.layout.tables[table].plate.center() if row is None else self.room.middle(row)
        return at - QPointF(0, self.verticalOffset())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tables, lines between those who had met, and seats."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(0, -self.verticalOffset())
        seen = QRectF(event.rect()).translated(0, self.verticalOffset())
        shown = {at for at, place in enumerate(self.room.layout.tables) if place.box.intersects(seen)}
        for at in sorted(shown):
            self._paint_table(painter, at)
        painter.restore()
        rows = [(number, row) for number, row in enumerate(self.model_of_seats.rows) if row.table in shown]
        for number, row in rows:
            self._paint_seat(painter, number, row)
        painter.end()

    def _paint_table(self, painter: QPainter, at: int) -> None:
        table, place = self.model_of_seats.tables[at], self.room.layout.tables[at]
        aimed = self._target[0] if self._target else self._hover_table if not self.room.layout.names else None
        note = ""
        if self.room.layout.names:
            for pair in table.met:
                ends = [self.model_of_seats.row_of(person) for person in pair]
                self._paint.met(painter, *(self.room.middle(row) for row in ends if row is not None))
            note = self.tr("closed") if table.table.closed else self.tr("%Ln new", "", table.new_pairs)
        self._paint.plate(
            painter,
            place,
            title=table.table.name or str(table.table.number),
            note=note,
            warn=bool(table.met),
            chosen=at == aimed,
        )
        if table.table.accessible:
            self._paint.accessible(painter, place)

    def _paint_seat(self, painter: QPainter, number: int, row: SeatItem) -> None:
        aimed = self._target is not None and self._target[1] == number
        focus = number == self._found or (self.hasFocus() and number == self.currentIndex().row())
        chosen = (
            number == self.lifted or aimed or (row.seat is not None and row.seat.person_id in self._fresh)
        )
        paint = self._paint.pill if self.room.layout.names else self._paint.dot
        paint(
            painter,
            self._seat_room(number),
            row.seat,
            focus=focus,
            chosen=chosen or (number == self._found and not self.room.layout.names),
            refused=aimed and self._refused,
        )

    # -- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place tables anew."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a seat."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self._pressed = (index.row(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held, or open the card of a table."""
        at = event.position()
        if self._pressed is not None and self.lifted is None:
            row, start = self._pressed
            if (at - start).manhattanLength() >= QApplication.startDragDistance():
                self.lift(row)
        table = self.table_at(at)
        if self.lifted is not None and self._pressed is not None:
            index = self.indexAt(at.toPoint())
            self._aim(table, index.row() if index.isValid() else None)
            self.bubble.carry(str(self.model_of_seats.index(self.lifted).data()), at)
        elif self.lifted is None:
            self._show_card(table)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what is carried."""
        carried, self._pressed = self._pressed is not None and self.lifted is not None, None
        if carried and self._wanted() is not None and not self._refused:
            self.drop()
        elif carried:
            self.give_up()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing opens here."""
        event.accept()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Close the card of the table."""
        self._show_card(self._table_of_row(self._found) if self._found is not None else None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a seat or a table."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        table = self._table_of_row(index.row()) if index.isValid() else self.table_at(QPointF(event.pos()))
        if table is None:
            return
        row = self.model_of_seats.rows[index.row()] if index.isValid() else SeatItem(table, -1, None)
        at = self.visualRect(index).bottomLeft() if by_key else event.pos()
        self.asked.emit(row, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lifts, Enter drops, Esc gives up."""
        key = event.key()
        if key == Qt.Key.Key_Space and self.lifted is None:
            self.lift(self.currentIndex().row())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.lifted is not None:
            self.drop()
        elif key == Qt.Key.Key_Escape and self.lifted is not None:
            self.setCurrentIndex(self.model_of_seats.index(self.lifted))
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _hear_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self.lifted is not None and self._pressed is None:
            self._aim(self._table_of_row(now.row()), now.row())
        elif self.hasFocus():
            self._show_card(self._table_of_row(now.row()))
        self.viewport().update()

    def _show_card(self, table: int | None) -> None:
        """Open the card of a table where seats are only dots."""
        if table != self._hover_table:
            self._hover_table = table
            self.viewport().update()
        if table is None or self.room.layout.names or self.lifted is not None:
            self.card.hide()
            return
        place = self.room.layout.tables[table]
        found = self._person_of(self._found) if self._found is not None else None
        box = place.box.translated(0, -self.verticalOffset())
        self.card.show_table(self.model_of_seats.tables[table], box, found)
