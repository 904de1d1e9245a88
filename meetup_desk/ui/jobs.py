"""The one door by which work leaves the GUI thread, and the one signal by which it comes back."""

import inspect
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from meetup_desk.domain.errors import DeskError, ErrorCode

LONG_AFTER: Final = 0.5  # seconds after which a job is shown with its progress and a way to cancel it
_REPORT_EVERY: Final = 0.05  # seconds between two reports of progress
_THREADS: Final = 6

T = TypeVar("T")


class Job:
    """One piece of work: what it may ask and report while it runs, and what the status line shows of it."""

    def __init__(self, title: str, reported: Callable[[], None]) -> None:
        self.title = title
        self.done_steps = 0
        self.total_steps = 0  # 0: how much there is to do is not known
        self.counted = True  # whether steps are things that people count; else a share of them is shown
        self.started_at = time.monotonic()  # seconds
        self._cancelled = threading.Event()
        self._reported = reported
        self._last_report = 0.0

    def progress(self, done: int, total: int) -> None:
        """Report how far the work is; call it as often as you like, from the working thread."""
        self.done_steps, self.total_steps = done, total
        now = time.monotonic()
        if now - self._last_report >= _REPORT_EVERY or done >= total:
            self._last_report = now
            self._reported()

    def cancelled(self) -> bool:
        """Tell whether nobody wants the answer any more; work stops where nothing is half done."""
        return self._cancelled.is_set()

    def stop_if_cancelled(self) -> None:
        """Raise DeskError `cancelled` where `cancelled()` is true."""
        if self.cancelled():
            raise DeskError(ErrorCode.CANCELLED)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def said(self) -> str:
        """How far it is: a count, or a share of the whole; "" where that is not known."""
        if not self.total_steps:
            return ""
        if self.counted:
            return f"{self.done_steps:,} / {self.total_steps:,}"
        return f"{100 * self.done_steps // self.total_steps} %"

    def rate(self) -> float:
        """Steps a second so far; 0 where nobody counts them."""
        if not self.counted:
            return 0.0
        return self.done_steps / max(time.monotonic() - self.started_at, 0.001)

    @property
    def long(self) -> bool:
        """Whether it has been running long enough to be shown."""
        return time.monotonic() - self.started_at >= LONG_AFTER


@dataclass(slots=True, eq=False)
class _QueuedJob:
    job: Job
    work: Callable[..., Any]
    done: Callable[[Any], None] | None
    failed: Callable[[DeskError], None] | None
    key: object
    generation: int
    answer: Any = None
    error: Exception | None = None


class Jobs(QObject):
    """Runs work on other threads and hands its result to the GUI thread.

    `changed` comes when the list of running jobs, or the progress of one, has changed. `refused` carries the
    DeskError of work for which no `failed` was given; the window shows its words. `lost` carries each
    `desk_replaced`, whoever else hears of it: nothing of the desk can go on. Any other exception of work
    goes to `sys.excepthook`, in the GUI thread, and to `failed` as `unexpected`, so that nobody waits for it.
    """

    changed = Signal()
    refused = Signal(object)
    lost = Signal(object)
    _answered = Signal(object)
    _reported = Signal()

    def __init__(self, parent: QObject | None = None, *, threads: int = _THREADS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        if threads == 1:
            self._pool.setExpiryTimeout(-1)  # a door's thread waits for the next scan
        self._in_order: list[Jobs] = []
        self._running: list[_QueuedJob] = []
        self._generations: dict[object, int] = {}
        self._closing = False
        self._answered.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T] | Callable[[Job], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        *,
        key: object = None,
        title: str = "",
    ) -> Job:
        """Run `work` elsewhere, then `done(result)` or `failed(error)` here.

        Work that takes an argument receives its Job, to report progress and to notice that it was cancelled.
        With a `key`, only the newest question of that key is answered; older ones are cancelled and dropped.
        Answers for a bound method of a widget that is gone are dropped too. Work that was cancelled and
        raised `cancelled` fails silently unless `failed` is given. `title` says what is being done, once it
        is long.
        """
        job = Job(title, self._reported.emit)
        question = _QueuedJob(job, work, done, failed, key, self._next_generation(key))
        self._running.append(question)
        QTimer.singleShot(int(LONG_AFTER * 1000) + 20, self, self.changed.emit)
        self._pool.start(lambda: self._work(question))
        return job

    def in_order(self) -> "Jobs":
        """Give jobs that run one after the other on their own thread, and are done before these close."""
        line = Jobs(self, threads=1)
        line.refused.connect(self.refused)
        line.lost.connect(self.lost)
        line.changed.connect(self.changed)
        self._in_order.append(line)
        return line

    def forget(self, key: object) -> None:
        """Drop the answers still to come for a key."""
        self._next_generation(key)

    def long_jobs(self) -> list[Job]:
        """Jobs that have been running for more than half a second and were not cancelled, oldest first."""
        long = [q.job for q in self._running if q.job.long and not q.job.cancelled()]
        waiting = [job for line in self._in_order for job in line.long_jobs()]
        return sorted(long + waiting, key=lambda job: job.started_at)

    def running(self, job: Job) -> bool:
        """Tell whether the answer of this job is still to come."""
        return any(q.job is job for q in self._running) or any(line.running(job) for line in self._in_order)

    def busy(self) -> bool:
        """Tell whether anything is still running."""
        return bool(self._running) or any(line.busy() for line in self._in_order)

    def close(self) -> None:
        """Cancel what can be cancelled, wait for the rest, and answer nobody any more."""
        self._closing = True
        for line in self._in_order:
            line.close()
        for question in self._running:
            question.job.cancel()
        self._pool.waitForDone()
        self._running.clear()

    def _next_generation(self, key: object) -> int:
        if key is None:
            return 0
        for question in self._running:
            if question.key == key:
                question.job.cancel()
        self._generations[key] = self._generations.get(key, 0) + 1
        return self._generations[key]

    def _work(self, question: _QueuedJob) -> None:
        try:
            if _takes_job(question.work):
                question.answer = question.work(question.job)
            else:
                question.answer = question.work()
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread, which tells trouble from bugs
            question.error = error
        if not self._closing:
            self._answered.emit(question)

    def _receive(self, question: _QueuedJob) -> None:
        if self._closing:
            return
        self._running.remove(question)
        self.changed.emit()
        error = question.error
        if isinstance(error, DeskError) and error.code is ErrorCode.DESK_REPLACED:
            self.lost.emit(error)
        if self._wanted(question):
            self._deliver(question)

    def _wanted(self, question: _QueuedJob) -> bool:
        if question.key is not None and self._generations[question.key] != question.generation:
            return False
        done: Any = question.done
        owner = getattr(done.func if isinstance(done, partial) else done, "__self__", None)
        return not isinstance(owner, QObject) or shiboken6.isValid(owner)

    def _deliver(self, question: _QueuedJob) -> None:
        error = question.error
        if error is None:
            if question.done is not None:
                question.done(question.answer)
        elif not isinstance(error, DeskError):
            sys.excepthook(type(error), error, error.__traceback__)
            if question.failed is not None:
                question.failed(DeskError(ErrorCode.UNEXPECTED))
        elif question.failed is not None:
            question.failed(error)
        elif error.code is not ErrorCode.CANCELLED:
            self.refused.emit(error)


def _takes_job(work: Callable[..., Any]) -> bool:
    """Tell whether work has a parameter without a default."""
    try:
        parameters = inspect.signature(work).parameters.values()
    except ValueError:  # some built-in functions have no signature
        return False
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return any(p.kind in kinds and p.default is p.empty for p in parameters)
