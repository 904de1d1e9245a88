"""The side panel: one person, RSVP or venue beside the list; Esc closes it."""

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll

WIDTH = 360  # px; grows by half as much as the text


class SidePanel(QFrame):
    """Shows one widget at a time under a title; `closed` comes after it was closed."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self._title = Label(size="section", wrap=True)
        self._close = IconButton(look, "x", size=20)
        self._close.clicked.connect(self.close_panel)
        self._back_to: QWidget | None = None
        self._scroll = Scroll()
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 8, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self.hide()

    def open(self, title: str, content: QWidget, *, focus: bool = False) -> None:
        """Show a widget, and delete the one before; with `focus` the keyboard goes there until it closes."""
        self._back_to = self.window().focusWidget() if focus else None
        self._title.setText(title)
        self.setAccessibleName(title)
        self._scroll.setWidget(content)  # deletes the one before
        self.show()
        if focus:
            content.setFocus(Qt.FocusReason.OtherFocusReason)

    def content(self) -> QWidget | None:
        """Widget shown, None while the panel is closed."""
        return self._scroll.widget() if not self.isHidden() else None

    def set_title(self, title: str) -> None:
        """Show another title, for instance after a change of name."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def close_panel(self) -> None:
        """Close and forget what was shown."""
        if self.isHidden():
            return
        self.hide()
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        if self._back_to is not None and shiboken6.isValid(self._back_to):
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back_to = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close"))

    def _apply_theme(self) -> None:
        grown = 1 + (self._look.theme.scale - 1) / 2
        self.setFixedWidth(round(WIDTH * grown))
