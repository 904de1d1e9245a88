"""How a desk's file is named to SQLite."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from meetup_desk.store.file.driver import uri_of


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
