"""What goes with the approval of one applicant: role, buddy, and the text that tells them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.ids import MembershipId, PersonId
from meetup_desk.domain.memberships import Role
from meetup_desk.services.groups.approvals import Approval
from meetup_desk.services.groups.member_texts import MemberTexts
from meetup_desk.services.groups.queue import RegularMember
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form import Form
from meetup_desk.ui.widgets.label import Label
from meetup_desk.words.say import say

_ROLES = (Role.MEMBER, Role.HELPER, Role.DEPUTY)
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class ChosenApproval:
    """An approval as it was chosen, and the text for the person where somebody wrote another one."""

    approval: Approval
    text: str = ""


class ApprovalForm(QWidget):
    """`show_for` fills it; `wanted` comes when somebody approves from here."""

    wanted = Signal()

    def __init__(self, context: Context, texts: MemberTexts) -> None:
        super().__init__()
        self._context, self._texts = context, texts
        self._membership: MembershipId | None = None
        self._usual = ""  # the text as it would be without being edited
        lang = context.languages.current
        self.form = Form(
            context.look,
            [
                Field(
                    key="role",
                    label=lambda: self.tr("Role"),
                    kind="choice",
                    options=[
                        Option(str(each), partial(say, f"membership.role.{each}", lang)) for each in _ROLES
                    ],
                ),
                Field(key="buddy", label=lambda: self.tr("Buddy"), kind="choice", options=[self._nobody()]),
                Field(
                    key="text",
                    label=lambda: self.tr("Text for them"),
                    kind="lines",
                    help=lambda: self.tr("Copied when you approve"),
                ),
            ],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("When you approve"), size="section"))
        column.addWidget(self.form)
        self._buddy = _NOBODY
        self.form.changed.connect(self._follow)
        self.form.saved.connect(self.wanted)

    def show_for(self, membership_id: MembershipId, buddies: Sequence[RegularMember]) -> None:
        """Offer what can be chosen for an applicant; what was chosen for the same one stays."""
        if membership_id == self._membership:
            return
        self._membership, self._buddy, self._usual = membership_id, _NOBODY, ""
        self.form.set_options("buddy", [self._nobody(), *map(self._option, buddies)])
        self.form.set_values({"role": str(Role.MEMBER), "buddy": _NOBODY, "text": ""})
        self._ask_text()

    def chosen(self, membership_ids: Sequence[MembershipId]) -> ChosenApproval:
        """Give what was chosen, if it is for these; else a plain approval."""
        if list(membership_ids) != [self._membership]:
            return ChosenApproval(Approval())
        values = self.form.values()
        buddy = PersonId(int(values["buddy"])) if values["buddy"] else None
        text = values["text"] if values["text"] != self._usual else ""
        return ChosenApproval(Approval(role=Role(values["role"]), buddy_id=buddy), text)

    def _nobody(self) -> Option:
        return Option(_NOBODY, lambda: self.tr("No buddy"))

    def _option(self, member: RegularMember) -> Option:
        busy = self.tr("%Ln newcomers", "", member.newcomers) if member.newcomers else ""
        return Option(str(member.person_id), partial(str, " · ".join(filter(None, (member.name, busy)))))

    def _follow(self) -> None:
        buddy = self.form.values()["buddy"]
        if buddy != self._buddy:
            self._buddy = buddy
            self._ask_text()

    def _ask_text(self) -> None:
        """Read what they would be told; what somebody wrote stays."""
        membership, buddy, lang = self._membership, self._buddy, self._context.languages.current
        if membership is None:
            return
        known = PersonId(int(buddy)) if buddy else None
        self._context.jobs.run(
            lambda: self._texts.welcome([membership], lang, known)[0],
            partial(self._show_text, membership),
            lambda _: None,
            key=(self, "text"),
        )

    def _show_text(self, membership: MembershipId, text: str) -> None:
        values = self.form.values()
        if membership == self._membership and values["text"] in ("", self._usual):
            self._usual = text
            self.form.set_values({**values, "text": text})
