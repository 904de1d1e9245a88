"""Three doors come home in random orders: `python tests/scenarios/merges.py`.

At each of three packs 10,000 scans are made: parties in parts, exits, scans taken back, overrides, guests
with slips (one of them at every door), names handed over, codes that are none, and clocks that are right, 3
hours behind and 40 hours ahead. Their files are then merged into copies of the desk in random orders, each
file whole at least once, and besides up to six times more: twice, or cut off at a random byte, before or
after. Every order has to end in the same state: all rows of scans, answers and seats by their uids, the
conflicts, and the doors that were set aside. The desk's own clock stands still for it: what a door 40 hours
ahead has done counts from when it came home, which is no matter of order.

A full order takes seconds, so that the 1,000 random orders are run with three doors of 200 scans each, and
20 more with three of 10,000; all of them are the desk's own merges, from files into a desk on the disk.
`--full N` runs as many of the large ones as there is time for. One merge is a file of 10,000 scans of which
the desk knows none, as an organiser asks for it: from the file to the list of conflicts.
"""

import hashlib
import random
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.errors import RuleError  # noqa: E402 - found from here on  # noqa: E402
from meetup_desk.domain.times import SECOND, Instant  # noqa: E402
from meetup_desk.domain.verdicts import Direction  # noqa: E402
from meetup_desk.domain.walk_ins import WalkIn  # noqa: E402
from meetup_desk.packs.neighbour_files import scans_beside  # noqa: E402
from meetup_desk.services.door.door_source import ScanRequest  # noqa: E402
from meetup_desk.services.packs.pack_door import PackDoor  # noqa: E402
from meetup_desk.services.packs.pack_files import laptop_clock, open_pack_door  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, seconds, shared_parser  # noqa: E402

_MERGED = 1.0  # seconds
_HOUR = 3600  # seconds
_DOORS = (
    ("정문", 0),
    ("후문", -3 * _HOUR),
    ("옆문", 40 * _HOUR),
)  # name, seconds by which its clock is wrong
_STATE = (
    (
        "SELECT hex(s.uid), hex(d.uid), d.name, hex(d.key), l.name, s.door_seq, hex(t.uid), hex(r.uid),"
        " s.kind, s.direction, s.count, s.verdict, s.severity, s.overridden, s.reason, hex(u.uid),"
        " s.device_at, s.clock, s.actor"
        " FROM scan s JOIN door d ON d.id = s.door_id JOIN door_list l ON l.id = s.list_id"
        " LEFT JOIN ticket t ON t.id = s.ticket_id LEFT JOIN rsvp r ON r.id = s.rsvp_id"
        " LEFT JOIN scan u ON u.id = s.undoes ORDER BY s.uid"
    ),
    (
        "SELECT hex(r.uid), p.name, r.status, r.party, r.came, r.came_at, r.handed_to,"
        " (SELECT group_concat(value) FROM contact_point WHERE person_id = p.id)"
        " FROM rsvp r JOIN person p ON p.id = r.person_id ORDER BY r.uid"
    ),
    "SELECT event_id, status, party, came, answers FROM fill WHERE answers ORDER BY 1, 2, 3, 4",
)

Piece = tuple[int, float]  # of which door, and how much of its file


class Evening:
    """The clock of a door laptop: a second or so a scan, and wrong all along."""

    def __init__(self, wrong: int, pick: random.Random) -> None:
        self._now, self._pick = laptop_clock() - 5 * _HOUR * SECOND + wrong * SECOND, pick

    def __call__(self) -> Instant:
        self._now += self._pick.randrange(SECOND // 2)
        return Instant(self._now)


@dataclass(frozen=True, slots=True)
class Homecoming:
    """A desk before any scans came, what its doors have to bring, and when they do."""

    desk: Path
    scans: list[bytes]
    at: Instant


@dataclass
class Came:
    """What came of an order: a hash of the state, and how long it took to bring whole new files (seconds)."""

    state: str
    new: int
    whole: list[float] = field(default_factory=list)


def stand(door: PackDoor, texts: Sequence[str], scans: int, pick: random.Random) -> None:
    """Work at a door until its file has so many scans."""
    door.walk_in(WalkIn(name="한 사람", phone="010-1234-5678", consent=True))
    done = 1
    while done < scans:
        if pick.random() < 0.002:
            door.walk_in(
                WalkIn(name=pick.choice(("", "현장 손님")), party=pick.randrange(1, 3), consent=True)
            )
        else:
            done += _reading(door, pick.choice(texts), scans - done - 1, pick)
        done += 1


def _reading(door: PackDoor, text: str, room: int, pick: random.Random) -> int:
    """Read a code, and do what a door does then; gives how many scans that made beyond the first."""
    direction = Direction.OUT if pick.random() < 0.1 else Direction.IN
    override = "이름을 확인했어요" if pick.random() < 0.05 else None
    text = "https://menu.example" if pick.random() < 0.01 else text
    ask = ScanRequest(
        text=text, typed=False, count=pick.choice((None, 1)), direction=direction, override_reason=override
    )
    answer = door.scan(ask)
    if answer.count and room >= 1 and pick.random() < 0.05:
        door.undo(answer.scan)
        return 1
    if answer.count > 1 and room >= 2 and pick.random() < 0.05:
        door.recount(answer.scan, 1)
        return 2
    if answer.rsvp_id is not None and room >= 1 and pick.random() < 0.003:
        try:
            door.hand_over(answer.rsvp_id, f"{door.name}에서 온 이")
        except RuleError:
            return 0
        return 1
    return 0


def prepare(people: int, scans: int, seed: int, folder: Path) -> Homecoming:
    """Make a desk with its event, and let three doors work."""
    folder.mkdir()
    path = Worlds(folder).of(people)
    with opened(path) as services:
        event = the_event(services)
        texts = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)))
        packs = [folder / f"{name}.pack" for name, _ in _DOORS]
        for (name, _), pack in zip(_DOORS, packs, strict=True):
            services.packs.write(event.id, name, pack, passphrase=None)
    for (_, wrong), pack in zip(_DOORS, packs, strict=True):
        pick = random.Random(seed + wrong)
        door = open_pack_door(pack, None, clock=Evening(wrong, pick))
        stand(door, texts, scans, pick)
        door.close()
    return Homecoming(path, [scans_beside(pack).read_bytes() for pack in packs], laptop_clock())


def some_order(pick: random.Random) -> list[Piece]:
    """Give an order: each file whole, and up to six more, whole again or cut off."""
    more = [(pick.randrange(3), pick.choice((1.0, pick.random()))) for _ in range(pick.randrange(7))]
    order = [(0, 1.0), (1, 1.0), (2, 1.0), *more]
    pick.shuffle(order)
    return order


def bring(home: Homecoming, order: Sequence[Piece], folder: Path) -> Came:
    """Merge files in an order into a copy of the desk, each at a time of its own."""
    path, part, new, whole = folder / "again.desk", folder / "part.scans", 0, []
    shutil.copy(home.desk, path)
    seen: set[int] = set()
    with opened(path) as services:
        services.desk.now = lambda: home.at
        for door, share in order:
            part.write_bytes(home.scans[door][: round(len(home.scans[door]) * share)])
            began = time.perf_counter()
            new += services.merging.merge([part], "organiser").new
            if share == 1 and door not in seen:
                whole.append(time.perf_counter() - began)
            seen.add(door)
        came = Came(state_of(services), new, whole)
        assert services.backups.check() == []
    for file in folder.glob("again.desk*"):
        file.unlink()
    return came


def state_of(services: Services) -> str:
    """Give a hash of all that scans have made, but for the ids and times of the merging itself."""
    event, hashed = the_event(services), hashlib.sha256()
    with services.desk.reading() as db:
        for sql in _STATE:
            for row in db.run(sql):
                hashed.update(repr(row).encode())
    told = [
        (one.name, one.party, [(entry.door, entry.at, entry.people, entry.uid) for entry in one.entries])
        for one in services.door_reports.of_event(event.id).open_conflicts
    ]
    aside = [(one.door, one.scans) for one in services.door_reports.of_event(event.id).clocks]
    hashed.update(repr((told, aside)).encode())
    return hashed.hexdigest()


def orders(home: Homecoming, number: int, pick: random.Random, folder: Path) -> list[Came]:
    """Bring the files home in so many random orders."""
    return [bring(home, some_order(pick), folder) for _ in range(number)]


def rows_of(scans: int, came: Sequence[Came]) -> list[Row]:
    """Say whether all orders came to the same."""
    head = f"3 doors x {scans:,} scans, {len(came):,} random orders"
    return [
        count(f"{head}: different states", len({one.state for one in came}), 1),
        count(f"{head}: scans written, in any of them", max(one.new for one in came), 3 * scans),
        count(f"{head}: scans written, in each of them", min(one.new for one in came), 3 * scans),
    ]


def run(many: tuple[int, int], large: tuple[int, int], seed: int, folder: Path) -> list[Row]:
    """Do both: `many` and `large` are numbers of scans a door, and of orders."""
    rows, pick = list[Row](), random.Random(seed)
    slowest = 0.0
    for scans, number in (many, large):
        home = prepare(max(scans, 10), scans, seed, folder / str(scans))
        came = orders(home, number, pick, folder)
        rows += rows_of(scans, came)
        slowest = max(took for one in came for took in one.whole) if scans == large[0] else slowest
    return [*rows, seconds(f"one merge of {large[0]:,} new scans, the slowest", slowest, _MERGED)]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--orders", type=int, default=1_000, help="with three doors of 200 scans")
    asked.add_argument("--full", type=int, default=20, help="with three doors of 10,000 scans")
    given = asked.parse_args()
    many, large = ((30, 10), (100, 2)) if given.tiny else ((200, given.orders), (10_000, given.full))
    return in_a_folder(lambda folder: run(many, large, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
