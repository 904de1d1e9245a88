"""Pieces of the paper, cut out of a picture and laid flat."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.corner_codes import Picture
from meetup_desk.marks.form import MM, Rect
from meetup_desk.marks.plane import Plane

Patches = npt.NDArray[Any]  # single precision, by box, row and column; grey values
DENSITY = 5.0  # pixels a millimetre: a pen's line is two wide


def around(
    picture: Picture, plane: Plane, boxes: Sequence[Rect], reach: float
) -> tuple[Patches, npt.NDArray[np.bool_]]:
    """Give the same square around the middle of each box, `reach` mm to every side.

    Also tells of each whether all of it is inside the picture.
    """
    count = round(2 * reach * DENSITY) + 1
    steps = ((np.arange(count) - count // 2) / DENSITY * MM).astype(np.float32)
    middles = np.array([(box.x + box.w / 2, box.y + box.h / 2) for box in boxes], dtype=np.float32)
    x = middles[:, 0, None, None] + steps[None, None, :]
    y = middles[:, 1, None, None] + steps[None, :, None]
    sampled, inside = sample(picture, *plane(x, y))
    whole: npt.NDArray[np.bool_] = np.all(inside, axis=(1, 2))
    return sampled, whole


def flat(picture: Picture, plane: Plane, rect: Rect, density: float) -> Picture:
    """Give a rectangle of the paper as a picture of its own; what lies outside is white."""
    columns, rows = max(1, round(rect.w / MM * density)), max(1, round(rect.h / MM * density))
    x = rect.x + (np.arange(columns, dtype=np.float32) + 0.5)[None, :] / density * MM
    y = rect.y + (np.arange(rows, dtype=np.float32) + 0.5)[:, None] / density * MM
    sampled, inside = sample(picture, *plane(x, y))
    return np.where(inside, sampled, 255).astype(np.uint8)


def sample(
    picture: Picture, x: npt.NDArray[np.float32], y: npt.NDArray[np.float32]
) -> tuple[Patches, npt.NDArray[np.bool_]]:
    """Give the grey values at points of a picture, between its pixels, and which points are inside."""
    high, wide = picture.shape
    inside = (x >= 0) & (y >= 0) & (x < wide - 1) & (y < high - 1)
    if not inside.all():
        x, y = np.where(inside, x, 0), np.where(inside, y, 0)
    left, top = x.astype(np.int32), y.astype(np.int32)
    right, down = x - left, y - top
    pixels, at = picture.ravel(), top * np.int32(wide) + left
    upper = _between(pixels.take(at), pixels.take(at + 1), right)
    at += wide
    lower = _between(pixels.take(at), pixels.take(at + 1), right)
    lower -= upper
    lower *= down
    lower += upper
    return lower, inside


def _between(first: Picture, second: Picture, share: Patches) -> Patches:
    result = second.astype(np.float32)
    result -= first
    result *= share
    result += first
    return result
