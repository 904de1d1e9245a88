"""What a box says, from the ink that was measured in it; what is not clear is said to be unsure."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.ink import Ink

_NOTHING = 0.008  # of ink in a box, as its mean darkness: dust and noise stay below
_SOMETHING = 0.05  # a small tick of a thin pencil has more; a slip of the pen has less
_STRETCH = 0.45  # of the side: a mark is no dot
_SOLID = 0.3  # of the inside that a filled box has inked, at least
_STRUCK, _HARDLY_STRUCK = 0.8, 0.4  # of a line at both sides of a box
_ONE_LINE = 2.3  # mm: higher is no single line
_SHOWN = 0.3  # of an outline: with less nobody knows what was measured


class Mark(StrEnum):
    """What a box says."""

    EMPTY = "empty"
    FILLED = "filled"
    TICKED = "ticked"
    CROSSED = "crossed"
    CORRECTED = "corrected"  # marked, and struck out again
    UNSURE = "unsure"

    @property
    def counts(self) -> bool:
        """Whether the box is chosen."""
        return self in {Mark.FILLED, Mark.TICKED, Mark.CROSSED}


def classified(ink: Ink, outlines: npt.NDArray[np.float64], inside: npt.NDArray[np.bool_]) -> list[Mark]:
    """Say what each box says; `inside` tells which are in the picture as a whole."""
    return [_mark(ink, at, shown=bool(inside[at] and outlines[at] > _SHOWN)) for at in range(len(outlines))]


def _mark(ink: Ink, at: int, *, shown: bool) -> Mark:
    mass, strike = ink.mass[at], ink.strike[at]
    if not shown:
        return Mark.UNSURE
    if strike >= _STRUCK:
        one_line = ink.thick[at] <= _ONE_LINE and ink.area[at] >= _SOLID
        return Mark.CORRECTED if one_line else Mark.UNSURE
    if mass < _NOTHING:
        return Mark.EMPTY
    if mass < _SOMETHING or ink.reach[at] < _STRETCH or strike >= _HARDLY_STRUCK:
        return Mark.UNSURE
    return _shape(ink, at)


def _shape(ink: Ink, at: int) -> Mark:
    if ink.area[at] > 0.45:
        return Mark.FILLED
    return Mark.CROSSED if ink.corners[at] == 4 else Mark.TICKED
