"""A door laptop: a pack on a stick, no desk, and a window that opens its door."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from meetup_desk.domain.errors import DeskError
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.scan_memory import kept
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.wiping import wipe
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.door.page import DoorPage
from meetup_desk.ui.door.screen.closed_door import ClosedDoor
from meetup_desk.ui.widgets.dialogs import Dialog
from tests.conftest import Organiser
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

PASSPHRASE = "바람 부는 날 언덕 위에서"  # noqa: S105 - of a test
pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN)


@pytest.fixture
def pack(organiser: Organiser, tmp_path: Path) -> tuple[Path, str]:
    """A locked pack, and the code of somebody in it."""
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    path = tmp_path / "후문.pack"
    organiser.services.packs.write(event.id, "후문", path, passphrase=PASSPHRASE)
    return path, code


def give(passphrase: str, driver: Driver) -> Callable[[Dialog], None]:
    def act(dialog: Dialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(passphrase)
        driver.qtbot.keyClick(line, Qt.Key.Key_Return)

    return act


def is_free(path: Path) -> bool:
    try:
        open_pack_door(path, PASSPHRASE).close()
    except DeskError:
        return False
    return True


def door_of(driver: Driver) -> DoorPage:
    driver.wait(lambda: driver.window.findChildren(DoorPage))
    page = driver.window.findChildren(DoorPage)[0]
    driver.wait(lambda: page.display.header.counts is not None)
    return page


def closed_door(driver: Driver) -> ClosedDoor:
    driver.wait(lambda: driver.window.findChildren(ClosedDoor))
    return driver.window.findChildren(ClosedDoor)[0]


def test_a_scan_after_the_door_was_closed_makes_nothing_and_is_said(
    driver: Driver, pack: tuple[Path, str]
) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.answer(give(PASSPHRASE, driver), lambda: driver.desktop.open_pack(pack[0]))
    page = door_of(driver)
    for _ in range(2):
        driver.qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    closed = closed_door(driver)
    driver.qtbot.keyClicks(closed, pack[1])
    driver.qtbot.keyClick(closed, Qt.Key.Key_Return)
    assert "was scanned while the door was closed" in closed.late_text()
    assert not driver.desktop.path.exists()
    assert not driver.window.findChildren(WelcomePage)
    driver.wait(lambda: not driver.window.findChildren(DoorPage))
    closed.reopen_button.click()
    again = door_of(driver)
    again.field.setText(pack[1])
    driver.wait(lambda: again.display.verdict_panel.answer_text is not None)
    assert again.display.verdict_panel.answer_text.name == "김서준"


@pytest.mark.parametrize("scanned", [lambda code: code, lambda code: code[50:]])
def test_no_desk_is_named_after_a_ticket(
    driver: Driver, pack: tuple[Path, str], scanned: Callable[[str], str]
) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    welcome = driver.window.findChildren(WelcomePage)[0]
    driver.qtbot.keyClicks(welcome.name, scanned(pack[1]))
    driver.qtbot.keyClick(welcome.name, Qt.Key.Key_Return)
    assert "a ticket code" in welcome.trouble()
    assert (welcome.isEnabled(), driver.desktop.path.exists()) == (True, False)


def test_a_pack_opens_from_the_welcome_and_lets_people_in(driver: Driver, pack: tuple[Path, str]) -> None:
    path, code = pack
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.files.next = path
    welcome = driver.window.findChildren(WelcomePage)[0]
    driver.answer(give("wrong", driver), welcome.pack_button.click)
    driver.answer(give(PASSPHRASE, driver), lambda: None)
    page = door_of(driver)
    page.field.setText(code)
    driver.wait(lambda: page.display.verdict_panel.answer_text is not None)
    assert page.display.verdict_panel.answer_text.name == "김서준"
    assert "Works on its own" in page.display.header.facts.text()
    page.leave()
    closed_door(driver).leave_button.click()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.wait(lambda: is_free(path))
    door = open_pack_door(path, PASSPHRASE)
    assert str(door.scan(ScanRequest(text=code)).verdict) == "already_in"
    door.close()


def test_who_leaves_the_passphrase_is_back_at_the_welcome(driver: Driver, pack: tuple[Path, str]) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.answer(lambda dialog: dialog.reject(), lambda: driver.desktop.open_pack(pack[0]))
    driver.wait(lambda: driver.window.findChildren(WelcomePage))


def test_a_file_that_is_no_pack_is_said_on_the_welcome(driver: Driver, tmp_path: Path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    stray = tmp_path / "stray.pack"
    stray.write_bytes(b"no pack at all")
    driver.desktop.open_pack(stray)
    driver.wait(lambda: any("stray.pack" in w.trouble() for w in driver.window.findChildren(WelcomePage)))


def test_a_badge_is_printed_at_the_door_of_a_pack_and_remembered_beside_it(
    driver: Driver, pack: tuple[Path, str]
) -> None:
    path, code = pack
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.answer(give(PASSPHRASE, driver), lambda: driver.desktop.open_pack(path))
    page = door_of(driver)
    page.field.setText(code)
    driver.wait(lambda: page.display.verdict_panel.answer_text is not None)
    toast = page.display.toast
    driver.press("F12")
    papers = path.with_name("후문.pack papers")
    driver.wait(lambda: toast.isVisible() and str(papers) in toast.text())
    (paper,) = papers.iterdir()
    assert "김서준" in PdfReader(paper).pages[0].extract_text()
    driver.press("F12")
    driver.wait(lambda: "printed at" in toast.text())
    page.leave()
    closed_door(driver)
    driver.wait(lambda: is_free(path))
    wipe(path, force=True)
    assert list(path.parent.glob("후문*")) == []


def harm(kind: str, pack: Path, organiser: Organiser, code: str) -> None:
    """Let the door of a pack let somebody in, and then something happen to its scans."""
    door = open_pack_door(pack, PASSPHRASE)
    door.scan(ScanRequest(text=code))
    door.close()
    scans = scans_beside(pack)
    if kind == "gone":
        scans.unlink()
    elif kind == "cut":
        scans.write_bytes(scans.read_bytes().splitlines(keepends=True)[0])
    else:
        other = pack.with_name("정문.pack")
        (event,) = organiser.services.events.list()
        organiser.services.packs.write(event.event.id, "정문", other, passphrase=None)
        open_pack_door(other, None).close()
        scans.write_bytes(scans_beside(other).read_bytes())


@pytest.mark.parametrize("kind", ["gone", "cut", "foreign"])
def test_scans_that_are_not_right_are_said_and_the_door_opens_where_it_has_to(
    driver: Driver, organiser: Organiser, pack: tuple[Path, str], kind: str
) -> None:
    path, code = pack
    harm(kind, path, organiser, code)
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    told: list[str] = []

    def leave(dialog: Dialog) -> None:
        told.append(dialog.accessibleDescription())
        dialog.reject()

    def clear_slip_number(dialog: Dialog) -> None:
        dialog.press("do")

    driver.answer(give(PASSPHRASE, driver), lambda: driver.desktop.open_pack(path))
    driver.answer(leave, lambda: None)
    assert scans_beside(path).name in told[0]
    assert "still open the door" in told[0]
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.answer(give(PASSPHRASE, driver), lambda: driver.desktop.open_pack(path))
    driver.answer(clear_slip_number, lambda: None)
    page = door_of(driver)
    page.field.setText(code)
    driver.wait(lambda: page.display.verdict_panel.answer_text is not None)
    assert len(kept(path)) == (kind == "foreign")
    page.leave()
    closed_door(driver)
    driver.wait(lambda: is_free(path))  # what was settled once is not asked again
