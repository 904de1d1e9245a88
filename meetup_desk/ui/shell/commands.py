"""The commands of the frame: one table for its menus, keys, palette and sheet of shortcuts."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.appearance import Appearance
from meetup_desk.ui.shell.appearance_actions import AppearanceActions
from meetup_desk.ui.shell.full_screen import toggle_full_screen
from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.shortcut_sheet import ShortcutSheet
from meetup_desk.ui.shell.sidebar import Sidebar
from meetup_desk.ui.widgets.actions import Action, Menu, menu_of

BACK: Final = "Ctrl+[" if sys.platform == "darwin" else "Alt+Left"
_ALSO = {"redo": "Ctrl+Y", "close": "Ctrl+W"}  # what some systems have for it
_AT_DOORS = frozenset({"full-screen"})  # a door is left by its own ways alone
_PAGES_FIRST = frozenset({"event.new", "settings", "close"})  # a page may have its own by these keys


class ShellCommands(QObject):
    """Makes the menus anew each time they are asked for; `more`, `desk_menu` and `shown` are asked then."""

    def __init__(
        self,
        frame: QWidget,
        sidebar: Sidebar,
        appearance: Appearance,
        pages: Sequence[PageEntry],
        *,
        go: Callable[[str], None],
        back: Callable[[], None],
        undo: Callable[[], None],
        redo: Callable[[], None],
        open_palette: Callable[[], None],
        open_guide: Callable[[], None] | None,
        shown: Callable[[], Sequence[QWidget]],
        show_tour: Callable[[], None],
        more: Callable[[], Sequence[Action]] | None,
        desk_menu: Callable[[], Sequence[Action | Menu | None]] | None,
    ) -> None:
        super().__init__(frame)
        self._frame, self._sidebar, self._page_entries = frame, sidebar, pages
        self._look = appearance.look
        self._appearance_actions = AppearanceActions(appearance)
        self._go, self._back, self._undo, self._redo = go, back, undo, redo
        self._open_palette, self._open_guide, self._shown = open_palette, open_guide, shown
        self._show_tour = show_tour
        self._more, self._desk_menu = more or (lambda: ()), desk_menu or (lambda: ())
        self.undo_name: Callable[[], str] = lambda: ""  # what would be undone; "" while that is not known
        self.redo_name: Callable[[], str] = lambda: ""
        sidebar.desk_asked.connect(self.open_desk_menu)
        sidebar.language_asked.connect(self.open_language_menu)
        sidebar.appearance_asked.connect(self.open_appearance_menu)
        self._bind_shortcuts()

    # -- the table

    def menus(self) -> list[Menu]:
        """Give every menu, in the order in which a menu bar has them."""
        return [
            Menu(key="desk", title=lambda: self.tr("Desk"), actions=self._desk_menu),
            Menu(key="edit", title=lambda: self.tr("Edit"), actions=self._edit),
            Menu(key="page", title=lambda: self.tr("This page"), actions=self._page),
            Menu(key="view", title=lambda: self.tr("View"), actions=self._view),
            Menu(key="go", title=lambda: self.tr("Go"), actions=self._go_to),
            Menu(key="help", title=lambda: self.tr("Help"), actions=self._help),
        ]

    def palette_actions(self) -> list[Action]:
        """Give every action of the frame for the palette; those of the page shown it finds itself."""
        view = [self._appearance_actions.other_mode(), *self._appearance_actions.other_languages()]
        every = [*self._more(), *self._pages(), *self._desk_menu(), *self._edit(), *view, self._full_screen()]
        return [action for action in (*every, *self._help()) if isinstance(action, Action)]

    def action_for(self, keys: str) -> Action | None:
        """Give what these keys do on every page where the page itself leaves them alone."""
        return next((a for a in self._leaves() if a.key not in self._bound and keys in _keys_of(a)), None)

    def _leaves(self) -> list[Action]:
        lines = [
            *self._more(),
            *self._desk_menu(),
            *self._edit(),
            *self._view(),
            *self._go_to(),
            *self._help(),
        ]
        return [line for line in lines if isinstance(line, Action)]

    def _edit(self) -> list[Action]:
        undo, redo = self.undo_name(), self.redo_name()
        return [
            Action(
                key="undo",
                text=lambda: self.tr("Undo: {what}").format(what=undo) if undo else self.tr("Undo"),
                icon="undo-2",
                shortcut="Ctrl+Z",
                run=self._undo,
            ),
            Action(
                key="redo",
                text=lambda: self.tr("Redo: {what}").format(what=redo) if redo else self.tr("Redo"),
                icon="redo-2",
                shortcut="Ctrl+Shift+Z",
                run=self._redo,
            ),
        ]

    def _page(self) -> list[Action]:
        from meetup_desk.ui.shell.page_actions import actions_of  # noqa: PLC0415 - brings tables

        return [action for widget in self._shown() for action in actions_of(widget)]

    def _view(self) -> list[Action | None]:
        appearance = self._appearance_actions
        return [self._full_screen(), None, *appearance.look(), None, *appearance.languages()]

    def _full_screen(self) -> Action:
        return Action(
            key="full-screen",
            text=lambda: self.tr("Full screen"),
            icon="monitor",
            shortcut="F11",
            run=self.toggle_full_screen,
        )

    def _go_to(self) -> list[Action | None]:
        palette = Action(
            key="palette",
            text=lambda: self.tr("Search and commands"),
            icon="search",
            shortcut="Ctrl+K",
            run=self._open_palette,
        )
        back = Action(
            key="back", text=lambda: self.tr("Back"), icon="arrow-left", shortcut=BACK, run=self._back
        )
        menu = Action(
            key="menu",
            text=lambda: self.tr("Main menu"),
            icon="list",
            shortcut="F10",
            run=self.open_desk_menu,
        )
        return [palette, back, menu, None, *self._pages()]

    def _pages(self) -> list[Action]:
        return [
            Action(
                key=f"go.{entry.key}",
                text=entry.title,
                icon=entry.icon,
                shortcut=f"Ctrl+{position}" if position < 10 else "",
                run=partial(self._go, entry.key),
            )
            for position, entry in enumerate(self._page_entries, start=1)
        ]

    def _help(self) -> list[Action]:
        shortcuts = Action(
            key="shortcuts",
            text=lambda: self.tr("Keyboard shortcuts"),
            icon="keyboard",
            shortcut="Ctrl+/",
            run=self.show_shortcuts,
        )
        tour = Action(key="tour", text=lambda: self.tr("Take the tour"), icon="flag", run=self._show_tour)
        if self._open_guide is None:
            return [shortcuts, tour]
        guide = Action(
            key="guide", text=page_titles.guide, icon="circle-help", shortcut="F1", run=self._open_guide
        )
        return [guide, shortcuts, tour]

    # -- the keys

    def _bind_shortcuts(self) -> None:
        """Bind what these keys do wherever the keyboard is, also on a button that would take an arrow."""
        bound = [action for action in self._leaves() if action.shortcut and action.key not in _PAGES_FIRST]
        for action in bound:
            for keys in _keys_of(action):
                QShortcut(QKeySequence(keys), self._frame, partial(self._run, action))
        self._bound = {action.key for action in bound}

    def _run(self, action: Action) -> None:
        if not self._sidebar.isHidden() or action.key in _AT_DOORS:
            action.run()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        toggle_full_screen(self._frame)

    def show_shortcuts(self) -> None:
        """Show what every key does."""
        new = Menu(key="new", title=lambda: self.tr("Everywhere"), actions=self._more)
        ShortcutSheet(self._look, self._frame.window(), [new, *self.menus()]).ask()

    # -- the menus of the sidebar

    def open_desk_menu(self) -> None:
        """Show what can be done with the desk as a whole, and below it every other menu."""
        _, *others = self.menus()
        lines = [*self._desk_menu(), None, *others] if sys.platform != "darwin" else self._desk_menu()
        self._pop_up(lines, self._sidebar, QPoint(8, 48))

    def open_language_menu(self) -> None:
        """Show the languages, each in its own words."""
        self._pop_up(self._appearance_actions.languages(), self._sidebar.language)

    def open_appearance_menu(self) -> None:
        """Show light and dark, text sizes and density."""
        self._pop_up(self._appearance_actions.look(), self._sidebar.appearance)

    def _pop_up(
        self, actions: Sequence[Action | Menu | None], at: QWidget, corner: QPoint | None = None
    ) -> None:
        menu = menu_of(actions, self._look, self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(corner or QPoint(0, -menu.sizeHint().height())))


def _keys_of(action: Action) -> list[str]:
    return [keys for keys in (action.shortcut, _ALSO.get(action.key, "")) if keys]
