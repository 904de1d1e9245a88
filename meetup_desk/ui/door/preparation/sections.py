"""A titled part of the page with one line a thing: what it is, what is said of it, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_GAP = 12  # px between columns of boxes


class Section(QWidget):
    """A heading, a sentence under it, and rows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._heading, self._sentence = Label(size="section"), Label(ink="soft", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._header = QHBoxLayout()
        self._header.setSpacing(8)
        self._header.addWidget(self._heading)
        self._header.addStretch(1)
        self.column.addLayout(self._header)
        self.column.addWidget(self._sentence)
        self._rows: list[QWidget] = []
        self._above: list[QWidget] = []  # buttons beside the heading

    def set_texts(self, heading: str, sentence: str) -> None:
        """Say what this part is about."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def add_button(self, button: QWidget) -> None:
        """Put a button beside the heading."""
        self._header.addWidget(button)
        self._above.append(button)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show other rows; the keyboard stays at the button where it was."""
        at = QApplication.focusWidget()
        place = self._of_rows().index(at) if at in self._of_rows() else None
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self._rows = list(rows)
        for row in self._rows:
            self.column.addWidget(row)
            row.show()  # at once: a layout shows what is added to it a moment later
        if place is not None and self._of_rows():
            self._of_rows()[min(place, len(self._of_rows()) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in the order in which one reads."""
        return [*self._above, *self._of_rows()]

    def _of_rows(self) -> list[QWidget]:
        return [button for row in self._rows for button in row.findChildren(Button)]

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window; subclasses do."""


class SectionRow(QFrame):
    """What something is, what is said of it under that, and buttons at the right."""

    def __init__(self, title: str, lines: Sequence[str], buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.title = title
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(title, size="emphasis", wrap=True))
        for line in filter(None, lines):
            words.addWidget(Label(line, ink="soft", wrap=True))
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)


class BoxGrid(QWidget):
    """A label, and boxes to tick under it in columns of one width: as many as the longest text allows."""

    def __init__(self, label: str, boxes: Sequence[QCheckBox], *, width: int) -> None:
        """`width` is the room for all columns, in px."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        for box in boxes:
            box.ensurePolished()
        widest = max((box.sizeHint().width() for box in boxes), default=0)
        columns = next((n for n in (3, 2) if n * (widest + _GAP) - _GAP <= width), 1)
        grid.addWidget(Label(label), 0, 0, 1, columns)
        for place, box in enumerate(boxes):
            grid.addWidget(box, 1 + place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
