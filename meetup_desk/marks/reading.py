"""Reading a picture of sheets: which pages are on it, and what their boxes say."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from meetup_desk.marks import alignment, ink, patches
from meetup_desk.marks.classify import Mark, classified
from meetup_desk.marks.corner_codes import FoundPage, Picture, find_pages
from meetup_desk.marks.form import MM, PageForm, Rect
from meetup_desk.marks.page_code import PageCode
from meetup_desk.marks.plane import Plane

FormOf = Callable[[PageCode], PageForm | None]
_SHOWN = 0.55  # of the outlines of a page, on average: with less the page is not where it seems to be


class Unread(StrEnum):
    """Why a page was not read."""

    NO_CODES = "no_codes"
    FEW_CODES = "few_codes"  # one corner alone gives no plane
    TWICE = "twice"  # the same page is on the picture more than once
    UNKNOWN = "unknown"  # nobody here printed it
    UNCLEAR = "unclear"  # bent, blurred or covered: the boxes are not where they should be


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedPage:
    """A page, or a picture, that was not read."""

    code: PageCode | None
    reason: Unread


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPage:
    """A page that was read."""

    code: PageCode
    marks: tuple[Mark, ...]  # of the form's boxes, in their order
    picture: Picture
    plane: Plane

    def cut(self, rect: Rect, density: float) -> Picture:
        """Give a part of the page, laid flat and lit evenly, in `density` pixels a millimetre."""
        grey = patches.flat(self.picture, self.plane, rect, density).astype(np.float32)
        white = max(float(np.percentile(grey, 80)), 1.0)
        lit: Picture = np.clip(grey * (245 / white), 0, 255).astype(np.uint8)
        return lit


def read_picture(picture: Picture, form_of: FormOf) -> list[MarkedPage | RefusedPage]:
    """Read every page on a grey picture, whichever way it lies; pages come in the order of their codes."""
    picture = np.ascontiguousarray(picture)
    pages = find_pages(picture)
    if not pages:
        return [RefusedPage(code=None, reason=Unread.NO_CODES)]
    return [_read(picture, page, form_of) for page in sorted(pages, key=lambda page: repr(page.code))]


def _read(picture: Picture, page: FoundPage, form_of: FormOf) -> MarkedPage | RefusedPage:
    form = form_of(page.code)
    if form is None:
        return RefusedPage(code=page.code, reason=Unread.UNKNOWN)
    if page.doubled:
        return RefusedPage(code=page.code, reason=Unread.TWICE)
    if len(page.corners) < 2:
        return RefusedPage(code=page.code, reason=Unread.FEW_CODES)
    plane = _plane(page, form)
    if not form.boxes:
        return MarkedPage(code=page.code, marks=(), picture=picture, plane=plane)
    marks = _marks(picture, plane, form)
    if marks is None:
        return RefusedPage(code=page.code, reason=Unread.UNCLEAR)
    return MarkedPage(code=page.code, marks=marks, picture=picture, plane=plane)


def _plane(page: FoundPage, form: PageForm) -> Plane:
    on_paper = np.concatenate([_quad(form.codes[corner]) for corner in page.corners])
    return Plane(on_paper, np.concatenate(list(page.corners.values())))


def _quad(rect: Rect) -> npt.NDArray[np.float64]:
    right, down = rect.x + rect.w, rect.y + rect.h
    return np.array([(rect.x, rect.y), (right, rect.y), (right, down), (rect.x, down)])


def _marks(picture: Picture, plane: Plane, form: PageForm) -> tuple[Mark, ...] | None:
    """Say what the boxes of a page say; None where its print is not found."""
    side = float(np.median([box.w for box in form.boxes])) / MM
    cut, inside = patches.around(picture, plane, form.boxes, side / 2 + ink.BESIDE + alignment.REACH + 0.2)
    middles = np.array([(box.x + box.w / 2, box.y + box.h / 2) for box in form.boxes])
    found = alignment.align(alignment.contrast(cut), side, middles)
    if found.outlines.mean() < _SHOWN:
        return None
    dark = ink.darkness(ink.aligned(cut, found.offsets, side), side)
    return tuple(classified(ink.measured(dark, side), found.outlines, inside))
