"""Every text that reaches a door is one thing, and the right one."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.verdicts import UnreadReason
from meetup_desk.tickets.code_reading import CodeReading, understand
from meetup_desk.tickets.short_code import make_short, show_short
from meetup_desk.tickets.signed_code import DeskKey, holds, write_code

KEY = DeskKey(b"\x01" * 32)
OTHER = DeskKey(b"\x02" * 32)
EVENT = UUID("01936f00-0000-7000-8000-000000000001")
CODE = write_code(KEY, EVENT, b"12345678")
SHORT = make_short(b"a door in Seoul")


def test_our_code_is_read_with_its_number() -> None:
    reading = understand(CODE, KEY.tag)
    assert reading.code is not None
    assert reading.code.number == b"12345678"
    assert holds(reading.code, KEY.public)
    assert reading.unread is None


def test_a_forged_code_is_still_read_so_that_the_door_can_say_forged() -> None:
    forged = CODE[:-1] + ("0" if CODE[-1] != "0" else "1")
    reading = understand(forged, KEY.tag)
    assert reading.code is not None
    assert not holds(reading.code, KEY.public)


def test_another_desks_ticket_is_another_organisers() -> None:
    assert understand(write_code(OTHER, EVENT, b"12345678"), KEY.tag) == CodeReading(
        unread=UnreadReason.OTHER_ORGANISER
    )


@pytest.mark.parametrize("typed", [SHORT, show_short(SHORT), show_short(SHORT).lower() + "\n"])
def test_a_short_code_is_read(typed: str) -> None:
    assert understand(typed, KEY.tag) == CodeReading(short=SHORT)


def test_a_short_code_inside_a_picture_is_only_text() -> None:
    assert understand(show_short(SHORT), KEY.tag, typed=False) == CodeReading(unread=UnreadReason.TEXT)
    assert understand(SHORT[:7] + "*", KEY.tag, typed=False) == CodeReading(unread=UnreadReason.TEXT)


def test_a_slip_in_a_short_code_is_said() -> None:
    swapped = SHORT[0] + SHORT[2] + SHORT[1] + SHORT[3:]
    assert understand(swapped, KEY.tag) == CodeReading(unread=UnreadReason.MISTYPED)


@pytest.mark.parametrize(
    "text",
    [
        "https://lu.ma/check-in/evt-abc?pk=g-123",
        "HTTP://EXAMPLE.ORG",
        "]Q1https://example.org/a",
        "www.meetup.com/seoul",
        "naver.me/5xyz",
        "gaon.kr",
        "kakaotalk://open/chat",
        "mailto:seojun@example.org",
        "ｈｔｔｐｓ：／／example.org",
    ],
)
def test_addresses_are_urls(text: str) -> None:
    assert understand(text, KEY.tag) == CodeReading(unread=UnreadReason.URL)


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\x00\x02", "]Q1", "\\000026", "\u200b"])
def test_nothing_is_empty(text: str) -> None:
    assert understand(text, KEY.tag) == CodeReading(unread=UnreadReason.EMPTY)


@pytest.mark.parametrize(
    "text",
    [
        "김서준",
        "Łukasz Nowak",
        "8801234567893",
        "WIFI:T:WPA;S:cafe;P:secret;;",
        "BEGIN:VCARD\nVERSION:3.0\nN:Kim\nURL:https://example.org\nEND:VCARD",
        '{"ticket": 4711}',
        "1234567890123456789012345.1",  # Eventbrite's barcode
        "dr. kim",
        "A" * 100_000,
        "a." * 50_000,
    ],
)
def test_anything_else_is_text(text: str) -> None:
    assert understand(text, KEY.tag) == CodeReading(unread=UnreadReason.TEXT)


@given(st.text())
def test_every_text_is_exactly_one_thing(text: str) -> None:
    reading = understand(text, KEY.tag)
    assert [reading.code is not None, bool(reading.short), reading.unread is not None].count(True) == 1
