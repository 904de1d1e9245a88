"""What the command palette offers: the page shown, every command, every page, and every setting."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.other_language import OtherLanguage
from meetup_desk.ui.shell.page_entry import SettingName
from meetup_desk.ui.shell.palette_entry import PaletteEntry, entry_of, folded
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.words.synonyms import synonyms_of


class PaletteContent:
    """Makes the lines anew each time the palette opens, named in both languages.

    `shown` gives what is beside the sidebar; `settings` the names of all settings, and `show_setting` goes to
    one: no page is built for them.
    """

    def __init__(
        self,
        other_language: OtherLanguage,
        *,
        shown: Callable[[], Sequence[QWidget]],
        commands: Callable[[], Sequence[Action]],
        settings: Callable[[], Sequence[SettingName]],
        show_setting: Callable[[SettingName], object],
    ) -> None:
        self._other_language, self._shown = other_language, shown
        self._commands, self._settings, self._show_setting = commands, settings, show_setting
        self._found_by: dict[tuple[str, ...], tuple[list[str], str]] = {}

    def entries(self) -> list[PaletteEntry]:
        """Give every line that needs no search in the desk, each once, those of the page shown first."""
        from meetup_desk.ui.shell.page_actions import actions_of  # noqa: PLC0415 - brings tables

        here = [replace(entry_of(action), here=True) for w in self._shown() for action in actions_of(w)]
        commands = [entry_of(action) for action in self._commands() if action.enabled]
        settings = [self._setting(setting) for setting in self._settings()]
        once: dict[str, PaletteEntry] = {}
        for entry in (*map(self._named, (*here, *commands)), *settings):
            once.setdefault(entry.title, entry)
        return list(once.values())

    def _setting(self, setting: SettingName) -> PaletteEntry:
        run = partial(self._show_setting, setting)
        entry = PaletteEntry(title=setting.name, detail=setting.place, icon="settings", run=run)
        return self._named(entry, setting.place)

    def _named(self, entry: PaletteEntry, *more: str) -> PaletteEntry:
        names = (entry.title, *more)
        if names not in self._found_by:
            others, about = self._other_language.of(entry.title), self._other_language.both(more)
            self._found_by[names] = (others, folded([*about, *synonyms_of([entry.title, *others, *about])]))
        others, synonyms = self._found_by[names]
        return replace(entry, others=others, synonyms=synonyms)
