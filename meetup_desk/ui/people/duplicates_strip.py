"""One line over the list of people: some look like one person."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel


class DuplicatesStrip(QFrame):
    """Says how many pairs there are; `reviewed` comes when somebody wants to see them."""

    reviewed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._pairs = 0
        self._text = ElidedLabel()
        self.step = Button(look, kind="link", icon="users")
        self.step.clicked.connect(self.reviewed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.step)
        self.show_pairs(0)

    def show_pairs(self, pairs: int) -> None:
        """Say how many; hidden for none."""
        self._pairs = pairs
        self.setVisible(pairs > 0)
        self._text.setText(self.tr("%Ln pairs of records look like the same person.", "", pairs))
        self.step.set_text(self.tr("Review"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_pairs(self._pairs)
        super().changeEvent(event)
