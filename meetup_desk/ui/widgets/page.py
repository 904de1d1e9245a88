"""The ground of a page: its head, then its content, in the margins that all pages share."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

MARGIN = 24  # px


class Page(QWidget):
    """A page; subclasses fill `column` and set their texts in `retranslate`, which they call once."""

    guide = ""  # key of the page of the user guide that fits; "" where the page around it says it

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        self.column.setSpacing(16)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def go_to(self, target: object) -> None:
        """Show what the window was asked to go to here, such as the id of an event."""

    def go_back(self) -> bool:
        """Leave what was opened inside this page; False where there is nothing to leave."""
        return False

    def retranslate(self) -> None:
        """Set every text of the page in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
