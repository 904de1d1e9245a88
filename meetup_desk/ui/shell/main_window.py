"""The main window: painted at once, filled when its content is ready."""

# Only what the first picture needs is imported here; the names in `QtCore.Qt` alone take as long as the rest.
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

_SMALLEST = (720, 480)  # px
_FIRST_SIZE = (1280, 800)  # px
_FRAME = QtCore.QMargins(0, 0, 0, 48)  # px, for the title bar that the system adds
_SIDEBAR = 200  # px
_COLOURS = {False: ("#F7F6F2", "#E3E0D8"), True: ("#15171A", "#343940")}  # canvas and line, by dark


class Window(QWidget):
    """A top-level window that first paints its background and the line beside the sidebar.

    `painted` comes once, after that: the time to import, open and build everything else. `closing` comes
    before the window is closed.
    """

    painted = QtCore.Signal()
    closing = QtCore.Signal()

    def __init__(self, *, dark: bool) -> None:
        super().__init__()
        room = self.screen().availableSize().shrunkBy(_FRAME)
        self.setMinimumSize(QtCore.QSize(*_SMALLEST).boundedTo(room))
        self.resize(QtCore.QSize(*_FIRST_SIZE).boundedTo(room))
        self.setWindowTitle("Meetup Desk")
        self._canvas, self._line = _COLOURS[dark]
        self._was_painted = False
        self._has_content = False
        self.may_close: Callable[[], bool] = lambda: True  # asks where something would be cut short

    def set_content(self, content: QWidget) -> None:
        """Fill the window with a widget."""
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415 - as above

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        self._has_content = True
        content.show()
        content.setFocus()

    def set_desk_name(self, desk: str) -> None:
        """Show the desk's name where the system lists its windows."""
        self.setWindowTitle(f"{desk} – Meetup Desk")

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint the background until there is content."""
        super().paintEvent(event)
        if not self._has_content:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, _pixmap_of(self.size(), self._canvas))
            painter.drawPixmap(_SIDEBAR - 1, 0, _pixmap_of(QtCore.QSize(1, self.height()), self._line))
            painter.end()
        if not self._was_painted:
            self._was_painted = True
            QtCore.QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Announce that the window is being closed, unless what runs is to be waited for."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _pixmap_of(size: QtCore.QSize, colour: str) -> QPixmap:
    """Give a plain picture to draw: `fillRect` would first load all the names of `Qt`."""
    pixmap = QPixmap(size)
    pixmap.fill(QColor(colour))
    return pixmap
