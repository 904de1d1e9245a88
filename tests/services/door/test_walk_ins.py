"""Guests at the door: written down once, with consent, and let in as far as there is room."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.people import Block, ContactKind, ContactPoint
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.store import people, records
from tests.conftest import Clock, Organiser


def guest(name: str = "한지우", phone: str = "", party: int = 1) -> WalkIn:
    return WalkIn(name=name, phone=phone, party=party, consent=True)


def count(organiser: Organiser, table: str) -> int:
    with organiser.services.desk.reading() as db:
        return int(db.value(f"SELECT count(*) FROM {table}"))


def test_a_guest_becomes_a_person_an_answer_and_a_ticket_at_once(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event()
    door = services.door(event.id, "정문")
    shown = door.walk_in(guest(phone="010-1234-5678", party=2))
    assert (shown.verdict, shown.name, shown.admitted_now) == ("admitted", "한지우", 2)
    assert shown.rsvp_id is not None
    line = services.rsvps.line(shown.rsvp_id)
    assert (line.status, line.party, line.arrived, line.phone) == ("going", 2, 2, "+821012345678")
    assert line.override_reason == ""
    again = services.door(event.id, "후문").scan(ScanRequest(text=organiser.code(event, shown.rsvp_id)))
    assert (again.verdict, again.first_door) == ("already_in", "정문")
    with services.desk.reading() as db:
        assert db.rows("SELECT purpose, granted FROM consent") == [("data", 1)]
    assert services.backups.check() == []


def test_without_consent_nothing_is_written(organiser: Organiser) -> None:
    door = organiser.services.door(organiser.event().id, "정문")
    with pytest.raises(RuleError) as refused:
        door.walk_in(WalkIn(name="한지우", phone="010-1234-5678"))
    assert refused.value.rule == "consent_refused"
    assert [count(organiser, table) for table in ("person", "rsvp", "scan")] == [0, 0, 0]


@pytest.mark.parametrize(
    ("facts", "rule"),
    [({"name": ""}, "name_missing"), ({"phone": "12"}, "bad_phone"), ({"party": 0}, "party_empty")],
)
def test_a_guest_who_cannot_be_written_down_is_refused(
    organiser: Organiser, facts: dict[str, object], rule: str
) -> None:
    door = organiser.services.door(organiser.event().id, "정문")
    with pytest.raises(RuleError) as refused:
        door.walk_in(WalkIn(**{"name": "한지우", "consent": True} | facts))  # type: ignore[arg-type]
    assert refused.value.rule == rule


def test_who_is_known_by_phone_is_not_made_twice(organiser: Organiser) -> None:
    earlier, event = organiser.event("지난 모임"), organiser.event()
    organiser.answer(earlier, "한지우", phone="010-1234-5678")
    door = organiser.services.door(event.id, "정문")
    shown = door.walk_in(guest(phone="01012345678"))
    assert (shown.verdict, count(organiser, "person")) == ("admitted", 1)
    again = door.walk_in(guest(phone="+82 10 1234 5678"))
    assert (again.verdict, count(organiser, "rsvp")) == ("already_in", 2)
    sister = door.walk_in(guest("한서연", phone="010-1234-5678"))  # families share phones
    assert (sister.verdict, sister.name, count(organiser, "person")) == ("admitted", "한서연", 2)


def test_who_has_an_answer_is_judged_by_it(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event(capacity=2)
    rsvps = [organiser.answer(event, f"손님{n}", phone=f"010-1111-000{n}") for n in range(3)]
    declined = organiser.answer(event, "마음 바뀐 이", phone="010-2222-0000")
    services.rsvps.decline([rsvps[1]], "organiser")
    services.rsvps.decline([declined], "organiser")
    services.rsvps.refuse([rsvps[2]], "organiser")
    door = services.door(event.id, "정문")
    assert door.walk_in(guest("손님0", "010-1111-0000")).verdict == "admitted"
    assert door.walk_in(guest("손님2", "010-1111-0002")).verdict == "cancelled"
    changed = door.walk_in(guest("마음 바뀐 이", "010-2222-0000"))
    assert (changed.verdict, organiser.status(declined)) == ("admitted", "going")


def test_a_guest_takes_no_seat_of_who_is_going_unless_a_supervisor_says_so(organiser: Organiser) -> None:
    event = organiser.event(capacity=2)
    organiser.answer(event, "김서준")
    organiser.answer(event, "이하린")
    door = organiser.services.door(event.id, "정문")
    full = door.walk_in(guest())
    assert (full.verdict, full.severity, full.seats, full.admitted_now) == ("over_capacity", "yellow", 0, 0)
    assert count(organiser, "person") == 2
    shown = door.walk_in(guest(), override_reason="의자를 더 놓았어요")
    assert (shown.verdict, shown.overridden) == ("admitted", True)
    assert shown.rsvp_id is not None
    assert organiser.services.rsvps.line(shown.rsvp_id).override_reason == "의자를 더 놓았어요"


def test_who_may_not_come_in_does_not_come_in_as_a_guest(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(organiser.event("지난 모임"), "한지우", phone="010-1234-5678")
    person_id = services.rsvps.line(rsvp).person_id
    with services.desk.change("person.block", "organiser") as db:
        records.add(db, Block(person_id=person_id, reason="지난번 일", at=db.now()))
    shown = services.door(event.id, "정문").walk_in(guest(phone="010-1234-5678"), override_reason="괜찮아요")
    assert (shown.verdict, shown.severity) == ("blocked", "red")


def test_a_blocked_person_is_red_at_a_desk_and_at_a_pack_that_does_not_know_why(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(event, "한지우")
    with services.desk.change("person.block", "organiser") as db:
        records.add(db, Block(person_id=services.rsvps.line(rsvp).person_id, reason="비밀 사유", at=db.now()))
    path = tmp_path / "a.pack"
    services.packs.write(event.id, "문", path, passphrase=None)
    door = open_pack_door(path, None, clock=clock)
    for each in (door, services.door(event.id, "정문")):
        shown = each.scan(ScanRequest(text=organiser.code(event, rsvp), override_reason="책임자"))
        assert (shown.verdict, shown.admitted_now) == ("blocked", 0)
    door.close()
    assert "비밀 사유" not in str(open_pack_door(path, None, clock=clock)._pack)


def test_a_guest_of_a_list_with_parts_is_on_it_from_then_on(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event()
    dinner, _ = services.parts.add(event.id, "저녁", "organiser")
    services.door_lists.add(event.id, ListDraft(name="저녁", parts=(dinner.id,)))
    shown = services.door(event.id, "식당", entry_list="저녁").walk_in(guest())
    assert shown.verdict == "admitted"
    assert shown.rsvp_id is not None
    assert services.parts.chosen(shown.rsvp_id) == [dinner.id]


def test_a_slip_brings_the_phone_and_the_consent_home(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    organiser.answer(organiser.event("지난 모임"), "한지우", phone="010-1234-5678")
    files = []
    for number, phone in enumerate(("010-1234-5678", "010-9999-0000", "010-9999-0000")):
        path = tmp_path / f"{number}.pack"
        services.packs.write(event.id, f"문 {number}", path, passphrase=None)
        door = open_pack_door(path, None, clock=clock)
        shown = door.walk_in(WalkIn(name="한지우" if not number else "새 손님", phone=phone, consent=True))
        assert shown.slip == 1
        if number == 2:
            door.undo(shown.scan)
        door.close()
        files.append(scans_beside(path))
    merged = services.merging.merge(files, "organiser")
    assert (merged.walk_ins, count(organiser, "person")) == (2, 2)  # two doors, one new guest
    with services.desk.reading() as db:
        assert db.rows("SELECT came FROM rsvp WHERE event_id = ? ORDER BY id", (event.id,)) == [(1,), (1,)]
        assert db.value("SELECT count(*) FROM consent") == 2
    assert services.merging.merge(files, "organiser").new == 0
    assert services.backups.check() == []


def test_a_ticket_is_handed_over_at_the_door_and_both_names_are_kept(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(event, "김서준", phone="010-1234-5678")
    path = tmp_path / "a.pack"
    services.packs.write(event.id, "문", path, passphrase=None)
    for door in (services.door(event.id, "정문"), open_pack_door(path, None, clock=clock)):
        assert door.hand_over(door.search("김서준")[0].rsvp_id, " 박하은 ").name == "박하은"
        assert [found.instead_of for found in door.search("ㅂㅎㅇ")] == ["김서준"]
        shown = door.scan(ScanRequest(text=organiser.code(event, rsvp)))
        assert (shown.verdict, shown.name, shown.instead_of, shown.told_apart) == (
            *("admitted", "박하은", "김서준"),
            "",
        )
    line = services.rsvps.line(rsvp)
    assert (line.name, line.handed_to, line.arrived) == ("김서준", "박하은", 1)


def test_the_newest_name_wins_whichever_door_comes_home_first(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(event, "김서준")
    files = []
    for number, name in enumerate(("첫째", "둘째")):
        path = tmp_path / f"{number}.pack"
        services.packs.write(event.id, f"문 {number}", path, passphrase=None)
        clock.move(minutes=5)
        door = open_pack_door(path, None, clock=clock)
        door.hand_over(door.search("김서준")[0].rsvp_id, name)
        door.close()
        files.append(scans_beside(path))
    for file in reversed(files):
        services.merging.merge([file], "organiser")
    assert services.rsvps.line(rsvp).handed_to == "둘째"
    services.rsvps.cancel([rsvp], "organiser")
    with pytest.raises(RuleError) as closed:
        services.door(event.id, "정문").hand_over(rsvp, "셋째")
    assert closed.value.rule == "closed_answer"


def test_the_door_asks_the_organiser_about_the_phone_of_somebody_who_is_blocked(organiser: Organiser) -> None:
    services, event, phone = organiser.services, organiser.event(), "010-1234-5678"
    known = organiser.answer(organiser.event("지난 모임"), "서다온", phone=phone)
    services.blocks.add(services.rsvps.line(known).person_id, BlockDraft(reason="비밀 사유"), "organiser")
    door = services.door(event.id, "정문")
    shown = door.walk_in(guest("고래오", phone=phone))
    assert (shown.verdict, shown.admitted_now, shown.note) == ("blocked", 0, "")
    assert door.walk_in(guest("고래오", phone="010-9999-5678")).verdict == "admitted"


def test_a_second_record_of_somebody_who_is_blocked_is_stopped_at_the_door_unless_told_apart(
    organiser: Organiser,
) -> None:
    services, event = organiser.services, organiser.event()
    first = organiser.answer(organiser.event("지난 모임"), "서다온", email="daon@mail.example")
    second = organiser.answer(event, "고래오", phone="010-1234-5678")
    one, other = (services.rsvps.line(each).person_id for each in (first, second))
    with services.desk.change("person.change", "organiser") as db:
        mail = "daon@mail.example"
        people.add_contact(db, ContactPoint(person_id=other, kind=ContactKind.EMAIL, value=mail, shown=mail))
    services.blocks.add(one, BlockDraft(reason="비밀 사유"), "organiser")
    assert [party.blocked for party in services.packs.for_rehearsal(event.id, "옆문").parties] == [True]
    ask = ScanRequest(text=organiser.code(event, second))
    assert services.door(event.id, "정문").scan(ask).verdict == "blocked"
    services.duplicates.keep_apart(one, other, "organiser")
    assert services.door(event.id, "정문").scan(ask).verdict == "admitted"
