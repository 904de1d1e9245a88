"""Who may do what at the doors: today's helper, and the supervisor's PIN."""

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.desk.pins import SHORTEST_PIN
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class StaffSection(Section):
    """Shows helper and PIN, and changes them."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context.look)
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._has_pin = False
        self.retranslate()

    def show_staff(self, line: EventLine, *, has_pin: bool) -> None:
        """Show the helper of an event, and whether the desk has a PIN."""
        self._line, self._has_pin = line, has_pin
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.set_texts(self.tr("Door staff"), "")
        if self._line is not None:
            self.set_rows([self._helper_row(self._line), self._pin_row()])

    def _helper_row(self, line: EventLine) -> SectionRow:
        event = line.event
        named = " · ".join(filter(None, (event.helper, shown_phone(event.helper_phone))))
        nobody = self.tr("No one is set yet. The door shows the name and phone number of the person to ask.")
        edit = Button(self.look, self.tr("Change") if named else self.tr("Set helper"))
        edit.clicked.connect(self.ask_helper)
        return SectionRow(self.tr("Today’s helper"), (named or nobody,), [edit])

    def _pin_row(self) -> SectionRow:
        without = self.tr("No PIN is set. Anyone at the door can override and undo.")
        with_pin = self.tr("A PIN is set. It is required for overrides, walk-ins and closing the door.")
        change = Button(self.look, self.tr("Change PIN") if self._has_pin else self.tr("Set PIN"))
        change.clicked.connect(self.ask_pin)
        remove = Button(self.look, self.tr("Remove PIN"), kind="quiet")
        remove.clicked.connect(self.remove_pin)
        buttons = [remove, change] if self._has_pin else [change]
        return SectionRow(self.tr("Supervisor"), (with_pin if self._has_pin else without,), buttons)

    def ask_helper(self) -> None:
        """Ask who helps today."""
        line = self._line
        if line is None:
            return
        values = FormDialog(
            self.look,
            self.window(),
            self.tr("Today’s helper"),
            [
                Field(key="helper", label=lambda: self.tr("Name")),
                Field(key="helper_phone", label=lambda: self.tr("Phone")),
            ],
            text=self.tr("The door shows the name and phone number of the person to ask."),
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values={"helper": line.event.helper, "helper_phone": shown_phone(line.event.helper_phone)},
        ).draft()
        if values is not None:
            events, event_id = self._services.events, line.event.id
            self._writes.run(
                lambda: events.change(event_id, EventEdit(**values), ACTOR),
                lambda changes: changes,
                lambda _: self.tr("Helper saved. Packs created from now on include this contact."),
            )

    def ask_pin(self) -> None:
        """Ask for a PIN."""
        pin = Field(
            key="pin",
            label=lambda: self.tr("PIN"),
            required=True,
            width=160,
            help=lambda: self.tr("At least six digits. The PIN can’t be shown later, so write it down."),
            check=lambda text: "" if len(text) >= SHORTEST_PIN else self.tr("Use at least six characters."),
        )
        title = self.tr("Supervisor PIN")
        values = FormDialog(
            self.look, self.window(), title, [pin], verb=self.tr("Set PIN"), leave=self.tr("Cancel")
        ).draft()
        if values is not None:
            supervisor = self._services.supervisor
            self._writes.run(
                lambda: supervisor.set_pin(values["pin"], ACTOR),
                lambda changes: changes,
                lambda _: self.tr("PIN set. Doors that are already open keep the old one."),
            )

    def remove_pin(self) -> None:
        """Let everybody be a supervisor, after a question."""
        sure = self._context.asker.confirm(
            self,
            self.tr("Remove the PIN?"),
            self.tr("Anyone at a door will be able to override and undo."),
            self.tr("Remove"),
            self.tr("Keep PIN"),
            danger=True,
        )
        if sure:
            supervisor = self._services.supervisor
            self._writes.run(
                lambda: supervisor.remove_pin(ACTOR),
                lambda changes: changes,
                lambda _: self.tr("PIN removed."),
            )
