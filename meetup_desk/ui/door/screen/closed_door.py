"""The screen of a door laptop after its door was closed; a late scan fills in and presses nothing."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_WIDTH = 480  # px at 100 %
_LONGEST = 512  # characters kept


class ClosedDoor(QWidget):
    """`reopen_asked` comes when the door is to be opened again, `left` when something else is to be done."""

    reopen_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, door: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._door = look, door
        self._scanned = ""
        self._title, self._door_label = Label(size="title"), Label(size="emphasis", ink="soft", wrap=True)
        self._late_label = Label(size="emphasis", ink="bad", wrap=True)
        self._late_label.hide()
        self.reopen_button = Button(look, kind="primary", icon="door-open")
        self.reopen_button.clicked.connect(self.reopen_asked)
        self.leave_button = Button(look)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reopen_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setSpacing(12)
        for label in (self._title, self._door_label, self._late_label):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def late_text(self) -> str:
        """The sentence about a ticket that was scanned too late; empty: none was."""
        return self._late_label.text() if not self._late_label.isHidden() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say so, with a beep, when a ticket is scanned; other keys go to the buttons."""
        text = event.text()
        if text and text.isprintable():
            self._scanned = (self._scanned + text)[-_LONGEST:]
            if code_at_end(self._scanned):
                self._scanned = ""
                self._late_label.show()
                QApplication.beep()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Door closed"))
        self._door_label.setText(self._door)
        self._late_label.setText(
            self.tr("A ticket was scanned while the door was closed. Open the door and scan it again.")
        )
        self.reopen_button.set_text(self.tr("Reopen door"))
        self.leave_button.set_text(self.tr("Close window"))
        self.setAccessibleName(self.tr("Door closed"))

    def _apply_theme(self) -> None:
        self._column.setFixedWidth(self._look.theme.px(_WIDTH))
