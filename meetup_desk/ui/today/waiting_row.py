"""A row of today: what waits, of which event, and what finishes it here."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.card import SIDE
from meetup_desk.ui.widgets.icon_tile import IconTile
from meetup_desk.ui.widgets.two_lines import TwoLineLabel

_HEIGHT = 52  # px at 100 %


class WaitingRow(QWidget):
    """Offers a button that finishes the row, and a link to where it is seen; without the former, a button."""

    def __init__(
        self,
        look: Look,
        *,
        icon: str,
        tone: Tone,
        text: str,
        detail: str,
        look_text: str,
        look_at: Callable[[], object],
        act_text: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setMinimumHeight(look.theme.px(_HEIGHT))
        self.look = Button(look, look_text, kind="plain" if act is None else "link")
        self.look.clicked.connect(lambda _=False: look_at())
        self.look.setAccessibleName(f"{look_text}: {text}, {detail}")
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 4, SIDE, 4)
        row.setSpacing(12)
        row.addWidget(IconTile(look, icon, tone))
        row.addWidget(TwoLineLabel(text, detail), 1)
        row.addWidget(self.look)
        if act is not None:
            self.act = Button(look, act_text)
            self.act.clicked.connect(lambda _=False: act())
            self.act.setAccessibleName(f"{act_text}: {text}, {detail}")
            row.addWidget(self.act)
