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
    examination = Examination(paths=_places(desk))
    newest = _look_at_desk(examination, desk, open_desk)
    _look_at_file(examination, desk)
    _look_at_folder(examination, desk)
    _look_at_clock(examination, newest, system_clock())
    _look_at_zones(examination)
    if not screen:
        examination.find(Finding.NO_SCREEN)
    devices.look(examination, offscreen)
    if (paths.logs() / "meetup-desk.log").exists():
        examination.find(Finding.REPORTS, folder=paths.logs())
    return examination


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


def _look_at_desk(
    examination: Examination, desk: Path, open_desk: Callable[[Path], Services]
) -> Instant | None:
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
            examination.find(Finding.NO_DESK, file=desk)
        else:
            examination.trouble = error
            examination.find(Finding.DESK_CLOSED, file=desk)
        return None


def _look_at_file(examination: Examination, desk: Path) -> None:
    try:
        about = desk.stat()
    except (OSError, ValueError):
        return  # what is wrong with it was found when it was opened
    if not desk.is_file():
        return
    if about.st_nlink > 1:
        examination.find(Finding.DESK_LINKED, file=desk, names=about.st_nlink)
    if sys.platform != "win32" and about.st_mode & 0o077:
        examination.find(Finding.DESK_OPEN_TO_OTHERS, file=desk)


def _look_at_folder(examination: Examination, desk: Path) -> None:
    folder = next(one for one in desk.absolute().parents if one.is_dir() or one == one.parent)
    real = Path(os.path.realpath(desk))
    if service := service_of(real.parts[:-1]):
        examination.find(Finding.DESK_SYNCED, file=desk, service=service)
    if not os.access(folder, os.W_OK):
        examination.find(Finding.FOLDER_CLOSED, folder=folder)
    try:
        free = shutil.disk_usage(folder).free // _MB
    except OSError:
        return
    examination.machine["free_mb"] = free
    if free < _LOW:
        examination.find(Finding.SPACE_LOW, folder=folder, free=free)


def _look_at_clock(examination: Examination, newest: Instant | None, now: Instant) -> None:
    shown = datetime.fromtimestamp(now / SECOND, UTC)
    if shown.year < _FIRST_YEAR or (newest is not None and newest > now):
        examination.find(Finding.CLOCK_BEHIND, shown=f"{shown.astimezone():%Y-%m-%d %H:%M}")


def _look_at_zones(examination: Examination) -> None:
    examination.machine |= {"time_zone": system_zone(), "time_zone_data": tzdata.IANA_VERSION}
    try:
        ZoneInfo(_USUAL_ZONE)
    except (ZoneInfoNotFoundError, OSError):
        examination.find(Finding.ZONES_MISSING)
