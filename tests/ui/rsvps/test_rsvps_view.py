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
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.rsvp_views import RsvpView, view_of
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.column_layout import ColumnLayout, ColumnLayouts
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
    buttons = {**view.bar.buttons, "waitlist": view.waitlist}
    return [(name, button.mapToGlobal(button.rect().topLeft()).x()) for name, button in buttons.items()]


def test_no_step_moves_when_rows_are_selected_or_have_changed(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(capacity=1, promotion=Promotion.BY_HAND)
    for name in ("김서준", "이하린"):
        organiser.answer(event, name)
    view = shown(qtbot, framed, organiser, event)
    wait(qtbot, view.waitlist.isVisible)
    before = places(view)
    assert not any(button.isEnabled() for button in view.bar.buttons.values())
    view.table.view.selectAll()
    wait(qtbot, view.bar.buttons["refuse"].isEnabled)
    assert not view.bar.buttons["approve"].isEnabled()
    assert view.bar.buttons["refuse"].accessibleName() == "Refuse 2"
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
    view.steps.take("cancel", view.table.selected_ids())
    wait(qtbot, lambda: asked)
    assert asked[0] == (
        "Cancel 2 RSVPs?",
        (
            "This affects 3 people in 2 RSVPs. 1 of them is inside now. 2 tickets will stop working at the "
            "door. You can undo this."
        ),
    )
    assert organiser.status(first) == "going"
    view.steps.take("cancel", view.table.selected_ids())
    wait(qtbot, lambda: organiser.status(first) == organiser.status(second) == "cancelled")


def test_a_request_is_refused_without_a_question(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event(approval=True)
    one = organiser.answer(event, "김서준")
    view = shown(qtbot, framed, organiser, event)
    asked = answering(monkeypatch, [])
    view.table.view.selectAll()
    qtbot.mouseClick(view.bar.buttons["refuse"], Qt.MouseButton.LeftButton)
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


def test_the_waitlist_is_reordered_by_keys_and_by_dropping(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(capacity=0, promotion=Promotion.BY_HAND)
    ids = [organiser.answer(event, name) for name in ("가", "나", "다")]
    view = shown(qtbot, framed, organiser, event)
    view.show_status(RsvpStatus.WAITLISTED)

    def line() -> list[int]:
        model = view.table.model
        return [model.id_at(row) or 0 for row in range(model.total)]

    wait(qtbot, lambda: line() == ids and view.table.model.query.sort == "place")
    view.table.select([ids[2]])
    QTest.keyClick(view.table.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait(qtbot, lambda: line() == [ids[0], ids[2], ids[1]])
    view.table.select([ids[0]])
    view.table.view.rows_dropped.emit(3)
    wait(qtbot, lambda: line() == [ids[2], ids[1], ids[0]])
    view.chips.choose("all")
    view._filter("all")
    wait(qtbot, lambda: view.table.model.query.sort == "name")


def test_a_saved_view_brings_its_filters_back(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    two = organiser.answer(event, "이하린", 2)
    view = shown(qtbot, framed, organiser, event)
    kept = RsvpView(RsvpStatus.GOING, "", (("guests", "1"),))
    view.filters.chosen.emit(view_of(kept.filters()))
    wait(qtbot, lambda: view.table.total() == 1 and view.table.model.id_at(0) == two)
    assert view._present() == kept
    view.filters._toggle("guests", "1")
    wait(qtbot, lambda: view.table.total() == 2)


def test_columns_that_were_arranged_are_so_again(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    kept = list[str]()
    layouts = ColumnLayouts("", kept.append)
    _, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes, layouts))
    table = view.table.view
    table.choose("email", shown=True)
    table.choose("phone", shown=False)
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(0), 3)
    again = RsvpsView(view._context, organiser.services, view._writes, ColumnLayouts(kept[-1]))
    qtbot.addWidget(again)
    keys = [column.key for column in again.table.view.shown_columns()]
    assert ("phone" in keys, keys[0], again.table.view.is_chosen(again.table._columns[0])) == (
        False,
        "status",
        True,
    )
    assert "email" in (ColumnLayouts(kept[-1]).of("rsvps").shown or ())
    table.reset_layout()
    assert ColumnLayouts(kept[-1]).of("rsvps") == ColumnLayout()
    assert ColumnLayouts("no json").of("rsvps") == ColumnLayout()


def test_rows_are_left_to_see_where_the_height_is_short(
    qtbot: QtBot, framed: Any, organiser: Organiser, look: Look
) -> None:
    event = organiser.event(capacity=3)
    organiser.answer(event, "김서준")
    view = shown(qtbot, framed, organiser, event)
    wait(qtbot, lambda: view.bar.isVisible() and view.totals.isVisible())
    look.set_scale(2.0)
    view.window().resize(1280, 700)
    wait(qtbot, lambda: view.bar.isHidden() and view.totals.isHidden())
    view.table.view.selectAll()
    wait(qtbot, view.bar.isVisible)
    look.set_scale(1.0)
