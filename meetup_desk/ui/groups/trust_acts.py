"""What can be done with incidents, blocks and strikes; each is one change with an undo."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import IncidentId, PersonId, StrikeId
from meetup_desk.domain.list_rows import PastAnswer
from meetup_desk.domain.people import Block, BlockKind
from meetup_desk.domain.times import moment_of
from meetup_desk.domain.trust import Incident, IncidentState, Strike
from meetup_desk.services.desk.file_names import file_name
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import PersonQuery
from meetup_desk.services.services import Services
from meetup_desk.ui.groups import trust_forms
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.dialogs import DialogVerb
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.file_dialogs import FileKind
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.dates import say_day

_MOST_EVIDENCE = 20
_NAMED = 5  # events named in a question
_LEAVE, _REFUSE = "leave", "refuse"  # answers about coming RSVPs


class TrustActs(QObject):
    """Asks what has to be asked, and writes it down."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    # incidents

    def report(self, group: Group) -> None:
        """Ask what happened, and write it down."""
        fields = trust_forms.report_fields(self._wrong_person)
        values = self._ask(self.tr("Report an incident"), fields, self.tr("Add report"))
        if values is None:
            return
        tz, incidents = self._services.settings.tz, self._services.incidents
        draft = IncidentDraft(
            group_id=group.id,
            what=values["what"],
            person_id=self._person(values["person"]),
            happened=values["happened"],
            place=values["place"],
            reporter=values["reporter"],
            review_at=trust_forms.starts(values["review"], tz),
            expunge_at=trust_forms.starts(values["expunge"], tz),
        )
        self._writes.run(
            lambda: incidents.report(draft, ACTOR), lambda done: done[1], lambda _: self.tr("Report added.")
        )

    def _found(self, text: str) -> Sequence[PersonId]:
        return self._services.people.ids(PersonQuery(text=text)) if text else []

    def _wrong_person(self, text: str) -> str:
        found = len(self._found(text))
        if not text or found == 1:
            return ""
        if not found:
            return self.tr("No one on the desk has this name.")
        return self.tr("%Ln people match. Type more of the name, or the phone.", "", found)

    def _person(self, text: str) -> PersonId | None:
        return next(iter(self._found(text)), None)

    def hear(self, incident: Incident) -> None:
        """Write down that who it is about was heard."""
        incidents = self._services.incidents
        self._run(lambda: incidents.decide(incident.id, IncidentState.HEARD, ACTOR), self.tr("Noted."))

    def decide(self, incident: Incident, values: dict[str, Any]) -> None:
        """Close an incident with what was decided: nothing, a watch, or a block."""
        incidents, tz = self._services.incidents, self._services.settings.tz
        if values["kind"] == trust_forms.NONE:
            review, why = trust_forms.starts(values["review"], tz), values["reason"]
            self._run(
                lambda: incidents.decide(
                    incident.id, IncidentState.CLOSED, ACTOR, outcome=why, review_at=review
                ),
                self.tr("Closed."),
            )
            return
        draft = self._draft(values, incident)
        person, service = incident.person_id, self._services.blocked_rsvps
        if person is None or draft.kind is BlockKind.WATCH:
            self._run(lambda: incidents.conclude(incident.id, draft, ACTOR), self._said(draft.kind))
            return
        self._context.jobs.run(
            lambda: service.coming(person, draft.group_id), partial(self._block, person, draft)
        )

    def _block(self, person: PersonId, draft: BlockDraft, coming: Sequence[PastAnswer]) -> None:
        """Block somebody, after a question about what they are coming to."""
        answer = self._ask_rsvps(coming) if coming else _LEAVE
        if not answer:
            return
        refused = [each.rsvp_id for each in coming] if answer == _REFUSE else []
        service = self._services.blocked_rsvps
        self._run(lambda: service.block(person, draft, ACTOR, refused=refused), self._said(draft.kind))

    def _ask_rsvps(self, coming: Sequence[PastAnswer]) -> str:
        lang = self._context.languages.current
        lines = [
            f"– {shown_title(each.title)} · {say_day(moment_of(each.start, each.tz), lang, year=False)}"
            for each in coming[:_NAMED]
        ]
        lines += ["– …"] if len(coming) > _NAMED else []
        lines.append(
            self.tr(
                "Refused seats go to the waitlist. Without it, they stay on the list and the door "
                "says to ask the organiser."
            )
        )
        verbs = (
            DialogVerb("", self.tr("Cancel")),
            DialogVerb(_LEAVE, self.tr("Block only")),
            DialogVerb(_REFUSE, self.tr("Block and refuse"), "danger"),
        )
        title = self.tr("Also refuse %Ln coming RSVPs?", "", len(coming))
        return self._context.asker.choose(self._page, title, "\n".join(lines), verbs)

    def _draft(self, values: dict[str, Any], incident: Incident) -> BlockDraft:
        tz, group_id = self._services.settings.tz, incident.group_id
        return BlockDraft(
            reason=values["reason"],
            incident_id=incident.id,
            kind=BlockKind.BLOCK if values["kind"] == trust_forms.BLOCK else BlockKind.WATCH,
            group_id=None if values["scope"] == trust_forms.DESK else group_id,
            until_at=trust_forms.ends(values["until"], tz),
            review_at=trust_forms.starts(values["review"], tz),
        )

    def _said(self, kind: BlockKind) -> str:
        if kind is BlockKind.BLOCK:
            return self.tr("Blocked. Doors with packs that were saved before don’t know it yet.")
        return self.tr("Watched. Whoever approves is told.")

    def postpone(self, incident: Incident, values: dict[str, Any]) -> None:
        """Look at an incident again later."""
        review = trust_forms.starts(values["review"], self._services.settings.tz)
        incidents = self._services.incidents
        self._run(
            lambda: incidents.decide(incident.id, incident.state, ACTOR, review_at=review), self.tr("Saved.")
        )

    def add_evidence(self, incident: Incident) -> None:
        """Keep a file with an incident."""
        kinds = [FileKind(self.tr("All files"), ("*",))]
        paths = self._context.files.open_several(self._page, self.tr("Add evidence"), kinds)
        incidents = self._services.incidents

        def work() -> Changes:
            for path in paths[:_MOST_EVIDENCE]:
                changes = incidents.add_evidence(incident.id, path, ACTOR)
            return changes

        if paths:
            self._run(work, self.tr("%Ln files kept.", "", len(paths[:_MOST_EVIDENCE])))

    def save_evidence(self, evidence_id: int, name: str) -> None:
        """Save a file of an incident somewhere else."""
        ending = Path(name).suffix.lstrip(".") or "dat"
        suggested = file_name(Path(name).stem, ending)
        path = self._context.files.save(
            self._page, self.tr("Save evidence"), suggested, FileKind(name, (ending,))
        )
        incidents = self._services.incidents
        if path is not None:
            self._context.jobs.run(
                lambda: incidents.save_evidence(evidence_id, path),
                lambda _: self._context.toast.say(self.tr("Saved. This file has left the desk.")),
            )

    def expunge(self, incident: Incident, evidence: int) -> None:
        """Destroy an incident after a question."""
        text = self.tr("The report and %Ln files are destroyed, also in the history.", "", evidence)
        if self._context.asker.confirm(
            self._page,
            self.tr("Destroy this report?"),
            text + " " + self.tr("This can’t be undone."),
            self.tr("Destroy"),
            self.tr("Keep"),
            danger=True,
        ):
            incidents, known = self._services.incidents, IncidentId(incident.id)
            self._context.panel.close_panel()
            self._run(
                lambda: incidents.expunge(known, ACTOR), self.tr("The report is destroyed."), undoable=False
            )

    # blocks

    def lift(self, block: Block) -> None:
        """Ask why a block or watch is lifted, and lift it."""
        why = self._ask_text(self.tr("Lift it"), self.tr("Why"), self.tr("Lift"))
        if why:
            blocks = self._services.blocks
            self._run(lambda: blocks.lift(block.id, why, ACTOR), self.tr("Lifted."))

    def appeal_block(self, block: Block) -> None:
        """Ask what the person says, and write it down."""
        text = self._ask_text(self.tr("Appeal"), self.tr("What the person says"), self.tr("Save"))
        if text:
            blocks = self._services.blocks
            self._run(lambda: blocks.appeal(block.id, text, ACTOR), self.tr("Appeal noted."))

    def copy_block_text(self, block: Block) -> None:
        """Copy what tells the person."""
        texts, lang = self._services.member_texts, self._context.languages.current
        self._context.jobs.run(lambda: texts.blocked(block.id, lang), self._copied)

    # strikes

    def lift_strike(self, strike: Strike) -> None:
        """Ask why a strike is lifted, and lift it."""
        why = self._ask_text(self.tr("Lift the strike"), self.tr("Why"), self.tr("Lift"))
        if why:
            strikes = self._services.strikes
            self._run(lambda: strikes.lift(strike.id, why, ACTOR), self.tr("Lifted."))

    def appeal_strike(self, strike: Strike) -> None:
        """Ask what the person says, and write it down."""
        text = self._ask_text(self.tr("Appeal"), self.tr("What the person says"), self.tr("Save"))
        if text:
            strikes = self._services.strikes
            self._run(lambda: strikes.appeal(strike.id, text, ACTOR), self.tr("Appeal noted."))

    def tell(self, strike_id: StrikeId) -> None:
        """Copy what explains a strike to the person, and write down that they are told."""
        services, lang = self._services, self._context.languages.current
        self._writes.run(
            lambda: (
                services.member_texts.strikes([strike_id], lang),
                services.strikes.tell([strike_id], ACTOR),
            ),
            lambda done: done[1],
            lambda _: self.tr("The text is copied."),
            done=lambda done: QGuiApplication.clipboard().setText("\n\n".join(done[0])),
        )

    # how

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.toast.say(self.tr("The text is copied."))

    def _run(self, work: Any, message: str, *, undoable: bool = True) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: message, undoable=undoable)

    def _ask_text(self, title: str, label: str, verb: str) -> str:
        field = Field(key="text", label=lambda: label, kind="lines", required=True)
        return trust_forms.text_of(self._ask(title, [field], verb))

    def _ask(self, title: str, fields: list[Field], verb: str) -> dict[str, Any] | None:
        dialog = FormDialog(
            self._context.look, self._page.window(), title, fields, verb=verb, leave=self.tr("Cancel")
        )
        return dialog.draft()
