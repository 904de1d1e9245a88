"""The room of a seating: rounds as tabs, a search, the plan, and who waits for a seat."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.seatings import SeatingRound
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.seating.rooms import SeatingRoom
from meetup_desk.ui.seating.room_legend import RoomLegend
from meetup_desk.ui.seating.room_plan import RoomPlan
from meetup_desk.ui.seating.rounds import minutes_left
from meetup_desk.ui.seating.seat_list import SeatList
from meetup_desk.ui.seating.waiting_tray import WaitingTray
from meetup_desk.ui.shell.palette_entry import matches
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.choosers import Option, Tabs
from meetup_desk.ui.widgets.search_field import SearchField

_LIST_FROM = 300  # people above whom the list stands beside the plan from the start
_LIST_WIDE = 240  # px at 100 %
_SHORT_FROM = 6  # rounds from which tabs have their numbers alone


class RoomView(QWidget):
    """Shows one round of a room at a time."""

    round_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.room: SeatingRoom | None = None
        self._tz, self._now = "UTC", Instant(0)
        self.rounds = Tabs([Option("1", lambda: "1")])
        self.search = SearchField(look)
        self.plan = RoomPlan(look)
        self.legend = RoomLegend(look)
        self.tray = WaitingTray(look)
        self.people = SeatList(look)
        self.people.hide()
        self.list_button = IconButton(look, "list")
        self.list_button.setCheckable(True)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addWidget(self.rounds)
        self._top.addStretch(1)
        self._top.addWidget(self.search)
        self._top.addWidget(self.list_button)
        ground = QFrame()
        ground.setProperty("ground", "room")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.legend)
        inside.addWidget(self.plan, 1)
        inside.addWidget(self.tray)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._top)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.people)
        beside.addWidget(ground, 1)
        column.addLayout(beside, 1)
        self.search.typed.connect(self.look_for)
        self.search.left_down.connect(self._leave_search)
        self.list_button.toggled.connect(self._show_list)
        self.people.chosen.connect(self.plan.ring)
        self.setFocusProxy(self.plan)
        self.retranslate()

    def show_room(self, room: SeatingRoom, tz: str, now: Instant, fresh: Collection[int] = ()) -> None:
        """Show a room; the round that was shown stays, or the one that is on or comes next."""
        first = self.room is None or self.room.stored.seating.id != room.stored.seating.id
        count = len(self.room.rounds) if self.room else 0
        shown = self.number()
        self.room, self._tz, self._now = room, tz, now
        if first or count != len(room.rounds):
            on = room.running or room.coming or room.stored.rounds[0]
            self._make_tabs(len(room.rounds))
            shown = on.number
        if first:
            self.list_button.setChecked(len(room.stored.people) > _LIST_FROM)
        self.rounds.choose(str(shown))
        self._show_round(set(fresh))

    def number(self) -> int:
        """Give the number of the round shown."""
        return int(self.rounds.key() or 1)

    def show_number(self, number: int) -> None:
        """Show another round."""
        self.rounds.choose(str(number))
        self._show_round(set())

    def look_for(self, text: str) -> None:
        """Ring the first whose name has what was typed, initials of Hangul included."""
        self.people.look_for(text)
        people = self.room.stored.people if self.room and text.strip() else ()
        found = (person.id for person in people if matches(person.name, text))
        if not any(self.plan.ring(PersonId(person)) for person in found):
            self.plan.ring(None)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.plan.setAccessibleName(self.tr("Seats"))
        self.list_button.set_name(self.tr("List of people"))
        self.people.retranslate()
        self.search.setPlaceholderText(self.tr("Find a name"))
        self.rounds.set_counts({})
        if self.room is not None:
            self._show_round(set())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_list(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.people.setFixedWidth(self._look.theme.px(_LIST_WIDE))
        self.people.setVisible(shown)

    def _leave_search(self) -> None:
        if self.people.isHidden():
            self.plan.setFocus()
            return
        self.people.setFocus()
        if self.people.current() is None and self.people.people.lines:
            self.people.selectRow(0)

    def tick(self, now: Instant) -> None:
        """Say how many minutes are left."""
        self._now = now
        self.rounds.set_counts({})

    def _make_tabs(self, count: int) -> None:
        old = self.rounds
        self.rounds = Tabs(
            [Option(str(n), lambda n=n: self._tab_text(n)) for n in range(1, count + 1)]  # type: ignore[misc]
        )
        self._top.replaceWidget(old, self.rounds)
        old.hide()
        old.deleteLater()
        self.rounds.chosen.connect(self._choose)
        self.rounds.tab_before(self.search)

    def _choose(self, _key: str) -> None:
        self._show_round(set())
        self.round_chosen.emit()

    def _tab_text(self, number: int) -> str:
        rounds: Sequence[SeatingRound] = self.room.stored.rounds if self.room else ()
        each = next((r for r in rounds if r.number == number), None)
        short = len(rounds) >= _SHORT_FROM
        text = str(number) if short else self.tr("Round {number}").format(number=number)
        note = "" if each is None else self._note(each)
        return f"{text}  {note}" if note and not short else text

    def _note(self, each: SeatingRound) -> str:
        if each.skipped:
            return self.tr("left out")
        if each.starts_at is None:
            return ""
        if each.ends_at is None:
            return self.tr("%Ln min left", "", minutes_left(each, self._now))
        return f"{moment_of(each.starts_at, self._tz):%H:%M}"

    def _show_round(self, fresh: set[int]) -> None:
        room = self.room
        if room is None:
            return
        shown = next(each for each in room.rounds if each.round.number == self.number())
        self.plan.show_round(shown, fresh)
        self.people.show_round(shown)
        self.rounds.set_counts({})
        self.legend.show_room(room, shown)
        self.tray.show_people(room.waiting, arrived=room.inside is not None)
        if self.search.live_text():
            self.look_for(self.search.live_text())
