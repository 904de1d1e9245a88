"""Who sits at the desk says so, and what they do is recorded under their name."""

from pathlib import Path

from tests.cli.conftest import Cli


def test_what_somebody_does_is_recorded_under_the_name_that_they_gave(cli: Cli) -> None:
    person = cli.get("person", "add", "--name", "서다온", "--as", "이하린")["id"]
    cli.get("person", "block", person, "--reason", "신고")
    newest, before = cli.get("history")[:2]
    assert (newest["actor"], before["actor"]) == ("cli", "이하린")
    assert [each["actor"] for each in cli.get("history", "--actor", "이하린")] == ["이하린"]


def test_roles_are_given_listed_taken_away_and_enforced(cli: Cli, tmp_path: Path) -> None:
    assert cli.get("operator", "list") == []
    host = {"name": "이하린", "role": "host", "group": None, "pin": False}
    assert cli.get("operator", "set", "이하린", "--role", "host") == host
    refused = cli.refused("person", "add", "--name", "서다온")  # nobody said who sits here
    assert (refused["error"], refused["rule"]) == ("rule", "deputy_needed")
    pin = tmp_path / "pin"
    pin.write_text("482913\n", encoding="utf-8")
    deputy = ("operator", "set", "박도윤", "--role", "deputy", "--pin-file", pin)
    assert cli.get(*deputy, "--as", "이하린")["pin"] is True
    assert cli.refused("group", "list", "--as", "박도윤")["rule"] == "pin_wrong"
    as_deputy = ("--as", "박도윤", "--as-pin-file", pin)
    cli.get("person", "add", "--name", "서다온", *as_deputy)
    assert cli.refused("operator", "set", "박도윤", "--role", "host", *as_deputy)["rule"] == "host_needed"
    assert [each["name"] for each in cli.get("operator", "list")] == ["이하린", "박도윤"]
    assert "부방장" in cli("operator", "list", "--lang", "ko").out
    cli.get("operator", "remove", "박도윤", "--as", "이하린")
    cli.get("operator", "remove", "이하린", "--as", "이하린")
    cli.get("person", "add", "--name", "정우진")
