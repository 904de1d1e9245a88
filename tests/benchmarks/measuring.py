"""What the rows of the table share: a line of it, clocks, and rounds that take turns."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table. Times are seconds; a ratio is against the floor of the same run."""

    what: str
    measured: str
    floor: str = ""
    ratio: str = ""
    cpu: str = ""  # the ratio of processor times alone, which other programs disturb less
    limit: str = ""
    holds: bool | None = None  # None: nothing was promised, the line only reports


@dataclass(frozen=True, slots=True)
class Took:
    """How long some work took, on the wall and on the processor (seconds)."""

    wall: float
    cpu: float


def took(work: Work) -> Took:
    """Do some work, and tell how long it took."""
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def in_turns(rounds: Iterable[tuple[Work, ...]]) -> list[list[Took]]:
    """Do the works of each round one after the other; gives for each place in a round how long it took."""
    taken = [[took(work) for work in works] for works in rounds]
    return [list(column) for column in zip(*taken, strict=True)]


def middle(taken: Sequence[Took]) -> Took:
    """Give the medians."""
    return Took(statistics.median(t.wall for t in taken), statistics.median(t.cpu for t in taken))


def best(taken: Sequence[Took]) -> Took:
    """Give the shortest times: what the work costs when nothing else runs."""
    return Took(min(t.wall for t in taken), min(t.cpu for t in taken))


def share(values: Sequence[float], part: float) -> float:
    """Give the value below which a part (0 to 1) of all values lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def compared(what: str, measured: Took, floor: Took, limit: float | None) -> Line:
    """Make the line of a ratio; the one on the wall counts, that of the processor tells noise from cost."""
    wall, cpu = measured.wall / floor.wall, measured.cpu / max(floor.cpu, 1e-9)
    return Line(
        what=what,
        measured=said(measured.wall),
        floor=said(floor.wall),
        ratio=f"{wall:.2f}x",
        cpu=f"{cpu:.2f}x",
        limit="" if limit is None else f"{limit:g}x",
        holds=None if limit is None else wall <= limit,
    )


def within(what: str, work: Work, limit: float, times: int) -> Line:
    """Do some work once, and then as often as asked: its processor time may not be over a limit (seconds)."""
    work()
    taken = best([took(work) for _ in range(times)])
    return Line(
        what=what,
        measured=said(taken.wall),
        cpu=said(taken.cpu),
        limit=said(limit),
        holds=taken.cpu <= limit,
    )


def said(seconds: float) -> str:
    """Say a time with the unit that suits it."""
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
