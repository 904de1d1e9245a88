"""Below the desk's name: that who is at the desk can only read, and the way to choose a name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import ElidedLabel
from meetup_desk.ui.widgets.row_button import RowButton


class ReadOnlyRow(RowButton):
    """Hidden until somebody who can only read is at the desk; a click asks who is there."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._state = ElidedLabel()
        self._offer = ElidedLabel(size="caption", ink="accent")
        self._icon = QLabel()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._state)
        words.addWidget(self._offer)
        self._row.addLayout(words, 1)
        self.pass_clicks()
        self.hide()
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def fold(self, *, folded: bool) -> None:
        """Show only the icon."""
        for label in (self._state, self._offer):
            label.setVisible(not folded)
        self._row.setSpacing(0 if folded else 10)  # as the icons and titles of pages
        self._row.setStretch(1, 0 if folded else 1)  # else the icon stands at the left alone
        self._row.setContentsMargins(*((4, 8, 4, 8) if folded else (10, 4, 8, 4)))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        state, offer = self.tr("Read only"), self.tr("Choose a name")
        self._state.setText(state)
        self._offer.setText(offer)
        self.setAccessibleName(f"{state}: {offer}")
        self.setToolTip(self.tr("Only the host, deputies and helpers can change things."))

    def _apply_theme(self) -> None:
        self._icon.setPixmap(self._look.pixmap("eye", "ink_soft", 16))
