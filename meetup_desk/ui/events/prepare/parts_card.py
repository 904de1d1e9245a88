"""The parts of an event that one chooses: how full each is, and until when."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.events import Event
from meetup_desk.domain.times import Instant, instant_of_wall, moment_of
from meetup_desk.services.events.parts import PartDraft, PartLine
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.capacity_bar import CapacityFigures, FillBar
from meetup_desk.ui.widgets.card import SIDE, Card
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.dates import say_month_day

_NAME, _COUNT, _HEIGHT = 112, 96, 36  # px at 100 %


class PartsCard(Card):
    """`added` brings what a new part is."""

    added = Signal(object)

    def __init__(self, look: Look, lang: Callable[[], str]) -> None:
        super().__init__(look)
        self._lang = lang
        self._event: Event | None = None
        self._lines: Sequence[PartLine] = ()
        self.add = Button(look, kind="link", icon="plus")
        self.add.clicked.connect(lambda _=False: self._ask())
        self.head.addWidget(self.add)

    def show_parts(self, event: Event, lines: Sequence[PartLine]) -> None:
        """Show the parts of an event."""
        self._event, self._lines = event, lines
        self.rebuild()

    def rebuild(self) -> None:
        """Say everything in the language of the window."""
        self.set_title(self.tr("Parts"))
        self.add.set_text(self.tr("Add part"))
        if self._event is not None:
            event = self._event
            self.set_rows([self._row(event, line) for line in self._lines])

    def _row(self, event: Event, line: PartLine) -> QWidget:
        part, px = line.part, self._look.theme.px
        name = ElidedLabel(part.name)
        name.setFixedWidth(px(_NAME))
        bar = FillBar(self._look, height=4)
        bar.set_figures(CapacityFigures(going=line.people, capacity=part.capacity))
        full = part.capacity is not None and line.people >= part.capacity
        of = "" if part.capacity is None else f" / {part.capacity:,}"
        count = Label(self.tr("%Ln people", "", line.people) if not of else f"{line.people:,}{of}")
        count.setMinimumWidth(px(_COUNT))
        if full:
            count.set_ink("warn")
            said = self.tr("full")
            count.setText(f"{count.text()} · {said}")
        closes = Label(self._closes(event, line), ink="soft")
        closes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QWidget()
        row.setMinimumHeight(px(_HEIGHT))
        row.setAccessibleName(", ".join(filter(None, (part.name, count.text(), closes.text()))))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SIDE, 4, SIDE, 4)
        inside.setSpacing(12)
        for widget, stretch in ((name, 0), (bar, 1), (count, 0), (closes, 0)):
            inside.addWidget(widget, stretch)
        return row

    def _closes(self, event: Event, line: PartLine) -> str:
        closes = line.part.closes_at
        if closes is None:
            return ""
        day = moment_of(closes, event.plan.tz).date()
        if day == event.plan.first_day:
            return self.tr("until the day")
        return self.tr("until {day}").format(day=say_month_day(day, self._lang()))

    def _ask(self) -> None:
        event = self._event
        if event is None:
            return
        fields = [
            Field(
                key="name",
                label=lambda: self.tr("Name"),
                required=True,
                hint=lambda: self.tr("Dinner, bus, workshop"),
            ),
            Field(
                key="capacity",
                label=lambda: self.tr("Capacity"),
                kind="number",
                width=96,
                least=1,
                unit=lambda: self.tr("people"),
                hint=lambda: self.tr("No limit"),
            ),
            Field(
                key="closes",
                label=lambda: self.tr("Open until"),
                kind="date",
                width=168,
                optional_date=True,
                help=lambda: self.tr("The last day on which it can be chosen."),
            ),
        ]
        values = FormDialog(
            self._look,
            self.window(),
            self.tr("Add part"),
            fields,
            verb=self.tr("Add part"),
            leave=self.tr("Cancel"),
        ).draft()
        if values is not None:
            self.added.emit(PartDraft(values["name"], values["capacity"], _end_of(values["closes"], event)))


def _end_of(day: date | None, event: Event) -> Instant | None:
    """Give the end of a day where the event is held."""
    if day is None:
        return None
    return Instant(instant_of_wall(datetime.combine(day + timedelta(days=1), time()), event.plan.tz) - 1)
