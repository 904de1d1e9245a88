"""Under the table: how many people chose which part and need what, and the same as a file."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.catering import CateringTotals
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel

_MOST = 4  # of a kind of need; the file has all


class TotalsLine(QWidget):
    """Says the totals of those who are going; `saved` comes when somebody wants the file."""

    saved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._totals = CateringTotals()
        self._text = ElidedLabel(size="caption", ink="soft")
        self.save = Button(look, kind="link")
        self.save.clicked.connect(self.saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.save)
        self.show_totals(self._totals)

    def show_totals(self, totals: CateringTotals) -> None:
        """Show other totals."""
        self._totals = totals
        parts = [self._of_people(name, people) for name, people in totals.parts.items() if people]
        needs = [
            f"{name} {people:,}"
            for kind in (totals.diet, totals.access, totals.language)
            for name, people in list(kind.items())[:_MOST]
        ]
        self._text.setText("   ".join([*parts, " · ".join(needs)]).strip())
        self.save.set_text(self.tr("Save for the caterer…"))
        self.save.setVisible(bool(parts or needs))

    def _of_people(self, name: str, people: int) -> str:
        count = self.tr("%Ln people", "", people)
        return f"{name} {count}"

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_totals(self._totals)
        super().changeEvent(event)
