"""A desk is one file that refuses what it must not touch, and belongs to one writer at a time."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.services.desk import desk_settings
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import header


def _new(path: Path) -> Desk:
    return desk_settings.make(path, name="가온", lang="ko", tz="Asia/Seoul")


def _patched(path: Path, offset: int, value: int) -> bytes:
    data = bytearray(path.read_bytes())
    data[offset : offset + 4] = value.to_bytes(4, "big")
    path.write_bytes(data)
    return bytes(data)


def test_another_programs_file_is_refused_and_stays_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(DeskError) as refused:
        Desk(path)
    assert refused.value.code is ErrorCode.DESK_FOREIGN
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["other.db"]


def test_a_newer_desk_is_refused_and_stays_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "newer.desk"
    _new(path).close()
    before = _patched(path, 60, header.SCHEMA_VERSION + 1)
    with pytest.raises(DeskError) as refused:
        Desk(path)
    assert refused.value.code is ErrorCode.DESK_NEWER
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"\x00" * 4096, b"\xff\xd8\xff\xe0 JFIF" * 50]
)
def test_nonsense_is_not_a_desk(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nonsense.desk"
    path.write_bytes(content)
    with pytest.raises(DeskError) as refused:
        Desk(path)
    assert refused.value.code is ErrorCode.DESK_FOREIGN
    assert path.read_bytes() == content


def test_a_missing_desk_and_a_folder_say_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as missing:
        Desk(tmp_path / "none.desk")
    with pytest.raises(DeskError) as folder:
        Desk(tmp_path)
    assert (missing.value.code, folder.value.code) == (ErrorCode.DESK_MISSING, ErrorCode.DESK_FOREIGN)
    assert folder.value.reason == "folder"  # which is not spoken of as a file


def test_making_a_desk_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    _new(path).close()
    before = path.read_bytes()
    with pytest.raises(DeskError) as refused:
        _new(path)
    assert refused.value.code is ErrorCode.DESK_EXISTS
    assert path.read_bytes() == before


def test_a_damaged_desk_says_so_instead_of_crashing(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    _new(path).close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    desk = Desk(path)
    with pytest.raises(DeskError) as refused:
        DeskSettings(desk).group()
    assert refused.value.code is ErrorCode.DESK_DAMAGED
    desk.close()


def test_settings_of_sqlite_are_the_durable_and_suspicious_ones(tmp_path: Path) -> None:
    desk = _new(tmp_path / "a.desk")
    with desk.scanning() as db:
        pragmas = {
            name: db.value(f"PRAGMA {name}")
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        }
        version = tuple(int(part) for part in db.value("SELECT sqlite_version()").split("."))
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    assert version > (3, 51, 2)  # the write-ahead log of older ones can lose a reset
    desk.close()


def _try_to_hold(path: Path, answer: "multiprocessing.Queue[str]") -> None:
    desk = Desk(path)
    try:
        desk.hold()
        answer.put("held")
    except DeskError as error:
        answer.put(f"{error.code}|{error.facts['holder']}|{DeskSettings(desk).name}")
    finally:
        desk.close()


def test_a_second_program_may_read_and_hears_who_writes(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    desk = _new(path)
    spawn = multiprocessing.get_context("spawn")
    answer: multiprocessing.Queue[str] = spawn.Queue()
    other = spawn.Process(target=_try_to_hold, args=(path, answer))
    other.start()
    told = answer.get(timeout=60)
    other.join()
    desk.close()
    code, holder, name = told.split("|")
    assert code == "desk_busy"
    assert "pid" in holder
    assert name == "가온"


def test_a_desk_is_free_again_after_it_was_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    _new(path).close()
    again = Desk(path)
    again.hold()
    again.close()
    assert not (tmp_path / "a.desk.holder").exists()


def test_the_migrated_schema_is_the_declared_one(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from meetup_desk.store.file import driver
    from meetup_desk.store.file.sessions import engine_over
    from meetup_desk.store.tables.metadata import METADATA

    path = tmp_path / "a.desk"
    migrate.create(path)
    connection = driver.connect(path)
    with engine_over(connection).connect() as bound:
        context = MigrationContext.configure(bound, opts={"include_name": _is_ours})
        differences = compare_metadata(context, METADATA)
    connection.close()
    assert differences == []


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith(("person_search", "alembic", "sqlite"))


def test_an_older_desk_is_migrated_on_a_copy_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.desk"
    _new(path).close()
    old = path.read_bytes()
    monkeypatch.setattr(header, "SCHEMA_VERSION", header.SCHEMA_VERSION + 1)  # with the tables of today
    kept = migrate.upgrade(path)
    assert kept.read_bytes() == old
    assert header.check_is_desk(path) == header.SCHEMA_VERSION
    desk = Desk(path)
    assert DeskSettings(desk).name == "가온"
    desk.close()


def test_a_failed_migration_leaves_the_old_file_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.desk"
    _new(path).close()
    old = path.read_bytes()
    monkeypatch.setattr(header, "SCHEMA_VERSION", header.SCHEMA_VERSION + 1)

    def fail(_connection: object) -> None:
        raise DeskError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(migrate, "_run_migrations", fail)
    with pytest.raises(DeskError):
        Desk(path)
    assert path.read_bytes() == old
    assert not list(tmp_path.glob(".*"))
