"""What the window goes to on the page of events, besides one of them; the page is imported when shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

LIST: Final = "list"  # the list itself
NEW: Final = "new"  # a new event
NEW_FOR_LIST: Final = "new_for_list"  # a new event to which a list is imported at once
CALENDAR: Final = "calendar"  # a calendar file to import


class ListFiles(NamedTuple):
    """Lists of people that came from outside; the first is shown, the others after it."""

    paths: Sequence[Path]
