"""Telling whether the window is asked for, before anything is imported that only commands need."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from meetup_desk.words.languages import NAMES

_OPENED = (".desk", ".pack", ".ics")  # files that the system opens with this program


class WindowRequest(NamedTuple):
    """A window on a desk (None: the machine's own), in a language (None: the one it had), opening a file."""

    desk: Path | None
    lang: str | None
    file: Path | None = None  # a door pack or a calendar file that was double-clicked


def window_request(argv: Sequence[str], environment: Mapping[str, str]) -> WindowRequest | None:
    """Give what a window is asked for; None for a command, for help, and for options that make no sense."""
    named = {"--desk": environment.get("MEETUP_DESK", ""), "--lang": ""}
    left, file = iter(argv), None
    for word in left:
        if file is None and Path(word).suffix.lower() in _OPENED and not word.startswith("-"):
            file = Path(word).expanduser()
            continue
        option, equals, value = word.partition("=")
        if option not in named:
            return None
        named[option] = value if equals else next(left, "")
        if not named[option]:
            return None
    if named["--lang"] not in ("", *NAMES):
        return None
    desk = Path(named["--desk"]).expanduser() if named["--desk"] else None
    if file is not None and file.suffix.lower() == ".desk":
        desk, file = file, None
    return WindowRequest(desk, named["--lang"] or None, file)
