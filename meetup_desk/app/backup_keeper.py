"""Backups while a desk is open in the window: soon after the start, and each hour when something changed.

What was destroyed while a door was busy is finished first: the free space of the file goes into no backup.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.shell import page_titles

if TYPE_CHECKING:
    from meetup_desk.services.services import Services
    from meetup_desk.ui.jobs import Job, Jobs
    from meetup_desk.ui.shell.frame import Frame

_AFTER_START: Final = 20_000  # ms: what one came for is first
_EACH: Final = 3_600_000  # ms


class BackupKeeper(QObject):
    """Goes with the frame of the desk; what keeps a backup from being made is said once."""

    def __init__(self, services: "Services", jobs: "Jobs", frame: "Frame") -> None:
        super().__init__(frame)
        self._services, self._jobs, self._frame = services, jobs, frame
        self._told = False
        self._first = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._hourly = QTimer(self, interval=_EACH)
        for timer in (self._first, self._hourly):
            timer.timeout.connect(self.make)
            timer.start()

    def make(self) -> None:
        """Make a backup where something changed, beside all other work."""

        def work(job: "Job") -> object:
            self._services.retention.finish_left()
            return self._services.automatic_backups.run(job.cancelled)

        self._jobs.run(work, None, self._failed, key=(self, "backup"), title=page_titles.backing_up())

    def _failed(self, error: DeskError) -> None:
        if error.code is not ErrorCode.CANCELLED and not self._told:
            self._told = True
            self._frame.say_error(error)
