"""The commands of the frame itself: its menus, its shortcuts, and its share of the command palette."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.appearance import Appearance
from meetup_desk.ui.shell.full_screen import toggle_full_screen
from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.sidebar import Sidebar
from meetup_desk.ui.theme.language import LANGUAGES
from meetup_desk.ui.theme.look import Mode
from meetup_desk.ui.widgets.actions import Action, menu_of

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class ShellCommands(QObject):
    """Acts on the frame; `more` and `desk_menu` are asked each time they are shown."""

    def __init__(
        self,
        frame: QWidget,
        sidebar: Sidebar,
        appearance: Appearance,
        pages: Sequence[PageEntry],
        *,
        go: Callable[[str], None],
        undo: Callable[[], None],
        redo: Callable[[], None],
        open_palette: Callable[[], None],
        more: Callable[[], Sequence[Action]] | None,
        desk_menu: Callable[[], Sequence[Action | None]] | None,
    ) -> None:
        super().__init__(frame)
        self._frame, self._sidebar, self._page_entries = frame, sidebar, pages
        self._appearance, self._look = appearance, appearance.look
        self._go, self._undo, self._redo = go, undo, redo
        self._more, self._desk_menu = more, desk_menu
        sidebar.desk_asked.connect(self.open_desk_menu)
        sidebar.language_asked.connect(self.open_language_menu)
        sidebar.appearance_asked.connect(self.open_appearance_menu)
        self._bind_shortcuts(open_palette)

    def _bind_shortcuts(self, open_palette: Callable[[], None]) -> None:
        """Bind the keys of the frame: undo, redo, palette, full screen, pages by number."""
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence("Ctrl+Shift+Z"), self._redo),
            (QKeySequence("Ctrl+K"), open_palette),
            (QKeySequence("F11"), self.toggle_full_screen),
        ]
        for position, entry in enumerate(self._page_entries[:9], start=1):
            keys.append((QKeySequence(f"Ctrl+{position}"), partial(self._go, entry.key)))
        for sequence, run in keys:
            QShortcut(sequence, self._frame, run)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        toggle_full_screen(self._frame)

    def palette_actions(self) -> list[Action]:
        """Give every action of the frame for the palette."""
        more = self._more() if self._more else ()
        desk = [action for action in (self._desk_menu() if self._desk_menu else ()) if action is not None]
        return [*more, *self._page_actions(), *desk, *self._frame_actions()]

    def open_desk_menu(self) -> None:
        """Show what can be done with the desk as a whole."""
        self._pop_up(self._desk_menu() if self._desk_menu else (), self._sidebar, QPoint(8, 48))

    def open_language_menu(self) -> None:
        """Show the languages, each in its own words."""
        self._pop_up(self._language_actions(), self._sidebar.language)

    def open_appearance_menu(self) -> None:
        """Show light and dark, text sizes and density."""
        actions = [*self._mode_actions(), None, *self._scale_actions(), None, self._density_action()]
        self._pop_up(actions, self._sidebar.appearance)

    def _pop_up(self, actions: Sequence[Action | None], at: QWidget, corner: QPoint | None = None) -> None:
        menu = menu_of(actions, self._look, self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(corner or QPoint(0, -menu.sizeHint().height())))

    def _language_actions(self) -> list[Action]:
        return [
            Action(
                key=f"language.{code}",
                text=partial(str, name),
                icon="check" if code == self._appearance.languages.current else "",
                run=partial(self._appearance.set_language, code),
            )
            for code, name in LANGUAGES.items()
        ]

    def _mode_actions(self) -> list[Action]:
        modes: list[tuple[Mode, Callable[[], str]]] = [
            ("system", lambda: self.tr("System default")),
            ("light", lambda: self.tr("Light")),
            ("dark", lambda: self.tr("Dark")),
        ]
        return [
            Action(
                key=f"mode.{mode}",
                text=text,
                icon="check" if mode == self._look.mode else "",
                run=partial(self._appearance.set_mode, mode),
            )
            for mode, text in modes
        ]

    def _scale_actions(self) -> list[Action]:
        return [
            Action(
                key=f"scale.{scale}",
                text=partial(self._scale_text, scale),
                icon="check" if scale == self._look.theme.scale else "",
                run=partial(self._appearance.set_scale, scale),
            )
            for scale in _SCALES
        ]

    def _scale_text(self, scale: float) -> str:
        return self.tr("Text size {percent}%").format(percent=round(scale * 100))

    def _density_action(self) -> Action:
        compact = self._look.theme.compact
        return Action(
            key="compact",
            text=lambda: self.tr("Compact rows"),
            icon="check" if compact else "",
            run=partial(self._appearance.set_compact, not compact),
        )

    def _page_actions(self) -> list[Action]:
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

    def _frame_actions(self) -> list[Action]:
        dark = self._look.theme.dark
        others = [replace(action, icon="languages") for action in self._language_actions() if not action.icon]
        return [
            Action(
                key="undo",
                text=lambda: self.tr("Undo"),
                icon="undo-2",
                shortcut="Ctrl+Z",
                run=self._undo,
            ),
            Action(
                key="redo",
                text=lambda: self.tr("Redo"),
                icon="redo-2",
                shortcut="Ctrl+Shift+Z",
                run=self._redo,
            ),
            Action(
                key="mode",
                text=lambda: (
                    self.tr("Switch to light appearance") if dark else self.tr("Switch to dark appearance")
                ),
                icon="sun" if dark else "moon",
                run=partial(self._appearance.set_mode, "light" if dark else "dark"),
            ),
            *others,
            Action(
                key="full-screen",
                text=lambda: self.tr("Full screen"),
                icon="monitor",
                shortcut="F11",
                run=self.toggle_full_screen,
            ),
        ]
