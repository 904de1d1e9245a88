"""The last backup of a desk that is left: the window says so, stays alive, and does not wait for ever."""

import contextlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.jobs import Job, Jobs
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetup_desk.services.desk.automatic_backups import AutomaticBackups
    from meetup_desk.ui.theme.look import Look

_MOST: Final = 60_000  # ms: after that whoever closes has waited long enough; the backups before it are kept
_LOOK_EVERY: Final = 20  # ms
_QUIET: Final = 800  # ms: what is done by then needs no dialog


def make_last_backup(
    backups: "AutomaticBackups", jobs: Jobs, look: "Look", window: "QWidget", *, most: int = _MOST
) -> None:
    """Back up what changed; what keeps that from being done, or whoever stops it, is no reason to stay."""

    def work(job: Job) -> None:
        with contextlib.suppress(DeskError, OSError):
            backups.run(job.cancelled)

    job = jobs.run(work, title=page_titles.last_backup())
    if window.isVisible():
        ProgressDialog(look, jobs, job, window, cancel=page_titles.without_backup())
    loop = QEventLoop()
    looking, bound = QTimer(interval=_LOOK_EVERY), QTimer(singleShot=True, interval=most)
    looking.timeout.connect(lambda: None if jobs.running(job) else loop.quit())
    bound.timeout.connect(job.cancel)
    looking.start()
    bound.start()
    QTimer.singleShot(_QUIET, loop, loop.quit)
    loop.exec(
        QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    )  # nothing of the desk can be asked any more
    if jobs.running(job):
        loop.exec()  # by now the dialog is there, and all else is behind it
    jobs.close()  # where the whole application quits meanwhile, it is waited for
