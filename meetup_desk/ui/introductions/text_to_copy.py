"""A text for one person, with a way to copy it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label


class TextToCopy(QWidget):
    """Shows whom the text is for, and the text, which can be selected; `copy` is given the text."""

    def __init__(self, look: Look, name: str, text: str, copy: Callable[[str], None]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(self.tr("To {name}").format(name=name)), 1)
        button = Button(look, self.tr("Copy"), kind="link", icon="copy")
        button.setAccessibleName(self.tr("Copy the text for {name}").format(name=name))
        button.clicked.connect(lambda _=False: copy(text))
        head.addWidget(button)
        column.addLayout(head)
        ground = QFrame()
        ground.setProperty("ground", "note")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(12, 8, 12, 8)
        words = Label(text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(words)
        column.addWidget(ground)
