"""The passphrase of a pack: typed, wrong, or read by the camera from the organiser's screen."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from meetup_desk.services.desk.passphrases import draw_passphrase, key_of
from meetup_desk.ui.door.input.passphrase_dialog import PassphrasePrompt
from tests.tickets.pictures import painted, placed, square
from tests.ui.door.films import Film, film

WORDS = "나무 구름 바다 하늘 소풍"


@pytest.fixture
def filmed(tmp_path: Path) -> Path:
    """A film of the passphrase's code, held in front of the camera."""
    matrix = draw_passphrase(WORDS)
    assert matrix is not None
    shown = placed([(painted(matrix), square(500, 220, 280))], 1280, 720)
    return film(tmp_path / "code.mp4", [(placed([], 1280, 720), 5), (shown, 15)])


def question(qtbot: QtBot, framed: Any, look: Any, source: Film, *, wrong: bool = False) -> PassphrasePrompt:
    frame, _ = framed(lambda _context, _writes: QLabel())
    asked = PassphrasePrompt(look, frame, "back.pack", wrong=wrong, source=lambda: source)
    qtbot.addWidget(asked)
    asked.show()
    return asked


def test_the_camera_reads_what_the_organisers_screen_shows(
    qtbot: QtBot, framed: Any, look: Any, filmed: Path
) -> None:
    asked = question(qtbot, framed, look, Film(filmed))
    assert not asked.camera_preview.isVisible()  # nobody is filmed who did not ask for it
    with qtbot.waitSignal(asked.accepted, timeout=30_000):
        asked.camera_button.click()
    assert key_of(asked.form.values()["passphrase"]) == key_of(WORDS)
    assert not asked.camera_preview.is_active


def test_a_machine_without_a_camera_says_so(qtbot: QtBot, framed: Any, look: Any) -> None:
    asked = question(qtbot, framed, look, Film(None))
    asked.camera_button.click()
    qtbot.waitUntil(lambda: "No camera found" in said_in(asked), timeout=10_000)
    asked.form.set_values({"passphrase": WORDS})
    qtbot.keyClick(asked.form.control("passphrase"), Qt.Key.Key_Return)
    assert asked.answer == "save"


def test_a_wrong_one_is_said(qtbot: QtBot, framed: Any, look: Any) -> None:
    assert "Wrong passphrase" in said_in(question(qtbot, framed, look, Film(None), wrong=True))


def said_in(asked: PassphrasePrompt) -> str:
    return " ".join(label.text() for label in asked.findChildren(QLabel))
