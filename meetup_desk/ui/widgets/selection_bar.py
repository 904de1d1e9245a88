"""The foot of a table: what can be done with the rows selected; its place is always kept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.stylesheet import mark
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel

_HEIGHT, _ICON = 48, 16  # px at 100 %
_SIDE, _GAP = 12, 8  # px


class SelectionBar(QFrame):
    """Says what is selected, offers buttons, and gives the selection up; `cleared` comes for that."""

    cleared = Signal()

    def __init__(self, look: Look, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._look = look
        self._text, self._widest = ElidedLabel(), ""
        self._clear = Button(look, kind="link")
        self._clear.clicked.connect(self.cleared)
        self._buttons = list(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, 8, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._text, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._clear)
        self.setProperty("ground", "foot")
        self._apply_theme()
        self._retranslate()
        look.changed.connect(self._apply_theme)
        self.show_selection("")

    def show_selection(self, text: str, widest: str = "") -> None:
        """Say what is selected, "" for nothing, in the room of the widest text: buttons keep their places."""
        self._text.setText(text)
        if widest and widest != self._widest:
            self._widest = widest
            self._use_room()
        self._clear.setEnabled(bool(text))
        mark(self, selected=bool(text))

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the verbs; whatever else is here gives way."""
        icons = sum(each.iconSize().width() for each in self._with_icons())
        return QSize(self._verbs() - icons + 2 * _SIDE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut no word: where room is short, what Esc does as well goes, and then the icons."""
        super().resizeEvent(event)
        self._use_room()

    def _use_room(self) -> None:
        size = self._look.theme.px(_ICON)
        for button in self._with_icons():
            button.setIconSize(QSize(size, size))
        wanted = self._verbs() + self._text.fontMetrics().horizontalAdvance(self._widest)
        room = self.width() - 2 * _SIDE
        self._clear.setVisible(wanted + self._clear.sizeHint().width() <= room)
        if wanted > room:
            for button in self._with_icons():
                button.setIconSize(QSize(0, 0))

    def _with_icons(self) -> list[Button]:
        return [each for each in self._buttons if isinstance(each, Button)]

    def _verbs(self) -> int:
        """Give the width of the buttons, each with the gap before it."""
        return sum(each.sizeHint().width() + _GAP for each in self._buttons if not each.isHidden())

    def _apply_theme(self) -> None:
        self.setFixedHeight(self._look.theme.px(_HEIGHT))
        self._use_room()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._clear.set_text(self.tr("Clear selection"))
        self._clear.setToolTip(self.tr("Esc"))
