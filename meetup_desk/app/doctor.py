"""The examination of this machine and of a desk: what is missing, what is odd, and where things lie."""

import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzdata

from meetup_desk.app import devices, paths
from meetup_desk.app.offscreen import Offscreen
from meetup_desk.app.system_zone import system_zone
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.examination import Examination, Finding
from meetup_desk.domain.synced_folders import service_of
from meetup_desk.domain.times import SECOND, Instant
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import system_clock

_LOW = 500  # MB: room for a few backups of a large desk
_MB = 1_000_000
_FIRST_YEAR = 2026  # no clock that is right shows an earlier one
_USUAL_ZONE = "Asia/Seoul"


def examine(
    desk: Path, open_desk: Callable[[Path], Services], offscreen: Offscreen, *, screen: bool
) -> Examination:
    """Look at everything that the work depends on; raises nothing."""
    seen = Examination(paths=_places(desk))
    newest = _look_at_desk(seen, desk, open_desk)
    _look_at_file(seen, desk)
    _look_at_folder(seen, desk)
    _look_at_clock(seen, newest, system_clock())
    _look_at_zones(seen)
    if not screen:
        seen.find(Finding.NO_SCREEN)
    devices.look(seen, offscreen)
    if (paths.logs() / "meetup-desk.log").exists():
        seen.find(Finding.REPORTS, folder=paths.logs())
    return seen


def _places(desk: Path) -> dict[str, str]:
    resources = paths.resources()
    places = {
        "desk": desk.absolute(),
        "backups": desk.absolute().parent,  # where a desk that was replaced by its backup is kept
        "settings": paths.settings_file(),
        "logs": paths.logs(),
        "doors": paths.door_memory(),
        "fonts": resources / "fonts",
        "resources": resources,
        "time_zones": Path(tzdata.__file__).parent / "zoneinfo",
        "python": Path(sys.executable),
    }
    return {name: str(place) for name, place in places.items()}


def _look_at_desk(seen: Examination, desk: Path, open_desk: Callable[[Path], Services]) -> Instant | None:
    """Open the desk to read; gives when it was changed last, as its own history has it."""
    try:
        services = open_desk(desk)
        try:
            services.backups.refuse_altered()
            return services.history.newest_at()
        finally:
            services.desk.close()
    except DeskError as error:
        if error.code is ErrorCode.DESK_MISSING:
            seen.find(Finding.NO_DESK, file=desk)
        else:
            seen.trouble = error
            seen.find(Finding.DESK_CLOSED, file=desk)
        return None


def _look_at_file(seen: Examination, desk: Path) -> None:
    try:
        about = desk.stat()
    except (OSError, ValueError):
        return  # what is wrong with it was found when it was opened
    if not desk.is_file():
        return
    if about.st_nlink > 1:
        seen.find(Finding.DESK_LINKED, file=desk, names=about.st_nlink)
    if sys.platform != "win32" and about.st_mode & 0o077:
        seen.find(Finding.DESK_OPEN_TO_OTHERS, file=desk)


def _look_at_folder(seen: Examination, desk: Path) -> None:
    folder = next(one for one in desk.absolute().parents if one.is_dir() or one == one.parent)
    real = Path(os.path.realpath(desk))
    if service := service_of(real.parts[:-1]):
        seen.find(Finding.DESK_SYNCED, file=desk, service=service)
    if not os.access(folder, os.W_OK):
        seen.find(Finding.FOLDER_CLOSED, folder=folder)
    try:
        free = shutil.disk_usage(folder).free // _MB
    except OSError:
        return
    seen.machine["free_mb"] = free
    if free < _LOW:
        seen.find(Finding.SPACE_LOW, folder=folder, free=free)


def _look_at_clock(seen: Examination, newest: Instant | None, now: Instant) -> None:
    shown = datetime.fromtimestamp(now / SECOND, UTC)
    if shown.year < _FIRST_YEAR or (newest is not None and newest > now):
        seen.find(Finding.CLOCK_BEHIND, shown=f"{shown.astimezone():%Y-%m-%d %H:%M}")


def _look_at_zones(seen: Examination) -> None:
    seen.machine |= {"time_zone": system_zone(), "time_zone_data": tzdata.IANA_VERSION}
    try:
        ZoneInfo(_USUAL_ZONE)
    except (ZoneInfoNotFoundError, OSError):
        seen.find(Finding.ZONES_MISSING)
