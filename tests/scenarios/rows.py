"""What the scenario scripts share: a row of what was measured against what must be, and their sizes."""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.app.compose import use_own_zone_data


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table."""

    what: str
    measured: str
    limit: str
    holds: bool
    clock: bool = False  # measured with a clock: on a machine that is busy otherwise it says little


def count(what: str, measured: int, must_be: int) -> Row:
    """Make the row of a number that must be exact."""
    return Row(what=what, measured=f"{measured:,}", limit=f"{must_be:,}", holds=measured == must_be)


def seconds(what: str, measured: float, most: float) -> Row:
    """Make the row of a time, in seconds."""
    said = f"{measured:.2f} s" if measured >= 1 else f"{measured * 1e3:.0f} ms"
    limit = f"at most {most:g} s" if most >= 1 else f"at most {most * 1e3:g} ms"
    return Row(what=what, measured=said, limit=limit, holds=measured <= most, clock=True)


def shared_parser(doc: str | None) -> argparse.ArgumentParser:
    """Give the arguments that every script takes."""
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter, prog="scenario"
    )
    parser.add_argument("--tiny", action="store_true", help="seconds only, and times are not judged")
    parser.add_argument("--seed", type=int, default=22)
    return parser


def tell(rows: Iterable[Row], *, judge_times: bool = True) -> int:
    """Print the rows; 1 where something does not hold."""
    bad = 0
    for row in rows:
        judged = judge_times or not row.clock
        mark = ("ok " if row.holds else "BAD") if judged else "   "
        bad += judged and not row.holds
        print(f"{mark}  {row.what}: {row.measured} (must be: {row.limit})", flush=True)
    return 1 if bad else 0


def in_a_folder(work: Callable[[Path], Sequence[Row]], *, tiny: bool) -> int:
    """Measure in a folder that goes away afterwards, tell it, and give the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    use_own_zone_data()
    with tempfile.TemporaryDirectory() as folder:
        return tell(work(Path(folder)), judge_times=not tiny)
