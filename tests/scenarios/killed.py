"""Doors that are killed while they scan: `python tests/scenarios/killed.py`.

At a door of the desk, and at one that works on a pack: 10,000 people are checked in while the process that
does it is killed (SIGKILL, as kill -9 does) at 200 random moments, a tenth of them while it still opens. It
says each scan as soon as the door has answered. After each kill the door is opened again, which is timed,
and every scan that was ever said has to be there; the file has to be whole, and beyond what was said there
is at most one scan for each kill, written and not yet said. In the end the pack's scans come home and are
looked for at the desk too.

A kill leaves what the system holds in memory to reach the disk; a power cut does not, which no script can
make. That every answer waits for the disk's flush is another matter, held by the settings of the file.
"""

import os
import random
import shutil
import signal
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.events import Event  # noqa: E402 - found from here on
from meetup_desk.domain.verdicts import Verdict  # noqa: E402
from meetup_desk.packs.neighbour_files import scans_beside  # noqa: E402
from meetup_desk.packs.scan_file import read_log  # noqa: E402
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.packs.pack_files import open_pack_door  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, seconds, shared_parser  # noqa: E402

_REOPENED = 2.0  # seconds
_OPENING = 0.05  # seconds, about what opening a door takes

Work = Callable[[DoorSource], None]


class Place(Protocol):
    """Where a door works: it can be opened, and asked afterwards what it holds."""

    name: str

    def use(self, work: Work) -> None:
        """Open the door, work at it, and close it."""
        ...

    def kept(self) -> tuple[list[str], list[str]]:
        """Give the scans that let somebody in, and what is wrong with the file."""
        ...


@dataclass(frozen=True, slots=True)
class AtDesk:
    """A door of the desk."""

    path: Path
    event: Event
    name: str = "desk"

    def use(self, work: Work) -> None:
        with opened(self.path) as services:
            work(services.door(self.event.id, "정문"))

    def kept(self) -> tuple[list[str], list[str]]:
        with opened(self.path) as services:
            with services.desk.reading() as db:
                there = db.column("SELECT lower(hex(uid)) FROM scan WHERE count > 0")
            return there, services.backups.check()


@dataclass(frozen=True, slots=True)
class AtPack:
    """A door laptop with its pack."""

    path: Path
    name: str = "pack"

    def use(self, work: Work) -> None:
        door = open_pack_door(self.path, None)
        try:
            work(door)
        finally:
            door.close()

    def kept(self) -> tuple[list[str], list[str]]:
        log = read_log(scans_beside(self.path).read_bytes())
        wrong = [] if log.trouble is None else [str(log.trouble)]
        return [one.uid.hex() for one in log.records if one.people > 0], wrong


@dataclass
class Told:
    """What a door was heard to say, and how it fared."""

    said: list[str] = field(default_factory=list)  # uids of scans
    kills: int = 0
    lost: int = 0
    there: int = 0  # scans that let somebody in, said or not
    reopened: list[float] = field(default_factory=list)  # seconds
    wrong: list[str] = field(default_factory=list)


def scan_all(place: Place, texts: Sequence[str], pipe: int) -> None:
    """Check people in, and say each scan when the door has answered."""

    def work(door: DoorSource) -> None:
        for text in texts:
            answer = door.scan(ScanRequest(text=text, typed=False))
            if answer.verdict is not Verdict.ADMITTED:
                return  # it stands out by the people who are missing at the end
            os.write(pipe, f"{answer.scan.hex}\n".encode())

    place.use(work)


def child(place: Place, texts: Sequence[str]) -> tuple[int, int]:
    """Start a process that checks people in; gives its id and where it can be heard."""
    listen, say = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(listen)
        try:
            scan_all(place, texts, say)
        finally:
            os._exit(0)
    os.close(say)
    return process, listen


def heard(listen: int, least: int) -> bytes:
    """Listen until so many scans were said, or to the end."""
    told = b""
    while told.count(b"\n") < least and (
        more := os.read(listen, 33 if least - told.count(b"\n") < 4 else 330)
    ):
        told += more
    return told


def kill_once(place: Place, texts: Sequence[str], each: int, pick: random.Random) -> list[str]:
    """Let a process check people in and kill it at a random moment; gives what it said until then."""
    process, listen = child(place, texts)
    told = b""
    if pick.random() < 0.1:
        time.sleep(pick.random() * _OPENING)
    else:
        told = heard(listen, pick.randrange(2 * each))
        time.sleep(pick.random() * 0.002)  # somewhere within a scan or two
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    while more := os.read(listen, 65536):
        told += more
    os.close(listen)
    return told.decode().split()


def finish(place: Place, texts: Sequence[str]) -> list[str]:
    """Check in whoever is left, undisturbed."""
    process, listen = child(place, texts)
    said = heard(listen, len(texts) + 1).decode().split()
    os.close(listen)
    os.waitpid(process, 0)
    return said


def reopened(place: Place) -> float:
    """Open the door and ask for its figures, as its screen does; gives the seconds until they are there."""
    began, took = time.perf_counter(), [0.0]

    def look(door: DoorSource) -> None:
        door.counts()
        door.last_scans()
        took[0] = time.perf_counter() - began

    place.use(look)
    return took[0]


def torment(place: Place, texts: Sequence[str], kills: int, pick: random.Random) -> Told:
    """Check everybody in, with so many kills."""
    told, each = Told(), max(len(texts) // (kills + 1), 1)
    place.use(lambda _door: None)
    while told.kills < kills:
        told.said += kill_once(place, texts[told.there :], each, pick)
        told.kills += 1
        told.reopened.append(reopened(place))
        examine(place, told)
    told.said += finish(place, texts[told.there :])
    examine(place, told)
    return told


def examine(place: Place, told: Told) -> None:
    """Look whether all that was said is there, each once, and the file is whole."""
    there, wrong = place.kept()
    told.there, told.wrong = len(there), told.wrong + wrong
    told.lost = max(told.lost, len(set(told.said) - set(there)))


def rows_of(place: Place, told: Told, people: int) -> list[Row]:
    """Say what came of it."""
    head = f"{place.name}, {told.kills:,} kills in {people:,} check-ins"
    unsaid = told.there - len(told.said)
    return [
        count(f"{head}: people let in, each once", told.there, people),
        count(f"{head}: said scans that were lost", told.lost, 0),
        count(f"{head}: faults in the file", len(told.wrong), 0),
        Row(
            what=f"{head}: scans written but never said",
            measured=f"{unsaid:,}",
            limit=f"at most {told.kills:,}",
            holds=0 <= unsaid <= told.kills,
        ),
        seconds(f"{head}: opened again, the slowest", max(told.reopened), _REOPENED),
        seconds(f"{head}: opened again, the middle one", statistics.median(told.reopened), _REOPENED),
    ]


def at_home(path: Path, scans: Path, said: Iterable[str]) -> Row:
    """Bring a pack's scans home, and look for all of them there."""
    with opened(path) as services:
        services.merging.merge([scans], "organiser")
        with services.desk.reading() as db:
            there = {uid.lower() for uid in db.column("SELECT hex(uid) FROM scan")}
    return count("pack: said scans that did not come home", len(set(said) - there), 0)


def run(people: int, kills: int, seed: int, folder: Path) -> list[Row]:
    """Do it at both doors."""
    source = Worlds(folder).of(people)
    with opened(source) as services:
        event = the_event(services)
        texts = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)))
        services.packs.write(event.id, "후문", folder / "door.pack", passphrase=None)
    home, places = (
        shutil.copy(source, folder / "home.desk"),
        (AtDesk(source, event), AtPack(folder / "door.pack")),
    )
    rows: list[Row] = []
    for place in places:
        told = torment(place, texts, kills, random.Random(seed))
        rows += rows_of(place, told, people)
        if isinstance(place, AtPack):
            rows.append(at_home(Path(home), scans_beside(place.path), told.said))
    return rows


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=10_000)
    asked.add_argument("--kills", type=int, default=200)
    given = asked.parse_args()
    people, kills = (60, 6) if given.tiny else (given.people, given.kills)
    return in_a_folder(lambda folder: run(people, kills, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
