"""The dialog that asks for the supervisor's PIN, and after wrong ones counts down to the next try."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog


class PinDialog(FormDialog):
    """Asks for the PIN; `trouble` is why the one before opened nothing."""

    asks_first = False  # it is written again as it was

    def __init__(self, look: Look, parent: QWidget, trouble: DeskError | None) -> None:
        self._wrong = trouble is not None
        self.left = 0 if trouble is None else int(str(trouble.facts.get("seconds", 0)))  # seconds to wait
        field = Field(key="pin", label=lambda: self.tr("Supervisor PIN"), required=True, width=160)
        title, verb = self.tr("Supervisors only"), self.tr("Unlock")
        super().__init__(look, parent, title, [field], verb=verb, leave=self.tr("Cancel"))
        for line in self.findChildren(QLineEdit):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self._second = QTimer(self, interval=1_000)
        self._second.timeout.connect(self.tick)
        if self.left:
            self._second.start()
        if self._wrong:
            self._follow()

    def tick(self) -> None:
        """Let a second go by."""
        self.left -= 1
        if self.left <= 0:
            self._second.stop()
        self._follow()

    def accept(self) -> None:
        """Close, but for a try that would not be looked at yet."""
        if self.left <= 0:
            super().accept()

    def _follow(self) -> None:
        self.buttons["save"].setEnabled(self.left <= 0)
        self.form.set_problem("pin", self._problem_text())

    def _problem_text(self) -> str:
        if self.left > 0:
            return self.tr("Wrong PIN. Try again in {seconds} s.").format(seconds=self.left)
        return self.tr("Wrong PIN. Try again.")
