"""How the letters of a file are to be read: the ways, each with lines by which one can tell."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.imports.preview import EncodingChoice
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.scroll import Scroll

_NAMES = {
    "cp949": "EUC-KR (CP949)",
    "cp932": "Shift-JIS (CP932)",
    "mac_roman": "Mac Roman",
    "big5": "Big5",
}
_WIDTH = 560  # px at 100 %


class EncodingQuestion(QWidget):
    """Lists the ways to read a file; `chosen(encoding)` comes when somebody picks one."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._question = Label(size="section", wrap=True)
        self._why = Label(ink="soft", wrap=True)
        self.buttons: dict[str, Button] = {}
        self._inside = QWidget()
        self._ways = QVBoxLayout(self._inside)
        self._ways.setContentsMargins(0, 8, 12, 8)
        self._ways.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._why)
        column.addWidget(Scroll(self._inside), 1)
        self.retranslate()

    def show_ways(self, ways: Sequence[EncodingChoice]) -> None:
        """Show the ways to read a file, the likeliest first."""
        while (item := self._ways.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons = {}
        for way in ways:
            self._ways.addWidget(self._row(way))
        self._ways.addStretch(1)
        self.retranslate()

    def _row(self, way: EncodingChoice) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        lines = Label("\n".join(way.lines), wrap=True)
        lines.setFixedWidth(self._look.theme.px(_WIDTH))
        button = Button(self._look)
        button.clicked.connect(partial(self._choose, way.encoding))
        self.buttons[way.encoding] = button
        row.addWidget(lines)
        row.addWidget(button)
        row.addStretch(1)
        return box

    def _choose(self, encoding: str, _down: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.chosen.emit(encoding)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._question.setText(self.tr("Which lines are right?"))
        self._why.setText(
            self.tr("The file does not say how its letters are written. Choose the lines that are right.")
        )
        for encoding, button in self.buttons.items():
            button.set_text(self.tr("Read as {encoding}").format(encoding=name_of(encoding)))


def name_of(encoding: str) -> str:
    """Give the name by which people know an encoding."""
    known = {
        "cp949": "EUC-KR (CP949)",
        "cp932": "Shift-JIS (CP932)",
        "mac_roman": "Mac Roman",
        "big5": "Big5",
    }
    return known.get(encoding, encoding.upper().replace("_", "-"))
