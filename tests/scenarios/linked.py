"""A desk that has two names: `python tests/scenarios/linked.py`.

Two doors want to work on one desk, each by a name of its own: a symbolic link, a hard link that was there
before, or one that is made while the first door is open. The people come to both doors in turn. One door at
the most may let them in; every scan that it says has to be in the desk afterwards, which has to be whole.
"""

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.domain.errors import DeskError  # noqa: E402 - found from here on
from meetup_desk.domain.events import Event  # noqa: E402
from meetup_desk.services.door.door_source import DoorSource, ScanRequest  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

Link = Callable[[Path, Path], None]


def symbolic(path: Path, second: Path) -> None:
    """Let the second name lead to the first."""
    second.symlink_to(path)


def hard(path: Path, second: Path) -> None:
    """Give the file a second name."""
    os.link(path, second)


@contextmanager
def door_at(path: Path, event: Event, refused: list[str]) -> Iterator[DoorSource | None]:
    """Open a door, if it may be."""
    with contextlib.ExitStack() as stack:
        door: DoorSource | None = None
        try:
            door = stack.enter_context(opened(path)).door(event.id, "정문")
        except DeskError as error:
            refused.append(f"{error.code} {error.reason}")
        yield door


def say_all(doors: Sequence[DoorSource | None], texts: Sequence[str]) -> list[str]:
    """Let the people come to the doors in turn; gives the scans that were said."""
    said = []
    for number, text in enumerate(texts):
        door = doors[number % len(doors)]
        if door is not None:
            said.append(door.scan(ScanRequest(text=text, typed=False)).scan.hex)
    return said


def evening(path: Path, event: Event, texts: Sequence[str], link: Link, *, before: bool) -> list[Row]:
    """Open both doors, with the second name there before the first door or made after it."""
    second, refused = path.with_name("second.desk"), list[str]()
    if before:
        link(path, second)
    with door_at(path, event, refused) as first:
        if not before:
            link(path, second)
        with door_at(second, event, refused) as other:
            said = say_all((first, other), texts)
    second.unlink()
    with opened(path) as services, services.desk.reading() as db:
        there = set(db.column("SELECT lower(hex(uid)) FROM scan"))
        faults = services.backups.check()
    when = "before" if before else "while the first door is open"
    head = f"{link.__name__} link, made {when}"
    told = ", ".join(refused)
    return [
        count(f"{head}: said scans that were lost", len(set(said) - there), 0),
        count(f"{head}: faults in the file", len(faults), 0),
        Row(what=f"{head}: doors refused", measured=told, limit="one, or both", holds=bool(refused)),
    ]


def run(people: int, folder: Path) -> list[Row]:
    """Try each kind of second name."""
    source = Worlds(folder).of(people)
    with opened(source) as services:
        event = the_event(services)
        texts = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)))
    rows: list[Row] = []
    for link in (symbolic, hard):
        for before in (True, False):
            path = folder / f"{link.__name__}-{before}.desk"
            shutil.copy(source, path)
            rows += evening(path, event, texts, link, before=before)
    return rows


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=400)
    given = asked.parse_args()
    people = 80 if given.tiny else given.people
    return in_a_folder(lambda folder: run(people, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
