"""A ticket code is known by its text alone, whatever the keyboard stands on; no name is taken for one."""

from uuid import UUID

import pytest

from meetup_desk.domain.code_text import code_at_end, holds_code
from meetup_desk.domain.keyboards import LAYOUTS
from meetup_desk.tickets.signed_code import DeskKey, write_code
from tests.keyboards import typed_under

CODE = write_code(DeskKey(b"\x01" * 32), UUID(int=7), b"12345678")


def under(layout: str, text: str) -> str:
    """Type with small digits, but where the layout is one with shift held down."""
    return typed_under(layout, text, shifted_digits=layout == "shift")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_codes_are_noticed_without_enter_under_every_layout(layout: str) -> None:
    typed = under(layout, CODE)
    assert [at for at in range(len(typed) + 1) if code_at_end(typed[:at])] == [len(typed)]


@pytest.mark.parametrize("layout", ["", *LAYOUTS])
@pytest.mark.parametrize("before", ["", "김서준 ", "Kim", "]Q1"])
def test_a_code_in_a_name_is_noticed_and_so_is_a_piece_of_one(layout: str, before: str) -> None:
    typed = under(layout, CODE) if layout else CODE
    assert holds_code(before + typed)
    assert holds_code(typed[70:])
    assert holds_code(f"{typed} {before}")


@pytest.mark.parametrize(
    "name",
    [
        "김서준",
        "PYCON KOREA 2026: THE 12TH ANNUAL GATHERING",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "https://forms.gle/Ab3dEf6hJk9mNp2qRs5tVw8xYz",
        "01012345678010123456780101234567801012345678",
        "2026-12-03-GAON-SONGNYEON-MOIM-2026",
        "가온모임송년회와 신년회를 함께 하는 밤 2026년 12월 3일 목요일 저녁 7시",
    ],
)
def test_no_name_or_title_is_taken_for_a_code(name: str) -> None:
    assert not holds_code(name)
