"""A report of what went wrong, made of what the program is and nothing of what it was working on.

Messages of exceptions, values and paths may hold names of people; types, lines of code and versions do not.
"""

import errno
import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import PurePath
from types import CodeType, TracebackType
from typing import Any

from meetup_desk.app.versions import NAMES, versions
from meetup_desk.domain.errors import DeskError

_PACKAGE = "meetup_desk"
_MOST = 40  # lines of one traceback; of an endless recursion the last say enough


def report_of(error: BaseException) -> str:
    """Give the text of a report: when, which versions, and the exceptions with where they were raised."""
    known = versions()
    at = datetime.now(UTC).isoformat(timespec="seconds")
    about = ", ".join(f"{name} {known[key] or '?'}" for key, name in NAMES.items())
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return "\n".join([at, about, system, *_chain(error)]) + "\n"


def _chain(error: BaseException) -> Iterator[str]:
    """Lines of an exception and of those behind it, the last first."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        yield ("caused by " if seen else "") + _kind(current)
        yield from list(_places(current.__traceback__))[-_MOST:]
        if isinstance(current, BaseExceptionGroup):
            for inner in current.exceptions:
                yield from _chain(inner)
        seen.add(id(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _kind(error: BaseException) -> str:
    """The type, and what its library says about it by a code of its own."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    codes: list[Any] = [getattr(error, "sqlite_errorname", None)]
    if isinstance(error, DeskError):
        codes += [error.code, error.reason]
    if isinstance(error, OSError):
        codes.append(errno.errorcode.get(error.errno or 0))
    suffix = " ".join(str(code) for code in codes if code)
    return f"{name} ({suffix})" if suffix else name


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        frame = traceback.tb_frame
        yield f"  {_file(frame.f_code, frame.f_globals)}:{traceback.tb_lineno} {frame.f_code.co_qualname}"
        traceback = traceback.tb_next


def _file(code: CodeType, module: dict[str, Any]) -> str:
    """A file of the program inside it; of what is not ours the module, since its path is this machine's."""
    parts = PurePath(code.co_filename.replace("\\", "/")).parts
    name = str(module.get("__name__", "?"))
    if name.partition(".")[0] == _PACKAGE and _PACKAGE in parts:
        last = len(parts) - 1 - parts[::-1].index(_PACKAGE)
        return "/".join(parts[last:])
    return name
