"""The zone that a new desk plans in is the machine's own."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from meetup_desk.app import system_zone


def test_the_environment_names_the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    assert system_zone.system_zone() == "America/New_York"
    monkeypatch.setenv("TZ", ":Asia/Seoul")
    assert system_zone.system_zone() == "Asia/Seoul"


@pytest.mark.parametrize("nonsense", ["", "KST-9", "/etc/localtime", "../zone", "Nowhere/Land"])
def test_what_is_no_zone_is_passed_over(monkeypatch: pytest.MonkeyPatch, nonsense: str) -> None:
    monkeypatch.setenv("TZ", nonsense)
    assert ZoneInfo(system_zone.system_zone())


def test_a_machine_that_does_not_say_lives_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(system_zone, "Path", lambda _name: Path("/nowhere/localtime"))
    monkeypatch.setattr("sys.platform", "linux")
    assert system_zone.system_zone() == "UTC"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("/usr/share/zoneinfo/Asia/Seoul", "Asia/Seoul"),
        ("/usr/share/zoneinfo.default/America/Argentina/Salta", "America/Argentina/Salta"),  # macOS
        ("/var/db/timezone/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("/etc/localtime", ""),
    ],
)
def test_the_file_of_the_system_names_the_zone(file: str, name: str) -> None:
    assert system_zone.zone_in(Path(file)) == name
