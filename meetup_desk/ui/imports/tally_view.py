"""What a list would do, or did, in numbers and words, with the parts that it names."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.ui.imports.new_parts import NewParts
from meetup_desk.ui.imports.numbers import Numbers
from meetup_desk.ui.imports.preview_columns import tally_words
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import Ink, Label


class TallyView(QWidget):
    """Large numbers, what the answers become, and boxes for new parts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.numbers = Numbers(look)
        self._outcome = Label(ink="soft", wrap=True)
        self.new_parts = NewParts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.numbers, self._outcome, self.new_parts):
            column.addWidget(widget)

    def show_tally(self, tally: ImportTally, lang: str, *, columns_known: bool) -> None:
        """Show a tally; while nobody knows which columns hold names, only say that."""
        self.numbers.show_numbers(self._counts(tally))
        self.numbers.setVisible(columns_known)
        self._outcome.setText(tally_words(tally, lang) if columns_known else self._unknown_columns())
        self._outcome.setVisible(bool(self._outcome.text()))
        self.new_parts.show_tally(tally, lang)

    def _counts(self, tally: ImportTally) -> list[tuple[int, str, Ink]]:
        return [
            (tally.people_added, self.tr("new people"), "accent" if tally.people_added else "soft"),
            (tally.people_matched, self.tr("known people"), "ink" if tally.people_matched else "soft"),
            (tally.changed, self.tr("RSVPs changed"), "warn" if tally.changed else "soft"),
            (tally.unchanged, self.tr("unchanged RSVPs"), "soft"),
            (len(tally.left_out), self.tr("lines not imported"), _ink_of_left_out(tally)),
        ]

    def _unknown_columns(self) -> str:
        return self.tr(
            "The column headings don’t say where names and contacts are. Choose at least the name column "
            "to see the people."
        )


def _ink_of_left_out(tally: ImportTally) -> Ink:
    """Give how loudly to say what is left out: lines are people, cells and columns are less."""
    return "bad" if tally.refused else "warn" if tally.left_out else "soft"
