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
        yield zone_in(Path("/etc/localtime").resolve())


def zone_in(file: Path) -> str:
    """Give the zone that a file of the system's data describes; macOS keeps them in `zoneinfo.default`."""
    parts = file.parts
    at = next((n for n, part in enumerate(parts) if part.split(".")[0] == "zoneinfo"), len(parts))
    return "/".join(parts[at + 1 :])


def _is_known(name: str) -> bool:
    try:
        return bool(name) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
