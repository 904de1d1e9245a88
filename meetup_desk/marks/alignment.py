"""Where each box really is: paper is never quite flat, and its printed outlines tell by how much.

First every outline is looked for by itself, a few millimetres around its place. A smooth bend of the page is
fitted to what was found (marks hide some outlines, so far-off ones count little), and each box then settles
near the place that the bend gives.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.patches import DENSITY, Patches

REACH = 3.4  # mm that a box may be away from its place
_NEAR = 0.7  # mm that it may be away from the fitted bend
_LEAST_OUTLINE = 0.3  # of the darkness of print: less is no outline
_Floats = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Aligned:
    """Where boxes are, in pixels of their patches from the middle."""

    offsets: _Floats  # a row a box: right, down
    outlines: _Floats  # how well they show, from 0 to 1


def contrast(patches: Patches) -> Patches:
    """Give roughly how dark each spot is, from 0 (paper) to 1 (print)."""
    some = patches[:, ::2, ::2].reshape(len(patches), -1)
    black, white = np.percentile(some, (2, 85), axis=1).astype(np.float32)
    range_ = np.maximum(white - black, 1)
    dark: Patches = np.clip((white[:, None, None] - patches) / range_[:, None, None], 0, 1)
    return dark


def align(dark: Patches, side: float, middles: _Floats) -> Aligned:
    """Find the outlines of boxes in patches of darkness (0 white, 1 as dark as print).

    `side` is the boxes' length in mm; `middles` are their places on the page.
    """
    scores = _outline_scores(dark, round(side * DENSITY))
    first, strength = _peaks(scores)
    bend = _fitted_bend(middles, first, strength)
    offsets, outlines = _peaks(scores, around=bend, reach=_NEAR)
    shown = outlines > _LEAST_OUTLINE
    return Aligned(np.where(shown[:, None], offsets, bend), outlines)


def _span(reach: float) -> tuple[int, int]:
    count = 2 * round(reach * DENSITY) + 1
    return count, count


def _outline_scores(dark: Patches, side: int) -> npt.NDArray[np.float64]:
    """Score every place: how much darker four lines of a box's length are than what lies just outside.

    Inside may be filled, so it does not count.
    """
    count, middle, half = _span(REACH)[0], dark.shape[1] // 2, side / 2
    start = middle - round(REACH * DENSITY)
    clear = round(0.9 * DENSITY)  # from a line to the paper outside
    along_x = _run_means(dark, side, axis=2)
    along_y = _run_means(dark, side, axis=1)
    low, high = round(start - half), round(start - half) + side

    def window(runs: Patches, row: int, column: int) -> Patches:
        return runs[:, row : row + count, column : column + count]

    edges = [
        window(along_x, low, low) - window(along_x, low - clear, low),
        window(along_x, high, low) - window(along_x, high + clear, low),
        window(along_y, low, low) - window(along_y, low, low - clear),
        window(along_y, low, high) - window(along_y, low, high + clear),
    ]
    ordered = np.sort(np.stack(edges), axis=0)
    weakest: npt.NDArray[np.float64] = (ordered[0] * 0.5 + ordered[1] + ordered[2] + ordered[3]) / 3.5
    return weakest


def _run_means(dark: Patches, length: int, axis: int) -> Patches:
    """Give the mean of each run of pixels along an axis, by where it starts."""
    sums = np.cumsum(dark, axis=axis, dtype=np.float32)
    zeros = np.zeros_like(np.take(sums, [0], axis=axis))
    sums = np.concatenate([zeros, sums], axis=axis)
    count = sums.shape[axis] - length
    later = np.take(sums, range(length, length + count), axis=axis)
    means: Patches = (later - np.take(sums, range(count), axis=axis)) / length
    return means


def _peaks(
    scores: npt.NDArray[np.float64], around: _Floats | None = None, reach: float = REACH
) -> tuple[_Floats, _Floats]:
    """Give the best place of each box, finer than a pixel, and its score."""
    count = scores.shape[1]
    middle = count // 2
    if around is not None:
        steps = np.arange(count) - middle
        far_x = np.abs(steps[None, None, :] - around[:, 0, None, None]) > reach * DENSITY
        far_y = np.abs(steps[None, :, None] - around[:, 1, None, None]) > reach * DENSITY
        scores = np.where(far_x | far_y, -1.0, scores)
    best = scores.reshape(len(scores), -1).argmax(axis=1)
    row, column = np.divmod(best, count)
    box = np.arange(len(scores))
    x = column - middle + _vertex(scores, box, row, column, (0, 1))
    y = row - middle + _vertex(scores, box, row, column, (1, 0))
    return np.stack([x, y], axis=1), scores[box, row, column]


def _vertex(
    scores: npt.NDArray[np.float64],
    box: npt.NDArray[np.int64],
    row: npt.NDArray[np.int64],
    column: npt.NDArray[np.int64],
    step: tuple[int, int],
) -> _Floats:
    """Give where the parabola through three neighbours has its top, from the middle one."""
    last = scores.shape[1] - 1
    before = scores[box, np.maximum(row - step[0], 0), np.maximum(column - step[1], 0)]
    after = scores[box, np.minimum(row + step[0], last), np.minimum(column + step[1], last)]
    bow = 2 * scores[box, row, column] - before - after
    top: _Floats = np.where(bow > 1e-6, (after - before) / np.maximum(2 * bow, 1e-6), 0)
    return np.clip(top, -0.5, 0.5)


def _fitted_bend(middles: _Floats, found: _Floats, strength: _Floats) -> _Floats:
    """Fit a cubic surface to offsets; what is far from it counts less at each turn (Cauchy's weights)."""
    low, high = middles.min(axis=0), middles.max(axis=0)
    x, y = ((middles - low) / np.maximum(high - low, 1e-6) * 2 - 1).T
    terms = np.stack([x**i * y**j for i in range(4) for j in range(4 - i)], axis=1)
    stiff = np.sqrt(0.3) * np.diag([0.0, *np.full(terms.shape[1] - 1, 1.0)])  # few boxes bend no page
    weights = np.clip(strength, 0.01, 1)
    bend = np.median(found, axis=0) + np.zeros_like(found)
    for _ in range(6):
        far = np.hypot(*(found - bend).T) / (0.4 * DENSITY)
        root = np.sqrt(weights / (1 + far**2))[:, None]
        rows = np.vstack([terms * root, stiff])
        values = np.vstack([found * root, np.zeros((terms.shape[1], 2))])
        bend = terms @ np.linalg.lstsq(rows, values, rcond=None)[0]
    return bend
