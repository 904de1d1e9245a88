"""Breaking texts into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QFontMetricsF

from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import ELLIPSIS, TextWidths

_TEXT = some.text(alphabet="가힣김 aWil-·,@漢1Łđ", max_size=80)


@pytest.fixture(scope="module")
def measure(fonts: PageFonts) -> TextWidths:
    return TextWidths(fonts.font(TextStyle.BODY, 98))


@given(text=_TEXT, width=some.integers(min_value=200, max_value=3000), most=some.integers(1, 4))
def test_no_line_is_wider_than_its_room(measure: TextWidths, text: str, width: int, most: int) -> None:
    real = QFontMetricsF(measure.font)
    for lines in (measure.wrapped(text, width, most), measure.balanced(text, width, most)):
        assert len(lines) <= most
        for line in lines:
            assert real.horizontalAdvance(line) <= width * 1.01 + 1


@given(text=_TEXT, width=some.integers(min_value=200, max_value=3000))
def test_nothing_is_lost_where_lines_are_enough(measure: TextWidths, text: str, width: int) -> None:
    lines = measure.wrapped(text, width, 100)
    assert "".join(lines).replace(" ", "").replace("·", "") == text.replace(" ", "").replace("·", "")


def test_lines_break_between_words(measure: TextWidths) -> None:
    text = "서울특별시청 청년정책담당관실 커뮤니티팀"
    assert measure.wrapped(text, measure.width("서울특별시청 청년정책담당") + 1, 3) == text.split()


def test_what_is_left_over_is_marked(measure: TextWidths) -> None:
    line = measure.elided("가나다라마바사", measure.width("가나다") + 1)
    assert line.startswith("가나")
    assert line.endswith(ELLIPSIS)


def test_balanced_lines_have_no_lone_word(measure: TextWidths) -> None:
    text = "one two three four five"
    room = measure.width("one two three four ") + 1
    assert measure.wrapped(text, room, 2) == ["one two three four", "five"]
    assert measure.balanced(text, room, 2) == ["one two three", "four five"]
