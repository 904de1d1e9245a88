"""Short messages as Korean carriers count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.sms import SmsSize, measure, sms_code


@pytest.mark.parametrize(
    ("text", "count", "size"),
    [
        ("가" * 45, 90, SmsSize.SMS),
        ("가" * 45 + "a", 91, SmsSize.LMS),
        ("가" * 1000, 2_000, SmsSize.LMS),
        ("가" * 1000 + "a", 2_001, SmsSize.TOO_LONG),
        ("뷁 똠", 5, SmsSize.SMS),  # syllables that KS X 1001 lacks and CP949 has
        ("가\r\n나", 5, SmsSize.SMS),
        ("", 0, SmsSize.SMS),
    ],
)
def test_a_syllable_is_two_bytes_and_a_line_end_one(text: str, count: int, size: SmsSize) -> None:
    measured = measure(text)
    assert (measured.bytes, measured.size, measured.lacking) == (count, size, ())


def test_characters_that_do_not_arrive_are_named_once() -> None:
    measured = measure("축하해요 🎉🎉 café")
    assert measured.lacking == ("🎉", "é")
    assert measured.bytes == len("축하해요 ?? caf?".encode("cp949"))


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)))
def test_every_hangul_syllable_arrives_in_two_bytes(text: str) -> None:
    assert (measure(text).bytes, measure(text).lacking) == (2 * len(text), ())


def test_a_code_opens_a_message_to_a_phone() -> None:
    assert sms_code("+821012345678", "안녕: 하세요") == "SMSTO:+821012345678:안녕: 하세요"
