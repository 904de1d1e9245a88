"""Which versions are at work: of the program, and of what it stands on."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from meetup_desk import __version__

NAMES = {"version": "Meetup Desk", "python": "Python", "qt": "Qt", "sqlite": "SQLite"}


def versions() -> dict[str, str]:
    """Give the versions by the keys of `NAMES`; empty where one cannot be told."""
    return {
        "version": __version__,
        "python": platform.python_version(),
        "qt": _qt(),
        "sqlite": _sqlite(),
    }


def _qt() -> str:
    """Qt's version without loading Qt: PySide6 carries the number of the Qt that it brings."""
    if "PySide6" in sys.modules:  # also in a frozen program, which has no list of packages
        return str(sys.modules["PySide6"].__version__)
    try:
        return version("PySide6_Essentials")
    except PackageNotFoundError:
        return ""


def _sqlite() -> str:
    try:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - what keeps it from loading may be what is told here
    except ImportError:
        return ""
    return str(dbapi2.sqlite_version)
