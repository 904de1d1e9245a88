"""The time zone that this machine lives in, by its IANA name."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def system_zone() -> str:
    """Give the machine's zone; `UTC` where it does not say."""
    return next((name for name in _named() if _is_known(name)), "UTC")


def _named() -> Iterator[str]:
    yield os.environ.get("TZ", "").lstrip(":")
    if sys.platform == "win32":
        from PySide6.QtCore import QTimeZone  # noqa: PLC0415 - knows what Windows' own names mean

        yield bytes(QTimeZone.systemTimeZoneId().data()).decode()
    else:
        yield str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]


def _is_known(name: str) -> bool:
    try:
        return bool(name) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
