"""A search for seats in another process: it says how far it is, and is kept, or stopped."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId
from meetup_desk.services.seating.arranging import Arranged, Stopped, Told
from meetup_desk.services.seating.drafts import SeatingDraft
from meetup_desk.services.seating.seatings import ShownSeating
from meetup_desk.services.seating.stored_seatings import StoredSeating
from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Job
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes

_SECONDS = 8.0  # at most; a search ends by itself where nothing is found for long


class SeatSearch(QObject):
    """`better` brings what was found so far, `ended` comes when a search is over, kept or not."""

    better = Signal(object)
    ended = Signal()
    _found = Signal(object)

    def __init__(self, context: Context, services: Services, writes: Writes, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._services, self._writes = context, services, writes
        self._stop = threading.Event()
        self._job: Job | None = None
        self._seed = 0
        self.kept = False
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Whether a search is on."""
        return self._job is not None

    def make(self, event_id: EventId, draft: SeatingDraft) -> None:
        """Look for a seating, and keep it."""
        seatings, (told, stopped) = self._services.seatings, self._begin()

        def work(job: Job) -> ShownSeating:
            found = seatings.search(event_id, draft, seconds=_SECONDS, told=told, stopped=stopped(job))
            job.stop_if_cancelled()
            return found

        self._run(work, self._keep)

    def improve(self, stored: StoredSeating) -> None:
        """Look for a better one from a seating on, and keep it where it is better."""
        seatings, (told, stopped) = self._services.seatings, self._begin()
        self._seed += 1  # the same search once more would find the same
        seed = self._seed

        def work(job: Job) -> ShownSeating:
            found = seatings.improve(
                stored.seating.id,
                seconds=_SECONDS,
                seed=seed,
                told=told,
                stopped=stopped(job),
            )
            job.stop_if_cancelled()
            return found

        self._run(work, lambda found: self._take_over(stored, found))

    def enough(self) -> None:
        """End the search with what it has."""
        self._stop.set()

    def cancel(self) -> None:
        """End the search, and keep nothing."""
        if self._job is not None:
            self._job.cancel()
            self._stop.set()

    def _begin(self) -> tuple[Told, Callable[[Job], Stopped]]:
        self._stop = stop = threading.Event()
        self.kept = False

        def told(arranged: Arranged) -> bool:
            self._found.emit(arranged)
            return not stop.is_set()

        return told, lambda job: lambda: stop.is_set() or job.cancelled()

    def _run(self, work: Callable[[Job], ShownSeating], keep: Callable[[ShownSeating], None]) -> None:
        def failed(error: DeskError) -> None:
            self._end()
            if error.code is not ErrorCode.CANCELLED:
                self._context.jobs.refused.emit(error)

        self._job = self._context.jobs.run(
            work, keep, failed, key=(self, "search"), title=self.tr("Looking for seats")
        )

    def _tell(self, arranged: Arranged) -> None:
        if self.running:
            self.better.emit(arranged)

    def _keep(self, found: ShownSeating) -> None:
        people = len(found.stored.people)

        def message(_: object) -> str:
            return self.tr("%Ln people have their seats.", "", people)

        self._write(lambda: self._services.seatings.keep(found, ACTOR)[1], message)

    def _take_over(self, before: StoredSeating, found: ShownSeating) -> None:
        if (found.stored.plan == before.plan).all():
            self._end()
            self._context.toast.say(self.tr("Nothing better was found."))
            return
        take = self._services.seating_repairs.take_over
        self._write(
            lambda: take(before.seating.id, found.stored, ACTOR),
            lambda _: self.tr("A better seating was found."),
        )

    def _write(self, work: Callable[[], Changes], message: Callable[[Changes], str]) -> None:
        def done(_: Changes) -> None:
            self.kept = True
            self._end()

        def failed(error: DeskError) -> None:
            self._end()
            self._context.jobs.refused.emit(error)

        self._writes.run(work, lambda changes: changes, message, done=done, failed=failed)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
