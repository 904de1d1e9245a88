"""What is published, asked and called off."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from meetup_desk.calendars.calendar_event import PartStat, Party, Status
from meetup_desk.calendars.outgoing import publish, request
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant
from tests.calendars.cases import (
    CASES,
    GUEST,
    HOST,
    SEOUL,
    STAMP,
    called_off,
    invited,
    published,
    weekly,
)


def lines(data: bytes, name: str) -> list[str]:
    unfolded = data.decode().replace("\r\n ", "")
    return re.findall(rf"^{name}[;:](.*)\r$", unfolded, re.MULTILINE)


def test_a_published_calendar_names_its_organizer_and_no_guest() -> None:
    data = published(SEOUL, replace(SEOUL, organizer=Party(name="Kim", email="kim@example.org")))
    assert lines(data, "METHOD") == ["PUBLISH"]
    assert lines(data, "ORGANIZER") == [
        "CN=가온 모임:mailto:host@example.org",
        "CN=Kim:mailto:kim@example.org",
    ]
    assert lines(data, "X-WR-CALNAME") == lines(data, "NAME") == ["가온 모임"]
    assert b"ATTENDEE" not in data


def test_an_organizer_without_an_address_gets_one_that_never_arrives() -> None:
    assert lines(CASES["nobody-to-write-to"], "ORGANIZER") == ["mailto:nobody@meetup-desk.invalid"]


def test_nothing_to_publish_is_said() -> None:
    with pytest.raises(RuleError) as refused:
        publish([], name="가온", organizer=HOST, stamp=STAMP)
    assert refused.value.rule == "calendar_empty"


def test_the_same_gatherings_give_the_same_bytes() -> None:
    assert published(SEOUL) == published(replace(SEOUL))


def test_an_invitation_asks_one_guest() -> None:
    data = invited(SEOUL)
    assert lines(data, "METHOD") == ["REQUEST"]
    assert lines(data, "ATTENDEE") == [
        "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=이몽룡:mailto:guest@example.org"
    ]


def test_a_guest_who_said_yes_is_not_asked_again() -> None:
    data = request(SEOUL, GUEST, organizer=HOST, stamp=STAMP, partstat=PartStat.ACCEPTED, rsvp=False)
    assert "PARTSTAT=ACCEPTED;RSVP=FALSE" in lines(data, "ATTENDEE")[0]


def test_nobody_is_invited_to_what_was_called_off() -> None:
    with pytest.raises(ValueError, match="cancel"):
        invited(replace(SEOUL, status=Status.CANCELLED))


def test_a_cancellation_names_the_guest_and_asks_nothing() -> None:
    data = called_off(replace(SEOUL, sequence=3))
    assert lines(data, "METHOD") == ["CANCEL"]
    assert lines(data, "STATUS") == ["CANCELLED"]
    assert lines(data, "SEQUENCE") == ["3"]
    assert lines(data, "ATTENDEE") == [
        "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=이몽룡:mailto:guest@example.org"
    ]


def test_times_in_utc_name_no_zone() -> None:
    data = CASES["utc"]
    assert lines(data, "DTSTART") == ["20261203T190000Z"]
    assert b"VTIMEZONE" not in data
    assert b"TZID" not in data


def test_whole_days_name_no_zone() -> None:
    data = CASES["several-days"]
    assert lines(data, "DTSTART") == ["VALUE=DATE:20261224"]
    assert lines(data, "DTEND") == ["VALUE=DATE:20261227"]
    assert b"VTIMEZONE" not in data


def test_a_zone_reaches_to_the_last_date() -> None:
    data = published(*weekly("2026-12-03 19:00", "America/Nuuk", times=70))
    assert "20280325T230000" in lines(data, "DTSTART")  # the change in the last year


def test_times_of_making_and_changing_are_utc() -> None:
    data = published(replace(SEOUL, created=Instant(0), modified=STAMP))
    assert lines(data, "DTSTAMP") == ["20261121T090000Z"]
    assert lines(data, "CREATED") == ["19700101T000000Z"]
    assert lines(data, "LAST-MODIFIED") == ["20261121T090000Z"]


def test_a_text_cannot_bring_lines_of_its_own() -> None:
    data = CASES["hostile-text"]
    assert lines(data, "METHOD") == ["PUBLISH"]
    assert lines(data, "SUMMARY") == ["x ATTENDEE:mailto:evil@example.org[31m"]
    assert lines(data, "DESCRIPTION") == ["a\\nb\\nc\\ndef"]
    assert lines(CASES["hostile-address"], "ATTENDEE")[0].endswith(
        ":mailto:a%20b%22%3C%3E%20X%3Ay@example.org"
    )


def test_a_backslash_before_n_is_no_line_break_in_any_text() -> None:
    notes = "C:\\Notes\\new"
    told = replace(
        SEOUL, summary=notes, description=notes, location=notes, comment=notes, categories=(notes, notes)
    )
    data = published(told, name=notes)
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "NAME"):
        assert lines(data, name) == [r"C:\\Notes\\new"], name
    assert lines(data, "CATEGORIES") == [r"C:\\Notes\\new,C:\\Notes\\new"]


def test_a_place_near_null_is_told_in_decimals() -> None:
    assert lines(published(replace(SEOUL, geo=(0.00000012, -70.6667))), "GEO") == ["0.000000;-70.666700"]


def test_a_web_address_is_one_word() -> None:
    assert lines(CASES["everything"], "URL") == ["https://example.org/e/%ED%95%9C%EA%B8%80?a=1,2&b=3;4#x"]


@pytest.mark.parametrize("geo", [(91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)])
def test_a_place_that_is_not_on_earth_is_a_mistake(geo: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="GEO"):
        replace(SEOUL, geo=geo)


def test_alarms_ring_before_the_start_and_never_for_what_is_off() -> None:
    data = CASES["alarms"]
    assert lines(data, "TRIGGER") == ["-P1D", "-PT2H", "-PT1H30M"]
    assert lines(data, "ACTION") == ["DISPLAY"] * 3
    assert b"VALARM" not in CASES["alarms-cancelled"]
    assert b"VALARM" not in called_off(replace(SEOUL, alarms=(timedelta(days=1),)))


def test_an_alarm_of_what_has_no_title_says_where_or_whose_it_is() -> None:
    untitled = replace(SEOUL, summary="", alarms=(timedelta(hours=2),), categories=("가온 모임",))
    assert lines(published(untitled), "DESCRIPTION") == ["서울 강남구 테헤란로 1\\, 2층"]
    assert lines(published(replace(untitled, location="")), "DESCRIPTION") == ["가온 모임"]


def test_the_days_before_a_whole_day_ring_at_nine_in_the_morning() -> None:
    assert lines(CASES["alarms-of-whole-days"], "TRIGGER") == ["-P6DT15H", "-PT15H"]


def test_whom_to_ask_stands_alone_too() -> None:
    assert lines(CASES["request-alarms"], "CONTACT") == ["김모임\\; 010-1234-5678\\, host@example.org"]
