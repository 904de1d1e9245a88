"""A second start finds the window that has the desk, brings it to the front, and hands it what to open."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.app.window_link import WindowLink, hand_over
from meetup_desk.services.desk import desk_settings
from tests.project import ROOT

_WINDOW = """
import sys
from pathlib import Path
from meetup_desk.app import paths, window, window_link
from meetup_desk.app.compose import Composition
from meetup_desk.app.desktop import Desktop

paths.settings_file = lambda: Path(sys.argv[1]).with_name("settings.toml")
asked = Desktop.answer_other_start

def answer(self, file):
    asked(self, file)
    print("asked", file, flush=True)

Desktop.answer_other_start = answer
found = window_link.WindowLink.__init__

def listen(self, *arguments):
    found(self, *arguments)
    print("listening", flush=True)

window_link.WindowLink.__init__ = listen
composition = Composition()
sys.exit(window.show(composition, Path(sys.argv[1]), composition.crashes, file=Path(sys.argv[2])))
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "community.desk"
    desk_settings.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").close()
    return path


def start(desk: Path, file: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", _WINDOW, str(desk), file], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )


@pytest.fixture
def first(desk: Path) -> "Iterator[subprocess.Popen[str]]":
    with start(desk, "none.txt") as process:
        yield process
        process.kill()


def test_a_second_start_raises_the_window_that_has_the_desk(
    desk: Path, first: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert first.stdout is not None
    assert first.stdout.readline() == "listening\n"
    calendar = tmp_path / "lunch.ics"
    with start(desk, str(calendar)) as second:
        assert second.wait(60) == 0
    assert first.stdout.readline() == f"asked {calendar}\n"
    assert first.poll() is None


def test_nobody_answers_where_no_window_has_the_desk(desk: Path, qapp: object) -> None:
    assert not hand_over(desk, None)


def test_what_is_no_message_is_left_unanswered(desk: Path, qapp, qtbot) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from meetup_desk.app.window_link import link_name

    asked: list[Path | None] = []
    link = WindowLink(desk, asked.append, qapp)
    socket = QLocalSocket()
    socket.connectToServer(link_name(desk))
    socket.write(b"[1]\n")
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert asked == []
    link.close()
