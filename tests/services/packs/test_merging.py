"""Scans come home in any order, half, twice or forged, and the desk ends in the same state."""

import random
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.conflicts import Conflict
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import SECOND, Instant
from meetup_desk.domain.verdicts import Direction
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.packs.merge_results import MergeResult
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Clock, Organiser


@dataclass
class Doors:
    """Door laptops of one event, each with a clock of its own."""

    organiser: Organiser
    event: Event
    folder: Path
    clock: Clock

    def open(self, name: str, clock: Clock | None = None, entry_list: str = "entry") -> PackDoor:
        path = self.folder / f"{name}.pack"
        if not path.exists():
            self.organiser.services.packs.write(self.event.id, name, path, passphrase=None)
        return open_pack_door(path, None, clock=clock or self.clock, entry_list=entry_list)

    def scans(self, name: str) -> Path:
        return scans_beside(self.folder / f"{name}.pack")

    def merge(self, *files: Path) -> MergeResult:
        return self.organiser.services.merging.merge(files, "organiser")


@pytest.fixture
def doors(organiser: Organiser, tmp_path: Path, clock: Clock) -> Doors:
    return Doors(organiser, organiser.event(), tmp_path, clock)


def rows(services: Services, sql: str) -> list[Any]:
    with services.desk.reading() as db:
        return db.rows(sql)


def state(services: Services) -> list[list[Any]]:
    """Everything that scans have made, but for the ids and times of the merging itself."""
    return [
        rows(services, sql)
        for sql in (
            (
                "SELECT hex(s.uid), hex(d.uid), d.name, hex(d.key), l.name, s.door_seq,"
                " hex(t.uid), hex(r.uid),"
                " s.kind, s.direction, s.count, s.verdict, s.severity, s.overridden, s.reason, hex(u.uid),"
                " s.device_at, s.clock, s.actor FROM scan s JOIN door d ON d.id = s.door_id"
                " JOIN door_list l ON l.id = s.list_id LEFT JOIN ticket t ON t.id = s.ticket_id"
                " LEFT JOIN rsvp r ON r.id = s.rsvp_id LEFT JOIN scan u ON u.id = s.undoes ORDER BY s.uid"
            ),
            (
                "SELECT hex(r.uid), p.name, r.status, r.party, r.came, r.came_at, r.handed_to,"
                " (SELECT value FROM contact_point WHERE person_id = p.id)"
                " FROM rsvp r JOIN person p ON p.id = r.person_id ORDER BY r.uid"
            ),
            "SELECT event_id, status, party, came, answers FROM fill WHERE answers ORDER BY 1, 2, 3, 4",
        )
    ]


def entries_of(conflict: Conflict) -> list[tuple[str, int, int, bytes]]:
    return [(entry.door, entry.at, entry.people, entry.uid) for entry in conflict.entries]


def comparable(conflicts: list[Conflict]) -> list[tuple[object, ...]]:
    """Give conflicts without the desk's own numbers, which depend on who came home first."""
    ordered = sorted(conflicts, key=lambda one: (one.list_name, one.entries[0].uid))
    return [
        (one.list_name, one.ticket, one.name, one.party, one.tz, entries_of(one), one.gap, one.settled)
        for one in ordered
    ]


@pytest.fixture
def evening(doors: Doors) -> list[Path]:
    """Three doors, an evening at each: parties in parts, exits, mistakes taken back, walk-ins, three lists,
    names that change, and one guest who gets a slip at every door.
    """
    for name, rule in (("점심", ListRule.DAILY), ("커피", ListRule.UNLIMITED)):
        doors.organiser.services.door_lists.add(doors.event.id, ListDraft(name=name, rule=rule))
    organiser, pick = doors.organiser, random.Random(3)
    codes = [
        organiser.code(doors.event, organiser.answer(doors.event, f"손님 {n}", 1 + n % 3)) for n in range(8)
    ]
    late: list[str] = []
    for number, name in enumerate(("정문", "후문", "옆문")):
        clock = Clock(now=doors.clock.now + (number - 1) * 3600 * SECOND)
        door = doors.open(name, clock)
        late = late or [organiser.code(doors.event, organiser.answer(doors.event, "늦은 손님"))]
        for _ in range(25):
            clock.move(seconds=pick.randrange(1, 200))
            direction = Direction.OUT if pick.random() < 0.2 else Direction.IN
            override = "이름을 확인했어요" if pick.random() < 0.2 else None
            text = pick.choice([*codes, *late, "https://menu.example"])
            answer = door.scan(
                ScanRequest(
                    text=text, count=pick.choice((None, 1)), direction=direction, override_reason=override
                )
            )
            if answer.count and pick.random() < 0.2:
                door.undo(answer.scan)
            elif answer.count > 1 and pick.random() < 0.5:
                door.recount(answer.scan, 1)
        door.walk_in(WalkIn(name=pick.choice(("", "현장 손님")), party=pick.randrange(1, 3), consent=True))
        door.walk_in(WalkIn(name="한 사람", phone="010-1234-5678", consent=True))
        door.hand_over(door.search("손님 1")[0].rsvp_id, f"{name}에서 온 이")
        door.close()
        for entry_list in ("점심", "커피"):
            door = doors.open(name, clock, entry_list)
            for _ in range(8):
                clock.move(hours=pick.randrange(0, 9))
                answer = door.scan(ScanRequest(text=pick.choice(codes), count=pick.choice((None, 1))))
                if answer.count and pick.random() < 0.3:
                    door.undo(answer.scan)
            door.close()
    doors.clock.move(days=9)  # when all of this has been
    return [doors.scans(name) for name in ("정문", "후문", "옆문")]


def test_every_order_ends_in_the_same_state(
    doors: Doors, evening: list[Path], tmp_path: Path, organiser: Organiser
) -> None:
    before = tmp_path / "before.desk"
    organiser.services.backups.backup(before)
    whole = [file.read_bytes() for file in evening]
    merged = doors.merge(*evening)
    assert (merged.refused, merged.walk_ins) == ([], 4)
    expected, conflicts = state(organiser.services), comparable(merged.conflicts)
    assert len(expected[0]) == merged.new

    piece = st.tuples(st.integers(0, 2), st.floats(0.0, 1.0))

    @settings(max_examples=12, suppress_health_check=list(HealthCheck))
    @given(pieces=st.lists(piece, max_size=5), last=st.permutations([0, 1, 2]))
    def holds(pieces: list[tuple[int, float]], last: list[int]) -> None:
        path = tmp_path / "again.desk"
        shutil.copy(before, path)
        desk = Desk(path, clock=doors.clock)
        services = Services(desk, Offscreen(resources() / "fonts").fonts)
        try:
            part, new = tmp_path / "part.scans", 0
            for number, share in [*pieces, *((one, 1.0) for one in last)]:
                part.write_bytes(whole[number][: round(len(whole[number]) * share)])
                new += services.merging.merge([part], "organiser").new
            assert new == merged.new
            assert state(services) == expected
            assert comparable(services.door_reports.of_event(doors.event.id).open_conflicts) == conflicts
            assert services.backups.check() == []
        finally:
            desk.close()
            for file in tmp_path.glob("again.desk*"):
                file.unlink()

    holds()


def test_a_second_merge_knows_everything(doors: Doors, evening: list[Path], organiser: Organiser) -> None:
    first = doors.merge(*evening)
    before = state(organiser.services)
    again = doors.merge(*reversed(evening), *evening)
    assert (again.new, again.known, again.walk_ins) == (0, 2 * first.new, 0)
    assert again.conflicts == first.conflicts
    assert state(organiser.services) == before


def test_two_doors_that_admitted_one_ticket_are_told_with_the_gap(doors: Doors, organiser: Organiser) -> None:
    code = organiser.code(doors.event, organiser.answer(doors.event, "김서준", 2))
    front, back = doors.open("정문"), doors.open("후문")
    first = front.scan(ScanRequest(text=code))
    doors.clock.move(minutes=7)
    second = back.scan(ScanRequest(text=code, count=1))
    front.close()
    back.close()
    merged = doors.merge(doors.scans("후문"), doors.scans("정문"))
    (conflict,) = merged.conflicts
    assert (conflict.name, conflict.party, conflict.gap) == ("김서준", 2, second.at - first.at)
    assert [(entry.door, entry.at, entry.people) for entry in conflict.entries] == [
        ("정문", first.at, 2),
        ("후문", second.at, 1),
    ]
    assert conflict.ticket == first.ticket
    assert organiser.services.rsvps.line(conflict.rsvp_id).arrived == 2
    assert organiser.services.scan_list.arrivals(doors.event.id).again == 1
    organiser.services.door_of(second.scan).undo(second.scan)  # the organiser settles it
    assert organiser.services.door_reports.of_event(doors.event.id).open_conflicts == []
    assert len(rows(organiser.services, "SELECT 1 FROM scan")) == 3


def test_a_party_that_came_in_parts_or_went_out_between_is_no_conflict(
    doors: Doors, organiser: Organiser
) -> None:
    parts, walker = (organiser.code(doors.event, organiser.answer(doors.event, n, 2)) for n in ("가", "나"))
    front, back = doors.open("정문"), doors.open("후문")
    front.scan(ScanRequest(text=parts, count=1))
    back.scan(ScanRequest(text=parts, count=1))
    front.scan(ScanRequest(text=walker))
    doors.clock.move(minutes=5)
    front.scan(ScanRequest(text=walker, direction=Direction.OUT))
    doors.clock.move(minutes=5)
    back.scan(ScanRequest(text=walker))
    assert doors.merge(doors.scans("정문"), doors.scans("후문")).conflicts == []


@pytest.mark.parametrize("why", ["wrong_time", "not_on_list", "not_in_pack", "over_capacity"])
def test_two_doors_that_overrode_anything_but_already_in_are_a_conflict(
    doors: Doors, organiser: Organiser, why: str
) -> None:
    services, entry_list = organiser.services, "entry"
    if why in ("wrong_time", "not_on_list"):
        entry_list = "점심"
        closed = Instant(doors.clock.now - 1) if why == "wrong_time" else None
        draft = ListDraft(name=entry_list, closes_at=closed)
        if why == "not_on_list":
            part, _ = services.parts.add(doors.event.id, "식사", "organiser")
            draft = replace(draft, parts=(part.id,))
        services.door_lists.add(doors.event.id, draft)
    if why == "over_capacity":
        services.events.change(doors.event.id, EventEdit(capacity=1), "organiser")
    first = organiser.answer(doors.event, "김서준")
    for name in ("정문", "후문"):  # packs of this moment
        doors.open(name).close()
    rsvp = organiser.answer(doors.event, "박도윤") if why == "not_in_pack" else first
    for name in ("정문", "후문"):
        door = doors.open(name, entry_list=entry_list)
        if why == "over_capacity":
            door.walk_in(WalkIn(name=""))
        assert door.scan(ScanRequest(text=organiser.code(doors.event, rsvp))).verdict == why
        assert door.scan(
            ScanRequest(text=organiser.code(doors.event, rsvp), override_reason="확인")
        ).admitted_now
        door.close()
    (conflict,) = doors.merge(doors.scans("정문"), doors.scans("후문")).conflicts
    assert sorted(entry.door for entry in conflict.entries) == ["정문", "후문"]


def test_an_override_of_already_in_is_no_entry_that_nobody_knew_of(
    doors: Doors, organiser: Organiser
) -> None:
    code = organiser.code(doors.event, organiser.answer(doors.event, "김서준"))
    front, back = doors.open("정문"), doors.open("후문")
    assert front.scan(ScanRequest(text=code)).admitted_now == 1
    front.close()
    assert doors.merge(doors.scans("정문")).new == 1
    back.close()
    back = doors.open("옆문")  # its pack knows
    assert back.scan(ScanRequest(text=code)).verdict == "already_in"
    assert back.scan(ScanRequest(text=code, override_reason="보호자가 데리러 왔어요")).admitted_now == 1
    back.close()
    assert doors.merge(doors.scans("옆문")).conflicts == []


def test_a_clock_a_day_ahead_is_set_aside_and_its_greens_count(doors: Doors, organiser: Organiser) -> None:
    rsvp = organiser.answer(doors.event, "김서준")
    fast = Clock(now=doors.clock.now)
    door = doors.open("정문", fast)
    fast.move(hours=40)
    answer = door.scan(ScanRequest(text=organiser.code(doors.event, rsvp)))
    merged = doors.merge(doors.scans("정문"))
    (aside,) = merged.clocks
    assert (aside.door, aside.scans) == ("정문", 1)
    assert aside.ahead > 39 * 3600 * SECOND
    line = organiser.services.rsvps.line(rsvp)
    assert line.arrived == 1
    assert line.arrived_at is not None
    assert line.arrived_at < answer.at  # nobody came in the future
    slow = Clock(now=doors.clock.now)
    slow.move(hours=-40)
    doors.open("후문", slow).scan(ScanRequest(text="x"))
    behind = doors.merge(doors.scans("후문")).clocks[-1]
    assert (behind.door, behind.scans, behind.ahead) == ("후문", 1, 0)
    assert 40 * 3600 * SECOND <= behind.behind < 41 * 3600 * SECOND


def test_what_the_desk_shows_of_merged_scans_is_when_they_happened(
    doors: Doors, organiser: Organiser
) -> None:
    code = organiser.code(doors.event, organiser.answer(doors.event, "김서준"))
    door = doors.open("정문")
    first = door.scan(ScanRequest(text=code))
    doors.clock.move(hours=2)
    here = organiser.services.door(doors.event.id, "접수처")
    here.scan(ScanRequest(text="x"))
    doors.merge(doors.scans("정문"))
    assert (here.counts().inside, here.counts().last_minute) == (1, 0)
    assert [line.door for line in here.last_scans()] == ["접수처", "정문"]
    again = here.scan(ScanRequest(text=code))
    assert (again.verdict, again.first_at, again.first_door) == ("already_in", first.at, "정문")


def test_a_tampered_file_counts_up_to_where_it_was_changed(doors: Doors, organiser: Organiser) -> None:
    codes = [organiser.code(doors.event, organiser.answer(doors.event, f"손님 {n}")) for n in range(4)]
    door = doors.open("정문")
    for code in codes:
        door.scan(ScanRequest(text=code))
    door.close()
    lines = doors.scans("정문").read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b'"count":1', b'"count":9')
    changed = doors.folder / "changed.scans"
    changed.write_bytes(b"".join(lines))
    merged = doors.merge(changed)
    (refused,) = merged.refused
    assert (merged.new, refused.reason, refused.line) == (2, "tampered", 4)
    for lang in ("ko", "en"):
        assert "4" in refused.say(lang)
    assert doors.merge(doors.scans("정문")).new == 2


def test_another_desks_scans_and_other_files_are_refused(doors: Doors, tmp_path: Path, clock: Clock) -> None:
    desk = desk_settings.make(tmp_path / "other.desk", name="다른 모임", lang="ko", tz="Asia/Seoul")
    desk.now = clock
    services = Services(desk, Offscreen(resources() / "fonts").fonts)
    theirs = Organiser(services)
    other = Doors(theirs, theirs.event(), tmp_path, clock)
    other.open("남의 문").scan(ScanRequest(text="x"))
    desk.close()
    noise = tmp_path / "noise.bin"
    noise.write_bytes(b"\x00\xff" * 900)
    merged = doors.merge(other.scans("남의 문"), noise)
    assert [refusal.reason for refusal in merged.refused] == ["other_desk", "not_scans"]
    assert merged.new == 0
    with pytest.raises(DeskError) as missing:
        doors.merge(noise, tmp_path / "none.scans")
    assert missing.value.code is ErrorCode.FILE_MISSING


def test_an_event_that_is_not_here_is_refused_and_a_door_that_is_not_is_written_down_again(
    doors: Doors, organiser: Organiser, tmp_path: Path
) -> None:
    rsvp = organiser.answer(doors.event, "김서준")
    old = tmp_path / "old.desk"
    organiser.services.backups.backup(old)  # before the pack is made
    later = Doors(organiser, organiser.event("봄 소풍"), tmp_path / "later", doors.clock)
    later.folder.mkdir()
    later.open("정문").scan(ScanRequest(text="x"))
    doors.open("후문").scan(ScanRequest(text=organiser.code(doors.event, rsvp)))
    desk = Desk(old, clock=doors.clock)
    services = Services(desk, Offscreen(resources() / "fonts").fonts)
    try:
        merged = services.merging.merge([later.scans("정문"), doors.scans("후문")], "organiser")
        assert [refusal.reason for refusal in merged.refused] == ["other_event"]
        assert (merged.new, services.rsvps.line(rsvp).arrived) == (1, 1)
    finally:
        desk.close()


def test_a_pack_that_was_copied_to_two_laptops_loses_nothing(doors: Doors, organiser: Organiser) -> None:
    codes = [organiser.code(doors.event, organiser.answer(doors.event, f"손님 {n}")) for n in range(2)]
    doors.open("정문").close()
    copy = doors.folder / "copy"
    copy.mkdir()
    shutil.copy(doors.folder / "정문.pack", copy)
    one, two = doors.open("정문"), open_pack_door(copy / "정문.pack", None, clock=doors.clock)
    one.scan(ScanRequest(text=codes[0]))
    two.scan(ScanRequest(text=codes[1]))
    merged = doors.merge(doors.scans("정문"), copy / "정문.pack.scans")
    assert (merged.new, merged.refused) == (2, [])


def test_what_was_taken_back_at_the_door_and_at_the_desk_is_taken_back_once(
    doors: Doors, organiser: Organiser
) -> None:
    rsvp = organiser.answer(doors.event, "김서준", 2)
    door = doors.open("정문")
    answer = door.scan(ScanRequest(text=organiser.code(doors.event, rsvp)))
    doors.merge(doors.scans("정문"))
    organiser.services.door_of(answer.scan).undo(answer.scan)
    door.undo(answer.scan)
    doors.merge(doors.scans("정문"))
    assert organiser.services.rsvps.line(rsvp).arrived == 0
    assert organiser.services.door(doors.event.id, "정문").counts().inside == 0


def test_a_ticket_newer_than_the_pack_finds_its_answer_at_home(doors: Doors, organiser: Organiser) -> None:
    door = doors.open("정문")
    rsvp = organiser.answer(doors.event, "김서준")
    door.scan(ScanRequest(text=organiser.code(doors.event, rsvp), override_reason="이름을 확인했어요"))
    doors.merge(doors.scans("정문"))
    assert organiser.services.rsvps.line(rsvp).arrived == 1


def test_a_slip_becomes_a_ticket(doors: Doors, organiser: Organiser) -> None:
    door = doors.open("정문")
    slips = [
        door.walk_in(guest).slip for guest in (WalkIn(name="한지우", party=2, consent=True), WalkIn(name=""))
    ]
    assert slips == [1, 2]
    assert doors.merge(doors.scans("정문")).walk_ins == 2
    (found,) = organiser.services.people.find("한지우")
    lines = [
        organiser.services.rsvps.line(row[0])
        for row in rows(organiser.services, "SELECT id FROM rsvp ORDER BY answered_at")
    ]
    assert [(line.status, line.party, line.arrived) for line in lines] == [("going", 2, 2), ("going", 1, 1)]
    assert lines[0].person_id == found.id
    assert "2" in lines[1].name
    assert all(line.short for line in lines)
    again = organiser.services.door(doors.event.id, "접수처").scan(ScanRequest(rsvp_id=lines[0].id))
    assert (again.verdict, again.first_door) == ("already_in", "정문")


def test_a_door_of_the_desk_and_a_pack_of_its_name_keep_their_own_numbers(
    doors: Doors, organiser: Organiser
) -> None:
    here = organiser.services.door(doors.event.id, "정문")
    here.scan(ScanRequest(text="x"))
    doors.open("정문").scan(ScanRequest(text="y"))
    doors.merge(doors.scans("정문"))
    here.scan(ScanRequest(text="z"))
    numbers = rows(organiser.services, "SELECT door_id, door_seq FROM scan")
    assert len(numbers) == len(set(numbers)) == 3
    assert organiser.services.backups.check() == []
