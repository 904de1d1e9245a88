"""What happened, from a terminal: every scan, arrivals over time, who did not come."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Cli


def test_scans_are_listed_and_saved_and_arrivals_told(cli: "Cli") -> None:
    event = cli.event(start="2026-01-10 19:00")
    came = cli.add(event, "김서준", 2)
    cli.add(event, "이하린")
    assert cli.get("rsvp", "list", "--event", event, "--status", "no-show") == []  # nobody was counted in
    cli.scan(event, "--door", "정문", came["ticket"]["code"], "x")
    cli.scan(event, "--door", "후문", "--direction", "out", "--count", "1", came["ticket"]["code"])
    rows = cli.get("scan", "list", "--event", event)
    assert [(row["door"], row["outcome"], row["direction"], row["count"]) for row in rows] == [
        ("정문", "accepted", "in", 2),
        ("정문", "refused", "in", 0),
        ("후문", "accepted", "out", 1),
    ]
    assert len(cli.get("scan", "list", "--event", event, "--door", "후문")) == 1
    assert cli.refused("scan", "list", "--event", event, "--door", "옆문")["error"] == "not_found"
    for name in ("a.csv", "a.xlsx", "a.json"):
        file = cli.desk.with_name(name)
        told = cli.get("scan", "list", "--event", event, "--out", file)
        assert told == {"file": str(file), "rows": 3}
    assert json.loads(cli.desk.with_name("a.json").read_text(encoding="utf-8")) == rows
    assert "후문" in cli("scan", "list", "--event", event).out
    assert cli("scan", "list", "--event", event, "--format", "csv").code == 2
    slots = cli.get("event", "arrivals", event)
    assert set(slots[0]) == {"from", "to", "in", "out", "refused"}
    assert [sum(slot[key] for slot in slots) for key in ("in", "out", "refused")] == [2, 1, 1]
    (missed,) = cli.get("rsvp", "list", "--event", event, "--status", "no-show")
    assert (missed["name"], missed["no_show"]) == ("이하린", True)
    assert [row["no_show"] for row in cli.get("rsvp", "list", "--event", event)] == [False, True]


def test_nobody_is_a_no_show_while_the_event_is_to_come(cli: "Cli") -> None:
    event = cli.event(start="2036-12-03 19:00")
    came = cli.add(event, "김서준")
    cli.add(event, "이하린")
    cli.scan(event, came["ticket"]["code"])
    assert cli.get("rsvp", "list", "--event", event, "--status", "no-show") == []
    assert [row["no_show"] for row in cli.get("rsvp", "list", "--event", event)] == [False, False]


def test_an_empty_answer_to_a_status_says_why_instead_of_asking_for_a_list(cli: "Cli") -> None:
    event = cli.event(start="2036-12-03 19:00")
    asking = ("rsvp", "list", "--event", event)
    assert "rsvp import" in cli(*asking).out
    cli.add(event, "김서준")
    assert cli(*asking, "--status", "declined").out.strip() == "No one has this status."
    assert "has ended" in cli(*asking, "--status", "no-show").out


def test_arrivals_name_the_day_of_an_end_that_is_on_another(cli: "Cli") -> None:
    event = cli.event(start="2036-12-03 19:00")
    came = cli.add(event, "김서준")
    cli.scan(event, "--at", "2026-07-01 23:58", came["ticket"]["code"])
    early = cli.get("event", "arrivals", event)[0]
    row = cli("event", "arrivals", event).out.splitlines()[1]
    assert early["from"][:10] != early["to"][:10]
    assert early["to"][:16].replace("T", " ") in row
