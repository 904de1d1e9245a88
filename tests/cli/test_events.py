"""Venues, events and series, from a terminal."""

import itertools
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

if TYPE_CHECKING:
    from conftest import Cli

NEEDED = {
    *("id", "title", "start", "end", "tz", "status", "capacity", "going", "waitlisted", "requested"),
    *("arrived", "all_day", "venue", "series", "sequence", "approval", "seats_left", "over"),
}


def test_a_venue_is_listed_with_its_rooms(cli: "Cli") -> None:
    words = ("--name", "마루홀", "--address", "서울 느티길 12", "--capacity", "80")
    venue = cli.get("venue", "add", *words, "--room", "큰방:60", "--room", "A:B:12", "--room", "작은방")
    (listed,) = cli.get("venue", "list")
    assert listed["id"] == venue["id"]
    assert (listed["name"], listed["address"], listed["capacity"]) == ("마루홀", "서울 느티길 12", 80)
    assert [(room["name"], room["capacity"]) for room in listed["rooms"]] == [
        ("큰방", 60),
        ("A:B", 12),
        ("작은방", None),
    ]
    told = cli("venue", "list").out
    assert "마루홀" in told
    assert venue["id"] in told


def test_an_event_is_shown_with_all_that_scripts_rely_on(cli: "Cli") -> None:
    venue = cli.get("venue", "add", "--name", "마루홀")["id"]
    event = cli.event(capacity=40, venue=venue)
    value = cli.get("event", "show", event)
    assert set(value) >= NEEDED
    assert UUID(value["id"]) == UUID(event)
    assert value["start"] == "2026-12-03T19:00:00+09:00"
    assert value["end"] == "2026-12-03T21:00:00+09:00"
    assert (value["tz"], value["status"], value["venue"]) == ("Asia/Seoul", "scheduled", venue)
    assert (value["capacity"], value["seats_left"], value["over"]) == (40, 40, 0)
    assert value["series"] is None
    assert cli.get("event", "list") == [value]
    told = cli("event", "show", event).out
    assert "Thursday 3 December 2026, 7:00 pm – 9:00 pm" in told
    assert "12월 3일 목요일" in cli("--lang", "ko", "event", "list").out


@pytest.mark.parametrize(
    ("start", "tz", "shown"),
    [
        ("2026-12-03T19:00", "Asia/Seoul", "2026-12-03T19:00:00+09:00"),
        ("2026-12-03 19:00:30", "Asia/Seoul", "2026-12-03T19:00:30+09:00"),
        ("2026-12-03T10:00Z", "Asia/Seoul", "2026-12-03T19:00:00+09:00"),
        ("2026-12-03T05:00-05:00", "Asia/Seoul", "2026-12-03T19:00:00+09:00"),
        ("2026-07-03 19:00", "America/New_York", "2026-07-03T19:00:00-04:00"),
        ("2026-12-03 19:00", "America/New_York", "2026-12-03T19:00:00-05:00"),
    ],
)
def test_a_start_is_wall_time_or_brings_its_offset(cli: "Cli", start: str, tz: str, shown: str) -> None:
    assert cli.get("event", "show", cli.event(start=start, tz=tz))["start"] == shown


def test_the_desks_zone_is_meant_when_none_is_named(cli: "Cli") -> None:
    event = cli.get("event", "add", "--title", "x", "--start", "2026-12-03 19:00")["id"]
    assert cli.get("event", "show", event)["tz"] == "Asia/Seoul"


def test_whole_days_are_dates_with_the_last_one_included(cli: "Cli") -> None:
    words = ("--title", "Camp", "--start", "2026-12-03", "--end", "2026-12-05", "--all-day")
    event = cli.get("event", "add", *words)["id"]
    value = cli.get("event", "show", event)
    assert value["all_day"] is True
    assert (value["start"], value["end"]) == ("2026-12-03T00:00:00+09:00", "2026-12-06T00:00:00+09:00")
    changed = cli.get("event", "change", event, "--start", "2026-12-10")
    assert (changed["start"], changed["end"]) == ("2026-12-10T00:00:00+09:00", "2026-12-13T00:00:00+09:00")
    changed = cli.get("event", "change", event, "--end", "2026-12-10")
    assert changed["end"] == "2026-12-11T00:00:00+09:00"


def test_a_series_gives_all_its_occurrences(cli: "Cli") -> None:
    words = ("--title", "독서", "--start", "2026-12-03 19:00", "--repeat", "FREQ=WEEKLY;COUNT=4")
    planned = cli.get("event", "add", *words)
    assert planned["occurrences"][0] == planned["id"]
    listed = cli.get("event", "list")
    assert [value["id"] for value in listed] == planned["occurrences"]
    assert {value["series"] for value in listed} == {planned["series"]}
    starts = [datetime.fromisoformat(value["start"]) for value in listed]
    assert [(later - sooner).days for sooner, later in itertools.pairwise(starts)] == [7, 7, 7]
    assert "Created “독서” as a series. Events: 4." in cli("event", "add", *words).out


def test_one_event_is_its_own_only_occurrence(cli: "Cli") -> None:
    planned = cli.get("event", "add", "--title", "x", "--start", "2026-12-03 19:00")
    assert (planned["series"], planned["occurrences"]) == (None, [planned["id"]])


def test_a_change_means_this_occurrence_alone(cli: "Cli") -> None:
    words = ("--title", "독서", "--start", "2026-12-03 19:00", "--repeat", "FREQ=WEEKLY;COUNT=3")
    first, second, _ = cli.get("event", "add", *words)["occurrences"]
    changed = cli.get("event", "change", second, "--title", "영화", "--start", "2026-12-11 18:30")
    assert (changed["id"], changed["title"], changed["sequence"]) == (second, "영화", 1)
    assert (changed["start"], changed["end"]) == ("2026-12-11T18:30:00+09:00", "2026-12-11T20:30:00+09:00")
    assert cli.get("event", "show", first)["title"] == "독서"


def test_what_json_says_of_a_time_can_be_given_back(cli: "Cli") -> None:
    event = cli.event()
    shown = cli.get("event", "show", event)
    again = cli.get("event", "change", event, "--start", shown["start"], "--end", shown["end"])
    assert {key: again[key] for key in shown} == shown


def test_a_change_keeps_what_was_not_named(cli: "Cli") -> None:
    venue = cli.get("venue", "add", "--name", "마루홀")["id"]
    event = cli.event(capacity=40)
    before = cli.get("event", "show", event)
    after = cli.get("event", "change", event, "--venue", venue)
    assert after["venue"] == venue
    assert {key for key in before if before[key] != after[key]} == {"venue", "venue_name", "sequence"}
    assert cli("event", "change", event).code == 2


def test_calling_an_event_off_cancels_its_answers_and_can_be_taken_back(cli: "Cli") -> None:
    event = cli.event()
    rsvp = cli.add(event, "김서준")
    cancelled = cli.get("event", "cancel", event, "--reason", "눈이 많이 와요")
    assert (cancelled["status"], cancelled["cancel_reason"]) == ("cancelled", "눈이 많이 와요")
    assert [value["status"] for value in cli.get("rsvp", "list", "--event", event)] == ["cancelled"]
    refused = cli.refused("rsvp", "add", "--event", event, "--name", "이하린")
    assert refused["rule"] == "event_cancelled"
    assert cli.get("undo", cancelled["change"])["undone"] == cancelled["change"]
    (back,) = cli.get("rsvp", "list", "--event", event)
    assert (back["id"], back["status"]) == (rsvp["id"], "going")


def test_an_empty_desk_says_what_belongs_there(cli: "Cli") -> None:
    assert "meetup-desk event add" in cli("event", "list").out
    assert "meetup-desk venue add" in cli("venue", "list").out
    assert "meetup-desk rsvp import" in cli("rsvp", "list", "--event", cli.event()).out


def test_a_change_can_mean_what_follows_or_all_of_a_series(cli: "Cli") -> None:
    words = ("--title", "독서", "--start", "2026-12-03 19:00", "--repeat", "FREQ=WEEKLY;COUNT=4")
    planned = cli.get("event", "add", *words)
    first, _, third, last = planned["occurrences"]
    cli.get("event", "change", first, "--scope", "all", "--start", "2026-12-03 18:00")
    starts = [value["start"][11:16] for value in cli.get("event", "list")]
    assert starts == ["18:00"] * 4
    cli.get("event", "change", third, "--scope", "following", "--title", "영화")
    shown = [cli.get("event", "show", event) for event in (first, third, last)]
    assert [value["title"] for value in shown] == ["독서", "영화", "영화"]
    assert shown[0]["series"] == planned["series"] != shown[1]["series"] == shown[2]["series"]
    cli.get("event", "cancel", third, "--scope", "following")
    assert [value["status"] for value in cli.get("event", "list")] == ["scheduled"] * 2 + ["cancelled"] * 2
    assert cli("event", "change", first, "--scope", "some", "--title", "x").code == 2


def test_two_events_at_once_are_told(cli: "Cli") -> None:
    venue = cli.get("venue", "add", "--name", "마루홀")["id"]
    first = cli.event("모임", venue=venue)
    words = ("--title", "독서", "--start", "2026-12-03 20:00", "--venue", venue)
    planned = cli.get("event", "add", *words)
    (conflict,) = planned["conflicts"]
    assert (conflict["event"], conflict["with"], conflict["title"]) == (planned["id"], first, "모임")
    assert (conflict["start"], conflict["shares"]) == ("2026-12-03T19:00:00+09:00", ["room", "group"])
    assert cli.get("event", "change", first, "--start", "2026-12-04 19:00")["conflicts"] == []
    told = cli("event", "change", first, "--start", "2026-12-03 19:00").out
    assert "Conflict with" in told
    assert "same 마루홀, group" in told


def test_the_hosts_own_calendar_says_when_they_have_no_time(cli: "Cli", tmp_path: Path) -> None:
    path = tmp_path / "mine.ics"
    events = (
        "DTSTART:20261203T110000Z\nDURATION:PT1H\nUID:1\nCLASS:PRIVATE",
        "DTSTART;TZID=Asia/Seoul:20261126T203000\nDURATION:PT1H\nUID:2\nSUMMARY:수업\nRRULE:FREQ=WEEKLY",
        "DTSTART;VALUE=DATE:20261203\nUID:3\nSUMMARY:생일\nTRANSP:TRANSPARENT",
        "DTSTART:20261203T140000Z\nDURATION:PT1H\nUID:4\nSUMMARY:나중",
    )
    body = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    busy = "BEGIN:VFREEBUSY\nFREEBUSY:20261203T100000Z/PT30M,20261203T060000Z/PT30M\nEND:VFREEBUSY\n"
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{body}{busy}END:VCALENDAR\n", encoding="utf-8")
    words = ("event", "add", "--title", "모임", "--start", "2026-12-03 19:00", "--busy", path)
    found = cli.get(*words)["conflicts"]
    assert [(one["title"], one["start"][11:16], one["shares"]) for one in found] == [
        ("", "20:00", ["host"]),
        ("수업", "20:30", ["host"]),
        ("", "19:00", ["host"]),
    ]
    (event,) = cli.get("event", "list")
    said = cli("event", "change", event["id"], "--start", "2026-12-10 20:00", "--busy", path).out
    assert "the host has “수업”" in said
    assert "private" not in said
    assert cli.refused(*words[:-1], cli.desk)["error"] == "file_unreadable"
    assert len(cli.get("event", "list")) == 1


def test_an_event_is_duplicated_to_another_day_with_its_people(cli: "Cli") -> None:
    event = cli.event()
    cli.add(event, "김서준", 2)
    copy = cli.get("event", "duplicate", event, "--on", "2027-01-14", "--people")["id"]
    made = cli.get("event", "show", copy)
    assert made["start"].startswith("2027-01-14T")
    assert (made["invited"], made["going"]) == (2, 0)


def test_an_event_is_postponed_and_everybody_is_asked_again(cli: "Cli") -> None:
    event = cli.event()
    cli.add(event, "김서준", 2)
    moved = cli.get("event", "postpone", event, "--start", "2027-01-14 18:00")
    assert moved["start"].startswith("2027-01-14T18:00")
    assert (moved["status"], moved["going"], moved["invited"]) == ("scheduled", 0, 2)
    assert cli.get("event", "postpone", event)["status"] == "postponed"


def test_today_tells_what_waits_and_what_comes(cli: "Cli") -> None:
    cli.event()
    found = cli.get("today")
    assert set(found) == {"waiting", "soon"}


def test_texts_beside_the_title_are_kept_and_shown(cli: "Cli") -> None:
    event = cli.event()
    cli.get("event", "change", event, "--title-en", "Year-end party", "--goal", "처음 온 분 10명")
    shown = cli.get("event", "show", event)
    assert (shown["title_en"], shown["goal"]) == ("Year-end party", "처음 온 분 10명")
