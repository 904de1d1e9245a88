"""Pages that are held before a camera: taken when they lie still and say the same, look after look."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.classify import Mark
from meetup_desk.marks.page_code import PageCode
from meetup_desk.marks.reading import MarkedPage

ALIKE = 3  # looks that say the same, one after the other
PATIENT = 8  # where a mark is unsure: one more look often makes it clear
_STILL = 0.01  # of the picture's width, by which a corner may move between two looks


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPage:
    """A page in one look."""

    page: MarkedPage
    corners: npt.NDArray[np.float64]  # of the paper in the picture, pixels, from its upper left on
    ready: bool  # it was still for long enough, and said the same


class SteadyPages:
    """Follows pages from look to look; not shared between threads."""

    def __init__(self) -> None:
        self._before: dict[PageCode, tuple[HeldPage, int]] = {}

    def look(self, pages: Sequence[tuple[MarkedPage, tuple[float, float]]]) -> list[HeldPage]:
        """Give the pages of one picture, each with the size of its paper in points."""
        held = [self._held(page, *size) for page, size in pages]
        self._before = {one.page.code: (one, count) for one, count in held}
        return [one for one, _ in held]

    def _held(self, page: MarkedPage, width: float, height: float) -> tuple[HeldPage, int]:
        corners = _corners(page, width, height)
        before, count = self._before.get(page.code, (None, 0))
        alike = (
            before is not None
            and before.page.marks == page.marks
            and np.abs(before.corners - corners).max() < _STILL * page.picture.shape[1]
        )
        count = count + 1 if alike else 1
        needed = PATIENT if Mark.UNSURE in page.marks else ALIKE
        return HeldPage(page=page, corners=corners, ready=count >= needed), count


def _corners(page: MarkedPage, width: float, height: float) -> npt.NDArray[np.float64]:
    x, y = np.array([0, width, width, 0], float), np.array([0, 0, height, height], float)
    return np.stack(page.plane(x, y), axis=1)
