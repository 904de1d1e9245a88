"""Desks on a disk that is full, and on one that is read-only: `python tests/scenarios/full.py`.

It makes small disks of its own, for which Linux and `unshare` are needed. On a full disk, and on one that is
read-only, the terminal is asked what it is asked most; all of that has to be answered, and what would write
has to be refused with `disk_full` or `not_writable`. A door is open while its disk fills up: what it says is
kept, what it refuses is let in once there is room. And a desk is read through a read-only disk while a door
writes to it through another: what is read has to be what the door has said.
"""

import contextlib
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app.compose import Composition  # noqa: E402 - found from here on
from meetup_desk.cli import main as terminal  # noqa: E402
from meetup_desk.domain.errors import DeskError  # noqa: E402
from meetup_desk.domain.events import Event  # noqa: E402
from meetup_desk.services.door.door_source import ScanRequest  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_INSIDE = "--inside"
_WRITING = ("event", "add", "--title", "새해 모임", "--start", "2027-01-07 19:00", "--tz", "Asia/Seoul")


def mount(*words: object) -> None:
    """Mount something where only this process and its children see it."""
    subprocess.run(["mount", *map(str, words)], check=True)


@contextmanager
def disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Make a disk of so much room."""
    folder.mkdir()
    mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)


def fill(folder: Path) -> Path:
    """Leave no room on a disk; gives the file that takes it."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as out:
        for size in (65_536, 4_096, 512, 1):
            with contextlib.suppress(OSError):
                while out.write(b"x" * size):
                    pass
    return filler


def ask(path: Path, *words: str) -> str:
    """Ask the terminal; gives `answered`, or the code with which it refused."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
        code = terminal.run(["--desk", str(path), "--json", *words], Composition())
    return "answered" if code == 0 else str(json.loads(told.getvalue())["error"])


def read_all(path: Path, event: Event) -> list[str]:
    """Ask all that is read most."""
    of_event = ("--event", str(event.uid))
    return [
        ask(path, *words)
        for words in (
            ("event", "list"),
            ("check",),
            ("rsvp", "list", *of_event),
            ("person", "find", "김"),
            ("waitlist", "preview", *of_event, "--seats", "3"),
        )
    ]


def outcome(what: str, told: Sequence[str], must_be: str) -> Row:
    """Make the row of answers that must all be the same."""
    said = ", ".join(sorted(set(told)))
    return Row(what=what, measured=f"{said} ({len(told)})", limit=must_be, holds=said == must_be)


def on_full_disk(source: Path, event: Event, folder: Path) -> list[Row]:
    """Open a desk where there is no room."""
    with disk(folder / "full", 16) as small:
        path = Path(shutil.copy(source, small / "a.desk"))
        filler = fill(small)
        rows = [
            outcome("full disk: reading", read_all(path, event), "answered"),
            outcome("full disk: a backup elsewhere", [ask(path, "backup", str(folder / "b"))], "answered"),
            outcome("full disk: writing", [ask(path, *_WRITING)], "disk_full"),
        ]
        filler.unlink()
        rows.append(outcome("room again: writing", [ask(path, *_WRITING)], "answered"))
        return [*rows, outcome("room again: check", [ask(path, "check")], "answered")]


def while_it_fills(source: Path, event: Event, texts: Sequence[str], folder: Path) -> list[Row]:
    """Keep a door open while its disk fills up."""
    said, refused, waiting = list[str](), list[str](), list[str]()
    with disk(folder / "filling", 16) as small:
        path = Path(shutil.copy(source, small / "a.desk"))
        with opened(path) as services:
            door = services.door(event.id, "정문")
            for number, text in enumerate(texts):
                if number == len(texts) // 3:
                    filler = fill(small)
                try:
                    said.append(door.scan(ScanRequest(text=text, typed=False)).scan.hex)
                except DeskError as error:
                    refused.append(str(error.code))
                    waiting.append(text)
            filler.unlink()
            said += [door.scan(ScanRequest(text=text, typed=False)).scan.hex for text in waiting]
        with opened(path) as services, services.desk.reading() as db:
            there = set(db.column("SELECT lower(hex(uid)) FROM scan"))
    return [
        outcome("a disk that fills up: refused scans", refused, "disk_full"),
        count("a disk that fills up: said scans that were lost", len(set(said) - there), 0),
        count("a disk that fills up: people let in at last", len(said), len(texts)),
    ]


def on_read_only_disk(source: Path, event: Event, texts: Sequence[str], folder: Path) -> list[Row]:
    """Look at a desk through a read-only disk, at rest and while a door writes to it through another."""
    with disk(folder / "other", 32) as other:
        path, view = Path(shutil.copy(source, other / "a.desk")), folder / "view"
        view.mkdir()
        mount("--bind", other, view)
        mount("-o", "remount,bind,ro", view)
        seen = view / "a.desk"
        rows = [
            outcome("read-only disk: reading", read_all(seen, event), "answered"),
            outcome(
                "read-only disk: a backup elsewhere", [ask(seen, "backup", str(folder / "c"))], "answered"
            ),
            outcome("read-only disk: writing", [ask(seen, *_WRITING)], "not_writable"),
            count("read-only disk: files beside the desk", len(list(other.iterdir())) - 1, 0),
        ]
        behind = 0
        with opened(seen) as looking, opened(path) as services:
            looking.settings.name  # noqa: B018 - looks before anybody writes
            door = services.door(event.id, "정문")
            for number, text in enumerate(texts, start=1):
                door.scan(ScanRequest(text=text, typed=False))
                with looking.desk.reading() as db:
                    behind += db.value("SELECT count(*) FROM scan") != number
        subprocess.run(["umount", "--lazy", str(view)], check=False)
        return [*rows, count("read-only disk, written through another: looks that missed scans", behind, 0)]


def run(people: int, folder: Path) -> list[Row]:
    """Try all of them."""
    (folder / "world").mkdir()
    source = Worlds(folder / "world").of(people)
    with opened(source) as services:
        event = the_event(services)
        texts = codes(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id)))
    return [
        *on_full_disk(source, event, folder),
        *while_it_fills(source, event, texts, folder),
        *on_read_only_disk(source, event, texts, folder),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--people", type=int, default=400)
    asked.add_argument(_INSIDE, action="store_true", help="where disks may be made")
    given = asked.parse_args()
    if not given.inside:
        command = ["unshare", "-Urm", sys.executable, *sys.argv, _INSIDE]
        return subprocess.run(command, check=False).returncode
    people = 80 if given.tiny else given.people
    return in_a_folder(lambda folder: run(people, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
