"""Where the window comes back, whatever has become of the screens."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.app.settings import Settings, save
from meetup_desk.app.window_geometry import fitted, geometry_of, place_of, show_in_place

LAPTOP, MONITOR = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("place", "screens", "expected"),
    [
        (QRect(1500, 100, 1280, 800), [LAPTOP, MONITOR], QRect(1500, 100, 1280, 800)),
        (QRect(1500, 100, 1280, 600), [LAPTOP], QRect(86, 100, 1280, 600)),  # the monitor is gone
        (QRect(100, 100, 1900, 1000), [LAPTOP], QRect(0, 32, 1366, 736)),  # a smaller resolution
        (QRect(-300, -50, 800, 600), [LAPTOP], QRect(0, 32, 800, 600)),  # the title bar stays in reach
        (QRect(1300, 700, 800, 600), [LAPTOP], QRect(566, 168, 800, 600)),
        (QRect(-1800, 60, 1000, 700), [LAPTOP, QRect(-1920, 0, 1920, 1080)], QRect(-1800, 60, 1000, 700)),
    ],
)
def test_a_window_comes_back_where_a_screen_is(place: QRect, screens: list[QRect], expected: QRect) -> None:
    assert fitted(place, screens) == expected


@pytest.mark.parametrize("text", ["", "1280x800", "0x800+1+1", "widexhigh+0+0", "123456x800+0+0"])
def test_a_place_that_makes_no_sense_is_none(text: str) -> None:
    assert place_of(text) is None


def test_size_and_place_come_back_from_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    before, after = QWidget(), QWidget()
    for widget in (before, after):
        qtbot.addWidget(widget)
    before.setGeometry(40, 60, 500, 400)
    file = tmp_path / "settings.toml"
    save(file, Settings(window_geometry=geometry_of(before)))
    show_in_place(after, [LAPTOP], file)
    assert after.geometry() == QRect(40, 60, 500, 400)
    assert not after.isMaximized()


def test_a_maximised_window_comes_back_maximised_with_its_size_below(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    file = tmp_path / "settings.toml"
    save(file, Settings(window_geometry="500x400+40+60", window_maximized=True))
    show_in_place(window, [LAPTOP], file)
    assert window.isMaximized()
    assert place_of(geometry_of(window)) == QRect(40, 60, 500, 400)
