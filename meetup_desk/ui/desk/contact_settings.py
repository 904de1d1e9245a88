"""Whom attendees ask, and where they answer."""

from PySide6.QtWidgets import QHBoxLayout

from meetup_desk.domain.groups import Group
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.settings_section import SettingsSection
from meetup_desk.ui.shell.contact_question import ContactQuestion
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button


class ContactSettings(SettingsSection):
    """Shows the contact, and asks for another."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._group: Group | None = None
        self.change = Button(context.look, icon="mail")
        asking = ContactQuestion(context, services.settings, self)
        self.change.clicked.connect(lambda _: asking.ask())
        context.news.changed.connect(lambda _: self._ask())
        self._lay_out()
        self.retranslate()
        self._ask()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.column.addLayout(row)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("Contact"))
        self.about.setText(self.tr("Emails are sent from this address, and calendar replies go to it."))
        self.change.set_text(self.tr("Change contact…"))
        self._show()

    def _ask(self) -> None:
        self._context.jobs.run(self._services.settings.group, self._take, key=(self, "contact"))

    def _take(self, group: Group) -> None:
        self._group = group
        self._show()

    def _show(self) -> None:
        if self._group is None:
            return
        group = self._group
        contact = " · ".join(filter(None, (group.contact_name, group.contact_email, group.contact_phone)))
        missing = self.tr("Without an email address, attendees can’t reply from their calendars.")
        self.state.setText(contact if group.contact_email else "\n".join(filter(None, (contact, missing))))
