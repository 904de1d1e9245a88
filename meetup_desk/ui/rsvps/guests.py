"""Naming who comes along: asked in a form, said beside the field where the desk refuses it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.rsvps.rsvps import Rsvps
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say_error


class GuestNaming(QObject):
    """Asks who comes along with somebody, and writes it down."""

    def __init__(self, context: Context, rsvps: Rsvps, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._rsvps, self._writes, self._page = context, rsvps, writes, page

    def ask(self, line: RsvpLine, names: str, trouble: DeskError | None = None) -> None:
        """Show the form with these names, one a line."""
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Who is coming with {name}?").format(name=line.name),
            [self._field(line)],
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values={"guests": names},
        )
        if trouble is not None:
            words = say_error(trouble.code, trouble.reason, self._context.languages.current, **trouble.facts)
            dialog.form.set_problem("guests", words)
        typed = dialog.draft()
        if typed is not None and typed["guests"] != line.guests:
            self._write(line, typed["guests"])

    def _field(self, line: RsvpLine) -> Field:
        return Field(
            key="guests",
            label=lambda: self.tr("Names (one per line)"),
            kind="lines",
            help=lambda: self.tr(
                "Up to %Ln guests. The door can find the party by any name.", "", line.party - 1
            ),
        )

    def _write(self, line: RsvpLine, names: str) -> None:
        rsvps = self._rsvps
        self._writes.run(
            lambda: rsvps.name_guests(line.id, names.splitlines(), ACTOR),
            lambda answered: answered.changes,
            lambda _: self.tr("Guest names saved for {name}.").format(name=line.name),
            failed=lambda error: self.ask(line, names, error),
        )
