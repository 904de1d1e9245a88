"""Lines of a list that may be somebody who is blocked: taken, flagged with why, and left to the organiser."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.groups import WayIn
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.imports.left_out import save_left_out
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.services.services import Services
from tests.conftest import Organiser

BY = "organiser"
Write = Callable[..., Path]


@pytest.fixture
def blocked(services: Services) -> PersonId:
    contacts = (
        ContactDraft(kind=ContactKind.PHONE, text="010-1234-5678"),
        ContactDraft(kind=ContactKind.EMAIL, text="daon.seo@gmail.com"),
    )
    edit = PersonEdit(name="서다온", affiliation="나래소프트", contacts=contacts)
    person, _ = services.people.add(edit, BY)
    services.blocks.add(person, BlockDraft(reason="비밀 사유"), BY)
    return person


@pytest.mark.usefixtures("blocked")
@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Seo Daon,,", "Seo Daon"),  # the name as others write it
        ("서다온,other@mail.example,010-9999-0000", "서다온"),
        ("하늘,d.aon.seo+b@gmail.com,", "d.aon.seo+b@gmail.com"),
    ],
)
def test_who_looks_like_somebody_blocked_waits_and_the_list_says_why(
    organiser: Organiser, write_list: Write, tmp_path: Path, line: str, value: str
) -> None:
    services, event = organiser.services, organiser.event()
    file = write_list("이름,이메일,전화번호", line, "한서윤,,")
    preview = services.imports.preview(file, event.id)
    result = services.imports.run(file, event.id, BY)
    for tally in (preview.tally, result.tally):
        (flagged,) = tally.lost
        assert (flagged.reason, flagged.value, flagged.facts["other"]) == ("look_alike", value, "서다온")
        assert "서다온" in flagged.say("ko")
        assert "비밀" not in flagged.say("ko")
        assert (tally.of(RsvpStatus.REQUESTED), tally.of(RsvpStatus.GOING), tally.refused) == (1, 1, [])
    save_left_out(tmp_path / "left.csv", result.tally.left_out, "ko")  # it leaves the desk
    assert len((tmp_path / "left.csv").read_text(encoding="utf-8").splitlines()) == 1


def test_who_was_told_apart_or_is_known_by_that_name_is_seated_as_anybody(
    organiser: Organiser, write_list: Write, blocked: PersonId
) -> None:
    services, event = organiser.services, organiser.event()
    edit = PersonEdit(
        name="서다온", contacts=(ContactDraft(kind=ContactKind.EMAIL, text="sda@mail.example"),)
    )
    namesake, _ = services.people.add(edit, BY)
    file = write_list("이름,이메일", "서다온,sda@mail.example")
    result = services.imports.run(file, event.id, BY)
    assert (result.tally.lost, result.tally.of(RsvpStatus.GOING)) == ([], 1)
    assert namesake != blocked


@pytest.mark.usefixtures("blocked")
def test_applications_to_an_open_group_wait_where_they_look_like_somebody_blocked(
    services: Services, write_list: Write
) -> None:
    group, _ = services.groups.add(GroupEdit(name="산책과 대화", way_in=WayIn.OPEN), BY)
    file = write_list(
        "이름,이메일", "Seo Daon,a@mail.example", "서다온,b@mail.example", "한서윤,c@mail.example"
    )
    done = services.applications.run(file, group.id, BY)
    assert (done.approved, len(done.flagged), done.refused) == (1, 2, [])
    assert set(services.queue.ids(group.id)) == set(done.flagged)


def test_who_is_blocked_is_recognised_on_whatever_line_they_stand(
    organiser: Organiser, write_list: Write, blocked: PersonId
) -> None:
    services, event = organiser.services, organiser.event()
    others = [f"참가자 {number:03}," for number in range(blocked + 2)]
    for place in range(blocked + 2):
        lines = [*others[:place], "하늘,d.aon.seo+b@gmail.com", *others[place + 1 :]]
        preview = services.imports.preview(write_list("이름,이메일", *lines), event.id)
        assert [each.reason for each in preview.tally.lost] == ["look_alike"]


def test_who_is_told_apart_from_one_waits_for_being_like_another(
    organiser: Organiser, write_list: Write, blocked: PersonId
) -> None:
    services, event = organiser.services, organiser.event()
    mail = ContactDraft(kind=ContactKind.EMAIL, text="sky@mail.example")
    phone = ContactDraft(kind=ContactKind.PHONE, text="010-1234-5678")
    known, _ = services.people.add(PersonEdit(name="하늘", contacts=(mail,)), BY)
    other, _ = services.people.add(PersonEdit(name="구름", contacts=(phone,)), BY)
    services.blocks.add(other, BlockDraft(reason="다른 사유"), BY)
    services.duplicates.keep_apart(known, blocked, BY)
    file = write_list("이름,이메일,전화번호", "하늘,sky@mail.example,010-1234-5678")
    (flagged,) = services.imports.preview(file, event.id).tally.lost
    assert (flagged.reason, flagged.facts["other"]) == ("look_alike", "구름")
