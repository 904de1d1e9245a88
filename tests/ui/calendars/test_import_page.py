"""A calendar file brought in the window: what it would do, what is left out, and done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from meetup_desk.services.events.events import EventFilter
from meetup_desk.ui.calendars.import_page import CalendarPage
from meetup_desk.ui.events.event_list import EventList
from meetup_desk.ui.widgets.drops import calendar_in
from tests.conftest import Organiser
from tests.ui.dropping import drop

PATIENCE = 20_000  # ms
THEIRS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:one@x
DTSTAMP:20261101T000000Z
DTSTART;TZID=Asia/Seoul:20261203T190000
SUMMARY:독서 모임
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:two@x
DTSTAMP:20261101T000000Z
SUMMARY:언제인지 모름
END:VEVENT
END:VCALENDAR
"""


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.ics"
    path.write_text(THEIRS, encoding="utf-8")
    return path


@pytest.fixture
def page(framed: Any, organiser: Organiser) -> CalendarPage:
    return framed(lambda context, writes: CalendarPage(context, organiser.services, writes))[1]  # type: ignore[no-any-return]


def test_a_file_is_shown_before_it_is_taken(
    qtbot: QtBot, page: CalendarPage, organiser: Organiser, theirs: Path
) -> None:
    page.start(theirs)
    wait(qtbot, lambda: page.entries.total() == 1 and page.refused.total() == 1)
    model = page.entries.model
    assert [str(model.data(model.index(0, column))) for column in (0, 1)] == ["독서 모임", "New"]
    assert str(model.data(model.index(0, 2))).startswith("3 dates from Thursday 3 December 2026")
    assert organiser.services.events.count(EventFilter.ALL) == 0
    left = []
    page.left.connect(lambda: left.append(True))
    page._import()
    wait(qtbot, lambda: left)
    assert organiser.services.events.count(EventFilter.ALL) == 3
    assert page._context.toast.text() == "3 new events"
    page._context.toast._run()
    wait(qtbot, lambda: organiser.services.events.count(EventFilter.ALL) == 0)


def test_what_is_no_calendar_is_said_where_the_file_is_chosen(
    qtbot: QtBot, page: CalendarPage, tmp_path: Path
) -> None:
    path = tmp_path / "no.ics"
    path.write_text("안녕하세요", encoding="utf-8")
    page.start(path)
    wait(qtbot, lambda: page.drop._title.text() == "This file can’t be imported")
    assert page.drop.step.text() == "Choose file"


def test_only_one_calendar_file_is_taken_from_what_is_dropped(tmp_path: Path) -> None:
    def dropped(*names: str) -> Path | None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        return calendar_in(data)

    assert dropped("A.ICS") == tmp_path / "A.ICS"
    assert dropped("a.ics", "b.ics") is None
    assert dropped("a.csv") is None


def test_a_calendar_dropped_on_the_events_is_brought(framed: Any, organiser: Organiser, theirs: Path) -> None:
    _, page = framed(lambda context, _: EventList(context, organiser.services, lambda _: []))
    brought: list[object] = []
    page.calendar_import_wanted.connect(brought.append)
    assert not drop(page, [theirs.with_suffix(".csv")])
    assert drop(page, [theirs])
    assert brought == [theirs]
