"""New ties that an event made: pairs who met there for the first time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import EventId
from meetup_desk.services.seating.meetings import EventMeeting
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.label import Label


class NewTies(Label):
    """One line; hidden where nobody is known to have met."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__(wrap=True)
        self._context, self._services = context, services
        self._event: EventId | None = None
        self._new = self._pairs = 0
        self.hide()
        context.news.changed.connect(self._hear)

    def show_event(self, event_id: EventId) -> None:
        """Show the ties of an event."""
        self._event = event_id
        meetings = self._services.meetings
        self._context.jobs.run(lambda: meetings.of_event(event_id), self._take, key=(self, "ties"))

    def _take(self, met: Sequence[EventMeeting]) -> None:
        self._pairs, self._new = len(met), sum(each.new for each in met)
        self._retranslate()
        self.setVisible(bool(met))

    def _retranslate(self) -> None:
        new = self.tr("%Ln new ties", "", self._new)
        self.setText(new + " · " + self.tr("%Ln pairs met in all", "", self._pairs))

    def _hear(self, changes: Changes) -> None:
        if self._event is not None and changes.concerns(ChangeKind.MEETING):
            self.show_event(self._event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange and self._event is not None:
            self._retranslate()
        super().changeEvent(event)
