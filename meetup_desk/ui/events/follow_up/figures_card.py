"""Who came to an event, in five figures."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.services.followup.followup import FollowUpView
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.label import ElidedLabel, Ink, Label

translate = QCoreApplication.translate


class Figure(NamedTuple):
    """A number, its unit, and what it counts."""

    number: str
    unit: str
    text: str
    ink: Ink = "ink"


class FiguresCard(QFrame):
    """Shows figures beside each other, parted by hairlines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 16, 12)
        self._row.setSpacing(16)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures in place of the ones before."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, figure in enumerate(figures):
            if place:
                rule = QFrame()
                rule.setProperty("ground", "line")
                rule.setFixedWidth(1)
                self._row.addWidget(rule)
            self._row.addWidget(_cell(figure), 1)
        self.setAccessibleName(translate("FiguresCard", "Figures"))
        self.setAccessibleDescription("; ".join(f"{f.number}{f.unit} {f.text}" for f in figures))


def _cell(figure: Figure) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(2)
    line.addWidget(Label(figure.number, size="title", ink=figure.ink))
    line.addWidget(Label(figure.unit, size="caption", ink="soft"))
    line.addStretch(1)
    column.addLayout(line)
    column.addWidget(ElidedLabel(figure.text, size="caption", ink="soft"))
    return cell


def figures_of(view: FollowUpView) -> list[Figure]:
    """Give the figures of an event; of who did not come nothing is said where nobody was counted in."""
    turnout, unit = view.turnout, translate("FiguresCard", "people", "unit behind a number")
    going = translate("FiguresCard", "attended · {count} going").format(count=f"{turnout.expected:,}")
    figures = [
        Figure(f"{turnout.people:,}", unit, going),
        Figure(f"{turnout.newcomers:,}", unit, translate("FiguresCard", "for the first time")),
        Figure(f"{turnout.walk_ins:,}", unit, translate("FiguresCard", "added on the day")),
    ]
    if view.is_judged:
        ink: Ink = "warn" if turnout.missed else "ink"
        figures.append(Figure(f"{turnout.missed:,}", unit, translate("FiguresCard", "did not come"), ink))
    if turnout.before:
        share = round(100 * turnout.again / turnout.before)
        figures.append(Figure(str(share), "%", translate("FiguresCard", "came again from the last event")))
    return figures
