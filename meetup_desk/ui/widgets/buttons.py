"""Buttons: one primary action, plain ones beside it, quiet ones in rows, icons with a name."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, key_text

Kind = Literal["primary", "plain", "quiet", "link", "danger"]
_THIN_SPACE = "\u2009"  # Qt puts icon and text too close together
_ICON_INK = {"primary": "on_accent", "danger": "on_bad", "link": "accent"}


class Button(QPushButton):
    """A button whose text is a verb; clicking it does not take the focus from where one is typing."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        kind: Kind = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.set_text(text)
        self._draw()
        look.changed.connect(self._draw)

    def set_text(self, text: str) -> None:
        """Show another verb (`&` is shown as it is written)."""
        gap = _THIN_SPACE if self._icon and text else ""
        self.setText(gap + text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_text_within(self, text: str, widest: str) -> None:
        """Show another verb in the room that the widest one takes, so that no button moves."""
        self.setMinimumWidth(0)
        self.set_text(widest)
        self.setMinimumWidth(self.sizeHint().width())
        self.set_text(text)

    def offered(self) -> list[Action]:
        """Give what a click does."""
        return _click(self, self._icon)

    def set_icon(self, name: str) -> None:
        """Show another icon; the empty name shows none."""
        self._icon = name
        self._draw()

    def _draw(self) -> None:
        size = self._look.theme.px(16)
        self.setIconSize(QSize(size, size))
        if self._icon:
            self.setIcon(self._look.icon(self._icon, _ICON_INK.get(self._kind, "ink")))


class IconButton(QToolButton):
    """A small button that shows only an icon; its name is its tooltip and what a screen reader says."""

    def __init__(
        self, look: Look, icon: str, name: str = "", *, size: int = 16, role: str = "ink_soft"
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._size = size
        self._role = role
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self._draw()
        look.changed.connect(self._draw)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def offered(self) -> list[Action]:
        """Give what a click does."""
        return _click(self, self._icon)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._draw()

    def _draw(self) -> None:
        size = self._look.theme.px(self._size)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._look.icon(self._icon, self._role, self._size))


def _click(button: QAbstractButton, icon: str) -> list[Action]:
    name = button.accessibleName()

    def click() -> None:
        if isValid(button):  # what it stood on may be gone by the time that somebody chose it
            button.click()

    return [Action(key=name, text=lambda: name, icon=icon, run=click)] if name else []


def button_of(action: Action, look: Look, kind: Kind = "plain") -> Button:
    """Make the button of an action; its shortcut is shown in the tooltip."""
    button = Button(look, action.text(), kind=kind, icon=action.icon)
    button.setEnabled(action.enabled)
    if action.shortcut:
        button.setToolTip(key_text(action.shortcut))
    button.clicked.connect(lambda _=False: action.run())
    return button
