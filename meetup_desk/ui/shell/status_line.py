"""The status line: what is running, how far it is, and a way to cancel it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from meetup_desk.ui.jobs import Job, Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label


class StatusLine(QFrame):
    """Shown while a job has been running for more than half a second; the oldest job first."""

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("status")
        self._look = look
        self._jobs = jobs
        self._job: Job | None = None
        self._title = ElidedLabel(ink="soft")
        self._steps = Label(ink="soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop_button = Button(look, kind="quiet")
        self._stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self._steps)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stop_button)
        self.hide()
        jobs.changed.connect(self._show_jobs)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._stop_button.set_text(self.tr("Stop"))
        self._show_jobs()

    def _show_jobs(self) -> None:
        running = self._jobs.long_jobs()
        self._job = running[0] if running else None
        self.setVisible(bool(running))
        if self._job is None:
            return
        title = self._job.title or self.tr("Working…")
        if len(running) > 1:
            title += "  ·  " + self.tr("%Ln more", "", len(running) - 1)
        self._title.setText(title)
        done, total = self._job.done_steps, self._job.total_steps
        self._steps.setText(self._say_steps(self._job.said(), self._job.rate()))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(title)

    def _say_steps(self, steps: str, rate: float) -> str:
        if not steps or rate < 1:
            return steps
        return steps + "  ·  " + self.tr("{rate} per second").format(rate=f"{rate:,.0f}")

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._show_jobs()

    def _apply_theme(self) -> None:
        self._bar.setFixedWidth(self._look.theme.px(160))
