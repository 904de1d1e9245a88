"""What is published, asked and called off."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from meetup_desk.calendars.gatherings import PartStat, Party, Status
from meetup_desk.calendars.outgoing import cancel, publish, request
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant, moment_of
from tests.calendars.cases import (
    CASES,
    GONE,
    GUEST,
    HOST,
    MOVED,
    SEOUL,
    SERIES,
    SERIES_SLOTS,
    STAMP,
    called_off,
    days,
    gathering,
    invited,
    plan,
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
    assert published(SERIES, MOVED, GONE) == published(GONE, MOVED, SERIES)


def test_an_invitation_asks_one_guest() -> None:
    data = invited(SEOUL)
    assert lines(data, "METHOD") == ["REQUEST"]
    assert lines(data, "ATTENDEE") == [
        "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=이몽룡:mailto:guest@example.org"
    ]


def test_a_guest_who_said_yes_is_not_asked_again() -> None:
    data = request([SEOUL], GUEST, organizer=HOST, stamp=STAMP, partstat=PartStat.ACCEPTED, rsvp=False)
    assert "PARTSTAT=ACCEPTED;RSVP=FALSE" in lines(data, "ATTENDEE")[0]


def test_a_series_is_asked_with_its_changed_occurrences() -> None:
    data = invited(GONE, MOVED, SERIES)
    assert lines(data, "RRULE") == ["FREQ=WEEKLY;COUNT=6"]
    assert lines(data, "RECURRENCE-ID") == ["TZID=Asia/Seoul:20261210T190000"]
    assert lines(data, "EXDATE") == ["TZID=Asia/Seoul:20261224T190000"]
    assert len(lines(data, "ATTENDEE")) == 2


def test_an_occurrence_is_named_by_the_time_the_series_gave_it() -> None:
    data = published(SERIES, replace(MOVED, plan=plan("2026-12-10 10:00", tz="Europe/London")))
    assert lines(data, "RECURRENCE-ID") == ["TZID=Asia/Seoul:20261210T190000"]
    assert lines(data, "TZID") == ["Asia/Seoul", "Europe/London"]


def test_an_occurrence_of_whole_days_is_named_by_its_day() -> None:
    series = gathering(days("2026-12-05"), rrule="FREQ=WEEKLY;COUNT=3")
    moved = replace(series, rrule="", recurrence_id=series.plan, plan=plan("2026-12-05 19:00"))
    assert lines(published(series, moved), "RECURRENCE-ID") == ["VALUE=DATE:20261205"]


def test_one_file_asks_for_one_uid() -> None:
    for tell in (request, cancel):
        with pytest.raises(ValueError, match="one UID"):
            tell([SEOUL, gathering(SEOUL.plan, number=2)], GUEST, organizer=HOST, stamp=STAMP)


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


def test_calling_off_a_series_needs_no_word_about_its_occurrences() -> None:
    assert lines(called_off(SERIES, MOVED), "UID") == [str(SERIES.uid)]
    assert lines(called_off(SERIES, MOVED), "RECURRENCE-ID") == []
    assert lines(called_off(MOVED), "RECURRENCE-ID") == ["TZID=Asia/Seoul:20261210T190000"]


@pytest.mark.parametrize(
    ("case", "until"),
    [
        ("new-york-until-date", ["20270401T035959Z"]),
        ("new-york-until-wall", ["20270331T223000Z"]),
        ("all-day-series", ["20270401"]),
    ],
)
def test_until_is_utc_for_times_and_a_date_for_days(case: str, until: list[str]) -> None:
    assert re.findall(r"UNTIL=(\w+)", CASES[case].decode()) == until


def test_times_in_utc_name_no_zone() -> None:
    data = CASES["utc-series"]
    assert lines(data, "DTSTART") == ["20261203T190000Z"]
    assert b"VTIMEZONE" not in data
    assert b"TZID" not in data


def test_whole_days_name_no_zone() -> None:
    data = CASES["several-days"]
    assert lines(data, "DTSTART") == ["VALUE=DATE:20261224"]
    assert lines(data, "DTEND") == ["VALUE=DATE:20261227"]
    assert b"VTIMEZONE" not in data


def test_a_zone_reaches_to_the_last_occurrence() -> None:
    data = published(weekly("2026-12-03 19:00", "America/Nuuk", "FREQ=MONTHLY;COUNT=24"))
    assert "20280325T230000" in lines(data, "DTSTART")  # the change in the last occurrences' year


def test_occurrences_left_out_are_written_once_and_in_order() -> None:
    starts = tuple(SERIES_SLOTS[week].start for week in (3, 1, 3))
    data = published(replace(SERIES, exdates=starts), GONE)
    assert lines(data, "EXDATE") == ["TZID=Asia/Seoul:20261210T190000", "TZID=Asia/Seoul:20261224T190000"]


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


def test_the_parts_of_a_rule_stay_in_their_order() -> None:
    rule = "FREQ=YEARLY;COUNT=3;BYMONTH=3,12;BYDAY=2MO,-1SU;WKST=SU"
    assert lines(published(replace(SERIES, rrule=rule)), "RRULE") == [rule]


def test_a_web_address_is_one_word() -> None:
    assert lines(CASES["everything"], "URL") == ["https://example.org/e/%ED%95%9C%EA%B8%80?a=1,2&b=3;4#x"]


@pytest.mark.parametrize("geo", [(91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)])
def test_a_place_that_is_not_on_earth_is_a_mistake(geo: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="GEO"):
        replace(SEOUL, geo=geo)


def test_what_a_series_leaves_out_is_told_in_wall_time() -> None:
    with pytest.raises(ValueError, match="wall"):
        replace(SERIES, exdates=(moment_of(SERIES.plan.start_utc),))


def test_alarms_ring_before_the_start_and_never_for_what_is_off() -> None:
    data = CASES["alarms"]
    assert lines(data, "TRIGGER") == ["-P1D", "-PT2H", "-PT1H30M"]
    assert lines(data, "ACTION") == ["DISPLAY"] * 3
    assert b"VALARM" not in CASES["alarms-cancelled"]
    assert b"VALARM" not in called_off(replace(SEOUL, alarms=(timedelta(days=1),)))


def test_the_days_before_a_whole_day_ring_at_nine_in_the_morning() -> None:
    assert lines(CASES["alarms-of-whole-days"], "TRIGGER") == ["-P6DT15H", "-PT15H"]


def test_whom_to_ask_stands_alone_too() -> None:
    assert lines(CASES["request-alarms"], "CONTACT") == ["김모임\\; 010-1234-5678\\, host@example.org"]
