"""Phone numbers in any notation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.exchange.cells.phones import ascii_digits, format_phone, to_e164


@pytest.mark.parametrize(
    "text",
    [
        *("010-1234-5678", "01012345678", "1012345678", "+82 10 1234 5678", "+82 10-1234-5678"),
        *("82-10-1234-5678", "+82-(0)10-1234-5678", "+82010-1234-5678", "0082 10 1234 5678"),
        *("０１０－１２３４－５６７８", "010.1234.5678", "010)1234-5678", "(010) 1234 5678", "'01012345678"),
        *("1012345678.0", "tel:010-1234-5678", "010‑1234‑5678", " 010-1234-5678 "),
        *("010-1234-5678 (문자만)", "010-1234-5678 / 02-555-1234", "010 1234 5678, 010 9999 8888"),
    ],
)
def test_one_korean_mobile_in_every_notation(text):
    assert to_e164(text) == "+821012345678"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("02-555-1234", "+8225551234"),
        ("02)2133-1234", "+82221331234"),
        ("25551234", "+8225551234"),
        ("031-223-4567", "+82312234567"),
        ("3122345678", "+823122345678"),
        ("070-7123-4567", "+827071234567"),
        ("0505-123-4567", "+825051234567"),
        ("1588-1234", "+8215881234"),
        ("011-234-5678", "+82112345678"),
        ("+1 (415) 555-0101", "+14155550101"),
        ("+44 20 7946 0958", "+442079460958"),
        ("0044 20 7946 0958", "+442079460958"),
    ],
)
def test_other_numbers(text, number):
    assert to_e164(text) == number


@pytest.mark.parametrize(
    "text", ["", "없음", "-", "010-1234", "1.01E+09", "12345", "(415) 555-0123", "a@b.kr", "0000000000"]
)
def test_what_is_no_number(text):
    assert to_e164(text) is None


def test_region_of_the_caller():
    assert to_e164("(415) 555-0123", region="US") == "+14155550123"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("+821012345678", "010-1234-5678"),
        ("+8225551234", "02-555-1234"),
        ("+82221331234", "02-2133-1234"),
        ("+82312234567", "031-223-4567"),
        ("+8215881234", "1588-1234"),
        ("+825051234567", "0505-123-4567"),
        ("+14155550101", "+1 415-555-0101"),
        ("nonsense", "nonsense"),
    ],
)
def test_numbers_as_people_say_them(number, said):
    assert format_phone(number) == said


@given(
    st.one_of(
        st.from_regex(r"\+8210[0-9]{8}", fullmatch=True),
        st.from_regex(r"\+1[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True),
    )
)
def test_what_is_said_is_understood(number):
    assert to_e164(format_phone(number)) == number


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_none(text):
    found = to_e164(text)
    assert found is None or (found.startswith("+") and found[1:].isascii() and found[1:].isdigit())


def test_digits_of_any_script():
    assert ascii_digits("＋８２ (0)10-१") == "820101"
