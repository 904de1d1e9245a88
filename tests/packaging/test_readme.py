"""What the README shows is what happens."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import ROOT

PROJECT = ROOT
README = (PROJECT / "README.md").read_text("utf-8")
SHORT_CODE = re.compile(r"\b([0-9A-Z]{4})-?([0-9A-Z]{4})\b")


def test_readme_opens_with_the_two_commands() -> None:
    lines = [line for line in README.splitlines() if line.strip()]
    assert lines[:3] == [
        "# Meetup Desk",
        "    python3 packaging/start.py demo",
        "    python3 packaging/start.py test",
    ]


def transcript(heading: str) -> list[tuple[str, str]]:
    """The commands under a heading, each with what it answers."""
    section = README.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    block = "\n".join(line[4:] for line in section.splitlines() if line.startswith("    ") or not line)
    steps = [step.partition("\n") for step in block.split("$ ")[1:]]
    return [(command, answer.rstrip()) for command, _, answer in steps]


def plain(text: str) -> str:
    """Without what differs each time: ids, codes, and the time of day of an entry."""
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "ID", text)
    return re.sub(r"\d\d:\d\d", "TIME", SHORT_CODE.sub("CODE", text))


@pytest.mark.parametrize(
    ("heading", "lang"), [("The same from a terminal", "en"), ("터미널에서 하는 일", "ko")]
)
def test_terminal_answers_as_the_readme_shows(tmp_path: Path, heading: str, lang: str) -> None:
    (tmp_path / "tests").symlink_to(PROJECT / "tests")
    here = {"$E": "", "강소영*": "", "44YW-H653": ""}  # what the README calls it, and what it is in this run
    for written, answer in transcript(heading):
        if not written.startswith("desk "):
            continue  # the alias, and the variable that is filled below
        command = written
        for name, value in here.items():
            command = command.replace(name, value)
        said = run(tmp_path, lang, shlex.split(command)[1:])
        assert plain(said) == plain(answer), written
        if "event add" in written:
            here["$E"] = said.split()[-1]
        if "ticket export" in written:
            name = next((tmp_path / "tickets").glob("강소영*.png")).stem
            code = name.split()[1]
            here |= {"강소영*": f'"{name}"', "44YW-H653": f"{code[:4]}-{code[4:]}"}


def run(folder: Path, lang: str, arguments: list[str]) -> str:
    return subprocess.run(
        [sys.executable, "-m", "meetup_desk", "--desk", "november.desk", "--lang", lang, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT), "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout.rstrip()
