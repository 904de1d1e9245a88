"""A desk that cannot be opened: the page says what happened and leads on."""

import pytest
from PySide6.QtWidgets import QLabel

from meetup_desk.ui.welcome.trouble import TroublePage
from tests.journeys.conftest import NO_SOUND_NO_SCREEN


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_file_that_is_no_desk_is_left_alone_and_another_one_opens(driver, tmp_path) -> None:
    driver.wait(lambda: driver.desktop.path != tmp_path and hasattr(driver.desktop, "look"))
    driver.wait(lambda: driver.has_button("데스크 만들기 · Make a desk"))
    foreign = tmp_path / "notes.desk"
    foreign.write_bytes(b"just some notes " * 50)
    driver.desktop.open(foreign)
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    words = " ".join(label.text() for label in driver.window.findChildren(QLabel) if label.isVisible())
    assert "This file is not a desk" in words
    assert "left untouched" in words
    assert foreign.read_bytes() == b"just some notes " * 50
    other = tmp_path / "other.desk"
    driver.desktop._builder.make(other, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    driver.files.next = other
    driver.click("Open another desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert driver.window.windowTitle().startswith("가온 모임")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_desk_that_is_open_elsewhere_opens_once_it_is_closed_there(driver, tmp_path) -> None:
    path = tmp_path / "shared.desk"
    elsewhere = driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    elsewhere.desk.hold()
    driver.wait(lambda: driver.has_button("데스크 만들기 · Make a desk"))
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("Try again"))
    elsewhere.desk.close()
    driver.click("Try again")
    driver.wait(lambda: driver.has_button("New event"))
