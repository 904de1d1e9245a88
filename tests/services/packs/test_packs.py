"""A door laptop judges as the desk does, from its pack alone."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from meetup_desk.domain.code_text import CROCKFORD, code_at_end
from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.keyboards import as_pressed
from meetup_desk.domain.korean_layout import from_korean_layout
from meetup_desk.domain.verdicts import Direction, NewerTickets, Severity
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.packs.scan_file import read_log
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.tickets.signed_code import DeskKey, read_code, write_code
from tests.conftest import Clock, Organiser

Open = Callable[..., PackDoor]


@pytest.fixture
def open_door(organiser: Organiser, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Make a pack of an event and open it, as another laptop would."""
    opened: list[PackDoor] = []

    def open_it(event: Event, name: str = "정문", **facts: object) -> PackDoor:
        path = tmp_path / f"{name}.pack"
        if not path.exists():
            organiser.services.packs.write(event.id, name, path, passphrase=None, **facts)  # type: ignore[arg-type]
        opened.append(open_pack_door(path, None, clock=clock))
        return opened[-1]

    yield open_it
    for door in opened:
        door.close()


def shown(answer: DoorAnswer) -> tuple[object, ...]:
    """What a volunteer sees of an answer, wherever the door's data lies."""
    return (
        *(answer.verdict, answer.severity, answer.unread, answer.name, answer.party, answer.admitted_now),
        *(answer.still_out, answer.status, answer.waitlist_position, answer.rsvp, answer.ticket),
        *(answer.seats, answer.overridden, answer.direction, answer.list_name),
    )


def test_a_pack_judges_as_the_desk_does(organiser: Organiser, open_door: Open) -> None:
    services = organiser.services
    venue, _ = services.venues.add(VenueDraft(name="작은 방", capacity=6), "organiser")
    event, other = organiser.event(venue_id=venue.id, capacity=6), organiser.event("봄 소풍")
    going = [
        organiser.answer(event, name, party) for name, party in (("김서준", 3), ("이하린", 1), ("박도윤", 2))
    ]
    waiting = organiser.answer(event, "최윤서", 2)
    codes = [organiser.code(event, rsvp) for rsvp in going]
    old = organiser.code(event, going[1])
    services.tickets.reissue(going[1], "organiser")
    services.rsvps.cancel([going[2]], "organiser")
    elsewhere = organiser.code(other, organiser.answer(other, "정은우"))
    short = services.tickets.codes(event.id, going[:1])[going[0]].short
    services.door(event.id, "접수처").scan(ScanRequest(text=codes[0], count=1))  # before the pack is made
    laptop, desk = open_door(event), services.door(event.id, "후문")
    asks = [
        *(
            ScanRequest(text=text)
            for text in ("", "https://a.example", "안녕하세요", "K7QM-2F9X", "K7QM2F9Y")
        ),
        ScanRequest(text=codes[0][:-1] + ("0" if codes[0][-1] != "0" else "1")),
        ScanRequest(text=write_code(DeskKey(b"x" * 32), event.uid, b"12345678")),
        *(
            ScanRequest(text=old),
            ScanRequest(text=codes[2]),
            ScanRequest(text=codes[0], count=1),
            ScanRequest(text=codes[0]),
        ),
        *(
            ScanRequest(text=codes[0]),
            ScanRequest(text=codes[0], override_reason="가방"),
            ScanRequest(text=short.lower()),
        ),
        *(ScanRequest(text=codes[0], direction=Direction.OUT, count=2), ScanRequest(text=short, count=1)),
        ScanRequest(text=organiser.code(event, waiting)),
        ScanRequest(text=codes[1], direction=Direction.OUT),
    ]
    for ask in asks:
        assert shown(laptop.scan(ask)) == shown(desk.scan(ask)), ask
    known = laptop.scan(ScanRequest(text=elsewhere))
    assert (known.verdict, known.severity) == ("wrong_event", "red")
    assert laptop.counts().inside == desk.counts().inside


def test_people_are_found_by_name_initials_and_digits(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event(capacity=3)
    organiser.answer(event, "김성호", 3, phone="010-1111-2222")
    organiser.answer(event, "김성호", phone="010-3333-4444")
    organiser.answer(event, "Łukasz Nowak")
    door = open_door(event)
    for text, names in (
        ("ㄱㅅㅎ", 2),
        ("김ㅅㅎ", 2),
        ("성호", 2),
        ("4444", 1),
        ("luka", 1),
        ("nowak łu", 1),
        ("1111", 0),
        ("", 0),
        ("a.*[", 0),
    ):
        assert len(door.search(text)) == names, text
    one, two = door.search("김성호")
    assert {one.told_apart, two.told_apart} == {"2222", "4444"}
    assert door.scan(ScanRequest(rsvp_id=one.rsvp_id)).admitted_now == 3
    waits = door.scan(ScanRequest(rsvp_id=two.rsvp_id))
    assert (waits.verdict, waits.waitlist_position) == ("not_confirmed", 1)


def test_a_pack_holds_no_address_and_only_the_chosen_fields(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    for name, phone in (("김서준", "010-1111-2222"), ("이하린", "010-3333-4444")):
        organiser.answer(event, name, phone=phone, email=f"{phone}@mail.example")
    with organiser.services.desk.change("test", "test") as db:
        db.run("UPDATE rsvp SET needs_diet = '채식', needs_access = '휠체어', note = '강사'")
        db.run("UPDATE person SET affiliation = '가온시청'")
    contents = {}
    for fields in ((), ("diet",), ("affiliation", "note")):
        path = tmp_path / f"{len(contents)}.pack"
        organiser.services.packs.write(event.id, "정문", path, passphrase=None, fields=fields)
        contents[fields] = str(read_pack(path.read_bytes(), None))
    for content in contents.values():
        assert "김서준" in content
        assert not any(secret in content for secret in ("mail.example", "1111", "2222", "휠체어"))
    assert not any(word in contents[()] for word in ("채식", "강사", "가온시청"))
    assert "채식" in contents["diet",]
    assert "가온시청" in contents["affiliation", "note"]
    assert "강사" in contents["affiliation", "note"]
    with pytest.raises(RuleError) as refused:
        organiser.services.packs.write(event.id, "정문", tmp_path / "x", passphrase=None, fields=["email"])
    assert refused.value.rule == "unknown_field"


def test_a_stolen_laptop_cannot_make_tickets(organiser: Organiser, open_door: Open, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    door = open_door(event)
    pack = read_pack((tmp_path / "정문.pack").read_bytes(), None)
    made = write_code(DeskKey(pack.seed), event.uid, b"12345678")
    assert door.scan(ScanRequest(text=made)).verdict == "not_a_ticket"
    forged = read_code(made)
    assert forged is not None
    assert organiser.services.settings.key().seed.hex() not in str(pack)


@pytest.mark.parametrize(("newer", "severity"), [(NewerTickets.ASK, "yellow"), (NewerTickets.ADMIT, "green")])
def test_a_ticket_newer_than_the_pack_is_known_by_its_signature(
    organiser: Organiser, open_door: Open, newer: NewerTickets, severity: str
) -> None:
    event = organiser.event()
    door = open_door(event, newer=newer)
    late = organiser.code(event, organiser.answer(event, "김서준"))
    answer = door.scan(ScanRequest(text=late))
    assert (answer.verdict, answer.severity) == ("not_in_pack", severity)
    again = door.scan(ScanRequest(text=late, override_reason="이름을 확인했어요"))
    assert (again.verdict, again.overridden) == ("admitted", True)
    short = organiser.services.tickets.codes(event.id, [1])  # typed, it cannot be told from a slip
    assert all(
        door.scan(ScanRequest(text=ticket.short)).verdict == "not_a_ticket" for ticket in short.values()
    )


def test_undo_and_recount_add_rows_both_or_neither(
    organiser: Organiser, open_door: Open, tmp_path: Path
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 3))
    door = open_door(event)
    first = door.scan(ScanRequest(text=code))
    some = door.recount(first.scan, 1)
    assert (some.admitted_now, some.still_out, door.counts().inside) == (1, 2, 1)
    assert door.undo().count == 0
    assert door.counts().inside == 0
    for scan, rule in ((first.scan, "already_undone"), (None, "nothing_to_undo")):
        with pytest.raises(RuleError) as refused:
            door.undo(scan)
        assert refused.value.rule == rule
    log = read_log((tmp_path / "정문.pack.scans").read_bytes())
    assert [record.people for record in log.records] == [3, -3, 1, -1]
    assert [record.seq for record in log.records] == [1, 2, 3, 4]
    assert len({record.clock for record in log.records}) == 4
    assert [line.undone for line in door.last_scans()] == [False, True, False, True]


def test_a_door_that_is_opened_again_knows_what_it_did(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = open_door(event)
    first = door.scan(ScanRequest(text=code, count=1))
    assert door.walk_in(WalkIn(name="손님", consent=True)).slip == 1
    before = door.counts()
    door.close()
    again = open_door(event)
    assert again.counts() == before
    assert again.walk_in(WalkIn(name="")).slip == 2
    second = again.scan(ScanRequest(text=code))
    assert (second.admitted_now, second.still_out) == (1, 0)
    third = again.scan(ScanRequest(text=code))
    assert (third.verdict, third.first_at, third.first_door) == ("already_in", first.at, "정문")
    assert [line.name for line in again.last_scans()] == ["김서준", "김서준", "", "손님", "김서준"]


def test_an_expired_pack_says_so_and_still_gives_its_scans(
    organiser: Organiser, open_door: Open, clock: Clock, tmp_path: Path
) -> None:
    event = organiser.event()
    door = open_door(event)
    door.scan(ScanRequest(text="x"))
    door.close()
    clock.move(days=15 + 7)  # noon of the clock is fifteen days before the evening
    open_door(event).close()
    clock.move(days=2)
    with pytest.raises(RuleError) as refused:
        open_door(event)
    assert refused.value.rule == "pack_expired"
    assert copy_scans(tmp_path / "정문.pack", tmp_path / "out.scans").scans == 1


def test_a_clock_that_is_set_back_brings_no_expired_pack_to_life(
    organiser: Organiser, open_door: Open, clock: Clock, tmp_path: Path
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = open_door(event)
    door.scan(ScanRequest(text=code))
    door.close()
    clock.move(days=30)
    with pytest.raises(RuleError):
        open_door(event)
    clock.move(days=-30)
    with pytest.raises(RuleError) as refused:
        open_door(event)
    assert refused.value.rule == "pack_was_expired"  # the clock is right now: nobody is sent to look at it
    assert copy_scans(tmp_path / "정문.pack", tmp_path / "out.scans").scans == 1


def test_scans_say_how_late_it_was_though_all_else_forgot(
    organiser: Organiser, open_door: Open, clock: Clock, tmp_path: Path
) -> None:
    event = organiser.event()
    door = open_door(event)
    clock.move(days=30)
    door.scan(ScanRequest(text="x"))  # it was still open
    door.close()
    (tmp_path / "정문.pack.scans.seen").unlink()
    clock.move(days=-30)
    with pytest.raises(RuleError) as refused:
        open_door(event)
    assert refused.value.rule == "pack_was_expired"  # the clock is right now: nobody is sent to look at it


def test_a_wrong_clock_that_is_put_right_before_anybody_came_costs_nothing(
    organiser: Organiser, open_door: Open, clock: Clock
) -> None:
    event = organiser.event()
    open_door(event).close()
    clock.move(days=400)
    with pytest.raises(RuleError):
        open_door(event)
    clock.move(days=-400)
    open_door(event)


def test_a_new_pack_does_not_hide_scans_that_are_not_home(
    organiser: Organiser, open_door: Open, tmp_path: Path
) -> None:
    event = organiser.event()
    open_door(event)
    with pytest.raises(RuleError) as refused:
        organiser.services.packs.write(event.id, "정문", tmp_path / "정문.pack", passphrase=None)
    assert refused.value.rule == "pack_in_use"


def test_a_list_that_the_pack_does_not_have_is_not_found(
    organiser: Organiser, open_door: Open, tmp_path: Path
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    organiser.services.door(event.id, "식당", entry_list="점심").scan(ScanRequest(text=code))
    open_door(event).close()
    lunch = open_pack_door(tmp_path / "정문.pack", None, entry_list="점심")
    assert lunch.scan(ScanRequest(text=code)).verdict == "already_in"
    lunch.close()
    entry = open_pack_door(tmp_path / "정문.pack", None)
    assert entry.scan(ScanRequest(text=code)).verdict == "admitted"
    entry.close()
    with pytest.raises(DeskError) as refused:
        open_pack_door(tmp_path / "정문.pack", None, entry_list="저녁")
    assert refused.value.code is ErrorCode.NOT_FOUND


def test_a_clock_that_goes_back_does_not_break_order(
    organiser: Organiser, open_door: Open, clock: Clock, tmp_path: Path
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    made_by = organiser.services.door(event.id, "접수처").scan(ScanRequest(text="x"))
    door = open_door(event)
    for hours in (0, -30, 5, -60):
        clock.move(hours=hours)
        door.scan(ScanRequest(text=code))
    clocks = [record.clock for record in read_log((tmp_path / "정문.pack.scans").read_bytes()).records]
    assert clocks == sorted(set(clocks))
    assert clocks[0] >> 16 >= made_by.at // 1000


def test_no_mutated_code_is_let_in(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, f"손님 {n}")) for n in range(5)]
    door, pick = open_door(event, newer=NewerTickets.ADMIT), random.Random(5)
    for _ in range(1_000):
        code, at = pick.choice(codes), pick.randrange(128)
        put = (pick.choice(CROCKFORD), "", code[at] * 2, chr(pick.randrange(1, 0x3000)))[pick.randrange(4)]
        text = code[:at] + put + code[at + 1 :]
        keys = [text, from_korean_layout(text), *(pressed for _, pressed in as_pressed(text))]
        # What only stands in front of a code, or on the same key of another keyboard, does not spoil it.
        if read_code(code) not in map(read_code, [*keys, code_at_end(text)]):
            assert door.scan(ScanRequest(text=text)).severity is not Severity.GREEN, text


def late_code(organiser: Organiser, event: Event, party: int) -> str:
    """The code of a ticket that no pack knows yet."""
    return organiser.code(event, organiser.answer(event, "최윤서", party))


def test_a_newer_ticket_keeps_the_party_that_was_said_and_who_of_it_is_out(
    organiser: Organiser, open_door: Open, tmp_path: Path
) -> None:
    event = organiser.event()
    door = open_door(event, newer=NewerTickets.ADMIT)
    code = late_code(organiser, event, 4)
    one = door.scan(ScanRequest(text=code))
    assert (one.admitted_now, one.known, one.party) == (1, False, 1)
    all_of_them = door.recount(one.scan, 4)
    assert (all_of_them.admitted_now, all_of_them.party, all_of_them.still_out) == (4, 4, 0)
    some = door.recount(all_of_them.scan, 3)
    assert (some.admitted_now, some.party, some.still_out) == (3, 4, 1)
    door.close()
    door = open_door(event)
    rest = door.scan(ScanRequest(text=code))
    assert (rest.severity, rest.admitted_now, rest.still_out) == ("green", 1, 0)
    again = door.scan(ScanRequest(text=code, count=9))
    assert (again.verdict, again.party, again.first_door) == ("already_in", 4, "정문")
    assert door.counts().inside == 4
    assert door.scan(ScanRequest(text=code, direction=Direction.OUT, count=2)).still_out == 2
    assert door.scan(ScanRequest(text=code)).admitted_now == 2
    door.close()
    copy_scans(tmp_path / "정문.pack", tmp_path / "home.scans")
    organiser.services.merging.merge([tmp_path / "home.scans"], "organiser")
    assert organiser.services.events.get(event.id).occupancy.arrived == 4


def test_who_says_how_many_at_once_need_not_say_it_again(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event(capacity=None)
    door, code = open_door(event, newer=NewerTickets.ADMIT), late_code(organiser, event, 3)
    first = door.scan(ScanRequest(text=code, count=3))
    assert (first.admitted_now, first.party) == (3, 3)
    assert door.scan(ScanRequest(text=code)).verdict == "already_in"
    door.undo()
    assert door.scan(ScanRequest(text=code)).party == 1  # what was said is taken back with it


def test_a_newer_ticket_that_a_supervisor_let_in_is_asked_about_once(
    organiser: Organiser, open_door: Open
) -> None:
    event = organiser.event()
    door, code = open_door(event, newer=NewerTickets.ASK), late_code(organiser, event, 3)
    assert door.scan(ScanRequest(text=code, count=3)).severity is Severity.YELLOW
    first = door.scan(ScanRequest(text=code, count=3, override_reason="명단에서 확인했어요"))
    assert (first.admitted_now, first.party, first.overridden) == (3, 3, True)
    two = door.recount(first.scan, 2)
    assert (two.admitted_now, two.still_out, two.overridden) == (2, 1, True)
    assert door.scan(ScanRequest(text=code)).admitted_now == 1
