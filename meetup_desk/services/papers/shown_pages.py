"""Sheets that are held before a camera: each is taken once, when it lies still and can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

import numpy as np

from meetup_desk.domain.changes import Changes
from meetup_desk.marks.classify import Mark
from meetup_desk.marks.form import PageForm
from meetup_desk.marks.page_code import PageCode
from meetup_desk.marks.reading import MarkedPage, RefusedPage, Unread, read_picture
from meetup_desk.marks.steady import HeldPage, SteadyPages


class ShownState(StrEnum):
    """How far a sheet before the camera is."""

    HOLD = "hold"  # it is read, and has to lie still for a moment
    TAKEN = "taken"
    KNOWN = "known"  # it was taken before: now, or from a file
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """A sheet before the camera."""

    state: ShownState
    name: str = ""  # as it stands on the sheet
    unsure: int = 0  # marks that somebody has to look at
    reason: str = ""  # why it was refused
    corners: tuple[tuple[float, float], ...] = ()  # of the paper, as shares of the picture


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLook:
    """What one picture shows, and what was taken from it."""

    pages: tuple[ShownPage, ...]
    changes: tuple[Changes, ...] = ()


class PageTaker(Protocol):
    """What knows some printed paper, and keeps what it says."""

    def form(self, code: PageCode) -> PageForm | None:
        """Give what a page looks like; None for other paper."""

    def name(self, code: PageCode) -> str:
        """Give what stands on a sheet to tell it apart."""

    def is_known(self, code: PageCode) -> bool:
        """Whether a page was taken before."""

    def reason(self, page: RefusedPage) -> str:
        """Give why a page was not read, as its code."""

    def take(self, page: MarkedPage) -> tuple[int, Changes]:
        """Keep what a page says; gives how many marks are unsure."""


class ShownPages:
    """Looks at the frames of one camera, one after the other; not shared between threads."""

    def __init__(self, taker: PageTaker) -> None:
        self._taker, self._steady = taker, SteadyPages()
        self._unsure: dict[PageCode, int] = {}  # of the pages that were taken here
        self._empty = True

    @property
    def taken(self) -> int:
        """How many pages were taken."""
        return len(self._unsure)

    def look(self, buffer: Any, width: int, height: int, stride: int) -> Iterator[ShownLook]:
        """Look at a frame of one grey byte a pixel, rows `stride` bytes apart; silent while it is empty."""
        rows = np.frombuffer(buffer, dtype=np.uint8, count=stride * (height - 1) + width)
        picture = np.lib.stride_tricks.as_strided(rows, (height, width), (stride, 1))
        look = self._look(np.ascontiguousarray(picture))
        if look.pages or not self._empty:
            yield look
        self._empty = not look.pages

    def _look(self, picture: Any) -> ShownLook:
        found = read_picture(picture, self._taker.form)
        refused = [one for one in found if isinstance(one, RefusedPage) and one.reason is not Unread.NO_CODES]
        marked = [(one, self._size(one.code)) for one in found if isinstance(one, MarkedPage)]
        changes: list[Changes] = []
        shown = [self._shown(held, changes, *picture.shape) for held in self._steady.look(marked)]
        shown += [ShownPage(state=ShownState.REFUSED, reason=self._taker.reason(one)) for one in refused]
        return ShownLook(pages=tuple(shown), changes=tuple(changes))

    def _shown(self, held: HeldPage, changes: list[Changes], height: int, width: int) -> ShownPage:
        code = held.page.code
        state = self._state(held, changes)
        return ShownPage(
            state=state,
            name=self._taker.name(code),
            unsure=self._unsure.get(code, sum(mark is Mark.UNSURE for mark in held.page.marks)),
            corners=tuple((float(x) / width, float(y) / height) for x, y in held.corners),
        )

    def _state(self, held: HeldPage, changes: list[Changes]) -> ShownState:
        code = held.page.code
        if code in self._unsure:
            return ShownState.TAKEN
        if self._taker.is_known(code):
            return ShownState.KNOWN
        if not held.ready:
            return ShownState.HOLD
        self._unsure[code], change = self._taker.take(held.page)
        changes.append(change)
        return ShownState.TAKEN

    def _size(self, code: PageCode) -> tuple[float, float]:
        form = self._taker.form(code)
        return (form.width, form.height) if form else (0, 0)
