"""The history of the desk, or of one thing: filtered by kind, person and day; each change opens beside it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.history import HistoryLine, HistoryQuery
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.services.services import Services
from meetup_desk.ui.history.history_columns import HistorySource, columns
from meetup_desk.ui.history.history_panel import HistoryPanel
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.table import RecordTable
from meetup_desk.ui.widgets.wheel_safe import WheelSafeDateEdit

_ALL = "all"


class HistoryPage(Page):
    """Every change, newest first; `go_to` takes a `HistoryQuery` with the name of what it is about."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._listing, self._writes = context, services.history_listing, writes
        self._tz = services.settings.tz
        self._query, self._about, self._shown = HistoryQuery(), "", True
        self.header = PageHeader(context.look, page_titles.history)
        self.kinds = Chips(
            [
                Option(_ALL, lambda: self.tr("All")),
                Option(ChangeKind.EVENT, lambda: self.tr("Events")),
                Option(ChangeKind.RSVP, lambda: self.tr("RSVPs")),
                Option(ChangeKind.PERSON, lambda: self.tr("People")),
                Option(ChangeKind.VENUE, lambda: self.tr("Venues")),
                Option(ChangeKind.DESK, lambda: self.tr("Settings")),
            ]
        )
        self.day = WheelSafeDateEdit()
        self.day.setDate(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.any_day = Button(context.look, kind="quiet", icon="x")
        self.one_day = Button(context.look, kind="plain", icon="calendar")
        self.everything = Button(context.look, kind="quiet", icon="x")
        self.empty = EmptyPage(context.look, icon="history")
        self.table: RecordTable[HistoryLine] = RecordTable(
            context.look,
            context.jobs,
            HistorySource(self._listing),
            columns(lambda: context.languages.current, lambda: self._tz),
            name=page_titles.history,
            empty=self.empty,
            menu=self._menu,
        )
        self._lay_out()
        self._connect()
        self.kinds.choose(_ALL)
        self._show_day(chosen=False)
        self.retranslate()
        self._look()
        self._ask()

    def _lay_out(self) -> None:
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chooser in (self.everything, self.one_day, self.day, self.any_day):
            row.addWidget(chooser)
        row.addStretch(1)
        for widget in (self.header, self.kinds, days):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._choose_kind)
        self.one_day.clicked.connect(lambda: self._show_day(chosen=True))
        self.any_day.clicked.connect(lambda: self._show_day(chosen=False))
        self.day.dateChanged.connect(lambda _: self._show_day(chosen=True))
        self.everything.clicked.connect(lambda: self._about_what(HistoryQuery(), ""))
        self.table.opened.connect(self.open_panel)
        self.table.selected.connect(self._follow)
        self.table.view.clicked.connect(self._clicked)
        self._context.news.changed.connect(lambda _: self.table.reload())
        self._context.news.changed.connect(lambda _: self._look())

    def go_to(self, target: object) -> None:
        """Show the history of one thing."""
        if isinstance(target, tuple):
            self._about_what(*target)

    def _about_what(self, query: HistoryQuery, name: str) -> None:
        self._query, self._about = query, name
        self.kinds.choose(_ALL)
        self.retranslate()
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.one_day.set_text(self.tr("Choose a day"))
        self.any_day.set_text(self.tr("Any day"))
        self.day.setAccessibleName(self.tr("Day"))
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.everything.set_text(self.tr("Everything on the desk"))
        self.everything.setVisible(bool(self._about))
        self.header.set_subtitle(self._about or self.tr("Open a change to see what it did, or to undo it"))
        self._say_empty()

    def _say_empty(self) -> None:
        if self._shown:
            self.empty.set_texts(
                self.tr("Nothing was done yet"), self.tr("What is changed on the desk is kept here.")
            )
            return
        self.empty.set_texts(
            self.tr("The history is for the host and deputies"),
            self.tr("Choose who is at the desk in the desk menu, or ask one of them."),
        )

    def open_panel(self, change: int, *, focus: bool = True) -> None:
        """Show one change beside the list."""
        panel = HistoryPanel(self._context, self._listing, lambda: self._tz, self._writes.undo_redo.undo)
        self._context.panel.open("", panel, focus=focus)
        panel.show_change(ChangeId(change))

    # -- asking

    def _choose_kind(self, key: str) -> None:
        self._query = replace(self._query, kind=None if key == _ALL else ChangeKind(key))
        self._ask()

    def _show_day(self, *, chosen: bool) -> None:
        self.one_day.setVisible(not chosen)
        self.day.setVisible(chosen)
        self.any_day.setVisible(chosen)
        since, until = self._bounds() if chosen else (None, None)
        self._query = replace(self._query, since=since, until=until)
        self._ask()

    def _bounds(self) -> tuple[Instant, Instant]:
        chosen = self.day.date()
        start = datetime.combine(date(chosen.year(), chosen.month(), chosen.day()), time())
        return instant_of_wall(start, self._tz), instant_of_wall(start + timedelta(days=1), self._tz)

    def _ask(self) -> None:
        self.table.ask(self._query, narrowed=self._shown and self._query != HistoryQuery())

    def _look(self) -> None:
        """Ask whether the history is for who sits at the desk."""
        self._context.jobs.run(self._listing.is_shown, self._take_sight, key=(self, "sight"))

    def _take_sight(self, shown: bool) -> None:  # noqa: FBT001 - what a job gives
        if shown != self._shown:
            self._shown = shown
            self._say_empty()
            self._ask()

    # -- the selection

    def _menu(self, ids: list[int]) -> list[Action]:
        return [
            Action(
                key="take-back",
                text=lambda: self.tr("Undo this change"),
                icon="undo-2",
                enabled=len(ids) == 1,
                run=partial(self._writes.undo_redo.undo, ChangeId(ids[0])),
            )
        ]

    def _follow(self) -> None:
        panel, ids = self._context.panel.content(), self.table.selected_ids()
        if isinstance(panel, HistoryPanel) and len(ids) == 1 and panel.change != ids[0]:
            panel.show_change(ChangeId(ids[0]))

    def _clicked(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1 and not isinstance(self._context.panel.content(), HistoryPanel):
            self.open_panel(ids[0], focus=False)
