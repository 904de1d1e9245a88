"""Other people's calendars become events of the desk: tried, taken, taken again, taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.paths import resources
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import EventStatus, Scope
from meetup_desk.domain.times import Plan
from meetup_desk.services.calendars.import_preview import CalendarImported
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.events.drafts import EventDraft, EventEdit
from meetup_desk.services.events.events import EventFilter
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from tests.conftest import Clock, Organiser

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a calendar of others from the lines of its events."""

    def make(*events: str, head: str = "", encoding: str = "utf-8", name: str = "theirs.ics") -> Path:
        body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
        text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n{head}{body}END:VCALENDAR\n"
        path = tmp_path / name
        path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        return path

    return make


def event(uid: str = "a@x", start: str = "TZID=Asia/Seoul:20261203T190000", **more: str) -> str:
    facts = {"SUMMARY": "송년회", "DTSTAMP": "20261101T000000Z"} | {
        k.replace("_", "-"): v for k, v in more.items()
    }
    lines = "\n".join(f"{name}:{value}" for name, value in facts.items())
    return (
        f"UID:{uid}\nDTSTART;{start}\n{lines}"
        if ";" in start or "=" in start
        else f"UID:{uid}\nDTSTART:{start}\n{lines}"
    )


def take(services: Services, path: Path) -> CalendarImported:
    tried = services.calendar_import.preview(path)
    done = services.calendar_import.run(path, "organiser")
    assert (tried.entries, tried.refused, tried.events_added, tried.events_changed, tried.unchanged) == (
        done.entries,
        done.refused,
        done.events_added,
        done.events_changed,
        done.unchanged,
    )
    return done


def plans(services: Services) -> list[tuple[str, str, str]]:
    lines = services.events.list(limit=999)
    return [
        (e.title, e.plan.start.isoformat(" ", "minutes"), e.plan.tz)
        for e in (line.event for line in lines)
        if e.status is not EventStatus.CANCELLED
    ]


def test_an_event_comes_with_its_place_and_can_be_taken_back(services: Services, write: Write) -> None:
    path = write(
        event(LOCATION="마루홀 · 서울 느티길 12", DESCRIPTION="준비물\\, 노트\\n끝", DURATION="PT90M")
    )
    done = take(services, path)
    assert (done.events_added, done.events_changed, done.unchanged, done.refused) == (1, 0, 0, [])
    (line,) = services.events.list()
    assert (line.event.title, line.event.description) == ("송년회", "준비물, 노트\n끝")
    assert (line.event.plan.start, line.event.plan.end) == (PLAN.start, datetime(2026, 12, 3, 20, 30))
    venue = services.venues.list()[0][0]
    assert (line.venue_name, venue.address) == ("마루홀", "서울 느티길 12")
    services.history.undo("organiser")
    assert (services.events.list(), services.venues.list()) == ([], [])


def test_the_same_file_twice_changes_nothing_and_a_newer_one_does(services: Services, write: Write) -> None:
    path = write(event())
    take(services, path)
    again = take(services, path)
    assert (again.unchanged, again.events_changed, again.changes) == (1, 0, None)
    newer = write(event(start="TZID=Asia/Seoul:20261204T190000", SEQUENCE="1", DTSTAMP="20261102T000000Z"))
    assert take(services, newer).events_changed == 1
    (line,) = services.events.list()
    assert (line.event.plan.start, line.event.sequence) == (datetime(2026, 12, 4, 19), 1)
    older = take(services, path)
    assert (older.unchanged, older.events_changed) == (1, 0)
    off = write(event(SEQUENCE="2", STATUS="CANCELLED"))
    assert [entry.does for entry in take(services, off).entries] == ["called_off"]
    assert plans(services) == []


def test_what_is_here_by_another_id_is_recognised(
    services: Services, organiser: Organiser, write: Write
) -> None:
    organiser.event("송년회", plan=PLAN)
    done = take(services, write(event(), event(uid="b@x", start="TZID=Asia/Seoul:20261210T190000")))
    assert [left.reason for left in done.refused] == ["duplicate"]
    assert (done.refused[0].line, done.events_added) == (4, 1)
    twice = take(
        services, write(event(uid="c@x", SUMMARY="둘"), event(uid="c@x", SUMMARY="둘", SEQUENCE="3"))
    )
    assert ([left.reason for left in twice.refused], twice.events_added) == (["twice"], 1)


CUSTOM = """BEGIN:VTIMEZONE
TZID:Their own
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
ODD = """BEGIN:VTIMEZONE
TZID:Odd
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0917
TZOFFSETTO:+0917
END:STANDARD
END:VTIMEZONE
"""


@pytest.mark.parametrize(
    ("start", "head", "meant"),
    [
        ("TZID=Korea Standard Time:20261203T190000", "", ("2026-12-03 19:00", "Asia/Seoul")),
        ('TZID="대한민국 표준시":20261203T190000', "", ("2026-12-03 19:00", "Asia/Seoul")),
        ("TZID=Eastern Standard Time:20260703T190000", "", ("2026-07-03 19:00", "America/New_York")),
        (
            "TZID=/mozilla.org/20050126_1/Europe/Paris:20261203T190000",
            "",
            ("2026-12-03 19:00", "Europe/Paris"),
        ),
        ('TZID="(UTC+09:00) Seoul":20261203T190000', "", ("2026-12-03 19:00", "Asia/Seoul")),
        ("TZID=Their own:20260703T190000", CUSTOM, ("2026-07-03 19:00", "America/New_York")),
        ("TZID=Odd:20261203T190000", ODD, ("2026-12-03 18:43", "Asia/Seoul")),
        ("20261203T190000", "X-WR-TIMEZONE:Europe/Berlin\n", ("2026-12-03 19:00", "Europe/Berlin")),
        ("20261203T100000Z", "X-WR-TIMEZONE:Europe/Berlin\n", ("2026-12-03 11:00", "Europe/Berlin")),
        ("20261203T190000", "", ("2026-12-03 19:00", "Asia/Seoul")),
        ("20261203T100000Z", "", ("2026-12-03 19:00", "Asia/Seoul")),
    ],
)
def test_times_are_understood_as_their_calendar_meant_them(
    services: Services, write: Write, start: str, head: str, meant: tuple[str, str]
) -> None:
    assert take(services, write(event(start=start), head=head)).refused == []
    assert plans(services) == [("송년회", *meant)]


def test_a_zone_that_nobody_can_tell_is_refused_by_its_name(services: Services, write: Write) -> None:
    (left,) = take(services, write(event(start="TZID=Narnia:20261203T190000"))).refused
    assert (left.line, left.reason, left.value) == (4, "unknown_zone", "Narnia")
    assert "Narnia" in left.say("en")
    assert "4번째 줄" in left.say("ko")


def test_korean_of_older_programs_and_lines_cut_inside_a_letter(services: Services, tmp_path: Path) -> None:
    lines = ("UID:1", "DTSTART:20261203T190000", "SUMMARY:똠방각하 모임")
    text = "\r\n".join(("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"))
    for encoding in ("cp949", "utf-8", "utf-16"):
        data = text.encode(encoding)
        if encoding != "utf-16":
            at = data.index("똠".encode(encoding)) + 1
            data = data[:at] + b"\r\n " + data[at:]
        path = tmp_path / f"{encoding}.ics"
        path.write_bytes(data)
        assert [e.title for e in services.calendar_import.preview(path).entries] == ["똠방각하 모임"]


def test_what_is_broken_is_refused_alone(services: Services, write: Write) -> None:
    done = take(
        services,
        write(
            event(uid="1"),
            "UID:2\nSUMMARY:시간 없음",
            "UID:3\nDTSTART:2026-13-45\nSUMMARY:이상한 날",
            "UID:4\nDTSTART:20261205T190000\nDTEND:20261205T180000\nSUMMARY:거꾸로",
            "UID:5\nDTSTART:20261206T190000\nSUMMARY:여러 줄\nDESCRIPTION:첫 줄\n둘째 줄: 둘\nDURATION:PT1H",
            "UID:6\nDTSTART:20261206T190000\nRRULE:FREQ=SECONDLY\nSUMMARY:초마다",
        ),
    )
    assert [left.reason for left in done.refused] == [
        "no_start",
        "bad_time",
        "ends_before_start",
        "repeat_too_often",
    ]
    assert done.events_added == 2
    assert all(left.say(lang) for left in done.refused for lang in ("en", "ko"))


# series


def test_a_series_comes_with_what_it_leaves_out_adds_and_moves(services: Services, write: Write) -> None:
    rule = event(
        RRULE="FREQ=WEEKLY;COUNT=5",
        EXDATE="20261210T100000Z",
        RDATE="20261212T100000Z",
    )
    moved = event(
        SUMMARY="금요 송년회", start="TZID=Asia/Seoul:20261218T200000", RECURRENCE_ID="20261217T100000Z"
    )
    done = take(services, write(rule, moved))
    assert (done.events_added, done.refused) == (5, [])
    assert [start for _, start, _ in plans(services)] == [
        f"2026-12-{day} {clock}"
        for day, clock in (
            ("03", "19:00"),
            ("12", "19:00"),
            ("18", "20:00"),
            ("24", "19:00"),
            ("31", "19:00"),
        )
    ]
    assert take(services, write(rule, moved)).unchanged == 1


def test_a_series_that_changed_there_changes_here(
    services: Services, organiser: Organiser, write: Write
) -> None:
    take(services, write(event(RRULE="FREQ=WEEKLY;COUNT=3")))
    first = services.events.list()[0].event
    organiser.answer(first, "김서준")
    newer = {"SEQUENCE": "1", "DTSTAMP": "20261110T000000Z"}
    later = write(event(start="TZID=Asia/Seoul:20261203T200000", RRULE="FREQ=WEEKLY;COUNT=3", **newer))
    assert take(services, later).events_changed == 3
    line = services.events.get(first.id)
    assert (line.event.plan.start.hour, line.event.sequence, line.occupancy.going) == (20, 1, 1)
    shorter = {"SEQUENCE": "2", "DTSTAMP": "20261111T000000Z"}
    fewer = event(start="TZID=Asia/Seoul:20261203T200000", RRULE="FREQ=WEEKLY;COUNT=2", **shorter)
    take(services, write(fewer))
    assert len(plans(services)) == 2


def test_a_series_that_was_split_here_is_still_known(services: Services, write: Write) -> None:
    path = write(event(RRULE="FREQ=WEEKLY;COUNT=4"))
    take(services, path)
    third = services.events.list()[2].event
    services.events.change(third.id, EventEdit(title="다른 모임"), "organiser", scope=Scope.FOLLOWING)
    again = take(services, path)
    assert (again.events_added, len(plans(services))) == (0, 4)


def test_a_series_without_an_end_is_taken_for_a_year(services: Services, write: Write) -> None:
    done = take(services, write(event(start="TZID=Asia/Seoul:20200102T190000", RRULE="FREQ=WEEKLY")))
    assert 51 <= done.events_added <= 53
    assert plans(services)[0][1] == "2026-11-19 19:00"
    assert done.entries[0].note == "cut"
    assert "2027-11-" in done.entries[0].say_note("ko")


# out and in


def test_dates_with_guests_stay_when_their_series_comes_back(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    services, path = organiser.services, tmp_path / "series.ics"
    planned = services.events.add(
        EventDraft(title="독서", plan=PLAN, rrule="FREQ=WEEKLY;COUNT=4"), "organiser"
    )
    assert planned.series is not None
    other = Services(
        desk_settings.make(tmp_path / "other.desk", name="옆 모임", lang="ko", tz="Asia/Seoul"),
        Offscreen(resources() / "fonts").fonts,
    )
    services.public_calendars.write(path, series_id=planned.series.id)
    assert take(other, path).events_added == 4
    organiser.answer(planned.events[1], "김서준", email="a@mail.example")
    services.invites.write(planned.events[1].id, tmp_path / "invites")
    clock.move(hours=1)
    services.events.change(planned.events[3].id, EventEdit(title="독서!"), "organiser")
    services.public_calendars.write(path, series_id=planned.series.id)
    for desk in (services, other):
        take(desk, path)
        assert {line.event.status for line in desk.events.list()} == {EventStatus.SCHEDULED}
        assert desk.events.count(EventFilter.ALL) == 4
    other.desk.close()


def test_what_goes_out_comes_back_equal(services: Services, tmp_path: Path, clock: Clock) -> None:
    venue = services.venues.add(VenueDraft(name="마루홀", address="서울 느티길 12"), "organiser")[0]
    draft = EventDraft(
        title="독서", plan=PLAN, venue_id=venue.id, rrule="FREQ=WEEKLY;COUNT=4", description="책"
    )
    planned = services.events.add(draft, "organiser")
    services.events.change(
        planned.events[1].id, EventEdit(plan=PLAN.moved_to(datetime(2026, 12, 11, 15))), "organiser"
    )
    services.events.cancel(planned.events[2].id, "organiser")
    for number, tz in enumerate(("America/New_York", "UTC", "Europe/Dublin")):
        start = datetime(2026, 12, 20 + number, 18)
        plan = Plan(start=start, end=start + timedelta(hours=3), tz=tz)
        services.events.add(EventDraft(title=f"혼자 {tz}", plan=plan), "organiser")
    assert planned.series is not None
    files = [tmp_path / "series.ics", tmp_path / "all.ics"]
    services.public_calendars.write(files[0], series_id=planned.series.id)
    services.public_calendars.write(files[1])
    for file in files:
        other = desk_settings.make(tmp_path / f"{file.stem}.desk", name="다른", lang="ko", tz="Asia/Seoul")
        other.now = clock
        theirs = Services(other, Offscreen(resources() / "fonts").fonts)
        assert [left.reason for left in take(theirs, file).refused] in ([], ["called_off"])
        mine = [p for p in plans(services) if "all" in file.stem or p[0] == "독서"]
        assert plans(theirs) == mine
        back = tmp_path / "back.ics"
        series = theirs.events.list()[0].event.series_id
        theirs.public_calendars.write(back, series_id=series)
        assert {str(e["LOCATION"]) for e in _events(back) if e["SUMMARY"] == "독서"} == {
            "마루홀 · 서울 느티길 12"
        }
        assert {str(e["UID"]) for e in _events(back)} <= {str(e["UID"]) for e in _events(file)}
        other.close()
    assert take(services, files[1]).events_changed == 0


def _events(path: Path) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")


# files that mean no good


@pytest.mark.parametrize(
    "body",
    [
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "BEGIN:VALARM\nTRIGGER:-PT1M\nREPEAT:1000000\nDURATION:PT1S\nEND:VALARM",
        "DESCRIPTION:" + "가" * 3_400_000,
        "X-A" + ";A=b" * 2_000_000 + ":1",
        "\n".join(["X-LINE:1"] * 300_000),
        "EXDATE:" + ",".join(["20261203T100000Z"] * 300_000),
        "\n".join(["BEGIN:VEVENT"] * 100_000),
    ],
    ids=["never", "alarms", "10-mb", "parameters", "300000-lines", "exdates", "nested"],
)
def test_hostile_files_are_answered(services: Services, write: Write, body: str) -> None:
    assert answered(services, write(f"{event()}\n{body}"))


def answered(services: Services, path: Path) -> bool:
    """Tell whether a file led to events, to reasons, or to having been stopped."""
    try:
        done = services.calendar_import.preview(path)
    except DeskError as error:
        return error.reason == "calendar_slow"
    return bool(done.entries or done.refused)


def test_a_file_that_takes_too_long_is_stopped(services: Services, write: Write) -> None:
    hostile = [event(uid=str(n), RRULE="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=400") for n in range(4_900)]
    with pytest.raises(DeskError) as stopped:
        services.calendar_import.run(write(*hostile), "organiser")
    assert (stopped.value.code, stopped.value.reason) == (ErrorCode.FILE_UNREADABLE, "calendar_slow")
    assert services.events.list() == []


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04zip", b"Name,Email\nKim,k@x", b"\xff\xfe\x00", bytes(5000)]
)
def test_what_is_no_calendar_is_said(services: Services, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ics"
    path.write_bytes(content)
    with pytest.raises(DeskError) as refused:
        services.calendar_import.preview(path)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.FILE_UNREADABLE, "calendar")
    for missing, code in (
        (tmp_path / "none.ics", ErrorCode.FILE_MISSING),
        (tmp_path, ErrorCode.FILE_UNREADABLE),
    ):
        with pytest.raises(DeskError) as refused:
            services.calendar_import.preview(missing)
        assert refused.value.code is code


def test_an_event_without_a_title_is_taken_shown_as_such_and_goes_out_with_an_empty_one(
    services: Services, write: Write, tmp_path: Path
) -> None:
    done = take(services, write(event(SUMMARY="", LOCATION="마루홀")))
    assert (done.events_added, done.refused) == (1, [])
    line = services.events.list()[0]
    assert [say_title(line.event.title, lang) for lang in ("en", "ko")] == ["(No title)", "(제목 없음)"]
    services.events.change(line.event.id, EventEdit(capacity=5), "organiser")
    services.public_calendars.write(tmp_path / "out.ics", event_id=line.event.id)
    (out,) = _events(tmp_path / "out.ics")
    assert out["SUMMARY"] == ""  # RFC 5546 wants it; calcurse takes nothing of a file where it is missing
    with pytest.raises(RuleError):
        services.events.add(EventDraft(title=" ", plan=PLAN), "organiser")


def test_two_events_without_a_title_at_one_time_are_two(services: Services, write: Write) -> None:
    assert take(services, write(event(uid="1", SUMMARY=""), event(uid="2", SUMMARY=""))).events_added == 2


def test_what_is_left_out_without_a_title_is_named_as_such(services: Services, write: Write) -> None:
    (left,) = take(services, write(event(SUMMARY="", STATUS="CANCELLED"))).refused
    assert [left.say(lang) for lang in ("en", "ko")] == [
        "“(No title)” on line 4 is already cancelled.",
        "4번째 줄의 “(제목 없음)”은 이미 취소된 일정이에요.",
    ]


def test_an_event_of_no_length_stays_so_and_can_be_changed(
    services: Services, write: Write, tmp_path: Path
) -> None:
    take(services, write(event()))
    line = services.events.list()[0]
    assert (line.event.plan.start, line.event.plan.end) == (PLAN.start, PLAN.start)
    assert say_plan(line.event.plan, "ko") == "2026년 12월 3일 목요일 저녁 7시"
    later = line.event.plan.moved_to(datetime(2026, 12, 3, 20))
    services.events.change(line.event.id, EventEdit(plan=later), "organiser")
    services.public_calendars.write(tmp_path / "out.ics", event_id=line.event.id)
    other = Services(
        desk_settings.make(tmp_path / "other.desk", name="옆 모임", lang="ko", tz="Asia/Seoul"),
        Offscreen(resources() / "fonts").fonts,
    )
    take(other, tmp_path / "out.ics")
    assert other.events.list()[0].event.plan == later
    other.desk.close()


def test_an_event_of_long_ago_comes_and_goes_out_at_its_own_hour(
    services: Services, write: Write, tmp_path: Path
) -> None:
    start, end = "TZID=America/New_York:19650702T190000", "19650702T210000"
    take(services, write(event(start=start, DTEND=end)))
    (line,) = services.events.list(EventFilter.PAST)
    assert line.event.plan.start == datetime(1965, 7, 2, 19)
    services.public_calendars.write(tmp_path / "out.ics", event_id=line.event.id)
    (out,) = _events(tmp_path / "out.ics")
    assert out.start.astimezone(UTC) == datetime(1965, 7, 2, 23, tzinfo=UTC)


def test_a_family_of_pictures_stays_whole_in_and_out(
    services: Services, write: Write, tmp_path: Path
) -> None:
    title = "\U0001f468\u200d\U0001f469\u200d\U0001f467 소풍 \u2708\ufe0f می\u200cخواهم"
    take(services, write(event(SUMMARY=title)))
    assert services.events.list()[0].event.title == title
    services.public_calendars.write(tmp_path / "out.ics")
    assert [str(out["SUMMARY"]) for out in _events(tmp_path / "out.ics")] == [title]
