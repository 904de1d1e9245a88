"""Settings of badges: chosen once for this computer, and used wherever one badge is printed."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from meetup_desk.documents.values import PrinterTrouble
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.ui.desk.appearance_settings import Choices
from meetup_desk.ui.desk.badge_settings import BadgeSettings
from meetup_desk.ui.desk.settings_page import SettingsPage
from meetup_desk.ui.shell.frame import Frame
from tests.conftest import Organiser
from tests.printers import OnePrinter

Shown = tuple[Frame, SettingsPage, BadgeSettings]


def wait(qtbot: QtBot, condition: Callable[[], Any]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


@pytest.fixture
def kept(organiser: Organiser) -> list[SingleBadgeSettings]:
    """What this computer remembers, newest last."""
    ways = [SingleBadgeSettings()]
    organiser.services.single_badge_settings = lambda: ways[-1]
    return ways


@pytest.fixture
def show(framed: Any, organiser: Organiser, kept: list[SingleBadgeSettings]) -> Callable[[], Shown]:
    def nothing(_chosen: object) -> None:
        """What the frame does with other choices."""

    def show_it() -> Shown:
        choices = Choices(language=nothing, mode=nothing, scale=nothing, compact=nothing, badges=kept.append)
        frame, page = framed(lambda context, _writes: SettingsPage(context, organiser.services, choices))
        badges = page.section("badges")
        assert isinstance(badges, BadgeSettings)
        return frame, page, badges

    return show_it


def box_of(badges: BadgeSettings, key: str) -> QComboBox:
    box = badges.form.control(key)
    assert isinstance(box, QComboBox)
    return box


def offered(badges: BadgeSettings) -> list[str]:
    box = box_of(badges, "printer")
    return [box.itemText(at) for at in range(box.count())]


def test_every_choice_counts_at_once_and_by_keyboard(
    show: Callable[[], Shown], organiser: Organiser, kept: list[SingleBadgeSettings], qtbot: QtBot
) -> None:
    organiser.services.printing._printers = OnePrinter
    _, _, badges = show()
    wait(qtbot, lambda: offered(badges) == ["Default printer: Label", "Label", "PDF files in a folder"])
    qtbot.keyClick(box_of(badges, "printer"), Qt.Key.Key_Down)
    assert kept[-1] == SingleBadgeSettings(printer="Label")
    qtbot.keyClick(box_of(badges, "printer"), Qt.Key.Key_Down)
    assert kept[-1] == SingleBadgeSettings(files=True)
    qtbot.keyClick(box_of(badges, "stock"), Qt.Key.Key_Down)
    qtbot.keyClick(badges.form.control("qr"), Qt.Key.Key_Space)
    qtbot.keyClick(badges.form.control("at_once"), Qt.Key.Key_Space)
    assert kept[-1] == SingleBadgeSettings(files=True, stock="roll-90x54", qr=True, at_once=True)


def test_a_printer_that_is_gone_stays_chosen_and_is_said_to_be_gone(
    show: Callable[[], Shown], kept: list[SingleBadgeSettings], qtbot: QtBot
) -> None:
    kept.append(SingleBadgeSettings(printer="Brother QL", stock="a7"))
    _, _, badges = show()
    wait(qtbot, lambda: "Not connected: Brother QL" in offered(badges))
    assert box_of(badges, "printer").currentText() == "Not connected: Brother QL"
    assert offered(badges)[0] == "Default printer (none found)"
    assert box_of(badges, "stock").currentText() == "A7 cards, one per page"
    assert kept[1:] == [SingleBadgeSettings(printer="Brother QL", stock="a7")]  # looking changes nothing


def test_a_test_badge_says_what_became_of_it(
    show: Callable[[], Shown], organiser: Organiser, kept: list[SingleBadgeSettings], qtbot: QtBot
) -> None:
    printer = OnePrinter()
    organiser.services.printing._printers = lambda: printer
    frame, _, badges = show()
    toast = frame.context.toast
    badges.trial.click()
    wait(qtbot, lambda: toast.text() == "Test badge printed.")
    printer.told = PrinterTrouble.STOPPED
    badges.trial.click()
    wait(qtbot, lambda: toast.text().startswith("The printer has stopped."))
    assert ".pdf" in toast.text()
    kept.append(SingleBadgeSettings(files=True))
    badges.trial.click()
    wait(qtbot, lambda: toast.text().startswith("Test badge saved as PDF: "))


def test_the_other_language_is_spoken_without_losing_the_choice(
    show: Callable[[], Shown], kept: list[SingleBadgeSettings], qtbot: QtBot
) -> None:
    kept.append(SingleBadgeSettings(files=True))
    frame, _, badges = show()
    wait(qtbot, lambda: box_of(badges, "printer").currentText() == "PDF files in a folder")
    frame.context.languages.use("ko")
    wait(qtbot, lambda: box_of(badges, "printer").currentText() == "폴더에 PDF 파일로 저장")
    assert box_of(badges, "stock").currentText() == "라벨 롤 · 폭 62mm"
    assert kept[-1] == SingleBadgeSettings(files=True)
