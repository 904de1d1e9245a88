"""What menus and the palette offer of the window's look and language."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from meetup_desk.ui.shell.appearance import Appearance
from meetup_desk.ui.theme.look import Mode
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.words.languages import NAMES

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class AppearanceActions(QObject):
    """Makes the actions anew each time: what is chosen now has a tick."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    def languages(self) -> list[Action]:
        """Give the languages, each in its own words."""
        return [
            Action(
                key=f"language.{code}",
                text=partial(str, name),
                icon="check" if code == self._appearance.languages.current else "",
                run=partial(self._appearance.set_language, code),
            )
            for code, name in NAMES.items()
        ]

    def other_languages(self) -> list[Action]:
        """Give the languages that the window does not speak now."""
        return [replace(action, icon="languages") for action in self.languages() if not action.icon]

    def look(self) -> list[Action | None]:
        """Give light and dark, the sizes of text, and the height of rows."""
        return [*self._modes(), None, *self._scales(), None, self._density()]

    def other_mode(self) -> Action:
        """Give the switch from light to dark or back."""
        dark = self._appearance.look.theme.dark
        return Action(
            key="mode",
            text=lambda: (
                self.tr("Switch to light appearance") if dark else self.tr("Switch to dark appearance")
            ),
            icon="sun" if dark else "moon",
            run=partial(self._appearance.set_mode, "light" if dark else "dark"),
        )

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
                icon="check" if mode == self._appearance.look.mode else "",
                run=partial(self._appearance.set_mode, mode),
            )
            for mode, text in modes
        ]

    def _scales(self) -> list[Action]:
        return [
            Action(
                key=f"scale.{scale}",
                text=partial(self._scale_text, scale),
                icon="check" if scale == self._appearance.look.theme.scale else "",
                run=partial(self._appearance.set_scale, scale),
            )
            for scale in _SCALES
        ]

    def _scale_text(self, scale: float) -> str:
        return self.tr("Text size {percent}%").format(percent=round(scale * 100))

    def _density(self) -> Action:
        compact = self._appearance.look.theme.compact
        return Action(
            key="compact",
            text=lambda: self.tr("Compact rows"),
            icon="check" if compact else "",
            run=partial(self._appearance.set_compact, not compact),
        )
