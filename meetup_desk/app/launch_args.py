"""Telling whether the window is asked for, before anything is imported that only commands need."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

LANGUAGES = ("en", "ko")


class WindowRequest(NamedTuple):
    """A window on a desk (None: the machine's own), in a language (None: the one it had)."""

    desk: Path | None
    lang: str | None


def window_request(argv: Sequence[str], environment: Mapping[str, str]) -> WindowRequest | None:
    """Give what a window is asked for; None for a command, for help, and for options that make no sense."""
    named = {"--desk": environment.get("MEETUP_DESK", ""), "--lang": ""}
    left = iter(argv)
    for word in left:
        option, equals, value = word.partition("=")
        if option not in named:
            return None
        named[option] = value if equals else next(left, "")
        if not named[option]:
            return None
    if named["--lang"] not in ("", *LANGUAGES):
        return None
    desk = named["--desk"]
    return WindowRequest(Path(desk).expanduser() if desk else None, named["--lang"] or None)
