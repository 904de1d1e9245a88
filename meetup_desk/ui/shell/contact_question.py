"""The question for the organiser's address: letters come from it, and calendars send answers to it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.groups import Group
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.contact_points import email_problem
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class ContactQuestion(QObject):
    """Asks once before the first invites, and whenever somebody wants to change the address."""

    def __init__(self, context: Context, settings: DeskSettings, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._settings, self._page = context, settings, page

    def ask_before(self, action: Callable[[], object], *, address_needed: bool = False) -> None:
        """Do what hands out invites, and ask first where nobody was asked yet.

        With `address_needed` it asks again where there is no address.
        """

        def is_answered() -> bool:
            settings = self._settings
            return settings.contact_asked and (not address_needed or bool(settings.group().contact_email))

        def proceed(answered: bool) -> None:  # noqa: FBT001 - the result of a job
            if answered:
                action()
            else:
                self.ask(action)

        self._context.jobs.run(is_answered, proceed)

    def ask(self, action: Callable[[], object] | None = None) -> None:
        """Ask, save the answer, and do `action`; nothing is done where the dialog was cancelled."""

        def saved(changes: Changes) -> None:
            self._context.news.changed.emit(changes)
            if action is not None:
                action()

        def show(group: Group) -> None:
            values = self._dialog(group).draft()
            if values is not None:
                self._context.jobs.run(lambda: self._settings.keep_contact(ACTOR, **values), saved)

        self._context.jobs.run(self._settings.group, show)

    def _dialog(self, group: Group) -> FormDialog:
        values: dict[str, Any] = {
            "name": group.contact_name,
            "email": group.contact_email,
            "phone": group.contact_phone,
        }
        return FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Where should replies go?"),
            self._fields(),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            text=self.tr(
                "Attendees see this in invites, emails and the public calendar. Without an email address, "
                "they can’t reply from their calendars."
            ),
            values=values,
        )

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="email",
                label=lambda: self.tr("Your email"),
                check=email_problem,
                help=lambda: self.tr("Emails are sent from this address, and replies go to it."),
            ),
            Field(key="name", label=lambda: self.tr("Sender name")),
            Field(key="phone", label=lambda: self.tr("Phone for questions")),
        ]
