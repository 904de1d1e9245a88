"""The history of one RSVP, the newest first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.ui.rsvps.rsvp_history import HistoryMoment, say_moment
from meetup_desk.ui.widgets.label import Label


class HistorySection(QWidget):
    """Says what happened, and under it when and by whom."""

    def __init__(self, moments: Sequence[HistoryMoment], lang: str, tz: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("History"), size="emphasis"))
        for moment in reversed(moments):
            text, when = say_moment(moment, lang, tz)
            entry = QVBoxLayout()
            entry.setSpacing(0)
            entry.addWidget(Label(text, wrap=True))
            entry.addWidget(Label(when, size="caption", ink="soft"))
            column.addLayout(entry)
