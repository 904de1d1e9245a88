"""What followed: who came, and, only where a door ran, who did not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.services.door.attendance import AttendanceResult
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort, no_shows
from meetup_desk.services.services import Services
from meetup_desk.ui.events.arrivals import ArrivalsCard
from meetup_desk.ui.events.new_ties import NewTies
from meetup_desk.ui.papers.exports import Exports
from meetup_desk.ui.rsvps.rsvp_cells import RsvpSource, arrival_of, name_and_affiliation
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.choosers import Chips, Option
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.search_field import SearchField
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.ui.widgets.table import RecordTable

_CAME, _MISSED = "came", "missed"


@dataclass(frozen=True, slots=True)
class _Attendance:
    came: int  # RSVPs
    missed: int


class FollowUp(QWidget):
    """Attendance of one event."""

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._by_hand = False  # somebody marks people although no door ran
        self._line: EventLine | None = None
        self._judged = False  # who did not come is a no-show
        self._chosen = _CAME
        self._unknown = EmptyPage(context.look, icon="door-open")
        self._unknown.step.clicked.connect(self._begin_marking)
        self.mark = Button(context.look, icon="user-check")
        self.mark.clicked.connect(self._mark)
        self.unmark = Button(context.look, icon="undo-2")
        self.unmark.clicked.connect(self._unmark)
        self.chips = Chips(
            [
                Option(_CAME, lambda: self.tr("Attended")),
                Option(_MISSED, self._missed_title),
            ]
        )
        self.search = SearchField(context.look)
        self.table: RecordTable[RsvpLine] = RecordTable(
            context.look,
            context.jobs,
            RsvpSource(services.rsvps),
            self._columns(lambda: context.languages.current),
            name=lambda: self.tr("Attendance"),
            sort=RsvpSort.NAME,
            empty=EmptyPage(context.look, icon="user-check"),
        )
        self._stack = Stack(context.look)
        known = QWidget()
        column = QVBoxLayout(known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.chips, 1)
        row.addWidget(self.unmark)
        row.addWidget(self.mark)
        row.addWidget(self.search)
        self.arrivals = ArrivalsCard(context, services)
        self.arrivals.save_asked.connect(self._save_scans)
        self._exports = Exports(context, services, self)
        self.ties = NewTies(context, services)
        column.addWidget(self.ties)
        column.addWidget(self.arrivals)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self._stack.addWidget(self._unknown)
        self._stack.addWidget(known)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.chips.chosen.connect(self._choose)
        self.search.asked.connect(lambda _: self._ask())
        self.table.selected.connect(self._follow_selection)
        self.table.shown.connect(self._follow_selection)
        self.search.left_down.connect(self.table.view.setFocus)
        self._retranslate()

    def show_event(self, line: EventLine) -> None:
        """Show the attendance of an event."""
        same = self._line is not None and self._line.event.id == line.event.id
        self._line = line
        self._judged = is_judged(line.event, line.occupancy.arrived, self._services.desk.now())
        self._by_hand = self._by_hand and same
        known = bool(line.occupancy.arrived) or self._by_hand
        self._stack.setCurrentIndex(int(known))
        if known:
            self._count(line)
            self.arrivals.show_event(line.event.id)
            self.ties.show_event(line.event.id)
            if same and self.table.total():
                self.table.reload()
            else:
                self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _missed_title(self) -> str:
        return self.tr("No-shows") if self._judged else self.tr("Not checked in")

    def _retranslate(self) -> None:
        self._unknown.set_texts(
            self.tr("No one was checked in"),
            self.tr(
                "No door was used for this event, so attendance is unknown and no one counts as a "
                "no-show. Use a door or mark who attended."
            ),
            self.tr("Mark attendance"),
        )
        self.mark.set_text(self.tr("Mark as attended"))
        self.unmark.set_text(self.tr("Undo attendance"))
        self._follow_selection()

    def _columns(self, lang: Callable[[], str]) -> list[Column[RsvpLine]]:
        return [
            Column(
                key="name",
                title=lambda: self.tr("Person"),
                kind="person",
                value=name_and_affiliation,
                width=240,
                grow=1,
                sort=RsvpSort.NAME,
            ),
            Column(
                key="came",
                title=lambda: self.tr("Attendance"),
                kind="pill",
                value=lambda line: arrival_of(line, lang(), judged=self._judged),
                width=200,
                sort=RsvpSort.ARRIVAL,
            ),
            Column(
                key="party",
                title=lambda: self.tr("Party size"),
                kind="number",
                value=lambda line: line.party,
                width=80,
                sort=RsvpSort.PARTY,
            ),
        ]

    # -- marking by hand

    def _begin_marking(self) -> None:
        """Show everybody who was expected, to mark who came."""
        self._by_hand, self._chosen = True, _MISSED
        self.chips.choose(_MISSED)
        if self._line is not None:
            self.show_event(self._line)
            self._ask()

    def _follow_selection(self) -> None:
        """Offer for the rows selected what makes sense in the list shown."""
        chosen = bool(self.table.selected_ids())
        self.mark.setVisible(chosen and self._chosen == _MISSED)
        self.unmark.setVisible(chosen and self._chosen == _CAME)

    def _mark(self) -> None:
        ids, attendance = [RsvpId(i) for i in self.table.selected_ids()], self._services.attendance
        if ids:
            self._write(lambda: attendance.mark(ids, ACTOR), self._say_marked)

    def _say_marked(self, marked: AttendanceResult) -> str:
        return self.tr("%Ln RSVPs marked as attended.", "", len(marked.scans))

    def _unmark(self) -> None:
        ids, attendance = [RsvpId(i) for i in self.table.selected_ids()], self._services.attendance
        if ids:
            self._write(lambda: attendance.unmark(ids, ACTOR), partial(self._say_unmarked, len(ids)))

    def _say_unmarked(self, asked: int, marked: AttendanceResult) -> str:
        taken = len(marked.scans)
        if not taken:
            return self.tr("They were admitted at a door, so nothing was undone. Undo entries at the door.")
        left = asked - taken
        text = self.tr("%Ln marks undone.", "", taken)
        return (
            text
            if left <= 0
            else f"{text} " + self.tr("%Ln RSVPs were admitted at a door and stay.", "", left)
        )

    def _write(self, work: Callable[[], AttendanceResult], said: Callable[[AttendanceResult], str]) -> None:
        title = self.tr("Marking attendance")
        self._writes.run(work, lambda marked: marked.changes, said, title=title, undoable=False)

    def _save_scans(self) -> None:
        if self._line is not None:
            self._exports.scans(self._line)

    # -- asking

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._ask()

    def _ask(self) -> None:
        if self._line is not None:
            query = self._query(self._line, self._chosen, self.search.live_text().strip())
            self.table.ask(query, narrowed=bool(query.text))

    def _query(self, line: EventLine, key: str, text: str = "") -> RsvpQuery:
        if key == _CAME:
            return RsvpQuery(event_id=line.event.id, came=True, text=text)
        return replace(no_shows(line.event.id), text=text)

    def _count(self, line: EventLine) -> None:
        rsvps = self._services.rsvps
        came, missed = self._query(line, _CAME), self._query(line, _MISSED)
        self._context.jobs.run(
            lambda: _Attendance(rsvps.first_page(came, 1).total, rsvps.first_page(missed, 1).total),
            self._show_counts,
            key=(self, "counts"),
        )

    def _show_counts(self, attendance: _Attendance) -> None:
        self.chips.set_counts({_CAME: attendance.came, _MISSED: attendance.missed})
