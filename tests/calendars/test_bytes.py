"""Every file is right to the byte."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.calendars.calendar_event import Party
from tests.calendars.bytecheck import problems
from tests.calendars.cases import CASES, SEOUL, called_off, invited, published, replace


def test_there_are_many_cases() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("case", CASES)
def test_a_file_is_right_to_the_byte(case: str) -> None:
    assert problems(CASES[case]) == []


@pytest.mark.parametrize(
    ("case", "old", "new"),
    [
        ("seoul", b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR"),
        ("seoul", b"\r\nVERSION", b"\nVERSION"),
        ("long-korean", b"\r\n ", b""),
        ("long-korean", "한글".encode(), "한".encode() + b"\xea\r\n \xb8\x80"),
        ("seoul", b"VERSION:2.0\r\n", b""),
        ("seoul", b"UID:", b"X-UID:"),
        ("seoul", b"DTSTAMP:", b"X-STAMP:"),
        ("seoul", b"ORGANIZER", b"X-ORGANIZER"),
        ("seoul", b"mailto:", b""),
        ("seoul", b"DTSTART;TZID=Asia/Seoul:", b"DTSTART:"),
        ("seoul", b"TZID:Asia/Seoul", b"TZID:Asia/Tokyo"),
        ("seoul", b"\\, 2", b", 2"),
        ("seoul", b"SUMMARY:", b"SUMMARY:\\x"),
        ("seoul", b"SEQUENCE:", b"RRULE:FREQ=WEEKLY;COUNT=8\r\nSEQUENCE:"),
        ("request", b"METHOD:REQUEST", b"METHOD:PUBLISH"),
        ("cancel", b"STATUS:CANCELLED", b"STATUS:CONFIRMED"),
        ("request-name-0", b'"Kim, Minji"', b"Kim, Minji"),
    ],
)
def test_the_checker_finds_what_is_wrong(case: str, old: bytes, new: bytes) -> None:
    assert old in CASES[case]
    assert problems(CASES[case].replace(old, new, 1)) != []


@settings(deadline=None, max_examples=50)
@given(
    text=st.text(alphabet=st.characters(), max_size=200), name=st.text(alphabet=st.characters(), max_size=60)
)
def test_any_text_of_any_script_is_right_to_the_byte(text: str, name: str) -> None:
    told = replace(SEOUL, summary=text, description=text, location=text, categories=(name, text), url=text)
    guest = Party(name=name, email="g@example.org")
    for data in (published(told, name=name), invited(told, to=guest), called_off(told, to=guest)):
        assert problems(data) == []


@given(
    text=st.text(
        alphabet=st.one_of(
            st.sampled_from("\\,;:\n 가힣👩‍🚀é"), st.characters(min_codepoint=32, max_codepoint=126)
        ),
        max_size=400,
    )
)
def test_a_folded_text_comes_back_whole(text: str) -> None:
    data = published(replace(SEOUL, description=text)).decode()
    unfolded = data.replace("\r\n ", "").split("\r\n")
    escaped = next((line[12:] for line in unfolded if line.startswith("DESCRIPTION:")), "")
    plain = escaped.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
    assert plain.replace("\0", "\\") == unicodedata.normalize("NFC", text).strip()
