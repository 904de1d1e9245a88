"""Desks are made and migrated whole, whatever else the program does meanwhile."""

import errno
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver, header, schema
from meetup_desk.store.file.read_transaction import ReadTransaction
from tests.project import DATA

_THREADS = 4


def test_schemas_that_are_made_at_the_same_time_come_out_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the migrations themselves, not the template that other tests take

    def make(_: int) -> schema.SchemaObjects:
        connection = migrate.empty_in_memory()
        try:
            return schema.objects(ReadTransaction(connection))
        finally:
            connection.close()

    with ThreadPoolExecutor(_THREADS) as threads:
        made = list(threads.map(make, range(2 * _THREADS)))
    assert all(each == made[0] for each in made)


_REVISION = f"{header.SCHEMA_VERSION:04}"
_HOLLOW = {
    "no tables": (),
    "no revision": ("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",),
    "a revision and no other table": (
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
        f"INSERT INTO alembic_version VALUES ('{_REVISION}')",
    ),
}


def test_a_desk_on_a_stick_that_knows_no_links_is_upgraded_and_the_old_one_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    (oldest,) = (DATA / "desks").glob("*-schema-1.desk")
    path = Path(shutil.copyfile(oldest, tmp_path / "on a stick.desk"))
    monkeypatch.setattr(os, "link", no_links)
    kept = migrate.upgrade(path)
    assert (header.check_is_desk(kept), header.check_is_desk(path)) == (1, header.SCHEMA_VERSION)
    assert {each.name for each in tmp_path.iterdir()} == {path.name, kept.name}


@pytest.mark.parametrize("statements", _HOLLOW.values(), ids=_HOLLOW.keys())
def test_a_hollow_file_of_an_older_version_is_damaged_and_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statements: tuple[str, ...]
) -> None:
    path = tmp_path / "hollow.desk"
    path.touch()
    connection = driver.connect(path)
    connection.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {header.SCHEMA_VERSION}")
    for statement in statements:
        connection.execute(statement)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.close()
    before = path.read_bytes()
    monkeypatch.setattr(header, "SCHEMA_VERSION", header.SCHEMA_VERSION + 1)
    with pytest.raises(DeskError) as refused:
        Desk(path)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.DESK_DAMAGED, "altered")
    assert path.read_bytes() == before
    # Where the system allows it, a lock file goes with its lock.
    assert {each.name for each in tmp_path.iterdir()} - {f"{path.name}.lock"} == {path.name}
