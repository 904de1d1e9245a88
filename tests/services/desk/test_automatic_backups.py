"""Backups that a desk makes by itself: when, where, how many, and what going back to one would lose."""

import contextlib
import shutil
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import backup_folder
from meetup_desk.services.desk.backups import restore
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft, Venues
from meetup_desk.store.desk.desk import Desk
from tests.conftest import Clock

BY = "organiser"


def add_venue(services: Services, name: str) -> None:
    services.venues.add(VenueDraft(name=name), BY)


def test_a_backup_is_made_only_when_something_changed(services: Services, clock: Clock) -> None:
    first = services.automatic_backups.run()
    assert first is not None
    clock.move(hours=1)
    assert services.automatic_backups.run() is None
    add_venue(services, "가온문터")
    assert services.automatic_backups.run() is not None
    assert len(services.automatic_backups.list()) == 2


def test_a_backup_is_a_desk_that_holds_what_the_desk_held(services: Services, tmp_path: Path) -> None:
    add_venue(services, "가온문터")
    made = services.automatic_backups.run()
    assert made is not None
    assert backup_folder.is_good(made.path)
    copy = tmp_path / "copy.desk"
    shutil.copy(made.path, copy)
    with contextlib.closing(Desk(copy)) as desk:
        assert [venue.name for venue, _ in Venues(desk).list()] == ["가온문터"]


def test_the_age_of_the_newest_is_known(services: Services, clock: Clock) -> None:
    assert services.automatic_backups.newest_at() is None
    services.automatic_backups.run()
    newest = services.automatic_backups.newest_at()
    assert newest is not None
    assert abs(newest - clock.now) <= 1_000_000


def test_old_backups_go_by_the_ladder(services: Services, clock: Clock) -> None:
    for hour in range(30):
        add_venue(services, f"장소 {hour}")
        services.automatic_backups.run()
        clock.move(hours=1)
    assert 24 <= len(services.automatic_backups.list()) <= 27


def test_the_second_place_gets_what_it_missed_once_it_is_there(
    services: Services, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    services.automatic_backups.choose_second_place(str(stick), BY)
    services.automatic_backups.run()
    assert [file.second for file in services.automatic_backups.list()] == [False]
    stick.mkdir()
    clock.move(hours=1)
    assert services.automatic_backups.run() is None
    files = services.automatic_backups.list()
    assert sorted(file.second for file in files) == [False, True]
    assert all(backup_folder.is_good(file.path) for file in files)


def test_a_preview_says_what_would_be_lost(services: Services, clock: Clock) -> None:
    add_venue(services, "가온문터")
    made = services.automatic_backups.run()
    assert made is not None
    clock.move(hours=1)
    add_venue(services, "누리홀")
    preview = services.automatic_backups.preview(made.path)
    assert preview.of_this_desk
    assert [(change.command, change.detail) for change in preview.lost] == [("venue.add", "누리홀")]
    assert preview.lost_total == 1
    assert preview.now == preview.then


def test_the_newest_good_backup_of_a_damaged_desk_is_found_without_opening_it(
    services: Services, clock: Clock
) -> None:
    good = services.automatic_backups.run()
    clock.move(hours=2)
    add_venue(services, "가온문터")
    torn = services.automatic_backups.run()
    assert good is not None
    assert torn is not None
    torn.path.write_bytes(torn.path.read_bytes()[:3000])
    desk = services.desk.path
    services.desk.close()
    desk.write_bytes(b"SQLite format 3\0" + b"x" * 4000)
    found = backup_folder.newest_good(desk)
    assert found is not None
    assert found.path == good.path
    restore(found.path, desk, force=True)
    assert backup_folder.is_good(desk)


def test_a_cancelled_backup_leaves_nothing_behind(services: Services) -> None:
    with pytest.raises(DeskError) as caught:
        services.automatic_backups.run(lambda: True)
    assert caught.value.code is ErrorCode.CANCELLED
    assert services.automatic_backups.list() == []
    assert list(backup_folder.folder_of(services.desk.path).iterdir()) == []
