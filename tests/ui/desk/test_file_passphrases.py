"""Saving a file encrypted from the window, and opening an encrypted one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.files import age_files
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.ui.desk.file_passphrases import FilePassphrases
from meetup_desk.ui.desk.passphrase_dialogs import PassphraseDialog
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.file_dialogs import FileKind, Files
from tests import age_format

PASSPHRASE = "correct Horse battery staple"  # noqa: S105 - of the tests
LIST = FileKind("People", ("csv",), personal=True)


@pytest.fixture(autouse=True)
def _no_passphrases() -> Iterator[None]:
    age_files.forget()
    yield
    age_files.forget()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def files(tmp_path: Path, look: Look, jobs: Jobs) -> Files:
    files = Files(tmp_path)
    files.passphrases = FilePassphrases(look, jobs, suggest=lambda: PASSPHRASE, lang="en")
    return files


def _when_asked(act: Callable[[PassphraseDialog], None]) -> None:
    def look_again() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PassphraseDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look_again)

    QTimer.singleShot(0, look_again)


def _chosen(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> list[str]:
    filters: list[str] = []

    def choose(_parent: QWidget, _title: str, _start: str, offered: str) -> tuple[str, str]:
        filters.append(offered)
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return filters


def test_the_encrypted_kind_is_offered_and_its_passphrase_asked_twice(
    files: Files, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encrypted = "People, encrypted with a passphrase (*.csv.age)"
    filters = _chosen(monkeypatch, tmp_path / "people.csv", encrypted)

    def answer(dialog: PassphraseDialog) -> None:
        dialog.suggest_button.click()
        dialog.press("save")

    _when_asked(answer)
    path = files.save(parent, "Save", "people.csv", LIST)
    assert path == tmp_path / "people.csv.age"
    assert filters == [f"People (*.csv);;{encrypted}"]
    write_whole(path, b"name")
    assert age_format.decrypt(path.read_bytes(), PASSPHRASE) == b"name"


def test_leaving_the_passphrase_saves_nothing(
    files: Files, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _chosen(monkeypatch, tmp_path / "people.csv.age")
    _when_asked(lambda dialog: dialog.reject())
    assert files.save(parent, "Save", "people.csv", LIST) is None


def test_what_names_nobody_is_saved_as_before(
    files: Files, parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filters = _chosen(monkeypatch, tmp_path / "calendar.ics")
    assert files.save(parent, "Save", "calendar.ics", FileKind("Calendar", ("ics",))) is not None
    assert filters == ["Calendar (*.ics)"]


def test_an_encrypted_list_is_opened_with_its_passphrase_typed_exactly(
    files: Files, parent: QWidget, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "people.csv.age"
    path.write_bytes(age_format.encrypt(b"name", PASSPHRASE))
    _chosen(monkeypatch, path)

    def answer(dialog: PassphraseDialog) -> None:
        dialog.form.set_values({"old": PASSPHRASE.lower()})
        dialog.press("save")
        qtbot.waitUntil(dialog.isEnabled, timeout=30_000)
        assert dialog.isVisible()
        dialog.form.set_values({"old": PASSPHRASE})
        dialog.press("save")

    _when_asked(answer)
    assert files.open(parent, "Open", [LIST]) == path
    assert age_files.read_bytes(path) == b"name"
