"""Every scenario script runs, and what it promises holds at a small size; times are not judged here.

Most run in the process of the tests, which has read what they import and has an empty desk at hand.
"""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent

Told = Callable[[str], str]


@pytest.fixture
def told_by(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """Run a script with tiny sizes and give what it prints; it has to end well."""

    def tell(name: str) -> str:
        monkeypatch.setattr(
            sys, "path", ["", *sys.path]
        )  # a script puts the project in the place of its folder
        monkeypatch.setattr(sys, "argv", [name, "--tiny"])
        code = importlib.import_module(f"tests.scenarios.{name}").main()
        told = capsys.readouterr().out
        assert code == 0, told
        return told

    return tell


def told_by_process(name: str) -> str:
    """Do the same in a process of its own: for scripts that fork, mount, or change the whole process."""
    command = [sys.executable, str(HERE / f"{name}.py"), "--tiny"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def can_mount() -> bool:
    """Tell whether this account may make disks that only it sees."""
    unshare = shutil.which("unshare")
    return unshare is not None and subprocess.run([unshare, "-Urm", "true"], check=False).returncode == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a door is killed in a forked process")
def test_a_killed_door_keeps_what_it_said() -> None:
    told = told_by_process("killed")
    assert told.count("said scans that were lost: 0") == 2


def test_every_list_is_read_as_is_right(told_by: Told) -> None:
    told = told_by("corpus")
    assert told.count(": 0 (must be: 0)") == 2


def test_scans_end_in_the_same_state_in_any_order(told_by: Told) -> None:
    assert told_by("merges").count("different states: 1 ") == 2


def test_a_group_that_meets_each_month_meets_new_people_longer_than_at_random(told_by: Told) -> None:
    assert "must be fewer" in told_by("year_of_meetups")


def test_blocked_people_who_apply_again_are_flagged_and_hardly_anybody_else(told_by: Told) -> None:
    assert "blocked people who applied again: 50 of 50 flagged" in told_by("returning")


def test_a_year_of_a_community_is_counted_right_at_each_step(told_by: Told) -> None:
    assert "counts that were not right: 0 " in told_by("community_year")


def test_no_spoiled_code_is_let_in_and_none_raises(told_by: Told) -> None:
    told = told_by("mutated")
    assert "let in: 0 " in told
    assert "exceptions: 0 " in told


def test_marked_sheets_are_read_without_a_wrong_answer(told_by: Told) -> None:
    told = told_by("marked_sheets")
    assert "silently wrong: 0 " in told
    assert "sheets refused: 0 " in told


def test_a_festival_on_paper_comes_back_as_it_was_marked(told_by: Told) -> None:
    assert told_by("festival").count("wrong: 0 ") == 2


def test_tickets_are_read_under_every_layout_and_no_forged_one_is(told_by: Told) -> None:
    told = told_by("layouts")
    assert told.count("not taken for what they are: 0 ") == 2
    assert "let in: 0 " in told


def test_a_rush_lets_everybody_in_once_while_a_list_is_brought() -> None:
    told = told_by_process("rush")
    assert "errors: 0 " in told
    assert "let in twice: 0 " in told


def test_hard_pictures_are_read_and_none_wrongly(told_by: Told) -> None:
    assert "wrong texts: 0 " in told_by("pictures")


def test_a_spoiled_desk_answers_or_is_refused_and_nothing_else(told_by: Told) -> None:
    assert "exceptions: 0 " in told_by("damaged")


def test_the_real_window_wears_its_own_typeface() -> None:
    assert "set in a font of the system: 0 " in told_by_process("real_window")


def test_the_tests_run_in_portions_under_a_python_that_is_named(told_by: Told) -> None:
    assert "tests that failed beside 0" not in (told := told_by("windows"))
    assert "that passed: 0 " in told


def test_nothing_is_run_under_a_python_without_numpy_and_one_sentence_says_so() -> None:
    bare = [sys.executable, "-S"]  # without what is installed
    command = [sys.executable, str(HERE / "windows.py"), "--only", "tests/files", "--", *bare]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1
    (told,) = done.stdout.splitlines()
    assert "numpy does not load" in told
    assert "No module named 'numpy'" in told


@pytest.mark.skipif(os.name == "nt", reason="a file that is open is neither replaced nor moved there")
def test_a_desk_that_is_taken_away_loses_nothing_that_was_said(told_by: Told) -> None:
    assert told_by("replaced").count("said scans that were lost: 0 ") == 6


@pytest.mark.skipif(os.name == "nt", reason="makes symbolic links, which not everybody may there")
def test_a_desk_with_two_names_loses_nothing_that_was_said(told_by: Told) -> None:
    assert told_by("linked").count("said scans that were lost: 0 ") == 4


@pytest.mark.skipif(not can_mount(), reason="makes disks of its own, which this system does not allow")
def test_a_desk_on_a_full_or_read_only_disk_is_read() -> None:
    assert told_by_process("full").count("reading: answered ") == 2
