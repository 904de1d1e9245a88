"""Two lines of text over one another: what it is, and in soft ink what more there is to say."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.widgets.label import ElidedLabel


class TwoLineLabel(QWidget):
    """Each line ends in … where there is no room, and then shows itself whole as a tooltip."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(ElidedLabel(first))
        if second:
            column.addWidget(ElidedLabel(second, size="caption", ink="soft"))
        column.addStretch(1)
