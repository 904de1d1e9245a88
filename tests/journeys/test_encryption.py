"""An encrypted desk in the window: locked until its passphrase, or its recovery words, are given."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from meetup_desk.app import paths
from meetup_desk.services.desk import encryption, key_file
from meetup_desk.ui.desk.unlock_page import UnlockPage
from meetup_desk.ui.desk.welcome_page import WelcomePage
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
FOUR_WORDS = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _no_keys() -> None:
    encryption.forget_keys()  # not at the end too: the window reads once more while it closes


@pytest.fixture
def locked(driver: Driver, tmp_path: Path) -> encryption.Encrypted:
    """A locked desk in the window."""
    path = tmp_path / "locked.desk"
    driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    done = encryption.encrypt(path, FOUR_WORDS, paths.word_list("en"))
    encryption.forget_keys()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("Unlock"))
    return done


def page(driver: Driver) -> UnlockPage:
    return next(one for one in driver.window.findChildren(UnlockPage) if one.isVisible())


def texts(driver: Driver) -> str:
    return " ".join(label.text() for label in page(driver).findChildren(QLabel) if label.isVisible())


def test_the_passphrase_opens_the_desk(driver: Driver, locked: encryption.Encrypted) -> None:
    driver.field("Passphrase", page(driver), QLineEdit).setText(FOUR_WORDS)
    driver.press("Return")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))


def test_a_wrong_passphrase_is_said_and_takes_a_pause(driver: Driver, locked: encryption.Encrypted) -> None:
    shown = page(driver)
    driver.field("Passphrase", shown, QLineEdit).setText("wrong horse battery staple")
    driver.click("Unlock")
    driver.wait(lambda: "Wrong passphrase for locked.desk" in texts(driver))
    assert not shown.isEnabled()
    driver.wait(shown.isEnabled)
    driver.field("Passphrase", shown, QLineEdit).setText(FOUR_WORDS)
    driver.click("Unlock")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))


def test_the_recovery_words_open_the_desk_and_set_a_new_passphrase(
    driver: Driver, locked: encryption.Encrypted
) -> None:
    driver.click("Use recovery words")
    driver.field("Recovery words", page(driver), QPlainTextEdit).setPlainText(
        "\n".join(locked.recovery_words)
    )
    driver.field("New passphrase", page(driver), QLineEdit).setText("1234")
    driver.click("Unlock")
    assert "Too easy to guess" in texts(driver)
    driver.field("New passphrase", page(driver), QLineEdit).setText("seven quiet rivers bend")
    driver.click("Unlock")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))
    assert key_file.read(driver.desktop.path, "seven quiet rivers bend")
