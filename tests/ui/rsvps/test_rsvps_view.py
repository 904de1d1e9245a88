"""Steps keep their places, and what takes something from people is asked first."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Promotion
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.widgets.dialogs import Asker
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def shown(qtbot: QtBot, framed: Any, organiser: Organiser, event: Any) -> RsvpsView:
    _, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: view.table.model.known_all and view.table.total() and view._counts)
    assert isinstance(view, RsvpsView)
    return view


def answering(monkeypatch: pytest.MonkeyPatch, answers: list[str]) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []

    def choose(_self: object, _parent: object, title: str, text: str, _verbs: object) -> str:
        asked.append((title, text))
        return answers.pop(0)

    monkeypatch.setattr(Asker, "choose", choose)
    return asked


def places(view: RsvpsView) -> list[tuple[str, int]]:
    buttons = (*view.buttons.values(), view.waitlist)
    return [(button.text(), button.mapToGlobal(button.rect().topLeft()).x()) for button in buttons]


def test_no_step_moves_when_rows_are_selected_or_have_changed(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(capacity=1, promotion=Promotion.BY_HAND)
    for name in ("김서준", "이하린"):
        organiser.answer(event, name)
    view = shown(qtbot, framed, organiser, event)
    wait(qtbot, view.waitlist.isVisible)
    before = places(view)
    assert not any(button.isEnabled() for button in view.buttons.values())
    view.table.view.selectAll()
    wait(qtbot, view.buttons["cancel"].isEnabled)
    assert not view.buttons["approve"].isEnabled()
    assert places(view) == before


def test_cancelling_people_who_are_going_is_asked_first_with_numbers(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    first, second = organiser.answer(event, "김서준", 2), organiser.answer(event, "이하린")
    organiser.services.door(event.id, "정문").scan(ScanRequest(rsvp_id=second))
    view = shown(qtbot, framed, organiser, event)
    asked = answering(monkeypatch, ["keep", "do"])
    view.table.view.selectAll()
    qtbot.mouseClick(view.buttons["cancel"], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: asked)
    assert asked[0] == (
        "Cancel 2 RSVPs?",
        (
            "This affects 3 people in 2 RSVPs. 1 of them is inside now. 2 tickets will stop working at the "
            "door. You can undo this."
        ),
    )
    assert organiser.status(first) == "going"
    qtbot.mouseClick(view.buttons["cancel"], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: organiser.status(first) == organiser.status(second) == "cancelled")


def test_a_request_is_refused_without_a_question(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event(approval=True)
    one = organiser.answer(event, "김서준")
    view = shown(qtbot, framed, organiser, event)
    asked = answering(monkeypatch, [])
    view.table.view.selectAll()
    qtbot.mouseClick(view.buttons["refuse"], Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: organiser.status(one) == "refused")
    assert not asked


def test_steps_of_the_panel_keep_their_places_after_a_step(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(approval=True)
    one = organiser.answer(event, "김서준")
    view = shown(qtbot, framed, organiser, event)
    view.open_panel(one)
    panel = view._context.panel.content()

    def steps() -> list[tuple[str, bool]]:
        names = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
        return [(button.text(), button.isEnabled()) for button in names][:5]

    wait(qtbot, steps)
    before = steps()
    organiser.services.rsvps.approve([one], "organiser")
    view._context.news.changed.emit(Changes(touched=touched(rsvp=None)))
    wait(qtbot, lambda: len(steps()) == 5 and steps() != before)
    assert [text for text, _ in steps()] == [text for text, _ in before]
    assert (before[0][1], steps()[0][1]) == (True, False)  # approve


def test_esc_gives_up_the_selection_then_the_search_then_the_panel(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    one = organiser.answer(event, "김서준")
    view = shown(qtbot, framed, organiser, event)
    view.search.setText("김")
    wait(qtbot, lambda: view.table.model.known_all)
    view.table.select([one])
    view.open_panel(one, focus=False)
    view.table.focus()

    def state() -> tuple[bool, str, bool]:
        return bool(view.table.selected_ids()), view.search.text(), view._context.panel.isHidden()

    seen = [state()]
    for _ in range(3):
        QTest.keyClick(view.table.view, Qt.Key.Key_Escape)
        seen.append(state())
    assert seen == [(True, "김", False), (False, "김", False), (False, "", False), (False, "", True)]
