"""What the sections of the settings share: a title, what it is about, and how it stands."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.widgets.label import Label


class SettingsSection(QWidget):
    """Three labels in a column; subclasses add to `column`, and set all texts in `retranslate`."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(size="section")
        self.about = Label(ink="soft", wrap=True)
        self.state = Label(wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        for label in (self.title, self.about, self.state):
            self.column.addWidget(label)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
