"""A door laptop with its key, and a file of scans that it has written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.laptops import Laptop, laptop_of, record


@pytest.fixture
def laptop() -> Laptop:
    return laptop_of(9)


@pytest.fixture
def written(tmp_path: Path, laptop: Laptop) -> Callable[[int], bytes]:
    """Write so many scans as a door does; gives the file's bytes."""

    def write(number: int) -> bytes:
        journal = laptop.open(tmp_path / "written.scans")
        for place in range(1, number + 1):
            journal.append([record(place)])
        journal.close()
        return journal.path.read_bytes()

    return write
