"""Preparing everything: one folder, said and shown; what failed is told."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.list_rows import EventLine
from meetup_desk.ui.papers.preparing import Preparing
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


@pytest.fixture
def line(organiser: Organiser) -> EventLine:
    event = organiser.event()
    organiser.answer(event, "김서준", email="a@mail.example")
    organiser.services.settings.keep_contact("organiser", email="host@gaon.example")
    return organiser.services.events.get(event.id)


def prepared(
    framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> tuple[Preparing, list[Path]]:
    frame, page = framed(lambda *_: QWidget())
    shown: list[Path] = []
    monkeypatch.setattr(frame.context.files, "show", shown.append)
    monkeypatch.setattr(frame.context.files, "event_folder", lambda: folder)
    return Preparing(frame.context, organiser.services, page), shown


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def test_it_says_what_is_in_the_folder_and_shows_it(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    framed: Any,
    organiser: Organiser,
    line: EventLine,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "2026-12-03 송년 모임"
    preparing, shown = prepared(framed, organiser, monkeypatch, folder)
    preparing.everything(line)
    wait(qtbot, lambda: shown == [folder])
    assert preparing._context.toast.text() == (
        "Saved in “2026-12-03 송년 모임”: tickets: 1, invites: 1, attendee sheet (RSVPs: 1),"
        " paper check-in list (RSVPs: 1), badges: 1."
    )


def test_what_could_not_be_written_is_named(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    framed: Any,
    organiser: Organiser,
    line: EventLine,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "Badges.pdf").mkdir()
    preparing, _ = prepared(framed, organiser, monkeypatch, tmp_path)
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(
        preparing._context.asker, "tell", lambda _, title, text, __: told.append((title, text))
    )
    preparing.everything(line)
    wait(qtbot, lambda: told)
    assert told[0][0] == "Some files couldn’t be saved"
    assert told[0][1].startswith("Badges: ")
