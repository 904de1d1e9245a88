"""A list that came from outside an event's page, dropped or pasted: to which event it goes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.dates import say_day

_MOST = 50  # events to choose from


class ImportTarget(QObject):
    """Takes the only event that is to come, asks which of several, or for a new one where there is none."""

    def __init__(
        self,
        context: Context,
        services: Services,
        page: QWidget,
        *,
        show_preview: Callable[[EventLine, Path, Sequence[Path]], object],
        plan: Callable[[Path], object],
    ) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page
        self._show_preview, self._plan = show_preview, plan

    def take(self, paths: Sequence[Path]) -> None:
        """Find the event, and show what the list would do to it."""
        events = self._services.events
        self._context.jobs.run(
            lambda: events.list(EventFilter.UPCOMING, limit=_MOST), partial(self._choose, paths)
        )

    def _choose(self, paths: Sequence[Path], lines: Sequence[EventLine]) -> None:
        if not lines:
            self._plan(paths[0])
            return
        line = lines[0] if len(lines) == 1 else self._ask(lines)
        if line is not None:
            self._show_preview(line, paths[0], paths[1:])

    def _ask(self, lines: Sequence[EventLine]) -> EventLine | None:
        by_key = {str(line.event.id): line for line in lines}
        field = Field(
            key="event",
            label=lambda: self.tr("Event"),
            kind="choice",
            options=[Option(key, partial(self._name, line)) for key, line in by_key.items()],
        )
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Which event is this list for?"),
            [field],
            verb=self.tr("Show preview"),
            leave=self.tr("Cancel"),
            text=self.tr("Nothing is imported before you confirm it."),
            values={"event": next(iter(by_key))},
        )
        answer = dialog.draft()
        return None if answer is None else by_key[answer["event"]]

    def _name(self, line: EventLine) -> str:
        day = say_day(line.event.plan.start, self._context.languages.current)
        return f"{shown_title(line.event.title)} · {day}"
