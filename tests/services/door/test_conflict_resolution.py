"""The organiser settles what two doors did with one ticket, and every row stays on record."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.scans import ConflictDecision
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.packs.wiping import wipe
from tests.conftest import Clock, Organiser


@dataclass
class Clash:
    """A party of two that came in twice: two people at one pack, two at another."""

    organiser: Organiser
    event: Event
    rsvp: RsvpId
    code: str
    packs: list[Path]
    clock: Clock

    def scan(self, number: int, count: int) -> None:
        door = open_pack_door(self.packs[number], None, clock=self.clock)
        door.scan(ScanRequest(text=self.code, count=count))
        door.close()
        self.clock.move(minutes=3)

    def merge(self) -> int:
        files = [scans_beside(pack) for pack in self.packs if scans_beside(pack).exists()]
        return len(self.organiser.services.merging.merge(files, "organiser").conflicts)

    def settle(self, decision: ConflictDecision, note: str = "") -> None:
        (one,) = self.organiser.services.conflict_resolution.conflicts(self.event.id)
        self.organiser.services.conflict_resolution.settle(
            one.rsvp_id, one.list_id, decision, "organiser", note=note
        )


@pytest.fixture
def clash(organiser: Organiser, tmp_path: Path, clock: Clock) -> Clash:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", 2)
    packs = [tmp_path / f"{number}.pack" for number in range(3)]
    for pack in packs:
        organiser.services.packs.write(event.id, f"문 {pack.stem}", pack, passphrase=None)
    made = Clash(organiser, event, rsvp, organiser.code(event, rsvp), packs, clock)
    made.scan(0, 2)
    made.scan(1, 2)
    return made


def test_both_came_closes_a_conflict_until_somebody_comes_again(clash: Clash) -> None:
    services = clash.organiser.services
    assert clash.merge() == 1
    clash.settle(ConflictDecision.BOTH_CAME, "부부가 함께 왔어요")
    (conflict,) = services.conflict_resolution.conflicts(clash.event.id)
    assert conflict.settled is not None
    assert (conflict.settled.decision, conflict.settled.note) == (
        ConflictDecision.BOTH_CAME,
        "부부가 함께 왔어요",
    )
    assert clash.merge() == 0
    clash.scan(2, 1)
    assert clash.merge() == 1
    assert services.backups.check() == []


def test_one_entry_takes_the_surplus_back_by_rows(clash: Clash) -> None:
    services = clash.organiser.services
    clash.scan(2, 1)
    clash.merge()
    clash.settle(ConflictDecision.ONE_ENTRY)
    assert services.door_reports.of_event(clash.event.id).open_conflicts == []
    assert services.door(clash.event.id, "정문").counts().inside == 2
    with services.desk.reading() as db:
        assert db.column("SELECT count FROM scan ORDER BY id") == [2, 2, 1, -1, -2]
    assert clash.merge() == 0
    assert services.rsvps.line(clash.rsvp).arrived == 2
    entry = services.door_lists.of_event(clash.event.id)[0].list
    with pytest.raises(RuleError) as refused:
        services.conflict_resolution.unsettle(clash.rsvp, entry.id, "organiser")
    assert refused.value.rule == "entries_taken_back"


def test_entries_that_were_taken_back_are_not_said_to_be_undone(clash: Clash) -> None:
    clash.merge()
    clash.settle(ConflictDecision.ONE_ENTRY)
    with pytest.raises(RuleError) as refused:
        clash.organiser.services.history.undo("organiser")
    assert refused.value.rule == "entries_taken_back"


def test_of_a_party_that_came_in_parts_only_the_surplus_goes(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", 3)
    packs = [tmp_path / f"{number}.pack" for number in range(2)]
    for pack in packs:
        organiser.services.packs.write(event.id, f"문 {pack.stem}", pack, passphrase=None)
    made = Clash(organiser, event, rsvp, organiser.code(event, rsvp), packs, clock)
    made.scan(0, 2)
    made.scan(1, 2)
    made.merge()
    made.settle(ConflictDecision.ONE_ENTRY)
    with organiser.services.desk.reading() as db:
        assert db.rows("SELECT kind, count FROM scan ORDER BY id") == [
            ("code", 2),
            ("code", 2),
            ("undo", -2),
            ("hand", 1),
        ]
    assert organiser.services.door_reports.of_event(event.id).open_conflicts == []
    assert organiser.services.rsvps.line(rsvp).arrived == 3


def test_a_decision_can_be_taken_back(clash: Clash) -> None:
    services = clash.organiser.services
    clash.merge()
    clash.settle(ConflictDecision.BOTH_CAME)
    entry = services.door_lists.of_event(clash.event.id)[0].list
    services.conflict_resolution.unsettle(clash.rsvp, entry.id, "organiser")
    assert clash.merge() == 1
    clash.settle(ConflictDecision.BOTH_CAME)
    services.history.undo("organiser")
    assert clash.merge() == 1
    with pytest.raises(RuleError) as refused:
        services.conflict_resolution.unsettle(clash.rsvp, entry.id, "organiser")
    assert refused.value.rule == "no_conflict"


def test_a_pack_is_wiped_only_when_its_scans_are_home(clash: Clash, tmp_path: Path) -> None:
    copied, merged, unused = clash.packs
    for pack in (copied, merged):
        with pytest.raises(RuleError) as refused:
            wipe(pack)
        assert refused.value.rule == "scans_not_home"
    copy_scans(copied, tmp_path / "home.scans")
    clash.organiser.services.merging.merge([scans_beside(merged)], "organiser")
    for pack in (copied, merged, unused):
        wipe(pack)
    assert not list(tmp_path.glob("*.pack*"))
    with pytest.raises(DeskError):
        wipe(copied)


def test_what_was_scanned_after_the_copy_keeps_a_pack(clash: Clash, tmp_path: Path) -> None:
    pack = clash.packs[0]
    copy_scans(pack, tmp_path / "home.scans")
    clash.scan(0, 1)
    with pytest.raises(RuleError):
        wipe(pack)
    door = open_pack_door(pack, None, clock=clash.clock)
    with pytest.raises(DeskError) as busy:
        wipe(pack, force=True)
    assert busy.value.code == "desk_busy"
    door.close()
    wipe(pack, force=True)
    assert not pack.exists()


def test_a_pack_that_was_open_at_two_laptops_shows_whom_both_let_in(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, name)) for name in ("김서준", "이하린", "박도윤")]
    files = []
    for laptop, some in (("one", codes[:2]), ("two", [codes[0], codes[2]])):
        pack = tmp_path / laptop / "문.pack"
        pack.parent.mkdir()
        if files:
            shutil.copy(tmp_path / "one" / "문.pack", pack)
        else:
            organiser.services.packs.write(event.id, "문", pack, passphrase=None)
        door = open_pack_door(pack, None, clock=clock)
        for code in some:
            door.scan(ScanRequest(text=code))
        door.close()
        clock.move(minutes=3)
        files.append(scans_beside(pack))
    for order in (files, files[::-1]):
        merged = organiser.services.merging.merge(order, "organiser")
        assert [conflict.name for conflict in merged.conflicts] == ["김서준"]
    assert len(merged.conflicts[0].entries) == 2
    assert organiser.services.events.get(event.id).occupancy.arrived == 3
