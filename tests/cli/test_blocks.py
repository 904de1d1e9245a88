"""A block says which coming RSVPs it meets, and refuses them where that is asked for."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.mark.parametrize(("options", "status"), [((), "going"), (("--refuse-rsvps",), "refused")])
def test_a_block_names_the_coming_rsvps_that_stay_or_are_refused(
    cli: Cli, options: tuple[str, ...], status: str
) -> None:
    plan = ("--start", "2030-01-14 19:00", "--end", "2030-01-14 21:00")
    event = cli.get("event", "add", "--title", "모임", *plan)["id"]
    rsvp = cli.get("rsvp", "add", "--event", event, "--name", "서다온", "--phone", "010-1111-2222")["id"]
    (person,) = (each["id"] for each in cli.get("person", "find", "서다온"))
    blocked = cli.get("person", "block", person, "--reason", "신고", *options)
    assert blocked["rsvps"] == [{"id": rsvp, "status": status}]


SAID = {
    ("ko", False): "그대로 둔",
    ("ko", True): "거절한 참석",
    ("en", False): "still stand",
    ("en", True): "RSVPs refused",
}


@pytest.mark.parametrize(("lang", "refuse"), SAID)
def test_a_block_says_in_words_which_rsvps_it_meets(cli: Cli, lang: str, *, refuse: bool) -> None:
    event = cli.event()
    cli.add(event, "서다온")
    (rsvp,) = (each["id"] for each in cli.get("rsvp", "list", "--event", event))
    (person,) = (each["id"] for each in cli.get("person", "find", "서다온"))
    more = ("--refuse-rsvps",) if refuse else ()
    said = cli("person", "block", person, "--reason", "신고", *more, "--lang", lang).out
    assert SAID[lang, refuse] in said
    assert rsvp in said


@pytest.mark.parametrize(("lang", "why"), [("ko", "운영진에게"), ("en", "ask the organiser")])
def test_tickets_badges_and_invites_leave_out_who_is_blocked(
    cli: Cli, tmp_path: Path, lang: str, why: str
) -> None:
    event = cli.event()
    for name in ("서다온", "이하린"):
        cli.add(event, name)
    (person,) = (each["id"] for each in cli.get("person", "find", "서다온"))
    cli.get("person", "block", person, "--reason", "신고")
    papers = {
        "files": [
            ("ticket", "export", "--event", event, "--format", "svg", "--out", tmp_path / "t"),
            ("ics", "invites", "--event", event, "--out", tmp_path / "i"),
            ("ics", "invites", "--event", event, "--format", "text", "--out", tmp_path / "l"),
        ],
        "badges": [("badge", "--event", event, "--out", tmp_path / "b.pdf")],
    }
    for key, commands in papers.items():
        for words in commands:
            done = cli.get(*words)
            assert (done[key] if key == "badges" else len(done[key]), done["blocked"]) == (1, 1)
            assert why in cli(*words, "--lang", lang).out
