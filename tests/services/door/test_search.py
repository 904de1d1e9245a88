"""People found at a door: in an order that helps, and never two that look the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.events import Event
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.tickets.short_code import read_short
from tests.conftest import Organiser

Opens = Callable[[Event], DoorSource]


@pytest.fixture(params=["desk", "pack"])
def open_it(request: pytest.FixtureRequest, organiser: Organiser, tmp_path: Path) -> Opens:
    def at(event: Event) -> DoorSource:
        if request.param == "desk":
            return organiser.services.door(event.id, "정문")
        organiser.services.packs.write(event.id, "후문", tmp_path / "door.pack", passphrase=None)
        return open_pack_door(tmp_path / "door.pack", None)

    return at


def _add(organiser: Organiser, event: Event, affiliation: str, phone: str) -> None:
    """Add a 김민준: first by another name, as two without any difference would be one person."""
    rsvp = organiser.answer(
        event, f"손님 {affiliation} {phone} {len(organiser.services.people.find('김민준'))}"
    )
    person = organiser.services.rsvps.line(rsvp).person_id
    edit = PersonEdit(
        name="김민준", affiliation=affiliation, contacts=(ContactDraft(ContactKind.PHONE, phone),)
    )
    organiser.services.people.change(person, edit, "organiser")


def names(door: DoorSource, text: str, limit: int = 20) -> list[str]:
    return [person.name for person in door.search(text, limit)]


def test_the_best_match_comes_first_then_who_is_still_out_then_the_name(
    organiser: Organiser, open_it: Opens
) -> None:
    event = organiser.event(capacity=None)
    people = [
        "최김서",
        "박 김서",
        "김서준",
        "김서현",
        "김서나",
        "김서",
        *(f"이김서{n}" for n in "가나다라마바사아"),
    ]
    ids = {name: organiser.answer(event, name) for name in people}
    code = organiser.code(event, ids["김서나"])
    door = open_it(event)
    door.scan(ScanRequest(text=code))
    assert names(door, "김서", 6) == ["김서", "김서준", "김서현", "김서나", "박 김서", "이김서가"]
    assert names(door, "ㄱㅅ", 4) == ["김서", "김서준", "김서현", "김서나"]


def test_namesakes_are_always_told_apart(organiser: Organiser, open_it: Opens) -> None:
    event = organiser.event(capacity=None)
    rows = [("가온", "01012345678"), ("가온", "01087654321"), ("나루", ""), ("", ""), ("", "")]
    for affiliation, phone in rows:
        _add(organiser, event, affiliation, phone)
    found = open_it(event).search("김민준")
    apart = [person.told_apart for person in found]
    assert len(set(apart)) == len(rows)
    assert {"나루", "5678", "4321"} <= set(apart)
    codes = [mark for mark in apart if read_short(mark).value]
    assert len(codes) == 2
    assert all(person.status is RsvpStatus.GOING for person in found)


def test_the_phone_that_was_typed_is_shown(organiser: Organiser) -> None:
    event = organiser.event()
    _add(organiser, event, "가온", "01012345678")
    door = organiser.services.door(event.id, "정문")
    assert [(person.told_apart, person.phone) for person in door.search("5678")] == [("가온", "5678")]
    assert [(person.told_apart, person.phone) for person in door.search("김민준")] == [("가온", "")]


def test_a_walk_in_is_found_again_by_slip_and_by_name(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    for phone in ("010-1111-2222", "010-1111-2223"):  # of namesakes, so that a pack has their digits
        organiser.answer(event, "김민준", phone=phone)
    organiser.services.packs.write(event.id, "후문", tmp_path / "door.pack", passphrase=None)
    door = open_pack_door(tmp_path / "door.pack", None)
    door.walk_in(WalkIn(name=""))
    came = door.walk_in(WalkIn(name="박서준", phone="010-1234-5678", party=2, consent=True))
    assert came.slip == 2
    for text in ("2", "박서준", "ㅂㅅㅈ"):
        found = door.search(text)[0]
        assert (found.slip, found.name, found.inside, found.told_apart) == (2, "박서준", 2, "5678")
    again = door.scan(ScanRequest(rsvp_id=found.rsvp_id))
    assert (again.verdict, again.slip, again.name) == ("already_in", 2, "박서준")
    assert [line.slip for line in door.last_scans()] == [None, 2, 1]
    assert [line.name for line in door.last_scans()] == ["박서준", "박서준", ""]
    door.close()


def test_the_verdict_tells_namesakes_of_one_affiliation_apart(organiser: Organiser) -> None:
    event = organiser.event(capacity=None)
    for affiliation, phone in (
        ("가온", "01012345678"),
        ("가온", "01087654321"),
        ("나루", ""),
        ("", ""),
        ("", ""),
    ):
        _add(organiser, event, affiliation, phone)
    door = organiser.services.door(event.id, "정문")
    marks = [door.scan(ScanRequest(rsvp_id=person.rsvp_id)).told_apart for person in door.search("김민준")]
    assert len(set(marks)) == 5
    assert {"5678", "4321", "나루"} <= set(marks)
