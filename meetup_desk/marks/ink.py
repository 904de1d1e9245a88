"""How much ink is in and beside each box, measured against the paper around it and the print of the page."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.patches import DENSITY, Patches

BESIDE = 2.6  # mm beside a box that are free of print
_INSET = 0.9  # mm from the middle of a box's line to what counts as inside
_NEAR, _FAR = 0.7, 2.3  # mm: the strips around a box where the paper is looked at
_STRIKE_FROM, _STRIKE_TO, _STRIKE_HIGH = 0.7, 1.9, 2.3  # mm: where a line that takes a mark back sticks out
_FAINT = 0.15  # of the darkness of print: below is noise of the camera
_INKED = 0.33  # from here on a spot is ink
_Floats = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Ink:
    """What was measured of each box; shares are of its inside."""

    mass: _Floats  # mean darkness
    area: _Floats  # share that is inked
    reach: _Floats  # how far ink stretches, as a share of the side
    corners: _Floats  # how many of the four corners hold ink
    strike: _Floats  # share of a line through the box that sticks out, at the side where it is less
    thick: _Floats  # mm: how high ink is at the sides, where there is any


def aligned(patches: Patches, offsets: npt.NDArray[np.float64], side: float) -> Patches:
    """Cut out of each patch the box with what is beside it, its middle in the middle."""
    half = round((side / 2 + BESIDE) * DENSITY)
    middle = patches.shape[1] // 2
    most = middle - half
    shift = np.clip(np.rint(offsets).astype(int), -most, most)
    steps = np.arange(-half, half + 1) + middle
    columns = steps[None, :] + shift[:, :1]
    rows = steps[None, :] + shift[:, 1:]
    cut: Patches = patches[np.arange(len(patches))[:, None, None], rows[:, :, None], columns[:, None, :]]
    return cut


def darkness(cut: Patches, side: float) -> Patches:
    """Give how dark each spot is: 0 as the paper there, 1 as the print of the page.

    The paper is looked at on the four sides of a box, so that light may change across it.
    """
    paper = _paper(cut, side)
    below = 1 - cut / np.maximum(paper, 1)
    middle, half = cut.shape[1] // 2, round(side / 2 * DENSITY)
    lines = np.concatenate(
        [below[:, middle + d, middle - half : middle + half] for d in (-half, half)]
        + [below[:, middle - half : middle + half, middle + d] for d in (-half, half)],
        axis=1,
    )
    print_ = np.maximum(np.median(np.percentile(lines, 60, axis=1)), 0.1)
    return below / np.float32(print_)


def _paper(cut: Patches, side: float) -> Patches:
    middle, half = cut.shape[1] // 2, side / 2
    near, far = round((half + _NEAR) * DENSITY), round((half + _FAR) * DENSITY)
    inner = slice(middle - round(half * DENSITY), middle + round(half * DENSITY) + 1)

    def white(strip: Patches) -> _Floats:
        bright: _Floats = np.percentile(strip.reshape(len(strip), -1), 70, axis=1).astype(np.float32)
        return bright

    left = white(cut[:, inner, middle - far : middle - near + 1])
    right = white(cut[:, inner, middle + near : middle + far + 1])
    upper = white(cut[:, middle - far : middle - near + 1, inner])
    lower = white(cut[:, middle + near : middle + far + 1, inner])
    reach = (near + far) / 2
    share = (np.clip((np.arange(cut.shape[1]) - middle) / reach, -1, 1) + 1).astype(np.float32) / 2
    across = left[:, None] + (right - left)[:, None] * share
    along = upper[:, None] + (lower - upper)[:, None] * share
    paper: Patches = (across[:, None, :] + along[:, :, None]) / 2
    return paper


def measured(dark: Patches, side: float) -> Ink:
    """Measure the ink of boxes whose middles are in the middle."""
    middle, half = dark.shape[1] // 2, round((side / 2 - _INSET) * DENSITY)
    inside = dark[:, middle - half : middle + half + 1, middle - half : middle + half + 1]
    inked = inside > _INKED
    rows, columns = inked.any(axis=2).sum(axis=1), inked.any(axis=1).sum(axis=1)
    ends = (slice(0, round(0.72 * half)), slice(-round(0.72 * half), None))
    quarters = [inked[:, a, b].mean(axis=(1, 2)) > 0.02 for a in ends for b in ends]
    strike, thick = _strike(dark, side)
    return Ink(
        mass=np.where(inside > _FAINT, np.clip(inside, 0, 1), 0).mean(axis=(1, 2)),
        area=inked.mean(axis=(1, 2)),
        reach=np.maximum(rows, columns) / inside.shape[1],
        corners=np.sum(quarters, axis=0),
        strike=strike,
        thick=thick,
    )


def _strike(dark: Patches, side: float) -> tuple[_Floats, _Floats]:
    middle = dark.shape[1] // 2
    near, far = (round((side / 2 + reach) * DENSITY) for reach in (_STRIKE_FROM, _STRIKE_TO))
    high = round(_STRIKE_HIGH * DENSITY)
    rows = slice(middle - high, middle + high + 1)
    zones = (dark[:, rows, middle - far : middle - near + 1], dark[:, rows, middle + near : middle + far + 1])
    inked = np.stack([zone > _INKED for zone in zones])
    covered = inked.any(axis=2)
    thick = inked.sum(axis=2).sum(axis=2) / np.maximum(covered.sum(axis=2), 1) / DENSITY
    return covered.mean(axis=2).min(axis=0), thick.max(axis=0)
