"""Files that leave the desk by the command line, read back by other programs."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import openpyxl
import pypdf
import pytest
import zxingcpp
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from conftest import Cli

NAMES = ["김서준", "이하린", "Łukasz Nowak"]


@pytest.fixture
def event(cli: "Cli") -> str:
    event = cli.event(capacity=4)
    for name, party in zip(NAMES, (2, 1, 1), strict=True):
        cli.add(event, name, party, email=f"n{party}{len(name)}@mail.example")
    cli.add(event, "박도윤")
    return event


def codes_of(cli: "Cli", event: str) -> dict[str, str]:
    going = cli.get("rsvp", "list", "--event", event, "--status", "going")
    return {rsvp["ticket"]["code"]: rsvp["name"] for rsvp in going}


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def read_qr(path: Path) -> str:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        image.constBits(),
        image.width(),
        image.height(),
        zxingcpp.ImageFormat.Lum,
        image.bytesPerLine(),
        1,
    )
    (found,) = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)
    return str(found.text)


@pytest.mark.parametrize("fmt", ["png", "svg", "pdf"])
def test_each_ticket_is_a_file_of_its_own(cli: "Cli", event: str, tmp_path: Path, fmt: str) -> None:
    files = cli.get("ticket", "export", "--event", event, "--out", tmp_path / "t", "--format", fmt)["files"]
    assert sorted(files) == sorted(str(path) for path in (tmp_path / "t").iterdir())
    assert len(files) == 3
    assert {Path(file).suffix for file in files} == {f".{fmt}"}
    if fmt == "png":
        codes = codes_of(cli, event)
        assert sorted(codes[read_qr(Path(file))] for file in files) == sorted(NAMES)
    if fmt == "pdf":
        assert {name for file in files for name in NAMES if name in text_of(Path(file))} == set(NAMES)


def test_tickets_are_saved_on_pages_to_cut(cli: "Cli", event: str, tmp_path: Path) -> None:
    words = ("ticket", "export", "--event", event, "--out", tmp_path / "t", "--format", "pages")
    (file,) = cli.get(*words)["files"]
    pages = text_of(Path(file))
    assert [name for name in NAMES if name not in pages] == []


@pytest.mark.parametrize("fmt", ["png", "svg", "pdf", "pages"])
def test_without_anybody_going_there_are_no_tickets(cli: "Cli", tmp_path: Path, fmt: str) -> None:
    words = ("ticket", "export", "--event", cli.event(), "--out", tmp_path / "t", "--format", fmt)
    assert cli.get(*words) == {"files": [], "blocked": 0}
    assert cli(*words).out.startswith("No one is going yet")
    assert not (tmp_path / "t").exists()


def test_the_sheet_is_read_by_other_programs(cli: "Cli", event: str, tmp_path: Path) -> None:
    for fmt in ("pdf", "xlsx", "csv"):
        written = cli.get("sheet", "--event", event, "--format", fmt, "--out", tmp_path / f"s.{fmt}")
        assert written == {"file": str(tmp_path / f"s.{fmt}"), "rows": 3}
    assert [name for name in NAMES if name not in text_of(tmp_path / "s.pdf")] == []
    cells = [cell.value for row in openpyxl.load_workbook(tmp_path / "s.xlsx").active.rows for cell in row]
    assert set(NAMES) <= set(cells)
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as file:
        assert set(NAMES) <= {cell for row in csv.reader(file) for cell in row}


def test_a_sheet_has_the_columns_and_the_order_that_were_asked_for(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    path = tmp_path / "s.csv"
    words = ("sheet", "--event", event, "--format", "csv", "--out", path)
    cli.get(*words, "--columns", "party, name", "--sort", "family")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row and row[-1] in NAMES]
    assert rows == [["2", "김서준"], ["1", "이하린"], ["1", "Łukasz Nowak"]]
    assert cli.refused(*words, "--columns", "name,shoe_size")["rule"] == "unknown_column"


def test_calendars_are_read_by_another_program(cli: "Cli", event: str, tmp_path: Path) -> None:
    words = ("--title", "독서", "--start", "2026-12-10 19:00", "--repeat", "FREQ=WEEKLY;COUNT=3")
    series = cli.get("event", "add", *words)["series"]
    group = cli.get("group", "add", "--name", "걷기 모임")["id"]
    cli.get("event", "add", "--title", "둘레길", "--start", "2026-12-11 10:00", "--group", group)
    whole = ((("--event", event), 1), (("--series", series), 3), (("--group", group), 1), (("--all",), 5))
    for which, events in whole:
        path = tmp_path / "out.ics"
        assert cli.get("ics", "export", *which, "--out", path) == {"file": str(path), "events": events}
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        assert calendar["METHOD"] == "PUBLISH"
        assert not [e for e in calendar.walk("VEVENT") if "ATTENDEE" in e]


def test_each_attendee_gets_an_invite_and_later_a_cancellation(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    def told(*more: object) -> list[Any]:
        files = cli.get("ics", "invites", "--event", event, "--out", tmp_path / "i", *more)["files"]
        return [icalendar.Calendar.from_ical(Path(file).read_bytes()) for file in files]

    assert [str(calendar["METHOD"]) for calendar in told()] == ["REQUEST"] * 3
    first = cli.get("rsvp", "list", "--event", event, "--status", "going")[0]["id"]
    assert len(told("--rsvp", first)) == 1
    cli.get("rsvp", "cancel", first)
    (cancelled,) = told("--rsvp", first)
    assert cancelled["METHOD"] == "CANCEL"


def test_a_backup_is_a_desk_that_opens_and_goes_back(cli: "Cli", event: str, tmp_path: Path) -> None:
    backup = tmp_path / "backup.desk"
    assert cli.get("backup", backup)["ok"] is True
    before = cli.get("rsvp", "list", "--event", event)
    assert cli.get("--desk", backup, "rsvp", "list", "--event", event) == before
    cli.get("event", "cancel", event)
    refused = cli.refused("restore", backup)
    assert refused["error"] == "desk_exists"
    assert "--force" in refused["message"]
    restored = cli.get("restore", backup, "--force")
    assert restored["ok"] is True
    assert cli.get("rsvp", "list", "--event", event) == before
    kept = cli("--desk", restored["kept"], "--json", "event", "show", event)
    assert kept.value["status"] == "cancelled"


def test_no_file_is_written_over_the_desk_itself(cli: "Cli", event: str, tmp_path: Path) -> None:
    content = cli.desk.read_bytes()
    link = tmp_path / "link.csv"
    link.symlink_to(cli.desk)
    for words in (
        ("backup", cli.desk),
        ("restore", cli.desk, "--force"),
        ("sheet", "--event", event, "--format", "csv", "--out", link),
        ("ics", "export", "--all", "--out", tmp_path / "." / cli.desk.name),
    ):
        assert cli.refused(*words)["rule"] == "replaces_desk"
    assert cli.desk.read_bytes() == content


def test_a_whole_desk_is_told_to_be_whole(cli: "Cli", event: str) -> None:
    assert cli.get("check") == {"ok": True, "problems": []}
    assert cli("check").out == f"No problems found in {cli.desk}.\n"


def test_a_damaged_desk_is_told_and_ends_with_1(cli: "Cli", event: str) -> None:
    content = bytearray(cli.desk.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8192] = bytes(8192)
    cli.desk.write_bytes(content)
    said = cli("--json", "check")
    assert said.code == 1
    value = json.loads(said.out)
    assert value.get("error") == "desk_damaged" or (value["ok"] is False and value["problems"])


def test_a_folder_that_cannot_be_is_refused(cli: "Cli", event: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for words in (
        ("ticket", "export", "--event", event, "--out", tmp_path / "file" / "t"),
        ("ics", "invites", "--event", event, "--out", tmp_path / "file"),
        ("sheet", "--event", event, "--format", "xlsx", "--out", tmp_path / "nowhere" / "s.xlsx"),
        ("ics", "export", "--all", "--out", tmp_path / "file" / "x.ics"),
    ):
        assert cli.refused(*words)["error"] == "not_writable"
    assert (tmp_path / "file").read_text() == "x"


def test_after_a_move_it_is_told_who_holds_an_outdated_invite(cli: "Cli", event: str, tmp_path: Path) -> None:
    cli.get("ics", "invites", "--event", event, "--out", tmp_path / "i")
    status = cli.get("ics", "status", "--event", event)
    assert (status["sequence"], status["outdated"], status["missing"]) == (0, 0, 0)
    assert {holder["state"] for holder in status["holders"]} == {"current"}
    cli.get("event", "change", event, "--start", "2026-12-04 19:00")
    status = cli.get("ics", "status", "--event", event)
    assert (status["sequence"], status["outdated"]) == (1, 3)
    holder = status["holders"][0]
    assert (holder["state"], holder["sequence"], holder["next"]) == ("outdated", 0, "REQUEST")
    assert "outdated" in cli("ics", "status", "--event", event).out
    assert "옛 초대장" in cli("--lang", "ko", "ics", "status", "--event", event).out
    words = ("ics", "invites", "--event", event, "--out", tmp_path / "i", "--outdated")
    assert [len(cli.get(*words)["files"]) for _ in range(2)] == [3, 0]
    assert "up to date" in cli("ics", "status", "--event", event).out


def test_another_calendar_is_tried_and_taken(cli: "Cli", tmp_path: Path) -> None:
    theirs = icalendar.Calendar()
    theirs.add("PRODID", "-//Another//EN")
    for number, rule in enumerate((None, {"FREQ": "WEEKLY", "COUNT": 3})):
        one = icalendar.Event()
        one.add("UID", f"{number}@else.example")
        one.add("SUMMARY", f"모임 {number}")
        one.add("DTSTART", datetime(2026, 12, 3 + number, 10, tzinfo=UTC))
        if rule:
            one.add("RRULE", rule)
        theirs.add_component(one)
    broken = icalendar.Event()
    broken.add("SUMMARY", "때 없음")
    theirs.add_component(broken)
    path = tmp_path / "theirs.ics"
    path.write_bytes(theirs.to_ical())
    tried = cli.get("ics", "import", path, "--dry-run")
    assert (tried["events_added"], tried["change"], cli.get("event", "list")) == (4, None, [])
    done = cli.get("ics", "import", path)
    assert {key: done[key] for key in ("events_added", "events_changed", "rsvps_changed", "unchanged")} == {
        "events_added": 4,
        "events_changed": 0,
        "rsvps_changed": 0,
        "unchanged": 0,
    }
    (refused,) = done["refused"]
    assert (refused["reason"], refused["line"]) == ("no_start", 14)
    assert len(cli.get("event", "list")) == 4
    assert cli.get("ics", "import", path)["unchanged"] == 2
    told = cli("ics", "import", path, "--dry-run").out
    assert "Nothing was changed" in told
    assert "has no start time" in told
    cli.get("undo", done["change"])
    assert cli.get("event", "list") == []
    assert cli.refused("ics", "import", cli.desk)["error"] == "file_unreadable"


def test_an_answer_from_a_calendar_reaches_the_desk(cli: "Cli", event: str, tmp_path: Path) -> None:
    file, *_ = cli.get("ics", "invites", "--event", event, "--out", tmp_path / "i")["files"]
    reply = Path(file).read_text().replace("METHOD:REQUEST", "METHOD:REPLY")
    reply = reply.replace("PARTSTAT=ACCEPTED", "PARTSTAT=DECLINED")
    path = tmp_path / "reply.ics"
    path.write_bytes(reply.replace("\n", "\r\n").encode())
    done = cli.get("ics", "import", path)
    assert (done["rsvps_changed"], done["promoted"], done["refused"]) == (1, 1, [])
    assert done["entries"][0]["status"] == "declined"
    status = cli.get("ics", "status", "--event", event)
    assert [h["reply"]["partstat"] for h in status["holders"] if h["reply"]] == ["DECLINED"]
    assert "declined" in cli("ics", "status", "--event", event).out


def test_invites_leave_as_letters_or_texts_or_a_link(cli: "Cli", event: str, tmp_path: Path) -> None:
    rsvp = cli.get("rsvp", "list", "--event", event, "--status", "going")[0]
    words = ("ics", "invites", "--event", event, "--out", tmp_path / "l")
    cli.get("contact", "--email", "host@gaon.example")
    for form, number in (("eml", 3), ("mbox", 1), ("text", 3)):
        written = cli.get(*words, "--format", form, "--tickets")
        assert len(written["files"]) == number
        assert all(Path(file).stat().st_size for file in written["files"])
    link = cli.get("ics", "mailto", rsvp["id"])["mailto"]
    assert link.startswith(f"mailto:{rsvp['email']}?subject=")
    assert cli("ics", "mailto", rsvp["id"]).out.strip() == link
    nameless = cli.add(event, "이름만", 1)
    cli.get("rsvp", "promote", nameless["id"], "--override", "--reason", "연사")
    assert cli.get(*words, "--format", "eml")["without_address"] == ["이름만"]
    assert "이름만" in cli(*words, "--format", "eml").out
    assert cli.refused("ics", "mailto", nameless["id"])["rule"] == "no_address"


def test_answers_go_where_the_organiser_says(cli: "Cli", tmp_path: Path) -> None:
    event = cli.event()
    cli.add(event, "김서준", 1, email="kim@mail.example")
    words = ("ics", "invites", "--event", event, "--out", tmp_path / "i")
    assert cli.get("contact") == {"name": "", "email": "", "phone": ""}
    assert "meetup-desk contact --email" in cli("contact").out
    assert "meetup-desk contact --email" in cli(*words).out
    assert cli.refused(*words, "--format", "mbox")["rule"] == "no_sender"
    assert cli.refused("contact", "--email", "host at gaon")["rule"] == "bad_email"
    said = {"name": "박모임장", "email": "host@gaon.example", "phone": ""}
    assert cli.get("contact", "--name", "박모임장", "--email", "Host@gaon.example") == said
    assert "meetup-desk contact --email" not in cli(*words).out
    written = cli.get(*words, "--format", "mbox")
    assert (Path(written["files"][0]).name, written["letters"]) == ("Unsent Messages", 1)
    assert "host@gaon.example" in Path(written["steps"]).read_text(encoding="utf-8-sig")
    assert cli.get("contact", "--email", "", "--phone", "02-123-4567")["email"] == ""
    assert "박모임장 · 02-123-4567" in cli("contact").out


def test_a_new_desk_can_be_told_where_answers_go(cli: "Cli", tmp_path: Path) -> None:
    cli.desk = tmp_path / "other.desk"
    assert cli.refused("new", "--desk", cli.desk, "--email", "nobody")["rule"] == "bad_email"
    assert not cli.desk.exists()
    cli.get("new", "--desk", cli.desk, "--email", "host@gaon.example")
    assert cli.get("contact", "--desk", cli.desk)["email"] == "host@gaon.example"


def test_a_calendar_for_subscribers_follows_the_desk(cli: "Cli", event: str, tmp_path: Path) -> None:
    path = tmp_path / "public" / "gaon.ics"
    assert cli.get("ics", "feed") == {"file": None, "events": 0}
    assert cli.refused("ics", "feed", "--out", path)["error"] == "not_writable"
    path.parent.mkdir()
    assert cli.get("ics", "feed", "--out", path) == {"file": str(path), "events": 1}
    cli.event("둘")
    assert len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 2
    path.unlink()
    path.parent.rmdir()
    said = cli("event", "change", event, "--title", "새 이름")
    assert (said.code, "Your change was saved" in said.err) == (0, True)
    assert cli.get("ics", "feed", "--off") == {"file": None, "events": 0}
    assert cli("ics", "feed", "--off", "--out", path).code == 2


def test_calendars_ring_as_is_asked_for(cli: "Cli", tmp_path: Path) -> None:
    event, path = cli.event(), tmp_path / "x.ics"
    cli.add(event, "김서준", 1)
    assert cli.get("ics", "alarms") == {"alarms": [], "public": False}
    assert cli.get("ics", "alarms", "--alarm", "1d", "--alarm", "2h")["alarms"] == ["1d", "2h"]
    cli.get("ics", "export", "--all", "--out", path)
    assert b"VALARM" not in path.read_bytes()
    cli.get("ics", "export", "--all", "--out", path, "--alarm", "30m")
    assert b"TRIGGER:-PT30M" in path.read_bytes()
    (invite,) = cli.get("ics", "invites", "--event", event, "--out", tmp_path / "i")["files"]
    assert Path(invite).read_bytes().count(b"BEGIN:VALARM") == 2
    assert cli.get("ics", "alarms", "--public") == {"alarms": ["1d", "2h"], "public": True}
    assert "1 day, 2 hours" in cli("ics", "alarms").out
    assert "1일, 2시간 전" in cli("--lang", "ko", "ics", "alarms").out
    assert cli.get("ics", "alarms", "--off")["alarms"] == []
    assert cli("ics", "alarms", "--off", "--alarm", "1d").code == 2
    assert cli("ics", "alarms", "--alarm", "soon").code == 2


def test_a_calendar_tells_where_a_venue_is_and_how_to_get_in(cli: "Cli", tmp_path: Path) -> None:
    path = tmp_path / "x.ics"
    where = ("--at", "37.5665, 126.9780", "--access", "뒷문으로 오세요")
    venue = cli.get("venue", "add", "--name", "마루홀", *where)["id"]
    assert cli.get("venue", "list")[0]["at"] == [37.5665, 126.978]
    cli.event(venue=venue)
    cli.get("ics", "export", "--all", "--out", path)
    (told,) = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert told["GEO"].to_ical() == "37.5665;126.978"
    assert "뒷문으로 오세요" in told["DESCRIPTION"]
    assert cli("venue", "add", "--name", "x", "--at", "91,0").code == 2
    assert cli("venue", "add", "--name", "x", "--at", "서울").code == 2
