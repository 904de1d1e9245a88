"""Joining a group: decided once, within its rules, with a history, and undone as one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group, WayIn
from meetup_desk.domain.ids import MembershipId
from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.domain.times import DAY
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.members import Approval
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services
from tests.conftest import Clock

BY = "organiser"
WriteList = Callable[..., Path]


class Community:
    """A group, and applications to it in one line each."""

    def __init__(self, services: Services, write_list: WriteList) -> None:
        self.services, self._write_list = services, write_list
        self.group = self.new("산책과 대화")

    def new(self, name: str, **rules: object) -> Group:
        return self.services.groups.add(GroupEdit(name=name, **rules), BY)[0]  # type: ignore[arg-type]

    def apply(self, *names: str, group: Group | None = None) -> list[MembershipId]:
        lines = [f"{name},{name}@mail.example" for name in names]
        path = self._write_list("이름,이메일", *lines)
        return self.services.applications.run(path, (group or self.group).id, BY).applied

    def statuses(self, group: Group | None = None) -> list[str]:
        group_id = (group or self.group).id
        return [str(line.status) for line in self._lines(group_id)]

    def _lines(self, group_id: int) -> list[object]:
        ids = self.services.members.ids(group_id, tuple(MembershipStatus))  # type: ignore[arg-type]
        return list(self.services.members.lines(ids))


@pytest.fixture
def community(services: Services, write_list: WriteList) -> Community:
    return Community(services, write_list)


def test_approval_role_and_buddy_are_one_act_that_undo_takes_back(community: Community) -> None:
    members, (host, newcomer) = community.services.members, community.apply("harin", "daon")
    host_person = members.lines([host])[0].person_id
    members.approve([host], BY, approval=Approval(is_newcomer=False))
    members.approve([newcomer], BY, approval=Approval(role=Role.HELPER, buddy_id=host_person))
    (line,) = members.lines([newcomer])
    assert (line.status, line.role, line.is_newcomer, line.buddy) == ("approved", "helper", True, "harin")
    community.services.history.undo(BY)
    (line,) = members.lines([newcomer])
    assert (line.status, line.role, line.buddy) == ("applied", "member", "")
    assert [step.status for step in members.history(newcomer)] == ["applied"]


def test_approval_says_which_conditions_are_missing(community: Community) -> None:
    edit = GroupEdit(conditions=("rules_accepted", "kakao_friend"))
    community.services.groups.change(community.group.id, edit, BY)
    members, (one, other) = community.services.members, community.apply("daon", "raeo")
    members.meet_condition(one, "rules_accepted", BY)
    with pytest.raises(RuleError) as refused:
        members.approve([one], BY)
    assert (refused.value.rule, refused.value.facts["missing"]) == ("conditions_missing", ("kakao_friend",))
    members.meet_condition(one, "kakao_friend", BY)
    decision = members.approve([one, other], BY)
    assert decision.changed == (one,)
    assert [(held.membership_id, held.rule) for held in decision.held] == [(other, "conditions_missing")]
    members.approve([other], BY, override_reason="오래 아는 분")
    assert members.history(other)[-1].reason == "오래 아는 분"


def test_who_is_blocked_is_neither_approved_nor_invited_whatever_the_reason(community: Community) -> None:
    services, (member,) = community.services, community.apply("daon")
    person = services.members.lines([member])[0].person_id
    services.blocks.add(person, BlockDraft(reason="신고", group_id=community.group.id), BY)
    with pytest.raises(RuleError, match="person_blocked"):
        services.members.approve([member], BY, override_reason="괜찮다고 해요")
    services.members.refuse([member], "이번에는 어려워요", BY)
    with pytest.raises(RuleError, match="person_blocked"):
        services.members.invite(community.group.id, person, BY)
    elsewhere = community.new("독서회")
    services.members.invite(elsewhere.id, person, BY)  # the block holds in one group


def test_a_lowered_limit_leaves_those_in_exempt_until_they_leave(community: Community) -> None:
    services, second, third = community.services, community.new("독서회"), community.new("재능 나눔")
    members = services.members
    joined = [community.apply("daon", group=group)[0] for group in (community.group, second)]
    for each in joined:
        members.approve([each], BY)
    assert services.limits.put(1, BY).exempt == 2
    (more,) = community.apply("daon", group=third)
    with pytest.raises(RuleError, match="over_limit"):
        members.approve([more], BY)
    members.leave([joined[0]], BY)
    assert services.limits.list()[0][1] == 1
    (again,) = community.apply("daon")
    with pytest.raises(RuleError, match="over_limit"):
        members.approve([again], BY)
    members.approve([again], BY, override_reason="모임장이에요")


def test_who_returns_keeps_the_history(community: Community) -> None:
    members, (member,) = community.services.members, community.apply("daon")
    members.approve([member], BY)
    members.leave([member], BY, "이사")
    assert community.apply("daon") == [member]
    assert [step.status for step in members.history(member)] == ["applied", "approved", "left", "applied"]


def test_refusing_needs_a_reason_and_a_wait(community: Community) -> None:
    members, (member,) = community.services.members, community.apply("daon")
    with pytest.raises(RuleError, match="why_needed"):
        members.refuse([member], " ", BY)
    members.approve([member], BY)
    with pytest.raises(RuleError, match="membership_step"):
        members.refuse([member], "늦었어요", BY)


def test_an_open_group_lets_in_whom_nothing_holds_back(community: Community) -> None:
    services, group = community.services, community.new("누구나", way_in=WayIn.OPEN)
    (blocked,) = community.apply("daon")
    person = services.members.lines([blocked])[0].person_id
    services.blocks.add(person, BlockDraft(reason="신고"), BY)
    community.apply("daon", "raeo", group=group)
    assert sorted(community.statuses(group)) == ["applied", "approved"]


def test_the_host_changes_and_stays_as_deputy(community: Community) -> None:
    members, (first, second) = community.services.members, community.apply("harin", "doyun")
    members.approve([first, second], BY)
    members.give_role(first, Role.HOST, BY)
    members.give_role(second, Role.HOST, BY)
    roles = [str(line.role) for line in members.lines([first, second])]
    assert roles == ["deputy", "host"]
    assert members.ids(community.group.id)[0] == second


def test_many_are_approved_at_once_and_undone_at_once(community: Community) -> None:
    names = [f"member{number}" for number in range(300)]
    ids = community.apply(*names)
    community.services.members.approve(ids, BY)
    assert len(community.services.members.ids(community.group.id)) == 300
    community.services.history.undo(BY)
    assert len(community.services.queue.ids(community.group.id)) == 300


def test_a_membership_is_renewed_from_its_end(community: Community, clock: Clock) -> None:
    community.services.groups.change(community.group.id, GroupEdit(member_months=12), BY)
    members, (member,) = community.services.members, community.apply("daon")
    members.approve([member], BY)
    first = members.of_ids([member])[0].renews_at
    clock.move(days=300)
    members.renew([member], BY)
    again = members.of_ids([member])[0].renews_at
    assert again == (first or 0) + 12 * 30 * DAY
