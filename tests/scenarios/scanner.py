"""A scanner that types into the door, by real keys on a real screen: `python tests/scenarios/scanner.py`.

Types 1,000 tickets back to back at about 1,000 characters a second, half of them with Enter, half without,
and prints what was measured against what must be. Needs Xvfb, openbox and xdotool. `--tickets N` does it with
fewer, `--crowd N` puts as many tickets into the event.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app.compose import use_own_zone_data  # noqa: E402 - found from here on
from meetup_desk.domain.ids import RsvpId  # noqa: E402
from meetup_desk.services.rsvps.rsvps import RsvpQuery  # noqa: E402
from tests.benchmarks.worlds import Worlds, codes, opened, the_event  # noqa: E402

_SIZE = "1280x800x24"
_P99 = 30.0  # ms, beside the disk's flush

Row = tuple[str, str, str, bool]
Painted = tuple[int, float, str]


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Have a virtual screen with a window manager; gives the environment for programs on it."""
    number = f":{200 + os.getpid() % 300}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {**os.environ, "DISPLAY": number, "PYTHONTZPATH": "", "PYTHONFAULTHANDLER": "1"}
    environment.pop("QT_QPA_PLATFORM", None)
    server = subprocess.Popen(["Xvfb", number, "-screen", "0", _SIZE], **quiet)  # type: ignore[call-overload]
    time.sleep(1)
    manager = subprocess.Popen(["openbox"], env=environment, **quiet)  # type: ignore[call-overload]
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def p99(values: list[float]) -> float:
    """Give the value that 99 of 100 do not exceed."""
    return sorted(values)[max(round(len(values) * 0.99) - 1, 0)]


def flush_of_disk(folder: Path) -> float:
    """Give the p99 of one small durable write here, in ms."""
    took = []
    with (folder / "flush").open("wb") as file:
        for _ in range(300):
            began = time.perf_counter()
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())
            took.append((time.perf_counter() - began) * 1000)
    return p99(took)


def type_all(texts: list[str], environment: dict[str, str], folder: Path) -> float:
    """Type tickets as a scanner does; gives the seconds that it took."""
    half = len(texts) // 2
    typed = "".join(texts[:half]) + "".join(f"{text}\n" for text in texts[half:])
    (folder / "typed").write_text(typed)
    began = time.perf_counter()
    keys = ["xdotool", "type", "--delay", "1", "--file", str(folder / "typed")]
    subprocess.run(keys, env=environment, check=True)
    return time.perf_counter() - began


def run(tickets: int, crowd: int, folder: Path) -> tuple[list[Row], list[Painted]]:
    """Do it; gives rows of what, measured, limit, and whether it holds, and what was painted."""
    path = Worlds(folder).of(crowd)
    with opened(path) as services:
        event = the_event(services)
        chosen: list[RsvpId] = list(services.rsvps.ids(RsvpQuery(event_id=event.id)))[:tickets]
        texts = codes(services, event, chosen)
    with screen() as environment:
        command = [sys.executable, str(ROOT / "tests/scenarios/door_window.py"), str(path), str(event.id)]
        door = subprocess.Popen(
            [*command, str(tickets)], env=environment, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        assert door.stdout is not None
        for line in door.stdout:
            if line.strip() == "ready":
                break
        seconds = type_all(texts, environment, folder)
        painted = [json.loads(line) for line in door.stdout if line.startswith("[")]
        ended = door.wait()
    with opened(path) as services, services.desk.reading() as db:
        rows = [row[0] for row in db.rows("SELECT rsvp_id FROM scan ORDER BY id")]
    speed = sum(map(len, texts)) / seconds
    once = len(set(rows) & set(chosen))
    flush = flush_of_disk(folder)
    slow = p99([took for _, took, _ in painted]) if painted else float("inf")
    rows_told: list[Row] = [
        ("characters a second", f"{speed:,.0f}", "about 1,000", speed > 500),
        ("tickets written once", f"{once:,} of {tickets:,}", f"{tickets:,}", once == tickets),
        ("verdicts painted", f"{len(painted):,}", f"{tickets:,}", len(painted) == tickets),
        ("how the door ended", f"{ended}", "0", ended == 0),
        ("rows beyond those", f"{len(rows) - once:,}", "0", len(rows) == once),
        (
            f"last key to painted verdict, p99, {crowd:,} tickets",
            f"{slow:.1f} ms",
            f"{_P99:.0f} ms + flush {flush:.1f} ms",
            slow <= _P99 + flush,
        ),
    ]
    return rows_told, painted


def main() -> int:
    """Print what was measured against what must be; 1 where something does not hold."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--tickets", type=int, default=1000)
    asked.add_argument("--crowd", type=int, default=1000)
    asked.add_argument("--times", action="store_true", help="print every time too")
    given = asked.parse_args()
    use_own_zone_data()
    with tempfile.TemporaryDirectory() as folder:
        rows, painted = run(given.tickets, max(given.crowd, given.tickets), Path(folder))
    if given.times:
        print(" ".join(f"{took:.0f}" for _, took, _ in painted))
    for what, measured, limit, holds in rows:
        print(f"{'ok ' if holds else 'BAD'}  {what}: {measured} (must be: {limit})")
    return 0 if all(holds for *_, holds in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
