"""The one line that a newcomer types: what it does with a machine as it finds it."""

import ast
import contextlib
import os
import shlex
import signal
import subprocess
import sys

import pytest

from tests.project import ROOT

START = ROOT / "packaging" / "start.py"


def start(checkout, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, checkout.root / "packaging" / "start.py", *arguments],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_old_python_is_told_which_it_needs_and_nothing_is_made(checkout) -> None:
    faked = (
        "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0);"
        "sys.argv = ['packaging/start.py', 'demo']; runpy.run_path('packaging/start.py', run_name='__main__')"
    )
    answer = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", faked],
        cwd=checkout.root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 1
    assert "needs Python 3.11 or newer, and this is 3.9" in answer.stderr
    assert "파이썬 3.11 이상" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert not checkout.venv.exists()


def test_old_python_can_read_the_file_that_refuses_it() -> None:
    ast.parse(START.read_text("utf-8"), feature_version=(3, 7))


def test_without_a_screen_the_demonstration_runs_without_the_window_and_says_so(prepared) -> None:
    answer = start(prepared, "demo", "--out", "내 폴더")
    assert answer.stdout.splitlines() == [
        "There is no screen here, so the same is done without the window.",
        "called: demo --out 내 폴더 --no-window",
    ]
    assert answer.returncode == 7


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a screen is always there")
def test_with_a_screen_the_window_opens_unless_it_is_not_wanted(prepared) -> None:
    screen = {"WAYLAND_DISPLAY": "wayland-0"}
    assert start(prepared, "demo", **screen).stdout == "called: demo\n"
    assert start(prepared, "demo", "--no-window", **screen).stdout == "called: demo --no-window\n"


def test_what_is_set_up_already_is_not_touched(prepared) -> None:
    before = prepared.stamp.stat().st_mtime_ns
    answer = start(prepared, "setup")
    assert answer.stdout == f"Ready. Start it with: {shlex.quote(str(prepared.program))}\n"
    assert prepared.stamp.stat().st_mtime_ns == before


def test_missing_lock_is_named_before_anything_is_made(checkout) -> None:
    (checkout.root / "packaging" / "requirements.lock").unlink()
    answer = start(checkout, "setup")
    assert answer.returncode == 1
    assert answer.stderr.startswith("packaging/requirements.lock cannot be read (No such file or directory).")
    assert "Traceback" not in answer.stderr
    assert not checkout.venv.exists()


def test_refusals_are_korean_in_a_korean_terminal(checkout) -> None:
    (checkout.root / "packaging" / "requirements.lock").unlink()
    answer = start(checkout, "setup", LANG="ko_KR.UTF-8")
    assert answer.stderr.startswith("packaging/requirements.lock 파일을 읽을 수 없어요")


def test_wrong_usage_names_the_three_commands(checkout) -> None:
    answer = start(checkout)
    assert answer.returncode == 2
    assert "demo | test | setup" in answer.stderr


def test_program_that_cannot_be_started_is_a_sentence(prepared) -> None:
    prepared.program.unlink()
    answer = start(prepared, "demo")
    assert answer.returncode == 1
    assert "could not be started" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_window_that_the_system_ended_is_a_sentence_with_the_way_without_it(prepared) -> None:
    prepared.program.write_text("#!/bin/sh\nkill -ABRT $$\n", "utf-8")
    answer = start(prepared, "demo")
    assert answer.returncode == 1
    assert f"signal {int(signal.SIGABRT)}" in answer.stderr
    assert "demo --no-window" in answer.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts are sent otherwise")
def test_interrupted_start_ends_with_a_sentence(prepared) -> None:
    prepared.program.write_text("#!/bin/sh\necho here\nread wait\n", "utf-8")
    with subprocess.Popen(
        [sys.executable, prepared.root / "packaging" / "start.py", "demo", "--no-window"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        process.send_signal(signal.SIGINT)
        _, problems = process.communicate()
    assert process.returncode == 130
    assert problems.strip().startswith("Stopped.")
    assert "Traceback" not in problems


@pytest.mark.skipif(sys.platform == "win32", reason="the lock is another")
def test_second_start_waits_for_the_first_and_finds_its_work(prepared, starter) -> None:
    done = prepared.stamp.read_text("utf-8")
    prepared.stamp.unlink()
    with contextlib.ExitStack() as first:
        first.enter_context(starter.turn.taken(prepared.root))
        second = subprocess.Popen(
            [sys.executable, prepared.root / "packaging" / "start.py", "setup"],
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
        )
        with second:
            assert second.stdout is not None
            assert second.stdout.readline().startswith("Another start is setting this folder up")
            prepared.stamp.write_text(done, "utf-8")
            first.close()
            assert second.stdout.readline().startswith("Ready.")
    assert second.returncode == 0
