"""How well marked paper is read: many sheets are marked, looked at, and read.

Sheets of 60 boxes, marked as hands do, are looked at by a scanner, a telephone, and a telephone that is held
badly (7 % perspective, any turn, blur, half of the light gone, a bent and folded page), a third of them each.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from meetup_desk.marks.classify import Mark
from meetup_desk.marks.page_code import PageCode, tag_of
from meetup_desk.marks.reading import MarkedPage, read_picture
from tests.marks import paper
from tests.marks.paper import Drawn

CAMERAS = {"scanner": paper.SCANNER, "phone": paper.PHONE, "hard phone": paper.HARD_PHONE}
_SHARES = {
    Drawn.EMPTY: 0.745,
    Drawn.STRAY: 0.005,
    Drawn.FILLED: 0.09,
    Drawn.TICKED: 0.09,
    Drawn.CROSSED: 0.05,
    Drawn.CORRECTED: 0.02,
}
_MEANT = {Drawn.EMPTY: Mark.EMPTY, Drawn.STRAY: Mark.EMPTY, Drawn.CORRECTED: Mark.CORRECTED}
FORM = paper.form_60()


@dataclass
class MarkTally:
    """What came of many boxes."""

    sheets: int = 0
    refused: int = 0
    right: int = 0
    marked: int = 0  # boxes with a mark
    marks_right: int = 0
    unsure: int = 0
    wrong: list[tuple[int, int, str, str]] = field(default_factory=list)  # seed, box, drawn, read
    asked: Counter[str] = field(default_factory=Counter)  # what was drawn where it was unsure
    cpu: list[float] = field(default_factory=list)  # seconds a sheet

    def add(self, seed: int, drawn: list[Drawn], page: object) -> None:
        """Count one sheet."""
        self.sheets += 1
        if not isinstance(page, MarkedPage):
            self.refused += 1
            return
        for at, (meant, mark) in enumerate(zip(drawn, page.marks, strict=True)):
            self.marked += meant in paper.MARKS
            self.marks_right += meant in paper.MARKS and mark.counts
            if mark is Mark.UNSURE:
                self.unsure += 1
                self.asked[meant] += 1
            elif agrees(meant, mark):
                self.right += 1
            else:
                self.wrong.append((seed, at, meant, mark))

    def line(self) -> str:
        """Say it on one line."""
        boxes = max(1, self.right + self.unsure + len(self.wrong))
        cpu = [1000 * seconds for seconds in sorted(self.cpu)]
        median, most = cpu[len(cpu) // 2], cpu[len(cpu) * 95 // 100]
        share = 100 * self.marks_right / max(1, self.marked)
        return (
            f"{self.sheets} sheets, {self.refused} refused; {boxes} boxes:"
            f" {100 * self.right / boxes:.3f} % right ({share:.3f} % of {self.marked} marks),"
            f" {len(self.wrong)} silently wrong, {100 * self.unsure / boxes:.3f} % unsure;"
            f" {median:.0f} ms of CPU a sheet (median; 95 %: {most:.0f})"
        )


def agrees(meant: Drawn, mark: Mark) -> bool:
    """Tell whether a reading is what was meant: which shape a mark has does not matter."""
    return mark is _MEANT[meant] if meant in _MEANT else mark.counts


def drawn_sheet(seed: int, page: paper.Grey) -> tuple[list[Drawn], paper.Grey]:
    """Mark a page as somebody with one pen does."""
    rng = np.random.default_rng(seed)
    pen, kinds, shares = paper.some_pen(rng), list(_SHARES), list(_SHARES.values())
    drawn = [kinds[at] for at in rng.choice(len(kinds), len(FORM.boxes), p=shares)]
    marked = page.copy()
    for box, what in zip(FORM.boxes, drawn, strict=True):
        paper.mark(marked, box, what, pen, rng)
    return drawn, marked


def measure(
    sheets: int, first_seed: int = 0, progress: Callable[[int, dict[str, MarkTally]], None] | None = None
) -> dict[str, MarkTally]:
    """Draw, photograph and read sheets; gives a tally by camera, and to `progress` after each sheet."""
    code = PageCode(kind="S", tag=tag_of(20261203), sheet=1, page=0)
    clean = paper.printed(FORM, code, np.random.default_rng(0))
    tallies = {name: MarkTally() for name in CAMERAS}
    for seed in range(first_seed, first_seed + sheets):
        name = list(CAMERAS)[seed % len(CAMERAS)]
        drawn, marked = drawn_sheet(seed, clean)
        picture = paper.photographed(marked, CAMERAS[name], np.random.default_rng(seed))
        start = time.process_time()
        (page,) = read_picture(picture, lambda _code: FORM)
        tallies[name].cpu.append(time.process_time() - start)
        tallies[name].add(seed, drawn, page)
        if progress:
            progress(seed - first_seed + 1, tallies)
    return tallies
