"""The command palette: every action, setting and record, a few letters away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.palette_content import PaletteContent
from meetup_desk.ui.shell.palette_delegate import ENTRY_ROLE, PaletteDelegate
from meetup_desk.ui.shell.palette_entry import PaletteEntry, best_first
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.search_field import WordsLine

_WIDTH = 560  # px at 100 %
_ROWS = 9  # shown without scrolling
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Palette(QFrame):
    """Opens over the window; Enter runs the line chosen, Esc leaves, arrows move.

    `content` is asked each time the palette opens. `find` runs on a working thread while one types.
    """

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        host: QWidget,
        content: PaletteContent,
        find: Callable[[str], Sequence[PaletteEntry]] | None,
    ) -> None:
        super().__init__(host)
        self.setObjectName("raised")
        self._look = look
        self._jobs = jobs
        self._host = host
        self._content = content
        self._find = find
        self._actions: list[PaletteEntry] = []
        self._records: Sequence[PaletteEntry] = ()
        self._previous_focus: QWidget | None = None
        self._search_icon = Label()
        self._field = WordsLine()
        self._field.setProperty("bare", "true")
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setItemDelegate(PaletteDelegate(look, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setMinimumHeight(1)  # one row is less than a list asks for
        self._model = QStandardItemModel(self)
        self._list.setModel(self._model)
        self._no_match = Label(ink="soft")
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._field.typed.connect(self._show_actions)
        self._field.asked.connect(self._search)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._run(index.row()))
        self._list.entered.connect(self._list.setCurrentIndex)
        host.installEventFilter(self)
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 64))
        self.setGraphicsEffect(shadow)
        top_row = QHBoxLayout()
        top_row.setContentsMargins(16, 12, 16, 12)
        top_row.setSpacing(12)
        top_row.addWidget(self._search_icon)
        top_row.addWidget(self._field, 1)
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(top_row)
        column.addWidget(rule)
        column.addSpacing(8)
        column.addWidget(self._list, 1)
        column.addWidget(self._no_match)

    def open(self) -> None:
        """Show every action, ready to type."""
        self._previous_focus = self._host.focusWidget()
        self._collect()
        self._search_icon.setPixmap(self._look.pixmap("search", "ink_soft", 16))
        self._field.clear()
        self._show_actions("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Close, and give the keyboard back."""
        self._jobs.forget("palette")
        self.hide()
        if self._previous_focus is not None:
            self._previous_focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def titles(self) -> list[str]:
        """Titles shown."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and run by keyboard; close when the focus goes elsewhere; stay in place."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._handle_key(event)
        if watched is self._field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place_over_host()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._field.setPlaceholderText(self.tr("Search people, events and commands"))
        self._field.setAccessibleName(self.tr("Command palette"))
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._no_match.setText(self.tr("No results found"))

    def _handle_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._model.rowCount():
            row = (self._list.currentIndex().row() + step) % self._model.rowCount()
            self._list.setCurrentIndex(self._model.index(row, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        return bool(step) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def _run(self, row: int) -> None:
        item = self._model.item(row)
        if item is not None:
            entry: PaletteEntry = item.data(ENTRY_ROLE)
            self.close_palette()
            entry.run()

    def _collect(self) -> None:
        """Ask what is offered: the page may have been loading, or changed."""
        self._actions = self._content.entries()

    def _show_actions(self, _text: str) -> None:
        self._records = ()
        self._show()

    def _search(self, text: str) -> None:
        find = self._find
        if not self.isVisible():
            return
        self._collect()
        self._show()
        if find is not None and text.strip():
            self._jobs.run(lambda: find(text), self._add, key="palette")

    def _add(self, records: Sequence[PaletteEntry]) -> None:
        self._records = records
        self._show()

    def _show(self) -> None:
        text = self._field.live_text()
        self._fill(best_first(self._actions, self._records, text))

    def _fill(self, entries: Sequence[PaletteEntry]) -> None:
        self._model.clear()
        for entry in entries:
            item = QStandardItem(entry.title)
            item.setData(entry, ENTRY_ROLE)
            item.setData(f"{entry.title}, {entry.detail}" if entry.detail else entry.title, _SPOKEN)
            self._model.appendRow(item)
        self._list.setVisible(bool(entries))
        self._no_match.setVisible(not entries)
        if entries:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._place_over_host()

    def _place_over_host(self) -> None:
        theme = self._look.theme
        shown = min(max(self._model.rowCount(), 1), _ROWS)
        top_row = self._field.sizeHint().height() + 24 + 1 + 8
        width = min(theme.px(_WIDTH), self._host.width() - 48)
        height = min(top_row + shown * theme.row + 14, self._host.height() - 48)
        top = min(80, (self._host.height() - height) // 2)
        self.setGeometry((self._host.width() - width) // 2, top, width, height)
