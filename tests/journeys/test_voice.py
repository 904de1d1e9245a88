"""The way of a voice through the window: from its slip to the board, and to the text for its author."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.voices import VoiceState
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.voices.voices import VoiceDetail, VoiceQuery
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.voices.board_preview import BoardPreview
from meetup_desk.ui.voices.voice_panel import VoicePanel
from meetup_desk.ui.voices.voices_page import VoicesPage
from meetup_desk.ui.widgets.dialogs import Dialog
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

BY = "organiser"
SAID, SHOWN = "김민준 님 목소리가 작아요", "진행자 목소리가 작아요"
ANSWER = "마이크를 두 개 샀어요."


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
@pytest.mark.parametrize("driver", ["ko"], indirect=True)
def test_a_voice_goes_from_its_slip_to_the_board_and_to_the_text_for_its_author(
    driver: Driver, tmp_path: Path
) -> None:
    page = _begin(driver)
    driver.answer(_write_down, lambda: driver.click("의견 추가"))
    driver.wait(lambda: isinstance(driver.frame.context.panel.content(), VoicePanel))
    slip = show_slip(_voice(driver).voice.slip)
    assert slip in driver.toast()
    driver.wait(lambda: driver.has_button("모두에게 보일 글…"))
    assert SAID not in _board(driver, page, tmp_path / "before.html")  # it names somebody: first a look

    driver.answer(_say_otherwise, lambda: driver.click("모두에게 보일 글…"))
    driver.wait(lambda: _voice(driver).unseen == ())
    board = _board(driver, page, tmp_path / "shown.html")
    assert SHOWN in board
    assert slip in board
    assert "민준" not in board

    driver.answer(_answer, lambda: driver.click("답하기…"))
    driver.wait(lambda: _voice(driver).voice.state is VoiceState.DONE)
    board = _board(driver, page, tmp_path / "answered.html")
    assert ANSWER in board
    assert "민준" not in board

    page.search.setText(slip)  # its author comes with the slip
    driver.wait(lambda: page.table.total() == 1)
    page.table.opened.emit(page.table.model.id_at(0))
    driver.wait(lambda: driver.has_button("글 복사"))
    driver.click("글 복사")
    told = QGuiApplication.clipboard().text().splitlines()
    assert slip in told[0]
    assert told[1:] == ["이렇게 했어요.", ANSWER]


def _begin(driver: Driver) -> VoicesPage:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    welcome = driver.window.findChild(WelcomePage)
    welcome.name.setText("가온 모임")
    driver.answer(
        lambda dialog: dialog.reject(), lambda: driver.qtbot.keyClick(welcome.name, Qt.Key.Key_Return)
    )
    driver.desktop.services.people.add(PersonEdit(name="김민준"), BY)
    driver.frame.go("voices")
    driver.wait(lambda: driver.has_button("의견 추가"))
    return driver.window.findChild(VoicesPage)


def _voice(driver: Driver) -> VoiceDetail:
    services = driver.desktop.services
    (voice,) = services.voices.ids(VoiceQuery())
    return services.voices.detail(voice)


def _write_down(dialog: Dialog) -> None:
    dialog.form.set_values({"title": SAID, "kind": "complaint"})
    dialog.buttons["save"].click()


def _say_otherwise(dialog: Dialog) -> None:
    dialog.form.set_values({"text": SHOWN})
    dialog.buttons["save"].click()


def _answer(dialog: Dialog) -> None:
    dialog.form.set_values({"state": str(VoiceState.DONE), "text": ANSWER})
    dialog.buttons["save"].click()


def _board(driver: Driver, page: VoicesPage, path: Path) -> str:
    """Save the board as a page for the web, and give what it says."""

    def save(dialog: Dialog) -> None:
        assert isinstance(dialog, BoardPreview)
        driver.files.next = path
        dialog.save_page()
        driver.wait(path.exists)
        dialog.reject()

    driver.answer(save, page.show_board)
    return path.read_text("utf-8")
