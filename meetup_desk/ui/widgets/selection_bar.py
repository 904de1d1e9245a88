"""The foot of a table: what can be done with the rows selected; its place is always kept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel

_HEIGHT = 48  # px at 100 %


class SelectionBar(QFrame):
    """Says what is selected, offers buttons, and gives the selection up; `cleared` comes for that."""

    cleared = Signal()

    def __init__(self, look: Look, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._look = look
        self._text = ElidedLabel()
        self._clear = Button(look, kind="link")
        self._clear.clicked.connect(self.cleared)
        self._buttons = list(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._clear)
        self.setProperty("ground", "foot")
        self._apply_theme()
        self._retranslate()
        look.changed.connect(self._apply_theme)
        self.show_selection("")

    def show_selection(self, text: str) -> None:
        """Say what is selected; "" for nothing: the buttons keep their places."""
        self._text.setText(text)
        self._clear.setEnabled(bool(text))
        mark(self, selected=bool(text))

    def _apply_theme(self) -> None:
        self.setFixedHeight(self._look.theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._clear.set_text(self.tr("Clear selection"))
        self._clear.setToolTip(self.tr("Esc"))
