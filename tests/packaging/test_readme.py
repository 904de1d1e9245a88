"""What the README shows is what happens: every command line of both languages runs, in order, on one desk."""

import argparse
import csv
import re
import shlex
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from meetup_desk.app.compose import Composition
from meetup_desk.cli import main
from meetup_desk.cli.main import parser
from tests.project import DATA, ROOT

README = (ROOT / "README.md").read_text("utf-8")
HALVES = dict(zip(("en", "ko"), README.split("\n# 한국어\n"), strict=True))
SHORT_CODE = re.compile(r"\b([0-9A-Z]{4})-?([0-9A-Z]{4})\b")
COMMAND = re.compile(
    r"^    \$ (?P<shown>.+)\n(?P<answer>(?:    (?!\$ ).*\n|\n(?=    (?!\$ )))*)"
    r"|`(?P<inline>(?:meetup-)?desk\s[^`]+)`",
    re.MULTILINE,
)
LIST = "tests/data/lists/google-forms-ko.csv"
NEEDS_A_SCREEN = ("door", "open")


def commands(text: str) -> Iterator[tuple[str, str]]:
    """Every command line of a text, each with the answer that stands below it; often none does."""
    for found in COMMAND.finditer(text):
        line = " ".join((found["shown"] or found["inline"]).partition(" #")[0].split())
        if not line.startswith(("alias ", "E=")):
            yield line, "\n".join(each[4:] for each in (found["answer"] or "").splitlines()).rstrip()


def plain(text: str) -> str:
    """Without what differs each time: ids, codes, and the time of day of an entry."""
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "ID", text)
    return re.sub(r"\d\d:\d\d", "TIME", SHORT_CODE.sub("CODE", text))


class Terminal:
    """A shell with one desk, as far as the README needs one."""

    def __init__(self, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.lang, self.capsys = lang, capsys
        self.names = {  # what the README calls it, and what it is here
            "COMMAND": "event",
            "명령": "event",
            "ADDRESS": "gaon@mail.example",
            "주소": "gaon@mail.example",
            "FILE": "copy.desk",
            "파일": "copy.desk",
            "NAME.rescued-DATE.desk": "copy.desk",
            "이름.rescued-날짜.desk": "copy.desk",
        }

    def run(self, line: str) -> str:
        """Give what a command prints; it has to end well."""
        line, _, target = line.partition(" | ")[0].partition(" > ")
        words = [word for each in shlex.split(line)[1:] for word in self.meant(each)]
        if tuple(words[:2]) == NEEDS_A_SCREEN:
            words.append("--help")
        code = main.run(["--desk", "november.desk", "--lang", self.lang, *words], Composition())
        captured = self.capsys.readouterr()
        assert code == 0, (line, captured)
        if target:
            Path(target).write_text(captured.out, "utf-8")
        return captured.out.rstrip()

    def meant(self, word: str) -> Sequence[str]:
        word = self.names.get(word, word)
        return [path.as_posix() for path in Path().glob(word)] if "*" in word else [word]

    def ticket(self, name: str) -> str:
        """The short code in the name of somebody's ticket."""
        return next(Path("tickets").glob(f"{name}*.png")).stem.split()[1]


def let_in_at_both_doors(terminal: Terminal) -> None:
    """Do what the window of the other laptop is opened for, and let the same person in at this one."""
    code = terminal.ticket("황재희")
    terminal.run(f"desk door scan back.pack --passphrase-file secret.txt {code}")
    terminal.run(f"desk checkin --event $E --door Main {code}")


PROMISED: dict[str, Callable[[str], object]] = {  # what the sentences around a command say of its answer
    "door passphrase": lambda answer: len(answer.split()) == 5,
    "door merge": lambda answer: "황재희" in answer,  # both doors let him in
    "door conflicts": lambda answer: "황재희" in answer,
    "scan list": lambda _: Path("scans.xlsx").stat().st_size > 0,
    "event arrivals": lambda answer: answer,
    "rsvp list": lambda answer: "강소영" not in answer,  # nobody is a no-show before the event has ended
    "backup": lambda _: Path("copy.desk").exists(),
    "sheet --event $E --format csv": lambda answer: len(list(csv.reader(answer.splitlines()))) == 30,
    "--version": lambda answer: "PySide6" in answer or "Qt" in answer,
}


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_command_line_does_what_the_readme_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    Path(LIST).parent.mkdir(parents=True)
    shutil.copyfile(DATA / "lists" / Path(LIST).name, LIST)
    terminal, kept = Terminal(lang, capsys), set()
    for line, expected in commands(HALVES[lang]):
        if "door scans" in line:
            let_in_at_both_doors(terminal)
        answer = terminal.run(line)
        if expected:
            assert plain(answer) == plain(expected), line
        for part, holds in PROMISED.items():
            if part in line:
                kept.add(part)
                assert holds(answer), line
        if "event add" in line:
            terminal.names["$E"] = answer.split()[-1]
        if "ticket export" in line:
            code = terminal.ticket("강소영")
            terminal.names["44YW-H653"] = f"{code[:4]}-{code[4:]}"
    assert kept == PROMISED.keys()


def options(top: argparse.ArgumentParser) -> set[str]:
    """Every option of a program, those of its commands too."""
    found = {name for action in top._actions for name in action.option_strings}
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            found = found.union(*(options(below.parser) for below in action.choices.values()))
    return found


def test_every_option_that_is_named_is_one() -> None:
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README)) - {"--no-window"} <= options(parser("en"))


def test_readme_opens_with_the_two_commands() -> None:
    lines = [line for line in README.splitlines() if line.strip()]
    assert lines[:3] == [
        "# Meetup Desk",
        "    python3 packaging/start.py demo",
        "    python3 packaging/start.py test",
    ]


def test_the_starter_knows_what_is_asked_of_it(starter: SimpleNamespace) -> None:
    asked = re.findall(r"^    python3 packaging/start\.py (.+)$", README, re.MULTILINE)
    assert len(asked) == 4
    for words in asked:
        assert starter.commands.parser().parse_args(words.split()).run
