"""What the command palette offers: the page shown, every command, every page, and every setting."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.other_language import OtherLanguage
from meetup_desk.ui.shell.page_actions import actions_of, fields_of, show_field
from meetup_desk.ui.shell.palette_entry import PaletteEntry, entry_of, folded
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Chooser
from meetup_desk.words.synonyms import synonyms_of


class PaletteContent:
    """Makes the lines anew each time the palette opens, named in both languages.

    `shown` gives what is beside the sidebar; `settings` the page of settings and what goes there;
    `load` runs on a working thread before `settings` is asked.
    """

    def __init__(
        self,
        other_language: OtherLanguage,
        *,
        shown: Callable[[], Sequence[QWidget]],
        commands: Callable[[], Sequence[Action]],
        settings: Callable[[], tuple[QWidget, Action]] | None,
        load: Callable[[], object] | None,
    ) -> None:
        self._other_language, self._shown = other_language, shown
        self._commands, self._settings, self._load = commands, settings, load
        self._found_by: dict[tuple[str, ...], tuple[list[str], str]] = {}

    def entries(self) -> list[PaletteEntry]:
        """Give every line that needs no search in the desk, each once, those of the page shown first."""
        here = [replace(entry_of(action), here=True) for w in self._shown() for action in actions_of(w)]
        commands = [entry_of(action) for action in self._commands() if action.enabled]
        once: dict[str, PaletteEntry] = {}
        for entry in (*here, *commands):
            once.setdefault(entry.title, entry)
        return [self._named(entry) for entry in once.values()]

    def load(self) -> None:
        """Import what the page of settings needs."""
        if self._load is not None:
            self._load()

    def settings(self, known: Sequence[PaletteEntry]) -> list[PaletteEntry]:
        """Give a line for each field of the settings that has none; their page is built for it."""
        if self._settings is None:
            return []
        page, way = self._settings()
        fields, titles = list(fields_of(page)), {entry.title for entry in known}
        names = [name for name, _, _ in fields]
        return [
            self._field(widget, name, section, way, here=page in self._shown())
            for name, section, widget in fields
            if name not in titles or names.count(name) > 1  # of two with one name, `known` has one
        ]

    def _field(self, widget: QWidget, name: str, section: str, way: Action, *, here: bool) -> PaletteEntry:
        def run() -> None:
            way.run()
            show_field(widget)

        options = widget.option_texts() if isinstance(widget, Chooser) else []
        place = " · ".join(filter(None, (way.text(), section)))
        entry = PaletteEntry(title=name, detail=place, icon=way.icon, run=run, here=here)
        return self._named(entry, section, *options)

    def _named(self, entry: PaletteEntry, *more: str) -> PaletteEntry:
        names = (entry.title, *more)
        if names not in self._found_by:
            others, about = self._other_language.of(entry.title), self._other_language.both(more)
            self._found_by[names] = (others, folded([*about, *synonyms_of([entry.title, *others, *about])]))
        others, synonyms = self._found_by[names]
        return replace(entry, others=others, synonyms=synonyms)
