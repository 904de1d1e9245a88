"""Calendars of this desk: the file that others subscribe to, and the reminders in what is handed out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from meetup_desk.domain.alarms import Alarms, read_alarms, write_alarm
from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.dates import say_length
from meetup_desk.words.say import say_error

_CHOICES = ("", "1d", "2h", "1d 2h")  # as the desk keeps them
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Now:
    feed: str
    trouble: DeskError | None
    alarms: Alarms


class CalendarSettings(SettingsSection):
    """Chooses both, and says how the file is."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._now: _Now | None = None
        self.choose = Button(context.look, icon="calendar-sync")
        self.write = Button(context.look, icon="refresh-cw")
        self.show_file = Button(context.look, icon="folder-open")
        self.stop = Button(context.look, icon="x")
        self._alarms_label = Label()
        self.alarms = Chips([Option(key, partial(self._alarm_text, key)) for key in (*_CHOICES, _OTHER)])
        self.public = QCheckBox()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._ask()

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=8)
        for button in (self.choose, self.write, self.show_file, self.stop):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(self._alarms_label)
        pair.addWidget(self.alarms)
        self.column.addLayout(pair)
        self.column.addWidget(self.public)

    def _connect(self) -> None:
        feeds = self._services.feeds
        self.choose.clicked.connect(self.choose_place)
        self.write.clicked.connect(self.write_now)
        self.show_file.clicked.connect(self._show_in_folder)
        self.stop.clicked.connect(lambda: self._change(partial(feeds.stop, ACTOR)))
        self.alarms.chosen.connect(lambda _: self._keep_alarms())
        self.public.clicked.connect(self._keep_alarms)
        self._context.news.changed.connect(lambda _: self._ask())

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Calendars"))
        self.about.setText(
            self.tr(
                "Keep one calendar file with all events in a shared folder or on a website. Subscribers "
                "see every change. The file contains no attendee names."
            )
        )
        self.choose.set_text(self.tr("Choose location…"))
        self.write.set_text(self.tr("Save now"))
        self.show_file.set_text(self.tr("Show file"))
        self.stop.set_text(self.tr("Stop updating"))
        self._alarms_label.setText(self.tr("Reminders in invites"))
        self.alarms.setAccessibleName(self._alarms_label.text())
        self.public.setText(self.tr("Also in public calendar files"))
        self._show()

    def _alarm_text(self, key: str) -> str:
        lang = self._context.languages.current
        lengths = ", ".join(say_length(length, lang) for length in self._chosen(key))
        return self.tr("{lengths} before").format(lengths=lengths) if lengths else self.tr("None")

    def _chosen(self, key: str) -> tuple[timedelta, ...]:
        """Give what a choice means; the other one is what was set elsewhere."""
        if key != _OTHER:
            return read_alarms(key.split())
        return self._now.alarms.before if self._now else ()

    # -- reading

    def _ask(self) -> None:
        services = self._services
        self._context.jobs.run(
            lambda: _Now(services.settings.feed, services.feed_trouble, services.settings.alarms),
            self._take,
            key=(self, "now"),
        )

    def _take(self, now: _Now) -> None:
        self._now = now
        self._show()

    def _show(self) -> None:
        now = self._now
        has_feed = now is not None and bool(now.feed)
        for button in (self.write, self.show_file, self.stop):
            button.setVisible(has_feed)
        if now is None:
            return
        self.state.set_ink("bad" if now.trouble else "ink")
        self.state.setText(self._state_text(now))
        key = " ".join(map(write_alarm, now.alarms.before))
        self.alarms.choose(key if key in _CHOICES else _OTHER)
        self.alarms.set_counts({})  # says the words of the other choice anew
        self.alarms.set_shown([*_CHOICES])
        self.public.setChecked(now.alarms.public)
        self.public.setVisible(bool(now.alarms.before))

    def _state_text(self, now: _Now) -> str:
        if not now.feed:
            return self.tr("No calendar file yet.")
        if now.trouble is None:
            return self.tr("Saved at {path} and updated after every change.").format(path=now.feed)
        trouble = now.trouble
        reason = say_error(trouble.code, trouble.reason, self._context.languages.current, **trouble.facts)
        return self.tr("Couldn’t save the file. {why}").format(why=reason)

    # -- doing

    def choose_place(self) -> None:
        """Ask where the file is to be kept, and write it there."""
        kind = FileKind(self.tr("Calendar"), ("ics",))
        path = self._context.files.save(self, self.tr("Choose location"), "meetups.ics", kind)
        if path is None:
            return
        feeds = self._services.feeds
        self._context.jobs.run(lambda: feeds.choose(path, ACTOR), self._say_written)

    def write_now(self) -> None:
        """Write the file."""
        self._context.jobs.run(self._services.feeds.write, self._say_written, self._show_failure)

    def _say_written(self, events: int) -> None:
        self._context.toast.say(self.tr("Calendar saved with %Ln events.", "", events))
        self._ask()

    def _show_failure(self, error: DeskError) -> None:
        self._context.jobs.refused.emit(error)
        self._ask()

    def _show_in_folder(self) -> None:
        if self._now is not None and self._now.feed:
            self._context.files.show(Path(self._now.feed))

    def _keep_alarms(self) -> None:
        settings, before = self._services.settings, self._chosen(self.alarms.key())
        alarms = Alarms(before=before, public=self.public.isChecked() and bool(before))
        self._change(lambda: settings.keep_alarms(alarms, ACTOR))

    def _change(self, work: Callable[[], Changes]) -> None:
        self._context.jobs.run(work, self._context.news.changed.emit)
