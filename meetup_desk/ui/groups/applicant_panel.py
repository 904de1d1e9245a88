"""All that is known of somebody who applied, beside the queue."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.ids import MembershipId
from meetup_desk.domain.people import ContactKind, ContactPoint
from meetup_desk.services.groups.member_texts import MemberTexts
from meetup_desk.services.groups.queue import ApplicantCard, Queue
from meetup_desk.ui.groups.approval_form import ApprovalForm
from meetup_desk.ui.groups.waiting_table import days
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.fact_list import FactList
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.pill import Pill
from meetup_desk.words.conditions import say_condition
from meetup_desk.words.say import say


class ApplicantPanel(QWidget):
    """Answers, conditions, what is known, who it may be, and the approval; `show_applicant` fills it."""

    def __init__(self, context: Context, queue: Queue, texts: MemberTexts) -> None:
        super().__init__()
        self._context, self._queue = context, queue
        self.approval = ApprovalForm(context, texts)
        self.approval.hide()  # until it is known for whom
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(24)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._column)
        column.addWidget(self.approval)

    def show_applicant(self, membership_id: MembershipId) -> None:
        """Read and show somebody's card."""
        self._context.jobs.run(
            lambda: self._queue.card(membership_id), self._show, lambda _: None, key=(self, "card")
        )

    def _show(self, card: ApplicantCard) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        member, lang = card.line.member, self._context.languages.current
        self._context.panel.set_title(member.name)
        self._column.addWidget(Pill(self._context.look, days(card.line)))
        if member.affiliation:
            self._column.addWidget(Label(member.affiliation, ink="soft", wrap=True))
        answers = [(question or self.tr("Note"), answer) for question, answer in member.answers.items()]
        self._add(self.tr("Answers"), answers)
        self._add(self.tr("Conditions"), self._conditions(card, lang))
        self._add(self.tr("What we know"), self._known(card, lang))
        self._add(self.tr("May be the same person"), self._alike(card, lang))
        self.approval.show_for(member.id, card.buddies)
        self.approval.show()

    def _add(self, title: str, facts: list[tuple[str, str]]) -> None:
        if facts:
            self._column.addWidget(Label(title, size="section"))
            self._column.addWidget(FactList(facts))

    def _conditions(self, card: ApplicantCard, lang: str) -> list[tuple[str, str]]:
        met = [(say_condition(name, lang), tick.by) for name, tick in card.ticks.items()]
        lacking = enumerate(card.line.missing, 1)
        return met + [
            (say_condition(name, lang), self.tr("Missing. Press {key}.").format(key=number))
            for number, name in lacking
        ]

    def _known(self, card: ApplicantCard, lang: str) -> list[tuple[str, str]]:
        contacts = ", ".join(_contact(contact) for contact in card.contacts)
        facts = [(self.tr("Contact"), contacts)] if contacts else []
        if card.promised:
            came = self.tr("{came} of {all}").format(came=card.promised - card.missed, all=card.promised)
            facts.append((self.tr("Attended"), came))
        facts += [(group, say(f"membership.status.{status}", lang)) for group, status in card.past]
        counted = [
            (self.tr("Groups"), card.groups),
            (self.tr("Strikes"), card.line.strikes),
            (self.tr("Incidents"), card.incidents),
        ]
        return facts + [(name, f"{number:,}") for name, number in counted if number]

    def _alike(self, card: ApplicantCard, lang: str) -> list[tuple[str, str]]:
        return [
            (
                card.names.get(each.known_id, ""),
                ", ".join(say(f"resemblance.{why}", lang) for why in each.why),
            )
            for each in card.alike
        ]


def _contact(point: ContactPoint) -> str:
    return shown_phone(point.value) if point.kind is ContactKind.PHONE else point.shown or point.value
