"""An encrypted desk in the window: turned on and off, locked, and opened by passphrase or recovery words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from meetup_desk.app import desk_locking, paths
from meetup_desk.services.desk import encryption, key_file, remembered_key
from meetup_desk.ui.desk.passphrase_dialogs import PassphraseDialog
from meetup_desk.ui.desk.recovery_words_dialog import BACK, DO, SEEN, RecoveryWordsDialog
from meetup_desk.ui.desk.unlock_page import UnlockPage
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.widgets.dialogs import Dialog
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver
from tests.memory_keyring import MemoryKeyring

pytestmark = pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
FOUR_WORDS = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _no_keys() -> None:
    encryption.forget_keys()  # not at the end too: the window reads once more while it closes


@pytest.fixture
def locked(driver: Driver, tmp_path: Path) -> encryption.EncryptionResult:
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


def test_the_passphrase_opens_the_desk(driver: Driver, locked: encryption.EncryptionResult) -> None:
    driver.field("Passphrase", page(driver), QLineEdit).setText(FOUR_WORDS)
    driver.press("Return")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))


def test_a_wrong_passphrase_is_said_and_takes_a_pause(
    driver: Driver, locked: encryption.EncryptionResult
) -> None:
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
    driver: Driver, locked: encryption.EncryptionResult
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


@pytest.fixture
def plain(driver: Driver, tmp_path: Path) -> Path:
    """A desk that anybody can read, in the window."""
    path = tmp_path / "plain.desk"
    driver.desktop._builder.make(path, name="가온누리 모임", lang="ko", tz="Asia/Seoul").desk.close()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.open(path)
    driver.wait(lambda: driver.desktop.frame is not None)
    return path


def type_twice(dialog: Dialog, passphrase: str = FOUR_WORDS, again: str = "") -> None:
    assert isinstance(dialog, PassphraseDialog)
    dialog.form.set_values({"passphrase": passphrase, "again": again or passphrase})
    dialog.press("save")


def answer_two_words(dialog: Dialog) -> None:
    assert isinstance(dialog, RecoveryWordsDialog)
    assert not dialog.buttons[DO].isEnabled()
    for line, place in zip(dialog.answers, dialog.asked, strict=True):
        line.setText(dialog._words[place])
    dialog.press(DO)


def answer_all(driver: Driver, trigger: str, *answers: Callable[[Dialog], None]) -> None:
    """Press a button, and answer one dialog after another."""
    waiting, seen = list(answers), []
    timer = QTimer(driver.window, interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog) and dialog.isVisible() and dialog not in seen and waiting:
            seen.append(dialog)
            waiting.pop(0)(dialog)

    timer.timeout.connect(look)
    timer.start()
    driver.click(trigger)
    driver.wait(lambda: not waiting)
    timer.stop()


def encrypt(driver: Driver, *answers: Callable[[Dialog], None]) -> None:
    """Encrypt the desk from the settings."""
    driver.frame.go("settings", "encryption")
    answer_all(driver, "Encrypt the desk…", *answers)


def test_a_desk_is_encrypted_from_the_settings_and_opens_again(driver: Driver, plain: Path) -> None:
    encrypt(
        driver,
        type_twice,
        lambda dialog: dialog.press(BACK),  # to choose another passphrase
        lambda dialog: type_twice(dialog, "seven quiet rivers bend"),
        answer_two_words,
    )
    driver.wait(lambda: "is encrypted" in driver.toast() if driver.desktop.frame else False)
    assert encryption.is_encrypted(plain)
    assert "가온누리".encode() not in plain.read_bytes()
    assert key_file.read(plain, "seven quiet rivers bend")


def test_stopping_leaves_the_desk_whole(driver: Driver, plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meetup_desk.ui.jobs.Job.cancelled", lambda _self: True)  # at the first look
    monkeypatch.setattr("meetup_desk.store.desk.encryption._STEPS", 10)
    encrypt(driver, type_twice, answer_two_words)
    driver.wait(lambda: "Stopped" in driver.toast() if driver.desktop.frame else False)
    assert not encryption.is_encrypted(plain)
    assert driver.window.windowTitle().startswith("가온누리 모임")


def test_passphrases_that_differ_and_words_that_are_wrong_lead_nowhere(driver: Driver, plain: Path) -> None:
    said = []

    def differ(dialog: Dialog) -> None:
        type_twice(dialog, FOUR_WORDS, "correct horse battery staples")
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        type_twice(dialog)

    def wrong(dialog: Dialog) -> None:
        assert isinstance(dialog, RecoveryWordsDialog)
        for line in dialog.answers:
            line.setText("wrong")
        dialog.press(DO)
        assert dialog.isVisible()
        dialog.reject()

    encrypt(driver, differ, wrong)
    assert "The passphrases don’t match." in said
    assert not encryption.is_encrypted(plain)


def test_locking_forgets_the_key_and_closes_what_is_open(driver: Driver, plain: Path) -> None:
    desk_locking.lock(driver.desktop)  # a plain desk just opens again
    driver.wait(lambda: driver.desktop.frame is not None)
    encrypt(driver, type_twice, answer_two_words)
    driver.wait(lambda: driver.desktop.frame is not None)
    driver.frame.go("settings", "encryption")

    def left_open(dialog: Dialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        desk_locking.lock(driver.desktop)

    answer_all(driver, "Show recovery words…", left_open)
    driver.wait(lambda: driver.has_button("Unlock"))
    driver.field("Passphrase", page(driver), QLineEdit).setText(FOUR_WORDS)
    driver.click("Unlock")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온누리 모임"))


def test_words_are_shown_and_the_encryption_goes_for_the_passphrase_alone(
    driver: Driver, plain: Path, tmp_path: Path
) -> None:
    encrypt(driver, type_twice, answer_two_words)
    driver.wait(lambda: driver.desktop.frame is not None)
    driver.frame.go("settings", "encryption")
    said = []

    def wrong_then_right(dialog: Dialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        dialog.form.set_values({"old": "wrong horse battery staple"})
        dialog.press("save")
        driver.wait(dialog.isEnabled)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        right(dialog)

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, RecoveryWordsDialog)
        said.extend(dialog._words)
        driver.files.next = tmp_path / "words.pdf"
        dialog.save_words()
        driver.wait(lambda: "saved" in dialog.done_label.text())
        dialog.press(SEEN)

    def right(dialog: Dialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        dialog.form.set_values({"old": FOUR_WORDS})
        dialog.press("save")

    answer_all(driver, "Show recovery words…", wrong_then_right, look)
    assert (tmp_path / "words.pdf").exists()
    assert any(text.startswith("Wrong passphrase for plain.desk") for text in said)
    assert encryption.recovery_words(plain, FOUR_WORDS, paths.word_list("en")) == said[-24:]
    answer_all(driver, "Remove encryption…", right)
    driver.wait(lambda: not encryption.is_encrypted(plain))


def test_a_remembered_desk_opens_by_itself_until_it_is_locked_here(
    driver: Driver, locked: encryption.EncryptionResult, memory_keyring: MemoryKeyring
) -> None:
    driver.field("Passphrase", page(driver), QLineEdit).setText(FOUR_WORDS)
    driver.press("Return")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))
    desktop, told = driver.desktop, []
    actions = desk_locking.encryption_actions(desktop)
    actions.remember(True, lambda: told.append(actions.is_remembered()))
    driver.wait(lambda: told == [True])
    desktop.leave_desk()
    encryption.forget_keys()
    desktop.open(desktop.path)
    driver.wait(lambda: desktop.services is not None)
    asked = memory_keyring.asked
    desk_locking.lock(desktop)
    driver.wait(lambda: driver.has_button("Unlock"))
    assert memory_keyring.asked == asked
    assert page(driver).isEnabled()


def test_a_keyring_that_does_not_open_the_desk_leaves_the_passphrase(
    driver: Driver, locked: encryption.EncryptionResult, memory_keyring: MemoryKeyring
) -> None:
    path = driver.desktop.path
    encryption.unlock(path, FOUR_WORDS)
    remembered_key.remember(path)
    encryption.forget_keys()
    memory_keyring.secrets.clear()
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("Unlock") and "has no key that opens locked.desk" in texts(driver))
    assert page(driver).isEnabled()
    driver.field("Passphrase", page(driver), QLineEdit).setText(FOUR_WORDS)
    driver.click("Unlock")
    driver.wait(lambda: driver.window.windowTitle().startswith("가온 모임"))
