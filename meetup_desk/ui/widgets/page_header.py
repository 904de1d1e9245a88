"""The head of a page: one title, one primary action, the others beside it or in a menu."""

import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton, button_of
from meetup_desk.ui.widgets.label import ElidedLabel

_TITLE_ROOM = 160  # px at 100 % that the title keeps before actions move into the menu


class PageHeader(QWidget):
    """Title and subtitle at the left; at the right a search field or chooser, actions, and the primary one.

    Shortcuts of the actions work while the page is shown. Actions that find no room, and those of `more`, are
    in the menu behind the dots.
    """

    def __init__(
        self,
        look: Look,
        title: Callable[[], str],
        *,
        primary: Action | None = None,
        actions: Sequence[Action] = (),
        more: Sequence[Action | None] = (),
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._title_text = title
        self._primary, self._actions, self._more = primary, list(actions), list(more)
        self._buttons: list[Button] = []
        self._main: Button | None = None
        self._main_shown = True
        self._shortcuts: list[QShortcut] = []
        self._title = ElidedLabel(size="title")
        self._subtitle = ElidedLabel(ink="soft", lines=2)
        self._subtitle.hide()
        self._dots = IconButton(look, "ellipsis")
        self._dots.clicked.connect(self._pop_up)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.setSpacing(12)
        self._column.addLayout(self._row)
        self._beside = beside
        self._beside_below: bool | None = None
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        self._row.addLayout(self._tools)
        self._rebuild()

    def set_title(self, title: Callable[[], str]) -> None:
        """Show another title."""
        self._title_text = title
        self._title.setText(title())
        self._fit()

    def set_subtitle(self, text: str) -> None:
        """Say one line more under the title; the empty text hides it."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))
        self._fit()

    def set_actions(
        self,
        *,
        primary: Action | None,
        actions: Sequence[Action] = (),
        more: Sequence[Action | None] = (),
    ) -> None:
        """Offer other actions, for instance because the event is at another stage."""
        self._primary, self._actions, self._more = primary, list(actions), list(more)
        self._rebuild()

    def offered(self) -> list[Action]:
        """Give every action of the head, whether it is a button or in the menu."""
        every = [self._primary, *self._actions, *self._more]
        return [action for action in every if action is not None]

    def show_primary(self, shown: bool) -> None:  # noqa: FBT001 - as setVisible
        """Hide the primary action where the empty page offers the same; its shortcut goes on working."""
        self._main_shown = shown
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Leave room for the title and the primary action: all else gives way."""
        needed = self._look.theme.px(_TITLE_ROOM) + self._dots.sizeHint().width() + 8
        needed += self._main.sizeHint().width() + 8 if self._main is not None else 0
        return QSize(needed, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move actions between row and menu."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: hints are right once the sheet has dressed the buttons."""
        super().showEvent(event)
        self._fit()

    def _rebuild(self) -> None:
        self._title.setText(self._title_text())
        self._dots.set_name(self.tr("More actions"))
        for old in (*self._buttons, *([self._main] if self._main else [])):
            old.hide()
            old.deleteLater()
        self._tools.removeWidget(self._dots)
        self._buttons = [button_of(action, self._look) for action in self._actions]
        self._main = button_of(self._primary, self._look, "primary") if self._primary else None
        for button in (*self._buttons, self._dots, *([self._main] if self._main else [])):
            self._tools.addWidget(button)
        self._order_tabs()
        self._bind_shortcuts()
        self._fit()

    def _order_tabs(self) -> None:
        """Let Tab reach new buttons where they are seen, not after all that the page had before them."""
        shown = [self._title, *self._buttons, self._dots, *([self._main] if self._main else [])]
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing behind what takes no focus
        for before, after in itertools.pairwise(shown):
            self.setTabOrder(before, after)
        self._title.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _bind_shortcuts(self) -> None:
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = [
            QShortcut(QKeySequence(action.shortcut), self, action.run)
            for action in self.offered()
            if action.shortcut and action.enabled
        ]

    def _fit(self) -> None:
        """Show as many actions as leave room for the title, and up to half the width for all its words."""
        if self._main is not None:
            self._main.setVisible(self._main_shown)
        room = self.width() - self._look.theme.px(_TITLE_ROOM)
        room -= self._main.sizeHint().width() + 8 if self._main is not None else 0
        if self._beside is not None:
            wanted = max(self._beside.sizeHint().width(), self._beside.minimumWidth()) + 8
            dots = self._dots.sizeHint().width() + 8
            self._put_beside(self._beside, below=wanted + dots > room)
            room -= 0 if self._beside_below else wanted
        hints = [button.sizeHint().width() + 8 for button in self._buttons]
        words = max(self._title.sizeHint().width(), self._subtitle.sizeHint().width())
        room -= max(min(words, self.width() // 2) - self._look.theme.px(_TITLE_ROOM), 0)
        if self._more or sum(hints) > room:
            room -= self._dots.sizeHint().width() + 8
        for button, width in zip(self._buttons, hints, strict=True):
            button.setVisible(room >= width)
            room = room - width if room >= width else 0
        self._dots.setVisible(bool(self._more) or any(b.isHidden() for b in self._buttons))

    def _put_beside(self, beside: QWidget, *, below: bool) -> None:
        """Give the search field a line of its own where it would cover the title."""
        if below == self._beside_below:
            return
        self._beside_below = below
        if below:
            self._column.addWidget(beside)
        else:
            self._row.insertWidget(1, beside, 0, Qt.AlignmentFlag.AlignVCenter)

    def _pop_up(self) -> None:
        hidden = [a for a, b in zip(self._actions, self._buttons, strict=True) if b.isHidden()]
        lines: list[Action | None] = [*hidden]
        if hidden and self._more:
            lines.append(None)
        menu = menu_of(lines + self._more, self._look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._dots.mapToGlobal(self._dots.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)
