"""An action: what a button, a menu line or the command palette offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from meetup_desk.ui.theme.look import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A verb with what it does; `text` is called again after a change of language."""

    key: str
    text: Callable[[], str]
    run: Callable[[], object]
    icon: str = ""
    shortcut: str = ""  # as Qt writes it, such as "Ctrl+N"
    danger: bool = False
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """Actions under a title; `actions` is asked each time the menu opens, None draws a line."""

    key: str
    title: Callable[[], str]
    actions: Callable[[], Sequence["Action | Menu | None"]]


class Offering(Protocol):
    """A widget that offers actions: a header, a table with its menu, a button, a row of choices."""

    def offered(self) -> list[Action]:
        """Give what can be done with it now."""


def key_text(shortcut: str) -> str:
    """Write a shortcut as this platform does."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def menu_of(actions: Sequence[Action | Menu | None], look: Look, parent: QWidget) -> QMenu:
    """Build a menu; None draws a line between groups of actions."""
    menu = QMenu(parent)
    fill(menu, actions, look)
    return menu


def fill(menu: QMenu, actions: Sequence[Action | Menu | None], look: Look) -> None:
    """Put lines and menus under a menu; a menu under it is filled when it opens."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        elif isinstance(action, Menu):
            fill_when_opened(menu.addMenu(action.title().replace("&", "&&")), action, look)
        else:
            menu.addAction(_line(action, look, menu))


def fill_when_opened(menu: QMenu, content: Menu, look: Look) -> None:
    """Let a menu ask what it holds each time it opens."""

    def ask() -> None:
        menu.clear()
        fill(menu, content.actions(), look)

    menu.aboutToShow.connect(ask)


def _line(action: Action, look: Look, menu: QMenu) -> QAction:
    line = QAction(action.text().replace("&", "&&"), menu)
    if action.icon:
        line.setIcon(look.icon(action.icon, "bad" if action.danger else "ink_soft"))
    if action.shortcut:  # shown only: the page's own shortcut fires it
        line.setText(f"{line.text()}\t{key_text(action.shortcut)}")
    line.setEnabled(action.enabled)
    line.triggered.connect(lambda _=False: action.run())
    return line
