"""The examination of this machine and of a desk: what is missing, what is odd, and where files are."""

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

_LOW_SPACE = 500  # MB: room for a few backups of a large desk
_MB = 1_000_000
_FIRST_YEAR = 2026  # no correct clock shows an earlier one
_USUAL_ZONE = "Asia/Seoul"


def examine(
    desk: Path, open_desk: Callable[[Path], Services], offscreen: Offscreen, *, screen: bool
) -> Examination:
    """Check everything that the program depends on; raises nothing."""
    examination = Examination(paths=_places(desk))
    newest = _check_desk(examination, desk, open_desk)
    _check_file(examination, desk)
    _check_folder(examination, desk)
    _check_clock(examination, newest, system_clock())
    _check_zones(examination)
    if not screen:
        examination.add(Finding.NO_SCREEN)
    devices.check(examination, offscreen)
    if (paths.logs() / "meetup-desk.log").exists():
        examination.add(Finding.REPORTS, folder=paths.logs())
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


def _check_desk(
    examination: Examination, desk: Path, open_desk: Callable[[Path], Services]
) -> Instant | None:
    """Open the desk to read it; gives when it was changed last, by its own history."""
    try:
        services = open_desk(desk)
        try:
            services.backups.refuse_altered()
            return services.history.newest_at()
        finally:
            services.desk.close()
    except DeskError as error:
        if error.code is ErrorCode.DESK_MISSING:
            examination.add(Finding.NO_DESK, file=desk)
        else:
            examination.trouble = error
            examination.add(Finding.DESK_CLOSED, file=desk)
        return None


def _check_file(examination: Examination, desk: Path) -> None:
    try:
        stat = desk.stat()
    except (OSError, ValueError):
        return  # what is wrong with it was found when it was opened
    if not desk.is_file():
        return
    if stat.st_nlink > 1:
        examination.add(Finding.DESK_LINKED, file=desk, names=stat.st_nlink)
    if sys.platform != "win32" and stat.st_mode & 0o077:
        examination.add(Finding.DESK_OPEN_TO_OTHERS, file=desk)


def _check_folder(examination: Examination, desk: Path) -> None:
    folder = next(parent for parent in desk.absolute().parents if parent.is_dir() or parent == parent.parent)
    real = Path(os.path.realpath(desk))
    if service := service_of(real.parts[:-1]):
        examination.add(Finding.DESK_SYNCED, file=desk, service=service)
    if not os.access(folder, os.W_OK):
        examination.add(Finding.FOLDER_CLOSED, folder=folder)
    try:
        free = shutil.disk_usage(folder).free // _MB
    except OSError:
        return
    examination.machine["free_mb"] = free
    if free < _LOW_SPACE:
        examination.add(Finding.SPACE_LOW, folder=folder, free=free)


def _check_clock(examination: Examination, newest: Instant | None, now: Instant) -> None:
    shown = datetime.fromtimestamp(now / SECOND, UTC)
    if shown.year < _FIRST_YEAR or (newest is not None and newest > now):
        examination.add(Finding.CLOCK_BEHIND, shown=f"{shown.astimezone():%Y-%m-%d %H:%M}")


def _check_zones(examination: Examination) -> None:
    examination.machine |= {"time_zone": system_zone(), "time_zone_data": tzdata.IANA_VERSION}
    try:
        ZoneInfo(_USUAL_ZONE)
    except (ZoneInfoNotFoundError, OSError):
        examination.add(Finding.ZONES_MISSING)
