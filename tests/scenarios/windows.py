"""The demonstration and all tests under another Python, such as one for Windows under Wine.

    tests/scenarios/windows.py wine path/to/python.exe
    tests/scenarios/windows.py --only tests/files --only tests/packs wine path/to/python.exe

That Python needs the locked packages; where numpy does not load, nothing is run. The tests run in portions,
each in a process of its own, so that one that ends the process costs its portion alone. What fails is named,
and what was left out is counted by its reason.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from tests.scenarios.rows import Row, count, shared_parser, tell  # noqa: E402 - found from here on

_COUNTED = re.compile(r"(\d+) (passed|failed|error|skipped)")
_LEFT_OUT = re.compile(r"^SKIPPED \[(\d+)\] (?:\S+:\d+: )?(.+)$", re.MULTILINE)
_BAD = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)
_LONGEST = 1_800  # seconds; a portion that takes longer hangs
_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"}


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What the portions came to."""

    passed: int = 0
    bad: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def add(self, portion: str, output: str) -> None:
        """Read the end of what pytest printed; one without its last line ended before its time."""
        counted = Counter({word: int(number) for number, word in _COUNTED.findall(output[-400:])})
        bad = _BAD.findall(output)
        if not counted or counted["failed"] + counted["error"] > len(bad):
            bad.append(f"{portion}: {output[-400:].strip()}")
        self.passed += counted["passed"]
        self.bad += bad
        for number, reason in _LEFT_OUT.findall(output):
            self.left_out[reason] += int(number)


def portions() -> list[str]:
    """Give every folder that holds tests of its own."""
    folders = {file.parent for file in (ROOT / "tests").rglob("test_*.py")}
    return sorted(folder.relative_to(ROOT).as_posix() for folder in folders)


def run(python: Sequence[str], *arguments: str) -> tuple[int, str]:
    """Run that Python in the project's folder and give its code and all that it printed."""
    try:
        done = subprocess.run(
            [*python, *arguments],
            cwd=ROOT,
            env=os.environ | _ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return 1, (late.stdout or b"").decode(errors="replace") + f"\nnot done after {_LONGEST} s"
    return done.returncode, done.stdout.decode(errors="replace")


def missing_numpy(python: Sequence[str]) -> str:
    """Say in one sentence that numpy does not load there; empty where it does."""
    code, output = run(python, "-c", "import numpy")
    if not code:
        return ""
    said = output.strip().rsplit("\n", 1)[-1].strip()
    return (
        "numpy does not load in that Python, and many tests need it: install the locked packages, and"
        f" under Wine 8, whose C library lacks the complex functions, a DLL that has them ({said})."
    )


def demonstration(python: Sequence[str]) -> Row:
    """Run the demonstration into a folder with a Korean name and a space."""
    with tempfile.TemporaryDirectory(dir=ROOT) as scratch:
        folder = Path(scratch) / "가온 모임"
        out = folder.relative_to(ROOT)
        code, output = run(python, "-m", "meetup_desk", "demo", "--no-window", "--out", str(out))
        made = (folder / "meetup.desk").is_file() and (folder / "calendar.ics").is_file()
    if code or not made:
        print(output[-2_000:])
    return count("demonstrations that left what they promise", int(not code and made), 1)


def main() -> int:
    """Run it all, tell what was left out and why, and what was measured."""
    parser = shared_parser(__doc__)
    parser.add_argument(
        "--only", action="append", metavar="FOLDER", help="this portion alone; can be repeated"
    )
    parser.add_argument("python", nargs="*", help="the command that starts that Python; default: this one")
    options = parser.parse_args()
    python = options.python or [sys.executable]
    if missing := missing_numpy(python):
        print(missing)
        return 1
    chosen = ["tests/files"] if options.tiny else options.only or portions()
    outcome = Outcome()
    for portion in chosen:
        files = sorted(str(file.relative_to(ROOT)) for file in (ROOT / portion).glob("test_*.py"))
        _, output = run(python, "-m", "pytest", "-q", "-rfEs", "--tb=short", "-p", "no:cacheprovider", *files)
        outcome.add(portion, output)
        print(f"    {portion}: {output.rstrip().rsplit(chr(10), 1)[-1]}", flush=True)
    for reason, number in outcome.left_out.most_common():
        print(f"    left out, {number}: {reason}")
    for name in outcome.bad:
        print(f"    {name}")
    rows = [count(f"tests that failed beside {outcome.passed:,} that passed", len(outcome.bad), 0)]
    if not options.tiny and not options.only:
        rows.append(demonstration(python))
    return tell(rows)


if __name__ == "__main__":
    sys.exit(main())
