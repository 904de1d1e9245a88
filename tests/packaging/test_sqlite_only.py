"""What only SQLite reads stands in named places, and docs/store.md names them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import ROOT

STORE = ROOT / "meetup_desk" / "store"
_TWO_VALUES = r"\b(?:max|min)\((?:[^()\"]|\([^()]*\))*,"  # as in max(a, b), not the aggregate max(a)
_PLACES = {
    r"\biif\(|INSERT OR\b": [],
    rf"\"[^\n]*{_TWO_VALUES}": ["file/triggers.py", "desk/derived_values.py"],
    r"\bPRAGMA\b": ["file/", "desk/", "log/undo.py", "log/listing.py"],
    r"\browid\b|\bfts5\(|\bMATCH \?": [
        *("search.py", "rsvp_lists.py", "rsvp_search.py", "desk/backup.py", "desk/migrations/"),
    ],
    r"json_extract\(": [
        *(
            "calendars.py",
            "door_report.py",
            "identifiers.py",
            "trust.py",
            "log/blanking.py",
            "log/listing.py",
        ),
        *("handwriting.py", "minutes.py"),
        "log/row_groups.py",
    ],
    r"group_concat\(": [
        *("people.py", "door_lists.py", "search.py", "rsvps.py", "traits.py"),
    ],
    r"\bhex\(\w+\)": ["calendars.py"],
    r"INDEXED BY": ["rsvp_lists.py"],
    r"\+ 0 = \?": ["presence.py", "door_lists.py"],
    r"\.lastrowid\b": ["scans.py", "log/changes.py"],
}


def _files_with(pattern: str) -> Iterator[str]:
    for path in sorted(STORE.rglob("*.py")):
        if re.search(pattern, path.read_text("utf-8")):
            yield path.relative_to(STORE).as_posix()


@pytest.mark.parametrize("pattern", _PLACES)
def test_what_only_sqlite_reads_stands_in_named_places(pattern: str) -> None:
    places = tuple(_PLACES[pattern])
    assert [name for name in _files_with(pattern) if not name.startswith(places)] == []


def test_the_page_on_the_store_names_these_places() -> None:
    page = Path(ROOT / "docs" / "store.md").read_text("utf-8")
    places = {place for named in _PLACES.values() for place in named if "migrations" not in place}
    assert [place for place in sorted(places) if f"`store/{place}`" not in page] == []
