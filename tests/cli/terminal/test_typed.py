"""Commands that are told run as they stand."""

import os
import shlex

import pytest

from meetup_desk.cli.terminal.typed import typed


@pytest.mark.skipif(os.name == "nt", reason="Windows quotes otherwise, as the next one says")
def test_what_is_told_is_read_back_as_it_was_meant() -> None:
    words = ["meetup-desk", "--desk", "가온 모임/it's & co.desk", ""]
    assert shlex.split(typed(words)) == words


def test_windows_takes_double_quotes_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        said = typed([r"C:\Python\python.exe", "--desk", r"C:\가온 모임 & co\it's.desk"])
    assert said == r"""C:\Python\python.exe --desk "C:\가온 모임 & co\it's.desk" """.strip()
