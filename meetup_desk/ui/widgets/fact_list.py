"""Facts to read: small names over what they say, without boxes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.widgets.label import Label


class FactList(QWidget):
    """Names in soft ink with their facts under them; facts can be selected and copied."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, fact in facts:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            words = Label(fact, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            pair.addWidget(Label(name, size="caption", ink="soft", wrap=True))
            pair.addWidget(words)
            column.addLayout(pair)
