"""The program as a process: pipes, consoles, signals, and another process that holds the desk."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from meetup_desk.store.desk.desk import Desk
from tests.project import ROOT

if TYPE_CHECKING:
    from conftest import Cli

PROGRAM = [sys.executable, "-m", "meetup_desk"]
POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals and pipes")


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def run(*words: object, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)], env=environment(**more), capture_output=True, timeout=120, check=False
    )


_SERIES = """
import contextlib, io, json, sys
from meetup_desk.app.compose import main
answers = []
for words in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words)
    imported = sorted({name.partition(".")[0] for name in sys.modules})
    answers.append([code, out.getvalue(), err.getvalue(), imported])
print(json.dumps(answers))
"""


class Answer(NamedTuple):
    """What a command of several said, and the packages that were imported up to its end."""

    code: int
    out: str
    err: str
    imported: list[str]


def run_in_turn(*commands: Sequence[object]) -> list[Answer]:
    """Run commands one after the other in one process beside this one."""
    series = json.dumps([[str(word) for word in words] for words in commands])
    said = subprocess.run(
        [sys.executable, "-c", _SERIES, series], env=environment(), capture_output=True, check=False
    )
    assert said.returncode == 0, said.stderr
    return [Answer(*answer) for answer in json.loads(said.stdout)]


class Scanner:
    """A wedge scanner piped into a check-in that waits for it."""

    def __init__(self, event: str, *words: str) -> None:
        self.process = subprocess.Popen(
            [*PROGRAM, "--json", "checkin", "--event", event, "--stdin", *words],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def reads(self, code: str) -> dict[str, Any]:
        """Send a code and wait for its verdict, with the pipe still open."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(code.encode() + b"\r\n")
        self.process.stdin.flush()
        value: dict[str, Any] = json.loads(self.process.stdout.readline())
        return value

    def rest(self) -> tuple[int, bytes, bytes]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


@pytest.fixture
def event(cli: "Cli") -> str:
    return cli.event()


@pytest.fixture
def scanner(event: str) -> Iterator[Scanner]:
    scanner = Scanner(event)
    yield scanner
    process = scanner.process
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe:
            pipe.close()


def test_exit_codes_of_the_program(cli: "Cli") -> None:
    assert run("event", "show", "nope").returncode == 1
    assert run("event").returncode == 2
    assert run("--help").returncode == 0


@pytest.mark.parametrize("console", ["cp949", "ascii", "latin-1"])
def test_every_console_gets_utf8(cli: "Cli", console: str) -> None:
    cli.add(cli.event("송년 모임"), "똠방각하 Łukasz")
    both = "from meetup_desk.app.compose import main; main({}); main({})".format(
        ["--lang", "ko", "person", "find", ""], ["--json", "event", "list"]
    )
    said = subprocess.run(
        [sys.executable, "-c", both],
        env=environment(PYTHONIOENCODING=console, PYTHONUTF8="0", LC_ALL="C"),
        capture_output=True,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, b"")
    people, events = said.stdout.decode("utf-8").strip().rsplit("\n", 1)
    assert "똠방각하 Łukasz" in people
    assert json.loads(events)[0]["title"] == "송년 모임"


@POSIX_ONLY
def test_a_file_name_that_is_no_text_is_shown_and_stays_json(cli: "Cli", tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/na\xffme.desk")
    said = subprocess.run(
        [*PROGRAM, "--json", "--desk", os.fsencode(name), "new"],
        env=environment(),
        capture_output=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    assert json.loads(said.stdout) == {"desk": name}
    assert Path(name).exists()


def test_a_verdict_comes_while_the_scanner_is_still_there(cli: "Cli", event: str, scanner: Scanner) -> None:
    code = cli.add(event, "김서준")["ticket"]["code"]
    assert scanner.reads(code)["verdict"] == "admitted"
    assert scanner.reads(code)["verdict"] == "already_in"
    assert scanner.reads("똠 not a ticket")["verdict"] == "not_a_ticket"
    assert scanner.rest() == (0, b"", b"")


def test_a_verdict_that_was_shown_outlives_a_kill(cli: "Cli", event: str, scanner: Scanner) -> None:
    code = cli.add(event, "김서준")["ticket"]["code"]
    shown = scanner.reads(code)
    scanner.process.kill()
    scanner.process.wait()
    assert cli.get("event", "show", event)["arrived"] == 1
    (again,) = cli.scan(event, code)
    assert (again["verdict"], again["first_at"]) == ("already_in", shown["at"])


@POSIX_ONLY
def test_ctrl_c_at_the_door_ends_quietly(cli: "Cli", event: str, scanner: Scanner) -> None:
    assert scanner.reads("x")["verdict"] == "not_a_ticket"
    scanner.process.send_signal(signal.SIGINT)
    assert scanner.rest() == (130, b"", b"")


@POSIX_ONLY
def test_a_reader_that_goes_away_ends_it_quietly(cli: "Cli", event: str, scanner: Scanner) -> None:
    assert scanner.process.stdout
    assert scanner.reads("x")["verdict"] == "not_a_ticket"
    scanner.process.stdout.close()
    assert scanner.process.stdin
    assert scanner.process.stderr
    scanner.process.stdin.write(b"y\n")
    scanner.process.stdin.close()
    assert scanner.process.wait(timeout=60) == 141
    assert scanner.process.stderr.read() == b""


@POSIX_ONLY
def test_a_long_list_may_be_cut_by_a_pipe(cli: "Cli", event: str, write_list: Callable[..., Path]) -> None:
    names = [f"김서준 {'아주 긴 이름 ' * 40} {number}" for number in range(30)]
    assert cli.get("rsvp", "import", write_list("이름", *names), "--event", event)["rows"] == 30
    command = (
        f'"{sys.executable}" -m meetup_desk rsvp list --event {event} | head -c 10; echo "${{PIPESTATUS[0]}}"'
    )
    said = subprocess.run(
        ["bash", "-c", command], env=environment(), capture_output=True, timeout=60, check=False
    )
    assert said.stderr == b""
    assert b"Traceback" not in said.stdout


def test_while_another_holds_the_desk_reading_works_and_writing_is_refused(
    cli: "Cli", event: str, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.desk"
    cli.get("backup", backup)
    add = ("rsvp", "add", "--event", event, "--name", "김서준")
    desk = Desk(cli.desk, purpose="window")
    desk.hold()
    try:
        read, *writes, undo = run_in_turn(
            ("--json", "event", "show", event),
            ("--json", *add),
            ("--json", "checkin", "--event", event, "CODE"),
            ("--json", "undo"),
            ("--json", "restore", backup, "--force"),
            ("undo",),
        )
        assert json.loads(read.out)["id"] == event
        assert [(answer.code, json.loads(answer.out)["error"]) for answer in writes] == [(1, "desk_busy")] * 4
        assert "window" in undo.err
    finally:
        desk.close()
    assert run(*add).returncode == 0


def test_help_and_wrong_usage_do_not_wait_for_qt_or_the_database() -> None:
    answers = run_in_turn(["--help"], ["event", "add", "--help"], ["rsvp"])
    assert [answer.code for answer in answers] == [0, 0, 2]
    heavy = {"PySide6", "sqlalchemy", "sqlmodel", "sqlcipher3", "zxingcpp", "phonenumbers"}
    assert heavy & set(answers[-1].imported) == set()


def test_reading_and_writing_the_desk_do_not_load_qt(cli: "Cli", event: str, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("이름,이메일\n김서준,seojun@mail.example\n", encoding="utf-8")
    commands = (
        ["event", "list"],
        ["rsvp", "import", source, "--event", event],
        ["checkin", "--event", event, "CODE"],
        ["sheet", "--event", event, "--format", "xlsx", "--out", tmp_path / "s.xlsx"],
        ["ics", "export", "--all", "--out", tmp_path / "a.ics"],
        ["backup", tmp_path / "b.desk"],
    )
    for words, answer in zip(commands, run_in_turn(*commands), strict=True):
        assert answer.code == 0, (words, answer.err)
        assert "PySide6" not in answer.imported, words


def test_a_mark_before_the_first_code_of_a_pipe_is_no_part_of_it(cli: "Cli", event: str) -> None:
    short = cli.add(event, "김서준")["ticket"]["short"]
    piped = f"{short}\r\n".encode("utf-8-sig")  # as PowerShell sends it
    said = subprocess.run(
        [*PROGRAM, "--json", "checkin", "--event", event, "--stdin"],
        env=environment(),
        input=piped,
        capture_output=True,
        check=False,
    )
    assert json.loads(said.stdout)["verdict"] == "admitted"
