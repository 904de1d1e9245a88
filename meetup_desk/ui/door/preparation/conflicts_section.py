"""The conflicts of an event: tickets that two doors let in, and what the organiser decided."""

from collections.abc import Sequence
from functools import partial

from meetup_desk.domain.conflicts import Conflict
from meetup_desk.domain.scans import ConflictDecision
from meetup_desk.domain.times import MINUTE, SECOND
from meetup_desk.services.services import Services
from meetup_desk.ui.door.preparation.sections import Section, SectionRow
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.instants import say_clocks, say_span

_LONG = 2 * 60  # minutes; from here on hours and days say it better
_SHOWN = 100  # rows; the rest follows as these are settled


class ConflictsSection(Section):
    """Shows conflicts, the open ones first."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__(context.look)
        self._context, self._services, self._writes = context, services, writes
        self.shown: list[Conflict] = []
        self.retranslate()

    def show_conflicts(self, found: Sequence[Conflict]) -> None:
        """Show other conflicts."""
        self.shown = sorted(found, key=lambda conflict: conflict.settled is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        left = sum(conflict.settled is None for conflict in self.shown)
        sentence = self.tr("%Ln tickets were used at two doors.", "", left)
        none = self.tr("No ticket was used at two doors in the scans imported so far.")
        self.set_texts(self.tr("Conflicts"), sentence if left else none)
        self.set_rows([self._row(conflict) for conflict in self.shown[:_SHOWN]])

    def _row(self, conflict: Conflict) -> SectionRow:
        lines = (self._entries(conflict), self._apart(conflict), self._word(conflict))
        return SectionRow(conflict.name, lines, self._buttons(conflict))

    def _entries(self, conflict: Conflict) -> str:
        at = [entry.at for entry in conflict.entries]
        times = say_clocks(at, conflict.tz, self._context.languages.current, "%H:%M:%S")
        return " → ".join(f"{time} {entry.door}" for time, entry in zip(times, conflict.entries, strict=True))

    def _apart(self, conflict: Conflict) -> str:
        return self.tr("{gap} · party of {party}").format(gap=self._gap(conflict), party=conflict.party)

    def _gap(self, conflict: Conflict) -> str:
        minutes, seconds = divmod(conflict.gap // SECOND, MINUTE // SECOND)
        if minutes >= _LONG:
            return self.tr("{span} apart").format(
                span=say_span(conflict.gap, self._context.languages.current)
            )
        if minutes:
            return self.tr("%Ln minutes apart", "", minutes)
        return self.tr("%Ln seconds apart", "", seconds) if seconds else self.tr("less than one second apart")

    def _word(self, conflict: Conflict) -> str:
        settled = conflict.settled
        if settled is None:
            return ""
        both = settled.decision is ConflictDecision.BOTH_CAME
        text = self.tr("Resolved: both people attended.") if both else self.tr("Resolved: one entry counts.")
        return f"{text} {settled.note}".strip()

    def _buttons(self, conflict: Conflict) -> list[Button]:
        if conflict.settled is not None:
            if conflict.settled.decision is ConflictDecision.ONE_ENTRY:
                return []
            again = Button(self.look, self.tr("Reopen"), kind="quiet")
            again.clicked.connect(partial(self._unsettle, conflict))
            return [again]
        buttons = []
        for decision, text in (
            (ConflictDecision.BOTH_CAME, self.tr("Count both")),
            (ConflictDecision.ONE_ENTRY, self.tr("Count once")),
        ):
            button = Button(self.look, text)
            button.clicked.connect(partial(self.settle, conflict, decision))
            buttons.append(button)
        return buttons

    def settle(self, conflict: Conflict, decision: ConflictDecision, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        """Ask for a note, and write the decision down."""
        both = decision is ConflictDecision.BOTH_CAME
        title = (
            self.tr("Count both entries with the ticket of {name}")
            if both
            else self.tr("Count one entry for {name}")
        )
        kept = self.tr("Both entries count. Nothing is undone.")
        taken = self.tr("The later entry is undone by an added record. Nothing is deleted.")
        note = Field(key="note", label=lambda: self.tr("Note"), help=lambda: self.tr("Optional."))
        values = FormDialog(
            self.look,
            self.window(),
            title.format(name=conflict.name),
            [note],
            verb=self.tr("Resolve"),
            leave=self.tr("Cancel"),
            text="\n".join((self._entries(conflict), self._apart(conflict), "", kept if both else taken)),
        ).draft()
        if values is not None:
            settling, ids = self._services.conflict_resolution, (conflict.rsvp_id, conflict.list_id)
            self._writes.run(
                lambda: settling.settle(*ids, decision, ACTOR, note=values["note"]),
                lambda changes: changes,
                lambda _: self.tr("Conflict resolved for {name}.").format(name=conflict.name),
                undoable=both,
            )

    def _unsettle(self, conflict: Conflict, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        settling, ids = self._services.conflict_resolution, (conflict.rsvp_id, conflict.list_id)
        self._writes.run(
            lambda: settling.unsettle(*ids, ACTOR),
            lambda changes: changes,
            lambda _: self.tr("Conflict reopened for {name}.").format(name=conflict.name),
        )
