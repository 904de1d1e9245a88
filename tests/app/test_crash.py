"""A mistake of the program is written down without anybody's name, and never kept from who works with it."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from meetup_desk.app.crash import BROKEN, Crashes
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import driver
from tests.project import ROOT

NAME = "김서준"


@pytest.fixture
def crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Crashes:
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))  # put back afterwards
    made = Crashes(tmp_path / NAME / "logs")
    made.install()
    return made


def _log(crashes: Crashes) -> str:
    return (crashes._folder / "meetup-desk.log").read_text("utf-8")


def _raise_with_a_name() -> None:
    try:
        Path(f"/home/{NAME}/명단.csv").read_text("utf-8")
    except OSError as error:
        raise ValueError(f"{NAME} <seojun@mail.example>") from error


def _caught(work: object = _raise_with_a_name) -> BaseException:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        work()  # type: ignore[operator]
    return caught.value


def test_a_report_tells_types_places_and_versions_and_no_name(crashes: Crashes) -> None:
    text = crashes.record(_caught()).text
    assert "ValueError\n" in text
    assert "caused by FileNotFoundError (ENOENT)" in text
    assert "_raise_with_a_name" in text
    assert f"Python {sys.version_info.major}.{sys.version_info.minor}" in text
    assert "SQLite 3." in text
    for personal in (NAME, "seojun", "명단", "/home", str(ROOT), str(Path.home())):
        assert personal not in text
        assert personal not in _log(crashes)


def test_lines_of_the_program_are_named_inside_it(crashes: Crashes, tmp_path: Path) -> None:
    text = crashes.record(_caught(lambda: driver.connect(tmp_path / NAME / "a.desk"))).text
    assert "sqlcipher3.dbapi2.OperationalError (SQLITE_CANTOPEN)" in text
    assert "  meetup_desk/store/file/driver.py:" in text
    assert str(ROOT) not in text
    assert NAME not in text


def test_expected_trouble_is_told_by_its_code_without_its_facts(crashes: Crashes) -> None:
    error = DeskError(ErrorCode.NOT_WRITABLE, reason="x", file=f"{NAME}.desk")
    text = crashes.record(error).text
    assert "DeskError (not_writable x)" in text
    assert NAME not in text
    assert crashes.trouble(error) is error


def test_an_endless_recursion_and_a_ring_of_causes_make_a_short_report(crashes: Crashes) -> None:
    def deeper() -> None:
        deeper()

    first, second = ValueError(NAME), ValueError(NAME)
    first.__cause__, second.__cause__ = second, first
    assert crashes.record(_caught(deeper)).text.count("\n") < 60
    assert crashes.record(first).text.count("ValueError") == 2


def test_the_log_makes_room_and_keeps_one_older(crashes: Crashes) -> None:
    crashes.record(_caught())
    log = crashes._folder / "meetup-desk.log"
    log.write_text("x" * 300_000, "utf-8")
    crashes.record(_caught())
    assert sorted(path.name for path in crashes._folder.iterdir()) == [
        "meetup-desk.log",
        "meetup-desk.old.log",
    ]
    assert log.stat().st_size < 10_000


def test_a_log_that_cannot_be_written_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    crashes = Crashes(tmp_path / "file" / "logs")
    trouble = crashes.trouble(_caught())
    assert (trouble.code, trouble.reason, trouble.facts) == (ErrorCode.UNEXPECTED, "", {})
    assert "ValueError" in crashes.record(_caught()).text


def test_threads_and_the_interpreter_itself_are_watched(crashes: Crashes) -> None:
    told: list[str] = []
    crashes.tell = lambda report: told.append(report.text)
    thread = threading.Thread(target=_raise_with_a_name, name=NAME)
    thread.start()
    thread.join()
    sys.excepthook(ValueError, ValueError(NAME), None)
    assert len(told) == 2
    assert NAME not in _log(crashes)


_BUG = """
import sys
from meetup_desk.cli import events
from meetup_desk.app.compose import main
def fail(*_):
    raise KeyError("김서준")
{where}
sys.exit(main(sys.argv[1:]))
"""


def _run(tmp_path: Path, *words: str, where: str = "events._list = fail") -> subprocess.CompletedProcess[str]:
    import os

    folders = ("XDG_STATE_HOME", "HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
    home = dict.fromkeys(folders, str(tmp_path))
    return subprocess.run(
        [sys.executable, "-c", _BUG.format(where=where), *words, "--desk", str(tmp_path / "a.desk")],
        env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "en_US.UTF-8", "LC_ALL": "", **home},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_mistake_at_the_terminal_is_one_sentence_and_an_exit_code_of_its_own(tmp_path: Path) -> None:
    said = _run(tmp_path, "event", "list")
    assert (said.returncode, said.stdout) == (BROKEN, "")
    assert said.stderr.count("\n") == 1
    assert "Traceback" not in said.stderr
    assert NAME not in said.stderr
    (log,) = tmp_path.rglob("meetup-desk.log")
    assert str(log) in said.stderr
    assert "KeyError" in log.read_text("utf-8")
    assert NAME not in log.read_text("utf-8")


def test_scripts_hear_of_a_mistake_as_json(tmp_path: Path) -> None:
    said = _run(tmp_path, "--json", "event", "list", "--lang", "ko")
    assert (said.returncode, said.stderr) == (BROKEN, "")
    value = json.loads(said.stdout)
    assert (value["error"], Path(value["report"]).name) == ("unexpected", "meetup-desk.log")
    assert "보고서" in value["message"]


def test_a_mistake_in_a_thread_of_the_terminal_leaves_no_traceback(tmp_path: Path) -> None:
    where = "import threading; threading.Thread(target=fail).start()"
    said = _run(tmp_path, "new", where=f"main(['--help']); {where}")
    assert said.returncode == 0
    assert "Traceback" not in said.stderr
    assert list(tmp_path.rglob("meetup-desk.log"))
