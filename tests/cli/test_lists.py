"""Lists, roles, guests, conflicts and attendance from a terminal."""

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    return cli.event()


def code(rsvp: dict[str, Any]) -> str:
    return str(rsvp["ticket"]["code"])


def pack(cli: "Cli", event: str, name: str) -> Path:
    file = cli.desk.with_name(f"{name}.pack")
    cli.get("door", "pack", "--event", event, "--door", name, "--out", file, "--plain")
    return file


def test_a_list_with_a_part_admits_who_chose_it(cli: "Cli", event: str) -> None:
    part = cli.get("part", "add", "--event", event, "--name", "Dinner", "--capacity", 40)
    assert cli.get("part", "list", "--event", event)[0]["id"] == part["id"]
    words = ("--part", "dinner", "--rule", "daily", "--opens", "2020-01-01 18:00", "--no-reentry")
    made = cli.get("list", "add", "--event", event, "--name", "Dinner", *words)
    entry, dinner = cli.get("list", "show", "--event", event)
    assert entry["name"] == "entry"
    assert dinner == {
        "id": made["id"],
        "name": "Dinner",
        "rule": "daily",
        "parts": ["Dinner"],
        "statuses": ["going"],
        "opens": "2020-01-01T18:00:00.000+09:00",
        "closes": None,
        "reentry": False,
        "used": False,
    }
    eats, other = cli.add(event, "Kim Seojun", part="Dinner"), cli.add(event, "Lee Harin")
    told = cli.scan(event, "--list", "Dinner", code(eats), code(other))
    assert [one["verdict"] for one in told] == ["admitted", "not_on_list"]
    cli.get("rsvp", "parts", other["id"], "--part", "Dinner")
    assert cli.scan(event, "--list", "Dinner", code(other))[0]["verdict"] == "admitted"
    assert cli.refused("list", "remove", made["id"])["rule"] == "list_used"
    assert "Dinner" in cli("list", "show", "--event", event).out
    assert (
        cli.refused("list", "add", "--event", event, "--name", "X", "--part", "Bus")["error"] == "not_found"
    )


def test_a_guest_is_let_in_from_the_terminal(cli: "Cli", event: str) -> None:
    words = ("--walk-in", "Han Jiwoo", "--phone", "010-1234-5678", "--count", 2)
    assert cli.refused("checkin", "--event", event, *words)["rule"] == "consent_refused"
    (told,) = cli.scan(event, *words, "--consent")
    assert (told["verdict"], told["admitted_now"], told["name"]) == ("admitted", 2, "Han Jiwoo")
    (line,) = cli.get("rsvp", "list", "--event", event)
    assert (line["id"], line["phone"], line["status"]) == (told["rsvp"], "+821012345678", "going")
    assert cli("checkin", "--event", event, "CODE", "--walk-in", "X").code == 2


def test_a_pin_keeps_overrides_to_supervisors(cli: "Cli", event: str, tmp_path: Path) -> None:
    pin, wrong = tmp_path / "pin", tmp_path / "wrong"
    pin.write_text("407182\n", encoding="utf-8")
    wrong.write_text("1234\n", encoding="utf-8")
    assert cli.get("door", "pin", "--set-file", pin) == {"pin": True}
    rsvp = cli.add(event, "Kim Seojun")
    cli.scan(event, code(rsvp))
    key = tmp_path / "key"
    key.write_text("correct horse battery staple\n", encoding="utf-8")
    laptop = cli.desk.with_name("Front.pack")
    cli.get("door", "pack", "--event", event, "--door", "Front", "--out", laptop, "--passphrase-file", key)
    over = ("--override", "--reason", "Forgot a bag", code(rsvp))
    for command in (("checkin", "--event", event), ("door", "scan", laptop, "--passphrase-file", key)):
        assert cli.refused(*command, *over)["rule"] == "supervisor_needed"
        assert cli.refused(*command, "--pin-file", wrong, *over)["rule"] == "pin_wrong"
        assert cli.get(*command, "--pin-file", pin, *over)["verdict"] == "admitted"
    assert cli.refused("door", "walk-in", laptop, "--passphrase-file", key)["rule"] == "supervisor_needed"
    assert cli.get("door", "walk-in", laptop, "--passphrase-file", key, "--pin-file", pin)["slip"] == 1
    assert cli.get("door", "pin", "--remove") == {"pin": False}


def test_conflicts_are_listed_settled_and_opened_again(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "Kim Seojun")
    packs = [pack(cli, event, name) for name in ("Front", "Back")]
    for one in packs:
        cli.get("door", "scan", one, code(rsvp))
    for one in packs:
        assert cli.refused("door", "wipe", one)["rule"] == "scans_not_home"
    assert len(cli.get("door", "merge", *(f"{one}.scans" for one in packs))["conflicts"]) == 1
    (conflict,) = cli.get("door", "conflicts", "--event", event)
    assert (conflict["rsvp"], conflict["list"], conflict["settled"]) == (rsvp["id"], "entry", None)
    words = ("--decision", "both_came", "--note", "A twin")
    assert cli.get("door", "settle", rsvp["id"], *words)["settled"] == "both_came"
    assert cli.get("door", "conflicts", "--event", event)[0]["note"] == "A twin"
    assert "A twin" in cli("door", "conflicts", "--event", event).out
    cli.get("door", "unsettle", rsvp["id"])
    assert cli.get("door", "settle", rsvp["id"], "--decision", "one_entry")["settled"] == "one_entry"
    assert cli.get("door", "conflicts", "--event", event) == []
    for one in packs:
        cli.get("door", "wipe", one)
    assert not list(cli.desk.parent.glob("*.pack*"))


def test_a_conflict_says_the_days_and_what_settles_it(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "Kim Seojun")
    cli.get("list", "add", "--event", event, "--name", "Late lunch")
    packs = [pack(cli, event, name) for name in ("Front", "Back")]
    for one, at in zip(packs, ("2024-05-03 19:05", "2024-05-04 19:06"), strict=True):
        cli.get("door", "scan", one, "--list", "Late lunch", "--at", at, code(rsvp))
    (conflict,) = cli.get("door", "merge", *(f"{one}.scans" for one in packs))["conflicts"]
    assert (conflict["rsvp"], conflict["list"]) == (rsvp["id"], "Late lunch")
    told = cli("door", "conflicts", "--event", event).out
    assert "Front Friday 3 May 19:05" in told
    assert "Back Saturday 4 May 19:06" in told
    settle = re.search(r"“(door settle [^”]+)”", told)
    assert settle is not None
    cli.get(*shlex.split(settle[1]), "--decision", "both_came")


def test_attendance_is_marked_and_typed_with_its_own_time(cli: "Cli") -> None:
    event = cli.event(start="2024-05-03 19:00")
    rsvps = [cli.add(event, name) for name in ("Kim Seojun", "Lee Harin")]
    (told,) = cli.scan(event, "--at", "2024-05-03 19:05", code(rsvps[0]))
    assert told["at"] == "2024-05-03T19:05:00.000+09:00"
    marked = cli.get("rsvp", "attended", *(one["id"] for one in rsvps))
    assert (len(marked["scans"]), marked["known"]) == (1, 1)
    assert cli.get("event", "show", event)["arrived"] == 2
    cli.get("scan", "undo", marked["scans"][0])
    assert cli.get("event", "show", event)["arrived"] == 1
    refused = cli.refused("rsvp", "attended", rsvps[1]["id"], "--at", "2150-01-01 10:00")
    assert refused["rule"] == "time_ahead"


def test_the_helper_of_the_day_is_told_to_the_door(cli: "Cli", event: str) -> None:
    cli.get("event", "change", event, "--helper", "Park Doyun", "--helper-phone", "010-5555-6666")
    shown = cli.get("event", "show", event)
    assert (shown["helper"], shown["helper_phone"]) == ("Park Doyun", "010-5555-6666")


def test_a_blocked_person_stays_out_everywhere_and_the_door_never_hears_why(cli: "Cli", event: str) -> None:
    rsvp = cli.add(event, "Kim Seojun")
    assert cli.refused("person", "unblock", rsvp["person"])["rule"] == "not_blocked"
    assert cli.get("person", "block", rsvp["person"], "--reason", "A reason of ours")["blocked"]
    assert cli.refused("person", "block", rsvp["person"], "--reason", "Again")["rule"] == "already_blocked"
    laptop = pack(cli, event, "Front")
    for command in (("checkin", "--event", event), ("door", "scan", laptop)):
        told = cli.get(*command, code(rsvp))
        assert (told["verdict"], "ours" in str(told)) == ("blocked", False)
    assert cli.get("person", "blocked")[0]["reason"] == "A reason of ours"
    cli.get("undo")  # the block, since the pack is no change
    assert cli.scan(event, code(rsvp))[0]["verdict"] == "admitted"
    assert cli.get("person", "blocked") == []
