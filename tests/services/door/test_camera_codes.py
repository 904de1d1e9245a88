"""Watching a camera: each code once while it is held in front, and little work while nothing moves."""

from dataclasses import dataclass

import pytest
from PySide6.QtGui import QColor, QImage

from meetup_desk.services.door import camera_codes
from meetup_desk.services.door.camera_codes import CameraCodes
from meetup_desk.tickets.qr import matrix
from tests.tickets.pictures import GREY, blurred, noisy, painted, placed, square

WIDTH, HEIGHT = 1280, 720
FIRST, SECOND = "0123456789ABCDEFGHJKMNPQRSTVWXYZ" * 4, "ZYXWVTSRQPNMKJHGFEDCBA9876543210" * 4


@dataclass
class Camera:
    """Holds pictures before a watch, at times that a test chooses."""

    now: float = 100.0

    def __post_init__(self) -> None:
        self.watch = CameraCodes(lambda: self.now)

    def show(self, picture: QImage, after: float = 1 / 15) -> list[str]:
        self.now += after
        grey = picture.convertToFormat(GREY)
        return self.watch.look(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine())


def scene(*texts: str, side: int = 260, seed: int = 1) -> QImage:
    symbols = [(painted(matrix(text)), square(40 + 620 * n, 200, side)) for n, text in enumerate(texts)]
    return noisy(placed(symbols, WIDTH, HEIGHT), 0.06, seed)


@pytest.fixture
def camera() -> Camera:
    return Camera()


def test_a_code_held_in_front_counts_once(camera: Camera) -> None:
    seen = [camera.show(scene(FIRST, seed=n)) for n in range(60)]
    assert seen == [[FIRST], *[[]] * 59]


def test_a_code_counts_again_after_it_was_away(camera: Camera) -> None:
    assert camera.show(scene(FIRST)) == [FIRST]
    camera.show(scene())
    assert camera.show(scene(FIRST), 1.5) == []
    camera.show(scene())
    assert camera.show(scene(FIRST), 2.5) == [FIRST]


def test_a_glare_of_a_moment_is_not_leaving(camera: Camera) -> None:
    camera.show(scene(FIRST))
    glare = QImage(WIDTH, HEIGHT, GREY)
    glare.fill(QColor("white"))
    camera.show(glare)
    assert camera.show(scene(FIRST)) == []


def test_several_codes_in_one_picture_are_all_seen(camera: Camera) -> None:
    assert camera.show(scene(FIRST, SECOND)) == [FIRST, SECOND]


def test_the_next_ticket_is_seen_while_the_first_is_still_there(camera: Camera) -> None:
    camera.show(scene(FIRST))
    assert camera.show(scene(FIRST, SECOND)) == [SECOND]


def test_a_picture_in_which_nothing_moves_is_looked_at_twice_a_second(
    camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[float] = []
    read = camera_codes.read_grey
    monkeypatch.setattr(camera_codes, "read_grey", lambda *frame: looks.append(camera.now) or read(*frame))
    for n in range(45):  # three seconds
        camera.show(scene(seed=n))
    assert 6 <= len(looks) <= 8


@pytest.mark.parametrize("way", ["inverted", "small and blurred"])
def test_a_hard_code_is_read_after_a_few_frames(camera: Camera, way: str) -> None:
    if way == "inverted":
        hard = scene(FIRST)
        hard.invertPixels()
    else:
        hard = placed([(blurred(painted(matrix(FIRST)), 2.4), square(500, 250, 140))], WIDTH, HEIGHT)
    seen = [text for n in range(60) for text in camera.show(hard, after=0.11)]
    assert seen == [FIRST]
