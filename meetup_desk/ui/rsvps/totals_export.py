"""The totals of an event as a table for the caterer."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import EventId
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.toast import ToastAction


class TotalsExport(QObject):
    """Asks where to, and saves."""

    def __init__(self, context: Context, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._page = context, services, page

    def save(self, event_id: EventId) -> None:
        """Save what those who are going chose and need."""
        kind = FileKind(self.tr("Spreadsheet or CSV"), ("xlsx", "csv"), personal=True)
        name = self.tr("totals") + ".xlsx"
        path = self._context.files.save(self._page, self.tr("Save for the caterer"), name, kind)
        if path is None:
            return
        lang = self._context.languages.current
        show = ToastAction(self.tr("Show in folder"), lambda: self._context.files.show(path))
        self._context.jobs.run(
            lambda: self._services.catering.write(event_id, path, lang),
            lambda _: self._context.toast.say(self.tr("Totals saved"), show),
        )
