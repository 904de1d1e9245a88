"""What the window shows while the file of a closed desk is worked on: how far it is, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from meetup_desk.ui.jobs import Job, Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_WIDTH = 440  # px at 100 %


class WorkPage(QWidget):
    """Shows one job until the window shows something else."""

    def __init__(self, look: Look, jobs: Jobs, job: Job, text: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._job = job
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        self.stop_button = Button(look, self.tr("Stop"), icon="x")
        self.stop_button.clicked.connect(self.stop)
        inside = QWidget()
        inside.setFixedWidth(look.theme.px(_WIDTH))
        column = QVBoxLayout(inside)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(Label(job.title, size="title", wrap=True))
        column.addWidget(Label(text, ink="soft", wrap=True))
        column.addWidget(self._bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inside)
        row.addStretch(1)
        self.setFocusProxy(self.stop_button)
        jobs.changed.connect(self._follow)

    def stop(self) -> None:
        """Ask the work to stop; it says itself what became of the desk."""
        self._job.cancel()
        self.stop_button.setEnabled(False)
        self.stop_button.set_text(self.tr("Stopping…"))

    def _follow(self) -> None:
        if self._job.total_steps:
            self._bar.setRange(0, 1000)  # bytes of a large file are more than Qt counts
            self._bar.setValue(self._job.done_steps * 1000 // self._job.total_steps)
