"""Marked paper: `python tests/scenarios/marked_sheets.py`.

Draws 1,000 sheets of 60 boxes, marked as hands do (ball pen, felt pen, pencil; ticks, crosses, scribbles,
marks that are struck out, dots and slips of the pen), and looks at them with a scanner, a telephone, and a
telephone that is held badly: 7 % perspective, any turn, blur, half of the light gone, a bent and folded page.
A mark that is read as something else than was meant, without being asked about, is silently wrong.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)

from tests.marks.accuracy import MarkTally, measure  # noqa: E402
from tests.scenarios.rows import Row, count, seconds, shared_parser, tell  # noqa: E402


def rows(tallies: Iterable[MarkTally]) -> list[Row]:
    """Hold what was measured against what must be."""
    every = list(tallies)
    boxes = sum(tally.right + tally.unsure + len(tally.wrong) for tally in every)
    marks = sum(tally.marks_right for tally in every) / max(1, sum(tally.marked for tally in every))
    unsure = sum(tally.unsure for tally in every) / max(1, boxes)
    cpu = sorted(one for tally in every for one in tally.cpu)
    what = f"{sum(tally.sheets for tally in every):,} sheets, {boxes:,} boxes"
    return [
        count(f"{what}: silently wrong", sum(len(tally.wrong) for tally in every), 0),
        count(f"{what}: sheets refused", sum(tally.refused for tally in every), 0),
        Row(what=f"{what}: marks right", measured=f"{marks:.3%}", limit="99.9 %", holds=marks >= 0.999),
        Row(what=f"{what}: unsure", measured=f"{unsure:.3%}", limit="at most 1 %", holds=unsure <= 0.01),
        seconds(f"{what}: CPU time of a sheet, median", cpu[len(cpu) // 2], 0.1),
    ]


def tell_progress(done: int, tallies: dict[str, MarkTally]) -> None:
    """Print every 50 sheets what came of those so far: the whole takes many minutes."""
    if done % 50 == 0:
        unsure = sum(tally.unsure for tally in tallies.values())
        wrong = sum(len(tally.wrong) for tally in tallies.values())
        print(f"{done:,} sheets read: {wrong} silently wrong, {unsure} unsure", flush=True)


def main() -> int:
    """Print the rows; 1 where one does not hold."""
    asked = shared_parser(__doc__)
    asked.add_argument("--sheets", type=int, default=1_000)
    given = asked.parse_args()
    tallies = measure(3 if given.tiny else given.sheets, given.seed, tell_progress)
    for name, tally in tallies.items():
        print(f"{name}: {tally.line()}")
        print(f"   asked: {dict(tally.asked)}; wrong: {tally.wrong[:10]}")
    return tell(rows(tallies.values()), judge_times=not given.tiny)


if __name__ == "__main__":
    sys.exit(main())
