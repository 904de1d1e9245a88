"""How many decisions the main job takes: from an empty desk and a spreadsheet to files and somebody let in.

A decision is a click, a key that writes no text, or a choice in a dialog of the system; text is not counted.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from meetup_desk.domain.ids import EventId
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.ui.desk.welcome_page import WelcomePage
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

_MOST = 12


class Counting:
    """Acts as a person does, and counts what they decide."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.decisions: list[str] = []

    def click(self, text: str, inside=None) -> None:
        self.decisions.append(f"click {text}")
        self.driver.click(text, inside)

    def enter(self, widget) -> None:
        self.decisions.append("press Enter")
        self.driver.qtbot.keyClick(widget, Qt.Key.Key_Return)

    def choose_file(self, path: Path) -> None:
        self.decisions.append(f"choose {path.name}")
        self.driver.files.next = path


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_an_empty_desk_and_a_spreadsheet_become_files_and_an_arrival_in_twelve_decisions(
    driver: Driver, tmp_path: Path
) -> None:
    who, sheet = Counting(driver), tmp_path / "answers.csv"
    lines = [f"손님{n},guest{n}@narae.example,010-1111-000{n}" for n in range(4)]
    sheet.write_text("\n".join(["이름,이메일,전화", *lines]), "utf-8")
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    page = driver.window.findChild(WelcomePage)
    page.name.setText("가온 모임")

    def name_event(dialog) -> None:
        title = driver.field("Title", dialog, QLineEdit)
        title.setText("송년 모임")
        who.choose_file(sheet)
        who.enter(title)

    driver.answer(name_event, lambda: who.enter(page.name))
    who.click("Import 4 people")

    def give_contact(dialog) -> None:
        field = dialog.findChildren(QLineEdit)[0]
        field.setText("haru@gaon.example")
        who.enter(field)

    driver.answer(give_contact, lambda: who.click("Prepare everything"))
    driver.wait(lambda: driver.files.shown)
    assert {"png", "xlsx", "pdf"} <= {p.suffix[1:] for p in driver.files.shown[0].rglob("*.*")}
    driver.answer(lambda dialog: who.click("Open anyway", dialog), lambda: who.click("Open door"))
    services = driver.desktop.services
    going = services.rsvps.ids(RsvpQuery(event_id=EventId(1), status="going"))
    field = driver.field("Code or name", driver.window, QLineEdit)
    field.setText(next(iter(services.tickets.codes(EventId(1), going[:1]).values())).short)
    who.enter(field)
    driver.wait(lambda: services.events.get(EventId(1)).occupancy.arrived)
    assert len(who.decisions) <= _MOST, who.decisions
