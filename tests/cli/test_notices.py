"""Notices from a terminal: kinds and texts, one filled in, the queue, and marking people as told."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def event(cli: "Cli") -> str:
    added = cli.get(
        "event", "add", "--title", "송년 모임", "--start", "2030-12-03 19:00", "--tz", "Asia/Seoul"
    )
    event: str = added["id"]
    return event


def answer(cli: "Cli", event: str, name: str, *more: str) -> str:
    added: dict[str, Any] = cli.get("rsvp", "add", "--event", event, "--name", name, *more)
    rsvp: str = added["id"]
    return rsvp


def test_kinds_are_listed_with_their_fields(cli: "Cli") -> None:
    value = cli.get("notice", "kinds")
    assert [kind["kind"] for kind in value["kinds"]] == [
        *(
            "call",
            "confirmed",
            "waitlisted",
            "off_waitlist",
            "refused",
            "tomorrow",
            "moved",
            "cancelled",
            "thanks",
        ),
        *("helpers", "missed", "materials", "next_date"),
    ]
    assert {"name", "event", "date", "place"} <= set(value["fields"])
    assert not any(kind["edited"] for kind in value["kinds"])


def test_a_notice_is_filled_in_with_its_size_as_a_message(cli: "Cli", event: str) -> None:
    rsvp = answer(cli, event, "고라온", "--phone", "010-1234-5678")
    value = cli.get(
        "notice", "preview", "--event", event, "--kind", "confirmed", "--rsvp", rsvp, "--text-lang", "ko"
    )
    assert value["text"].startswith("고라온 님, 안녕하세요.\n송년 모임 참석이 확정됐어요.")
    assert value["phone"] == "+821012345678"
    assert value["sms"] == {"bytes": len(value["text"].encode("cp949")), "size": "lms", "lacking": []}
    assert "place" in value["missing"]
    english = cli.get("notice", "preview", "--event", event, "--kind", "call", "--text-lang", "en")
    assert english["text"].startswith("Hello from")


def test_the_queue_empties_as_people_are_told_and_says_who_was_before(cli: "Cli", event: str) -> None:
    first, second = answer(cli, event, "가"), answer(cli, event, "나")
    assert [
        (entry["rsvp"], entry["kind"], entry["way"])
        for entry in cli.get("notice", "queue", "--event", event)["waiting"]
    ] == [
        (first, "confirmed", None),
        (second, "confirmed", None),
    ]
    told = cli.get("notice", "told", first, "--kind", "confirmed", "--way", "copied")
    assert (told["told"], told["already"]) == ([first], [])
    again = cli.get("notice", "told", first, second, "--kind", "confirmed", "--way", "sms")
    assert (again["told"], again["already"]) == ([second], [first])
    queue = cli.get("notice", "queue", "--event", event)
    assert queue["waiting"] == []
    assert [(notice["rsvp"], notice["way"]) for notice in queue["told"]] == [
        (first, "copied"),
        (second, "sms"),
    ]


def test_a_chat_room_is_told_by_its_event(cli: "Cli", event: str) -> None:
    cli.get("notice", "told", "--event", event, "--kind", "call", "--way", "copied")
    (posted,) = cli.get("notice", "queue", "--event", event)["told"]
    assert (posted["rsvp"], posted["kind"]) == (None, "call")
    assert cli.refused("notice", "told", "--kind", "call", "--way", "copied")["rule"] == "nobody_told"


@pytest.mark.parametrize("encoding", ["utf-8", "cp949", "utf-16"])  # the last is PowerShell's
def test_a_text_is_replaced_from_a_file_and_put_back(
    cli: "Cli", event: str, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes("{group}에서 {event}을(를) 열어요.".encode(encoding))
    written = cli.get("notice", "template", "--kind", "call", "--file", file)
    assert written["edited_at"]
    assert cli.get("notice", "preview", "--event", event, "--kind", "call")["text"].endswith(
        "송년 모임을 열어요."
    )
    assert cli.get("notice", "template", "--kind", "call", "--built-in")["edited_at"] is None
    assert "{event}" in cli.get("notice", "show", "--kind", "call")["text"]


def test_cards_are_written_to_be_printed_and_their_readers_marked(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    answer(cli, event, "가")
    out = tmp_path / "cards.pdf"
    asked = ("notice", "paper", "--event", event, "--kind", "confirmed", "--form", "cards-8")
    value = cli.get(*asked, "--out", str(out), "--told")
    assert (value["file"], value["notices"]) == (str(out), 1)
    assert out.read_bytes().startswith(b"%PDF")
    assert cli.get("notice", "queue", "--event", event)["waiting"] == []
    assert cli.get(*asked, "--out", str(out), "--told")["change"] is None
    assert cli.refused(*asked[:-1], "poster-a4", "--out", str(out))["rule"] == "notice_no_poster"


@pytest.mark.parametrize(("lang", "said"), [("en", "Places left: 12\n"), ("ko", "남은 자리: 12명\n")])
def test_places_that_are_left_are_said_without_a_word_that_does_not_fit(
    cli: "Cli", lang: str, said: str
) -> None:
    event = cli.event(capacity=12)
    words = ("notice", "preview", "--event", event, "--kind", "call", "--text-lang", lang)
    assert said in cli.get(*words)["text"]


def test_each_group_has_texts_of_its_own(cli: "Cli", tmp_path: Path) -> None:
    group = cli.get("group", "add", "--name", "산책과 대화")["id"]
    text = tmp_path / "thanks.txt"
    text.write_text("{name} 님, 같이 걸어서 좋았어요.", "utf-8")
    kind = ("--kind", "thanks", "--text-lang", "ko")
    written = cli.get("notice", "template", *kind, "--group", group, "--file", text)
    assert written["text"] == "{name} 님, 같이 걸어서 좋았어요."
    assert cli.get("notice", "show", *kind, "--group", group)["text"] == written["text"]
    assert cli.get("notice", "show", *kind)["text"] != written["text"]
    edited = {
        each["kind"] for each in cli.get("notice", "kinds", "--group", group)["kinds"] if each["edited"]
    }
    assert edited <= {"thanks"}
    assert cli.get("notice", "template", *kind, "--group", group, "--built-in")["edited_at"] is None
