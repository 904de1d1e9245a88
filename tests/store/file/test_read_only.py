"""A desk is read where nothing can be written beside it, and never while somebody else writes unseen."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store.desk import integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver, read_only


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.desk"
    desk_settings.make(path, name="가온", lang="ko", tz="Asia/Seoul").close()
    return path


@pytest.fixture(params=[sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE])
def no_room(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a disk on which SQLite can put no log beside a desk, as it says on such disks."""

    def fail(_path: Path) -> Any:
        error = driver.DatabaseError("no log")
        error.sqlite_errorcode = request.param  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(read_only, "_open_with_wal", fail)


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with contextlib.closing(Desk(path)) as desk:
        yield desk


@pytest.mark.usefixtures("no_room")
def test_a_desk_is_read_and_checked_without_a_log(desk: Desk, path: Path) -> None:
    assert DeskSettings(desk).name == "가온"
    assert integrity.problems(path) == []
    assert not list(path.parent.glob("a.desk-*"))


@pytest.mark.usefixtures("no_room")
def test_nothing_is_said_of_a_desk_that_changed_while_it_was_read(desk: Desk, path: Path) -> None:
    with pytest.raises(DeskError) as refused, desk.reading() as db:
        assert db.value("SELECT count(*) FROM setting")
        os.utime(path, ns=(1, 1))
    assert (refused.value.code, refused.value.reason) == (ErrorCode.DESK_BUSY, "changed")


@pytest.mark.usefixtures("no_room")
def test_the_next_look_sees_what_was_written_since(desk: Desk, path: Path) -> None:
    assert DeskSettings(desk).name == "가온"
    _write_from_elsewhere(path)
    assert DeskSettings(desk).name == "나래"


def _write_from_elsewhere(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other, other:
        for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            other.execute(f'DROP TRIGGER "{name}"')
        other.execute("UPDATE setting SET value = '나래' WHERE key = 'name'")


@pytest.mark.usefixtures("no_room")
def test_a_desk_with_a_log_that_cannot_be_taken_in_is_refused(desk: Desk, path: Path) -> None:
    shutil.copy(path, path.with_name("a.desk-wal"))
    with pytest.raises(DeskError) as refused:
        _ = DeskSettings(desk).name
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, "log_left")
    path.with_name("a.desk-wal").unlink()
