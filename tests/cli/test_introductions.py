"""Introductions and buddies from a terminal."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import Cli


def person(cli: "Cli", name: str) -> str:
    (found,) = cli.get("person", "find", name)
    return str(found["id"])


def introduced(cli: "Cli") -> dict[str, Any]:
    event = cli.event()
    for name in ("Sam", "Robin"):
        cli.add(event, name)
    cli.get("introduce", "add", "--person", person(cli, "Sam"), "--need", "someone to read my resume")
    cli.get("introduce", "add", "--person", person(cli, "Robin"), "--offer", "resume reviews")
    (line,) = cli.get("introduce", "propose", "--event", event)
    return dict(line)


def test_two_people_are_proposed_asked_and_introduced(cli: "Cli") -> None:
    line = introduced(cli)
    assert (line["person"]["name"], line["other"]["name"], line["state"]) == ("Sam", "Robin", "proposed")
    assert line["reason"] == ["resume"]
    (asked,) = cli.get("introduce", "ask", line["id"])
    assert "Robin" not in asked["texts"][0]
    assert cli.refused("introduce", "contacts", line["id"])["rule"] == "introduction_not_agreed"
    for name in ("Sam", "Robin"):
        answered = cli.get(
            "introduce", "answer", line["id"], "--person", person(cli, name), "--answer", "yes"
        )
    assert answered["state"] == "agreed"
    assert "Robin" in cli.get("introduce", "contacts", line["id"])["texts"][0]
    assert cli.get("introduce", "met", line["id"])["state"] == "met"
    (met,) = cli.get("meetings", "list", "--person", person(cli, "Sam"))
    assert met["sources"] == ["introduction"]
    assert [one["id"] for one in cli.get("introduce", "list", "--state", "met")] == [line["id"]]
    assert "resume" in cli("introduce", "list").out


def test_who_refuses_is_not_proposed(cli: "Cli") -> None:
    line = introduced(cli)
    sam, robin = line["person"]["id"], line["other"]["id"]
    assert cli.get("introduce", "consent", "--person", robin, "--answer", "no")["willing"] is False
    assert cli.refused("introduce", "ask", line["id"])["rule"] == "introduction_unwilling"
    said = cli.get("introduce", "add", "--person", sam, "--offer", "guitar lessons")
    cli.get("introduce", "close", said["id"])
    assert cli.get("introduce", "propose") == []


def test_a_buddy_is_set_told_and_asked(cli: "Cli") -> None:
    event = cli.event()
    for name in ("Sam", "Robin"):
        cli.add(event, name)
    words = ("--event", event, "--person", person(cli, "Sam"))
    assert cli.get("buddy", "propose", "--event", event) == []
    (line,) = cli.get("buddy", "set", *words, "--buddy", person(cli, "Robin"))
    assert (line["person"]["name"], line["buddy"]["name"], line["told_at"]) == ("Sam", "Robin", None)
    (told,) = cli.get("buddy", "tell", "--event", event)
    assert told["told_at"]
    assert "Robin" in told["texts"][0]
    (asked,) = cli.get("buddy", "answer", *words, "--text", "Lovely")
    assert asked["feedback"] == "Lovely"
    assert cli.get("buddy", "remove", *words) == []


def test_the_meetings_of_a_group_are_counted(cli: "Cli") -> None:
    introduced(cli)
    group = cli.get("group", "list")[0]["id"]
    value = cli.get("meetings", "list", "--group", group)
    assert (value["people"], value["pairs"], value["edge"]) == (0, 0, [])
    assert "0 of 0" in cli("meetings", "list", "--group", group).out
