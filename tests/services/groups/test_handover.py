"""A group that goes to its next host as one file, and two groups that become one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.groups import FieldKind, GroupQuestion
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Clock, Organiser

BY, PASSPHRASE = "organiser", "정확한 말 건전지 스테이플"


@pytest.fixture
def other_desk(services: Services, tmp_path: Path, clock: Clock, gaon_desk: bytes) -> Services:
    path = tmp_path / "other.desk"
    path.write_bytes(gaon_desk)
    path.chmod(0o600)
    return Services(Desk(path, clock=clock), services.fonts)


@pytest.fixture
def group_id(services: Services, write_list: Callable[..., Path], tmp_path: Path) -> GroupId:
    """A group of two members with rules, and an incident about one of them that led to a block."""
    asked = GroupQuestion(kind=FieldKind.KAKAO, text={"ko": "카카오톡 아이디"}, required=True)
    edit = GroupEdit(name="산책과 대화", conditions=("met_host",), questions=(asked,), strike_most=2)
    group, _ = services.groups.add(edit, BY)
    lines = ("이름,이메일", "서다온,daon@mail.example", "고래오,raeo@mail.example")
    ids = services.applications.run(write_list(*lines), group.id, BY).applied
    services.members.approve(ids, BY, override_reason="오래 함께")
    services.members.give_role(ids[0], Role.HOST, BY)
    person = services.members.lines(ids)[1].person_id
    draft = IncidentDraft(group_id=group.id, person_id=person, what="비밀 신고", reporter="비밀 제보자")
    incident, _ = services.incidents.report(draft, BY)
    evidence = tmp_path / "비밀 증거.txt"
    evidence.write_text("비밀 내용", "utf-8")
    services.incidents.add_evidence(incident.id, evidence, BY)
    services.incidents.conclude(incident.id, BlockDraft(reason="비밀 사유", group_id=group.id), BY)
    return group.id


def test_a_group_goes_over_with_its_rules_and_members_and_no_word_of_trust(
    services: Services, other_desk: Services, group_id: GroupId, tmp_path: Path
) -> None:
    path = tmp_path / "산책.group"
    assert services.handover.write(group_id, path, HandoverChoice(history=True)) == 2
    assert "비밀" not in path.read_text("utf-8")
    taken = other_desk.handover.take(path, BY)
    group = other_desk.groups.get(taken.group.id)
    before = services.groups.get(group_id)
    assert (group.name, group.questions, group.conditions, group.strike_most) == (
        *(before.name, before.questions, before.conditions, 2),
    )
    lines = other_desk.members.lines(other_desk.members.ids(group.id))
    assert [(line.name, line.role) for line in lines] == [("서다온", "host"), ("고래오", "member")]
    steps = other_desk.members.history(lines[0].id)
    assert [str(step.status) for step in steps] == ["applied", "approved", "approved"]
    assert other_desk.incidents.of_group(group.id) == []
    with pytest.raises(RuleError, match="group_known"):
        other_desk.handover.take(path, BY)
    other_desk.history.undo(BY)
    assert [card.group.name for card in other_desk.groups.list()] == ["가온 모임"]
    assert other_desk.backups.check() == []


def test_trust_goes_along_only_when_ticked_and_behind_a_passphrase(
    services: Services, other_desk: Services, group_id: GroupId, tmp_path: Path
) -> None:
    path = tmp_path / "산책.group"
    with pytest.raises(RuleError, match="passphrase_empty"):
        services.handover.write(group_id, path, HandoverChoice(trust=True))
    services.handover.write(group_id, path, HandoverChoice(trust=True, passphrase=PASSPHRASE))
    assert "비밀".encode() not in path.read_bytes()
    for wrong, rule in ((None, "passphrase_needed"), ("다른 말", "passphrase_wrong")):
        with pytest.raises(RuleError, match=rule):
            other_desk.handover.take(path, BY, passphrase=wrong)
    taken = other_desk.handover.take(path, BY, passphrase=PASSPHRASE)
    (incident,) = other_desk.incidents.of_group(taken.group.id)
    assert (incident.what, incident.reporter) == ("비밀 신고", "비밀 제보자")
    (evidence,) = other_desk.incidents.evidence(incident.id)
    assert evidence.content.decode() == "비밀 내용"
    (blocked,) = other_desk.blocks.list()
    assert (blocked.person.name, blocked.block.incident_id) == ("고래오", incident.id)


def test_a_locked_file_that_happens_to_begin_like_json_opens_with_its_passphrase(
    services: Services,
    other_desk: Services,
    group_id: GroupId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nacl.utils.random", lambda size: b"{" * size)
    path = tmp_path / "산책.group"
    services.handover.write(group_id, path, HandoverChoice(passphrase=PASSPHRASE))
    with pytest.raises(RuleError, match="passphrase_needed"):
        other_desk.handover.take(path, BY)
    assert other_desk.handover.take(path, BY, passphrase=PASSPHRASE).members == 2


def test_people_who_are_known_are_not_made_twice_and_other_files_are_refused(
    services: Services, other_desk: Services, group_id: GroupId, tmp_path: Path
) -> None:
    path = tmp_path / "산책.group"
    services.handover.write(group_id, path, HandoverChoice())
    Organiser(other_desk).answer(Organiser(other_desk).event(), "서다온", email="daon@mail.example")
    assert other_desk.handover.take(path, BY).people_added == 1
    foreign, broken = tmp_path / "list.csv", tmp_path / "broken.group"
    foreign.write_text("이름\n서다온\n", "utf-8")
    broken.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(RuleError, match="group_file"):
        other_desk.handover.take(foreign, BY)
    with pytest.raises(DeskError, match="file_unreadable"):
        other_desk.handover.take(broken, BY)


def test_who_waits_in_the_group_that_goes_still_waits_though_the_other_refused_them(
    services: Services, group_id: GroupId, write_list: Callable[..., Path]
) -> None:
    keep, _ = services.groups.add(GroupEdit(name="저녁 모임"), BY)
    path = write_list("이름,이메일", "한별,byeol@mail.example")
    services.members.refuse(services.applications.run(path, keep.id, BY).applied, "자리가 없어요", BY)
    waiting = services.applications.run(path, group_id, BY).applied
    services.group_merging.merge(keep.id, group_id, BY)
    lines = services.members.lines(services.members.ids(keep.id, tuple(MembershipStatus)))
    assert [str(line.status) for line in lines if line.name == "한별"] == ["applied"]
    assert [step.reason for step in services.members.history(waiting[0])].count("자리가 없어요") == 1
    assert services.backups.check() == []


def test_two_groups_become_one_after_a_preview_and_again_two_by_undo(
    services: Services, organiser: Organiser, group_id: GroupId, write_list: Callable[..., Path]
) -> None:
    keep, _ = services.groups.add(GroupEdit(name="저녁 모임"), BY)
    lines = ("이름,이메일", "서다온,daon@mail.example", "이하린,harin@mail.example")
    ids = services.applications.run(write_list(*lines), keep.id, BY).applied
    services.members.approve(ids[1:], BY)
    services.members.give_role(ids[1], Role.HOST, BY)
    organiser.event("산책", group_id=group_id)
    stake = services.group_merging.preview(keep.id, group_id).stake
    assert stake._asdict() == {"members": 1, "in_both": 1, "waiting": 0, "events": 1, "hosts": 1}
    with pytest.raises(RuleError, match="same_group"):
        services.group_merging.preview(keep.id, keep.id)
    services.group_merging.merge(keep.id, group_id, BY)
    lines_after = services.members.lines(services.members.ids(keep.id, tuple(MembershipStatus)))
    assert {(line.name, str(line.status), str(line.role)) for line in lines_after} == {
        ("이하린", "approved", "host"),
        ("서다온", "approved", "deputy"),  # was the host of the group that went
        ("고래오", "approved", "member"),
    }
    assert len(services.incidents.of_group(keep.id)) == 1
    assert services.backups.check() == []
    services.history.undo(BY)
    assert {card.group.name for card in services.groups.list()} >= {"산책과 대화", "저녁 모임"}
    assert len(services.members.ids(group_id)) == 2
    assert services.backups.check() == []
