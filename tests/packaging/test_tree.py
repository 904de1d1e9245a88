"""Tests lie in the tree of what they test, a file is named after its module, and a class name stands once."""

import re
from collections import defaultdict

from tests.project import ROOT

ROOMS = (
    *("app", "calendars", "cli", "documents", "domain", "exchange", "files"),
    *("marks", "mixing", "packs", "services", "store", "tickets", "ui", "words"),
)
CROSSING = {  # what no single module does, and why it stands where it does
    "calendars/test_bytes.py": "every writer of calendars keeps to the octet what RFC 5545 asks",
    "calendars/test_others.py": "recorded files of other calendar programs, through all of the reading",
    "calendars/test_readers.py": "libraries of others read what all of our writers make",
    "cli/terminal/test_process.py": "the program as a process: pipes, consoles, signals, locks",
    "cli/test_exports.py": "files of several commands, read back by other programs",
    "cli/test_group_life.py": "renewals, the year, certificates and hand-over, through their commands",
    "cli/test_journey.py": "the main job, through all commands",
    "domain/test_namesakes.py": "a table of pairs for one function of `names`, kept apart for its length",
    "exchange/test_round_trip.py": "what any writer writes, the readers read back",
    "exchange/test_samples.py": "recorded lists of other programs, through all of the reading",
    "services/desk/test_private.py": "the modes of every file that any service writes",
    "services/door/test_door_faults.py": "full and failing disks under both kinds of door",
    "services/door/test_named_guests.py": "guests on their way from a list to every door",
    "services/events/test_languages.py": "titles and texts in two languages, wherever an event is told of",
    "services/groups/test_nothing_leaves.py": "every file of every service, and no word of trust in it",
    "services/packs/test_hostile_packs.py": "any value in any place of a pack",
    "services/reports/test_few_answers.py": "what no way out of the desk tells of fewer than five people",
    "store/desk/test_frozen_desks.py": "desks of every version, through opening, upgrading and changing",
    "store/test_sql_in_the_store.py": "no SQL outside this floor",
    "ui/shell/test_start.py": "what no module of the window imports before it is needed",
    "ui/widgets/test_widgets.py": "small widgets, too small for a file each",
    "words/test_glossary.py": "the words of docs/texts.md in the window, the terminal and the guide",
    "words/test_window_texts.py": "how texts of the window stand in its source",
    "words/test_texts.py": "every text of every noun in both languages",
}


def follows_a_module(test: str) -> bool:
    """Whether a module or a package of this name lies at this place."""
    folder, _, name = test.rpartition("/")
    place = ROOT / "meetup_desk" / folder / name.removeprefix("test_").removesuffix(".py")
    return place.with_suffix(".py").is_file() or place.is_dir()


def of_rooms() -> list[str]:
    """Every test file of these rooms, from the folder of tests."""
    tests = ROOT / "tests"
    return sorted(
        path.relative_to(tests).as_posix() for room in ROOMS for path in (tests / room).rglob("test_*.py")
    )


def test_a_test_file_carries_the_name_of_its_module() -> None:
    assert [test for test in of_rooms() if not follows_a_module(test) and test not in CROSSING] == []


def test_exceptions_are_there_and_needed() -> None:
    there = of_rooms()
    assert [test for test in CROSSING if test not in there or follows_a_module(test)] == []


def test_a_class_name_stands_once() -> None:
    places = defaultdict(list)
    for path in (ROOT / "meetup_desk").rglob("*.py"):
        for name in re.findall(r"^class ([A-Za-z]\w*)", path.read_text("utf-8"), re.MULTILINE):
            places[name].append(path.relative_to(ROOT).as_posix())
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}
