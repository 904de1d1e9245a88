"""The file of a desk is moved whole, with its backups, or stays where it is."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk.backup_folder import folder_of, is_good
from meetup_desk.services.desk.desk_file import move
from meetup_desk.services.services import Services


def test_a_desk_is_moved_with_its_backups(services: Services, tmp_path: Path) -> None:
    desk, target = services.desk.path, tmp_path / "else" / "where.desk"
    services.automatic_backups.run()
    services.desk.close()
    assert move(desk, target) == target
    assert is_good(target)
    assert not desk.exists()
    assert len(list(folder_of(target).iterdir())) == 1
    assert not folder_of(desk).exists()


def test_a_desk_that_is_open_or_a_place_that_is_taken_stays(services: Services, tmp_path: Path) -> None:
    desk, target = services.desk.path, tmp_path / "taken.desk"
    services.desk.hold()
    with pytest.raises(DeskError) as caught:
        move(desk, target)
    assert caught.value.code is ErrorCode.DESK_BUSY
    target.write_text("mine")
    services.desk.close()
    with pytest.raises(DeskError) as caught:
        move(desk, target)
    assert caught.value.code is ErrorCode.DESK_EXISTS
    assert desk.exists()
    assert target.read_text() == "mine"


def test_a_desk_and_its_first_group_are_renamed_together(services: Services) -> None:
    assert services.settings.rename("  누리 모임 ", "organiser") == "누리 모임"
    assert (services.settings.name, services.settings.group().name) == ("누리 모임", "누리 모임")
    with pytest.raises(DeskError):
        services.settings.rename(" ", "organiser")
