"""`followup`, `minutes`, `material` and `notice letters` from a terminal."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    made: dict[str, Any] = cli.get(
        "event", "add", "--title", "송년 모임", "--start", "2024-12-03 19:00", "--tz", "Asia/Seoul"
    )
    cli.get("rsvp", "add", "--event", made["id"], "--name", "가람", "--email", "garam@mail.example")
    return str(made["id"])


def test_what_is_to_do_is_listed_and_called_done(cli: "Cli", event: str) -> None:
    value = cli.get("followup", "list", "--event", event)
    assert value["over"] is True
    assert {task["task"] for task in value["tasks"] if task["open"]} == {"materials", "next_date"}
    cli.get("followup", "done", "--event", event, "--task", "next_date")
    value = cli.get("followup", "list", "--event", event)
    assert [task["task"] for task in value["tasks"] if task["open"]] == ["materials"]
    cli.get("followup", "done", "--event", event)
    assert cli.get("followup", "list", "--event", event)["done"]


def test_minutes_are_added_carried_out_and_found(cli: "Cli", event: str) -> None:
    added = cli.get(
        *("minutes", "add", "--event", event, "--kind", "decision", "--text", "명찰을 크게"),
        *("--owner", "한유리", "--due", "2026-12-10"),
    )
    cli.get("minutes", "done", added["id"])
    (entry,) = cli.get("minutes", "list", "--event", event)
    assert (entry["owner"], entry["due"], bool(entry["done"])) == ("한유리", "2026-12-10", True)
    assert cli.get("minutes", "search", "명찰")[0]["event"] == "송년 모임"
    cli.get("minutes", "remove", added["id"])
    assert cli.get("minutes", "list", "--event", event) == []


def test_files_are_copied_listed_and_tidied(cli: "Cli", event: str, tmp_path: Path) -> None:
    photo = tmp_path / "사진.jpg"
    photo.write_bytes(b"12345")
    added = cli.get("material", "add", "--event", event, str(photo))
    (one,) = cli.get("material", "list", "--event", event)
    assert (one["name"], one["size"], Path(one["file"]).read_bytes()) == ("사진.jpg", 5, b"12345")
    cli.get("material", "remove", added["ids"][0])
    assert cli.get("material", "folder")["unlisted_size"] == 5
    assert cli.get("material", "folder", "--tidy")["freed"] == 5


def test_letters_are_written_for_who_waits(cli: "Cli", event: str, tmp_path: Path) -> None:
    value = cli.get("notice", "letters", "--event", event, "--kind", "thanks", "--out", str(tmp_path / "out"))
    assert (value["letters"], value["told"]) == (0, 0)  # two years later nobody is thanked any more


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_folder_of_files_stands_in_quotes(cli: "Cli", event: str, tmp_path: Path, lang: str) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"1")
    said = cli("material", "add", "--event", event, photo, "--lang", lang).out
    assert f"“{cli.desk.with_name(f'{cli.desk.stem} materials')}”" in said
