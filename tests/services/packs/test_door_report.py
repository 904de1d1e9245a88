"""What scans that come home may claim, and what they tell of their doors."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import MINUTE
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.door_report import DoorReport
from meetup_desk.services.packs.merge_results import MergeResult
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.people.blocks import BlockDraft
from tests.conftest import Clock, Organiser


class Laptop:
    """A pack with its door, and whoever has both."""

    def __init__(self, organiser: Organiser, event: Event, path: Path, clock: Clock, **how: bool) -> None:
        self.organiser, self.event, self.path, self.clock = organiser, event, path, clock
        organiser.services.packs.write(event.id, path.stem, path, passphrase=None, **how)
        self.door: PackDoor = open_pack_door(path, None, clock=clock)

    def forge(self, *, at: int | None = None, **facts: object) -> ScanRecord:
        """Write what only somebody does who has taken the key out of the pack."""
        self.door.close()
        pack = read_pack(self.path.read_bytes(), None, file="")
        journal = Journal(scans_beside(self.path), pack.voucher, pack.seed)
        seq, now = len(journal.records) + 1, self.clock() if at is None else at
        usual = {
            "uid": seq.to_bytes(16, "big"),
            "seq": seq,
            "at": now,
            "clock": (now // 1000) << 16,
            "entry_list": pack.lists[0].uid.bytes,
            "verdict": Verdict.ADMITTED,
            "severity": Severity.GREEN,
            "people": 1,
        }
        record = ScanRecord(**(usual | facts))  # type: ignore[arg-type]
        journal.append([record])
        journal.close()
        self.door = open_pack_door(self.path, None, clock=self.clock)
        return record

    def merge(self) -> MergeResult:
        self.door.close()
        return self.organiser.services.merging.merge([scans_beside(self.path)], "organiser")

    def revoke(self) -> None:
        services = self.organiser.services
        mine = next(pack for pack in self.report().packs if pack.name == self.path.stem)
        services.revocations.revoke(mine.id, "organiser", note="도난")

    def report(self) -> DoorReport:
        return self.organiser.services.door_reports.of_event(self.event.id)


@pytest.fixture
def event(organiser: Organiser) -> Event:
    return organiser.event()


@pytest.fixture
def laptop(organiser: Organiser, event: Event, tmp_path: Path, clock: Clock) -> Laptop:
    for name, party in (("김서준", 1), ("이하린", 3)):
        organiser.answer(event, name, party)
    return Laptop(organiser, event, tmp_path / "후문.pack", clock)


def uid_of(laptop: Laptop, name: str) -> bytes:
    rsvps = laptop.organiser.services.rsvps
    return next(
        line.uid.bytes
        for line in map(rsvps.line, [person.rsvp_id for person in laptop.door.search(name)])
        if line.name == name
    )


@pytest.mark.parametrize("why", ["cancelled", "declined", "refused", "blocked", "replaced"])
def test_a_merge_says_who_was_let_in_although(
    organiser: Organiser, laptop: Laptop, event: Event, why: str
) -> None:
    services = organiser.services
    rsvp = laptop.door.search("이하린")[0].rsvp_id
    code = organiser.code(event, rsvp)
    laptop.clock.move(hours=1)
    line = services.rsvps.line(rsvp)
    match why:
        case "cancelled":
            services.rsvps.cancel([rsvp], "organiser")
        case "declined":
            services.rsvps.decline([rsvp], "organiser")
        case "refused":
            services.rsvps.refuse([rsvp], "organiser")
        case "blocked":
            services.blocks.add(line.person_id, BlockDraft(reason="신고"), "organiser")
        case "replaced":
            services.tickets.reissue(rsvp, "organiser")
    laptop.clock.move(hours=1)
    entry = laptop.door.scan(ScanRequest(text=code, count=2))
    (outdated,) = laptop.merge().outdated
    assert (outdated.door, outdated.name, outdated.people, outdated.why) == ("후문", "이하린", 2, why)
    assert (outdated.at, outdated.scan) == (entry.at, entry.scan)
    assert outdated.since is not None
    assert outdated.since < outdated.at
    assert services.rsvps.line(rsvp).arrived == 2  # it stays an entry


def test_who_was_let_in_before_is_no_such_entry(organiser: Organiser, laptop: Laptop, event: Event) -> None:
    rsvp = laptop.door.search("이하린")[0].rsvp_id
    laptop.door.scan(ScanRequest(text=organiser.code(event, rsvp)))
    laptop.clock.move(minutes=1)
    organiser.services.rsvps.cancel([rsvp], "organiser")  # written down after they were in
    assert laptop.merge().outdated == []


def test_who_came_by_name_had_no_replaced_ticket(organiser: Organiser, laptop: Laptop) -> None:
    rsvp = laptop.door.search("김서준")[0].rsvp_id
    organiser.services.tickets.reissue(rsvp, "organiser")
    laptop.clock.move(minutes=1)
    laptop.door.scan(ScanRequest(rsvp_id=rsvp))
    assert laptop.merge().outdated == []


FORGED = [
    ({"people": 4}, "이하린", "too_many"),
    ({"people": 501}, "", "too_many"),
    ({"people": 1000, "kind": ScanKind.WALK_IN, "name": "단체", "consent": True}, "", "too_many"),
    ({"kind": ScanKind.HAND}, "김서준", "no_right"),
    ({"verdict": Verdict.REVOKED, "severity": Severity.RED}, "김서준", "contradicts"),
    ({"verdict": Verdict.ADMITTED, "direction": Direction.OUT}, "김서준", "contradicts"),
    ({"people": -1}, "김서준", "contradicts"),
    ({"people": -3, "kind": ScanKind.UNDO, "undoes": bytes(16)}, "이하린", "no_right"),
]


@pytest.mark.parametrize(("facts", "name", "why"), FORGED)
def test_a_scan_that_cannot_be_true_is_set_aside_and_listed(
    organiser: Organiser, laptop: Laptop, facts: dict[str, object], name: str, why: str
) -> None:
    rsvp = uid_of(laptop, name) if name else None
    forged = laptop.forge(rsvp=rsvp, **facts)
    true = laptop.door.search("이하린" if name == "김서준" else "김서준")[0].rsvp_id
    assert laptop.door.scan(ScanRequest(rsvp_id=true, count=1)).admitted_now == 1
    merged = laptop.merge()
    (aside,) = merged.set_aside
    assert (aside.door, aside.name, aside.people, aside.why) == ("후문", name, forged.people, why)
    assert (merged.new, merged.walk_ins) == (2, 0)
    fill = organiser.services.events.get(laptop.event.id).occupancy
    assert (fill.arrived, fill.going) == (1, 4)  # the true one counts, and nothing else does
    assert laptop.merge().new == 0
    assert len(laptop.report().set_aside) == 1


def test_a_party_that_was_larger_when_its_pack_was_made_is_true(
    organiser: Organiser, laptop: Laptop, event: Event
) -> None:
    rsvp = laptop.door.search("이하린")[0].rsvp_id
    entry = laptop.door.scan(ScanRequest(rsvp_id=rsvp))
    assert entry.admitted_now == 3
    with organiser.services.desk.change("rsvp.change", "organiser") as db:
        db.run("UPDATE rsvp SET party = 2 WHERE id = ?", (rsvp,))
    assert laptop.merge().set_aside == []
    assert organiser.services.rsvps.line(rsvp).arrived == 2  # all of the party that is left


def test_taking_back_what_was_set_aside_takes_nothing_back(organiser: Organiser, laptop: Laptop) -> None:
    rsvp = uid_of(laptop, "김서준")
    forged = laptop.forge(rsvp=rsvp, people=9)
    laptop.forge(rsvp=rsvp, people=-9, kind=ScanKind.UNDO, undoes=forged.uid)
    assert [scan.people for scan in laptop.merge().set_aside] == [9, -9]
    assert organiser.services.rsvps.line(laptop.door.search("김서준")[0].rsvp_id).arrived == 0


def test_a_door_without_the_right_renames_nobody(
    organiser: Organiser, event: Event, tmp_path: Path, clock: Clock
) -> None:
    organiser.answer(event, "김서준")
    laptop = Laptop(organiser, event, tmp_path / "옆문.pack", clock, renames=False)
    rsvp = laptop.door.search("김서준")[0].rsvp_id
    with pytest.raises(RuleError) as refused:
        laptop.door.hand_over(rsvp, "다른 사람")
    assert refused.value.rule == "renames_not_here"
    laptop.forge(rsvp=uid_of(laptop, "김서준"), people=0, kind=ScanKind.RENAME, reason="다른 사람")
    (aside,) = laptop.merge().set_aside
    assert (aside.why, aside.name, aside.new_name) == ("no_right", "김서준", "다른 사람")
    assert organiser.services.rsvps.line(rsvp).handed_to == ""


def test_what_a_door_writes_after_its_pack_was_revoked_is_set_aside(
    organiser: Organiser, laptop: Laptop
) -> None:
    laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("김서준")[0].rsvp_id))
    laptop.clock.move(minutes=5)
    laptop.revoke()
    laptop.clock.move(minutes=5)
    laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("이하린")[0].rsvp_id))
    laptop.door.walk_in(WalkIn(name="", party=2))
    merged = laptop.merge()
    assert [(scan.people, scan.why) for scan in merged.set_aside] == [(3, "revoked"), (2, "revoked")]
    assert [(pack.door, pack.scans) for pack in merged.unproven] == [("후문", 1)]  # its clock says before
    assert merged.walk_ins == 0
    assert organiser.services.events.get(laptop.event.id).occupancy.arrived == 1
    (pack,) = laptop.report().packs
    assert (pack.scans, pack.note) == (3, "도난")
    assert pack.revoked_at is not None


def test_what_was_home_when_a_pack_was_revoked_was_written_before(
    organiser: Organiser, laptop: Laptop
) -> None:
    laptop.clock.move(hours=2)  # a laptop that is two hours ahead of the desk
    fast = laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("김서준")[0].rsvp_id))
    laptop.clock.move(hours=-2)
    assert laptop.merge().new == 1
    laptop.clock.move(minutes=1)
    laptop.revoke()
    merged = laptop.merge()
    assert (merged.known, merged.set_aside, merged.unproven) == (1, [], [])
    assert organiser.services.rsvps.line(fast.rsvp_id or 0).arrived == 1  # type: ignore[arg-type]


def test_a_clock_that_is_set_back_does_not_make_a_scan_older(organiser: Organiser, laptop: Laptop) -> None:
    laptop.revoke()
    laptop.clock.move(minutes=5)
    laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("김서준")[0].rsvp_id))
    laptop.clock.move(minutes=-30)
    laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("이하린")[0].rsvp_id))
    assert [scan.why for scan in laptop.merge().set_aside] == ["revoked", "revoked"]


def test_revoking_is_taken_back_by_the_history_and_not_done_twice(
    organiser: Organiser, laptop: Laptop
) -> None:
    laptop.revoke()
    with pytest.raises(RuleError) as twice:
        laptop.revoke()
    assert twice.value.rule == "already_revoked"
    organiser.services.history.undo("organiser")
    laptop.clock.move(minutes=1)
    laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("김서준")[0].rsvp_id))
    assert laptop.merge().set_aside == []


def test_a_clock_behind_the_making_of_its_pack_is_proven_and_its_times_are_not_taken(
    organiser: Organiser, laptop: Laptop
) -> None:
    made_at = laptop.door.made_at
    laptop.clock.move(days=-400)
    entry = laptop.door.scan(ScanRequest(rsvp_id=laptop.door.search("김서준")[0].rsvp_id))
    laptop.clock.move(days=401)
    (clock,) = laptop.merge().clocks
    assert (clock.door, clock.scans, clock.ahead) == ("후문", 1, 0)
    assert clock.behind == made_at - entry.at
    line = organiser.services.rsvps.line(laptop.door.search("김서준")[0].rsvp_id)
    assert line.arrived_at == made_at


def test_a_code_from_paper_proves_no_clock_wrong(laptop: Laptop) -> None:
    laptop.clock.move(hours=3)
    earlier = laptop.door.made_at - 90 * MINUTE
    rsvp = laptop.door.search("김서준")[0].rsvp_id
    assert laptop.door.scan(ScanRequest(rsvp_id=rsvp, at=earlier)).admitted_now  # type: ignore[arg-type]
    assert laptop.merge().clocks == []


@pytest.mark.parametrize(
    "facts",
    [
        {"overridden": True, "overrode": Verdict.WRONG_TIME, "reason": "발표자"},
        {"kind": ScanKind.WALK_IN, "name": "현장 손님", "consent": True},
    ],
)
def test_a_door_that_no_supervisor_can_work_at_overrides_nothing_and_lets_in_no_walk_in(
    organiser: Organiser, event: Event, tmp_path: Path, clock: Clock, facts: dict[str, object]
) -> None:
    organiser.services.supervisor.set_pin("258036", "organiser")
    organiser.answer(event, "김서준")
    laptop = Laptop(organiser, event, tmp_path / "옆문.pack", clock)  # in clear: the PIN stays at the desk
    laptop.forge(rsvp=uid_of(laptop, "김서준"), **facts)
    merged = laptop.merge()
    assert [scan.why for scan in merged.set_aside] == ["no_right"]
    assert organiser.services.events.get(event.id).occupancy.arrived == 0
