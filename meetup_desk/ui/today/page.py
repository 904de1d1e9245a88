"""The page of today: what waits for the organiser, each thing finished where it stands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.event_place import EventPlace, GroupPlace
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import moment_of
from meetup_desk.services.services import Services
from meetup_desk.services.today.today import TodayRow, TodayView
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.group_button import GroupButton
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.today.backup_card import BackupCard
from meetup_desk.ui.today.soon_row import SoonRow
from meetup_desk.ui.today.waiting_row import WaitingRow
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.card import Card
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.scroll import Scroll
from meetup_desk.words.dates import say_clock, say_day, say_weekday
from meetup_desk.words.say import say
from meetup_desk.words.today_rows import say_act, say_detail, say_look, say_row

_STACK_UNDER, _RIGHT = 860, 328  # px at 100 %


class TodayPage(Page):
    """Reads what waits when it is shown and whenever the desk changes; `counted` is told how much it is.

    `shown` comes after rows were read.
    """

    shown = Signal()

    def __init__(
        self,
        context: Context,
        services: Services,
        writes: Writes,
        *,
        new_event: Callable[[], object],
        counted: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._context, self._services, self._writes, self._counted = context, services, writes, counted
        self._view: TodayView | None = None
        self._group: GroupId | None = None
        self._new = Action(
            key="event.new", text=page_titles.new_event, icon="plus", run=new_event, shortcut="Ctrl+N"
        )
        self.header = PageHeader(context.look, page_titles.today)
        self.backup = BackupCard(context, services)
        self.waiting, self.soon = Card(context.look), Card(context.look)
        self._nothing = EmptyPage(context.look, icon="sun")
        self._nothing.step.clicked.connect(lambda _=False: new_event())
        self.group_button = GroupButton(context.look)
        self.group_button.chosen.connect(self._show_group)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.header, 1)
        head.addWidget(self.group_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addWidget(Scroll(self._lay_out()), 1)
        context.news.changed.connect(self._hear)
        context.look.changed.connect(self._show)
        self.retranslate()

    def _lay_out(self) -> QWidget:
        inside = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.waiting, self._nothing)),
            (right, (self.soon, self.backup)),
        ):
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._right = QWidget()
        right.setContentsMargins(0, 0, 0, 0)
        self._right.setLayout(right)
        self._columns = QHBoxLayout(inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(24)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right, 0, Qt.AlignmentFlag.AlignTop)
        return inside

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._show()

    # -- reading

    def _ask(self) -> None:
        read = partial(self._services.today.view, self._group)
        self._context.jobs.run(read, self._take, key=(self, "today"))

    def _show_group(self, group_id: GroupId | None) -> None:
        self._group = group_id
        self._ask()

    def _take(self, view: TodayView) -> None:
        if self._group not in (None, *view.groups):  # it was merged into another
            self._show_group(None)
            return
        self._view = view
        self._counted(view.waiting)
        self._show()
        self.shown.emit()

    def _hear(self, _changes: Changes) -> None:
        if self.isVisible():
            self._ask()
        else:
            self._context.jobs.run(self._services.today.count, self._counted, key=(self, "today"))

    # -- showing

    def _show(self) -> None:
        view, lang = self._view, self._context.languages.current
        self.header.set_title(page_titles.today)
        self.group_button.show_groups(view.groups if view else {}, self._group)
        if view is None:  # an empty card would say that nothing waits
            for card in (self.waiting, self.soon, self._nothing, self._right):
                card.hide()
            return
        tz = self._services.settings.tz
        day = say_day(moment_of(view.now, tz), lang, year=False)
        waiting = self.tr("%Ln things to do", "", len(view.rows)) if view.rows else self.tr("nothing to do")
        self.header.set_subtitle(f"{day} · {waiting}")
        finish = self.tr("You can finish each of these here") if view.can_change else ""
        self.waiting.set_title(self.tr("Waiting for you"), finish)
        self.waiting.set_rows([self._row(view, row, tz, lang) for row in view.rows])
        self.waiting.setVisible(bool(view.rows))
        self.soon.set_title(self.tr("The next two weeks"))
        self.soon.set_rows([self._soon_row(line, lang) for line in view.soon])
        self.soon.setVisible(bool(view.soon))
        self._right.setVisible(bool(view.soon or view.rows))
        self._say_nothing(view)

    def _say_nothing(self, view: TodayView) -> None:
        """Offer a new event once: here, or in the head."""
        self._nothing.setVisible(not view.rows)
        self.header.set_actions(
            primary=None, actions=[self._new] if view.can_change and (view.rows or view.soon) else []
        )
        if view.soon or not view.can_change:
            self._nothing.set_texts(
                self.tr("You’re all caught up"),
                self.tr("What needs your attention will appear here."),
            )
        else:
            self._nothing.set_texts(
                self.tr("Nothing is planned yet"),
                self.tr("Create an event. What needs your attention will appear here."),
                page_titles.new_event(),
            )

    def _row(self, view: TodayView, row: TodayRow, tz: str, lang: str) -> WaitingRow:
        kind, item = row.kind, row.item
        return WaitingRow(
            self._context.look,
            icon=kind.icon,
            tone=kind.tone,
            text=say_row(kind.key, item, lang),
            detail=say_detail(kind.key, item, view.now, tz, lang),
            look_text=say_look(kind.key, lang),
            look_at=partial(self._look_at, row),
            act_text=say_act(kind.key, item, lang),
            act=partial(self._finish, row) if kind.act is not None and view.can_change else None,
        )

    def _soon_row(self, line: EventLine, lang: str) -> SoonRow:
        fill, plan = line.occupancy, line.event.plan
        when = self.tr("all day") if plan.all_day else say_clock(plan.start, lang)
        waiting = self.tr("%Ln on the waitlist", "", fill.waitlisted) if fill.waitlisted else ""
        place = "" if waiting else line.venue_name
        full = "" if fill.capacity is None else f" / {fill.capacity:,}"
        row = SoonRow(
            self._context.look,
            line,
            title=shown_title(line.event.title),
            when=" · ".join(filter(None, (when, waiting or place))),
            weekday=say_weekday(plan.start, lang),
            fill=f"{fill.going:,}{full}",
        )
        row.clicked.connect(partial(self._open, line))
        return row

    # -- doing

    def _open(self, line: EventLine, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot of `clicked`
        self._context.go("events", line.event.id)

    def _look_at(self, row: TodayRow) -> None:
        item, place = row.item, row.kind.look
        if place == "privacy":
            self._context.go("privacy")
        elif item.group_id is not None:
            self._context.go("groups", GroupPlace(item.group_id, place))
        else:
            self._context.go("events", EventPlace(item.event_id, place, item.detail))

    def _finish(self, row: TodayRow) -> None:
        today, lang = self._services.today, self._context.languages.current
        done = say(f"today.{row.kind.key}.done", lang, title=shown_title(row.item.title))
        self._writes.run(lambda: today.finish(row, ACTOR), lambda changes: changes, lambda _: done)

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Read again: time went by."""
        super().showEvent(event)
        self._ask()
        self.backup.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column under the left where there is no room beside it."""
        super().resizeEvent(event)
        theme = self._context.look.theme
        stacked = self.width() < theme.px(_STACK_UNDER)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._columns.setStretch(0, 0 if stacked else 1)  # one under the other, the cards stay together
        self._columns.setStretch(1, 1 if stacked else 0)
        if stacked:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        else:
            self._right.setFixedWidth(theme.px(_RIGHT))
