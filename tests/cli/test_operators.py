"""Who sits at the desk says so, and what they do is recorded under their name."""

from pathlib import Path

import pytest

from meetup_desk.store.desk.desk import Desk
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
    assert cli.get("operator", "set", " 이하린 ", "--role", "host") == host
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


def test_a_backup_takes_the_place_of_the_desk_for_the_host_alone(cli: Cli, tmp_path: Path) -> None:
    before = tmp_path / "before.desk"
    cli.get("backup", before)  # of a time without roles
    cli.get("operator", "set", "이하린", "--role", "host")
    cli.get("operator", "set", "박도윤", "--role", "deputy", "--as", "이하린")
    for who in ((), ("--as", "박도윤")):
        assert cli.refused("restore", before, "--force", *who)["rule"] == "host_needed"
    assert len(cli.get("operator", "list")) == 2
    cli.get("restore", before, "--force", "--as", "이하린")
    assert cli.get("operator", "list") == []


def test_a_desk_is_not_locked_with_a_passphrase_of_somebody_who_may_only_read(
    cli: Cli, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("one two three four five\n", encoding="utf-8")
    cli.get("operator", "set", "이하린", "--role", "host")
    assert cli.refused("desk", "encrypt", "--passphrase-file", secret)["rule"] == "deputy_needed"
    cli.get("desk", "encrypt", "--passphrase-file", secret, "--as", "이하린")
    unlocked = ("--passphrase-file", secret)
    assert cli.refused("desk", "decrypt", *unlocked)["rule"] == "deputy_needed"
    changed = ("desk", "passphrase", "--new-passphrase-file", secret, *unlocked)
    assert cli.refused(*changed)["rule"] == "deputy_needed"
    group = cli.get("group", "list")[0]["id"]
    cli.get("operator", "set", "박도윤", "--role", "deputy", "--group", group, "--as", "이하린", *unlocked)
    for words in (("desk", "decrypt", *unlocked), changed):
        assert cli.refused(*words, "--as", "박도윤")["rule"] == "own_group_needed"
    cli.get("desk", "decrypt", *unlocked, "--as", "이하린")
    encrypt = ("desk", "encrypt", "--passphrase-file", secret)
    assert cli.refused(*encrypt, "--as", "박도윤")["rule"] == "own_group_needed"


def test_nobody_is_found_by_what_may_not_be_seen_of_their_contacts(cli: Cli) -> None:
    contacts = ("--email", "daon@example.com", "--phone", "010-4818-9863")
    cli.get("person", "add", "--name", "서다온", *contacts)
    cli.get("operator", "set", "이하린", "--role", "host")
    for text in ("4818", "0104818", "daon", "daon@example.com"):
        assert cli.get("person", "find", text, "--as", "이하린")
        assert cli.get("person", "find", text) == []
    for text in ("9863", "서다", "ㅅㄷㅇ"):
        assert cli.get("person", "find", text)


def test_a_role_that_there_is_not_is_answered_with_those_that_there_are(cli: Cli) -> None:
    said = cli("operator", "set", "이하린", "--role", "모임장", "--lang", "ko")
    assert "read-only" in said.err
    assert "DeskRole" not in said.err


def test_what_is_kept_is_handed_out_by_the_host_and_deputies_alone(cli: Cli, tmp_path: Path) -> None:
    person = cli.get("person", "add", "--name", "서다온", "--phone", "010-4818-9863")["id"]
    (group,) = cli.get("group", "list")
    mine, other = group["id"], cli.get("group", "add", "--name", "독서")["id"]
    cli.get("operator", "set", "이하린", "--role", "host")
    for name, role in (
        ("박도윤", "deputy"),
        ("최유나", "deputy"),
        ("서다온", "helper"),
        ("정우진", "read-only"),
    ):
        limit = ("--group", mine) if name == "최유나" else ()
        cli.get("operator", "set", name, "--role", role, *limit, "--as", "이하린")
    out = [tmp_path / name for name in ("all.desk", "mine.group", "other.group", "person.json")]
    commands = (
        ("backup", out[0]),
        ("group", "hand-over", "--group", mine, "--out", out[1]),
        ("group", "hand-over", "--group", other, "--out", out[2]),
        ("privacy", "export", person, "--out", out[3]),
    )
    for who in ((), ("--as", "정우진"), ("--as", "서다온")):
        assert [cli.refused(*each, *who)["rule"] for each in commands] == ["deputy_needed"] * 4
    limited = ("--as", "최유나")
    assert [cli.refused(*each, *limited)["rule"] for each in commands[::2]] == ["own_group_needed"] * 2
    assert not any(path.exists() for path in out)
    for each in commands[1::2]:
        cli.get(*each, *limited)
    for each in commands:
        cli.get(*each, "--as", "박도윤")
    assert all(path.exists() for path in out)
    cli.get("backup", "--auto")  # the desk's own go on, whoever sits there


@pytest.mark.parametrize(("lang", "who"), [("en", "Only the host and deputies"), ("ko", "모임장과 부방장만")])
def test_the_history_is_not_said_to_be_empty_to_those_who_may_not_see_it(
    cli: Cli, lang: str, who: str
) -> None:
    cli.get("person", "add", "--name", "서다온")
    change = cli.get("history")[0]["change"]
    cli.get("operator", "set", "이하린", "--role", "host")
    for command in (("history",), ("history", change)):
        assert cli.refused(*command)["rule"] == "sight_needed"
    for command in (("undo",), ("undo", change), ("redo",)):
        assert cli.refused(*command)["rule"] == "deputy_needed"
    for command in ("history", "undo", "redo"):
        assert who in cli(command, "--lang", lang).err
    assert cli.get("history", "--as", "이하린")


def test_no_pin_is_told_from_another_while_another_program_holds_the_desk(cli: Cli, tmp_path: Path) -> None:
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("482913\n", encoding="utf-8")
    wrong.write_text("000000\n", encoding="utf-8")
    cli.get("operator", "set", "이하린", "--role", "host", "--pin-file", right)
    desk = Desk(cli.desk, purpose="window")
    desk.hold()
    try:
        answers = [
            cli.refused("group", "list", "--as", "이하린", "--as-pin-file", pin) for pin in (wrong, right) * 3
        ]
        assert [answer["error"] for answer in answers] == ["desk_busy"] * 6
        assert all(answer == answers[0] for answer in answers)
    finally:
        desk.close()
    assert cli.refused("group", "list", "--as", "이하린", "--as-pin-file", wrong)["rule"] == "pin_wrong"
    assert cli.get("group", "list", "--as", "이하린", "--as-pin-file", right)
