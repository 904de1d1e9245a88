"""`report` from a terminal: figures, a PDF, a workbook, and what is no report."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    made = cli.get(
        "event", "add", "--title", "송년 모임", "--start", "2024-12-03 19:00", "--tz", "Asia/Seoul"
    )
    return str(made["id"])


def test_figures_are_told_with_whether_they_are_hidden(cli: "Cli", event: str) -> None:
    value = cli.get("report", "--event", event)
    assert value["figures"]["events"] == {"value": 1, "of": None, "hidden": False}
    assert [line["title"] for line in value["events"]] == ["송년 모임"]
    assert cli.get("report", "--year", "2024")["figures"]["visits"]["value"] == 0


def test_a_report_is_a_workbook_by_its_ending(cli: "Cli", event: str, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    assert cli.get("report", "--event", event, "--out", str(file))["file"] == str(file)
    assert file.read_bytes().startswith(b"PK")


def test_a_report_in_pictures_tells_every_file(cli: "Cli", event: str, tmp_path: Path) -> None:
    file = tmp_path / "report.png"
    told = cli.get("report", "--event", event, "--out", str(file))
    assert told["file"] == str(file)
    assert sorted(told["files"]) == sorted(map(str, tmp_path.glob("report*.png")))
    assert len(told["files"]) > 1
    text = cli("report", "--event", event, "--out", str(file), "--lang", "en").out
    assert all(name in text for name in told["files"])
