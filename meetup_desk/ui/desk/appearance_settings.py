"""How the window looks and speaks on this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.language import Language
from meetup_desk.ui.theme.look import Mode
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.languages import NAMES

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the frame does when something is chosen."""

    language: Callable[[Language], None]
    mode: Callable[[Mode], None]
    scale: Callable[[float], None]
    compact: Callable[[bool], None]
    badges: Callable[[SingleBadgeSettings], object]
    operator: Callable[[], object] = lambda: None  # asks who sits at the desk


class AppearanceSettings(SettingsSection):
    """Every choice counts at once."""

    def __init__(self, context: Context, choices: Choices) -> None:
        super().__init__()
        self._context, self._choices = context, choices
        self.languages = Tabs([Option(code, partial(str, name)) for code, name in NAMES.items()])
        self.modes = Tabs(
            [
                Option("system", lambda: self.tr("System default")),
                Option("light", lambda: self.tr("Light")),
                Option("dark", lambda: self.tr("Dark")),
            ]
        )
        self.scales = Tabs([Option(str(scale), partial(_percent, scale)) for scale in _SCALES])
        self.density = Tabs(
            [Option("roomy", lambda: self.tr("Comfortable")), Option("dense", lambda: self.tr("Compact"))]
        )
        self._labels = [Label() for _ in range(4)]
        for label, chooser in zip(self._labels, self._choosers(), strict=True):
            pair, row = QVBoxLayout(), QHBoxLayout()
            pair.setSpacing(4)
            row.addWidget(chooser)
            row.addStretch(1)
            pair.addWidget(label)
            pair.addLayout(row)
            self.column.addLayout(pair)
        self._connect()
        self.retranslate()

    def _choosers(self) -> tuple[Tabs, Tabs, Tabs, Tabs]:
        return self.languages, self.modes, self.scales, self.density

    def _connect(self) -> None:
        choices = self._choices
        self.languages.chosen.connect(lambda key: choices.language(cast("Language", key)))
        self.modes.chosen.connect(lambda key: choices.mode(cast("Mode", key)))
        self.scales.chosen.connect(lambda key: choices.scale(float(key)))
        self.density.chosen.connect(lambda key: choices.compact(key == "dense"))
        self._context.look.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Appearance and language"))
        self.about.setText(self.tr("Changes apply at once, on this computer only."))
        texts = (self.tr("Language"), self.tr("Appearance"), self.tr("Text size"), self.tr("Table rows"))
        for label, chooser, text in zip(self._labels, self._choosers(), texts, strict=True):
            label.setText(text)
            chooser.setAccessibleName(text)
        self._follow()

    def _follow(self) -> None:
        """Show what is chosen, also when it was chosen elsewhere."""
        look = self._context.look
        self.languages.choose(self._context.languages.current)
        self.modes.choose(look.mode)
        nearest = min(_SCALES, key=lambda scale: abs(scale - look.theme.scale))
        self.scales.choose(str(nearest))
        self.density.choose("dense" if look.theme.compact else "roomy")


def _percent(scale: float) -> str:
    return f"{round(scale * 100)} %"
