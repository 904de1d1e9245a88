"""From the first screen to the sheet with arrivals, in both languages, by what a person sees and clicks."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copy

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.tickets.pictures import codes_in
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.events.event_form import NEW_VENUE
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.widgets.capacity_bar import CapacityBar
from meetup_desk.ui.widgets.dialogs import Dialog
from tests.journeys.conftest import NO_SOUND_NO_SCREEN
from tests.project import DATA

SAMPLE = DATA / "lists" / "google-forms-ko.csv"


@dataclass(frozen=True)
class Said:
    """What the window says in one language."""

    new_event: str
    title: str
    guessed_venue: str
    guessed_capacity: str
    guessed_way_in: str
    venue: str
    venue_name: str
    capacity: str
    approval: str
    plan: str
    import_list: str
    confirm_import: str
    back: str
    approve: str
    undo: str
    more: str
    save_tickets: str
    choose_folder: str
    save_sheet: str
    format: str
    choose_place: str
    open_door: str
    open_early: str
    code: str
    close_door: str
    arrived: str


SAID = {
    "en": Said(
        new_event="New event",
        title="Title",
        guessed_venue="Venue: To be decided",
        guessed_capacity="Capacity: No limit",
        guessed_way_in="RSVPs: Seats are given in order of RSVP",
        venue="Venue",
        venue_name="Venue name",
        capacity="Capacity",
        approval="Approve each RSVP manually",
        plan="Create event",
        import_list="Import list…",
        confirm_import="Import 121 people",
        back="Back to event",
        approve="Approve {}",
        undo="Undo",
        more="More actions",
        save_tickets="Save tickets…",
        choose_folder="Choose folder…",
        save_sheet="Save attendee sheet…",
        format="Format",
        choose_place="Choose location…",
        open_door="Open door",
        open_early="Open anyway",
        code="Code or name",
        close_door="Close door",
        arrived="1 checked in",
    ),
    "ko": Said(
        new_event="새 행사",
        title="제목",
        guessed_venue="장소: 아직 정하지 않음",
        guessed_capacity="정원: 제한 없음",
        guessed_way_in="참석 신청: 신청한 순서대로 자리를 드려요",
        venue="장소",
        venue_name="장소 이름",
        capacity="정원",
        approval="신청을 하나씩 직접 승인하기",
        plan="행사 만들기",
        import_list="명단 가져오기…",
        confirm_import="121명 가져오기",
        back="행사로 돌아가기",
        approve="{}건 승인",
        undo="되돌리기",
        more="더 보기",
        save_tickets="입장권 저장…",
        choose_folder="폴더 고르기…",
        save_sheet="참석자 명단 저장…",
        format="형식",
        choose_place="저장할 곳 고르기…",
        open_door="출입구 열기",
        open_early="그래도 열기",
        code="코드 또는 이름",
        close_door="출입구 닫기",
        arrived="입장 1명",
    ),
}


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
@pytest.mark.parametrize("driver", ["en", "ko"], indirect=True)
def test_organiser_gets_from_an_empty_desk_to_a_sheet_with_arrivals(driver, tmp_path):
    make_a_desk(driver)
    said = SAID[driver.desktop.languages.current]
    plan_an_event(driver, said, tmp_path)
    import_a_list(driver, said)
    approve_everybody(driver, said)
    save_tickets(driver, said, tmp_path / "tickets")
    somebody_comes(driver, said)
    save_the_sheet(driver, said, tmp_path / "sheet.xlsx")


def make_a_desk(driver) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    page = driver.window.findChild(WelcomePage)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert {"ko": "어서 오세요", "en": "Welcome"}[driver.desktop.languages.current] in words
    page.name.setText("가온 모임")


def plan_an_event(driver, said: Said, tmp_path: Path) -> None:
    def fill(dialog: Dialog) -> None:
        driver.field(said.title, dialog, QLineEdit).setText("12월 송년 모임")
        for guess in (said.guessed_venue, said.guessed_capacity, said.guessed_way_in):
            driver.click(guess, dialog)
        venue = driver.field(said.venue, dialog, QComboBox)
        venue.setCurrentIndex(venue.findData(NEW_VENUE))
        driver.field(said.venue_name, dialog, QLineEdit).setText("성수 라운지")
        driver.field(said.capacity, dialog, QLineEdit).setText("60")
        driver.field(said.approval, dialog, QCheckBox).setChecked(True)
        driver.click(said.plan, dialog)

    page = driver.window.findChild(WelcomePage)
    driver.files.next = Path(copy(SAMPLE, tmp_path))  # who begins with a list is asked for it at once
    driver.answer(fill, lambda: driver.qtbot.keyClick(page.name, Qt.Key.Key_Return))
    driver.wait(lambda: driver.has_button(said.confirm_import))
    line = driver.desktop.services.events.get(EventId(1))
    assert (line.event.title, line.venue_name, line.event.capacity) == ("12월 송년 모임", "성수 라운지", 60)


def import_a_list(driver, said: Said) -> None:
    assert driver.desktop.services.people.count() == 0  # a preview writes nothing
    driver.click(said.confirm_import)
    driver.wait(lambda: "121" in driver.toast())
    driver.click(said.back)
    assert statuses(driver)[RsvpStatus.REQUESTED] > 100


def approve_everybody(driver, said: Said) -> None:
    requested = statuses(driver)[RsvpStatus.REQUESTED]
    view = driver.window.findChild(RsvpsView)
    driver.wait(lambda: view.table.total() and view.table.model.known_all)
    view.table.view.selectAll()
    before = driver.toast()
    driver.click(said.approve.format(requested))
    driver.wait(lambda: RsvpStatus.REQUESTED not in statuses(driver))
    driver.wait(lambda: driver.toast() not in ("", before))  # what it did, with a way back
    assert driver.desktop.services.events.get(EventId(1)).occupancy.going <= 60
    driver.wait(lambda: driver.has_button(said.undo))
    driver.click(said.undo)
    driver.wait(lambda: statuses(driver).get(RsvpStatus.REQUESTED) == requested)
    driver.press("Ctrl+Shift+Z")
    driver.wait(lambda: RsvpStatus.REQUESTED not in statuses(driver))


def save_tickets(driver, said: Said, folder: Path) -> None:
    driver.files.next = folder
    driver.answer(
        lambda dialog: driver.click(said.choose_folder, dialog),
        lambda: driver.choose(said.more, said.save_tickets),
    )
    going = statuses(driver)[RsvpStatus.GOING]
    driver.wait(lambda: str(going) in driver.toast())
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) == going
    codes = {
        ticket.code for ticket in driver.desktop.services.tickets.codes(EventId(1), ids(driver)).values()
    }
    assert codes_in(pictures[0])[0] in codes


def somebody_comes(driver, said: Said) -> None:
    tickets = driver.desktop.services.tickets.codes(EventId(1), ids(driver))
    code = next(iter(tickets.values())).short
    driver.answer(  # a week before the event: a rehearsal is offered
        lambda dialog: driver.click(said.open_early, dialog), lambda: driver.click(said.open_door)
    )
    field = driver.field(said.code, driver.window, QLineEdit)
    field.setText(code)
    driver.qtbot.keyClick(field, Qt.Key.Key_Return)
    driver.wait(lambda: driver.desktop.services.events.get(EventId(1)).occupancy.arrived)
    driver.click(said.close_door)
    driver.wait(lambda: driver.has_button(said.import_list))
    bar = driver.window.findChild(CapacityBar)
    driver.wait(lambda: said.arrived in bar.accessibleName())  # the event's page heard of it meanwhile


def save_the_sheet(driver, said: Said, path: Path) -> None:
    def fill(dialog: Dialog) -> None:
        box = driver.field(said.format, dialog, QComboBox)
        box.setCurrentIndex(box.findData("xlsx"))
        driver.click(said.choose_place, dialog)

    driver.files.next = path
    driver.answer(fill, lambda: driver.choose(said.more, said.save_sheet))
    driver.wait(path.exists)
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert len(rows) - 1 == statuses(driver)[RsvpStatus.GOING]
    arrived = [cell for row in rows[1:] for cell in row if hasattr(cell, "hour")]
    assert len(arrived) == 1


def statuses(driver) -> dict[RsvpStatus, int]:
    return driver.desktop.services.rsvps.counts(EventId(1))


def ids(driver):
    from meetup_desk.services.rsvps.rsvps import RsvpQuery

    return driver.desktop.services.rsvps.ids(RsvpQuery(event_id=EventId(1), status=RsvpStatus.GOING))
