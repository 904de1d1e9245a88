"""What a printed page looks like: its corner codes, its boxes, and the fields for handwriting.

All lengths are points (1/72 inch), x to the right and y down from the upper left corner of the sheet.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect:
    """A rectangle on paper."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PageForm:
    """One page of a sheet.

    Beside each box, to its left and right, a strip of `CLEAR` is free of print: a line that takes a mark
    back shows there.
    """

    width: float
    height: float
    codes: Mapping[str, Rect]  # dark squares of the corner codes, without quiet zone, by corner
    boxes: tuple[Rect, ...]  # squares of about 7 mm, by the middle of their lines
    fields: tuple[Rect, ...] = ()  # where people write


MM = 72 / 25.4
CLEAR = 2.6 * MM
