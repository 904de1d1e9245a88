"""Adding one person by hand."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.rsvps.rsvps import NewRsvp, RsvpResult
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.contact_points import email_problem
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say_error

_FIELD_OF_RULE = {
    "bad_email": "email",
    "bad_phone": "phone",
    "party_too_large": "party",
    "party_empty": "party",
    "name_missing": "name",
    "already_answered": "name",
}


class AddPerson(QObject):
    """Asks for a person and adds them; what the desk refuses is said beside the field that it is about."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def ask(
        self, event: Event, values: dict[str, object] | None = None, trouble: DeskError | None = None
    ) -> None:
        """Show the form, filled in as it was left where the desk refused it."""
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            self.tr("Add person"),
            self._fields(event),
            verb=self.tr("Add"),
            leave=self.tr("Cancel"),
            values=values or {"party": 1},
        )
        if trouble is not None:
            words = say_error(trouble.code, trouble.reason, self._context.languages.current, **trouble.facts)
            wrong = _FIELD_OF_RULE.get(trouble.reason, "name")
            dialog.form.set_problem(wrong, words)
            dialog.form.setFocusProxy(dialog.form.control(wrong))
        answered = dialog.draft()
        if answered is not None:
            self._add(event, answered)

    def _add(self, event: Event, values: dict[str, object]) -> None:
        rsvps = self._services.rsvps
        answer = NewRsvp(
            event_id=event.id,
            name=str(values["name"]),
            email=str(values["email"]),
            phone=str(values["phone"]),
            party=int(str(values["party"] or 1)),
        )

        def work() -> tuple[RsvpResult, RsvpStatus]:
            rsvp_id, answered = rsvps.add(answer, ACTOR)
            return answered, rsvps.line(RsvpId(rsvp_id)).status

        self._writes.run(
            work,
            lambda done: done[0].changes,
            lambda done: self._say(answer.name, done[1]),
            failed=lambda error: self.ask(event, values, error),
        )

    def _say(self, name: str, status: RsvpStatus) -> str:
        texts = {
            RsvpStatus.GOING: self.tr("{name} is going and has a ticket."),
            RsvpStatus.WAITLISTED: self.tr("The event is full. {name} is on the waitlist."),
            RsvpStatus.REQUESTED: self.tr("{name} is waiting for your approval."),
        }
        return texts.get(status, self.tr("{name} added.")).format(name=name)

    def _fields(self, event: Event) -> list[Field]:
        return [
            Field(key="name", label=lambda: self.tr("Name"), required=True),
            Field(key="phone", label=lambda: self.tr("Phone"), hint=lambda: "010-1234-5678"),
            Field(key="email", label=lambda: self.tr("Email"), check=email_problem),
            Field(
                key="party",
                label=lambda: self.tr("Party size"),
                kind="number",
                width=96,
                least=1,
                most=event.max_party or 1_000,
                unit=lambda: self.tr("people"),
                help=lambda: self.tr("Count the person and everyone who comes with them."),
            ),
        ]
