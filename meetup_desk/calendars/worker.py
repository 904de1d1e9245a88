"""Reading a stranger's file in a process of its own, which can be stopped."""

import contextlib
import multiprocessing
import zoneinfo
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from meetup_desk.calendars.calendar_reader import read_calendar
from meetup_desk.calendars.incoming_calendar import IncomingCalendar
from meetup_desk.domain.errors import DeskError, ErrorCode

LARGEST = 20 * 1024 * 1024  # octets of a file
SECONDS = 1.5  # that reading may take
MEMORY = 768 * 1024 * 1024  # octets that it may take, where the system can hold it to that
_STARTING = 30.0  # seconds that a busy machine may take to start a process


class _Request(NamedTuple):
    path: str
    tz: str
    today: date
    busy: bool


def read_in_process(path: Path, *, tz: str, today: date, busy: bool = False) -> IncomingCalendar:
    """Read a calendar file as `read_calendar` does.

    DeskError `file_missing`, `file_unreadable` (`calendar`: it is none; `calendar_slow`: it takes more time
    or memory than any calendar should), `file_too_large` (`calendar`).
    """
    _check(path)
    spawn = multiprocessing.get_context("spawn")  # a fork would carry the window's threads along
    mine, theirs = spawn.Pipe()
    child = spawn.Process(target=_work, args=(theirs, zoneinfo.TZPATH), daemon=True)
    child.start()
    theirs.close()
    try:
        return _ask(mine, _Request(str(path), tz, today, busy), path)
    finally:
        mine.close()
        child.kill()
        child.join()
        child.close()


def _check(path: Path) -> None:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DeskError(ErrorCode.FILE_UNREADABLE, reason="calendar", file=path)
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=path) from None
    except OSError:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from None
    if size > LARGEST:
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="calendar", file=path)


def _ask(worker: Connection, request: _Request, path: Path) -> IncomingCalendar:
    try:
        answer = None
        if worker.poll(_STARTING) and worker.recv() == "ready":
            worker.send(request)
            answer = worker.recv() if worker.poll(SECONDS) else None
    except (EOFError, OSError):  # it was stopped, by the system or by itself
        answer = None
    if isinstance(answer, IncomingCalendar):
        return answer
    if isinstance(answer, Exception):  # a mistake of ours, which is written down here
        raise answer
    reason = answer if isinstance(answer, str) else "calendar_slow"
    raise DeskError(ErrorCode.FILE_UNREADABLE, reason=reason, file=path)


def _work(parent: Connection, zones: tuple[str, ...]) -> None:
    from meetup_desk.calendars.content_lines import NotACalendarError  # noqa: PLC0415 - of the worker alone

    zoneinfo.reset_tzpath(zones)
    _hold_to_memory()
    parent.send("ready")
    request: _Request = parent.recv()
    try:
        data = Path(request.path).read_bytes()
        parent.send(read_calendar(data[: LARGEST + 1], tz=request.tz, today=request.today, busy=request.busy))
    except NotACalendarError:
        parent.send("calendar")
    except OSError:
        parent.send("")
    except MemoryError:
        parent.send("calendar_slow")
    except Exception as error:  # noqa: BLE001 - the end of a process would tell it to nobody but a terminal
        parent.send(error)


def _hold_to_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none; there the largest file is the bound

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
