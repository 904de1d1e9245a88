"""A desk whose file is taken away while its door is open: `python tests/scenarios/replaced.py`.

A door of the desk checks people in as fast as it can. At a random moment, while it does so, the file is
replaced by an older copy (as a synced folder or a restored backup does it), deleted, renamed, moved with its
folder, or what SQLite keeps beside it is deleted. The door goes on asking until everybody was asked once.
Every scan that was said has to be in one of the desks that are there afterwards, each of which has to be
whole; the door has to have stopped, and the file that took the place has to stay as it was brought.
"""

import random
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.errors import DeskError, ErrorCode  # noqa: E402 - found from here on
from meetup_desk.domain.events import Event  # noqa: E402
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_EARLY = 0.2  # of the people are in before the file is taken away, at least
_LATE = 0.8
_SOON = 10  # people


def replace(path: Path) -> None:
    """Put an older copy in its place."""
    path.with_name("older").replace(path)


def delete(path: Path) -> None:
    """Delete it."""
    path.unlink()


def rename(path: Path) -> None:
    """Give it another name."""
    path.rename(path.with_name("renamed.desk"))


def move_folder(path: Path) -> None:
    """Give its folder another name."""
    path.parent.rename(path.parent.with_name("moved"))


def delete_log(path: Path) -> None:
    """Delete the write-ahead log beside it."""
    path.with_name(path.name + "-wal").unlink()


def delete_index(path: Path) -> None:
    """Delete the index of that log."""
    path.with_name(path.name + "-shm").unlink()


WAYS: Sequence[Callable[[Path], None]] = (replace, delete, rename, move_folder, delete_log, delete_index)


@dataclass
class Evening:
    """What a door said, and what was found afterwards."""

    said: list[str] = field(default_factory=list)  # uids of scans
    refused: list[DeskError] = field(default_factory=list)
    lost: int = 0
    faults: int = 0
    stopped: bool = True


def scan_all(door: DoorSource, texts: Sequence[str], evening: Evening, at: int, thief: Thread) -> None:
    """Ask for everybody once; the file is taken away from when so many were asked, and soon after."""
    for number, text in enumerate(texts):
        if number == at:
            thief.start()
        elif number == at + _SOON:
            thief.join()
        try:
            evening.said.append(door.scan(ScanRequest(text=text, typed=False)).scan.hex)
        except DeskError as error:
            evening.refused.append(error)


def spend(path: Path, event: Event, texts: Sequence[str], way: Callable[[Path], None], at: int) -> Evening:
    """Open the door, take the file away meanwhile, and look what is left."""
    evening = Evening()
    with opened(path) as services:
        door = services.door(event.id, "정문")
        scan_all(door, texts, evening, at, Thread(target=way, args=(path,)))
        evening.stopped = _is_stopped(door)
    return evening


def _is_stopped(door: DoorSource) -> bool:
    try:
        door.scan(ScanRequest(text="of nobody", typed=False))
    except DeskError as error:
        return error.code is ErrorCode.DESK_REPLACED
    return False


def examine(folder: Path, evening: Evening) -> None:
    """Look for every scan that was said in all desks of a folder, and for what is wrong with them."""
    there: set[str] = set()
    for path in folder.rglob("*.desk"):
        with opened(path) as services:
            with services.desk.reading() as db:
                there |= set(db.column("SELECT lower(hex(uid)) FROM scan"))
            evening.faults += len(services.backups.check())
    evening.lost = len(set(evening.said) - there)


def run(people: int, times: int, seed: int, folder: Path) -> list[Row]:
    """Take the file away so often in each way."""
    source = Worlds(folder / "world").of(people)
    with opened(source) as services:
        event = the_event(services)
        texts = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)))
    pick, rows = random.Random(seed), []
    for way in WAYS:
        evenings = []
        for number in range(times):
            path = folder / way.__name__ / str(number) / "here" / "a.desk"
            path.parent.mkdir(parents=True)
            shutil.copy(source, path)
            shutil.copy(source, path.with_name("older"))
            at = pick.randrange(int(people * _EARLY), int(people * _LATE))
            evenings.append(spend(path, event, texts, way, at))
            examine(path.parents[1], evenings[-1])
        rows += rows_of(f"{way.__name__}, {times:,} times {people:,} people", evenings)
    return rows


def rows_of(head: str, evenings: Sequence[Evening]) -> list[Row]:
    """Say what came of it."""
    asked = sum(len(one.said) + len(one.refused) for one in evenings)
    said = sum(len(one.said) for one in evenings)
    return [
        count(f"{head}: said scans that were lost", sum(one.lost for one in evenings), 0),
        count(f"{head}: faults in the files", sum(one.faults for one in evenings), 0),
        count(f"{head}: doors that went on", sum(not one.stopped for one in evenings), 0),
        Row(what=f"{head}: said", measured=f"{said:,}", limit=f"some of {asked:,}", holds=0 < said < asked),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=400)
    asked.add_argument("--times", type=int, default=20, help="in each way")
    given = asked.parse_args()
    people, times = (80, 1) if given.tiny else (given.people, given.times)

    def work(folder: Path) -> list[Row]:
        (folder / "world").mkdir()
        return run(people, times, given.seed, folder)

    return in_a_folder(work, tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
