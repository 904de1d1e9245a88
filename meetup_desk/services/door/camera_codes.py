"""What a camera at a door sees: each code once, for as long as it is held in front."""

import time
from collections.abc import Callable
from operator import sub
from typing import Final

from meetup_desk.tickets.qr_scan import Grey, look_again, read_grey

FORGOTTEN_AFTER: Final = 2.0  # seconds out of the picture after which a code counts as a new one
_LOOK_AT_STILL: Final = 0.5  # seconds between two looks at a picture in which nothing moves
_HARDER_EVERY: Final = 0.2  # seconds between two harder looks, which cost as much as several others
_COLUMNS, _ROWS = 80, 45  # places at which two pictures are compared
_GRAIN: Final = 24  # grey levels that a place may differ by itself
_FEW_PLACES: Final = 10  # a code that is held in front covers more


class CameraCodes:
    """Looks at the frames of one camera, one after the other; not shared between threads.

    What stands still is looked at twice a second: a camera that sees an empty room leaves the computer alone.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self._seen: dict[str, float] = {}  # when each code was in the picture last
        self._looked_at = self._harder_at = -_LOOK_AT_STILL
        self._places: list[bytes] = []
        self._attempt = 0

    def look(self, buffer: Grey, width: int, height: int, stride: int) -> list[str]:
        """Give the codes that came into the picture with this frame, in reading order.

        The frame has one grey byte a pixel and rows `stride` bytes apart.
        """
        now = self._clock()
        if not self._moved(buffer, width, height, stride) and now - self._looked_at < _LOOK_AT_STILL:
            self._seen = dict.fromkeys(self._in_picture(now), now)  # nothing moved: they are still there
            return []
        self._looked_at = now
        codes = read_grey(buffer, width, height, stride)
        if not codes and now - self._harder_at >= _HARDER_EVERY:
            codes = look_again(buffer, width, height, stride, self._attempt)
            self._harder_at, self._attempt = now, self._attempt + 1
        return self._newly_seen([code.text for code in codes], now)

    def _moved(self, buffer: Grey, width: int, height: int, stride: int) -> bool:
        """Tell whether this picture differs from the one before by more than grain."""
        before, self._places = self._places, _places(buffer, width, height, stride)
        if len(before) != len(self._places):
            return True
        moved = 0
        for old, new in zip(before, self._places, strict=True):
            if old != new:
                moved += sum(difference > _GRAIN or difference < -_GRAIN for difference in map(sub, old, new))
                if moved > _FEW_PLACES:
                    return True
        return False

    def _newly_seen(self, texts: list[str], now: float) -> list[str]:
        present = self._in_picture(now)
        self._seen = present | dict.fromkeys(texts, now)
        return [text for text in dict.fromkeys(texts) if text not in present]

    def _in_picture(self, now: float) -> dict[str, float]:
        return {text: at for text, at in self._seen.items() if now - at < FORGOTTEN_AFTER}


def _places(buffer: Grey, width: int, height: int, stride: int) -> list[bytes]:
    step, view = max(width // _COLUMNS, 1), memoryview(buffer)
    rows = range(0, height, max(height // _ROWS, 1))
    return [view[row * stride : row * stride + width : step].tobytes() for row in rows]
