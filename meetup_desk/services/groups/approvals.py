"""Approvals inside a transaction: who is held back and why, and letting people in."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.applications import can_step, missing, over_limit
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import MembershipId, PersonId
from meetup_desk.domain.memberships import MembershipLimit, Role
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.store import blocks, memberships, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.memberships import BriefMembership

_MONTH = 30 * DAY  # of a membership's term: the day of the month does not matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What goes with an approval: all of it is one act."""

    role: Role = Role.MEMBER
    is_newcomer: bool = True
    buddy_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMembership:
    """A membership that could not be approved: the rule, and the facts for its sentence."""

    membership_id: MembershipId
    rule: str
    facts: dict[str, object] = field(default_factory=dict)


def held_back(
    db: ReadTransaction, asked: Sequence[BriefMembership], group: Group, *, overridden: bool, now: Instant
) -> list[HeldMembership]:
    """Give whom a rule keeps from being let in; a reason overrides conditions and limits, never a block."""
    people = [each.person_id for each in asked]
    blocked = blocks.blocked_in_group(db, people, group.id, now)
    met = memberships.conditions_met(db, [each.id for each in asked]) if group.conditions else {}
    limits = [limit for limit in records.find(db, MembershipLimit) if limit.kind in ("", group.kind)]
    counts = [(limit, memberships.counted(db, people, limit.kind)) for limit in limits]
    held = []
    for each in asked:
        lacking = missing(group.conditions, met.get(each.id, set()))
        above = next((x for x, count in counts if over_limit(count.get(each.person_id, 0), x.most)), None)
        if not can_step(each.status, "approve"):
            facts: dict[str, object] = {"name": each.name, "status": each.status}
            held.append(HeldMembership(membership_id=each.id, rule="membership_step", facts=facts))
        elif each.person_id in blocked:
            held.append(
                HeldMembership(membership_id=each.id, rule="person_blocked", facts={"name": each.name})
            )
        elif lacking and not overridden:
            facts = {"name": each.name, "missing": lacking}
            held.append(HeldMembership(membership_id=each.id, rule="conditions_missing", facts=facts))
        elif above and not overridden:
            facts = {"name": each.name, "most": above.most}
            held.append(HeldMembership(membership_id=each.id, rule="over_limit", facts=facts))
    return held


def let_in(db: WriteTransaction, group: Group, membership_ids: Sequence[int], approval: Approval) -> None:
    """Approve memberships that nothing holds back."""
    memberships.approve(
        db,
        membership_ids,
        role=approval.role,
        is_newcomer=approval.is_newcomer,
        buddy_id=approval.buddy_id,
        renews_at=renews_at(group, db.now()),
    )


def renews_at(group: Group, start: Instant) -> Instant | None:
    """Give when a membership that starts then has to be renewed; None where the group asks for no renewal."""
    return Instant(start + group.member_months * _MONTH) if group.member_months else None
