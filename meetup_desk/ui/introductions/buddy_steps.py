"""What is done with buddies: chosen, told, asked afterwards; each is taken back as one."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.services.introductions.buddies import Attendee, BuddyLine
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog

_Candidates = tuple[list[Attendee], list[Attendee]]


class BuddySteps(QObject):
    """Writes to one event, `event_id`."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page
        self.event_id = EventId(0)

    def propose(self) -> None:
        """Choose a buddy for every newcomer who has none."""
        work = partial(self._services.buddies.propose, self.event_id, ACTOR)
        self._writes.run(
            work,
            lambda done: done[1],
            lambda done: self.tr("%Ln newcomers have a buddy now", "", len(done[0])),
        )

    def tell(self, people: Sequence[PersonId]) -> None:
        """Keep that both were told."""
        self._write(
            partial(self._services.buddies.tell, self.event_id, people, ACTOR), self.tr("Marked as told.")
        )

    def remove(self, person_id: PersonId) -> None:
        """Let nobody look after somebody."""
        work = partial(self._services.buddies.remove, self.event_id, person_id, ACTOR)
        self._write(work, self.tr("Buddy removed."))

    def ask_feedback(self, line: BuddyLine) -> None:
        """Ask what was said afterwards, and keep it."""
        field = Field(key="text", label=lambda: self.tr("What they said"), kind="lines")
        values = self._ask(self.tr("Afterwards"), [field], {"text": line.buddy.feedback})
        if values is not None:
            keep = self._services.buddies.keep_feedback
            work = partial(keep, self.event_id, line.buddy.person_id, values["text"], ACTOR)
            self._write(work, self.tr("Saved."))

    def ask_buddy(self, line: BuddyLine | None = None) -> None:
        """Ask who looks after a newcomer: one who has a buddy already, or any."""
        candidates = partial(self._services.buddies.candidates, self.event_id)
        self._context.jobs.run(candidates, partial(self._choose, line), key=(self, "candidates"))

    def _choose(self, line: BuddyLine | None, found: _Candidates) -> None:
        newcomers, others = found
        if not others or not (newcomers or line):
            self._context.toast.say(self.tr("There is no newcomer here, or no one who came before."))
            return
        fields = [
            Field(
                key="buddy",
                label=lambda: self.tr("Buddy"),
                kind="choice",
                options=[_option(each) for each in others],
            )
        ]
        values: dict[str, Any] = {"buddy": str(line.buddy.buddy_id if line else others[0].person_id)}
        if line is None:
            options = [_option(each) for each in newcomers]
            fields.insert(
                0, Field(key="person", label=lambda: self.tr("Newcomer"), kind="choice", options=options)
            )
            values["person"] = options[0].key
        answered = self._ask(self.tr("Choose a buddy"), fields, values)
        if answered is None:
            return
        person = line.buddy.person_id if line else PersonId(int(answered["person"]))
        buddy = PersonId(int(answered["buddy"]))
        work = partial(self._services.buddies.set, self.event_id, person, buddy, ACTOR)
        self._write(work, self.tr("Buddy saved."))

    def _ask(self, title: str, fields: Sequence[Field], values: dict[str, Any]) -> dict[str, Any] | None:
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            title,
            fields,
            verb=self.tr("Save"),
            leave=self.tr("Cancel"),
            values=values,
        )
        return dialog.draft()

    def _write(self, work: "partial[Changes]", said: str) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: said)


def _option(attendee: Attendee) -> Option:
    return Option(str(attendee.person_id), lambda: attendee.name)
