"""A desk whose file is taken away under an open door: said at once, and one click leads on with it all."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from meetup_desk.domain.events import Event
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.rsvps.rsvps import NewRsvp, RsvpQuery
from meetup_desk.ui.desk.trouble_page import TroublePage
from meetup_desk.ui.desk.welcome_page import WelcomePage
from tests.journeys.conftest import NO_SOUND_NO_SCREEN

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)


@pytest.fixture
def codes(driver, tmp_path: Path) -> list[str]:
    """Open the door of an event now; gives the short codes of two who are going."""
    path = tmp_path / "club" / "evening.desk"
    made = driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    now = datetime.now().replace(microsecond=0)  # noqa: DTZ005 - wall time at the venue
    plan = Plan(start=now, end=now + timedelta(hours=2), tz="Asia/Seoul")
    event: Event = made.events.add(EventDraft(title="송년 모임", plan=plan), "organiser").events[0]
    for name in ("김서준", "이하린"):
        made.rsvps.add(NewRsvp(event_id=event.id, name=name), "organiser")
    tickets = made.tickets.codes(event.id, made.rsvps.ids(RsvpQuery(event_id=event.id)))
    made.desk.close()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("New event"))
    driver.frame.go("door", event.id)
    driver.wait(lambda: driver.has_button("Close door"))
    return [ticket.short for ticket in tickets.values()]


def _scan(driver: Any, code: str) -> None:
    field = driver.field("Code or name", driver.window, QLineEdit)
    field.setText(code)
    driver.qtbot.keyClick(field, Qt.Key.Key_Return)


def _arrived(driver: Any) -> int:
    (line,) = driver.desktop.services.events.list()
    return int(line.occupancy.arrived)


def _said(driver: Any) -> str:
    return " ".join(label.text() for label in driver.window.findChildren(QLabel) if label.isVisible())


def test_the_door_of_a_replaced_desk_stops_and_goes_on_with_the_rescued_one(
    driver, codes: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "club" / "evening.desk"
    shutil.copy(path, tmp_path / "older.desk")
    _scan(driver, codes[0])
    driver.wait(lambda: _arrived(driver) == 1)
    (tmp_path / "older.desk").replace(path)
    _scan(driver, codes[1])
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    (rescued,) = path.parent.glob("evening.rescued-*.desk")
    assert rescued.name in _said(driver)
    driver.click("Open recovered desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert driver.desktop.path == rescued
    assert _arrived(driver) == 1


def test_a_door_that_only_waits_hears_that_its_desk_was_deleted(
    driver, codes: list[str], tmp_path: Path
) -> None:
    _scan(driver, codes[0])
    driver.wait(lambda: _arrived(driver) == 1)
    (tmp_path / "club" / "evening.desk").unlink()
    driver.frame.current_page.model.figures.refresh()  # as it does by itself every few seconds
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    driver.click("Open recovered desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert _arrived(driver) == 1


def test_a_desk_that_cannot_be_rescued_yet_stays_open_until_it_is(
    driver, codes: list[str], tmp_path: Path
) -> None:
    _scan(driver, codes[0])
    driver.wait(lambda: _arrived(driver) == 1)
    shutil.rmtree(tmp_path / "club")
    _scan(driver, codes[1])
    panel = driver.frame.current_page.display.verdict_panel
    driver.wait(lambda: "Keep this desk open" in panel.accessibleName())
    assert not driver.window.findChildren(TroublePage)
    (tmp_path / "club").mkdir()
    driver.frame.current_page.model.figures.refresh()
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    driver.click("Open recovered desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert _arrived(driver) == 1
