"""The application as the system talks to it: macOS sends files that are opened with it as events."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedFiles(QObject):
    """Files that the system opens with the program; one that comes before the window is kept for it."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.waiting: Path | None = None

    def take(self, event: QEvent) -> bool:
        """Take a file out of an event; tells whether there was one."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self.waiting = Path(event.file())
        self.opened.emit(self.waiting)
        return True


class Application(QApplication):
    """Hears of opened files without looking at what goes to any widget."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.files = OpenedFiles()

    def event(self, event: QEvent) -> bool:
        """Take files; all else is Qt's."""
        return (event.type() == QEvent.Type.FileOpen and self.files.take(event)) or super().event(event)
