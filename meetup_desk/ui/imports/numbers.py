"""Numbers that stand for themselves: large, with what they count under them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Ink, Label


class Numbers(QWidget):
    """A row of numbers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = FlowLayout(self, gap=32)
        self._labels: list[tuple[Label, Label]] = []

    def show_numbers(self, numbers: Sequence[tuple[int, str, Ink]]) -> None:
        """Show numbers with what they count, in an ink each."""
        while len(self._labels) < len(numbers):
            self._labels.append(self._add())
        for (number, words), (count, text, ink) in zip(self._labels, numbers, strict=True):
            number.setText(f"{count:,}")
            number.set_ink(ink)
            words.setText(text)

    def _add(self) -> tuple[Label, Label]:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        number, words = Label(size="title"), Label(ink="soft")
        column.addWidget(number)
        column.addWidget(words)
        self._row.addWidget(box)
        return number, words
