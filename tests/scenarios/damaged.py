"""Desks with bytes that are not what was written: `python tests/scenarios/damaged.py`.

A desk with answers, tickets and scans is spoiled at one place, which the seed picks: a bit is turned, a
stretch is zeroed or filled with noise, a page is laid over another one, or the file ends early. Then it is
asked as the terminal asks (`event list`, `check`, `rsvp list`, `person find`) and opened as the window opens
it. Each answers, or refuses with a code; an exception of any other kind is a fault of the program.
"""

import contextlib
import io
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app.compose import Composition  # noqa: E402 - found from here on
from meetup_desk.cli import main as terminal  # noqa: E402
from meetup_desk.domain.errors import DeskError  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, admit, opened, the_event  # noqa: E402
from tests.scenarios.rows import Row, count, in_a_folder, shared_parser  # noqa: E402

_PAGE = 4096
_SAID = 5  # faults that are told in full

Spoil = Callable[[bytearray, random.Random], None]


def turn_a_bit(data: bytearray, pick: random.Random) -> None:
    """Turn one bit anywhere."""
    data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)


def zero(data: bytearray, pick: random.Random) -> None:
    """Zero a stretch, from a few bytes to a page."""
    start, size = pick.randrange(len(data)), 1 << pick.randrange(2, 13)
    data[start : start + size] = bytes(len(data[start : start + size]))


def add_noise(data: bytearray, pick: random.Random) -> None:
    """Fill a stretch with noise."""
    start, size = pick.randrange(len(data)), 1 << pick.randrange(13)
    data[start : start + size] = pick.randbytes(len(data[start : start + size]))


def lay_page_over_page(data: bytearray, pick: random.Random) -> None:
    """Have one page twice, as a disk that wrote to the wrong place leaves it."""
    one, other = (pick.randrange(len(data) // _PAGE) * _PAGE for _ in range(2))
    data[one : one + _PAGE] = data[other : other + _PAGE]


def cut_off(data: bytearray, pick: random.Random) -> None:
    """Let the file end early."""
    del data[pick.randrange(len(data)) :]


def spoil_text(data: bytearray, pick: random.Random) -> None:
    """Turn a bit of a code or a time that stands in a row."""
    words = (b"going", b"admitted", b"email", b"2026-", b"Asia/Seoul", b"strict", b"scheduled", b"entry")
    word = pick.choice(words)
    places = [at for at in range(len(data)) if data.startswith(word, at)] or [0]
    data[pick.choice(places) + pick.randrange(len(word))] ^= 1 << pick.randrange(8)


SPOILS: Sequence[Spoil] = (turn_a_bit, zero, add_noise, lay_page_over_page, cut_off, spoil_text)


def asked(path: Path, *words: str) -> str:
    """Ask the terminal; gives its answer."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
        code = terminal.run(["--desk", str(path), "--lang", "en", "--json", *words], Composition())
    if code not in (0, 1):
        raise AssertionError(f"exit code {code}: {told.getvalue()}")
    return "answered" if code == 0 else "refused"


def opened_as_window(path: Path) -> str:
    """Open the desk as the window does, and read what its first page shows."""
    try:
        with opened(path) as services:
            services.desk.hold()
            services.settings.name  # noqa: B018 - read for the trouble that it may give
            services.events.list()
    except DeskError:
        return "refused"
    return "answered"


def ways_to_ask(event: str) -> dict[str, Callable[[Path], str]]:
    """Give what is asked of each desk."""
    waitlist = ("waitlist", "preview", "--seats", "3", "--event")
    return {
        "event list": lambda path: asked(path, "event", "list"),
        "check": lambda path: asked(path, "check"),
        "rsvp list": lambda path: asked(path, "rsvp", "list", "--event", event),
        "person find": lambda path: asked(path, "person", "find", "김"),
        "waitlist preview": lambda path: asked(path, *waitlist, event),
        "opening": opened_as_window,
    }


def fresh(folder: Path, data: bytes) -> Path:
    """Write a desk, with nothing left beside it of the one before."""
    path = folder / "spoiled.desk"
    for old in folder.glob("spoiled.desk*"):
        old.unlink()
    path.write_bytes(data)
    return path


def run(people: int, times: int, seed: int, folder: Path) -> list[Row]:
    """Spoil the desk so often in each way."""
    source = Worlds(folder).of(people)
    with opened(source) as services:
        event = the_event(services)
        admit(services, event, services.rsvps.ids(RsvpQuery(event_id=event.id))[::2], "정문")
    whole, pick = source.read_bytes(), random.Random(seed)
    outcomes, faults = Counter[str](), list[str]()
    for spoil in SPOILS:
        for _ in range(times):
            data = bytearray(whole)
            spoil(data, pick)
            for name, ask in ways_to_ask(str(event.uid)).items():
                try:
                    outcomes[ask(fresh(folder, bytes(data)))] += 1
                except Exception as fault:  # noqa: BLE001 - counted: that is what is measured
                    faults.append(f"{spoil.__name__}, {name}: {fault!r}"[:300])
    for fault in faults[:_SAID]:
        print(fault)
    asks = sum(outcomes.values()) + len(faults)
    head = f"{times * len(SPOILS):,} spoiled desks, {asks:,} questions"
    refused = outcomes["refused"]
    return [
        count(f"{head}: exceptions", len(faults), 0),
        Row(what=f"{head}: refused", measured=f"{refused:,}", limit="some", holds=refused > 0),
    ]


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    parser = shared_parser(__doc__)
    parser.add_argument("--times", type=int, default=420, help="in each way")
    given = parser.parse_args()
    people, times = (30, 2) if given.tiny else (200, given.times)
    return in_a_folder(lambda folder: run(people, times, given.seed, folder), tiny=given.tiny)


if __name__ == "__main__":
    sys.exit(main())
