"""`--version` says what is at work, and `doctor` what is missing or odd and where things lie."""

import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtMultimedia import QMediaDevices

from meetup_desk import __version__
from meetup_desk.app import doctor
from meetup_desk.domain.examination import NOTES, Examination, Finding
from meetup_desk.domain.times import SECOND, Instant
from meetup_desk.store.file import driver
from meetup_desk.words.say import has

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose folders are the test's, and which has neither camera nor sound."""
    for name in ("logs", "settings_file", "door_memory"):
        monkeypatch.setattr(doctor.paths, name, lambda name=name: tmp_path / "machine" / name)
    monkeypatch.setattr(QMediaDevices, "videoInputs", list)
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    return tmp_path / "machine"


def _examined(cli: "Cli", *words: object) -> dict[str, Any]:
    said = cli("--json", *words, "doctor")
    assert said.err == ""
    value: dict[str, Any] = said.value
    assert said.code == (0 if value["ok"] else 1)
    assert value["ok"] is not bool(value["problems"])
    return value


def _codes(value: dict[str, Any]) -> set[str]:
    return {one["code"] for one in [*value["problems"], *value["notes"]]}


@pytest.mark.parametrize("words", [("--version", "--json"), ("--json", "--version")])
def test_versions_are_told_to_scripts(no_desk: "Cli", words: tuple[str, ...]) -> None:
    said = no_desk(*words)
    assert said.code == 0
    assert said.value["version"] == __version__
    assert said.value["python"] == platform.python_version()
    assert all(said.value[name] for name in ("qt", "sqlite"))
    assert not no_desk.desk.exists()


def test_versions_are_told_to_people(no_desk: "Cli") -> None:
    assert no_desk("--version").out.startswith(f"Meetup Desk {__version__} (Python 3.")
    assert "파이썬" in no_desk("--version", "--lang", "ko").out


def test_a_machine_and_a_desk_that_are_well_say_where_things_lie(cli: "Cli") -> None:
    cli.desk.chmod(0o600)
    value = _examined(cli)
    assert value["ok"] is True
    assert value["paths"]["desk"] == str(cli.desk)
    assert {"settings", "logs", "backups", "fonts", "time_zones"} <= value["paths"].keys()
    assert {"camera_backend", "printers", "sound", "free_mb", "time_zone_data"} <= value["machine"].keys()
    assert {"no_camera", "no_printer", "no_sound", "no_screen"} <= _codes(value)
    said = cli("doctor")
    assert said.out.startswith("No problems found.")
    assert str(cli.desk) in said.out


def test_no_desk_is_no_trouble(no_desk: "Cli") -> None:
    value = _examined(no_desk)
    assert value["ok"] is True
    assert "no_desk" in _codes(value)
    assert not no_desk.desk.exists()


def test_a_desk_that_cannot_be_opened_is_told_with_its_reason(no_desk: "Cli") -> None:
    no_desk.desk.write_bytes(b"notes" * 100)
    value = _examined(no_desk)
    (problem,) = [one for one in value["problems"] if one["code"] == "desk_closed"]
    assert "is not a desk" in problem["message"]


def test_a_desk_that_was_altered_is_told(cli: "Cli") -> None:
    connection = driver.connect(cli.desk)
    connection.execute("CREATE VIEW guests AS SELECT name FROM person")
    connection.close()
    (problem,) = _examined(cli)["problems"]
    assert "foreign view guests" in problem["message"]


def test_a_desk_in_a_synced_folder_is_told_with_the_service(cli: "Cli", tmp_path: Path) -> None:
    synced = tmp_path / "OneDrive - Gaon" / "a.desk"
    synced.parent.mkdir()
    cli.desk.rename(synced)
    value = _examined(cli, "--desk", synced)
    (problem,) = value["problems"]
    assert problem["code"] == "desk_synced"
    assert "OneDrive" in problem["message"]


@pytest.mark.skipif(not hasattr(os, "link"), reason="a file has one name here")
def test_a_desk_with_two_names_is_told(cli: "Cli", tmp_path: Path) -> None:
    os.link(cli.desk, tmp_path / "second.desk")
    assert "desk_linked" in _codes(_examined(cli))


def test_a_full_disk_is_told_before_the_event(cli: "Cli", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_LOW_SPACE", 10**12)
    assert "space_low" in _codes(_examined(cli))


@pytest.mark.parametrize("moment", [datetime(2001, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)])
def test_a_clock_before_the_last_change_is_told(
    cli: "Cli", monkeypatch: pytest.MonkeyPatch, moment: datetime
) -> None:
    monkeypatch.setattr(doctor, "system_clock", lambda: Instant(int(moment.timestamp()) * SECOND))
    assert "clock_behind" in _codes(_examined(cli))


def test_missing_fonts_are_told(cli: "Cli", tmp_path: Path) -> None:
    from meetup_desk.app import devices
    from meetup_desk.app.offscreen import Offscreen

    seen = Examination()
    devices.check(seen, Offscreen(tmp_path / "nowhere"))
    assert [finding for finding, _ in seen.problems()] == [Finding.FONTS_MISSING]


def test_reports_are_told(cli: "Cli", places: Path) -> None:
    (places / "logs").mkdir(parents=True)
    (places / "logs" / "meetup-desk.log").touch()
    assert "reports" in _codes(_examined(cli))


@pytest.mark.parametrize("finding", Finding)
def test_every_finding_has_a_sentence(finding: Finding) -> None:
    assert has(f"doctor.{finding}")
    assert finding in NOTES or finding in set(Finding) - NOTES
