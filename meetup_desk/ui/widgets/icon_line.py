"""An icon and a sentence beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Ink, Label


class IconLine(QWidget):
    """A line of a list of reasons or facts."""

    def __init__(self, look: Look, icon: str, text: str, *, ink: Ink = "ink") -> None:
        super().__init__()
        self._look, self._icon, self._role = look, icon, "ink_soft" if ink == "soft" else "accent"
        self._picture = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, ink=ink, wrap=True), 1)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._icon, self._role, 16))
