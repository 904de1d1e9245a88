"""Members: applications decided, roles given, leaving, removal and return, each one act with its history."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from meetup_desk.domain.applications import can_step
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId, MembershipId, PersonId, Uid
from meetup_desk.domain.memberships import (
    Membership,
    MembershipCondition,
    MembershipStatus,
    MembershipStep,
    Role,
)
from meetup_desk.domain.people import Person
from meetup_desk.domain.times import Instant
from meetup_desk.services.groups.approvals import Approval, HeldMembership, held_back, let_in, renews_at
from meetup_desk.store import blocks, memberships, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.memberships import BriefMembership, MemberLine

__all__ = ["Approval", "Decision", "HeldMembership", "MemberLine", "Members"]

_AS_BEFORE = (MembershipStatus.APPROVED,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a step did, and the change that undo takes back."""

    changed: tuple[MembershipId, ...]
    held: tuple[HeldMembership, ...] = ()
    changes: Changes = field(default_factory=Changes)


class Members:
    """The memberships of the desk's groups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # reading

    def by_uid(self, uid: Uid) -> Membership:
        """Give the membership of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Membership, uid)

    def ids(self, group_id: GroupId, statuses: Sequence[MembershipStatus] = _AS_BEFORE) -> list[MembershipId]:
        """Give the memberships of a group in these statuses: who runs it, newcomers, then all by name."""
        with self._desk.reading() as db:
            return memberships.member_ids(db, group_id, statuses)

    def lines(self, membership_ids: Sequence[int]) -> list[MemberLine]:
        """Give the lines of these memberships."""
        with self._desk.reading() as db:
            return memberships.lines(db, membership_ids)

    def of_ids(self, membership_ids: Sequence[int]) -> list[Membership]:
        """Give these memberships, in this order; DeskError `not_found`."""
        with self._desk.reading() as db:
            return [records.get(db, Membership, each) for each in membership_ids]

    def history(self, membership_id: MembershipId) -> list[MembershipStep]:
        """Give what happened to a membership, oldest first."""
        with self._desk.reading() as db:
            return records.find(db, MembershipStep, membership_id=membership_id)

    def of_person(self, person_id: PersonId) -> list[Membership]:
        """Give the memberships of a person, past ones too."""
        with self._desk.reading() as db:
            return records.find(db, Membership, person_id=person_id)

    # steps

    def approve(
        self,
        membership_ids: Sequence[MembershipId],
        actor: str,
        *,
        approval: Approval = Approval(),  # noqa: B008 - a value
        override_reason: str | None = None,
    ) -> Decision:
        """Let people in, each with role and buddy; those whom a rule holds back stay and are named.

        A reason lets in who lacks a condition or is above a limit; a block holds whatever is said.
        Where nobody can be let in: RuleError `membership_step`, `person_blocked`, `conditions_missing`,
        `over_limit`; also `reason_needed`, DeskError `not_found`.
        """
        if override_reason is not None and not override_reason.strip():
            raise RuleError("reason_needed")
        with self._desk.change("membership.approve", actor) as db:
            asked, group = _asked(db, membership_ids)
            held = held_back(db, asked, group, overridden=override_reason is not None, now=db.now())
            stopped = {each.membership_id for each in held}
            approved = [each.id for each in asked if each.id not in stopped]
            if not approved:
                raise RuleError(held[0].rule, **held[0].facts)
            let_in(db, group, approved, approval)
            memberships.note(db, approved, db.actor, override_reason or "")
        return Decision(changed=tuple(approved), held=tuple(held), changes=_changes(db, group, asked))

    def refuse(self, membership_ids: Sequence[MembershipId], reason: str, actor: str) -> Decision:
        """Say no, with why; RuleError `why_needed`, `membership_step`."""
        if not reason.strip():
            raise RuleError("why_needed")
        return self._step("refuse", membership_ids, MembershipStatus.REFUSED, actor, reason)

    def ask_back(self, membership_ids: Sequence[MembershipId], question: str, actor: str) -> Decision:
        """Ask the person something first: the group waits for them; RuleError `membership_step`."""
        return self._step("ask", membership_ids, MembershipStatus.ASKED_BACK, actor, question)

    def leave(self, membership_ids: Sequence[MembershipId], actor: str, reason: str = "") -> Decision:
        """Write down that people left; what let them be above a limit is used up."""
        return self._step("leave", membership_ids, MembershipStatus.LEFT, actor, reason)

    def remove(self, membership_ids: Sequence[MembershipId], reason: str, actor: str) -> Decision:
        """Take people out of a group; RuleError `why_needed`, `membership_step`."""
        if not reason.strip():
            raise RuleError("why_needed")
        return self._step("remove", membership_ids, MembershipStatus.REMOVED, actor, reason)

    def expire(self, membership_ids: Sequence[MembershipId], actor: str) -> Decision:
        """End memberships that nobody renewed; RuleError `membership_step`."""
        return self._step("expire", membership_ids, MembershipStatus.EXPIRED, actor, "")

    def _step(
        self,
        step: str,
        membership_ids: Sequence[MembershipId],
        status: MembershipStatus,
        actor: str,
        reason: str,
    ) -> Decision:
        with self._desk.change(f"membership.{step}", actor) as db:
            asked, group = _asked(db, membership_ids)
            for each in asked:
                if not can_step(each.status, step):
                    raise RuleError("membership_step", name=each.name, status=each.status)
            ids = [each.id for each in asked]
            memberships.set_status(db, ids, status)
            memberships.note(db, ids, db.actor, reason.strip())
            if step in ("leave", "remove", "expire"):
                memberships.use_exemptions(db, ids)
        return Decision(changed=tuple(ids), changes=_changes(db, group, asked))

    def renew(self, membership_ids: Sequence[MembershipId], actor: str) -> Decision:
        """Let memberships go on for another term; RuleError `membership_step`."""
        with self._desk.change("membership.renew", actor) as db:
            asked, group = _asked(db, membership_ids)
            for each in asked:
                member = records.get(db, Membership, each.id)
                if not can_step(member.status, "renew"):
                    raise RuleError("membership_step", name=each.name, status=each.status)
                start = max(member.renews_at or db.now(), db.now())
                until = renews_at(group, Instant(start))
                records.save(db, replace(member, status=MembershipStatus.APPROVED, renews_at=until))
            memberships.note(db, [each.id for each in asked], db.actor)
        return Decision(changed=tuple(each.id for each in asked), changes=_changes(db, group, asked))

    def invite(self, group_id: GroupId, person_id: PersonId, actor: str) -> tuple[MembershipId, Changes]:
        """Invite somebody; RuleError `person_blocked`, `membership_step`."""
        with self._desk.change("membership.invite", actor) as db:
            person, group = records.get(db, Person, person_id), records.get(db, Group, group_id)
            if blocks.blocked_in_group(db, [person_id], group_id, db.now()):
                raise RuleError("person_blocked", name=person.name)
            known = records.find(db, Membership, group_id=group_id, person_id=person_id)
            if known and not can_step(known[0].status, "invite"):
                raise RuleError("membership_step", name=person.name, status=known[0].status)
            if known:
                memberships.set_status(db, [known[0].id], MembershipStatus.INVITED)
                invited = known[0].id
            else:
                invited = records.add(db, _new(db, group_id, person_id, MembershipStatus.INVITED)).id
            memberships.note(db, [invited], db.actor)
        kinds = touched(group=[group.id], person=[person_id])
        return invited, Changes(change=db.change_id, touched=kinds)

    def found(self, group_id: GroupId, person_id: PersonId, role: Role, actor: str) -> Decision:
        """Put somebody into a group without an application: its host when it is founded.

        RuleError `person_blocked`, `one_host`, `membership_step`.
        """
        with self._desk.change("membership.add", actor) as db:
            person, group = records.get(db, Person, person_id), records.get(db, Group, group_id)
            if blocks.blocked_in_group(db, [person_id], group_id, db.now()):
                raise RuleError("person_blocked", name=person.name)
            known = records.find(db, Membership, group_id=group_id, person_id=person_id)
            if known and known[0].status is MembershipStatus.APPROVED:
                raise RuleError("membership_step", name=person.name, status=known[0].status)
            member = known[0] if known else records.add(db, _new(db, group_id, person_id))
            _check_host(db, group, member.id, role)
            memberships.approve(db, [member.id], role=role, is_newcomer=False, buddy_id=None, renews_at=None)
            memberships.note(db, [member.id], db.actor)
        kinds = touched(group=[group.id], person=[person_id])
        return Decision(changed=(member.id,), changes=Changes(change=db.change_id, touched=kinds))

    def give_role(self, membership_id: MembershipId, role: Role, actor: str) -> Decision:
        """Give a member another role; who was host becomes a deputy when another one takes over.

        RuleError `membership_step`; DeskError `not_found`.
        """
        with self._desk.change("membership.role", actor) as db:
            asked, group = _asked(db, [membership_id])
            member = records.get(db, Membership, membership_id)
            if member.status is not MembershipStatus.APPROVED:
                raise RuleError("membership_step", name=asked[0].name, status=member.status)
            changed = [membership_id]
            if role is Role.HOST:
                former = records.find(db, Membership, group_id=group.id, role=Role.HOST)
                for each in former:
                    records.save(db, replace(each, role=Role.DEPUTY))
                    changed.append(each.id)
            records.save(db, replace(member, role=role, is_newcomer=False))
            memberships.note(db, changed, db.actor)
        return Decision(changed=tuple(changed), changes=_changes(db, group, asked))

    def care(
        self, membership_id: MembershipId, actor: str, *, buddy_id: PersonId | None, is_newcomer: bool
    ) -> Decision:
        """Say who looks after a member, and whether they are new; DeskError `not_found`."""
        with self._desk.change("membership.buddy", actor) as db:
            asked, group = _asked(db, [membership_id])
            member = records.get(db, Membership, membership_id)
            records.save(db, replace(member, buddy_id=buddy_id, is_newcomer=is_newcomer))
        return Decision(changed=(membership_id,), changes=_changes(db, group, asked))

    def meet_condition(
        self, membership_id: MembershipId, name: str, actor: str, *, met: bool = True
    ) -> Decision:
        """Tick a condition, or take the tick back; RuleError `condition_unknown`, DeskError `not_found`."""
        with self._desk.change("membership.condition", actor, detail=name) as db:
            asked, group = _asked(db, [membership_id])
            if name not in group.conditions:
                raise RuleError("condition_unknown", name=name, known=", ".join(group.conditions))
            before = records.find(db, MembershipCondition, membership_id=membership_id, name=name)
            if met and not before:
                tick = MembershipCondition(membership_id=membership_id, name=name, at=db.now(), by=db.actor)
                records.add(db, tick)
            elif before and not met:
                records.remove(db, before[0])
        return Decision(changed=(membership_id,), changes=_changes(db, group, asked))


def _asked(
    db: ReadTransaction, membership_ids: Sequence[MembershipId]
) -> tuple[list[BriefMembership], Group]:
    """Give memberships of one group, and the group; DeskError `not_found`."""
    found = memberships.brief(db, membership_ids)
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="membership", id="")
    group = records.get(db, Group, found[0].group_id)
    return [each for each in found if each.group_id == group.id], group


def _new(
    db: WriteTransaction,
    group_id: GroupId,
    person_id: PersonId,
    status: MembershipStatus = MembershipStatus.APPLIED,
) -> Membership:
    return Membership(
        uid=db.uid(), group_id=group_id, person_id=person_id, status=status, applied_at=db.now()
    )


def _check_host(db: ReadTransaction, group: Group, membership_id: MembershipId, role: Role) -> None:
    hosts = records.find(db, Membership, group_id=group.id, role=Role.HOST, status=MembershipStatus.APPROVED)
    if role is Role.HOST and any(host.id != membership_id for host in hosts):
        raise RuleError("one_host", group=group.name)


def _changes(db: WriteTransaction, group: Group, asked: Sequence[BriefMembership]) -> Changes:
    kinds = touched(group=[group.id], person=[each.person_id for each in asked])
    return Changes(change=db.change_id, touched=kinds)
