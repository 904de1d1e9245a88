"""Finding the corner codes of sheets in a picture."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import zxingcpp

from meetup_desk.marks.page_code import PageCode, read_page_code

Picture = npt.NDArray[np.uint8]  # rows of grey pixels, 255 is white

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_Quad = npt.NDArray[np.float64]  # 4 points in pixels: upper left, upper right, lower right, lower left


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """The codes of one page of one sheet."""

    code: PageCode
    corners: dict[str, _Quad]  # of each corner's code, as it is read
    doubled: bool = False  # a corner was seen twice: two prints of one page


def find_pages(picture: Picture) -> list[FoundPage]:
    """Find the pages in a picture, by their corner codes; each with at least one."""
    found = _pages(_read(picture))
    if not found or any(len(page.corners) < 4 for page in found):
        found = _pages([*_read(picture, harder=True), *_each_corner(found)])
    return found


def _each_corner(pages: list[FoundPage]) -> Iterator[tuple[str, _Quad]]:
    for page in pages:
        for corner, quad in page.corners.items():
            yield page.code.text(corner), quad


def _read(picture: Picture, *, harder: bool = False) -> list[tuple[str, _Quad]]:
    codes = zxingcpp.read_barcodes(
        picture,
        formats=_QR,
        try_rotate=False,  # of use for bar codes only
        try_invert=False,
        try_downscale=harder,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.LocalAverage,
    )
    return [(code.text, _quad(code.position)) for code in codes]


def _quad(position: zxingcpp.Position) -> _Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([(point.x, point.y) for point in points], dtype=np.float64)


def _pages(codes: list[tuple[str, _Quad]]) -> list[FoundPage]:
    corners: dict[PageCode, dict[str, _Quad]] = defaultdict(dict)
    doubled = set()
    for text, quad in codes:
        read = read_page_code(text)
        if read is None:
            continue
        code, corner = read
        before = corners[code].get(corner)
        if before is None:
            corners[code][corner] = quad
        elif np.abs(before.mean(axis=0) - quad.mean(axis=0)).max() > np.ptp(quad, axis=0).max():
            doubled.add(code)
    return [FoundPage(code=code, corners=found, doubled=code in doubled) for code, found in corners.items()]
