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
        self._reason = Label(ink="soft", wrap=True)
        self.buttons: dict[str, Button] = {}
        self._rows = QWidget()
        self._choices = QVBoxLayout(self._rows)
        self._choices.setContentsMargins(0, 8, 12, 8)
        self._choices.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._reason)
        column.addWidget(Scroll(self._rows), 1)
        self.retranslate()

    def show_choices(self, choices: Sequence[EncodingChoice]) -> None:
        """Show the ways to read a file, the likeliest first."""
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons = {}
        for choice in choices:
            self._choices.addWidget(self._row(choice))
        self._choices.addStretch(1)
        self.retranslate()

    def _row(self, choice: EncodingChoice) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        lines = Label("\n".join(choice.lines), wrap=True)
        lines.setFixedWidth(self._look.theme.px(_WIDTH))
        button = Button(self._look)
        button.clicked.connect(partial(self._choose, choice.encoding))
        self.buttons[choice.encoding] = button
        row.addWidget(lines)
        row.addWidget(button)
        row.addStretch(1)
        return box

    def _choose(self, encoding: str, _down: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.chosen.emit(encoding)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._question.setText(self.tr("Which text looks right?"))
        self._reason.setText(
            self.tr("The text encoding of this file is unclear. Choose the version that reads correctly.")
        )
        for encoding, button in self.buttons.items():
            button.set_text(self.tr("Use {encoding}").format(encoding=name_of(encoding)))


def name_of(encoding: str) -> str:
    """Give the name by which people know an encoding."""
    return _NAMES.get(encoding, encoding.upper().replace("_", "-"))
