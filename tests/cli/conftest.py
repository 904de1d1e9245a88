"""The command line as scripts and people use it: its arguments in, its exit code and its texts out."""

import json
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from meetup_desk.app.compose import Composition
from meetup_desk.cli import main
from tests.project import RESOURCES

SAMPLES = RESOURCES / "demo"


@dataclass(frozen=True)
class Said:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)


@dataclass
class Cli:
    """The command line, in this process, on one desk."""

    capsys: pytest.CaptureFixture[str]
    desk: Path

    def __call__(self, *argv: object) -> Said:
        code = main.run([str(word) for word in argv], Composition())
        said = self.capsys.readouterr()
        return Said(code, said.out, said.err)

    def get(self, *argv: object) -> Any:
        """Give the JSON of a command that must succeed."""
        said = self(*argv, "--json")
        assert (said.code, said.err) == (0, ""), said
        return said.value

    def refused(self, *argv: object) -> dict[str, str]:
        """Give the JSON of a command that must be refused."""
        said = self(*argv, "--json")
        assert (said.code, said.err) == (1, ""), said
        value: dict[str, str] = said.value
        assert value["message"]
        return value

    def event(self, title: str = "송년 모임", **options: object) -> str:
        """Plan an event; gives its id."""
        asked = {"start": "2026-12-03 19:00", "tz": "Asia/Seoul"} | options
        words = [part for name, value in asked.items() for part in (f"--{name.replace('_', '-')}", value)]
        return str(self.get("event", "add", "--title", title, *words)["id"])

    def add(self, event: str, name: str, party: int = 1, **options: str) -> dict[str, Any]:
        """Write down an RSVP."""
        words = [part for key, value in options.items() for part in (f"--{key}", value)]
        rsvp: dict[str, Any] = self.get(
            "rsvp", "add", "--event", event, "--name", name, "--party", party, *words
        )
        return rsvp

    def scan(self, event: str, *words: object) -> list[dict[str, Any]]:
        """Check codes in; gives the verdicts."""
        said = self("--json", "checkin", "--event", event, *words)
        assert (said.code, said.err) == (0, ""), said
        return [json.loads(line) for line in said.out.splitlines()]


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


@pytest.fixture
def no_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: object
) -> Cli:
    """The command line where no desk was made yet."""
    desk = tmp_path / "community.desk"
    monkeypatch.setenv("MEETUP_DESK", str(desk))
    monkeypatch.chdir(tmp_path)
    return Cli(capsys, desk)


@pytest.fixture(scope="session")
def made_desk(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("made") / "new.desk"
    Composition().make(path, name="Gaon Meetup", lang="en", tz="Asia/Seoul").desk.close()
    return path.read_bytes()


@pytest.fixture
def cli(no_desk: Cli, made_desk: bytes) -> Cli:
    """The command line on an empty desk in English."""
    no_desk.desk.write_bytes(made_desk)
    return no_desk
