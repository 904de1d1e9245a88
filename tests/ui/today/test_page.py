"""The page of today: rows that are finished where they stand, and what comes soon."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.event_place import EventPlace
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.ui.today.page import TodayPage
from meetup_desk.ui.today.soon_row import SoonRow
from meetup_desk.ui.today.waiting_row import WaitingRow
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def shown(framed: Any, organiser: Organiser) -> tuple[Any, TodayPage, list[int]]:
    counts: list[int] = []
    frame, page = framed(
        lambda context, writes: TodayPage(
            context, organiser.services, writes, new_event=lambda: None, counted=counts.append
        )
    )
    return frame, page, counts


def rows(page: TodayPage, kind: type[Any]) -> list[Any]:
    return [row for row in page.findChildren(kind) if row.isVisibleTo(page)]


def test_a_row_is_finished_by_its_button_and_goes(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    event = organiser.event(approval=True)
    asking = organiser.answer(event, "김서준")
    _, page, counts = shown(framed, organiser)
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 1, timeout=PATIENCE)
    (row,) = rows(page, WaitingRow)
    assert (row.act.text().strip(), row.act.accessibleName()) == (
        "Approve",
        "Approve: 1 RSVP waits for approval, 송년 모임",
    )
    qtbot.keyClick(row.act, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: rows(page, WaitingRow) == [], timeout=PATIENCE)
    assert organiser.status(asking) == "going"
    assert (counts[0], counts[-1]) == (1, 0)


def test_what_waits_in_one_group_alone_is_shown_where_there_are_several(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    organiser.answer(organiser.event("송년 모임", approval=True), "김서준")
    _, page, counts = shown(framed, organiser)
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 1, timeout=PATIENCE)
    assert not page.group_button.isVisible()
    group, _ = organiser.services.groups.add(GroupEdit(name="독서 모임"), "organiser")
    organiser.answer(organiser.event("책 모임", approval=True, group_id=group.id), "이하린")
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 2, timeout=PATIENCE)
    page.group_button.click()
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["All groups", "가온 모임", "독서 모임"]
    menu.actions()[2].trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 1, timeout=PATIENCE)
    assert (page.group_button.text().strip(), counts[-1]) == ("독서 모임", 2)


def test_a_row_leads_to_its_part_of_the_page_of_the_event(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event = organiser.event(approval=True)
    organiser.answer(event, "김서준")
    _, page, _ = shown(framed, organiser)
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 1, timeout=PATIENCE)
    targets: list[object] = []
    monkeypatch.setattr(type(page), "go_to", lambda _self, target: targets.append(target))
    rows(page, WaitingRow)[0].look.click()
    assert targets == [EventPlace(event.id, "requests", "")]


def test_what_comes_soon_is_opened_by_the_keyboard(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event = organiser.event(capacity=40)
    organiser.services.desk.now.move(days=3)  # type: ignore[attr-defined]
    _, page, _ = shown(framed, organiser)
    qtbot.waitUntil(lambda: len(rows(page, SoonRow)) == 1, timeout=PATIENCE)
    (row,) = rows(page, SoonRow)
    assert row.accessibleName() == "송년 모임, 7:00 pm, 0 / 40"
    targets: list[object] = []
    monkeypatch.setattr(type(page), "go_to", lambda _self, target: targets.append(target))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert targets == [event.id]


def test_an_empty_desk_is_offered_its_first_event(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    _, page, counts = shown(framed, organiser)
    qtbot.waitUntil(lambda: counts == [0], timeout=PATIENCE)
    assert rows(page, WaitingRow) == []
    assert page._nothing.step.isVisibleTo(page)


def test_who_only_reads_is_offered_nothing_that_changes_the_desk(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    organiser.answer(organiser.event(approval=True), "김서준")
    organiser.services.operators.put("나연", DeskRole.HOST, "organiser")
    organiser.services.operators.sit("가람")
    _, page, _ = shown(framed, organiser)
    qtbot.waitUntil(lambda: len(rows(page, WaitingRow)) == 1, timeout=PATIENCE)
    (row,) = rows(page, WaitingRow)
    assert row.look.isVisibleTo(page)
    assert not hasattr(row, "act")
    assert page.header.offered() == []
    organiser.services.operators.sit("나연")
    page._ask()
    qtbot.waitUntil(lambda: any(hasattr(each, "act") for each in rows(page, WaitingRow)), timeout=PATIENCE)
    assert [action.key for action in page.header.offered()] == ["event.new"]


def test_nothing_is_shown_of_a_day_that_was_not_read_yet(framed: Any, organiser: Organiser) -> None:
    _, page, _ = shown(framed, organiser)
    assert [page.waiting.isHidden(), page.soon.isHidden(), page._nothing.isHidden()] == [True, True, True]
