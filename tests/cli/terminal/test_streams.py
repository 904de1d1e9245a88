"""`-` stands for standard input where a file is read, and for standard output where one is written."""

import json
import os
import sys
import threading
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import icalendar
import pytest

from meetup_desk.app.compose import Composition
from meetup_desk.cli import main

if TYPE_CHECKING:
    from tests.cli.conftest import Cli

LIST = "이름,이메일\n김서준,kim@mail.example\n이하린,lee@mail.example\n"
CALENDAR = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nBEGIN:VEVENT\nUID:a@x\nDTSTAMP:20261101T000000Z\n"
    "DTSTART;TZID=Asia/Seoul:20261203T190000\nDTEND;TZID=Asia/Seoul:20261203T210000\nSUMMARY:송년회\n"
    "END:VEVENT\nEND:VCALENDAR\n"
)


@dataclass
class Piped:
    """The command line between two pipes."""

    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *argv: object, stdin: bytes | str = b"") -> tuple[int, bytes, str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        ends = {
            "stdin": TextIOWrapper(BytesIO(given), encoding="utf-8"),
            "stdout": TextIOWrapper(BytesIO(), encoding="utf-8"),
            "stderr": TextIOWrapper(BytesIO(), encoding="utf-8"),
        }
        with self.monkeypatch.context() as patch:
            for name, stream in ends.items():
                patch.setattr(sys, name, stream)
            code = main.run([str(word) for word in argv], Composition())
        for stream in ends.values():
            stream.flush()
        out, err = (ends[name].buffer.getvalue() for name in ("stdout", "stderr"))  # type: ignore[attr-defined]
        return code, out, err.decode()


@pytest.fixture
def event(cli: "Cli") -> str:
    event = cli.event()
    cli.add(event, "김서준", email="kim@mail.example")
    return event


@pytest.fixture
def piped(cli: "Cli", monkeypatch: pytest.MonkeyPatch) -> Piped:
    return Piped(monkeypatch)


# standard output


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("sheet --event {event} --format pdf --out -", b"%PDF-"),
        ("sheet --event {event} --format xlsx --out -", b"PK"),
        ("sheet --event {event} --format csv --out -", b"\xef\xbb\xbf"),
        ("sheet --event {event} --format json --out -", b"[{"),
        ("sheet --event {event} --format csv --out /dev/stdout", b"\xef\xbb\xbf"),
        ("sheet --event {event} --format pdf --style door --out -", b"%PDF-"),
        ("badge --event {event} --out -", b"%PDF-"),
        ("badge test --out -", b"%PDF-"),
        ("ics export --event {event} --out -", b"BEGIN:VCALENDAR\r\n"),
        ("door pack --event {event} --door back --plain --out -", b""),
        ("scan list --event {event} --out -", b"\xef\xbb\xbf"),
        ("backup -", b"SQLite format 3\0"),
    ],
)
def test_a_file_goes_to_standard_output_and_all_else_does_not(
    piped: Piped, event: str, words: str, begins: bytes
) -> None:
    for json_too in ((), ("--json",)):
        code, out, err = piped(*words.format(event=event).split(), *json_too)
        assert (code, out[: len(begins)], len(out) > 20) == (0, begins, True), err
        assert "standard output" in err or str(Path(words.rpartition(" ")[2])) in err, err


def test_a_calendar_from_standard_output_is_read_by_another_program(piped: Piped, event: str) -> None:
    _, out, _ = piped("ics", "export", "--event", event, "--out", "-")
    assert [str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(out).walk("VEVENT")] == ["송년 모임"]


def test_what_is_refused_leaves_no_file_but_its_reason(piped: Piped, event: str) -> None:
    asked = ("sheet", "--event", event, "--format", "csv", "--columns", "name,shoes", "--out", "-")
    code, out, err = piped(*asked)
    assert (code, out, "shoes" in err) == (1, b"", True)
    code, out, _ = piped(*asked, "--json")
    assert (code, json.loads(out)["rule"]) == (1, "unknown_column")


@pytest.mark.parametrize(
    "words",
    ["ticket export --event {event} --out -", "ics invites --event {event} --out -", "ics feed --out -"],
)
def test_what_has_to_stay_somewhere_needs_a_name(piped: Piped, event: str, words: str) -> None:
    code, _, err = piped(*words.format(event=event).split())
    assert (code, "can’t be used here" in err) == (2, True)


@pytest.mark.skipif(
    os.name == "nt", reason="Windows has no devices in folders, and not everybody may make a link"
)
def test_a_device_stays_one_and_a_link_leads_on(cli: "Cli", event: str, tmp_path: Path) -> None:
    cli.get("sheet", "--event", event, "--format", "csv", "--out", os.devnull)
    assert Path(os.devnull).is_char_device()
    kept, link = tmp_path / "kept.csv", tmp_path / "link.csv"
    link.symlink_to(kept)
    cli.get("sheet", "--event", event, "--format", "csv", "--out", link)
    assert (link.is_symlink(), "김서준" in kept.read_text(encoding="utf-8-sig")) == (True, True)


# standard input


def test_a_list_comes_from_standard_input(piped: Piped, cli: "Cli", event: str) -> None:
    code, out, err = piped("rsvp", "import", "-", "--event", event, "--json", stdin=LIST)
    assert (code, err, json.loads(out)["rows"]) == (0, "", 2)
    workbook = piped("sheet", "--event", event, "--format", "xlsx", "--out", "-")[1]
    code, out, _ = piped("rsvp", "import", "-", "--event", event, "--dry-run", "--json", stdin=workbook)
    assert (code, json.loads(out)["rows"]) == (0, 2)


def test_a_calendar_comes_from_standard_input(piped: Piped) -> None:
    code, out, _ = piped("ics", "import", "-", "--json", stdin=CALENDAR)
    assert (code, json.loads(out)["events_added"]) == (0, 1)
    when = ("--start", "2026-12-03 20:00", "--tz", "Asia/Seoul")
    code, out, _ = piped("event", "add", "--title", "독서", *when, "--busy", "-", "--json", stdin=CALENDAR)
    assert "송년회" in [one["title"] for one in json.loads(out)["conflicts"]]


def test_a_backup_goes_through_a_pipe_and_back(piped: Piped, cli: "Cli", event: str) -> None:
    backup = piped("backup", "-")[1]
    code, _, err = piped("restore", "-", "--force", "--json", stdin=backup)
    assert (code, err) == (0, "")
    assert [one["id"] for one in cli.get("event", "list")] == [event]


def test_secrets_pictures_and_scans_come_from_standard_input(
    piped: Piped, cli: "Cli", event: str, tmp_path: Path
) -> None:
    pack = tmp_path / "back.pack"
    words = ("door", "pack", "--event", event, "--door", "back", "--out", pack, "--passphrase-file", "-")
    assert piped(*words, stdin="velvet-otter-harbour-quince-91\n")[0] == 0
    (picture,) = cli.get("ticket", "export", "--event", event, "--out", tmp_path / "t")["files"]
    secret = tmp_path / "secret.txt"
    secret.write_text("velvet-otter-harbour-quince-91\n", encoding="utf-8")
    scan = ("door", "scan", pack, "--passphrase-file", secret, "--image", "-", "--json")
    code, out, _ = piped(*scan, stdin=Path(picture).read_bytes())
    assert (code, json.loads(out)["verdict"]) == (0, "admitted")
    scans = piped("door", "scans", pack, "--out", "-")[1]
    code, out, _ = piped("door", "merge", "-", "--json", stdin=scans)
    assert (code, json.loads(out)["new"]) == (0, 1)


def test_standard_input_is_read_for_one_thing(piped: Piped, event: str) -> None:
    code, out, _ = piped("door", "merge", "-", "-", "--json", stdin=b"")
    assert (code, json.loads(out)["rule"]) == (1, "stdin_twice")
    code, out, _ = piped("checkin", "--event", event, "--stdin", "--pin-file", "-", "--json", stdin=b"1\n")
    assert (code, json.loads(out)["error"]) == (1, "rule")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has pipes of another kind")
def test_a_shells_pipe_is_read_to_its_end(cli: "Cli", event: str, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(LIST,), kwargs={"encoding": "utf-8"})
    writer.start()
    assert cli.get("rsvp", "import", pipe, "--event", event)["rows"] == 2
    writer.join()


def test_a_file_that_is_called_so_is_meant_by_its_path(
    cli: "Cli", event: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    cli.get("sheet", "--event", event, "--format", "csv", "--out", "./-")
    assert (tmp_path / "-").is_file()
