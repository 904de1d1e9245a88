"""How the window looks and speaks, and the desk file itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.badge_settings import BadgeSettings
from meetup_desk.ui.desk.calendar_settings import CalendarSettings
from meetup_desk.ui.desk.contact_settings import ContactSettings
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.theme.language import LANGUAGES, Language
from meetup_desk.ui.theme.look import Mode
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.ui.widgets.toast import ToastAction

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
Density = Literal["roomy", "dense"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the frame does when something is chosen."""

    language: Callable[[Language], None]
    mode: Callable[[Mode], None]
    scale: Callable[[float], None]
    compact: Callable[[bool], None]
    badges: Callable[[SingleBadgeSettings], object]


class SettingsPage(Page):
    """Settings of this machine, and care of this desk."""

    guide = "backups"

    def __init__(self, context: Context, services: Services, choices: Choices) -> None:
        super().__init__()
        self._context, self._services, self._choices = context, services, choices
        self.header = PageHeader(context.look, page_titles.settings)
        self.languages = Tabs([Option(code, partial(str, name)) for code, name in LANGUAGES.items()])
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
        self._labels = {key: Label() for key in ("language", "mode", "scale", "density")}
        self._desk_title = Label(size="section")
        self._window_title = Label(size="section")
        self._where = Label(ink="soft", wrap=True)
        self.backup = Button(context.look, icon="database-backup")
        self.check = Button(context.look, icon="shield-check")
        self.show_file = Button(context.look, icon="folder-open")
        self.about = Button(context.look, icon="info")
        self.badges = BadgeSettings(context, services, choices.badges)
        self.contact = ContactSettings(context, services)
        self.calendars = CalendarSettings(context, services)
        self._lay_out()
        self._connect()
        context.look.changed.connect(self._follow)
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._window_title)
        choosers = (self.languages, self.modes, self.scales, self.density)
        for label, chooser in zip(self._labels.values(), choosers, strict=True):
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(label)
            row = QHBoxLayout()
            row.addWidget(chooser)
            row.addStretch(1)
            pair.addLayout(row)
            column.addLayout(pair)
        column.addSpacing(16)
        column.addWidget(self.badges)
        column.addSpacing(16)
        column.addWidget(self.contact)
        column.addSpacing(16)
        column.addWidget(self.calendars)
        column.addSpacing(16)
        column.addWidget(self._desk_title)
        column.addWidget(self._where)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.backup, self.check, self.show_file):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(16)
        last = QHBoxLayout()
        last.addWidget(self.about)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)
        self.column.addWidget(self.header)
        self.column.addWidget(Scroll(inside), 1)

    def _connect(self) -> None:
        choices = self._choices
        self.languages.chosen.connect(lambda key: choices.language(cast("Language", key)))
        self.modes.chosen.connect(lambda key: choices.mode(cast("Mode", key)))
        self.scales.chosen.connect(lambda key: choices.scale(float(key)))
        self.density.chosen.connect(lambda key: choices.compact(key == "dense"))
        self.backup.clicked.connect(self.save_backup)
        self.check.clicked.connect(self.check_desk)
        self.about.clicked.connect(lambda: self._context.go("about"))
        self.show_file.clicked.connect(lambda: self._context.files.show(self._services.desk.path))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = (
            self.tr("Language"),
            self.tr("Appearance"),
            self.tr("Text size"),
            self.tr("Table rows"),
        )
        for label, text in zip(self._labels.values(), texts, strict=True):
            label.setText(text)
        for chooser, text in zip((self.languages, self.modes, self.scales, self.density), texts, strict=True):
            chooser.setAccessibleName(text)
        self._window_title.setText(self.tr("This window"))
        self._desk_title.setText(self.tr("This desk"))
        where = self.tr("All data is in one file on this computer: {path}")
        self._where.setText(where.format(path=self._services.desk.path))
        self.backup.set_text(self.tr("Save backup"))
        self.check.set_text(self.tr("Check desk"))
        self.show_file.set_text(self.tr("Show file"))
        self.about.set_text(page_titles.about())
        self._follow()

    def _follow(self) -> None:
        """Show what is chosen, also when it was chosen elsewhere."""
        look = self._context.look
        self.languages.choose(self._context.languages.current)
        self.modes.choose(look.mode)
        nearest = min(_SCALES, key=lambda scale: abs(scale - look.theme.scale))
        self.scales.choose(str(nearest))
        self.density.choose("dense" if look.theme.compact else "roomy")

    def save_backup(self) -> None:
        """Ask where to, and write a verified copy."""
        desk = self._services.desk.path
        name = f"{desk.stem} {datetime.now().astimezone():%Y-%m-%d}.desk"
        path = self._context.files.save(
            self, self.tr("Save backup"), name, FileKind(self.tr("Desk"), ("desk",))
        )
        if path is None:
            return
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.jobs.run(
            partial(self._services.backups.backup, Path(path)),
            lambda _: self._context.toast.say(self.tr("Backup saved and verified."), show),
            title=self.tr("Saving backup"),
        )

    def check_desk(self) -> None:
        """Read the whole desk and say how it is."""
        self._context.jobs.run(self._services.backups.check, self._say_health, title=self.tr("Checking desk"))

    def _say_health(self, problems: list[str]) -> None:
        if not problems:
            self._context.toast.say(self.tr("No problems found."))
            return
        title = self.tr("%Ln problems found", "", len(problems))
        self._context.asker.tell(self, title, "\n".join(problems[:20]), self.tr("Close"))


def _percent(scale: float) -> str:
    return f"{round(scale * 100)} %"
