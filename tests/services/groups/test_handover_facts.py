"""Files of groups that were not written by this program: a sentence, and nothing of them on the desk."""

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Clock

BY, HEAD = "organiser", b"MEETUP-GROUP-1\n"
HOSTILE = (None, 7, -1, 2**70, "\ud800", "a\0b\u202e", [], {}, [[]], {"ko": 5}, True, 1.5, "x" * 200_000)


@pytest.fixture
def content(services: Services, tmp_path: Path) -> dict[str, Any]:
    """What a group of one member with a history, a question, an incident and a block has in its file."""
    from meetup_desk.domain.groups import FieldKind, GroupQuestion

    question = GroupQuestion(kind=FieldKind.CHOICE, text={"ko": "고르기"}, options=({"ko": "하나"},))
    group, _ = services.groups.add(GroupEdit(name="산책", questions=(question,), conditions=("x",)), BY)
    path = tmp_path / "산책.group"
    listed = tmp_path / "list.csv"
    listed.write_text("이름,이메일\n서다온,daon@mail.example\n", "utf-8")
    services.members.approve(services.applications.run(listed, group.id, BY).applied, BY, override_reason="y")
    services.handover.write(group.id, path, HandoverChoice(history=True))
    found: dict[str, Any] = json.loads(path.read_bytes()[len(HEAD) :])
    person = found["people"][0]["uid"]
    incident = "01a224d3-22c7-7cf0-b1fd-bceb15393441"
    return found | {
        "incidents": [
            {
                "uid": incident,
                "person": person,
                "state": "open",
                "what": "x",
                "reported_at": 1,
                "evidence": [{"name": "a.txt", "content": "YQ=="}],
            }
        ],
        "blocks": [{"kind": "block", "person": person, "incident": incident, "at": 1}],
    }


@pytest.fixture
def other(services: Services, tmp_path: Path, clock: Clock, gaon_desk: bytes) -> Services:
    path = tmp_path / "other.desk"
    path.write_bytes(gaon_desk)
    path.chmod(0o600)
    return Services(Desk(path, clock=clock), services.fonts)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give each holder and key of all values below."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in list(items):
        yield value, key
        yield from _places(each)


def test_whatever_stands_in_a_fact_it_is_refused_or_fits(
    other: Services, content: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "other.group"
    text = json.dumps(content)
    hostile = cycle(HOSTILE)
    for at in range(0, len(list(_places(content))), 3):
        changed = json.loads(text)
        changed["group"]["uid"] = f"01a224d3-22c7-7cf0-b1fd-{at:012}"
        holder, key = list(_places(changed))[at]
        holder[key] = value = next(hostile)
        path.write_bytes(HEAD + json.dumps(changed).encode())
        try:
            other.handover.take(path, BY)
        except DeskError as error:
            assert error.code in ("file_unreadable", "rule"), (key, value, error)  # noqa: PT017
    for card in other.groups.list():
        other.members.lines(other.members.ids(card.group.id))
        other.incidents.of_group(card.group.id)
    assert other.backups.check() == []


@pytest.mark.parametrize("gone", ["members", "people", "group"])
def test_a_file_without_a_part_is_refused(
    other: Services, content: dict[str, Any], tmp_path: Path, gone: str
) -> None:
    path = tmp_path / "other.group"
    del content[gone]
    path.write_bytes(HEAD + json.dumps(content).encode())
    with pytest.raises(DeskError, match="file_unreadable"):
        other.handover.take(path, BY)


def test_brackets_without_end_are_refused(other: Services, tmp_path: Path) -> None:
    path = tmp_path / "other.group"
    path.write_bytes(HEAD + b'{"group":' + b"[" * 100_000)
    with pytest.raises(DeskError, match="file_unreadable"):
        other.handover.take(path, BY)
