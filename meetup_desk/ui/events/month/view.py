"""The month of events: the grid, and what turns it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.month import add_months, weeks_of
from meetup_desk.domain.times import moment_of
from meetup_desk.services.services import Services
from meetup_desk.ui.events.month.grid import MonthGrid
from meetup_desk.ui.events.month.model import MonthModel
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.buttons import Button, IconButton
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.label import ElidedLabel, Label
from meetup_desk.words.dates import say_clock, say_month

EventMenu = Callable[[EventLine], Sequence[Action | None]]


class MonthView(QWidget):
    """Reads the events of a month off the window's thread; `menu` gives the actions of one of them."""

    opened = Signal(object)
    wanted = Signal(object)  # a day
    moved = Signal(object, int)  # a line, days

    def __init__(self, context: Context, services: Services, menu: EventMenu) -> None:
        super().__init__()
        self._group: GroupId | None = None
        self._context, self._services, self._menu = context, services, menu
        self._today = self._read_today()
        self._month, self._wished = self._today.replace(day=1), self._today
        self._fresh = False
        self.model = MonthModel(self._say, lambda: context.languages.current, self)
        self.grid = MonthGrid(context.look, self.model)
        self._title, self._hint = Label(size="section"), ElidedLabel(ink="soft", size="caption", lines=2)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.before = IconButton(context.look, "chevron-left")
        self.after = IconButton(context.look, "chevron-right")
        self.now = Button(context.look, kind="link")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.grid)
        self._retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._title, self.before, self.after, self.now):
            row.addWidget(widget)
        row.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.grid, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(partial(self.turn, -1))
        self.after.clicked.connect(partial(self.turn, 1))
        self.now.clicked.connect(lambda _=False: self.show_day(self._read_today()))
        self.grid.turned.connect(self.turn)
        self.grid.left_month.connect(self.show_day)
        self.grid.opened.connect(self.opened)
        self.grid.wanted.connect(self.wanted)
        self.grid.moved.connect(self._move)
        self.grid.menu_asked.connect(self._pop_up)
        self._context.news.changed.connect(self._hear)

    # -- where one is

    def turn(self, months: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        """Show another month, with the keyboard on its first day or on today."""
        month = add_months(self._month, months)
        today = self._read_today()
        self.show_day(today if today.replace(day=1) == month else month)

    def show_day(self, day: date) -> None:
        """Show the month of a day, with the keyboard on it."""
        self._wished, self._month = day, day.replace(day=1)
        self._ask()

    def show_group(self, group_id: GroupId | None) -> None:
        """Show the events of one group, or of all."""
        if group_id != self._group:
            self._group = group_id
            self._read_again()

    # -- reading

    def _read_today(self) -> date:
        return moment_of(self._services.desk.now(), self._services.settings.tz).date()

    def _ask(self) -> None:
        month, first_weekday = self._month, self._first_weekday()
        weeks, events, group = weeks_of(month, first_weekday), self._services.events, self._group
        self._context.jobs.run(
            lambda: events.between(weeks[0][0], weeks[-1][-1], group_id=group),
            lambda lines: self._show(month, first_weekday, lines),
            key=(self, "month"),
        )

    def _show(self, month: date, first_weekday: int, lines: Sequence[EventLine]) -> None:
        self._today, self._fresh = self._read_today(), True
        self.model.show_month(month, self._today, first_weekday, lines)
        self.grid.go_to(self._wished)
        self._retranslate()

    def _hear(self, changes: Changes) -> None:
        if any(changes.concerns(kind) for kind in (ChangeKind.EVENT, ChangeKind.RSVP)):
            self._read_again()

    def _read_again(self) -> None:
        self._fresh = False
        if self.isVisible():
            self._wished = self.grid.day() or self._wished
            self._ask()

    def _first_weekday(self) -> int:
        """Give the day with which weeks begin: the system's where it speaks the window's language."""
        lang, system = self._context.languages.current, QLocale.system()
        locale = system if system.name().startswith(lang) else QLocale(lang)
        return int(locale.firstDayOfWeek().value) - 1

    # -- saying

    def _say(self, line: EventLine) -> str:
        lang, plan, fill = self._context.languages.current, line.event.plan, line.occupancy
        when = self.tr("all day") if plan.all_day else say_clock(plan.start, lang)
        people = self.tr("%Ln going", "", fill.going)
        return ", ".join((shown_title(line.event.title), when, people))

    def _retranslate(self) -> None:
        lang = self._context.languages.current
        self._title.setText(say_month(self._month, lang))
        self._hint.setText(self.tr("Double-click an empty day for a new event. Drag an event to move it."))
        self.now.set_text(self.tr("Today"))
        self.before.set_name(self.tr("Previous month"))
        self.after.set_name(self.tr("Next month"))
        self.grid.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language; its weeks may begin with another day."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._fresh:
                self._ask()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while something else was shown."""
        super().showEvent(event)
        if not self._fresh:
            self._ask()

    # -- doing

    def _move(self, event_id: EventId, days: int) -> None:
        self.moved.emit(self.model.lines[event_id], days)

    def _pop_up(self, event_id: EventId | None, day: date, at: QPoint) -> None:
        new = Action(
            key="event.new_on",
            text=lambda: self.tr("New event on this day"),
            icon="calendar-plus",
            run=lambda: self.wanted.emit(day),
        )
        line = self.model.lines.get(event_id) if event_id is not None else None
        actions: list[Action | None] = [*self._menu(line), None, new] if line is not None else [new]
        menu = menu_of(actions, self._context.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
