"""The history of a desk in the window: narrowed, opened, taken back."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.changes import Changes
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.ui.history.history_page import HistoryPage
from tests.conftest import Organiser


@pytest.fixture
def page(framed, organiser: Organiser, qtbot) -> HistoryPage:
    event = organiser.event()
    organiser.answer(event, "김서준")
    page: HistoryPage = framed(lambda context, writes: HistoryPage(context, organiser.services, writes))[1]
    qtbot.waitUntil(lambda: page.table.total() >= 3)
    return page


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}


def test_every_change_is_listed_newest_first(page: HistoryPage) -> None:
    cells = [page.table.model.index(row, 0).data() for row in range(3)]
    assert "김서준" in cells[0]
    assert "송년 모임" in cells[1]


def test_a_kind_narrows_the_list(page: HistoryPage, qtbot) -> None:
    page.kinds.chosen.emit("event")
    qtbot.waitUntil(lambda: page.table.total() == 1)


def test_the_history_of_one_thing_is_named_and_left_again(page: HistoryPage, organiser, qtbot) -> None:
    event = organiser.services.events.list()[0].event
    page.go_to((HistoryQuery(event_id=event.id), event.title))
    qtbot.waitUntil(lambda: page.table.total() == 2)
    assert event.title in {label.text() for label in page.header.findChildren(QLabel)}
    page.everything.click()
    qtbot.waitUntil(lambda: page.table.total() > 2)


def test_a_change_opens_beside_the_list_and_is_taken_back(page: HistoryPage, organiser, qtbot) -> None:
    before = page.table.total()
    page.open_panel(page.table.model.id_at(0))
    panel = page.window().findChild(QWidget, "panel")
    qtbot.waitUntil(lambda: "김서준" in texts(panel))
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Undo this change")
    button.click()
    qtbot.waitUntil(lambda: page.table.total() == before + 1)
    assert organiser.services.people.count() == 0


def test_whoever_may_not_see_the_history_is_told_whom_it_is_for(framed, organiser: Organiser, qtbot) -> None:
    organiser.answer(organiser.event(), "김서준")
    operators = organiser.services.operators
    operators.put("이하린", DeskRole.HOST, "organiser")
    operators.sit("손님")
    frame, page = framed(lambda context, writes: HistoryPage(context, organiser.services, writes))
    page.kinds.chosen.emit("event")
    qtbot.waitUntil(
        lambda: page.table.is_empty() and "The history is for the host and deputies" in texts(page.empty)
    )
    operators.sit("이하린")
    frame.context.news.changed.emit(Changes(touched={}))
    qtbot.waitUntil(lambda: page.table.total() == 1)
    qtbot.waitUntil(lambda: "Nothing was done yet" in texts(page.empty))
