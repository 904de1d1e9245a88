"""Privacy from a terminal: terms, what is due, destroying it, holds, the record, and erasing a person."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def person(cli: "Cli", tmp_path: Path) -> str:
    added = cli.get(
        "event", "add", "--title", "송년 모임", "--start", "2020-12-03 19:00", "--tz", "Asia/Seoul"
    )
    file = tmp_path / "list.csv"
    file.write_text("이름,이메일,식사\n이하린,harin@mail.example,채식\n", "utf-8-sig")
    cli.get("rsvp", "import", file, "--event", added["id"], "--map", "식사=diet")
    found: str = cli.get("person", "find", "이하린")[0]["id"]
    return found


def test_what_is_due_is_destroyed_and_recorded(cli: "Cli", person: str, tmp_path: Path) -> None:
    (line,) = cli.get("privacy", "due")
    assert (line["kind"], line["days"], line["people"], line["held"]) == ("needs", 30, 1, 0)
    told = cli("--json", "privacy", "destroy")
    assert (told.code, told.value["destroyed"]) == (1, [])
    (entry,) = cli.get("privacy", "destroy", "--yes")["destroyed"]
    assert {key: entry[key] for key in ("kind", "people", "basis", "method", "finished")} == {
        "kind": "needs",
        "people": 1,
        "basis": "term",
        "method": "deleted",
        "finished": True,
    }
    assert cli.get("privacy", "due") == []
    saved = tmp_path / "record.json"
    assert cli.get("privacy", "record", "--out", saved)["rows"] == 1
    assert json.loads(saved.read_text("utf-8")) == cli.get("privacy", "record")


def test_a_term_and_a_hold_change_what_is_due(cli: "Cli", person: str) -> None:
    assert cli.get("privacy", "terms", "needs", "--forever") == [{"kind": "needs", "days": None}]
    assert cli.get("privacy", "due") == []
    cli.get("privacy", "terms", "needs", "--days", "7")
    cli.get("privacy", "hold", person, "--reason", "분쟁이 끝날 때까지")
    assert [(line["people"], line["held"]) for line in cli.get("privacy", "due")] == [(0, 1)]
    assert [held["reason"] for held in cli.get("privacy", "hold")] == ["분쟁이 끝날 때까지"]
    assert cli.refused("privacy", "erase", person, "--yes")["rule"] == "person_held"
    cli.get("privacy", "hold", person, "--end")
    assert cli.get("privacy", "hold") == []


def test_erasing_says_first_what_would_go(cli: "Cli", person: str) -> None:
    told = cli("--json", "privacy", "erase", person)
    assert (told.code, told.value["erased"], told.value["rows"]["rsvp"]) == (1, False, 1)
    assert cli.get("privacy", "erase", person, "--yes")["erased"]
    assert cli.get("person", "find", "이하린") == []


def test_several_people_are_erased_in_one_act(cli: "Cli", person: str, tmp_path: Path) -> None:
    (event,) = cli.get("event", "list")
    other = cli.get("rsvp", "add", "--event", event["id"], "--name", "박도윤")["person"]
    told = cli("--json", "privacy", "erase", person, other, "--yes")
    assert (told.code, told.value["erased"], told.value["packs"]) == (0, True, [])
    assert cli.get("privacy", "record")[0]["people"] == 2


@pytest.mark.parametrize(
    ("lang", "one", "several", "zeros"),
    [
        ("ko", "이 사람에 대한", "이 2명에 대한", ("백업: 0", "글 0")),
        ("en", "about this person is", "about these 2 people is", ("rewritten: 0", "name: 0")),
    ],
)
def test_erasing_speaks_of_as_many_as_were_named_and_of_nothing_that_is_not_there(
    cli: "Cli", person: str, *, lang: str, one: str, several: str, zeros: tuple[str, str]
) -> None:
    event = cli.event()
    two = [cli.add(event, name)["person"] for name in ("박도윤", "최유나")]
    asked = cli("privacy", "erase", *two, "--lang", lang).out
    assert several in cli("privacy", "erase", *two, "--yes", "--lang", lang).out
    done = cli("privacy", "erase", person, "--yes", "--lang", lang).out
    assert one in done
    assert not any(zero in asked + done for zero in zeros)
