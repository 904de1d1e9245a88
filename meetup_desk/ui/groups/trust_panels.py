"""An incident, a block, or somebody's strikes, beside the lists of trust."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.people import Block
from meetup_desk.domain.times import Instant
from meetup_desk.domain.trust import Incident, IncidentState, Strike, TrustState
from meetup_desk.services.groups.trust_board import StruckPerson, TrustEntry
from meetup_desk.services.services import Services
from meetup_desk.ui.groups import trust_forms
from meetup_desk.ui.groups.trust_acts import TrustActs
from meetup_desk.ui.groups.trust_tables import Days, kind_text, state_pill
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill


class TrustPanel(QWidget):
    """The parts that panels of trust have in common: facts, rows of links, sections."""

    def __init__(self, context: Context, services: Services, acts: TrustActs, days: Days) -> None:
        super().__init__()
        self._context, self._services, self._acts, self._days = context, services, acts, days
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add_facts(self, *facts: tuple[str, str]) -> None:
        said = [fact for fact in facts if fact[1]]
        if said:
            self._column.addWidget(FactList(said))

    def _add_links(self, *buttons: Button) -> None:
        row = QWidget()
        flow = FlowLayout(gap=12)
        row.setLayout(flow)
        for button in buttons:
            flow.addWidget(button)
        self._column.addWidget(row)

    def _link(self, text: str, run: object) -> Button:
        button = Button(self._context.look, text, kind="link")
        button.clicked.connect(lambda _=False: run())  # type: ignore[operator]
        return button


class EntryPanel(TrustPanel):
    """An incident with its decision, or a block without one; `show_entry` fills it."""

    entry: TrustEntry | None = None

    def show_entry(self, entry: TrustEntry) -> None:
        """Show another one."""
        self.entry = entry
        self._clear()
        incident = entry.incident
        self._context.panel.set_title(self.tr("Report") if incident else entry.name)
        self._column.addWidget(Pill(self._context.look, state_pill(entry)))
        if incident is not None:
            self._show_incident(incident, entry)
        if entry.block is not None:
            self._show_block(entry.block)
        elif incident is not None:
            self._ask_decision(incident, entry)
        if incident is not None:
            destroy = partial(self._acts.expunge, incident, len(entry.evidence))
            self._add_links(self._link(self.tr("Destroy…"), destroy))

    def _show_incident(self, incident: Incident, entry: TrustEntry) -> None:
        where = " · ".join(filter(None, (incident.happened, incident.place)))
        self._add_facts(
            (self.tr("What happened"), incident.what),
            (self.tr("When, where"), where),
            (self.tr("About"), entry.name or self.tr("Not known")),
            (self.tr("Reported"), self._days.say(incident.reported_at)),
            (self.tr("In charge"), incident.owner),
            (self.tr("Outcome"), incident.outcome),
            (self.tr("Destroy on"), self._days.say(incident.expunge_at)),
        )
        self._reporter = Label(self.tr("Hidden"), wrap=True)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(Label(self.tr("Who told you"), size="caption", ink="soft"))
        who.addWidget(self._reporter)
        told = QWidget()
        told.setLayout(who)
        who.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(told)
        links = [self._link(self.tr("Show the name"), partial(self._open_reporter, incident))]
        if incident.state is IncidentState.OPEN:
            links.append(self._link(self.tr("Mark as heard"), partial(self._acts.hear, incident)))
        self._add_links(*links)
        self._column.addWidget(Label(self.tr("Evidence"), size="caption", ink="soft"))
        self._add_links(
            *(
                self._link(each.name, partial(self._acts.save_evidence, each.id, each.name))
                for each in entry.evidence
            ),
            self._link(self.tr("Add a file…"), partial(self._acts.add_evidence, incident)),
        )

    def _open_reporter(self, incident: Incident) -> None:
        incidents = self._services.incidents

        def show(found: tuple[str, list[tuple[str, Instant]]]) -> None:
            name, readings = found
            opened = [f"{by} · {self._days.say(at)}" for by, at in readings]
            said = self.tr("Opened by {who}").format(who=", ".join(opened)) if opened else ""
            self._reporter.setText("\n".join(filter(None, (name or self.tr("No one is named"), said))))

        def work() -> tuple[str, list[tuple[str, Instant]]]:
            name = incidents.reporter(incident.id, ACTOR)
            return name, [(each.by, each.at) for each in incidents.readings(incident.id)]

        self._context.jobs.run(work, show)

    def _show_block(self, block: Block) -> None:
        scope = self.tr("The whole desk") if block.group_id is None else self.tr("This group")
        until = self._days.say(None if block.until_at is None else Instant(block.until_at - 1))
        lifted = ""
        if block.lifted_at is not None:
            parts = (self._days.say(block.lifted_at), block.lifted_by, block.lifted_why)
            lifted = " · ".join(filter(None, parts))
        self._column.addWidget(Label(self.tr("Decision"), size="section"))
        self._add_facts(
            (self.tr("Reason"), block.reason),
            (self.tr("Holds for"), scope),
            (self.tr("Last day"), until or self.tr("No end is set")),
            (self.tr("Review on"), self._days.say(block.review_at)),
            (self.tr("Decided by"), " · ".join(filter(None, (block.by, self._days.say(block.at))))),
            (self.tr("Appeal"), block.appeal),
            (self.tr("Lifted"), lifted),
        )
        if block.lifted_at is None:
            self._add_links(
                self._link(self.tr("Copy the text"), partial(self._acts.copy_block_text, block)),
                self._link(self.tr("Appeal…"), partial(self._acts.appeal_block, block)),
                self._link(self.tr("Lift…"), partial(self._acts.lift, block)),
            )

    def _ask_decision(self, incident: Incident, entry: TrustEntry) -> None:
        if entry.state is TrustState.CLOSED:
            return
        self._column.addWidget(Label(self.tr("Decision"), size="section"))
        self.form = Form(self._context.look, trust_forms.decision_fields())
        self.form.set_shown("kind", shown=incident.person_id is not None)
        self.form.changed.connect(self._follow_form)
        self.form.saved.connect(lambda: self._acts.decide(incident, self.form.values()))
        self._column.addWidget(self.form)
        self._note = Label(size="caption", ink="soft", wrap=True)
        self._column.addWidget(self._note)
        later = Button(self._context.look, self.tr("Decide later"))
        later.clicked.connect(lambda _=False: self._acts.postpone(incident, self.form.values()))
        self.decide = Button(self._context.look, icon="check")
        self.decide.clicked.connect(lambda _=False: self.form.try_to_save())
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(later)
        buttons.addStretch(1)
        buttons.addWidget(self.decide)
        self._column.addWidget(row)
        self._follow_form()

    def _follow_form(self) -> None:
        kind = self.form.values()["kind"]
        for key in ("scope", "until"):
            self.form.set_shown(key, shown=kind != trust_forms.NONE)
        texts = {
            trust_forms.NONE: (self.tr("Close"), "check", ""),
            trust_forms.WATCH: (self.tr("Watch"), "eye", self.tr("Whoever approves is told.")),
            trust_forms.BLOCK: (
                self.tr("Block"),
                "ban",
                self.tr("The door only says to ask the organiser. Packs carry no reason."),
            ),
        }
        verb, icon, note = texts[kind]
        self.decide.set_text(verb)
        self.decide.set_icon(icon)
        self._note.setText(note)
        self._note.setVisible(bool(note))


class StruckPanel(TrustPanel):
    """Somebody's strikes, each with its text, appeal and lifting; `show_struck` fills it."""

    person: StruckPerson | None = None

    def show_struck(self, person: StruckPerson) -> None:
        """Show somebody else."""
        self.person = person
        self._clear()
        self._context.panel.set_title(person.name)
        if person.until is not None:
            until = self.tr("What follows holds until {day}.").format(day=self._days.say(person.until))
            self._column.addWidget(Label(until, wrap=True))
        for strike, title in person.strikes:
            for part in self._strike(strike, title):
                self._add_facts(*part)
            self._add_links(*self._steps(strike))

    def _strike(self, strike: Strike, title: str) -> Iterator[list[tuple[str, str]]]:
        name = f"{kind_text(strike.kind)} · {self._days.say(strike.at)}"
        lifted = ""
        if strike.lifted_at is not None:
            parts = (self._days.say(strike.lifted_at), strike.lifted_by, strike.lifted_why)
            lifted = " · ".join(filter(None, parts))
        yield [
            (name, title),
            (self.tr("Told"), self._days.say(strike.told_at)),
            (self.tr("Appeal"), strike.appeal),
            (self.tr("Lifted"), lifted),
        ]

    def _steps(self, strike: Strike) -> list[Button]:
        if strike.lifted_at is not None:
            return []
        return [
            self._link(self.tr("Copy the text"), partial(self._acts.tell, strike.id)),
            self._link(self.tr("Appeal…"), partial(self._acts.appeal_strike, strike)),
            self._link(self.tr("Lift…"), partial(self._acts.lift_strike, strike)),
        ]
