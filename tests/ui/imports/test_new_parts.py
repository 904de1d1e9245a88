"""A list that names parts: what the preview says of them, and what the organiser may make of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from meetup_desk.ui.imports.page import ImportPage
from tests.conftest import Organiser


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def said_in(part: Any) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def test_parts_are_counted_and_those_that_are_missing_are_made_where_ticked(
    qtbot: QtBot, framed: Any, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event, services = organiser.event(), organiser.services
    services.parts.add(event.id, "저녁", "organiser")
    path = write_list(
        "이름,이메일,참석 범위", '김서준,a@example.kr,"저녁, 등산"', "이하린,b@example.kr,저녁 빼고 다"
    )
    _, page = framed(lambda context, writes: ImportPage(context, services, writes))
    assert isinstance(page, ImportPage)
    page.start(services.events.get(event.id), path)
    wait(qtbot, lambda: page.new_parts.boxes)
    assert page.new_parts.isVisible()
    assert page.new_parts.boxes["등산"].text() == "등산 (1 line)"
    assert "저녁 빼고 다" in said_in(page.new_parts)
    assert "저녁 1" in said_in(page)
    page.new_parts.boxes["등산"].click()
    wait(qtbot, lambda: "저녁 1 · 등산 1" in said_in(page))
    assert page.new_parts.names() == ["등산"]  # can be unticked again
    page._import()
    wait(qtbot, lambda: services.people.count() == 2)
    wait(qtbot, lambda: [part.name for part in services.parts.of_event(event.id)] == ["저녁", "등산"])
    (line,) = services.rsvps.first_page(_named(event, "김서준")).lines
    assert services.parts.chosen(line.id) == [part.id for part in services.parts.of_event(event.id)]


def test_a_list_that_asks_for_no_parts_says_nothing_of_them(
    qtbot: QtBot, framed: Any, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event = organiser.event()
    path = write_list("이름,이메일", "김서준,a@example.kr")
    _, page = framed(lambda context, writes: ImportPage(context, organiser.services, writes))
    page.start(organiser.services.events.get(event.id), path)
    wait(qtbot, page.lines.total)
    assert not page.new_parts.isVisible()
    shown = [
        column.key
        for i, column in enumerate(page.lines.view._columns)
        if not page.lines.view.isColumnHidden(i)
    ]
    assert shown == ["line", "name", "action", "before", "status", "party"]


def _named(event: Any, text: str) -> Any:
    from meetup_desk.services.rsvps.rsvps import RsvpQuery

    return RsvpQuery(event_id=event.id, text=text)
