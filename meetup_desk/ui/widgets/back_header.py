"""The head of a page that somebody goes back from: an arrow before the title."""

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.page_header import PageHeader


class BackHeader(QHBoxLayout):
    """A button, and beside it the header of the page; `left` comes when the button is clicked."""

    def __init__(self, look: Look, header: PageHeader, left: SignalInstance) -> None:
        super().__init__()
        self._button = IconButton(look, "arrow-left", size=20)
        self._button.clicked.connect(left)
        self.setSpacing(8)
        self.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(header, 1)

    def set_name(self, name: str) -> None:
        """Say where the button leads."""
        self._button.set_name(name)
