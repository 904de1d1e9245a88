"""The dialog about a mistake of the program itself: what is safe, and a report to send along."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.dialogs import Dialog, DialogVerb
from meetup_desk.ui.widgets.label import Label

# Seconds after a dialog in which the same mistake, as in a widget painted again, is not shown again.
_NOT_AGAIN_WITHIN = 2.0
_REPORT_HEIGHT = 160  # px at 100 %


def copy_report(button: Button, report: str) -> None:
    """Put a report on the clipboard, and say so on the button."""
    QGuiApplication.clipboard().setText(report)
    button.set_text(QCoreApplication.translate("BugDialog", "Copied"))


class BugDialog(Dialog):
    """Shows the report, so that anybody can see what is in it."""

    def __init__(self, look: Look, parent: QWidget, report: str) -> None:
        title = self.tr("Something went wrong inside Meetup Desk")
        verbs = (
            DialogVerb("copy", self.tr("Copy report")),
            DialogVerb("continue", self.tr("Continue"), "primary"),
        )
        super().__init__(look, parent, title, verbs)
        self._report = report
        sentence = self.tr(
            "Everything saved earlier is safe; only this step failed. The report below contains no names. "
            "Copy it when you ask for help."
        )
        self.body.addWidget(Label(sentence, ink="soft", wrap=True))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Report"))
        text.setFixedHeight(look.theme.px(_REPORT_HEIGHT))
        self.body.addWidget(text)
        self.setAccessibleDescription(sentence)
        self.buttons["continue"].setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, key: str) -> None:
        """Copy without closing, or go on."""
        if key == "copy":
            copy_report(self.buttons["copy"], self._report)
        else:
            super().press(key)


class BugReporter(QObject):
    """Shows mistakes one at a time; `report` may be called from any thread, and while a widget paints."""

    _reported = Signal(str)

    def __init__(self, look: Look, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._look, self._window, self._clock = look, window, clock
        self._open = False
        self._last_place, self._closed_at = "", 0.0
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, report: str) -> None:
        """Show a report as soon as the window has time for it."""
        self._reported.emit(report)

    def _show(self, report: str) -> None:
        place = report.partition("\n")[2]  # without its time
        just_shown = self._clock() - self._closed_at < _NOT_AGAIN_WITHIN
        if self._open or (place == self._last_place and just_shown):
            return
        self._open, self._last_place = True, place
        try:
            BugDialog(self._look, self._window, report).ask()
        finally:
            self._open, self._closed_at = False, self._clock()
