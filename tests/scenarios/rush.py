"""A full rush: `python tests/scenarios/rush.py`.

800 tickets come in 20 minutes to two doors of one desk, while a list of 30,000 answers is brought in on the
same desk for another event, again and again until all are in: one process with a thread for each, as the
window has it. Time is compressed twenty times (`--seconds 60`): the people come in a crowd that swells and
ebbs, every door does one thing after the other, and what lies between two arrivals is waited for only
twentyfold shorter, so that the doors and the import get in each other's way twenty times as often as they
would. Every answer is timed from the question to the answer; nothing of that is compressed.

Most hand in a code. One of 20 is looked up by name instead, one of 30 brings a code that is none first, one
of 40 is let in, taken back and let in again, and one of 50 comes with somebody who has no ticket. After each
the door asks for its figures and its last scans, as its screen does.
"""

import random
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.errors import DeskError, RuleError  # noqa: E402 - found from here on  # noqa: E402
from meetup_desk.domain.ids import EventId, RsvpId  # noqa: E402
from meetup_desk.domain.verdicts import Severity  # noqa: E402
from meetup_desk.domain.walk_ins import WalkIn  # noqa: E402
from meetup_desk.services.desk.gc_pauses import prefer_scans  # noqa: E402
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from meetup_desk.services.services import Services  # noqa: E402
from tests.benchmarks.measuring import share  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, plan_event, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, seconds, shared_parser  # noqa: E402

_LONGEST = 0.1  # seconds
_MINUTES = 20

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes to a door."""

    at: float  # seconds from the beginning, compressed
    rsvp: RsvpId
    code: str
    name: str


@dataclass
class Told:
    """How the doors answered."""

    times: dict[str, list[float]] = field(default_factory=dict)  # what was asked -> seconds
    errors: list[str] = field(default_factory=list)
    brought: int = 0  # lines of lists that were dealt with


class AtDoor:
    """One volunteer at one door."""

    def __init__(self, door: DoorSource, told: Told, pick: random.Random) -> None:
        self._door, self._told, self._pick = door, told, pick

    def receive(self, crowd: Sequence[Arrival], began: float) -> None:
        """Let everybody in, each when they come or as soon as those before are in."""
        for one in crowd:
            time.sleep(max(began + one.at - time.perf_counter(), 0))
            try:
                self._receive(one)
            except (DeskError, RuleError) as error:
                self._told.errors.append(repr(error))
            self._timed("figures", self._door.counts)
            self._timed("last scans", self._door.last_scans)

    def _receive(self, one: Arrival) -> None:
        if self._pick.random() < 1 / 30:
            wrong = self._pick.choice(("https://menu.example", one.code[:-4] + "0000", "K7QM-2F9X"))
            self._timed("scan", lambda: self._door.scan(ScanRequest(text=wrong, typed=False)))
        ask = ScanRequest(text=one.code, typed=False)
        if self._pick.random() < 1 / 20:
            found = self._timed("search", lambda: self._door.search(one.name))
            ask = ScanRequest(rsvp_id=one.rsvp)
            if len(found) < 20 and one.rsvp not in [line.rsvp_id for line in found]:
                self._told.errors.append(f"not found by name: {one.name}")
        answer = self._timed("scan", lambda: self._door.scan(ask))
        if answer.severity is not Severity.GREEN:
            self._told.errors.append(f"{answer.verdict}: {one.name}")
        if self._pick.random() < 1 / 40:
            self._timed("undo", lambda: self._door.undo(answer.scan))
            self._timed("scan", lambda: self._door.scan(ask))
        if self._pick.random() < 1 / 50:
            guest = WalkIn(name=f"{one.name} 동행", consent=True)
            self._timed("walk-in", lambda: self._door.walk_in(guest))

    def _timed(self, what: str, work: Callable[[], T]) -> T:
        began = time.perf_counter()
        result = work()
        self._told.times.setdefault(what, []).append(time.perf_counter() - began)
        return result


def crowd_of(services: Services, people: int, length: float, pick: random.Random) -> list[Arrival]:
    """Let people come within so many seconds, most of them in the middle."""
    event = the_event(services)
    chosen = pick.sample(services.rsvps.ids(RsvpQuery(event_id=event.id)), people)
    texts = codes(services, event, chosen)
    times = sorted(pick.triangular(0, length, length * 0.4) for _ in chosen)
    names = {rsvp: services.rsvps.line(rsvp).name for rsvp in chosen}
    return [Arrival(at, rsvp, code, names[rsvp]) for at, rsvp, code in zip(times, chosen, texts, strict=True)]


@contextmanager
def importing(services: Services, listed: Path, told: Told) -> Iterator[None]:
    """Bring a list for one event after the other until the work inside is done."""
    done, events = threading.Event(), [plan_event(services, f"다음 모임 {n}").id for n in range(200)]

    def bring() -> None:
        for event in events:
            if done.is_set():
                return
            before = told.brought

            def far(lines: int, _of: int, before: int = before) -> None:
                told.brought = before + lines

            services.imports.run(listed, event, "organiser", progress=far, cancelled=done.is_set)

    def guarded() -> None:
        try:
            bring()
        except DeskError as error:  # cancelled: the rush is over
            if not done.is_set():
                told.errors.append(repr(error))

    thread = threading.Thread(target=guarded)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def rush(services: Services, crowd: Sequence[Arrival], told: Told, seed: int) -> None:
    """Let a crowd in at two doors."""
    event: EventId = the_event(services).id
    doors = [services.door(event, name) for name in ("정문", "후문")]
    began = time.perf_counter()
    threads = [
        threading.Thread(
            target=AtDoor(door, told, random.Random(seed + n)).receive, args=(crowd[n::2], began)
        )
        for n, door in enumerate(doors)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run(people: int, listed: int, length: float, seed: int, folder: Path) -> list[Row]:
    """Do it."""
    prefer_scans(wanted=True)  # as an open door does
    worlds, told = Worlds(folder), Told()
    with opened(worlds.of(people + people // 4)) as services:
        crowd = crowd_of(services, people, length, random.Random(seed))
        with importing(services, worlds.list_of(listed), told):
            rush(services, crowd, told, seed)
        with services.desk.reading() as db:
            twice = db.value("SELECT count(*) FROM rsvp WHERE came > party")
            came = {row[0] for row in db.rows("SELECT id FROM rsvp WHERE came = party")}
        wrong = services.backups.check()
    for error in (*told.errors[:10], *wrong):
        print(error)
    for what, times in told.times.items():
        said = ", ".join(f"{share(times, part) * 1e3:.1f}" for part in (0.5, 0.99, 1))
        print(f"{what}: {len(times):,} times, p50, p99 and longest {said} ms")
    late = sum(took > _LONGEST for times in told.times.values() for took in times)
    print(f"answers over {_LONGEST * 1e3:.0f} ms: {late:,} of {sum(map(len, told.times.values())):,}")
    print(f"lines of lists meanwhile: {told.brought:,}")
    head = f"{people:,} people in {_MINUTES} minutes, {_MINUTES * 60 / length:.0f} times as fast"
    return [
        count(f"{head}: errors", len(told.errors) + len(wrong), 0),
        count(f"{head}: people who are in", len({one.rsvp for one in crowd} & came), people),
        count(f"{head}: let in twice", twice, 0),
        seconds(f"{head}: longest answer", max(max(times) for times in told.times.values()), _LONGEST),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=800)
    asked.add_argument("--listed", type=int, default=30_000)
    asked.add_argument("--seconds", type=float, default=60.0, help="for the 20 minutes")
    given = asked.parse_args()
    sizes = (60, 400, 2.0) if given.tiny else (given.people, given.listed, given.seconds)
    return in_a_folder(lambda folder: run(*sizes, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
