"""Which language a person at a terminal reads."""

import locale
from collections.abc import Mapping, Sequence

from meetup_desk.words.languages import NAMES, known


def of_system(environment: Mapping[str, str]) -> str:
    """Give the system's language: what the environment says first (POSIX 8.2), else the platform."""
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    named = next((name for name in names if name), None)
    spoken = named if named is not None else locale.getlocale()[0] or ""
    return known(spoken)


def asked_for(argv: Sequence[str]) -> str | None:
    """Give the language of `--lang` before the options are read, since their help is in a language."""
    for at, word in enumerate(argv):
        name, _, value = word.partition("=")
        if name == "--lang":
            found = value or next(iter(argv[at + 1 :]), "")
            return found if found in NAMES else None
    return None
