"""What the frame itself can do: its menus, its shortcuts, and its share of the command palette."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.theme.language import LANGUAGES
from meetup_desk.ui.theme.look import Mode
from meetup_desk.ui.widgets.actions import Action, menu_of

if TYPE_CHECKING:
    from meetup_desk.ui.shell.frame import Frame

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class ShellCommands(QObject):
    """Acts on the frame; `more` and `desk_menu` are asked each time they are shown."""

    def __init__(
        self,
        frame: "Frame",
        more: Callable[[], Sequence[Action]] | None,
        desk_menu: Callable[[], Sequence[Action | None]] | None,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._look = frame.look
        self._more = more
        self._desk_menu = desk_menu
        frame.sidebar.desk_asked.connect(self.open_desk_menu)
        frame.sidebar.language_asked.connect(self.open_language_menu)
        frame.sidebar.appearance_asked.connect(self.open_appearance_menu)
        self._bind_shortcuts()

    def _bind_shortcuts(self) -> None:
        """Let the keys of the frame work: undo, redo, palette, full screen, pages by number."""
        frame = self._frame
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Undo, frame.undo_asked.emit),
            (QKeySequence("Ctrl+Shift+Z"), frame.redo_asked.emit),
            (QKeySequence("Ctrl+K"), frame.open_palette),
            (QKeySequence("F11"), frame.toggle_full_screen),
        ]
        for place, entry in enumerate(frame.listed()[:9], start=1):
            keys.append((QKeySequence(f"Ctrl+{place}"), partial(frame.go, entry.key)))
        for sequence, run in keys:
            QShortcut(sequence, frame, run)

    def everything(self) -> list[Action]:
        """Everything that the palette offers."""
        own = list(self._more()) if self._more else []
        return [*own, *self._pages(), *self._of_the_frame()]

    def open_desk_menu(self) -> None:
        """Show what can be done with the desk as a whole."""
        sidebar = self._frame.sidebar
        self._pop_up(self._desk_menu() if self._desk_menu else (), sidebar, QPoint(8, 48))

    def open_language_menu(self) -> None:
        """Show the languages, each in its own words."""
        self._pop_up(self._languages(), self._frame.sidebar.language)

    def open_appearance_menu(self) -> None:
        """Show light and dark, text sizes and density."""
        actions = [*self._modes(), None, *self._scales(), None, self._density()]
        self._pop_up(actions, self._frame.sidebar.appearance)

    def _pop_up(self, actions: Sequence[Action | None], at: QWidget, corner: QPoint | None = None) -> None:
        menu = menu_of(actions, self._look, self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at.mapToGlobal(corner or QPoint(0, -menu.sizeHint().height())))

    def _languages(self) -> list[Action]:
        return [
            Action(
                key=f"language.{code}",
                text=partial(str, name),
                icon="check" if code == self._frame.languages.current else "",
                run=partial(self._frame.set_language, code),
            )
            for code, name in LANGUAGES.items()
        ]

    def _modes(self) -> list[Action]:
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
                run=partial(self._frame.set_mode, mode),
            )
            for mode, text in modes
        ]

    def _scales(self) -> list[Action]:
        return [
            Action(
                key=f"scale.{scale}",
                text=partial(self._scale_text, scale),
                icon="check" if scale == self._look.theme.scale else "",
                run=partial(self._frame.set_scale, scale),
            )
            for scale in _SCALES
        ]

    def _scale_text(self, scale: float) -> str:
        return self.tr("Text at {percent} %").format(percent=round(scale * 100))

    def _density(self) -> Action:
        compact = self._look.theme.compact
        return Action(
            key="compact",
            text=lambda: self.tr("Compact rows"),
            icon="check" if compact else "",
            run=partial(self._frame.set_compact, compact=not compact),
        )

    def _pages(self) -> list[Action]:
        return [
            Action(
                key=f"go.{entry.key}",
                text=entry.title,
                icon=entry.icon,
                shortcut=f"Ctrl+{place}" if place < 10 else "",
                run=partial(self._frame.go, entry.key),
            )
            for place, entry in enumerate(self._frame.listed(), start=1)
        ]

    def _of_the_frame(self) -> list[Action]:
        frame, dark = self._frame, self._look.theme.dark
        others = [replace(action, icon="languages") for action in self._languages() if not action.icon]
        return [
            Action(
                key="undo",
                text=lambda: self.tr("Undo"),
                icon="undo-2",
                shortcut="Ctrl+Z",
                run=frame.undo_asked.emit,
            ),
            Action(
                key="redo",
                text=lambda: self.tr("Redo"),
                icon="redo-2",
                shortcut="Ctrl+Shift+Z",
                run=frame.redo_asked.emit,
            ),
            Action(
                key="mode",
                text=lambda: self.tr("Switch to light") if dark else self.tr("Switch to dark"),
                icon="sun" if dark else "moon",
                run=partial(frame.set_mode, "light" if dark else "dark"),
            ),
            *others,
            Action(
                key="full-screen",
                text=lambda: self.tr("Fill the screen"),
                icon="monitor",
                shortcut="F11",
                run=frame.toggle_full_screen,
            ),
        ]
