"""Series over time: each with its dates, and how many people were or are going to each of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import moment_of
from meetup_desk.services.events.events import SeriesLines
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.capacity_bar import CapacityFigures, FillBar
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label
from meetup_desk.ui.widgets.row_button import RowButton
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.words.dates import say_clock, say_day, say_month_day

_WIDTH, _HEIGHT = 108, 64  # px at 100 %, of a date
_SHOWN = 9  # dates of a series


class SeriesView(QWidget):
    """`opened` brings the id of the date that was chosen."""

    opened = Signal(object)

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self._context, self._services = context, services
        self._series: Sequence[SeriesLines] = ()
        self._fresh = False
        self._group: GroupId | None = None
        self.empty = EmptyPage(context.look, icon="repeat")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty)
        self._scroll = Scroll(self._inside)
        outer.addWidget(self._scroll)
        context.news.changed.connect(self._hear)
        self._show()

    def show_group(self, group_id: GroupId | None) -> None:
        """Show the series of one group, or of all."""
        if group_id != self._group:
            self._group = group_id
            self._read_again()

    def _ask(self) -> None:
        read = partial(self._services.events.all_series, group_id=self._group)
        self._context.jobs.run(read, self._take, key=(self, "series"))

    def _take(self, series: Sequence[SeriesLines]) -> None:
        self._series, self._fresh = series, True
        self._show()

    def _hear(self, changes: Changes) -> None:
        if any(changes.concerns(kind) for kind in (ChangeKind.EVENT, ChangeKind.RSVP, ChangeKind.SERIES)):
            self._read_again()

    def _read_again(self) -> None:
        self._fresh = False
        if self.isVisible():
            self._ask()

    # -- showing

    def _show(self) -> None:
        self.empty.set_texts(
            self.tr("No series yet"), self.tr("An event that repeats appears here with all of its dates.")
        )
        self.empty.setVisible(not self._series)
        self._scroll.setVisible(bool(self._series))
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        today = moment_of(self._services.desk.now(), self._services.settings.tz).date()
        for series in self._series:
            self._column.addWidget(self._card(series, today))
        self._column.addStretch(1)

    def _card(self, series: SeriesLines, today: date) -> Card:
        card = Card(self._context.look)
        past = [line for line in series.dates if line.event.plan.last_day < today]
        coming = [line for line in series.dates if line.event.plan.last_day >= today]
        said = [self.tr("%Ln past dates", "", len(past)), self.tr("%Ln coming", "", len(coming))]
        card.set_title(shown_title(series.title), " · ".join(said))
        first = max(min(len(past) - 2, len(series.dates) - _SHOWN), 0)
        strip = QWidget()
        around = QVBoxLayout(strip)
        around.setContentsMargins(8, 8, 8, 8)
        row = FlowLayout(gap=4)
        around.addLayout(row)
        for line in series.dates[first : first + _SHOWN]:
            row.addWidget(self._date(line, today))
        card.set_rows([strip])
        return card

    def _date(self, line: EventLine, today: date) -> RowButton:
        look, lang = self._context.look, self._context.languages.current
        plan, fill = line.event.plan, line.occupancy
        past = plan.last_day < today
        people = fill.arrived if past and fill.arrived else fill.going
        text = self.tr("%Ln came", "", people) if past and fill.arrived else self.tr("%Ln going", "", people)
        if line.event.status is EventStatus.CANCELLED:
            text = self.tr("Cancelled")
        button = RowButton(look)
        button.setFixedSize(look.theme.px(_WIDTH), look.theme.px(_HEIGHT))
        when = say_day(plan.start, lang) + ("" if plan.all_day else f" {say_clock(plan.start, lang)}")
        button.setAccessibleName(f"{shown_title(line.event.title)}, {when}, {text}")
        bar = FillBar(look, height=4)
        bar.set_figures(CapacityFigures(going=people, capacity=fill.capacity))
        day = Label(say_month_day(plan.first_day, lang), ink="soft" if past else "ink")
        column = QVBoxLayout(button)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        for widget in (day, Label(text, size="caption", ink="soft"), bar):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        button.pass_clicks()
        button.clicked.connect(partial(self._open, line))
        return button

    def _open(self, line: EventLine, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self.opened.emit(line.event.id)

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while something else was shown."""
        super().showEvent(event)
        if not self._fresh:
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
