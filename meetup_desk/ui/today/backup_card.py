"""How old the newest backup is, and one more at a click."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from meetup_desk.domain.backups import BackupFile
from meetup_desk.domain.times import DAY, Instant, moment_of
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.card import SIDE
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.words.dates import say_month_day

_OLD: Final = 7 * DAY  # from here on its age is a warning


class BackupCard(QFrame):
    """Reads when the newest backup was made; every backup was read back before it counts."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._context, self._services = context, services
        self._newest: Instant | None = None
        self._icon, self._text = QLabel(), ElidedLabel()
        self.make = Button(context.look, kind="link")
        self.make.clicked.connect(self._make)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 8, SIDE - 4, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.make)
        context.look.changed.connect(self._show)
        self._show()

    def read(self) -> None:
        """Read it again: time went by."""
        backups = self._services.automatic_backups
        self._context.jobs.run(backups.newest_at, self._take, key=(self, "newest"))

    def _take(self, newest: Instant | None) -> None:
        self._newest = newest
        self._show()

    def _make(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.make.setEnabled(False)
        backups = self._services.automatic_backups
        self._context.jobs.run(
            lambda: backups.run(always=True), self._made, self._failed, title=self.tr("Backing up")
        )

    def _made(self, made: BackupFile | None) -> None:
        self.make.setEnabled(True)
        self._take(made.at if made is not None else self._newest)

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self._context.jobs.refused.emit(error)

    def _show(self) -> None:
        newest, now = self._newest, self._services.desk.now()
        fine = newest is not None and now - newest < _OLD
        role = "good" if fine else "warn"
        self._icon.setPixmap(self._context.look.pixmap("hard-drive" if fine else "triangle-alert", role, 20))
        self._text.setText(self._said(newest, now))
        self.make.set_text(self.tr("Back up now"))

    def _said(self, newest: Instant | None, now: Instant) -> str:
        if newest is None:
            return self.tr("No backup yet")
        tz = self._services.settings.tz
        then, today = moment_of(newest, tz), moment_of(now, tz)
        if then.date() == today.date():
            return self.tr("Backup today {time}").format(time=f"{then:%H:%M}")
        return self.tr("Backup {day}").format(day=say_month_day(then.date(), self._context.languages.current))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
