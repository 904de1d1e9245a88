"""A dialog over long work that must be finished or cancelled before anything else is done."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from meetup_desk.ui.jobs import Job, Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label

_LOOK_EVERY = 100  # ms


class ProgressDialog(Dialog):
    """Shows one job's title and how far it is; Cancel asks it to stop, and the dialog stays until it has.

    It shows itself only when the job takes longer than half a second, and closes by itself.
    """

    def __init__(self, look: Look, jobs: Jobs, job: Job, parent: QWidget, *, cancel: str) -> None:
        super().__init__(look, parent.window(), job.title, (DialogVerb("cancel", cancel),))
        self._jobs = jobs
        self._job = job
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        self._words = Label(ink="soft")
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._follow)
        self._timer.start()

    def press(self, key: str) -> None:  # noqa: ARG002 - there is only one button
        """Ask the work to stop."""
        self._job.cancel()
        self.buttons["cancel"].setEnabled(False)
        self._words.setText(self.tr("Stopping…"))

    def reject(self) -> None:
        """Esc cancels the work as well."""
        self.press("cancel")

    def _follow(self) -> None:
        if not self._jobs.running(self._job):
            self._timer.stop()
            self.accept()
            self.deleteLater()
            return
        if not self.isVisible() and self._job.long:
            self.open()
        done, total = self._job.done_steps, self._job.total_steps
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if not self._job.cancelled():
            self._words.setText(self._job.said())
