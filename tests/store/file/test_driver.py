"""How a desk's file is named to SQLite, and how values reach it."""

import os
from enum import StrEnum
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlcipher3 import dbapi2

from meetup_desk.domain.scans import ScanKind
from meetup_desk.store.file import driver
from meetup_desk.store.file.driver import uri_of

OPEN = Path("/proc/self/fd")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (
            PureWindowsPath(r"\\server\share\모임 1.desk"),
            "file:////server/share/%EB%AA%A8%EC%9E%84%201.desk?mode=rw",
        ),
        (PureWindowsPath(r"C:\Users\kim\a#1.desk"), "file:///C:/Users/kim/a%231.desk?mode=rw"),
        (PurePosixPath("/home/kim/a?b.desk"), "file:///home/kim/a%3Fb.desk?mode=rw"),
    ],
)
def test_a_share_of_windows_is_a_path_and_no_host(path: PurePath, uri: str) -> None:
    assert uri_of(path, "rw") == uri


def test_enumerations_are_bound_as_their_text_without_being_asked_for_methods(tmp_path: Path) -> None:
    path = tmp_path / "new.desk"
    path.touch()
    connection = driver.connect(path)
    known = {kind for kind, _ in dbapi2.adapters}
    assert {bool, *StrEnum.__subclasses__()} <= known
    row = connection.execute("SELECT ?, typeof(?), ?", (ScanKind.CODE, ScanKind.CODE, True)).fetchone()
    connection.close()
    assert row == ("code", "text", 1)
    assert type(row[0]) is str


@pytest.mark.skipif(os.name != "posix" or not OPEN.exists(), reason="open files are counted in /proc")
def test_a_file_that_is_no_database_is_let_go_with_the_error(tmp_path: Path) -> None:
    broken = tmp_path / "broken.desk"
    broken.write_bytes(b"no database" * 500)
    before = len(list(OPEN.iterdir()))
    with pytest.raises(driver.DatabaseError) as refused:
        driver.connect(broken)
    assert refused.tb is not None  # keeps what was opened until it is forgotten
    assert len(list(OPEN.iterdir())) == before
