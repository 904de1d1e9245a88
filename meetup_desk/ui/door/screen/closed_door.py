"""What a door laptop shows once its door was closed: nothing that a late scan could fill in or press."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_WIDTH = 480  # px at 100 %
_LONGEST = 512  # characters remembered


class ClosedDoor(QWidget):
    """`again_asked` comes when the door is to be opened again, `left` when something else is to be done."""

    again_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, door: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._door = look, door
        self._typed = ""
        self._title, self._where = Label(size="title"), Label(size="emphasis", ink="soft", wrap=True)
        self._late = Label(size="emphasis", ink="bad", wrap=True)
        self._late.hide()
        self.again = Button(look, kind="primary", icon="door-open")
        self.again.clicked.connect(self.again_asked)
        self.leave = Button(look)
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addWidget(self.leave)
        row.addStretch(1)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setSpacing(12)
        for label in (self._title, self._where, self._late):
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

    def late(self) -> str:
        """What is said about a ticket that was scanned too late; empty: none was."""
        return self._late.text() if not self._late.isHidden() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say it loudly where a ticket is scanned; no key does anything else but to go to a button."""
        text = event.text()
        if text and text.isprintable():
            self._typed = (self._typed + text)[-_LONGEST:]
            if code_at_end(self._typed):
                self._typed = ""
                self._late.show()
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
        self._where.setText(self._door)
        self._late.setText(
            self.tr("A ticket was scanned, and was not read. Open the door, and scan it again.")
        )
        self.again.set_text(self.tr("Open again"))
        self.leave.set_text(self.tr("Do something else"))
        self.setAccessibleName(self.tr("Door closed"))

    def _apply_theme(self) -> None:
        self._column.setFixedWidth(self._look.theme.px(_WIDTH))
