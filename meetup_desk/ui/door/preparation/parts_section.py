"""The parts of an event that one chooses: dinner, after-party, bus; lists can be for who chose them."""

from collections.abc import Sequence

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.parts import Part as EventPart
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class PartsSection(Section):
    """Shows parts, and makes further ones."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context.look)
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self._parts: Sequence[EventPart] = ()
        self.add = Button(context.look, icon="plus")
        self.add.clicked.connect(self.ask)
        self.add_button(self.add)
        self.retranslate()

    def show_parts(self, line: EventLine, parts: Sequence[EventPart]) -> None:
        """Show the parts of an event."""
        self._line, self._parts = line, parts
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        what = self.tr("Options people choose when they RSVP, such as dinner, an after-party or a bus.")
        how = self.tr("A door list can be limited to a part. Imported lists show who chose which part.")
        self.set_texts(self.tr("Parts"), f"{what} {how}")
        self.add.set_text(self.tr("Add part"))
        self.set_rows([SectionRow(part.name, (self._room(part),)) for part in self._parts])

    def _room(self, part: EventPart) -> str:
        return self.tr("up to %Ln people", "", part.capacity) if part.capacity is not None else ""

    def ask(self) -> None:
        """Ask what a further part is called, and how many fit."""
        line = self._line
        if line is None:
            return
        values = FormDialog(
            self.look,
            self.window(),
            self.tr("Add part"),
            self._fields(),
            verb=self.tr("Add"),
            leave=self.tr("Cancel"),
        ).draft()
        if values is not None:
            parts, event_id = self._services.parts, line.event.id
            self._writes.run(
                lambda: parts.add(event_id, values["name"], ACTOR, capacity=values["capacity"])[1],
                lambda changes: changes,
                lambda _: self.tr("Part “{name}” added.").format(name=values["name"]),
            )

    def _fields(self) -> list[Field]:
        taken = {part.name for part in self._parts}
        return [
            Field(
                key="name",
                label=lambda: self.tr("Name"),
                required=True,
                hint=lambda: self.tr("Dinner"),
                check=lambda name: self.tr("A part with this name already exists.") if name in taken else "",
            ),
            Field(
                key="capacity",
                label=lambda: self.tr("Capacity"),
                kind="number",
                width=96,
                least=1,
                unit=lambda: self.tr("people"),
                hint=lambda: self.tr("No limit"),
            ),
        ]
