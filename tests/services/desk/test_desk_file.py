"""The file of a desk is moved whole, with its backups, or stays where it is."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.services.desk import desk_file
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


def test_a_desk_that_another_program_holds_stays_and_leaves_no_copy(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, target = services.desk.path, tmp_path / "else" / "where.desk"
    services.automatic_backups.run()
    services.desk.close()
    remove = disk.remove
    monkeypatch.setattr(disk, "remove", lambda path: path != desk and remove(path))
    with pytest.raises(DeskError) as refused:
        move(desk, target)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, disk.OPEN_ELSEWHERE)
    assert (is_good(desk), target.exists()) == (True, False)
    assert len(list(folder_of(desk).iterdir())) == 1


def test_a_backup_that_another_program_holds_stays_and_the_desk_is_moved(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, target = services.desk.path, tmp_path / "else" / "where.desk"
    services.automatic_backups.run()
    services.desk.close()
    (kept,) = folder_of(desk).iterdir()

    def copied_and_not_removed(_old: Path, new: Path) -> None:
        new.write_bytes(b"half")
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(desk_file.shutil, "move", copied_and_not_removed)
    assert move(desk, target) == target
    assert (is_good(target), desk.exists(), is_good(kept)) == (True, False, True)
    assert list(folder_of(target).iterdir()) == []
