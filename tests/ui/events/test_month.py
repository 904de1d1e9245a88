"""The month of events: by keyboard, by dragging, and in the week of each language."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.times import Plan, whole_days
from meetup_desk.ui.events.month.view import MonthView
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


@pytest.fixture
def month(qtbot: QtBot, framed: Any, organiser: Organiser) -> MonthView:
    organiser.event("송년 모임", capacity=40)
    organiser.event("책 모임")
    fair = whole_days(date(2026, 12, 5), date(2026, 12, 8), "Asia/Seoul")
    organiser.event("나눔 장터", plan=fair)
    _, view = framed(lambda context, _: MonthView(context, organiser.services, lambda _: []))
    view.show_day(date(2026, 12, 3))
    qtbot.waitUntil(lambda: view.grid.day() == date(2026, 12, 3), timeout=PATIENCE)
    return view  # type: ignore[no-any-return]


def says(view: MonthView, day: date) -> str:
    return str(view.model.data(view.model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))


def test_a_day_says_what_lies_on_it(month: MonthView) -> None:
    assert says(month, date(2026, 12, 3)) == (
        "Thursday 3 December. 송년 모임, 7:00 pm, 0 going. 책 모임, 7:00 pm, 0 going"
    )
    assert "나눔 장터, all day" in says(month, date(2026, 12, 7))
    assert says(month, date(2026, 12, 9)) == "Wednesday 9 December"


def test_arrows_go_from_day_to_day_and_over_the_end_of_the_month(qtbot: QtBot, month: MonthView) -> None:
    qtbot.keyClick(month.grid, Qt.Key.Key_Right)
    qtbot.keyClick(month.grid, Qt.Key.Key_Down)
    assert month.grid.day() == date(2026, 12, 11)
    qtbot.keyClick(month.grid, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: month.model.month == date(2027, 1, 1), timeout=PATIENCE)
    qtbot.keyClick(month.grid, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: month.grid.day() == month.model.today, timeout=PATIENCE)


def test_space_chooses_one_of_several_events_and_enter_opens_it(qtbot: QtBot, month: MonthView) -> None:
    opened: list[int] = []
    month.opened.connect(opened.append)
    qtbot.keyClick(month.grid, Qt.Key.Key_Space)
    qtbot.keyClick(month.grid, Qt.Key.Key_Space)
    qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert [month.model.lines[i].event.title for i in opened] == ["책 모임"]  # type: ignore[index]


def test_enter_on_an_empty_day_asks_for_an_event_there(qtbot: QtBot, month: MonthView) -> None:
    wanted: list[date] = []
    month.wanted.connect(wanted.append)
    month.grid.go_to(date(2026, 12, 16))
    qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert wanted == [date(2026, 12, 16)]


def test_an_event_that_is_dragged_says_by_how_many_days(qtbot: QtBot, month: MonthView) -> None:
    moved: list[tuple[str, int]] = []
    month.moved.connect(lambda line, days: moved.append((line.event.title, days)))
    grid = month.grid
    cell = grid.visualRect(month.model.index_of(date(2026, 12, 3)))
    placed = grid.cells.placed(cell, month.model.day_at(month.model.index_of(date(2026, 12, 3))))
    start = placed[0].room.center()
    end = grid.visualRect(month.model.index_of(date(2026, 12, 10))).center()
    viewport = grid.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(30, 30))
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert moved == [("송년 모임", 7)]


def test_what_finds_no_room_on_a_day_is_counted(month: MonthView, organiser: Organiser, qtbot: QtBot) -> None:
    plan = Plan(start=datetime(2026, 12, 16, 10), end=datetime(2026, 12, 16, 11), tz="Asia/Seoul")
    for number in range(9):
        organiser.event(f"모임 {number}", plan=plan)
    month._ask()
    index = month.model.index_of(date(2026, 12, 16))
    qtbot.waitUntil(lambda: len(month.model.day_at(index).content.singles) == 9, timeout=PATIENCE)
    placed = month.grid.cells.placed(month.grid.visualRect(index), month.model.day_at(index))
    shown = [each for each in placed if each.span is not None]
    assert placed[-1].hidden == 9 - len(shown) > 0
    assert all(month.grid.visualRect(index).contains(each.room) for each in placed)
