"""What else is at the same time, shown while an event is planned or moved."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.services.calendars.import_preview import Busy
from meetup_desk.services.events.overlaps import Clash
from meetup_desk.services.services import Services
from meetup_desk.ui.events.drafts import planning_of
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.drops import CALENDARS
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.dates import say_plan
from meetup_desk.words.say import say_error

_WAIT = 250  # ms after the last change before the desk is asked
_SHOWN = 3  # lines; more would push the form away


class ClashNotice(QWidget):
    """Asks the desk whenever the form changes; whoever plans can let it look into their own calendar too.

    `look_in`, which asks for that calendar, is placed by who shows the notice.
    """

    def __init__(self, context: Context, services: Services, before: Event | None) -> None:
        super().__init__()
        self._context, self._services, self._before = context, services, before
        self._values: Mapping[str, Any] = {}
        self._busy: list[Busy] = []
        self._icon = Label()
        self._icon.setPixmap(context.look.pixmap("triangle-alert", "warn", 16))
        self.words = Label(ink="warn", wrap=True)
        self.look_in = Button(
            context.look, self.tr("Compare with my calendar…"), kind="link", icon="calendar"
        )
        self.look_in.clicked.connect(self.choose_calendar)
        told = QHBoxLayout(self)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(8)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.words, 1)
        self._say("")
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._soon.timeout.connect(self._ask)

    def look_at(self, values: Mapping[str, Any]) -> None:
        """Look at what the form says now."""
        self._values = dict(values)
        self._soon.start()

    def choose_calendar(self) -> None:
        """Ask for somebody's own calendar, and mind when it leaves them no time."""
        kind = FileKind(self.tr("Calendars"), tuple(ending.removeprefix(".") for ending in CALENDARS))
        path = self._context.files.open(self, self.tr("Compare with my calendar"), [kind])
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        service = self._services.calendar_import
        self._context.jobs.run(lambda: service.busy(path), self._take_busy, self._fail, key=(self, "busy"))

    def _take_busy(self, busy: list[Busy]) -> None:
        self._busy = busy
        self.look_in.set_text(self.tr("Compared with %Ln entries in my calendar", "", len(busy)))
        self._ask()

    def _fail(self, error: DeskError) -> None:
        self._say(say_error(error.code, error.reason, self._context.languages.current, **error.facts))

    def _ask(self) -> None:
        if not self._values:
            return
        draft = planning_of(dict(self._values)).draft
        events, before, busy = self._services.events, self._before, list(self._busy)

        def work() -> Sequence[Clash]:
            return events.clashes(
                draft.plan, rrule=draft.rrule, venue_id=draft.venue_id, before=before, busy=busy
            )

        self._context.jobs.run(work, self._show, key=(self, "clashes"))

    def _show(self, found: Sequence[Clash]) -> None:
        lines = [self._line(one) for one in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append(self.tr("and %Ln more", "", len(found) - _SHOWN))
        self._say("\n".join(lines))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.setVisible(bool(text))

    def _line(self, one: Clash) -> str:
        private = "busy" in one.shares and not one.title
        title = self.tr("Private event") if private else shown_title(one.title)
        when = say_plan(one.plan, self._context.languages.current, year=False)
        return self._why(one).format(title=title, when=when, place=one.place)

    def _why(self, one: Clash) -> str:
        if "room" in one.shares:
            return self.tr("“{title}” already has {place}: {when}")
        if "busy" in one.shares:
            return self.tr("“{title}” is in your calendar: {when}")
        if "host" in one.shares:
            return self.tr("“{title}” has the same host: {when}")
        return self.tr("“{title}” is at the same time: {when}")
