"""The demonstration: what it says is what it left behind."""

import csv
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import icalendar
import openpyxl
import pypdf
import pytest

from meetup_desk.app.compose import Composition, has_screen
from meetup_desk.domain.times import Plan
from meetup_desk.services.demo.demo import LISTS, _this_evening, free_folder
from tests.project import RESOURCES

if TYPE_CHECKING:
    from conftest import Cli

RESOURCES = RESOURCES / "demo"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, Any, list[str]]:
    """The demonstration, run once, in Korean."""
    folder = tmp_path_factory.mktemp("demo") / "보기"
    told: list[str] = []
    return folder, Composition().demo(folder, "ko", told.append), told


def test_it_gives_its_desk_its_event_its_files_and_its_counts(
    no_desk: "Cli", shown: tuple[Path, Any, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, done, _ = shown
    with monkeypatch.context() as patched:
        patched.setattr(Composition, "demo", lambda *_: done)
        said = no_desk("--json", "demo", "--no-window", "--out", folder)
    assert (said.code, said.err) == (0, "")
    value = said.value
    assert set(value) == {"desk", "event", "files", "counts"}
    assert Path(value["desk"]).parent == folder
    assert [file for file in value["files"] if not Path(file).stat().st_size] == []
    event = no_desk.get("--desk", value["desk"], "event", "show", value["event"])
    counts = value["counts"]
    assert {key: event[key] for key in ("going", "waitlisted", "arrived")} == {
        key: counts[key] for key in ("going", "waitlisted", "arrived")
    }
    assert event["capacity"] == 200
    assert event["going"] <= event["capacity"]
    assert event["waitlisted"] > 0
    assert no_desk.get("--desk", value["desk"], "check")["ok"] is True
    assert no_desk.refused("demo", "--no-window", "--out", folder)["error"] == "desk_exists"


def test_about_two_fifths_came_in(shown: tuple[Path, Any, list[str]]) -> None:
    _, done, _ = shown
    assert 0.35 < done.counts["arrived"] / done.counts["going"] < 0.5
    assert done.counts["stopped"] == 3


def test_every_step_is_told_with_its_numbers(shown: tuple[Path, Any, list[str]]) -> None:
    folder, done, told = shown
    text = "\n".join(told)
    assert [f"{step}. " in text for step in range(1, 11)] == [True] * 10
    assert f"참석 {done.counts['going']}명, 대기 {done.counts['waitlisted']}명이에요." in text
    assert f"입장권 {done.counts['tickets']}장" in text
    assert "동의하지 않아" in text
    assert "이미" in text or "입장했어요(방금)" in text
    assert str(folder) in text


def test_its_group_has_a_past_a_next_evening_and_people_who_wait(
    no_desk: "Cli", shown: tuple[Path, Any, list[str]]
) -> None:
    _, done, _ = shown

    def listed(*command: str) -> Any:
        return no_desk.get("--desk", done.desk, *command)

    group = max(listed("group", "list"), key=lambda group: group["members"])
    assert (group["members"] > 40, group["waiting"]) == (True, 3)
    past, _, coming, *_ = listed("event", "list")
    assert (past["arrived"], coming["going"]) == (22, 18)
    assert listed("seating", "show", "--event", coming["id"])["rounds"]
    assert {voice["state"] for voice in listed("voice", "list")} > {"received", "planned", "done"}
    assert listed("survey", "list", "--event", past["id"])[0]["answered"] == 12
    assert listed("introduce", "list")


def test_every_file_is_read_by_another_program(shown: tuple[Path, Any, list[str]]) -> None:
    folder, done, _ = shown
    kinds = Counter(file.suffix for file in done.files)
    assert kinds[".png"] == kinds[".pdf"] - 1 == done.counts["tickets"] == done.counts["rows"]
    assert kinds[".ics"] == done.counts["invites"] + 1
    calendar = icalendar.Calendar.from_ical((folder / "calendar.ics").read_bytes())
    assert len(calendar.walk("VEVENT")) == done.counts["events"] == 8
    with (folder / "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
        people = [row for row in csv.reader(file) if any("@" in cell for cell in row) or len(row) > 8]
    assert len(people) >= done.counts["rows"]
    sheet = openpyxl.load_workbook(folder / "attendees.xlsx").active
    assert sheet.max_row > done.counts["rows"]
    assert len(pypdf.PdfReader(folder / "attendees.pdf").pages) > 1


def test_a_second_run_takes_a_folder_of_its_own(tmp_path: Path) -> None:
    wanted = tmp_path / "demo"
    assert free_folder(wanted) == wanted
    wanted.mkdir()
    assert free_folder(wanted) == wanted
    (wanted / "mine.txt").write_text("x")
    assert free_folder(wanted) == tmp_path / "demo-2"
    (tmp_path / "demo-2").write_text("a file")
    assert free_folder(wanted) == tmp_path / "demo-3"


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (datetime(2026, 12, 3, 9, 30), datetime(2026, 12, 3, 19)),
        (datetime(2026, 12, 3, 20, 59, 59), datetime(2026, 12, 3, 19)),
        (datetime(2026, 12, 31, 21, 0), datetime(2027, 1, 1, 19)),
    ],
)
def test_the_evening_is_one_that_is_not_over(now: datetime, start: datetime) -> None:
    assert _this_evening(now) == Plan(start=start, end=start.replace(hour=22), tz="Asia/Seoul")


def test_the_lists_are_of_the_size_and_shape_of_real_ones() -> None:
    assert sorted(path.name for path in RESOURCES.iterdir()) == sorted(LISTS)
    with (RESOURCES / "google-forms-ko.csv").open(encoding="utf-8-sig", newline="") as file:
        assert 60 <= len(list(csv.reader(file))) - 1 <= 150
    assert (RESOURCES / "google-forms-ko.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("environment", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "minimal:x"}, "win32", False),
    ],
)
def test_a_window_is_opened_only_where_it_can_be_seen(
    environment: dict[str, str], platform: str, seen: object
) -> None:
    assert has_screen(environment, platform) is seen


def test_nothing_is_left_behind_where_pages_cannot_be_painted(
    no_desk: "Cli", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    refused = no_desk.refused("demo", "--no-window", "--out", tmp_path / "out")
    assert refused["error"] == "pages_unavailable"
    assert not (tmp_path / "out").exists()
