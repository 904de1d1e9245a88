"""What can be done with the members that are selected: roles, buddies, renewal, leaving and removal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import MembershipId
from meetup_desk.domain.memberships import Role
from meetup_desk.services.groups.members import Decision, MemberLine
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class MemberActions(QObject):
    """The menu of the members; `offered` gives it for a selection."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._services, self._writes, self._page = context, services, writes, page

    def offered(self, ids: list[int], row: MemberLine | None) -> list[Action | None]:
        """Give what can be done; roles and newcomers are of one member at a time."""
        chosen = [MembershipId(each) for each in ids]
        if not chosen:
            return []
        of_one: list[Action | None] = []
        if len(chosen) == 1 and row is not None and row.id == chosen[0]:
            roles = [role for role in Role if role is not row.role]
            of_one = [
                Action(
                    key=f"member.{role}",
                    text=partial(self._role_text, role),
                    run=partial(self._give_role, chosen[0], role, row.name),
                )
                for role in roles
            ]
            if row.is_newcomer:
                of_one.append(
                    Action(
                        key="member.regular",
                        text=lambda: self.tr("No longer a newcomer"),
                        run=partial(self._settle, chosen[0]),
                    )
                )
            of_one.append(None)
        return [
            *of_one,
            Action(key="member.renew", text=lambda: self.tr("Renew"), run=partial(self._renew, chosen)),
            Action(
                key="member.leave", text=lambda: self.tr("Left the group"), run=partial(self._leave, chosen)
            ),
            Action(
                key="member.remove",
                text=lambda: self.tr("Remove from the group…"),
                run=partial(self._remove, chosen),
                danger=True,
            ),
        ]

    def _role_text(self, role: Role) -> str:
        return {
            Role.HOST: self.tr("Make host"),
            Role.DEPUTY: self.tr("Make deputy"),
            Role.HELPER: self.tr("Make helper"),
            Role.MEMBER: self.tr("Make a plain member"),
        }[role]

    def _give_role(self, chosen: MembershipId, role: Role, name: str) -> None:
        if role is Role.HOST and not self._context.asker.confirm(
            self._page,
            self.tr("Hand the group over to {name}?").format(name=name),
            self.tr("The host of today becomes a deputy."),
            self.tr("Make host"),
            self.tr("Keep the host"),
        ):
            return
        members = self._services.members
        self._run(lambda: members.give_role(chosen, role, ACTOR), self.tr("Role changed."))

    def _settle(self, chosen: MembershipId) -> None:
        members = self._services.members
        buddy = members.of_ids([chosen])[0].buddy_id
        self._run(lambda: members.care(chosen, ACTOR, buddy_id=buddy, is_newcomer=False), self.tr("Saved."))

    def _renew(self, chosen: list[MembershipId]) -> None:
        members = self._services.members
        self._run(lambda: members.renew(chosen, ACTOR), self.tr("%Ln renewed.", "", len(chosen)))

    def _leave(self, chosen: list[MembershipId]) -> None:
        members = self._services.members
        self._run(lambda: members.leave(chosen, ACTOR), self.tr("%Ln left the group.", "", len(chosen)))

    def _remove(self, chosen: list[MembershipId]) -> None:
        label = self.tr("Why")
        field = Field(key="text", label=lambda: label, kind="lines", required=True)
        title = self.tr("Remove %Ln from the group?", "", len(chosen))
        dialog = FormDialog(
            self._context.look,
            self._page.window(),
            title,
            [field],
            verb=self.tr("Remove"),
            leave=self.tr("Keep"),
            danger=True,
        )
        values, members = dialog.draft(), self._services.members
        if values is not None:
            why = str(values["text"])
            self._run(lambda: members.remove(chosen, why, ACTOR), self.tr("%Ln removed.", "", len(chosen)))

    def _run(self, work: Callable[[], Decision], message: str) -> None:
        self._writes.run(work, lambda done: done.changes, lambda _: message)
