"""The camera of the door, with a real video file in its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.tickets.qr import matrix
from meetup_desk.ui.cameras import cameras
from tests.tickets.pictures import painted, placed, square
from tests.ui.door.conftest import OpenDoor
from tests.ui.door.films import Film, film

Party = tuple[Event, str, str]


@pytest.fixture
def tickets(party: Party, tmp_path: Path) -> Path:
    """A film: nothing, a ticket held for a second, nothing, both tickets side by side, nothing."""
    symbols = [painted(matrix(code)) for code in party[1:]]
    nothing = placed([], 1280, 720)
    one = placed([(symbols[1], square(500, 220, 280))], 1280, 720)
    both = placed([(symbols[0], square(200, 220, 280)), (symbols[1], square(760, 220, 280))], 1280, 720)
    return film(tmp_path / "door.mp4", [(nothing, 5), (one, 15), (nothing, 5), (both, 10), (nothing, 5)])


@pytest.fixture
def filmed(open_door: Callable[..., OpenDoor]) -> Callable[[Event, Film], OpenDoor]:
    def open_it(event: Event, source: Film) -> OpenDoor:
        door = open_door(event, cameras=lambda: source)
        door.page.footer.camera_button.click()
        return door

    return open_it


def test_a_ticket_in_a_film_is_admitted_and_painted(
    filmed: Callable[[Event, Film], OpenDoor], party: Party, tickets: Path, qtbot: QtBot
) -> None:
    door = filmed(party[0], Film(tickets))
    door.answered(1)
    assert (door.word, door.page.display.verdict_panel.answer_text.name) == ("Welcome", "김서준")
    painted_ground = door.page.display.verdict_panel.grab(QRect(0, 0, 4, 4)).toImage().pixelColor(1, 1).name()
    whole = door.page.display.grab().toImage().pixelColor(2, 2).name()
    assert (whole, painted_ground != "#ffffff") == ("#0e7a3e", True)
    qtbot.waitUntil(lambda: door.page.footer.camera_preview.picture.shown is not None)


def test_a_film_of_two_tickets_makes_two_scans(
    filmed: Callable[[Event, Film], OpenDoor], party: Party, tickets: Path, qtbot: QtBot
) -> None:
    source = Film(tickets)
    with qtbot.waitSignal(source.ended, timeout=30_000):
        door = filmed(party[0], source)
    door.answered(2)  # held for a second, and in the picture twice within two: once
    assert sorted(door.rows("kind, count")) == [("code", 1), ("code", 3)]


def test_a_camera_pulled_out_is_said_and_comes_back_by_itself(
    filmed: Callable[[Event, Film], OpenDoor], party: Party, tickets: Path, qtbot: QtBot
) -> None:
    source = Film(tickets)
    door = filmed(party[0], source)
    camera_preview = door.page.footer.camera_preview
    qtbot.waitUntil(lambda: camera_preview.picture.shown is not None, timeout=10_000)
    source.unplug()
    assert "No camera found" in door.page.display.toast.text()
    assert (camera_preview.is_active, camera_preview.picture.shown) == (False, None)
    door.answers.clear()
    door.type(party[1])  # the scanner goes on
    qtbot.waitUntil(lambda: bool(door.answers), timeout=10_000)
    source.plug_in(tickets)
    qtbot.waitUntil(
        lambda: camera_preview.is_active and camera_preview.picture.shown is not None, timeout=10_000
    )


def test_without_a_camera_the_door_says_so_and_goes_on(
    filmed: Callable[[Event, Film], OpenDoor], party: Party
) -> None:
    door = filmed(party[0], Film(None))
    assert "No camera found" in door.page.display.toast.text()
    assert "camera" not in door.page.display.verdict_panel.prompt
    door.type(party[2])
    assert door.answered() == "admitted"


def test_the_camera_is_let_go_when_the_door_closes(
    filmed: Callable[[Event, Film], OpenDoor], party: Party, tickets: Path, qtbot: QtBot
) -> None:
    source = Film(tickets)
    door = filmed(party[0], source)
    assert "camera" in door.page.display.verdict_panel.prompt
    door.page.leave()
    assert not door.page.footer.camera_preview.is_active
    assert source.stopped


def test_the_picture_is_a_mirror_until_somebody_turns_it(
    filmed: Callable[[Event, Film], OpenDoor], party: Party, tickets: Path, qtbot: QtBot
) -> None:
    door = filmed(party[0], Film(tickets))
    camera_preview = door.page.footer.camera_preview
    qtbot.waitUntil(lambda: camera_preview.picture.shown is not None, timeout=10_000)
    menu = camera_preview.menu()
    texts = {action.text(): action for action in menu.actions()}
    assert texts["Film"].isChecked()
    texts["Mirror camera image"].trigger()
    assert not door.page.equipment.settings.mirrored


class Asking:
    """What macOS does: it says nothing at first, asks once when somebody wants to see, and remembers."""

    def __init__(self, answer: Qt.PermissionStatus) -> None:
        self.status, self.answer = Qt.PermissionStatus.Undetermined, answer
        self.asked: list[Callable[[object], None]] = []

    def checkPermission(self, _permission: object) -> Qt.PermissionStatus:
        return self.status

    def requestPermission(self, permission: object, _context: object, answered: Any) -> None:
        self.asked.append(answered)

    def say(self) -> None:
        self.status = self.answer
        self.asked.pop()(None)


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Asking:
    system = Asking(request.param)
    monkeypatch.setattr(cameras, "_application", lambda: system)
    return system


@pytest.mark.parametrize("asking", [Qt.PermissionStatus.Denied], indirect=True)
def test_a_system_that_forbids_cameras_is_named_as_the_reason(
    open_door: Callable[..., OpenDoor], party: Party, asking: Asking, qtbot: QtBot
) -> None:
    door = open_door(party[0], cameras=cameras.Cameras)
    door.page.footer.camera_button.click()
    assert len(asking.asked) == 1
    assert door.page.display.toast.text() == ""  # nobody has answered yet
    asking.say()
    if (
        not cameras.QMediaDevices.videoInputs()
    ):  # nothing to look for: the door says so when it is asked again
        door.page.footer.camera_button.click()
        door.page.footer.camera_button.click()
    qtbot.waitUntil(lambda: "isn’t allowed to use the camera" in door.page.display.toast.text())


@pytest.mark.parametrize("asking", [Qt.PermissionStatus.Granted], indirect=True)
def test_a_camera_opens_once_it_is_allowed(asking: Asking, qtbot: QtBot) -> None:
    source, sink = cameras.Cameras(), cameras.QVideoSink()
    assert source.start("", sink) is None
    with qtbot.waitSignal(source.devices_changed):
        asking.say()
    assert source.is_allowed()
    assert source.start("", sink) is not None
    source.stop()
