"""Reads every calendar file of some folders, and mutations of them, and says how each was answered.

    python tests/scenarios/calendar_corpus.py FOLDER... [--mutations N] [--seed N]

A file is answered when its events are read, or it is refused with a reason, within two seconds. Anything else
is printed with the file, the seed of its mutation and what went wrong, and the exit code is 1. Reading is
timed in this process's own seconds, so that a busy machine is not blamed on a file.
"""

import argparse
import random
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from meetup_desk.app.compose import use_own_zone_data  # noqa: E402 - found from here on
from meetup_desk.calendars.calendar_reader import read_calendar  # noqa: E402
from meetup_desk.calendars.content_lines import NotACalendarError  # noqa: E402
from meetup_desk.services.calendars.import_preview import ImportLeftOut  # noqa: E402

DEADLINE = 2.0  # seconds of the processor
TODAY = date(2026, 11, 22)
ENDINGS = frozenset({".ics", ".ical", ".ifb", ".icalendar", ".vcs"})
_STRINGS = (
    *(
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"END:VCALENDAR\r\n",
        b"BEGIN:VTIMEZONE\r\n",
        b"\r\n ",
        b"\r\n",
    ),
    *(b"RRULE:FREQ=SECONDLY\r\n", b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n", b"RRULE:FREQ=WEEKLY\r\n"),
    *(
        b"RRULE:FREQ=YEARLY;INTERVAL=99999999999\r\n",
        b"DTSTART:00000000T000000Z\r\n",
        b"DTSTART;VALUE=DATE:99991231\r\n",
    ),
    *(
        b"DTEND:99991231T235959Z\r\n",
        b"DURATION:P99999999999999D\r\n",
        b"TZOFFSETTO:+9999\r\n",
        b"SEQUENCE:-1\r\n",
    ),
    *(
        b"EXDATE:",
        b"RDATE;VALUE=PERIOD:20260101T000000Z/P1D\r\n",
        b"RECURRENCE-ID;RANGE=THISANDFUTURE:20260101\r\n",
    ),
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        "똠".encode("cp949"),
        b"\xe2\x80\xa8",
        b'"',
        b";",
        b":",
        b"=",
        b",",
        b"\\",
    ),
    *(b"METHOD:REPLY\r\n", b"METHOD:CANCEL\r\n", b"ATTENDEE:mailto:x@y\r\n", b"9" * 40, b"-", b"T", b"Z"),
)


@dataclass
class Tally:
    """How the files of one source were answered."""

    files: int = 0
    events: int = 0
    series: int = 0
    answers: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0  # seconds of the processor
    troubles: list[str] = field(default_factory=list)


def main(argv: Sequence[str] | None = None) -> int:
    """Read all, print the table, and give the exit code."""
    use_own_zone_data()
    asked = _parser().parse_args(argv)
    found = {folder: list(files_of(folder)) for folder in asked.folders}
    whole = Tally()
    print(f"{'source':44} {'files':>6} {'events':>7} {'series':>7} {'refused':>8} {'slowest':>9}")
    for folder, files in found.items():
        for source, tally in by_source(folder, files).items():
            _print(source, tally)
            _add(whole, tally)
    _print("all", whole)
    mutated = mutations([path for files in found.values() for path in files], asked.mutations, asked.seed)
    _print(f"mutations, seed {asked.seed}", mutated)
    for reason, times in (whole.reasons + mutated.reasons).most_common():
        print(f"  {reason:20} {times}")
    troubles = [*whole.troubles, *mutated.troubles]
    print(*troubles, sep="\n")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"troubles: {len(troubles)}; most memory of the process: {memory:.0f} MiB")
    return 1 if troubles else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--mutations", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    return parser


def files_of(folder: Path) -> Iterator[Path]:
    """Give the calendar files below a folder, in order."""
    yield from (
        path for path in sorted(folder.rglob("*")) if path.suffix.lower() in ENDINGS and path.is_file()
    )


def by_source(folder: Path, files: Sequence[Path]) -> dict[str, Tally]:
    """Read files, counted by the folder right below that they are in."""
    tallies: dict[str, Tally] = {}
    for path in files:
        below = path.relative_to(folder).parts
        tally = tallies.setdefault(below[0] if len(below) > 1 else folder.name, Tally())
        answer(path.read_bytes(), str(path), tally)
    return tallies


def mutations(paths: Sequence[Path], number: int, seed: int) -> Tally:
    """Read files that were changed at random, each from a seed of its own, so that it can be made again."""
    tally = Tally()
    contents = [path.read_bytes() for path in paths]
    for place in range(number if contents else 0):
        chosen = place % len(contents)
        answer(mutated(contents[chosen], seed + place), f"{paths[chosen]} seed {seed + place}", tally)
    return tally


def mutated(data: bytes, seed: int) -> bytes:
    """Change a file in one to eight places."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 8)):
        data = chance.choice((_cut, _insert, _swap_lines, _repeat, _flip, _drop_line))(data, chance)
    return data


def _cut(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.randint(1, 40) :] if chance.random() < 0.7 else data[:at]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_STRINGS) * chance.choice((1, 1, 2, 50)) + data[at:]


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, max(len(data) - 1, 0))
    return data[:at] + bytes([chance.randint(0, 255)]) + data[at + 1 :]


def _swap_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def _drop_line(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


def _repeat(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at : at + chance.randint(1, 400)] * chance.choice((2, 3, 20)) + data[at:]


def answer(data: bytes, name: str, tally: Tally) -> None:
    """Read one file, and count how it was answered."""
    tally.files += 1
    begin = time.process_time()
    try:
        calendar = read_calendar(data, tz="Asia/Seoul", today=TODAY)
    except NotACalendarError:
        tally.reasons["no calendar"] += 1
    except Exception:  # noqa: BLE001 - that nothing else is raised is what is asked
        tally.troubles.append(f"{name}: {traceback.format_exc(limit=-3)}")
    else:
        series = sum(hasattr(one, "rrule") for one in calendar.events)
        tally.series += series
        tally.events += len(calendar.events) - series
        tally.answers += len(calendar.replies)
        _say_reasons(calendar.refused, name, tally)
    took = time.process_time() - begin
    tally.slowest = max(tally.slowest, took)
    if took > DEADLINE:
        tally.troubles.append(f"{name}: took {took:.1f} s")


def _say_reasons(refused: Sequence[object], name: str, tally: Tally) -> None:
    """Count reasons; each must have words in both languages."""
    for one in refused:
        left = ImportLeftOut(
            line=one.line, reason=one.reason, name=one.name, value=one.value, facts=dict(one.facts)
        )  # type: ignore[attr-defined]
        tally.reasons[left.reason] += 1
        try:
            said = left.say("en"), left.say("ko")
        except (KeyError, ValueError) as error:
            tally.troubles.append(f"{name}: no words for {left.reason}: {error!r}")
        else:
            if not all(said):
                tally.troubles.append(f"{name}: {left.reason} says nothing")


def _add(whole: Tally, part: Tally) -> None:
    whole.files += part.files
    whole.events += part.events
    whole.series += part.series
    whole.answers += part.answers
    whole.reasons += part.reasons
    whole.slowest = max(whole.slowest, part.slowest)
    whole.troubles += part.troubles


def _print(source: str, tally: Tally) -> None:
    refused = sum(tally.reasons.values())
    slowest = f"{tally.slowest * 1000:.0f} ms"
    print(f"{source[:44]:44} {tally.files:6} {tally.events:7} {tally.series:7} {refused:8} {slowest:>9}")


if __name__ == "__main__":
    sys.exit(main())
