"""Asking for the organiser's address: where letters come from, and where calendars send their answers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.groups import Group
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.ui.shell.contact_points import email_problem
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import BY
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class ContactAsking(QObject):
    """Asks for it: once before the first invites, and whenever somebody wants to change it."""

    def __init__(self, kit: Context, settings: DeskSettings, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._settings, self._page = kit, settings, page

    def before(self, then: Callable[[], object], *, address: bool = False) -> None:
        """Do what hands out invites, and ask first where nobody was asked yet.

        What cannot be done without an `address` asks again where there is none.
        """

        def known() -> bool:
            settings = self._settings
            return settings.contact_asked and (not address or bool(settings.group().contact_email))

        def take(asked: bool) -> None:  # noqa: FBT001 - a job gives it
            if asked:
                then()
            else:
                self.ask(then)

        self._kit.jobs.run(known, take)

    def ask(self, then: Callable[[], object] | None = None) -> None:
        """Ask, keep it, and go on; nothing follows where the question was left."""

        def kept(changes: Changes) -> None:
            self._kit.news.came.emit(changes)
            if then is not None:
                then()

        def take(group: Group) -> None:
            values = self._dialog(group).draft()
            if values is not None:
                self._kit.jobs.run(lambda: self._settings.keep_contact(BY, **values), kept)

        self._kit.jobs.run(self._settings.group, take)

    def _dialog(self, group: Group) -> FormDialog:
        values: dict[str, Any] = {
            "name": group.contact_name,
            "email": group.contact_email,
            "phone": group.contact_phone,
        }
        return FormDialog(
            self._kit.look,
            self._page.window(),
            self.tr("Where do answers go?"),
            self._fields(),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            text=self.tr(
                "Attendees see this in invites, letters and the public calendar. Without an e-mail, nobody "
                "can answer from a calendar."
            ),
            values=values,
        )

    def _fields(self) -> list[Field]:
        return [
            Field(
                key="email",
                label=lambda: self.tr("Your e-mail"),
                check=email_problem,
                help=lambda: self.tr("Letters come from it, and answers go to it."),
            ),
            Field(key="name", label=lambda: self.tr("Who invites")),
            Field(key="phone", label=lambda: self.tr("Phone for questions")),
        ]
