"""RSVPs from a terminal: lists brought and taken back, steps, the waitlist, undo and redo."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Cli

HEADINGS = "이름,이메일,연락처,참석 인원,참석 여부,개인정보 동의"
LIST = f"""{HEADINGS}
김서준,seojun@mail.example,010-0345-6789,2명,참석,동의합니다
이하린,harin@mail.example,1009876543,혼자,참석,동의합니다
Łukasz Nowak,lukasz@mail.example,,1,불참,동의합니다
박도윤,not an e-mail,,1,참석,동의합니다
최은서,eunseo@mail.example,,1,참석,동의하지 않습니다
,nobody@mail.example,,1,참석,동의합니다
"""
COUNTED = {
    "rows": 6,
    "people_added": 4,
    "people_matched": 0,
    "going": 1,
    "waitlisted": 2,
    "requested": 0,
    "declined": 1,
    "cancelled": 0,
    "unchanged": 0,
}


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "신청.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    return path


def test_a_dry_run_says_what_the_import_then_does(cli: "Cli", people: Path) -> None:
    event = cli.event(capacity=2)
    tried = cli.get("rsvp", "import", people, "--event", event, "--dry-run")
    assert tried["import"] is None
    assert cli.get("rsvp", "list", "--event", event) == []
    done = cli.get("rsvp", "import", people, "--event", event)
    assert {key: done[key] for key in COUNTED} == COUNTED
    assert tried | {"import": done["import"]} == done


def test_refused_lines_say_which_and_why(cli: "Cli", people: Path) -> None:
    event = cli.event()
    done = cli.get("rsvp", "import", people, "--event", event)
    assert [(one["line"], one["reason"], one["value"]) for one in done["lost"]] == [
        (5, "bad_email", "not an e-mail")
    ]
    assert [(one["line"], one["reason"]) for one in done["refused"]] == [
        (6, "no_consent"),
        (7, "no_name"),
    ]
    told = cli("--lang", "ko", "rsvp", "import", people, "--event", event).out
    assert "최은서 님이 개인정보 수집에 동의하지 않아" in told


def test_an_import_is_one_change_that_can_be_taken_back(cli: "Cli", people: Path) -> None:
    event = cli.event()
    before = cli.get("person", "find", "")
    done = cli.get("rsvp", "import", people, "--event", event)
    cli.event("another")
    undone = cli.get("undo", done["import"])
    assert (undone["undone"], undone["command"]) == (done["import"], "rsvp.import")
    assert cli.get("rsvp", "list", "--event", event) == []
    assert cli.get("person", "find", "") == before
    assert cli.refused("undo", done["import"])["rule"] == "already_undone"


def test_columns_can_be_mapped_by_hand(cli: "Cli", tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("누구=신가요,어디로?\n김서준,seojun@mail.example\n", encoding="utf-8")
    event = cli.event()
    words = ("rsvp", "import", path, "--event", event, "--map", "누구=신가요=name", "--map", "어디로?=email")
    assert cli.get(*words)["people_added"] == 1
    (rsvp,) = cli.get("rsvp", "list", "--event", event)
    assert (rsvp["name"], rsvp["email"]) == ("김서준", "seojun@mail.example")


def test_a_listed_answer_has_what_scripts_rely_on(cli: "Cli", people: Path) -> None:
    event = cli.event(capacity=2)
    cli.get("rsvp", "import", people, "--event", event)
    by_name = {rsvp["name"]: rsvp for rsvp in cli.get("rsvp", "list", "--event", event)}
    first, waits, no = by_name["김서준"], by_name["이하린"], by_name["Łukasz Nowak"]
    assert (first["status"], first["party"], first["phone"]) == ("going", 2, "+821003456789")
    assert set(first["ticket"]) == {"code", "short"}
    assert (waits["status"], waits["waitlist_position"], waits["ticket"]) == ("waitlisted", 1, None)
    assert (no["status"], no["ticket"]) == ("declined", None)
    (found,) = cli.get("person", "find", "ㄱㅅㅈ")
    assert (found["id"], found["name"]) == (first["person"], "김서준")
    going = cli.get("rsvp", "list", "--event", event, "--status", "going")
    assert going == [first]
    table = cli("rsvp", "list", "--event", event).out
    assert first["ticket"]["short"] in table
    assert "Waitlisted" in table


def test_a_step_gives_the_answer_and_who_moved_up(cli: "Cli") -> None:
    event = cli.event(capacity=2)
    first, second = cli.add(event, "김서준", 2), cli.add(event, "이하린")
    third = cli.add(event, "박도윤")
    assert [one["status"] for one in (first, second, third)] == ["going", "waitlisted", "waitlisted"]
    left = cli.get("rsvp", "cancel", first["id"])
    assert (left["status"], left["ticket"]) == ("cancelled", None)
    assert left["promoted"] == [second["id"], third["id"]]
    told = cli("undo").out + cli("redo").out
    assert told == "Undid: cancelling an RSVP.\nRedid: cancelling an RSVP.\n"


def test_every_step_of_an_answer(cli: "Cli") -> None:
    event = cli.get(
        "event", "add", "--title", "x", "--start", "2026-12-03 19:00", "--approval", "--capacity", "1"
    )["id"]
    asked = cli.add(event, "김서준")
    assert (asked["status"], asked["promoted"]) == ("requested", [])
    assert cli.get("rsvp", "approve", asked["id"])["status"] == "going"
    assert cli.refused("rsvp", "approve", asked["id"])["rule"] == "not_possible"
    assert cli.get("rsvp", "decline", asked["id"])["status"] == "declined"
    other = cli.add(event, "이하린")
    assert cli.get("rsvp", "refuse", other["id"])["status"] == "refused"
    assert "refused" in cli("rsvp", "refuse", other["id"]).err.lower()


def test_a_seat_beyond_the_capacity_needs_a_reason(cli: "Cli") -> None:
    event = cli.event(capacity=1)
    cli.add(event, "김서준")
    waits = cli.add(event, "이하린")["id"]
    assert cli.refused("rsvp", "promote", waits)["rule"] == "no_seats"
    assert cli.refused("rsvp", "promote", waits, "--override")["rule"] == "reason_needed"
    assert cli.refused("rsvp", "promote", waits, "--override", "--reason", " ")["rule"] == "reason_needed"
    promoted = cli.get("rsvp", "promote", waits, "--override", "--reason", "연사예요")
    assert promoted["status"] == "going"
    assert cli.get("event", "show", event)["over"] == 1


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (("--name", " "), "name_missing"),
        (("--name", "김서준", "--party", "0"), "party_empty"),
        (("--name", "김서준", "--party", "4"), "party_too_large"),
        (("--name", "김서준", "--phone", "전화 없음"), "bad_phone"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(cli: "Cli", words: tuple[str, ...], rule: str) -> None:
    event = cli.event(plus_ones=2)
    assert cli.refused("rsvp", "add", "--event", event, *words)["rule"] == rule
    assert cli.get("rsvp", "list", "--event", event) == []


def test_the_waitlist_says_who_would_move_up_and_why_not(cli: "Cli") -> None:
    event = cli.event(capacity=1)
    cli.add(event, "김서준")
    parties = [
        cli.add(event, name, party)["id"] for name, party in (("이하린", 1), ("박도윤", 3), ("최은서", 1))
    ]
    lines = cli.get("waitlist", "preview", "--event", event, "--seats", "3")
    assert [line["rsvp"] for line in lines] == parties
    assert [(line["promoted"], line["why"]) for line in lines] == [
        (True, "fits"),
        (False, "too_large"),
        (False, "behind"),
    ]
    assert {line["why"] for line in cli.get("waitlist", "preview", "--event", event, "--seats", "0")} == {
        "no_seats"
    }
    told = cli("waitlist", "preview", "--event", event, "--seats", "3").out
    assert "A party of 3 doesn’t fit. Free seats: 2." in told


def test_undo_is_refused_while_something_later_depends_on_it(cli: "Cli", people: Path) -> None:
    event = cli.event()
    done = cli.get("rsvp", "import", people, "--event", event)
    rsvp = cli.get("rsvp", "list", "--event", event, "--status", "going")[0]["id"]
    cli.get("rsvp", "cancel", rsvp)
    refused = cli.refused("undo", done["import"])
    assert refused["rule"] == "changed_later"
    assert "cancelling an RSVP" in refused["message"]


def test_with_nothing_done_there_is_nothing_to_undo_or_redo(cli: "Cli") -> None:
    assert cli.refused("redo")["rule"] == "nothing_to_redo"


def test_a_file_that_is_no_list_is_refused_with_its_kind_of_trouble(cli: "Cli", tmp_path: Path) -> None:
    event = cli.event()
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "locked.xlsx").write_bytes(b"PK\x03\x04" + bytes(100))
    for name, code in (
        ("picture.csv", "file_not_a_list"),
        ("empty.csv", "file_not_a_list"),
        ("locked.xlsx", "file_unreadable"),
        ("nowhere.csv", "file_missing"),
        (".", "file_not_a_list"),
    ):
        assert cli.refused("rsvp", "import", tmp_path / name, "--event", event)["error"] == code


def test_a_list_that_names_parts_says_which_it_found_and_which_it_may_make(
    cli: "Cli", tmp_path: Path
) -> None:
    event = cli.event()
    cli.get("part", "add", "--event", event, "--name", "저녁")
    path = tmp_path / "list.csv"
    path.write_text('이름,이메일,참석 범위\n김서준,a@mail.example,"저녁, 등산"\n', encoding="utf-8")
    tried = cli.get("rsvp", "import", path, "--event", event, "--dry-run")
    assert (tried["parts"], tried["unknown_parts"]) == ({"저녁": 1}, {"등산": 1})
    assert "--new-part" in cli("rsvp", "import", path, "--event", event, "--dry-run").out
    done = cli.get("rsvp", "import", path, "--event", event, "--new-part", "등산")
    assert (done["parts"], done["unknown_parts"]) == ({"저녁": 1, "등산": 1}, {})
    assert [part["name"] for part in cli.get("part", "list", "--event", event)] == ["저녁", "등산"]


def test_guests_are_named_and_listed(cli: "Cli", people: Path) -> None:
    event = cli.event()
    cli.get("rsvp", "import", people, "--event", event)
    rsvp = next(one for one in cli.get("rsvp", "list", "--event", event) if one["name"] == "김서준")
    assert rsvp["guests"] == []
    named = cli.get("rsvp", "guests", rsvp["id"], "--guest", "박민호")
    assert (named["id"], named["guests"]) == (rsvp["id"], ["박민호"])
    listed = next(one for one in cli.get("rsvp", "list", "--event", event) if one["name"] == "김서준")
    assert listed["guests"] == ["박민호"]
    cli.get("undo")
    listed = next(one for one in cli.get("rsvp", "list", "--event", event) if one["name"] == "김서준")
    assert listed["guests"] == []


def test_reconfirmation_asks_shows_who_is_silent_and_waits_for_its_date(cli: "Cli") -> None:
    event = cli.event(capacity=2)
    first, second = (
        cli.get("rsvp", "add", "--event", event, "--name", name)["id"] for name in ("김서준", "이하린")
    )
    assert cli.get("event", "reconfirm", event)["by"] is None
    assert cli.refused("event", "reconfirm", event, "--by", "2001-01-01T10:00")["rule"] == "reconfirm_past"
    asked = cli.get("event", "reconfirm", event, "--by", "2199-12-01T18:00")
    assert (asked["asked"], {line["id"] for line in asked["silent"]}) == (2, {first, second})
    assert cli.get("rsvp", "confirm", first)["confirmed"] is True
    assert [line["id"] for line in cli.get("event", "reconfirm", event)["silent"]] == [second]
    assert cli.refused("event", "reconfirm", event, "--release")["rule"] == "reconfirm_running"
    assert "이하린" in cli("--lang", "ko", "event", "reconfirm", event).out


def test_the_waitlist_is_put_in_another_order(cli: "Cli") -> None:
    event = cli.event(capacity=0)
    ids = [cli.get("rsvp", "add", "--event", event, "--name", name)["id"] for name in ("가", "나", "다")]
    assert cli.get("waitlist", "move", ids[2], "--place", 1)["place"] == 1
    line = cli.get("rsvp", "list", "--event", event, "--status", "waitlisted")
    assert [one["name"] for one in line] == ["다", "가", "나"]


def test_totals_count_people_and_are_saved_as_a_table(cli: "Cli", tmp_path: Path) -> None:
    event = cli.event()
    cli.get("rsvp", "add", "--event", event, "--name", "김서준", "--party", 3)
    file = tmp_path / "totals.xlsx"
    totals = cli.get("event", "totals", event, "--out", file)
    assert (totals["people"], totals["parts"], Path(totals["file"]).stat().st_size > 0) == (3, {}, True)
    assert "참석자 전체" in cli("--lang", "ko", "event", "totals", event).out
