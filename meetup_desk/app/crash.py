"""Bugs of the program itself: each is recorded in a log, and reported."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, TypeVar

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.permissions import make_folder, open_private

T = TypeVar("T")
BROKEN = 70  # exit code of a program that found a mistake in itself (EX_SOFTWARE of BSD's sysexits)
_LARGEST = 256 * 1024  # octets of a log, before it becomes the older one


class CrashReport(NamedTuple):
    """A report of a bug, and the log that holds it; None where none could be written."""

    text: str
    file: Path | None


class Crashes:
    """Records unexpected exceptions; `tell`, where it is set, receives each report."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self.tell: Callable[[CrashReport], object] | None = None

    def install(self) -> None:
        """Record every exception that reaches the end of its thread, a slot of Qt, or the interpreter."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._record_any(args.exc_value)

    def record(self, error: BaseException) -> CrashReport:
        """Write a report into the log; never raises."""
        try:
            from meetup_desk.app.crash_report import report_of  # noqa: PLC0415 - nothing of it is needed on a good day

            text = report_of(error)
        except Exception as other:  # noqa: BLE001 - a mistake in telling of one must not hide it
            text = f"{type(error).__qualname__}; {type(other).__qualname__}\n"
        return CrashReport(text, self._append(text))

    def trouble(self, error: BaseException) -> DeskError:
        """Give trouble that can be told: the exception where it is that, else `unexpected`, recorded."""
        if isinstance(error, DeskError):
            return error
        file = self.record(error).file
        facts = {} if file is None else {"report": file}
        wrapped = DeskError(ErrorCode.UNEXPECTED, reason="reported" if facts else "", **facts)
        wrapped.__cause__ = error
        return wrapped

    def with_desk_errors(self, work: Callable[[], T]) -> Callable[[], T]:
        """Wrap work so that it raises nothing but DeskError, recorded where it was another exception."""

        def wrapped() -> T:
            try:
                return work()
            except Exception as error:
                raise self.trouble(error) from error

        return wrapped

    def _uncaught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C, and what ends a program on purpose
            sys.__excepthook__(kind, error or kind(), trace)
            return
        report = self._record_any(error or kind())
        if report is not None and self.tell is not None:
            self.tell(report)

    def _record_any(self, error: BaseException | None) -> CrashReport | None:
        return None if error is None else self.record(error)

    def _append(self, text: str) -> Path | None:
        file = self._folder / "meetup-desk.log"
        try:
            with self._lock:
                make_folder(self._folder)
                if file.exists() and file.stat().st_size > _LARGEST:
                    file.replace(file.with_suffix(".old.log"))
                with open_private(file, "a") as log:
                    log.write(text + "\n")
        except OSError:  # a full disk, a folder that cannot be made
            return None
        return file
