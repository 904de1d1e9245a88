"""A desk that cannot be opened: the page says what happened and leads on."""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from meetup_desk.app import window
from meetup_desk.app.settings import load
from meetup_desk.domain.times import Plan
from meetup_desk.files import atomic_write
from meetup_desk.ui.desk.trouble_page import TroublePage
from meetup_desk.ui.desk.welcome_page import WelcomePage
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_file_that_is_no_desk_is_left_alone_and_another_one_opens(driver, tmp_path) -> None:
    driver.wait(lambda: driver.desktop.path != tmp_path and hasattr(driver.desktop, "look"))
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    foreign = tmp_path / "notes.desk"
    foreign.write_bytes(b"just some notes " * 50)
    driver.desktop.open(foreign)
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    words = " ".join(label.text() for label in driver.window.findChildren(QLabel) if label.isVisible())
    assert "This file is not a desk" in words
    assert "was not changed" in words
    assert foreign.read_bytes() == b"just some notes " * 50
    other = tmp_path / "other.desk"
    driver.desktop._builder.make(other, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    driver.files.next = other
    driver.click("Open another desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert driver.window.windowTitle().startswith("가온 모임")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_desk_that_was_named_from_its_folder_is_remembered_from_everywhere(
    driver, tmp_path, monkeypatch
) -> None:
    path = tmp_path / "november.desk"
    driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    monkeypatch.chdir(tmp_path)
    driver.desktop.open(Path("november.desk"))
    driver.wait(lambda: driver.has_button("New event"))
    assert load(tmp_path / "settings.toml").desk == str(path)


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_desk_that_is_open_elsewhere_opens_once_it_is_closed_there(driver, tmp_path) -> None:
    path = tmp_path / "shared.desk"
    elsewhere = driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    elsewhere.desk.hold()
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("Try again"))
    elsewhere.desk.close()
    driver.click("Try again")
    driver.wait(lambda: driver.has_button("New event"))


def _spoiled(path: Path, *sql: str) -> Path:
    from meetup_desk.store.desk import migrate
    from meetup_desk.store.file import driver

    migrate.create(path)
    connection = driver.connect(path)
    for statement in sql:
        connection.execute(statement)
    connection.close()
    return path


def _hollow(path: Path) -> Path:
    path.touch()
    from meetup_desk.store.file import driver, header

    connection = driver.connect(path)
    connection.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {header.SCHEMA_VERSION}")
    connection.close()
    return path


def _no_text(path: Path) -> Path:
    within = ("UPDATE open_change SET change_id = 1", "UPDATE open_change SET change_id = NULL")
    change = "INSERT INTO change (at, actor, command, detail, finished) VALUES (1, 'x', 'x', '', 1)"
    seat = "INSERT INTO open_change (id) VALUES (1) ON CONFLICT DO NOTHING"
    name = "INSERT INTO setting (key, value) VALUES ('name', CAST(x'ff' AS TEXT))"
    return _spoiled(path, change, seat, within[0], name, within[1])


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


_WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no tables": (_hollow, "This desk is damaged"),
    "foreign trigger": (
        lambda path: _spoiled(path, "CREATE TRIGGER t AFTER INSERT ON scan BEGIN DELETE FROM ticket; END"),
        "This desk is damaged",
    ),
    "no text": (_no_text, "This desk is damaged"),
    "folder": (_folder, "This file is not a desk"),
    "a name that can be none": (lambda path: path.with_name("x" * 300), "This desk can’t be opened"),
    **({"pipe": (_pipe, "This file is not a desk")} if hasattr(os, "mkfifo") else {}),
}


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
@pytest.mark.parametrize("wrong", _WRONG)
def test_whatever_keeps_a_desk_closed_is_said_with_a_way_on(driver, tmp_path, wrong) -> None:
    make, headline = _WRONG[wrong]
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    _shows_trouble(driver, make(tmp_path / "wrong.desk"), headline)


def _shows_trouble(driver, path, headline) -> None:
    driver.desktop.open(path)
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    page = driver.window.findChildren(TroublePage)[0]
    assert headline in [label.text() for label in page.findChildren(QLabel)]
    assert driver.has_button("Open another desk")
    driver.click("Copy report")
    assert "DeskError (" in QGuiApplication.clipboard().text()
    assert path.name not in QGuiApplication.clipboard().text()


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_mistake_of_the_program_while_opening_is_said_too(driver, tmp_path, monkeypatch) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))

    def fail(_path: Path) -> None:
        raise KeyError("김서준")

    monkeypatch.setattr(driver.desktop._builder, "open", fail)
    _shows_trouble(driver, tmp_path / "any.desk", "This desk can’t be opened")
    assert "KeyError" in (tmp_path / "logs" / "meetup-desk.log").read_text("utf-8")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_mistake_while_the_pages_are_built_is_said_too(driver, tmp_path, monkeypatch) -> None:
    from meetup_desk.app import pages

    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    path = tmp_path / "whole.desk"
    driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    monkeypatch.setattr(pages.Pages, "entries", lambda _self: {}["missing"])
    _shows_trouble(driver, path, "This desk can’t be opened")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_first_rows_that_cannot_be_read_are_trouble_and_no_empty_list(driver, tmp_path) -> None:
    from meetup_desk.services.events.drafts import EventDraft
    from meetup_desk.store.file import driver as sqlite

    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    path = tmp_path / "letters.desk"
    services = driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    soon = datetime.now(tz=UTC).replace(tzinfo=None) + timedelta(days=2)  # one that the page of today shows
    plan = Plan(start=soon, end=soon + timedelta(hours=2), tz="Asia/Seoul")
    services.events.add(EventDraft(title="송년 모임", plan=plan), "organiser")
    services.desk.close()
    connection = sqlite.connect(path)
    connection.execute("UPDATE open_change SET change_id = 1")
    connection.execute("UPDATE event SET title = CAST(x'ff' AS TEXT)")
    connection.execute("UPDATE open_change SET change_id = NULL")
    connection.close()
    _shows_trouble(driver, path, "This desk is damaged")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is allowed here")
def test_a_desk_in_a_folder_that_nobody_may_enter_is_said_and_kept(driver, tmp_path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    _shows_trouble(driver, closed / "a.desk", "This desk can’t be opened")
    assert window._may_be_there(closed / "a.desk")
    closed.chmod(0o700)


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_desk_that_cannot_be_written_is_shown_and_says_so(driver, tmp_path) -> None:
    path = tmp_path / "locked.desk"
    driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    lock = path.with_name("locked.desk.lock")
    lock.unlink()
    lock.mkdir()  # as good as a disk that is read-only, also for who may write everywhere
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.desktop.open(path)
    driver.wait(lambda: driver.has_button("New event"))
    driver.wait(lambda: "You can view" in driver.toast())
    assert driver.window.windowTitle().startswith("가온 모임")


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_an_altered_desk_is_replaced_by_its_backup_and_kept(driver, tmp_path) -> None:
    from meetup_desk.store.file import driver as sqlite

    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    path, backup = tmp_path / "altered.desk", tmp_path / "backup.desk"
    services = driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    services.backups.backup(backup)
    services.desk.close()
    connection = sqlite.connect(path)
    connection.execute("CREATE TRIGGER thief AFTER INSERT ON scan BEGIN DELETE FROM ticket; END")
    connection.close()
    _shows_trouble(driver, path, "This desk is damaged")
    driver.files.next = backup
    driver.click("Restore backup")
    driver.wait(lambda: driver.has_button("New event"))
    assert list(tmp_path.glob("altered.desk.before-restore-*"))


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_desk_that_a_killed_restore_left_aside_opens_and_is_not_taken_for_none(driver, tmp_path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    path = tmp_path / "evening.desk"
    driver.desktop._builder.make(path, name="가온 모임", lang="ko", tz="Asia/Seoul").desk.close()
    aside = path.rename(tmp_path / "evening.desk.before-restore-20261129-082918")
    _shows_trouble(driver, path, "Desk not found")
    driver.click("Open recovered desk")
    driver.wait(lambda: driver.has_button("New event"))
    assert driver.desktop.path == aside


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_disk_that_is_full_while_a_desk_is_made_is_said_and_leaves_nothing(driver, monkeypatch) -> None:
    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    monkeypatch.setattr(atomic_write, "_flush", full)
    page = driver.window.findChildren(WelcomePage)[0]
    page.name.setText("가온 모임")
    page.make_button.click()
    driver.wait(lambda: driver.window.findChildren(TroublePage))
    words = [label.text() for label in driver.window.findChildren(QLabel) if label.isVisible()]
    assert "The disk is full" in words
    assert list(driver.desktop.path.parent.iterdir()) == []
    monkeypatch.undo()
    driver.click("Try again")
    driver.wait(lambda: driver.window.findChildren(WelcomePage))


def test_a_desk_that_was_mistyped_is_said_to_be_missing(driver: Driver, tmp_path: Path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    assert driver.window.findChildren(WelcomePage)[0].trouble() == ""  # a first start misses nothing
    driver.desktop.open(tmp_path / "typo.desk")
    driver.wait(lambda: any(page.trouble() for page in driver.window.findChildren(WelcomePage)))
    said = next(page.trouble() for page in driver.window.findChildren(WelcomePage) if page.trouble())
    korean, english = said.split("\n")
    assert all(name in korean and name in english for name in ("typo.desk", str(tmp_path)))


def test_who_asks_for_a_new_desk_misses_none(driver: Driver, tmp_path: Path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    before = driver.window.findChildren(WelcomePage)[0]
    driver.files.next = tmp_path / "new.desk"
    driver.desktop.ask_new()
    page = driver.window.findChildren(WelcomePage)[-1]
    assert page is not before
    assert page.trouble() == ""
    assert driver.desktop.path == tmp_path / "new.desk"


def test_the_window_keeps_its_size_for_the_next_start(driver: Driver, tmp_path: Path) -> None:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    driver.window.resize(1000, 700)
    driver.window.close()
    assert load(tmp_path / "settings.toml").window_geometry.startswith("1000x700+")
