"""What the meetings of a group come to: shares, newcomers who stay, and who is at the edge."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.times import YEAR, moment_of
from meetup_desk.services.seating.group_meetings import GroupTies, MeetingsPicture
from meetup_desk.ui.groups.share_line import ShareLine
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import ElidedLabel, Label


class MeetingFigures(QWidget):
    """Figures over captions; `opened` gives the id of a person at the edge."""

    opened = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout()

    def show_figures(self, picture: MeetingsPicture, tz: str) -> None:
        """Show the figures of a group."""
        while (item := self._outer.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        content, ties = QWidget(), picture.ties
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._outer.addWidget(content)
        self._column.addWidget(Label(self.tr("How close you are"), size="section"))
        share = min(1.0, ties.pairs / ties.possible) if ties.possible else 0.0
        self._figure(self.tr("Pairs who have met"), _percent(share), self._pairs(ties))
        line = ShareLine(self._context.look)
        line.show_points(ties.shares, self._grown(ties))
        self._column.addWidget(line)
        if len(ties.shares) > 1:
            self._column.addLayout(self._span(ties, tz))
        self._figure(
            self.tr("Newcomers who found people"),
            self.tr("{tied} of {all}").format(tied=ties.tied, all=ties.returned) if ties.returned else "–",
            self.tr("Have met three people or more after their second visit"),
        )
        self._figure(
            self.tr("New ties at the last event"),
            f"{ties.new_pairs:,}",
            self.tr("Pairs who met there for the first time"),
        )
        self._edge(picture)
        self._column.addStretch(1)

    def _pairs(self, ties: GroupTies) -> str:
        text = self.tr("{pairs} of {all} pairs").format(pairs=f"{ties.pairs:,}", all=f"{ties.possible:,}")
        before = _year_before(ties)
        if before is None:
            return text
        ago = self.tr("a year before {share}").format(share=_percent(before))
        return f"{text} · {ago}"

    def _grown(self, ties: GroupTies) -> str:
        if not ties.shares:
            return ""
        first, last = ties.shares[0][1], ties.shares[-1][1]
        return self.tr("Share of pairs who have met: from {first} to {last}").format(
            first=_percent(first), last=_percent(last)
        )

    def _span(self, ties: GroupTies, tz: str) -> QHBoxLayout:
        row = QHBoxLayout()
        first, last = (moment_of(ties.shares[place][0], tz) for place in (0, -1))
        row.addWidget(Label(f"{first:%Y-%m}", size="caption", ink="soft"))
        row.addStretch(1)
        row.addWidget(Label(f"{last:%Y-%m}", size="caption", ink="soft"))
        return row

    def _figure(self, name: str, value: str, caption: str) -> None:
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        self._column.addWidget(rule)
        row = QHBoxLayout()
        row.addWidget(Label(name, wrap=True), 1)
        row.addWidget(Label(value, size="emphasis"))
        self._column.addLayout(row)
        self._column.addWidget(Label(caption, size="caption", ink="soft", wrap=True))

    def _edge(self, picture: MeetingsPicture) -> None:
        if not picture.ties.edge:
            return
        rule = QFrame()
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        self._column.addWidget(rule)
        self._column.addWidget(Label(self.tr("Who is at the edge"), size="emphasis"))
        for (person, met), name in zip(picture.ties.edge, picture.edge_names, strict=True):
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ElidedLabel(name), 1)
            row.addWidget(Label(self.tr("met %Ln people", "", met), size="caption", ink="soft"))
            go = Button(self._context.look, self.tr("Show"), kind="link")
            go.setAccessibleName(self.tr("Show {name}").format(name=name))
            go.clicked.connect(lambda _=False, person=person: self.opened.emit(person))
            row.addWidget(go)
            self._column.addWidget(box)


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _year_before(ties: GroupTies) -> float | None:
    """Give the share a year before the last event; None: there was none then."""
    if not ties.shares:
        return None
    then = ties.shares[-1][0] - YEAR
    return next((share for at, share in reversed(ties.shares) if at <= then), None)
