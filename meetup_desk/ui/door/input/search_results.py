"""People found by name at the door: a list over the field, moved through by its keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.door.door_source import FoundPerson
from meetup_desk.ui.door.texts.person_texts import companions_text, distinction_text, people_text, slip_text
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import TextSize
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say

_ROWS = 6  # shown without scrolling
_ROW = 64  # px at 100 %
_WIDEST = 760  # px at 100 %
_PERSON_ROLE = Qt.ItemDataRole.UserRole
_STATE_ROLE = Qt.ItemDataRole.UserRole + 1
_ACCESSIBLE_ROLE = Qt.ItemDataRole.AccessibleTextRole


class SearchResults(QFrame):
    """Opens over its parent, above the field, whose keys move it; `chosen(rsvp_id)` comes with a click."""

    chosen = Signal(int)

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("raised")
        self._look = look
        self._people: list[FoundPerson] = []
        self._lang = "en"
        self.query = ""  # by which these people were found
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_PersonDelegate(look, self._list))
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        self._no_match = Label(size="emphasis", wrap=True)
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._list)
        column.addWidget(self._no_match)
        self._list.clicked.connect(lambda index: self.chosen.emit(self._people[index.row()].rsvp_id))
        self.hide()
        self._retranslate()

    def show_people(self, query: str, found: Sequence[FoundPerson], lang: str) -> None:
        """Show who was found; the only one, or the only one of exactly that name, is selected."""
        self.query, self._people, self._lang = query, list(found), lang
        self._model.clear()
        for person in self._people:
            item = QStandardItem(person.name or slip_text(person.slip))
            item.setData(person, _PERSON_ROLE)
            item.setData(state_of(person, lang), _STATE_ROLE)
            spoken = (person.name, detail_of(person), state_of(person, lang))
            item.setData(", ".join(part for part in spoken if part), _ACCESSIBLE_ROLE)
            self._model.appendRow(item)
        self._list.setVisible(bool(found))
        self._no_match.setVisible(not found)
        exact = [row for row, person in enumerate(self._people) if person.name == query]
        if len(self._people) == 1 or len(exact) == 1:
            self._select(exact[0] if exact else 0)
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Close, and forget the people."""
        self.query, self._people = "", []
        self.hide()

    def move_selection(self, step: int) -> None:
        """Select the next person, or the one before; from none upwards the last."""
        if self._people:
            row = self._list.currentIndex().row()
            start = row if row >= 0 else (-1 if step > 0 else 0)
            self._select((start + step) % len(self._people))

    def person(self) -> FoundPerson | None:
        """Person selected."""
        row = self._list.currentIndex().row()
        return self._people[row] if 0 <= row < len(self._people) else None

    def people(self) -> list[FoundPerson]:
        """Everybody found."""
        return self._people

    def place_above(self, left: int, bottom: int, width: int, room: int) -> None:
        """Place the list above `bottom`, at most `room` px high."""
        rows = min(max(len(self._people), 1), _ROWS)
        height = min(rows * self._look.theme.px(_ROW) + 18, room)
        self.setGeometry(left, bottom - height, min(width, self._look.theme.px(_WIDEST)), height)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("People found"))
        self._no_match.setText(self.tr("No one found. Try part of the name or initial consonants."))

    def _select(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row, 0))


def detail_of(person: FoundPerson) -> str:
    """Say what tells somebody apart, the phone that was typed, and who comes along."""
    distinction, phone = distinction_text(person.told_apart), distinction_text(person.phone)
    parts = (
        slip_text(person.slip),
        distinction,
        phone if phone != distinction else "",
        companions_text(person.guests),
    )
    return " · ".join(part for part in parts if part)


def state_of(person: FoundPerson, lang: str) -> str:
    """Say what keeps somebody out, or how many of the party are inside."""
    if person.status is not RsvpStatus.GOING:
        return say(f"rsvp.{person.status}", lang)
    if person.inside >= person.party:
        return say("verdict.already_in", lang)
    return people_text(person.party - person.inside)


class _PersonDelegate(QStyledItemDelegate):
    """Paints a person: the name, under it what tells apart, at the right how many are to come or why not."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(0, self._look.theme.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._look.theme
        person: FoundPerson = index.data(_PERSON_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        room = rect.adjusted(12, 6, -12, -6)
        going = person.status is RsvpStatus.GOING and person.inside < person.party
        state = index.data(_STATE_ROLE)
        self._write(painter, room, state, "emphasis", theme.ink if going else theme.warn, right=True)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(state) - 16)
        detail, name = detail_of(person), person.name or slip_text(person.slip)
        if detail:
            lower = room.adjusted(0, room.height() * 3 // 5, 0, 0)
            self._write(painter, lower, detail, "emphasis", theme.ink_soft)
            room.setBottom(lower.top())
        self._write(painter, room, name, "title", theme.ink)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, text: str, size: TextSize, ink: str, *, right: bool = False
    ) -> None:
        """Write one line, as much of it as there is room for."""
        painter.setFont(self._look.font(size))
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | side)
        painter.drawText(
            room, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )
