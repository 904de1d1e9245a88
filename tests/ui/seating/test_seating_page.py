"""The seating of an event in the window: asked for, moved by pointer and keys, and kept up for an evening."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from meetup_desk.app import paths
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.times import MINUTE, Instant, instant_of_wall
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.seating.tries import WantedMove
from meetup_desk.ui.seating.prompts_dialog import PromptsDialog
from meetup_desk.ui.seating.seating_page import SeatingPage
from meetup_desk.ui.seating.step_words import StepWords
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.label import Label
from tests.conftest import Clock, Organiser

PATIENCE = 20_000  # ms
BY = "organiser"


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


class Room:
    """An event of some people, and its page."""

    def __init__(self, qtbot: QtBot, framed: Any, organiser: Organiser, people: int) -> None:
        self.qtbot, self.services = qtbot, organiser.services
        self.event: Event = organiser.event(capacity=None)
        self.rsvps: list[RsvpId] = [organiser.answer(self.event, f"사람 {n:02}") for n in range(people)]
        lines = {line.id: line for line in self.services.rsvps.lines(self.rsvps)}
        self.people = [PersonId(lines[rsvp].person_id) for rsvp in self.rsvps]
        _, page = framed(lambda context, writes: SeatingPage(context, organiser.services, writes))
        assert isinstance(page, SeatingPage)
        self.page = page

    def make(self, **draft: Any) -> None:
        asked = SeatingDraft(**draft)
        self.services.seatings.make(self.event.id, asked, BY, seconds=0.2)

    def open(self) -> None:
        self.page.show_event(self.services.events.get(self.event.id))
        wait(self.qtbot, lambda: self.page.room is not None)

    def row(self, person: PersonId) -> int:
        row = self.page.plan_view.plan.model_of_seats.row_of(person)
        assert row is not None
        return row

    def middle(self, row: int) -> QPoint:
        plan = self.page.plan_view.plan
        return plan.visualRect(plan.model_of_seats.index(row)).center()

    def table(self, person: PersonId, number: int = 1) -> int:
        room = self.services.seatings.room(self.event.id)
        assert room is not None
        place = room.stored.place_of(person)
        assert place is not None
        return int(room.stored.plan[number - 1, place]) + 1

    def settle(self) -> None:
        jobs = self.page._context.jobs
        wait(self.qtbot, lambda: not jobs.busy())


@pytest.fixture
def room(qtbot: QtBot, framed: Any, organiser: Organiser) -> Callable[[int], Room]:
    return lambda people: Room(qtbot, framed, organiser, people)


def tables(count: int, seats: int, **facts: Any) -> list[TableDraft]:
    return [TableDraft(seats=seats, **facts) for _ in range(count)]


def said(shown: Room) -> list[str]:
    """What was done just now, as the foot of the page says it."""
    assert shown.page.room is not None
    lines = StepWords(shown.page).recent(shown.page.room.steps, "Asia/Seoul")
    return [f"{line.what} {line.moved}" for line in lines]


def test_what_was_done_just_now_is_there_again_after_the_page_was_left(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 5), rounds=2)
    shown.open()
    first = shown.people[0]
    there = 3 - shown.table(first)
    shown.services.seating_repairs.move(
        shown.page.room.stored.seating.id,  # type: ignore[union-attr]
        WantedMove(person_id=first, table=there, round=1),
        BY,
    )
    again = SeatingPage(shown.page._context, shown.services, shown.page._writes)
    qtbot.addWidget(again)
    again.show_event(shown.services.events.get(shown.event.id))
    wait(qtbot, lambda: again.room is not None)
    assert [label.text() for label in again.foot.findChildren(Label)].count(f"Moved: 사람 00 → {there}") == 1
    shown.services.history.undo(BY)
    room_now = shown.services.seatings.room(shown.event.id)
    assert room_now is not None
    assert not room_now.steps  # taken back


def test_a_first_seating_is_one_click_and_its_defaults_seat_everybody(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(12)
    page = shown.page
    page.show_event(shown.services.events.get(shown.event.id))
    wait(qtbot, lambda: page.asks() and page.setup.chosen_who() is not None)
    assert page.setup.lacking() == 0
    primary = page.header.offered()[0]
    assert primary.enabled
    primary.run()
    wait(qtbot, lambda: page.room is not None and not page.asks())
    assert page.room is not None
    assert page.room.arranged.measure.forbidden == 0
    seats = page.plan_view.plan.model_of_seats.rows
    assert {row.seat.name for row in seats if row.seat} == {f"사람 {n:02}" for n in range(12)}


def test_a_seat_says_who_sits_where_to_a_screen_reader(room: Callable[[int], Room]) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 4), rounds=2, hosts={1: 2})
    shown.open()
    view = QAccessible.queryAccessibleInterface(shown.page.plan_view.plan)
    said = [view.child(row).text(QAccessible.Text.Name) for row in range(view.childCount())]
    assert "사람 00, table 2, round 1, table host" in said
    assert len(said) == 8


def test_dragging_a_person_over_a_table_says_what_it_does_and_dropping_moves_them(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 5), rounds=2)
    shown.open()
    page, plan = shown.page, shown.page.plan_view.plan
    first = shown.people[0]
    here = shown.table(first)
    there = next(t for t in page.room.rounds[0].tables if t.table.number != here) if page.room else None
    assert there is not None
    start = shown.middle(shown.row(first))
    goal = plan.room.layout.tables[there.table.number - 1].plate.center().toPoint()
    qtbot.mousePress(plan.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(plan.viewport(), start + QPoint(15, 15))
    qtbot.mouseMove(plan.viewport(), goal)
    wait(qtbot, plan.bubble.text)
    assert any(line.change is not None for line in page.pane.rows.lines)
    qtbot.mouseRelease(plan.viewport(), Qt.MouseButton.LeftButton, pos=goal)
    wait(qtbot, lambda: shown.table(first) == there.table.number)
    assert shown.services.history.undo(BY).command == "seating.move"
    assert shown.table(first) == here


def test_space_lifts_arrows_aim_enter_drops_and_esc_gives_up(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 4), rounds=1)
    shown.open()
    plan = shown.page.plan_view.plan
    plan.setFocus()
    first = next(p for p in shown.people if shown.table(p) == 1)
    other = next(p for p in shown.people if shown.table(p) == 2)
    plan.setCurrentIndex(plan.model_of_seats.index(shown.row(first)))
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    assert plan.lifted == shown.row(first)
    qtbot.keyClick(plan, Qt.Key.Key_Escape)
    assert plan.lifted is None
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    plan.setCurrentIndex(plan.model_of_seats.index(shown.row(other)))
    wait(qtbot, plan.bubble.text)
    assert "사람" in plan.bubble.text()
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    wait(qtbot, lambda: (shown.table(first), shown.table(other)) == (2, 1))


def test_arrows_reach_every_table_of_the_room(qtbot: QtBot, room: Callable[[int], Room]) -> None:
    shown = room(12)
    shown.make(tables=tables(3, 4), rounds=1)
    shown.open()
    plan = shown.page.plan_view.plan
    plan.setFocus()
    qtbot.keyClick(plan, Qt.Key.Key_Home)
    seen = {plan.model_of_seats.rows[plan.currentIndex().row()].table}
    for _ in range(12):
        qtbot.keyClick(plan, Qt.Key.Key_Right)
        seen.add(plan.model_of_seats.rows[plan.currentIndex().row()].table)
    assert seen == {0, 1, 2}


def test_who_must_never_share_a_table_is_refused_with_the_reason(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    one, other = shown.people[:2]
    shown.make(tables=tables(2, 5), rounds=1, apart=[(one, other)])
    shown.open()
    plan = shown.page.plan_view.plan
    plan.setFocus()
    plan.setCurrentIndex(plan.model_of_seats.index(shown.row(one)))
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    mate = next(p for p in shown.people if shown.table(p) == shown.table(other) and p != other)
    plan.setCurrentIndex(plan.model_of_seats.index(shown.row(mate)))
    wait(qtbot, plan.bubble.text)
    assert plan.bubble.text() == "사람 00, 사람 01 must never share a table."
    before = shown.table(one)
    qtbot.keyClick(plan, Qt.Key.Key_Return)
    assert plan.lifted is not None  # still in the hand: it may be put elsewhere
    assert shown.table(one) == before


def test_a_search_by_initials_rings_the_seat(qtbot: QtBot, room: Callable[[int], Room]) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 4), rounds=1)
    shown.open()
    view = shown.page.plan_view
    view.search.setText("ㅅㄹ 07")
    assert view.plan.currentIndex().data() == "사람 07"
    view.search.setText("없는 사람")
    assert view.plan._found is None


def test_an_evening_seats_who_comes_late_and_says_who_moved(
    qtbot: QtBot, room: Callable[[int], Room], clock: Clock
) -> None:
    shown = room(9)
    shown.make(tables=tables(3, 4), rounds=3)
    shown.open()
    page, seatings = shown.page, shown.services.seatings
    page.changes.free([shown.people[0]])
    wait(qtbot, lambda: page.room is not None and len(page.room.stored.people) == 8)
    wait(qtbot, lambda: page.plan_view.tray.chips)
    page.plan_view.tray.chips[0].click()
    wait(qtbot, lambda: page.room is not None and len(page.room.stored.people) == 9)
    assert page.room is not None
    assert said(shown)[0].startswith("Seated: 사람 00 → ")
    assert said(shown)[1] == "Seats of 사람 00 are free. No one else moved."
    page.changes.start_round(1)
    wait(qtbot, lambda: page.room is not None and page.room.running is not None)
    page.foot.longer.click()
    wait(qtbot, lambda: page.room and page.room.running and page.room.running.minutes == 25)
    page.changes.close_table(3)
    wait(qtbot, lambda: page.room is not None and page.room.stored.tables[2].closed)
    assert said(shown)[0].startswith("Table 3 is closed. 사람 ")
    assert said(shown)[1:3] == ["The round lasts longer. ", "Round 1 has begun. "]
    page.foot.skipping.click()
    wait(qtbot, lambda: page.room is not None and page.room.stored.rounds[1].skipped)
    page.changes.end_round()
    wait(qtbot, lambda: page.room is not None and page.room.running is None)
    assert (
        seatings.show(page.room.stored.seating.id).stored.rounds[0].ends_at is not None
        if page.room
        else False
    )


def test_who_is_not_in_yet_is_dashed_and_following_the_doors_frees_their_seat(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 4), rounds=2)
    door = shown.services.door(shown.event.id, "정문")
    for rsvp in shown.rsvps[:6]:
        door.scan(ScanRequest(rsvp_id=rsvp, direction=Direction.IN))
    shown.open()
    page = shown.page
    rows = page.plan_view.plan.model_of_seats.rows
    assert {row.seat.name for row in rows if row.seat and row.seat.away} == {"사람 06", "사람 07"}
    page.changes.follow_doors()
    wait(qtbot, lambda: page.room is not None and len(page.room.stored.people) == 6)


def test_a_large_room_has_dots_and_one_widget_for_all_of_them(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(90)
    shown.make(tables=tables(12, 8), rounds=1)
    shown.open()
    view = shown.page.plan_view
    assert not view.plan.room.layout.names
    view.search.setText("사람 42")
    assert "사람 42" in view.plan.card.text()
    assert len(view.plan.viewport().children()) < 10


def test_the_screen_for_the_audience_says_round_time_and_what_is_next_in_both_languages(
    qtbot: QtBot, room: Callable[[int], Room]
) -> None:
    shown = room(8)
    shown.make(tables=tables(2, 4), rounds=2)
    shown.open()
    page, screen = shown.page, shown.page.screen_window
    page.changes.start_round(1)
    wait(qtbot, lambda: page.room is not None and page.room.running is not None)
    page.show_screen()
    assert screen.isVisible()
    assert screen.said().startswith("1라운드, Round 1, ")
    assert screen.said().endswith("2라운드, Round 2")
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_an_evening_of_sixty_ends_with_the_meetings_of_those_who_were_there(
    qtbot: QtBot, room: Callable[[int], Room], clock: Clock
) -> None:
    shown = room(60)
    page, services = shown.page, shown.services
    clock.now = instant_of_wall(datetime(2026, 12, 3, 18, 30), "Asia/Seoul")
    page.show_event(services.events.get(shown.event.id))
    wait(qtbot, lambda: page.asks() and page.setup.chosen_who() is not None)
    page.find_seats()
    wait(qtbot, lambda: page.room is not None and not page.asks())
    assert page.room is not None
    assert page.room.arranged.measure.repeats == 0
    door = services.door(shown.event.id, "정문")
    late, away = set(shown.people[50:54]), set(shown.people[54:])
    for rsvp in shown.rsvps[:50]:
        door.scan(ScanRequest(rsvp_id=rsvp, direction=Direction.IN))
    page.changes.follow_doors()
    wait(qtbot, lambda: page.room is not None and len(page.room.stored.people) == 50)
    page.changes.start_round(1)
    wait(qtbot, lambda: page.room is not None and page.room.running is not None)
    for rsvp in shown.rsvps[50:54]:
        door.scan(ScanRequest(rsvp_id=rsvp, direction=Direction.IN))
    page.show_event(services.events.get(shown.event.id))
    wait(qtbot, lambda: page.room is not None and len(page.room.waiting) == 4)
    page.plan_view.tray.all_button.click()
    wait(qtbot, lambda: page.room is not None and len(page.room.stored.people) == 54)
    assert said(shown)[0].endswith("No one else moved.")
    clock.now = Instant(clock.now + 20 * MINUTE)
    page.changes.end_round()
    wait(qtbot, lambda: page.room is not None and page.room.running is None)
    met = {person for pair in services.meetings.of_event(shown.event.id) for person in pair[:2]}
    assert not met & away
    assert met == set(shown.people[:50]) | late


def test_the_list_finds_a_person_and_changes_their_table_by_keys(
    qtbot: QtBot, room: Callable[[int], Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = room(12)
    shown.make(tables=tables(4, 4), rounds=2)
    shown.open()
    view, wanted = shown.page.plan_view, shown.people[7]
    assert view.people.isHidden()
    view.list_button.click()
    view.search.setText("사람 07")
    assert [line.seat.name for line in view.people.people.lines] == ["사람 07"]
    before = shown.table(wanted)
    assert view.people.people.index(0, 1).data() == str(before)
    after = before % 4 + 1
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"table": str(after)})
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    qtbot.keyClick(view.people, Qt.Key.Key_Return)
    shown.settle()
    wait(qtbot, lambda: view.people.people.index(0, 1).data() == str(after))
    assert shown.table(wanted) == after


def test_questions_for_tables_are_switched_off_and_found(qtbot: QtBot, room: Callable[[int], Room]) -> None:
    shown = room(2)
    shown.services.conversation_prompts = paths.conversation_prompts
    page = shown.page
    dialog = PromptsDialog(page._context, shown.services.prompts, page._writes, page)
    qtbot.addWidget(dialog)
    wait(qtbot, lambda: dialog.list.count() >= 60)
    first = dialog.lines[0]
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    wait(qtbot, lambda: not dialog.lines[0].used)
    assert first.texts["en"] not in shown.services.prompts.in_use("en")
    assert dialog.reset_button.isEnabled()
    dialog.reset_button.click()
    wait(qtbot, lambda: dialog.lines[0].used)
    dialog.search.setText(first.texts["ko"])
    assert dialog.list.count() == 1
