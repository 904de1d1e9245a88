"""Cards: a head with a title, and rows under it that hairlines part."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import ElidedLabel, Label

SIDE = 16  # px between the edge of a card and what is on it


class Card(QFrame):
    """A titled surface; `head` takes what stands at the right of the title."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._look = look
        self._title = Label(size="emphasis")
        self._note = ElidedLabel(ink="soft")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(SIDE, 0, SIDE, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note, 1)
        self._head = QWidget()
        self._head.setLayout(self.head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._rows)
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def set_title(self, title: str, note: str = "") -> None:
        """Say what the card holds, and a soft word beside it."""
        self._title.setText(title)
        self._note.setText(note)
        self.setAccessibleName(title)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of the ones before."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            line = QFrame()
            line.setProperty("ground", "line")
            line.setFixedHeight(1)
            self._rows.addWidget(line)
            self._rows.addWidget(row)

    def _apply_theme(self) -> None:
        self._head.setFixedHeight(self._look.theme.px(44))
