"""The history from a terminal."""

from tests.cli.conftest import Cli


def test_history_tells_who_did_what_when_and_one_change_in_full(cli: Cli) -> None:
    event = cli.event()
    rsvp = cli.add(event, "김서준")
    cli.get("rsvp", "cancel", rsvp["id"])
    lines = cli.get("history", "--event", event)
    assert [line["command"] for line in lines] == ["rsvp.cancel", "rsvp.add", "event.add"]
    assert {line["actor"] for line in lines} == {"cli"}
    one = cli.get("history", lines[0]["change"])
    assert one["things"][0]["name"] == "김서준"
    assert "→" in one["things"][0]["fields"][0]
    assert cli.get("history", "--kind", "venue") == []
    assert len(cli.get("history", "--limit", "2")) == 2
    assert cli.refused("history", "99999")["error"] == "not_found"
