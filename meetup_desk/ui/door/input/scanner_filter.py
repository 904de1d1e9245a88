"""Keeps a scanner out of a dialog."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER_WITHIN = 500  # ms after a scanner's last character


class ScannerFilter(QObject):
    """Keeps a scanner from choosing in a dialog: letters do nothing, and neither does Enter behind them."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._since_letter = QElapsedTimer()  # the last letter
        for control in dialog.findChildren(QWidget):
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop what a scanner types."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.text().strip() and event.text().isprintable():
            self._since_letter.start()
            return True
        ends = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        return ends and self._since_letter.isValid() and not self._since_letter.hasExpired(_ENTER_WITHIN)
