"""Packs of many tickets, and scans coming home: `.venv/bin/python -m tests.benchmarks.doors`.

Prints seconds, and for 100,000 mutated codes whether one was let in.
"""

import argparse
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.events import Event
from meetup_desk.domain.verdicts import Severity
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from meetup_desk.tickets.signed_code import read_code
from tests.benchmarks.worlds import Worlds, codes, opened, the_event

KEY = "나무 구름 바다 하늘"
CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def timed(what: str, work: Callable[[], object]) -> object:
    """Do something and say how long it took."""
    began, cpu = time.perf_counter(), time.process_time()
    result = work()
    took, busy = time.perf_counter() - began, time.process_time() - cpu
    print(f"{what:60} {took:8.2f} s  ({busy:.2f} s of the processor)", flush=True)
    return result


def mutated(code: str, pick: random.Random) -> str:
    """Change a code in one to three places: exchanged, dropped, doubled or foreign characters."""
    text = code
    for _ in range(pick.randint(1, 3)):
        at = pick.randrange(len(text))
        how = pick.randrange(4)
        other = pick.choice(CHARACTERS)
        text = text[:at] + (other, "", text[at] * 2, chr(pick.randrange(33, 0x3000)))[how] + text[at + 1 :]
    return text


def show_mutations(door: PackDoor, known: list[str], number: int) -> None:
    """Hand in mutated codes; one that still reads as the true code (O for 0) is no mutation."""
    pick, let_in, tried = random.Random(7), 0, 0
    while tried < number:
        code = pick.choice(known)
        text = mutated(code, pick)
        if read_code(text) == read_code(code):
            continue
        tried += 1
        let_in += door.scan(ScanRequest(text=text, typed=False)).severity is Severity.GREEN
    print(f"{tried:,} mutated codes, let in: {let_in}")


def run(people: int, scans: int, mutations: int, folder: Path) -> None:
    """Measure."""
    source = Worlds(folder).of(people)
    with opened(source) as services:
        event = the_event(services)
        plain, locked = folder / "plain.pack", folder / "locked.pack"
        timed(f"writing a pack of {people:,} in clear", lambda: write(services, event, plain, None))
        timed(f"writing a pack of {people:,} with a passphrase", lambda: write(services, event, locked, KEY))
        print(f"{'its size':60} {locked.stat().st_size / 1e6:8.2f} MB")
        timed("opening it in clear", lambda: open_pack_door(plain, None).close())
        timed("opening it with the passphrase", lambda: open_pack_door(locked, KEY).close())
        known = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id))[: scans + 1000])
        parts = [known[number * 300 :][:scans] for number in range(3)]
        files = [stand(services, event, folder / f"{at}.pack", part) for at, part in enumerate(parts)]
        for file in files:
            timed(f"merging {scans:,} scans", lambda file=file: services.merging.merge([file], "cli"))
        merged = timed("merging all three again", lambda: services.merging.merge(files, "cli"))
        print(f"{len(merged.conflicts):,} conflicts")
        door = open_pack_door(folder / "0.pack", None)
        timed("finding a name by initials", lambda: door.search("ㄱㅅㅎ"))
        timed("finding another", lambda: door.search("김성호"))
        timed(f"{mutations:,} mutated codes", lambda: show_mutations(door, known, mutations))
        door.close()


def write(services: Services, event: Event, path: Path, passphrase: str | None) -> int:
    """Write a pack."""
    return services.packs.write(event.id, path.stem, path, passphrase=passphrase)


def stand(services: Services, event: Event, path: Path, known: list[str]) -> Path:
    """Let everybody of these codes in at a door of their own."""
    write(services, event, path, None)
    door = open_pack_door(path, None)
    began = time.perf_counter()
    for text in known:
        door.scan(ScanRequest(text=text, typed=False))
    each = (time.perf_counter() - began) / len(known)
    with (path.parent / "floor").open("wb", buffering=0) as file:
        began = time.perf_counter()
        for _ in range(500):
            file.write(b"x" * 560)
            os.fsync(file.fileno())
        floor = (time.perf_counter() - began) / 500
    what = "a durable check-in at a pack, and bare write with fsync"
    print(f"{what:60} {each * 1e6:5.0f} and {floor * 1e6:.0f} µs")
    door.close()
    return scans_beside(path)


def main() -> None:
    """Read the sizes and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50_000)
    parser.add_argument("--scans", type=int, default=10_000)
    parser.add_argument("--mutations", type=int, default=100_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(asked.people, asked.scans, asked.mutations, Path(folder))


if __name__ == "__main__":
    main()
