"""What SQLite and the disk refuse is said by a code, and a file that makes no sense is called damaged."""

import errno
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store.desk import integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import error_codes, lock_file
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.words.say import say_error
from tests.benchmarks.worlds import new_desk, opened, plan_event


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = desk_settings.make(tmp_path / "a.desk", name="가온", lang="ko", tz="Asia/Seoul")
    yield desk
    desk.close()


def _raised(number: int | None, text: str = "whatever it says") -> dbapi2.OperationalError:
    error = dbapi2.OperationalError(text)
    if number is not None:
        error.sqlite_errorcode = number
    return error


@pytest.mark.parametrize(
    ("number", "code", "reason"),
    [
        (sqlite3.SQLITE_FULL, ErrorCode.DISK_FULL, ""),
        (sqlite3.SQLITE_READONLY_DBMOVED, ErrorCode.NOT_WRITABLE, ""),
        (sqlite3.SQLITE_CORRUPT_VTAB, ErrorCode.DESK_DAMAGED, ""),
        (sqlite3.SQLITE_NOTADB, ErrorCode.DESK_DAMAGED, ""),
        (sqlite3.SQLITE_CANTOPEN, ErrorCode.FILE_UNREADABLE, ""),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, ErrorCode.DESK_BUSY, "locked"),
        (sqlite3.SQLITE_IOERR_READ, ErrorCode.FILE_UNREADABLE, "medium"),
        (sqlite3.SQLITE_IOERR_FSYNC, ErrorCode.NOT_WRITABLE, "medium"),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_the_code_of_a_failure_counts_and_not_its_text(
    tmp_path: Path, number: int, code: ErrorCode, reason: str, *, wrapped: bool
) -> None:
    error: Exception = _raised(number, "disk i/o error; database or disk is full; malformed")
    if wrapped:
        error = DBAPIError("SELECT 1", (), error)
    told = error_codes.desk_error_of(error, tmp_path / "a.desk")
    assert told is not None
    assert (told.code, told.reason) == (code, reason)
    for lang in ("ko", "en"):
        assert say_error(told.code, told.reason, lang, **told.facts)


def test_a_copy_that_finds_no_room_says_that_the_disk_is_full(tmp_path: Path, desk: Desk) -> None:
    target = dbapi2.connect(tmp_path / "copy.desk")
    target.execute("PRAGMA max_page_count = 5")
    with dbapi2.connect(desk.path) as source, pytest.raises(dbapi2.OperationalError) as full:
        source.backup(target)
    told = error_codes.desk_error_of(full.value, tmp_path / "copy.desk")
    target.close()
    assert told is not None
    assert told.code is ErrorCode.DISK_FULL


def test_a_fault_in_a_statement_is_no_trouble_of_the_file(desk: Desk) -> None:
    with pytest.raises(dbapi2.OperationalError), desk.reading() as db:
        db.run("SELECT nothing FROM nowhere")


def test_a_fault_of_the_program_stays_one(desk: Desk) -> None:
    with pytest.raises(ValueError, match="of the program"), desk.reading():
        raise ValueError("of the program")


@pytest.mark.parametrize(
    ("table", "column", "stored"),
    [
        ("event", "status", "'schedumed'"),
        ("event", "plan_start", "'2026-1203T19:00:00'"),
        ("event", "plan_tz", "'Asia/Seou,'"),
        ("event", "title", "CAST(x'ff41' AS TEXT)"),
        ("event", "created_at", "9223372036854775807"),
        ("event", "uid", "x'00'"),
        ("event", "capacity", "'many'"),
    ],
)
def test_what_no_value_can_be_made_of_is_named_by_check_and_told_as_damage(
    tmp_path: Path, table: str, column: str, stored: str
) -> None:
    path = new_desk(tmp_path / "b.desk")
    with opened(path) as services:
        plan_event(services)
        with services.desk.change("test", "organiser") as db:
            db.run(f"UPDATE {table} SET {column} = {stored}")
    assert any(f"{table}.{column}" in one for one in integrity.problems(path))
    damage = integrity.damage_behind(ValueError(), path)
    assert damage is not None
    assert damage.code is ErrorCode.DESK_DAMAGED


def test_reading_a_status_that_is_none_is_refused_as_damage(tmp_path: Path) -> None:
    path = new_desk(tmp_path / "b.desk")
    with opened(path) as services:
        plan_event(services)
        with services.desk.change("test", "organiser") as db:
            db.run("UPDATE event SET status = 'schedumed'")
        with pytest.raises(DeskError) as refused:
            services.events.list()
    assert refused.value.code is ErrorCode.DESK_DAMAGED
    assert "schedumed" in str(refused.value.facts["detail"])


def test_a_whole_desk_holds_no_nonsense(desk: Desk) -> None:
    assert integrity.problems(desk.path) == []
    assert DeskSettings(desk).name == "가온"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, ErrorCode.DISK_FULL), (errno.EROFS, ErrorCode.NOT_WRITABLE)]
)
def test_a_desk_that_cannot_be_taken_says_why_and_stays_free(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, number: int, code: ErrorCode
) -> None:
    desk.close()

    def fail(*_given: object, **_named: object) -> None:
        raise OSError(number, "as a disk says it")

    with monkeypatch.context() as patched:
        patched.setattr(lock_file, "write_private", fail)
        with pytest.raises(DeskError) as refused:
            LockFile(desk.path, "test")
    assert refused.value.code is code
    LockFile(desk.path, "test").release()
