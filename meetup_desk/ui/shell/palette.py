"""The command palette: every action and every record, a few letters away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetup_desk.domain.names import fold, initial
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, key_text
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.search_field import LiveLine
from meetup_desk.ui.widgets.table_model import Index

_WIDTH = 560  # px at 100 %
_LINES = 9  # shown without scrolling
_FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteEntry:
    """One line of the palette."""

    title: str
    under: str = ""  # what tells two of the same title apart
    icon: str = ""
    hint: str = ""  # shortcut, at the right
    run: Callable[[], object]


class Palette(QFrame):
    """Opens over the window; Enter runs the line chosen, Esc leaves, arrows move.

    `commands` is asked each time the palette opens. `find` runs on a working thread while one types.
    """

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        over: QWidget,
        commands: Callable[[], Sequence[Action]],
        find: Callable[[str], Sequence[PaletteEntry]] | None,
    ) -> None:
        super().__init__(over)
        self.setObjectName("raised")
        self._look = look
        self._jobs = jobs
        self._over = over
        self._commands = commands
        self._find = find
        self._actions: list[PaletteEntry] = []
        self._back_to: QWidget | None = None
        self._glass = Label()
        self._line = LiveLine()
        self._line.setProperty("bare", "true")
        self._line.refuse_codes()
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setItemDelegate(_Lines(look, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        self._nothing = Label(ink="soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._line.typed.connect(self._show_actions)
        self._line.asked.connect(self._search)
        self._line.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._run(index.row()))
        self._list.entered.connect(self._list.setCurrentIndex)
        over.installEventFilter(self)
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 64))
        self.setGraphicsEffect(shadow)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        head.addWidget(self._glass)
        head.addWidget(self._line, 1)
        line = QFrame()
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing)

    def open(self) -> None:
        """Show every action, ready to type."""
        self._back_to = self._over.focusWidget()
        self._actions = [_found(action) for action in self._commands() if action.enabled]
        self._glass.setPixmap(self._look.pixmap("search", "ink_soft", 16))
        self._line.clear()
        self._show_actions("")
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        self._jobs.forget("palette")
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)

    def lines(self) -> list[str]:
        """Titles shown."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and run by keyboard; close when the focus goes elsewhere; stay in place."""
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self._line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Search people and events, or say what to do"))
        self._line.setAccessibleName(self.tr("Command palette"))
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._nothing.setText(self.tr("Nothing matches"))

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._model.rowCount():
            row = (self._list.currentIndex().row() + step) % self._model.rowCount()
            self._list.setCurrentIndex(self._model.index(row, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        return bool(step) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def _run(self, row: int) -> None:
        item = self._model.item(row)
        if item is not None:
            found: PaletteEntry = item.data(_FOUND)
            self.leave()
            found.run()

    def _show_actions(self, text: str) -> None:
        self._fill([found for found in self._actions if matches(found.title, text)])

    def _search(self, text: str) -> None:
        find = self._find
        if find is not None and text.strip() and self.isVisible():
            self._jobs.run(lambda: find(text), self._add, key="palette")

    def _add(self, records: Sequence[PaletteEntry]) -> None:
        text = self._line.live_text()
        self._fill([*records, *(found for found in self._actions if matches(found.title, text))])

    def _fill(self, lines: Sequence[PaletteEntry]) -> None:
        self._model.clear()
        for found in lines:
            item = QStandardItem(found.title)
            item.setData(found, _FOUND)
            item.setData(f"{found.title}, {found.under}" if found.under else found.title, _SPOKEN)
            self._model.appendRow(item)
        self._list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        if lines:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _place(self) -> None:
        theme = self._look.theme
        shown = min(max(self._model.rowCount(), 1), _LINES)
        head = self._line.sizeHint().height() + 24 + 1 + 8
        width = min(theme.px(_WIDTH), self._over.width() - 48)
        height = min(head + shown * theme.row + 10, self._over.height() - 48)
        top = min(80, (self._over.height() - height) // 2)
        self.setGeometry((self._over.width() - width) // 2, top, width, height)


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class _Lines(QStyledItemDelegate):
    """Paints a line: icon, title, what is under it, hint."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, self._look.theme.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._look.theme, self._look.theme.px
        found: PaletteEntry = index.data(_FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(8, 0, -8, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(rect, 6, 6)
        room = rect.adjusted(8, 0, -8, 0)
        if found.icon:
            top = room.top() + (room.height() - px(16)) // 2
            painter.drawPixmap(room.left(), top, self._look.pixmap(found.icon, "ink_soft", 16))
        room.setLeft(room.left() + px(16) + 12)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(self._look.font("caption"))
        painter.setPen(QColor(theme.ink_soft))
        painter.drawText(room, middle | int(Qt.AlignmentFlag.AlignRight), found.hint)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(found.hint) - 12)
        painter.setFont(self._look.font())
        painter.setPen(QColor(theme.ink))
        title = painter.fontMetrics().elidedText(found.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(title) + 12)
        painter.setFont(self._look.font("caption"))
        painter.setPen(QColor(theme.ink_soft))
        under = painter.fontMetrics().elidedText(found.under, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, under)
        painter.restore()


def matches(text: str, typed: str) -> bool:
    """Tell whether every word typed is in the text; initial consonants stand for their syllables."""
    folded = fold(text)
    return all(_inside(folded, fold(word)) for word in typed.split())


def _inside(text: str, part: str) -> bool:
    ends = len(text) - len(part) + 1
    return any(all(p in (t, initial(t)) for t, p in zip(text[i:], part, strict=False)) for i in range(ends))


def _found(action: Action) -> PaletteEntry:
    return PaletteEntry(title=action.text(), icon=action.icon, hint=key_text(action.shortcut), run=action.run)
