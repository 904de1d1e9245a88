"""The picture of a group: kept small, undone, handed over, and kept by who stays of two groups."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QColor, QImage

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.handover import HandoverChoice
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Clock

BY = "organiser"


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str], Path]:
    def make(colour: str) -> Path:
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        path = tmp_path / f"{colour}.png"
        assert image.save(str(path))
        return path

    return make


def _colour(content: bytes) -> str:
    pixel = QImage.fromData(content).pixelColor(30, 20)
    return "red" if pixel.red() > pixel.blue() else "blue"


def test_a_picture_is_chosen_changed_taken_away_and_undone(
    services: Services, picture: Callable[[str], Path]
) -> None:
    pictures, groups = services.group_pictures, services.groups
    group, _ = groups.add(GroupEdit(name="산책", picture=pictures.read(picture("red"))), BY)
    assert _colour(pictures.of(group.id)) == "red"
    changed = groups.change(group.id, GroupEdit(picture=pictures.read(picture("blue"))), BY)
    assert _colour(pictures.of(group.id)) == "blue"
    groups.change(group.id, GroupEdit(purpose="걷기"), BY)
    assert _colour(pictures.all()[group.id]) == "blue"
    away = groups.change(group.id, GroupEdit(picture=b""), BY)
    assert pictures.of(group.id) == b""
    services.history.undo(BY, away.change)
    assert _colour(pictures.of(group.id)) == "blue"
    services.history.undo(BY, changed.change)
    assert _colour(pictures.of(group.id)) == "red"


def test_of_two_groups_that_become_one_the_picture_of_who_stays_is_kept(
    services: Services, picture: Callable[[str], Path]
) -> None:
    pictures = services.group_pictures
    red = services.groups.add(GroupEdit(name="가", picture=pictures.read(picture("red"))), BY)[0].id
    blue = services.groups.add(GroupEdit(name="나", picture=pictures.read(picture("blue"))), BY)[0].id
    bare = services.groups.add(GroupEdit(name="다"), BY)[0].id
    services.group_merging.merge(red, blue, BY)
    assert _colour(pictures.of(red)) == "red"
    services.group_merging.merge(bare, red, BY)
    assert _colour(pictures.of(bare)) == "red"


def test_a_picture_goes_over_to_the_next_host_and_a_hostile_one_does_not(
    services: Services, picture: Callable[[str], Path], tmp_path: Path, clock: Clock, gaon_desk: bytes
) -> None:
    group, _ = services.groups.add(
        GroupEdit(name="산책", picture=services.group_pictures.read(picture("red"))), BY
    )
    file = tmp_path / "산책.group"
    services.handover.write(group.id, file, HandoverChoice())
    there = tmp_path / "other.desk"
    there.write_bytes(gaon_desk)
    there.chmod(0o600)
    other = Services(Desk(there, clock=clock), services.fonts)
    head, _, body = file.read_bytes().partition(b"\n")
    content = json.loads(body)
    content["picture"] = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode()
    hostile = tmp_path / "hostile.group"
    hostile.write_bytes(head + b"\n" + json.dumps(content).encode())
    with pytest.raises(DeskError) as refused:
        other.handover.take(hostile, BY)
    assert (refused.value.reason, len(other.groups.list())) == ("group_picture", 1)
    taken = other.handover.take(file, BY).group
    assert _colour(other.group_pictures.of(taken.id)) == "red"
    del content["picture"]  # as an earlier version wrote it
    content["group"]["uid"] = str(UUID(int=other.groups.list()[0].group.uid.int ^ 1))
    hostile.write_bytes(head + b"\n" + json.dumps(content).encode())
    assert other.group_pictures.of(other.handover.take(hostile, BY).group.id) == b""


def test_a_file_that_is_not_there_or_too_large_says_so(services: Services, tmp_path: Path) -> None:
    with pytest.raises(DeskError) as missing:
        services.group_pictures.read(tmp_path / "none.png")
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(DeskError) as refused:
        services.group_pictures.read(large)
    assert (missing.value.code, refused.value.code, refused.value.reason) == (
        *("file_missing", "file_too_large", "group_picture"),
    )
