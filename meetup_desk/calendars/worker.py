"""Reading a stranger's file in a process of its own, which can be stopped."""

import contextlib
import multiprocessing
import zoneinfo
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import NamedTuple

from meetup_desk.calendars.calendar_reader import read_calendar
from meetup_desk.calendars.incoming_calendar import IncomingCalendar
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk

LARGEST = 20 * 1024 * 1024  # octets of a file
SECONDS = 1.5  # that reading may take
MEMORY = 768 * 1024 * 1024  # octets that it may take, where the system can hold it to that
_STARTING = 30.0  # seconds that a busy machine may take to start a process
_IDLE = 60.0  # seconds that a process waits for the next file
_READY, _NO_CALENDAR, _SLOW = "ready", "calendar", "calendar_slow"

_Answer = IncomingCalendar | Exception | str


class _Request(NamedTuple):
    path: str
    tz: str
    today: date
    busy: bool
    zones: tuple[str, ...]


class _Worker(NamedTuple):
    process: SpawnProcess
    pipe: Connection


_idle: list[_Worker] = []  # whoever takes one out has it alone


def read_in_process(path: Path, *, tz: str, today: date, busy: bool = False) -> IncomingCalendar:
    """Read a calendar file as `read_calendar` does.

    The process stays for the next file for `_IDLE` seconds, unless a file took too much of it.
    DeskError `file_missing`, `file_unreadable` (`calendar`: it is none; `calendar_slow`: it takes more time
    or memory than any calendar should), `file_too_large` (`calendar`).
    """
    _check(path)
    request = _Request(str(path), tz, today, busy, zoneinfo.TZPATH)
    answer = _ask_idle(request)
    if answer is None:
        answer = _ask(_start(), request)
    if isinstance(answer, IncomingCalendar):
        return answer
    if isinstance(answer, Exception):  # a mistake of ours, which is written down here
        raise answer
    raise DeskError(ErrorCode.FILE_UNREADABLE, reason=answer or "", file=path)


def _check(path: Path) -> None:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise DeskError(ErrorCode.FILE_UNREADABLE, reason="calendar", file=path)
    except OSError as error:
        raise disk.unreadable(error, path) from error
    if size > LARGEST:
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="calendar", file=path)


def _start() -> _Worker:
    spawn = multiprocessing.get_context("spawn")  # a fork would carry the window's threads along
    mine, theirs = spawn.Pipe()
    process = spawn.Process(target=_work, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, mine)


def _ask_idle(request: _Request) -> _Answer | None:
    """What a process says that has read before; None where there is none or it failed."""
    try:
        worker = _idle.pop()
    except IndexError:
        return None
    answer = _ask(worker, request)
    return None if answer == _SLOW else answer  # what the files before left there may be to blame


def _ask(worker: _Worker, request: _Request) -> _Answer:
    """What it says of a file, `calendar_slow` where it ends without a word."""
    answer: _Answer = _SLOW
    try:
        if worker.pipe.poll(_STARTING) and worker.pipe.recv() == _READY:
            worker.pipe.send(request)
            answer = worker.pipe.recv() if worker.pipe.poll(SECONDS) else _SLOW
    except (EOFError, OSError):  # it was stopped, by the system or by itself
        answer = _SLOW
    if isinstance(answer, IncomingCalendar) or answer == _NO_CALENDAR:
        _idle.append(worker)
    else:
        _end(worker)
    return answer


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _work(parent: Connection) -> None:
    _hold_to_memory()
    with contextlib.suppress(EOFError, OSError):  # the program has ended
        parent.send(_READY)
        while parent.poll(_IDLE):
            parent.send(_read(parent.recv()))
            parent.send(_READY)


def _read(request: _Request) -> _Answer:
    from meetup_desk.calendars.content_lines import NotACalendarError  # noqa: PLC0415 - of the worker alone

    zoneinfo.reset_tzpath(request.zones)
    try:
        data = Path(request.path).read_bytes()
        return read_calendar(data[: LARGEST + 1], tz=request.tz, today=request.today, busy=request.busy)
    except NotACalendarError:
        return _NO_CALENDAR
    except OSError as error:
        return disk.unreadable(error, request.path).reason
    except MemoryError:
        return _SLOW
    except Exception as error:  # noqa: BLE001 - the end of a process would tell it to nobody but a terminal
        return error


def _hold_to_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none; there the largest file is the bound

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
