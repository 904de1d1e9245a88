"""The seating of an event: asked for, shown as a room, and kept up while the evening goes on."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.changes import ChangeKind, Changes
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.services.seating.arranging import Arranged
from meetup_desk.services.seating.choices import SeatingChoices
from meetup_desk.services.seating.rooms import SeatingRoom
from meetup_desk.services.seating.tries import TriedMove, WantedMove, try_move
from meetup_desk.services.services import Services
from meetup_desk.ui.seating.audience_screen import AudienceScreen
from meetup_desk.ui.seating.measure_pane import MeasurePane
from meetup_desk.ui.seating.prompts_dialog import PromptsDialog
from meetup_desk.ui.seating.room_view import RoomView
from meetup_desk.ui.seating.round_progress import RoundProgress
from meetup_desk.ui.seating.seat_search import SeatSearch
from meetup_desk.ui.seating.seating_actions import SeatingActions
from meetup_desk.ui.seating.seating_changes import SeatingChanges
from meetup_desk.ui.seating.seating_exports import SeatingExports
from meetup_desk.ui.seating.seating_questions import SeatingQuestions
from meetup_desk.ui.seating.setup_view import SetupView
from meetup_desk.ui.seating.step_words import StepWords
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.back_header import BackHeader
from meetup_desk.ui.widgets.event_titles import shown_title
from meetup_desk.ui.widgets.page import MARGIN, Page
from meetup_desk.ui.widgets.page_header import PageHeader
from meetup_desk.ui.widgets.stack import Stack
from meetup_desk.words.dates import say_plan
from meetup_desk.words.say import say_error

_TICK = 5_000  # ms


@dataclass(frozen=True, slots=True)
class _Content:
    room: SeatingRoom | None
    choices: SeatingChoices | None


class SeatingPage(Page):
    """Shows the newest seating of an event, or asks for the first; `left` comes when somebody goes back."""

    guide = "seating"
    left = Signal()

    def __init__(self, context: Context, services: Services, writes: Writes) -> None:
        super().__init__()
        self._context, self._services, self._writes = context, services, writes
        self._line: EventLine | None = None
        self.room: SeatingRoom | None = None
        self._again = False  # a seating is there, and another is asked for
        self._fresh: set[int] = set()
        look = context.look
        self.header = PageHeader(look, self._title)
        self._back_header = BackHeader(look, self.header, self.left)
        self.setup, self.plan_view = SetupView(look), RoomView(look)
        self.pane, self.foot = MeasurePane(look), RoundProgress(look)
        self.pane.foot.addWidget(self.foot)
        self.search = SeatSearch(context, services, writes, self)
        self.changes = SeatingChanges(context, services, writes, self)
        self.offers = SeatingActions(context, services, writes, self)
        self.exports = SeatingExports(context, services, self)
        self.questions = SeatingQuestions(look, self)
        self._steps = StepWords(self)
        self.screen_window = AudienceScreen(look, services.desk.now, self)
        self._stack = Stack(look)
        for shown in (QWidget(), self.setup, self.plan_view):  # nothing, until it is read what there is
            self._stack.addWidget(shown)
        self._tick = QTimer(self, interval=_TICK)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        inside.setSpacing(16)
        inside.addLayout(self._back_header)
        inside.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self.pane)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(row, 1)
        self.pane.hide()

    def _connect(self) -> None:
        plan = self.plan_view.plan
        plan.tried.connect(self._try)
        plan.dropped.connect(self.changes.move)
        plan.asked.connect(self.offers.pop_up)
        self.plan_view.people.opened.connect(self.ask_table)
        self.plan_view.people.asked.connect(self._ask_of_person)
        self.plan_view.tray.wanted.connect(self.changes.seat)
        self.setup.changed.connect(self._show_head)
        self.pane.enough.connect(self.search.enough)
        self.pane.longer.connect(self.look_longer)
        self.search.better.connect(self._show_found)
        self.search.ended.connect(self._search_ended)
        self.foot.more_time.connect(self.changes.more_time)
        self.foot.skip.connect(self.changes.skip_next)
        self._tick.timeout.connect(self._pass_time)
        self._context.news.changed.connect(self._hear)

    @property
    def line(self) -> EventLine | None:
        """The event shown."""
        return self._line

    def show_event(self, line: EventLine) -> None:
        """Show the seating of an event, or what is asked for the first."""
        if self._line is None or self._line.event.id != line.event.id:
            self.room, self._again = None, False
        self._line = line
        self._show_head()
        self._ask()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._back_header.set_name(self.tr("Back to event"))
        self.pane.retranslate()
        self._show_head()

    # -- reading

    def _ask(self) -> None:
        line, services, again = self._line, self._services, self._again
        if line is None:
            return

        def work() -> _Content:
            room = services.seatings.room(line.event.id)
            wanted = room is None or again
            return _Content(room, services.seatings.choices(line.event.id) if wanted else None)

        self._context.jobs.run(work, self._take, key=(self, "room"))

    def _take(self, found: _Content) -> None:
        self.room = found.room
        asks = found.choices is not None
        shown = self.asks() and self.isVisible() and self.setup.chosen_who() is not None
        if found.choices is not None and not shown:
            self.setup.show_choices(found.choices)
        if found.room is not None and not asks:
            self._show_room(found.room)
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.setup if asks else self.plan_view)
        self.pane.setVisible(not asks or self.search.running)
        self._show_head()
        if before is not self._stack.currentWidget():
            (self.setup if asks else self.plan_view).setFocus()

    def _show_room(self, room: SeatingRoom) -> None:
        now, line = self._services.desk.now(), self._line
        tz = line.event.plan.tz if line else "UTC"
        self.plan_view.show_room(room, tz, now, self._fresh)
        self._fresh = set()
        if not self.search.running:
            self.pane.show_seating(room.stored, room.arranged)
        self.pane.set_searchable(searchable=room.running is None)
        self.foot.show_round(room.running, now)
        self.foot.show_recent(self._steps.recent(room.steps, tz))
        if self.screen_window.isVisible():
            self._tell_screen(room)

    def _hear(self, changes: Changes) -> None:
        kinds = (ChangeKind.SEATING, ChangeKind.SCAN, ChangeKind.RSVP, ChangeKind.PERSON)
        if self.isVisible() and any(changes.concerns(kind) for kind in kinds):
            self._ask()

    def _pass_time(self) -> None:
        if self.room is not None and self.isVisible() and self.room.running is not None:
            now = self._services.desk.now()
            self.plan_view.tick(now)
            self.foot.show_round(self.room.running, now)

    # -- showing

    def asks(self) -> bool:
        """Tell whether the page asks for a seating."""
        return self._stack.currentWidget() is self.setup

    def _title(self) -> str:
        return self.tr("Create seating") if self._line and self.asks() else self.tr("Seating")

    def _show_head(self) -> None:
        line = self._line
        if line is None:
            return
        when = say_plan(line.event.plan, self._context.languages.current, year=False)
        self.header.set_title(self._title)
        self.header.set_subtitle(f"{shown_title(line.event.title)} · {when}")
        self.header.set_actions(**self.offers.offer()._asdict())

    # -- searching

    def find_seats(self) -> None:
        """Search for what was chosen."""
        if self._line is not None and not self.search.running:
            self.pane.setVisible(True)
            self.pane.set_searchable(searchable=True)
            self.setup.setEnabled(False)
            self.setup.side.hide()
            self.search.make(self._line.event.id, self.setup.draft())
            self._show_head()

    def look_longer(self) -> None:
        """Search on from the seating shown."""
        if self.room is not None and not self.search.running:
            self.search.improve(self.room.stored)

    def ask_again(self) -> None:
        """Ask for another seating of the event."""
        self._again = True
        self._ask()

    def _show_found(self, arranged: Arranged) -> None:
        self.pane.show_found(arranged)

    def _search_ended(self) -> None:
        self.setup.setEnabled(True)
        self.setup.side.show()
        self._again = self._again and not self.search.kept
        self._ask()

    # -- papers and the screen

    def save_papers(self) -> None:
        """Ask which papers are wanted, and save them."""
        if self._line is not None and self.room is not None:
            self.exports.ask(self._line, self.room.stored.seating.id)

    def ask_lines(self) -> None:
        """Ask whether badges and tickets say where people sit."""
        chosen = self.questions.ask_lines(self.room.stored.seating) if self.room is not None else None
        if chosen is not None:
            self.changes.print_lines(badges=chosen[0], tickets=chosen[1])

    def show_prompts(self) -> None:
        """Show the questions for tables, to change them."""
        PromptsDialog(self._context, self._services.prompts, self._writes, self).ask()

    def show_screen(self) -> None:
        """Show the audience how far the evening is."""
        if self.room is not None:
            self._tell_screen(self.room)
            self.screen_window.open()

    def _tell_screen(self, room: SeatingRoom) -> None:
        lang, line = self._services.settings.language, self._line
        if line is not None:
            prompts = self._services.seating_papers.prompts(room.stored, lang)
            title = shown_title(line.event.title)
            self.screen_window.show_room(room, title, line.event.plan.tz, lang, prompts=prompts)

    # -- moving

    def _try(self, wanted: WantedMove | None) -> None:
        room = self.room
        if wanted is None or room is None:
            self._context.jobs.forget((self, "try"))
            self.pane.show_tried(None)
            return
        self._context.jobs.run(
            lambda: try_move(room.stored, room.arranged, wanted),
            self._show_tried,
            self._show_refused,
            key=(self, "try"),
        )

    def _show_tried(self, tried: TriedMove) -> None:
        self.pane.show_tried(tried.after)
        self.plan_view.plan.show_tried(tried, self.changes.tried_words(tried))

    def _show_refused(self, error: DeskError) -> None:
        words = say_error(error.code, error.reason, self._context.languages.current, **error.facts)
        self.plan_view.plan.show_tried(None, words)

    def ask_table(self, person: PersonId) -> None:
        """Ask at which table somebody is to sit in the round shown, and seat them there."""
        plan, room = self.plan_view.plan, self.room
        row = plan.model_of_seats.row_of(person)
        if row is None or room is None:
            return
        tables = [table.table for table in plan.model_of_seats.tables if not table.table.closed]
        seat = plan.model_of_seats.rows[row]
        now = plan.model_of_seats.tables[seat.table].table.number
        number = self.questions.ask_table(plan.say(seat), tables, now)
        if number is not None and number != now:
            self.changes.move(WantedMove(person_id=person, table=number, round=self.plan_view.number()))

    def _ask_of_person(self, person: PersonId, at: QPoint) -> None:
        row = self.plan_view.plan.model_of_seats.row_of(person)
        if row is not None:
            self.offers.pop_up(self.plan_view.plan.model_of_seats.rows[row], at)

    def mark_fresh(self, people: set[int]) -> None:
        """Show who was just seated, once the room is read again."""
        self._fresh = people

    # -- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while another page was shown."""
        super().showEvent(event)
        self._tick.start()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops a search."""
        if event.key() == Qt.Key.Key_Escape and self.search.running:
            self.search.cancel()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> bool:
        """Stop asking, or go back to the event."""
        if self.search.running:
            self.search.cancel()
        elif self._again:
            self._again = False
            self._ask()
        else:
            self.left.emit()
        return True
