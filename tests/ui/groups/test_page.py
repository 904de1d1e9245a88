"""The groups in the window: one opened, its queue answered by keyboard, a condition ticked."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from meetup_desk.domain.event_place import GroupPlace
from meetup_desk.domain.groups import Group
from meetup_desk.domain.memberships import Role
from meetup_desk.domain.times import Plan
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.members import Approval
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.approval_form import ApprovalForm
from meetup_desk.ui.groups.page import GroupsPage
from tests.conftest import Organiser

PATIENCE = 20_000  # ms
BY = "organiser"
_MORE_THAN_FIT = 30  # rows, on the page at once


@pytest.fixture
def waiting(services: Services, write_list: Callable[..., Path]) -> Callable[..., Group]:
    """Make a group for which people wait."""

    def make(people: int, **rules: object) -> Group:
        group, _ = services.groups.add(GroupEdit(name="산책과 대화", **rules), BY)  # type: ignore[arg-type]
        lines = [f"member{number},m{number}@mail.example" for number in range(people)]
        services.applications.run(write_list("이름,이메일", *lines), group.id, BY)
        return group

    return make


def _opened(qtbot: QtBot, framed: Any, services: Services, group: Group) -> Any:
    _, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    page.go_to(group.id)
    table = page.view.waiting.table
    qtbot.waitUntil(lambda: table.total() > 0 and bool(table.selected_ids()), timeout=PATIENCE)
    table.focus()
    return page


def test_people_are_approved_with_one_key_each(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    group = waiting(_MORE_THAN_FIT)
    page = _opened(qtbot, framed, services, group)
    view, keys = page.view.waiting.table.view, 0
    while services.queue.ids(group.id) and keys < _MORE_THAN_FIT:
        qtbot.keyClick(view, Qt.Key.Key_Return)
        keys += 1
        left = _MORE_THAN_FIT - keys
        qtbot.waitUntil(lambda left=left: len(services.queue.ids(group.id)) <= left, timeout=PATIENCE)
    assert (keys, services.queue.ids(group.id)) == (_MORE_THAN_FIT, [])
    assert "산책과 대화" in QGuiApplication.clipboard().text()


def test_role_buddy_and_text_are_chosen_beside_the_list_and_are_one_act(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    group = waiting(3)
    first, second, _ = services.queue.ids(group.id)
    services.members.approve([first], BY, approval=Approval(is_newcomer=False))
    page = _opened(qtbot, framed, services, group)
    qtbot.waitUntil(lambda: page.window().findChild(ApprovalForm) is not None, timeout=PATIENCE)
    form = page.window().findChild(ApprovalForm).form
    buddy = services.members.lines([first])[0].person_id
    qtbot.waitUntil(lambda: form.values()["text"] != "", timeout=PATIENCE)
    form.control("role").setCurrentIndex(1)
    form.control("buddy").setCurrentIndex(1)
    qtbot.waitUntil(lambda: "member0" in form.values()["text"], timeout=PATIENCE)
    form.control("text").setPlainText("내일 봐요")
    form.control("buddy").setFocus()
    qtbot.keyClick(form.control("buddy"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(services.queue.ids(group.id)) == 1, timeout=PATIENCE)
    (member,) = services.members.of_ids([second])
    assert (member.role, member.buddy_id) == (Role.HELPER, buddy)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "내일 봐요", timeout=PATIENCE)
    services.history.undo(BY)
    assert len(services.queue.ids(group.id)) == 2


def test_a_digit_ticks_the_condition_that_is_missing(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    group = waiting(1, conditions=("kakao_friend",))
    page = _opened(qtbot, framed, services, group)
    (one,) = services.queue.ids(group.id)
    qtbot.keyClick(page.view.waiting.table.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not services.queue.lines(group.id, [one])[0].missing, timeout=PATIENCE)


def test_groups_are_listed_with_who_waits(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    waiting(3)
    _, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    qtbot.waitUntil(lambda: page.table.total() == 2, timeout=PATIENCE)
    assert page.table.model.row_at(1).card.waiting == 3


def test_two_answers_in_a_row_leave_both_texts_on_the_clipboard(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    group = waiting(3)
    page = _opened(qtbot, framed, services, group)
    view = page.view.waiting.table.view
    QGuiApplication.clipboard().setText("다른 글")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text
    qtbot.waitUntil(lambda: "member0" in copied() and "member1" in copied(), timeout=PATIENCE)
    QGuiApplication.clipboard().setText("다른 글")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "member2" in copied(), timeout=PATIENCE)
    assert "member1" not in copied()


def test_the_button_says_how_many_it_approves(
    qtbot: QtBot, framed: Any, services: Services, waiting: Callable[..., Group]
) -> None:
    page = _opened(qtbot, framed, services, waiting(3))
    waiting_view = page.view.waiting
    assert waiting_view.approve_button.accessibleName() == "Approve, next"
    waiting_view.table.view.selectAll()
    assert waiting_view.approve_button.accessibleName() == "Approve 3"


def test_the_events_of_a_group_are_listed_the_next_first_opened_and_planned(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = organiser.services
    group, _ = services.groups.add(GroupEdit(name="산책과 대화"), BY)
    past, later, following = (
        Plan(start=datetime(2026, month, 3, 19), end=datetime(2026, month, 3, 21), tz="Asia/Seoul")
        for month in (10, 12, 11)
    )
    following = following.moved_to(datetime(2026, 11, 20, 19))
    for title, plan in (("지난 산책", past), ("송년 산책", later), ("다음 산책", following)):
        organiser.event(title, plan=plan, group_id=group.id, capacity=20)
    organiser.event("다른 모임의 행사")
    _, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    page.go_to(GroupPlace(group.id, "events"))
    table = page.view.events.table
    qtbot.waitUntil(lambda: table.total() == 3, timeout=PATIENCE)
    rows = [table.model.row_at(at) for at in range(3)]
    assert [row.line.event.title for row in rows] == ["다음 산책", "송년 산책", "지난 산책"]
    cells = [[table.model.index(row, column).data() for column in range(5)] for row in range(3)]
    assert [cells[0][2], cells[2][2]] == ["0 / 20", "0 / 20"]
    assert [(row.is_next, row.is_over) for row in rows] == [(True, False), (False, False), (False, True)]
    table.select([rows[0].id])
    went: list[object] = []
    monkeypatch.setattr(page, "go_to", went.append)  # the page stands in for that of events
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    page.view.events.plan_new()
    assert went == [rows[0].id, GroupPlace(group.id, "new_event")]
