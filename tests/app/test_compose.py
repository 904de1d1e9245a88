"""The one place where everything is built."""

import subprocess
import sys
from pathlib import Path

import pytest

from meetup_desk.app.compose import Composition
from meetup_desk.domain.errors import DeskError, ErrorCode
from tests.project import ROOT

OFFSCREEN_FIRST = """
import sys
from pathlib import Path
from meetup_desk.app import compose
called = []
import subprocess
subprocess.call = lambda command: called.append(command) or 7
builder = compose.Composition()
with builder.with_pages():
    pass
code = builder.window(Path("a desk"), lang="ko")
print(code, called[0][1:])
"""


def test_a_desk_is_made_with_the_folders_above_it(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "community.desk"
    services = Composition().make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    assert (services.settings.name, services.settings.language, services.settings.tz) == (
        "가온 모임",
        "ko",
        "Asia/Seoul",
    )
    services.desk.close()
    with pytest.raises(DeskError) as refused:
        Composition().make(path, name="another", lang="en", tz="UTC")
    assert (refused.value.code, refused.value.facts["file"]) == (ErrorCode.DESK_EXISTS, path)


def test_after_pages_without_a_window_the_window_gets_a_process_of_its_own() -> None:
    root = ROOT
    said = subprocess.run(
        [sys.executable, "-c", OFFSCREEN_FIRST], cwd=root, capture_output=True, text=True, check=True
    )
    assert said.stdout == "7 ['-m', 'meetup_desk', '--desk', 'a desk', '--lang', 'ko']\n"


def test_pages_that_cannot_be_painted_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    with pytest.raises(DeskError) as refused, Composition().with_pages():
        pass
    assert refused.value.code is ErrorCode.PAGES_UNAVAILABLE
    assert "QtGui" in str(refused.value.facts["detail"])
