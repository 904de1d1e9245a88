"""Backups in the window: how old the newest is, making one, and what going back would mean."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from meetup_desk.domain.authority import DeskRole
from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.desk.backup_settings import BackupSettings
from tests.conftest import Organiser


@pytest.fixture
def restored() -> list[Path]:
    return []


@pytest.fixture
def settings(framed, organiser: Organiser, restored: list[Path]) -> BackupSettings:
    page: BackupSettings = framed(
        lambda context, _writes: BackupSettings(context, organiser.services, restored.append)
    )[1]
    return page


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}


def test_a_backup_is_made_listed_and_dated(settings: BackupSettings, qtbot) -> None:
    qtbot.waitUntil(settings.table.is_empty)
    settings.make.click()
    qtbot.waitUntil(lambda: settings.table.total() == 1, timeout=20_000)
    assert "1 backup" in settings.state.text()


def test_what_would_be_lost_is_shown_before_anything_is_done(
    settings: BackupSettings, organiser: Organiser, restored: list[Path], qtbot
) -> None:
    settings.make.click()
    qtbot.waitUntil(lambda: settings.table.total() == 1, timeout=20_000)
    organiser.event("송년 모임")
    settings.open_panel(1)
    panel = settings.window().findChild(QWidget, "panel")
    qtbot.waitUntil(lambda: "1 change would be lost" in texts(panel), timeout=20_000)
    [lost] = [text for text in texts(panel) if "송년 모임" in text]
    assert "organiser" in lost  # who
    assert "November" in lost  # and when
    button = next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Restore…")
    button.click()
    assert [path.suffix for path in restored] == [".desk"]


def test_a_second_place_is_chosen_and_left(
    settings: BackupSettings, tmp_path: Path, monkeypatch, qtbot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(settings._context.files, "folder", lambda *_: stick)
    settings.choose_place.click()
    qtbot.waitUntil(lambda: settings.table.total() == 2, timeout=20_000)
    assert not settings.leave_place.isHidden()
    settings.leave_place.click()
    qtbot.waitUntil(settings.leave_place.isHidden, timeout=20_000)


def test_a_backup_goes_elsewhere_for_whom_it_may_and_others_are_not_even_asked_where(
    settings: BackupSettings, organiser: Organiser, tmp_path: Path, monkeypatch, qtbot
) -> None:
    target, asked, refused = tmp_path / "mine.desk", list[str](), list[DeskError]()
    monkeypatch.setattr(settings._context.files, "save", lambda *_: asked.append("where") or target)
    settings._context.jobs.refused.connect(refused.append)
    organiser.services.operators.put("이하린", DeskRole.HOST, "organiser")
    organiser.services.operators.sit("손님")
    settings.save_backup()
    qtbot.waitUntil(lambda: [error.reason for error in refused] == ["deputy_needed"])
    assert asked == []
    organiser.services.operators.sit("이하린")
    settings.save_backup()
    qtbot.waitUntil(target.exists, timeout=20_000)
