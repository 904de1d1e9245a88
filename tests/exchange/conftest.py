"""Lists for tests: samples as they are, and small ones written on the spot."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from meetup_desk.exchange.candidates import Candidate, Refusal
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.exchange.open_list import open_list
from tests.project import DATA

LISTS = DATA / "lists"


@dataclass
class ReadList:
    """A list, read to its end."""

    file: ListFile
    people: list[Candidate]
    refused: list[Refusal]

    def named(self, name: str) -> Candidate:
        """Give the one line that names a person."""
        (found,) = [person for person in self.people if person.name == name]
        return found

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.people]

    @property
    def reasons(self) -> list[tuple[int, str]]:
        return [(refusal.line, refusal.reason) for refusal in self.refused]


def _read(path: Path, **options: object) -> ReadList:
    file = open_list(path, **{"tz": "Asia/Seoul", **options})
    entries = list(file.candidates())
    people = [entry for entry in entries if isinstance(entry, Candidate)]
    return ReadList(file, people, [entry for entry in entries if isinstance(entry, Refusal)])


@pytest.fixture
def sample() -> Callable[..., ReadList]:
    """Read a list from the data folder."""
    return lambda name, **options: _read(LISTS / name, **options)


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., ReadList]:
    """Write a text to a file and read it as a list."""

    def write(text: str | bytes, *, encoding: str = "utf-8", **options: object) -> ReadList:
        path = tmp_path / "list.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return _read(path, **options)

    return write
