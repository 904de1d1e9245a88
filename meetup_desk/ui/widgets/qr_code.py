"""A QR code on screen: dark on white in either theme, since scanners expect it so."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET = 4  # modules of white on each side (ISO/IEC 18004, 9.1)


class QrCode(QWidget):
    """Modules as squares of whole pixels, at most `side` px wide."""

    def __init__(self, matrix: Sequence[Sequence[bool]], side: int) -> None:
        super().__init__()
        self._matrix = matrix
        self._module = max(side // (len(matrix) + 2 * _QUIET), 2)
        whole = self._module * (len(matrix) + 2 * _QUIET)
        self.setFixedSize(whole, whole)
        self.setAccessibleName(QCoreApplication.translate("QrCode", "QR code"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._matrix, _QUIET):
            for x, dark in enumerate(row, _QUIET):
                if dark:
                    painter.fillRect(
                        x * self._module, y * self._module, self._module, self._module, Qt.GlobalColor.black
                    )
        painter.end()
