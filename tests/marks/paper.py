"""Sheets as people and cameras make them: a printed page, marks by a hand, and a picture of it.

All of it is numpy and a seed: the same seed makes the same picture.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from meetup_desk.marks.form import MM, PageForm, Rect
from meetup_desk.marks.page_code import CORNERS, PageCode
from meetup_desk.tickets import qr

Grey = npt.NDArray[np.float32]  # 0 is black, 255 is white
DENSITY = 9.0  # pixels a millimetre of the page before it is photographed
A4 = (210 * MM, 297 * MM)


class Drawn(StrEnum):
    """What a hand did to a box."""

    EMPTY = "empty"
    STRAY = "stray"  # a dot or a slip of the pen, meant as nothing
    FILLED = "filled"
    TICKED = "ticked"
    CROSSED = "crossed"
    CORRECTED = "corrected"  # filled, and then struck out


MARKS = (Drawn.FILLED, Drawn.TICKED, Drawn.CROSSED)


def form_60() -> PageForm:
    """A page of twelve questions with five boxes each."""
    width, height = A4
    side, edge = 15 * MM, 8.5 * MM
    spots = {
        "A": (edge, edge),
        "B": (width - edge - side, edge),
        "C": (width - edge - side, height - edge - side),
        "D": (edge, height - edge - side),
    }
    boxes = tuple(
        Rect(x=(125 + 13.7 * column) * MM, y=(46 + 18 * row) * MM, w=7 * MM, h=7 * MM)
        for row in range(12)
        for column in range(5)
    )
    return PageForm(
        width=width,
        height=height,
        codes={corner: Rect(x=x, y=y, w=side, h=side) for corner, (x, y) in spots.items()},
        boxes=boxes,
        fields=(Rect(x=30 * MM, y=262 * MM, w=150 * MM, h=14 * MM),),
    )


def printed(form: PageForm, code: PageCode, rng: np.random.Generator) -> Grey:
    """The page as it comes from a printer: codes, boxes, rules, and something like text."""
    page = np.full((_px(form.height), _px(form.width)), 255, dtype=np.float32)
    for corner in CORNERS:
        rect, matrix = form.codes[corner], np.array(qr.matrix(code.text(corner)))
        rows = (np.arange(_px(rect.h)) * len(matrix) / _px(rect.h)).astype(int)
        cells = matrix[np.ix_(rows, rows)]
        y, x = _px(rect.y), _px(rect.x)
        page[y : y + len(rows), x : x + len(rows)] = np.where(cells, 20, 255)
    for box in form.boxes:
        _outline(page, box, 0.4)
        _letters(page, box.x - 4 * MM, box.y + box.h / 2, 1, rng, wide=1.3)
    for row in sorted({box.y for box in form.boxes}):
        y = _px(row - 5.5 * MM)
        page[y : y + 2, _px(15 * MM) : _px(195 * MM)] = 170
        _letters(page, 22 * MM, row + 2 * MM, 24, rng)
        _letters(page, 22 * MM, row + 6 * MM, 32, rng)
    for field in form.fields:
        _outline(page, field, 0.25)
    return page


def _px(points: float) -> int:
    return round(points / MM * DENSITY)


def _outline(page: Grey, rect: Rect, line: float) -> None:
    half = line * DENSITY / 2
    x, y, r, b = (v / MM * DENSITY for v in (rect.x, rect.y, rect.x + rect.w, rect.y + rect.h))
    outer = (round(y - half), round(b + half), round(x - half), round(r + half))
    inner = (round(y + half), round(b - half), round(x + half), round(r - half))
    kept = page[inner[0] : inner[1], inner[2] : inner[3]].copy()
    page[outer[0] : outer[1], outer[2] : outer[3]] = 35
    page[inner[0] : inner[1], inner[2] : inner[3]] = kept


def _letters(
    page: Grey, x: float, y: float, count: int, rng: np.random.Generator, *, wide: float = 1.9
) -> None:
    """Something as dark, as fine and as irregular as letters."""
    high, across = round(2.4 * DENSITY), round(wide * DENSITY)
    for at in range(count):
        cells = rng.random((5, 4)) < 0.45
        rows, columns = (np.arange(high) * 5 // high), (np.arange(across) * 4 // across)
        top, left = _px(y) - high // 2, _px(x) + round(at * 2.3 * DENSITY)
        page[top : top + high, left : left + across] = np.where(cells[np.ix_(rows, columns)], 60, 255)


# the hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """What somebody writes with."""

    width: float  # mm
    grey: float  # of its ink on white


def some_pen(rng: np.random.Generator) -> Pen:
    """A ball pen, a felt pen or a pencil."""
    kind = rng.choice(["ball", "felt", "pencil"], p=[0.6, 0.25, 0.15])
    if kind == "ball":
        return Pen(width=rng.uniform(0.4, 0.7), grey=rng.uniform(30, 80))
    if kind == "felt":
        return Pen(width=rng.uniform(0.7, 1.3), grey=rng.uniform(15, 60))
    return Pen(width=rng.uniform(0.5, 0.8), grey=rng.uniform(75, 130))


def mark(page: Grey, box: Rect, drawn: Drawn, pen: Pen, rng: np.random.Generator) -> None:
    """Draw what a hand makes of one box."""
    side = box.w / MM
    middle = np.array([box.x + box.w / 2, box.y + box.h / 2]) / MM + rng.normal(0, 0.35, 2)
    if drawn is Drawn.TICKED:
        size = rng.uniform(0.55, 1.05) * side
        points = np.array([[-0.42, 0.0], [-0.12, 0.36], [0.5, -0.52]]) * size
        _stroke(page, middle + points + rng.normal(0, 0.25, (3, 2)), pen, rng)
    elif drawn is Drawn.CROSSED:
        size = rng.uniform(0.5, 1.0) * side / 2
        for direction in ((1, 1), (1, -1)):
            ends = np.array([[-1, -1], [1, 1]]) * np.array(direction) * size
            _stroke(page, middle + ends + rng.normal(0, 0.3, (2, 2)), pen, rng)
    elif drawn in {Drawn.FILLED, Drawn.CORRECTED}:
        _scribble(page, middle, rng.uniform(0.62, 0.95) * side, pen, rng)
        if drawn is Drawn.CORRECTED:
            left, right = rng.uniform(2.2, 3.6, 2) + side / 2
            tilt = rng.normal(0, 0.5, 2)
            centre = np.array([box.x + box.w / 2, box.y + box.h / 2]) / MM
            ends = np.array([[-left, tilt[0]], [right, tilt[1]]])
            _stroke(page, centre + ends, replace(pen, width=max(pen.width, 0.6)), rng)
    elif drawn is Drawn.STRAY:
        if rng.random() < 0.5:
            _stroke(page, middle + rng.uniform(-2, 2, 2) + rng.normal(0, 0.12, (2, 2)), pen, rng)
        else:  # a slip that comes in over one side
            out = np.array([rng.choice([-1, 1]) * side * 0.5, rng.uniform(-2, 2)])
            _stroke(page, middle + np.array([out * 1.5, out * 0.8]), pen, rng)


def _scribble(
    page: Grey, middle: npt.NDArray[np.float64], size: float, pen: Pen, rng: np.random.Generator
) -> None:
    count = max(4, round(size / (pen.width * rng.uniform(1.0, 2.2))))
    across = np.repeat(np.linspace(-0.5, 0.5, count), 2) * size
    along = np.tile([-0.5, 0.5, 0.5, -0.5], count)[: 2 * count] * size
    angle = rng.uniform(0, np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = np.stack([along, across], axis=1) + rng.normal(0, 0.22, (2 * count, 2))
    points = np.clip(points @ turn.T, -size * 0.56, size * 0.56)
    _stroke(page, middle + points, pen, rng)


def _stroke(page: Grey, points: npt.NDArray[np.float64], pen: Pen, rng: np.random.Generator) -> None:
    """Draw a line through points (mm) with a round pen that presses unevenly."""
    pieces = []
    for start, end in pairwise(points):
        steps = max(2, int(np.hypot(*(end - start)) / 0.12))
        t = np.linspace(0, 1, steps)[:, None]
        bow = np.sin(t * np.pi) * rng.normal(0, 0.15, 2)
        pieces.append(start + (end - start) * t + bow)
    dots = np.concatenate(pieces) * DENSITY
    radius = pen.width / 2 * DENSITY * rng.uniform(0.9, 1.1)
    reach = int(radius + 2)
    low = np.floor(dots.min(axis=0)).astype(int) - reach
    high = np.ceil(dots.max(axis=0)).astype(int) + reach + 1
    low = np.maximum(low, 0)
    high = np.minimum(high, page.shape[::-1])
    ink = np.zeros((high[1] - low[1], high[0] - low[0]), dtype=np.float32)
    grid = np.arange(-reach, reach + 1)
    for x, y in dots - low:
        ix, iy = int(x), int(y)
        distance = np.hypot(grid[None, :] - (x - ix), grid[:, None] - (y - iy))
        soft = np.clip(radius + 0.5 - distance, 0, 1)
        rows, columns = iy + grid, ix + grid
        ok_r, ok_c = (rows >= 0) & (rows < ink.shape[0]), (columns >= 0) & (columns < ink.shape[1])
        window = np.ix_(rows[ok_r], columns[ok_c])
        ink[window] = np.maximum(ink[window], soft[np.ix_(ok_r, ok_c)])
    place = page[low[1] : high[1], low[0] : high[0]]
    np.minimum(place, 255 - (255 - pen.grey) * ink * rng.uniform(0.9, 1.0), out=place)


# the camera


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """How a page is looked at."""

    density: float  # pixels a millimetre
    perspective: float = 0.0  # how far corners may be off, as a share of the page
    turn: float = 0.0  # degrees, at most, to either side
    held: tuple[int, ...] = (0,)  # degrees: ways to hold it
    blur: float = 0.5  # pixels, sigma
    noise: float = 2.0  # grey values, sigma
    shade: float = 0.0  # how much darker the dark end is
    curl: float = 0.0  # mm by which a bent page leaves its plane in the picture
    crease: float = 0.0  # mm
    margin: float = 0.0  # mm of table around the page, at least


SCANNER = Camera(density=5.9, turn=1.5, blur=0.6, noise=2.5)
PHONE = Camera(density=7.0, perspective=0.03, turn=8, blur=0.8, noise=3.5, shade=0.25, curl=0.6, margin=8)
HARD_PHONE = Camera(
    density=6.6,
    perspective=0.07,
    turn=15,
    held=(0, 90, 180, 270),
    blur=1.3,
    noise=5,
    shade=0.5,
    curl=1.6,
    crease=0.8,
    margin=8,
)


def photographed(page: Grey, camera: Camera, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    """The picture that a camera takes of a page."""
    wide, high = page.shape[1] / DENSITY, page.shape[0] / DENSITY  # mm
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]])
    seen = corners - corners.mean(axis=0)
    seen = seen + rng.uniform(-1, 1, (4, 2)) * camera.perspective * np.array([wide, high])
    angle = np.radians(rng.uniform(-1, 1) * camera.turn + rng.choice(camera.held))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = seen @ turn.T
    seen = (seen - seen.min(axis=0) + camera.margin + rng.uniform(0, 2, 2)) * camera.density
    size = np.ceil(seen.max(axis=0) + camera.margin * camera.density).astype(int)
    back = _homography(seen, corners)
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    depth = back[2, 0] * xs + back[2, 1] * ys + back[2, 2]
    x = (back[0, 0] * xs + back[0, 1] * ys + back[0, 2]) / depth
    y = (back[1, 0] * xs + back[1, 1] * ys + back[1, 2]) / depth
    x, y = _bent(x, y, (wide, high), camera, rng)
    picture = _sampled(page, x * DENSITY, y * DENSITY, table=rng.uniform(60, 150))
    picture = _blurred(picture, camera.blur * rng.uniform(0.7, 1.2))
    light = rng.uniform(0.82, 1.0) * (1 - camera.shade * _shadow(xs, ys, size, rng))
    picture = picture * light + rng.standard_normal(picture.shape, dtype=np.float32) * np.float32(
        camera.noise
    )
    return np.clip(picture, 0, 255).astype(np.uint8)


def _bent(
    x: Grey, y: Grey, size: tuple[float, float], camera: Camera, rng: np.random.Generator
) -> tuple[Grey, Grey]:
    """Bend a page of a size in mm: like a roll along one side, and along one fold."""
    wide, high = size
    if camera.curl:
        bow = (rng.uniform(-1, 1, 2) * camera.curl).astype(np.float32)
        y = (
            y
            + bow[0] * np.sin(np.pi * x / wide) * np.float32(1)
            + bow[1] * 0.4 * np.sin(2 * np.pi * x / wide)
        )
        x = x + bow[1] * np.sin(np.pi * y / high)
    if camera.crease:
        fold, depth = rng.uniform(0.3, 0.7) * high, rng.uniform(-1, 1) * camera.crease
        y = y + depth * np.maximum(0, 1 - np.abs(y - fold) / (0.25 * high))
    return x.astype(np.float32), y.astype(np.float32)


def _shadow(xs: Grey, ys: Grey, size: npt.NDArray[np.int64], rng: np.random.Generator) -> Grey:
    """A soft slope of light over the picture, and the edge of a shadow."""
    angle, offset = rng.uniform(0, 2 * np.pi), rng.uniform(-0.25, 0.25)
    along = (xs / size[0] - 0.5) * np.cos(angle) + (ys / size[1] - 0.5) * np.sin(angle)
    soft = np.clip(along + 0.5, 0, 1) * 0.5
    edge = 1 / (1 + np.exp(-(along - offset) * rng.uniform(15, 60)))
    shadow: Grey = (soft + 0.5 * edge).astype(np.float32)
    return shadow


def _homography(source: npt.NDArray[np.float64], target: npt.NDArray[np.float64]) -> npt.NDArray[np.float32]:
    rows = []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    solved = np.linalg.solve(np.array(rows), target.reshape(-1))
    return np.append(solved, 1).reshape(3, 3).astype(np.float32)  # or every grid becomes double


def _sampled(page: Grey, x: Grey, y: Grey, table: float) -> Grey:
    inside = (x >= 0) & (y >= 0) & (x < page.shape[1] - 1) & (y < page.shape[0] - 1)
    x, y = np.where(inside, x, 0), np.where(inside, y, 0)
    ix, iy = x.astype(np.int32), y.astype(np.int32)
    fx, fy = x - ix, y - iy
    flat, at = page.ravel(), iy * page.shape[1] + ix
    upper = flat[at] * (1 - fx) + flat[at + 1] * fx
    lower = flat[at + page.shape[1]] * (1 - fx) + flat[at + page.shape[1] + 1] * fx
    sampled: Grey = np.where(inside, upper * (1 - fy) + lower * fy, table).astype(np.float32)
    return sampled


def _blurred(picture: Grey, sigma: float) -> Grey:
    reach = max(1, round(2.5 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2).astype(np.float32)
    weights /= weights.sum()
    high, wide = picture.shape
    padded = np.pad(picture, reach, mode="edge")
    rows = sum(weight * padded[at : at + high] for at, weight in enumerate(weights))
    blurred: Grey = sum(weight * rows[:, at : at + wide] for at, weight in enumerate(weights))  # type: ignore[index,assignment]
    return blurred
