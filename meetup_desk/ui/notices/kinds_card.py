"""The kinds of notices, with how far each of them is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.notices import AFTERWARDS, FOR_ONE_PERSON, NoticeKind
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.two_lines import TwoLineLabel
from meetup_desk.words.say import say

_ROW = 48  # px at 100 %
_HEAD, _HEADS = 32, 3
_BELOW = 8  # px under the last kind


@dataclass(frozen=True, slots=True)
class KindState:
    """How far a kind is: an icon with its role of colour, and a line."""

    icon: str
    role: str
    detail: str


class KindsCard(QFrame):
    """Shows the kinds; arrows move between them, `chosen` carries the NoticeKind."""

    chosen = Signal(object)

    def __init__(self, look: Look, lang: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._look, self._lang = look, lang
        self.kind = NoticeKind.CONFIRMED
        self._rows: dict[NoticeKind, _KindRow] = {}
        self._states: Mapping[NoticeKind, KindState] = {}
        self._kinds = QWidget()
        self._column = QVBoxLayout(self._kinds)
        self._column.setContentsMargins(0, 0, 0, _BELOW)
        self._column.setSpacing(0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(self._kinds))
        look.changed.connect(self._rebuild)

    def show_states(self, states: Mapping[NoticeKind, KindState]) -> None:
        """Say how far each kind is."""
        self._states = states
        self._rebuild()

    def whole_height(self) -> int:
        """Tell the height, in pixels, in which no kind is scrolled away."""
        px, frame = self._look.theme.px, self.contentsMargins()
        kinds = len(FOR_ONE_PERSON) + 1  # and the call
        return _HEADS * px(_HEAD) + kinds * px(_ROW) + _BELOW + frame.top() + frame.bottom()

    def choose(self, kind: NoticeKind) -> None:
        """Show another kind as the one chosen."""
        self.kind = kind
        for each, row in self._rows.items():
            row.set_current(current=each is kind)

    def _rebuild(self) -> None:
        focused = any(row.hasFocus() for row in self._rows.values())
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._rows = {}
        before = tuple(kind for kind in FOR_ONE_PERSON if kind not in AFTERWARDS)
        self._add_group(self.tr("To one person"), before)
        self._add_group(self.tr("After the event"), tuple(k for k in FOR_ONE_PERSON if k in AFTERWARDS))
        self._add_group(self.tr("To a chat room"), (NoticeKind.CALL,))
        self._column.addStretch(1)
        self.choose(self.kind)
        if focused:
            self._rows[self.kind].setFocus()

    def _add_group(self, title: str, kinds: tuple[NoticeKind, ...]) -> None:
        head = Label(title, size="caption", ink="soft")
        head.setContentsMargins(16, 0, 16, 0)
        head.setFixedHeight(self._look.theme.px(_HEAD))
        self._column.addWidget(head)
        for kind in kinds:
            state = self._states.get(kind, KindState("circle-dashed", "ink_soft", ""))
            row = _KindRow(self._look, say(f"notice.{kind}", self._lang()), state)
            row.clicked.connect(lambda _=False, kind=kind: self._take(kind))
            row.moved.connect(self._move)
            self._rows[kind] = row
            self._column.addWidget(row)

    def _take(self, kind: NoticeKind) -> None:
        self.choose(kind)
        self.chosen.emit(kind)

    def _move(self, step: int) -> None:
        kinds = list(self._rows)
        kind = kinds[(kinds.index(self.kind) + step) % len(kinds)]
        self._rows[kind].setFocus(Qt.FocusReason.TabFocusReason)
        self._take(kind)


class _KindRow(RowButton):
    moved = Signal(int)

    def __init__(self, look: Look, name: str, state: KindState) -> None:
        super().__init__(look)
        self._current = False
        self.setCheckable(True)
        self.setFixedHeight(look.theme.px(_ROW))
        self.setAccessibleName(f"{name}. {state.detail}" if state.detail else name)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        icon = Label()
        icon.setPixmap(look.pixmap(state.icon, state.role))
        row.addWidget(icon)
        row.addWidget(TwoLineLabel(name, state.detail), 1)
        self.pass_clicks()

    def set_current(self, *, current: bool) -> None:
        """Show whether this is the kind chosen."""
        self._current = current
        self.setChecked(current)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the kind chosen, then what every row has."""
        if self._current:
            QPainter(self).fillRect(self.rect(), QColor(self._look.theme.accent_soft))
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
