"""Groups from a terminal: from an application to a member, a block and an incident."""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

from tests.cli.conftest import Cli

_LIST = """\
타임스탬프,이름,이메일 주소,연락처,소속,왜 오고 싶나요?
2026. 11. 10 오후 3:24:05,서다온,daon@mail.example,010-0312-4478,새길고등학교,동네 사람을 알고 싶어요
2026. 11. 12 오후 3:24:05,고래오,raeo@mail.example,010-0312-4479,,친구
"""


def _applied(cli: Cli, tmp_path: Path, **options: str) -> tuple[str, list[dict[str, Any]]]:
    words = [part for key, value in options.items() for part in (f"--{key}", value)]
    group = cli.get("group", "add", "--name", "산책과 대화", *words)["id"]
    file = tmp_path / "applications.csv"
    file.write_text(_LIST, "utf-8")
    done = cli.get("group", "apply", "--group", group, "--file", file)
    assert (len(done["applied"]), done["people_added"], done["refused"]) == (2, 2, [])
    return group, cli.get("group", "queue", "--group", group)


def test_an_application_waits_lacks_conditions_and_becomes_a_member(cli: Cli, tmp_path: Path) -> None:
    group, queue = _applied(cli, tmp_path, condition="rules_accepted")
    assert [each["name"] for each in queue] == ["서다온", "고래오"]
    assert queue[0]["answers"] == {"왜 오고 싶나요?": "동네 사람을 알고 싶어요"}
    assert queue[0]["missing"] == ["rules_accepted"]
    assert queue[0]["waiting_days"] > queue[1]["waiting_days"]
    refused = cli.refused("group", "approve", queue[0]["id"])
    assert (refused["rule"], "Rules accepted" in refused["message"]) == ("conditions_missing", True)
    assert cli.get("group", "condition", queue[0]["id"], "--done", "rules_accepted")["missing"] == []
    approved = cli.get("group", "approve", queue[0]["id"])
    assert (approved["status"], "서다온" in approved["text"]) == ("approved", True)
    (member,) = cli.get("group", "show", group)["members"]
    assert (member["id"], member["person"], member["status"]) == (
        *(queue[0]["id"], queue[0]["person"], "approved"),
    )
    overridden = cli.get("group", "approve", queue[1]["id"], "--override", "--reason", "아는 분")
    cli.get("undo", overridden["change"])
    assert [each["id"] for each in cli.get("group", "queue", "--group", group)] == [queue[1]["id"]]


def test_a_limit_holds_and_may_be_overridden(cli: Cli, tmp_path: Path) -> None:
    _, queue = _applied(cli, tmp_path)
    cli.get("group", "approve", queue[0]["id"])
    assert cli.get("group", "limit", "--max", "1")["exempt"] == 0
    other = cli.get("group", "add", "--name", "독서회")["id"]
    cli.get("group", "apply", "--group", other, "--file", tmp_path / "applications.csv")
    first, _ = cli.get("group", "queue", "--group", other)
    assert first["over_limit"]
    assert cli.refused("group", "approve", first["id"])["rule"] == "over_limit"
    cli.get("group", "approve", first["id"], "--override", "--reason", "모임장이에요")


def test_who_was_blocked_in_a_group_is_flagged_when_they_return_otherwise(cli: Cli, tmp_path: Path) -> None:
    group, queue = _applied(cli, tmp_path)
    person = queue[0]["person"]
    blocked = cli.get(
        "person", "block", person, "--scope", "group", "--group", group, "--reason", "비밀 사유"
    )
    assert (blocked["scope"], blocked["until"]) == ("group", None)
    assert cli.refused("group", "approve", queue[0]["id"])["rule"] == "person_blocked"
    again = tmp_path / "again.csv"
    again.write_text("이름,연락처\n다온 서,010-9999-0000\n", "utf-8")
    assert cli.get("group", "apply", "--group", group, "--file", again)["flagged"] == 1
    (flagged,) = (each for each in cli.get("group", "queue", "--group", group) if each["suspects"])
    assert flagged["suspects"] == [{"person": person, "why": ["name"]}]
    assert cli.get("person", "unblock", person, "--group", group)["blocked"] is False
    assert (
        cli.refused("person", "block", person, "--scope", "group", "--reason", "x")["rule"] == "group_needed"
    )


def test_an_incident_is_kept_opened_and_destroyed(cli: Cli, tmp_path: Path) -> None:
    group, queue = _applied(cli, tmp_path)
    photo = tmp_path / "photo.txt"
    photo.write_text("화면 사진", "utf-8")
    made = cli.get(
        *("group", "incident", "add", "--group", group, "--person", queue[0]["person"]),
        *("--what", "원하지 않는 연락", "--reporter", "박도윤", "--evidence", photo),
    )
    (incident,) = cli.get("person", "incidents", queue[0]["person"])
    assert (incident["id"], incident["evidence"], "reporter" in incident) == (
        made["id"],
        ["photo.txt"],
        False,
    )
    shown = cli.get("group", "incident", "show", made["id"], "--with-reporter")
    assert shown["reporter"] == "박도윤"
    cli.get("group", "incident", "decide", made["id"], "--state", "closed", "--outcome", "사과했어요")
    cli.get("group", "incident", "expunge", made["id"])
    assert cli.get("group", "incident", "list", "--group", group) == []
    assert "박도윤".encode() not in cli.desk.read_bytes()


def people_of_a_group(cli: Cli, *names: str) -> tuple[str, list[str]]:
    group = cli.get("group", "add", "--name", "독서 모임")["id"]
    people = [cli.get("person", "add", "--name", name)["id"] for name in names]
    for person in people:
        cli.get("group", "join", "--group", group, "--person", person)
    return group, people


def test_two_members_of_one_group_become_one_member(cli: Cli) -> None:
    group, (keep, other) = people_of_a_group(cli, "김서준", "김서준")
    cli.get("person", "merge", keep, other)
    assert [member["person"] for member in cli.get("group", "show", group)["members"]] == [keep]
    cli.get("undo")
    assert len(cli.get("group", "show", group)["members"]) == 2
    assert cli.get("check")["ok"] is True


def test_a_member_is_removed_with_the_membership(cli: Cli) -> None:
    group, (person,) = people_of_a_group(cli, "김서준")
    cli.get("person", "remove", person)
    assert cli.get("group", "show", group)["members"] == []
    assert cli.get("check")["ok"] is True


def test_events_are_listed_by_group(cli: Cli) -> None:
    group = cli.get("group", "add", "--name", "산책과 대화")["id"]
    walk = cli.event("산책", group=group)
    cli.event("다른 모임의 행사")
    assert [each["id"] for each in cli.get("event", "list", "--group", group)] == [walk]
    assert len(cli.get("event", "list")) == 2


def test_a_picture_is_given_and_taken_away_and_what_is_none_is_refused(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "gaon.png"
    file.write_bytes(
        b64decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        )
    )
    group = cli.get("group", "add", "--name", "산책과 대화", "--picture", file)["id"]
    assert cli.get("group", "show", group)["picture"] is True
    cli.get("group", "change", group, "--picture", "none")
    assert cli.get("group", "show", group)["picture"] is False
    file.write_text("<svg/>")
    refused = cli.refused("group", "change", group, "--picture", file)
    assert (refused["error"], "gaon.png" in refused["message"]) == ("file_unreadable", True)


def test_questions_of_every_kind_come_from_a_file_as_they_are_shown(cli: Cli, tmp_path: Path) -> None:
    asked = [
        {
            "kind": "choice",
            "text": {"ko": "언제가 좋나요?", "en": "When?"},
            "required": True,
            "options": [{"": "낮"}, {"": "저녁"}],
            "purpose": "",
        }
    ]
    file = tmp_path / "questions.json"
    file.write_text(json.dumps(asked), "utf-8")
    group = cli.get("group", "add", "--name", "산책과 대화", "--questions", file)["id"]
    assert cli.get("group", "show", group)["questions"] == asked
    file.write_text('[{"kind": "choice", "text": "언제가 좋나요?"}]', "utf-8")
    refused = cli.refused("group", "change", group, "--questions", file)
    assert refused["rule"] == "group_question"
    file.write_text("{}", "utf-8")
    file.write_text('[{"kind": "colour"}]', "utf-8")
    assert cli.refused("group", "change", group, "--questions", file)["rule"] == "group_questions_file"


def test_an_application_is_typed_from_the_form_that_the_group_prints(cli: Cli, tmp_path: Path) -> None:
    group = cli.get("group", "add", "--name", "산책과 대화", "--question", "왜 오고 싶나요?*")["id"]
    form = tmp_path / "form.pdf"
    assert cli.get("group", "form", "--group", group, "--out", form) == {"file": str(form)}
    assert form.read_bytes().startswith(b"%PDF")
    typed = ("--name", "서다온", "--phone", "010-0312-4478", "--answer", "왜 오고 싶나요?=친구")
    applied = cli.get("group", "apply", "--group", group, *typed)
    (waiting,) = cli.get("group", "queue", "--group", group)
    assert (applied["applied"], waiting["answers"], waiting["affiliation"]) == (
        *([waiting["id"]], {"왜 오고 싶나요?": "친구"}, ""),
    )
    assert cli.refused("group", "apply", "--group", group, *typed)["rule"] == "already_applied"
