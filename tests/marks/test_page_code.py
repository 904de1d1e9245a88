"""The text in the corner codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.marks.page_code import CORNERS, MOST_PAGES, MOST_SHEETS, PageCode, read_page_code, tag_of


@given(
    number=st.integers(0, 2**122),
    sheet=st.integers(0, MOST_SHEETS),
    page=st.integers(0, MOST_PAGES),
    corner=st.sampled_from(CORNERS),
)
def test_a_corner_says_document_sheet_page_and_corner(
    number: int, sheet: int, page: int, corner: str
) -> None:
    code = PageCode(kind="S", tag=tag_of(number), sheet=sheet, page=page)
    text = code.text(corner)
    assert read_page_code(text) == (code, corner)
    assert len(text) == 15  # 16 characters fit into the smallest code at level Q


@pytest.mark.parametrize(
    "text", ["", "HTTPS://MEETUP.EXAMPLE", "MDS7K3M420042A", "mds7k3m42000420A", "MDSUUUUUU00010A"]
)
def test_other_texts_are_no_corner(text: str) -> None:
    assert read_page_code(text) is None


def test_a_number_beyond_the_code_is_refused() -> None:
    with pytest.raises(ValueError, match="no such sheet"):
        PageCode(kind="S", tag="000000", sheet=MOST_SHEETS + 1, page=0).text("A")
