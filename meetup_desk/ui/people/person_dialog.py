"""Writing a person down and putting them right: asked in a form, refused beside the field."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import PersonId
from meetup_desk.services.people.people import People
from meetup_desk.ui.people.person_form import FIELD_OF_RULE, edit_of, fields
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say_error


class PersonEditing(QObject):
    """Asks what a person is like now, and writes it down."""

    def __init__(self, context: Context, people: People, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._people, self._writes, self._page = context, people, writes, page

    def ask_new(self, values: dict[str, Any] | None = None, trouble: DeskError | None = None) -> None:
        """Ask for somebody who is not here yet, and write them down."""
        typed = self._ask(self.tr("Add person"), self.tr("Add"), values or {}, trouble)
        if typed is None:
            return
        edit, people = edit_of(typed), self._people
        self._writes.run(
            lambda: people.add(edit, ACTOR),
            lambda added: added[1],
            lambda _: self.tr("{name} added.").format(name=edit.name),
            failed=lambda error: self.ask_new(typed, error),
        )

    def ask(self, person_id: PersonId, values: dict[str, Any], trouble: DeskError | None = None) -> None:
        """Show the form, filled in as it was left where the desk refused it."""
        typed = self._ask(self.tr("Edit person"), self.tr("Save"), values, trouble)
        if typed is None or typed == values:
            return
        edit, people = edit_of(typed), self._people
        self._writes.run(
            lambda: people.change(person_id, edit, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("{name} saved.").format(name=edit.name),
            failed=lambda error: self.ask(person_id, typed, error),
        )

    def _ask(
        self, title: str, verb: str, values: dict[str, Any], trouble: DeskError | None
    ) -> dict[str, Any] | None:
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            title,
            fields(),
            verb=verb,
            leave=self.tr("Cancel"),
            values=values,
        )
        if trouble is not None:
            words = say_error(trouble.code, trouble.reason, self._context.languages.current, **trouble.facts)
            wrong = FIELD_OF_RULE.get(trouble.reason, "name")
            dialog.form.set_problem(wrong, words)
            dialog.form.setFocusProxy(dialog.form.control(wrong))
        return dialog.draft()
