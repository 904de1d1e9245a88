"""The days of a month as rows of weeks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.month import DayContent, DaySpan, Week, content_of, span_of, weeks_of
from meetup_desk.words.dates import say_day, say_weekday

DAYS = 7
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Day:
    """One cell: its day, what lies on it, and whether it belongs to the month shown."""

    day: date
    content: DayContent
    in_month: bool
    today: bool


class MonthModel(QAbstractTableModel):
    """`say` gives the sentence of an event, `lang` the language of the window."""

    def __init__(self, say: Callable[[EventLine], str], lang: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._say, self.lang = say, lang
        self.month, self.today, self.first_weekday = date(2000, 1, 1), date(2000, 1, 1), 6
        self.lines: Mapping[EventId, EventLine] = {}
        self._weeks: list[Week] = []
        self._content: list[dict[date, DayContent]] = []

    def show_month(self, month: date, today: date, first_weekday: int, lines: Sequence[EventLine]) -> None:
        """Show another month, or the same one with what lies on it now."""
        self.beginResetModel()
        self.month, self.today, self.first_weekday = month.replace(day=1), today, first_weekday
        self.lines = {line.event.id: line for line in lines}
        spans = [span_of(line.event.id, line.event.plan) for line in lines]
        self._weeks = weeks_of(self.month, first_weekday)
        self._content = [content_of(spans, week) for week in self._weeks]
        self.endResetModel()

    def line_of(self, span: DaySpan) -> EventLine:
        """Give the event of a span."""
        return self.lines[span.id]

    def day_at(self, index: Index) -> Day:
        """Give what a cell shows."""
        day = self._weeks[index.row()][index.column()]
        content = self._content[index.row()][day]
        return Day(day, content, day.month == self.month.month, day == self.today)

    def index_of(self, day: date) -> QModelIndex:
        """Give the cell of a day; an invalid one where the month does not touch it."""
        if not self._weeks or not self._weeks[0][0] <= day <= self._weeks[-1][-1]:
            return QModelIndex()
        row, column = divmod((day - self._weeks[0][0]).days, DAYS)
        return self.index(row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of weeks."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Give seven days."""
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say the day and what lies on it."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole) and index.isValid():
            day = self.day_at(index)
            said = say_day(datetime.combine(day.day, datetime.min.time()), self.lang(), year=False)
            return ". ".join([said, *(self._say(self.line_of(span)) for span in day.content.spans)])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Say the weekday of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            monday = datetime(2024, 1, 1)  # noqa: DTZ001 - a weekday alone
            return say_weekday(monday + timedelta(days=self.first_weekday + section), self.lang(), long=True)
        return None
