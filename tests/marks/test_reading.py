"""Pictures of marked paper: what is read, what is asked, and what is refused."""

from dataclasses import replace

import numpy as np
import pytest

from meetup_desk.marks.classify import Mark
from meetup_desk.marks.corner_codes import Picture
from meetup_desk.marks.form import MM, PageForm, Rect
from meetup_desk.marks.page_code import PageCode, tag_of
from meetup_desk.marks.png import png
from meetup_desk.marks.reading import MarkedPage, RefusedPage, Unread, read_picture
from tests.marks import paper
from tests.marks.accuracy import measure
from tests.marks.paper import Drawn, Pen

FORM = paper.form_60()
CODE = PageCode(kind="S", tag=tag_of(7), sheet=12, page=0)
PEN = Pen(width=0.6, grey=40)
CLEAN = paper.printed(FORM, CODE, np.random.default_rng(0))


def form_of(_code: PageCode) -> PageForm | None:
    return FORM


def scanned(page: paper.Grey, camera: paper.Camera = paper.SCANNER) -> Picture:
    return paper.photographed(page, camera, np.random.default_rng(3))


def marked(**boxes: Drawn) -> paper.Grey:
    """A page with marks in the boxes `b0` to `b59`."""
    page, rng = CLEAN.copy(), np.random.default_rng(5)
    for name, drawn in boxes.items():
        paper.mark(page, FORM.boxes[int(name[1:])], drawn, PEN, rng)
    return page


def read_one(picture: Picture) -> MarkedPage:
    (page,) = read_picture(picture, form_of)
    assert isinstance(page, MarkedPage)
    return page


def refused(picture: Picture) -> Unread:
    (page,) = read_picture(picture, form_of)
    assert isinstance(page, RefusedPage)
    return page.reason


def test_hands_scanners_and_badly_held_telephones_are_read_without_a_wrong_answer() -> None:
    for tally in measure(6, first_seed=40).values():
        assert (tally.sheets, tally.refused, tally.wrong) == (2, 0, [])
        assert tally.marks_right == tally.marked > 0
        assert set(tally.asked) <= {Drawn.STRAY}


def test_each_shape_of_a_mark_is_told() -> None:
    drawn = {"b0": Drawn.FILLED, "b6": Drawn.TICKED, "b12": Drawn.CROSSED, "b18": Drawn.CORRECTED}
    marks = read_one(scanned(marked(**drawn))).marks
    assert [marks[at] for at in (0, 6, 12, 18)] == [Mark.FILLED, Mark.TICKED, Mark.CROSSED, Mark.CORRECTED]
    assert set(marks) - {Mark.EMPTY} == {Mark.FILLED, Mark.TICKED, Mark.CROSSED, Mark.CORRECTED}
    assert [mark.counts for mark in (marks[0], marks[18], Mark.UNSURE)] == [True, False, False]


def test_a_dot_of_the_pen_is_asked_about_and_not_guessed() -> None:
    page = CLEAN.copy()
    middle = FORM.boxes[7]
    x, y = (round(v / MM * paper.DENSITY) for v in (middle.x + middle.w / 2, middle.y + middle.h / 2))
    page[y : y + 10, x : x + 10] = 30
    assert read_one(scanned(page)).marks[7] is Mark.UNSURE


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_page_is_read_whichever_way_it_lies(turns: int) -> None:
    picture = np.rot90(scanned(marked(b3=Drawn.TICKED)), turns)
    marks = read_one(picture).marks
    assert [at for at, mark in enumerate(marks) if mark.counts] == [3]


def test_two_sheets_in_one_picture_are_read_apart() -> None:
    other = paper.printed(FORM, replace(CODE, sheet=13), np.random.default_rng(0))
    paper.mark(other, FORM.boxes[59], Drawn.FILLED, PEN, np.random.default_rng(1))
    pictures = [scanned(marked(b0=Drawn.FILLED)), scanned(other)]
    high = min(len(picture) for picture in pictures)
    pages = read_picture(np.hstack([picture[:high] for picture in pictures]), form_of)
    said = {p.code.sheet: [m.counts for m in p.marks].index(True) for p in pages if isinstance(p, MarkedPage)}
    assert said == {12: 0, 13: 59}


def test_three_corners_are_enough() -> None:
    page = marked(b20=Drawn.CROSSED)
    page[: round(30 * paper.DENSITY), : round(30 * paper.DENSITY)] = 200  # a thumb
    assert read_one(scanned(page)).marks[20].counts


def test_what_cannot_be_read_is_refused_with_the_reason() -> None:
    picture = scanned(CLEAN)
    assert refused(np.full((400, 400), 200, np.uint8)) is Unread.NO_CODES
    assert refused(picture[: len(picture) // 4, : picture.shape[1] // 2]) is Unread.FEW_CODES
    assert refused(np.hstack([picture, picture])) is Unread.TWICE
    empty = CLEAN.copy()
    high = round(40 * paper.DENSITY)
    empty[high:-high] = 255  # corners without what stands between them
    assert refused(scanned(empty)) is Unread.UNCLEAR
    (unknown,) = read_picture(picture, lambda _code: None)
    assert unknown == RefusedPage(code=CODE, reason=Unread.UNKNOWN)


def test_handwriting_is_cut_out_straight_and_kept_as_a_small_picture() -> None:
    page, field = CLEAN.copy(), FORM.fields[0]
    word = Rect(x=field.x + 60 * MM, y=field.y + 3 * MM, w=7 * MM, h=7 * MM)
    paper.mark(page, word, Drawn.FILLED, PEN, np.random.default_rng(2))
    cut = read_one(scanned(page, paper.HARD_PHONE)).cut(field, 6)
    assert cut.shape == (84, 900)
    dark = (cut < 140).mean(axis=0)
    assert dark[365:395].mean() > 0.15
    assert dark[100:300].mean() < 0.02
    file = png(cut)
    assert file.startswith(b"\x89PNG")
    assert len(file) < 40_000
