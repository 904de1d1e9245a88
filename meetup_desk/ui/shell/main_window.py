"""The main window before anything is in it: seen at once, filled with the frame when that is ready."""

# Only what the first picture needs is imported here; the names in `QtCore.Qt` alone take as long as the rest.
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

_SMALLEST = (720, 480)  # px
_FIRST_SIZE = (1280, 800)  # px
_FRAME = QtCore.QMargins(0, 0, 0, 48)  # px, for the title bar that the system adds
_SIDEBAR = 200  # px
_CANVAS_AND_LINE = {False: ("#F7F6F2", "#E3E0D8"), True: ("#15171A", "#343940")}  # the theme's, by dark


class Window(QWidget):
    """A top-level window whose first picture is its ground and the line beside the sidebar.

    `painted` comes once, after that picture: the time to import, open and build everything else. `closing`
    comes before the window goes.
    """

    painted = QtCore.Signal()
    closing = QtCore.Signal()

    def __init__(self, *, dark: bool) -> None:
        super().__init__()
        self.setMinimumSize(*_SMALLEST)
        room = self.screen().availableSize().shrunkBy(_FRAME)
        self.resize(QtCore.QSize(*_FIRST_SIZE).boundedTo(room))
        self.setWindowTitle("Meetup Desk")
        self._canvas, self._line = _CANVAS_AND_LINE[dark]
        self._seen = False
        self._filled = False

    def fill(self, frame: QWidget) -> None:
        """Put the frame into the window."""
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415 - as above

        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)
        self._filled = True
        frame.show()
        frame.setFocus()

    def name(self, desk: str) -> None:
        """Show the desk's name where the system lists its windows."""
        self.setWindowTitle(f"{desk} – Meetup Desk")

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint what is there before the frame is."""
        super().paintEvent(event)
        if not self._filled:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, _filled(self.size(), self._canvas))
            painter.drawPixmap(_SIDEBAR - 1, 0, _filled(QtCore.QSize(1, self.height()), self._line))
            painter.end()
        if not self._seen:
            self._seen = True
            QtCore.QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Tell that the window goes."""
        self.closing.emit()
        super().closeEvent(event)


def _filled(size: QtCore.QSize, colour: str) -> QPixmap:
    """Give a ground to draw: `fillRect` would first make all the names of `Qt`."""
    ground = QPixmap(size)
    ground.fill(QColor(colour))
    return ground
