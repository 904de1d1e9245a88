"""The table: its rows by name, its options, and how it is printed."""

import argparse
import gc
import os
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tests.benchmarks import (
    badges,
    bulk,
    calendars,
    checkin,
    followup,
    frame,
    groups,
    growth,
    importing,
    meetings,
    mixing,
    pages,
    sheet,
    window,
)
from tests.benchmarks.measuring import Line
from tests.benchmarks.sizes import TINY, Sizes
from tests.benchmarks.worlds import Worlds

Row = Callable[[Worlds, Sizes], Iterator[Line]]

ROWS: dict[str, Row] = {
    "checkin": checkin.measure,
    "frame": frame.measure,
    "window": window.measure,
    "sheet": sheet.measure,
    "badges": badges.measure,
    "pages": pages.measure,
    "import": importing.measure,
    "bulk": bulk.measure,
    "groups": groups.measure,
    "calendar": calendars.measure,
    "seating": mixing.measure,
    "meetings": meetings.measure,
    "followup": followup.measure,
}
_WIDTHS = (58, 10, 24, 8, 8, 9, 5)
_HEADINGS = Line(what="what", measured="measured", floor="floor", ratio="ratio", cpu="cpu", limit="limit")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measures what the desk promises against raw floors.")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of: {', '.join(ROWS)}")
    parser.add_argument("--tiny", action="store_true", help="sizes that only show that it runs")
    parser.add_argument("--growth", action="store_true", help="from 1,000 over 10,000 to 100,000 instead")
    parser.add_argument("--people", type=int, default=Sizes().people, help="size of the large list")
    asked = parser.parse_args()
    unknown = [name for name in asked.rows if name not in ROWS]
    if unknown:
        parser.error(f"no such row: {', '.join(unknown)}")
    sizes = TINY if asked.tiny else Sizes(people=asked.people)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        worlds = Worlds(Path(folder))
        if asked.growth:
            growth.show(worlds, sizes)
        else:
            show(_measured(asked.rows or list(ROWS), worlds, sizes))
    print(f"\n{time.monotonic() - began:.0f} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


def _measured(names: Iterable[str], worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Measure one row after the other; what one leaves in memory does not slow the next."""
    for name in names:
        yield from ROWS[name](worlds, sizes)
        gc.collect()
        gc.freeze()


def show(lines: Iterable[Line]) -> None:
    """Print lines as they come."""
    _print(_HEADINGS, "")
    for line in lines:
        _print(line, "" if line.holds is None else "ok" if line.holds else "OVER")


def _print(line: Line, verdict: str) -> None:
    cells = (line.what, line.measured, line.floor, line.ratio, line.cpu, line.limit, verdict)
    print(
        "  ".join(_padded(cell, width) for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip(),
        flush=True,
    )


def _padded(text: str, width: int) -> str:
    """Fill up with spaces; Korean is two columns wide in a terminal."""
    shown = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    return text + " " * (width - shown)
