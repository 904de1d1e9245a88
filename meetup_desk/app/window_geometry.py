"""Where the window was on this machine's screens: kept when it closes, found again at the next start."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

_FORM = re.compile(r"(\d{1,5})x(\d{1,5})\+(-?\d{1,5})\+(-?\d{1,5})")
_TITLE_BAR = 32  # px, that the system adds above


def show_in_place(window: QWidget, screens: Sequence[QRect], settings: Path) -> None:
    """Show the window where the settings say it was, as far as the room of a screen allows."""
    try:  # read without the parser that all settings need: the window is seen first
        text = settings.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    place = place_of(text.partition('window_geometry = "')[2].partition('"')[0])
    if place is not None and screens:
        window.setGeometry(fitted(place, screens))
    if "window_maximized = true" in text:
        window.showMaximized()
    else:
        window.show()


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """Cut a place to the screen that shows most of it, or the first where none does, and move it in."""
    screen = max(screens, key=lambda one: _area(one.intersected(place)))
    room = screen.adjusted(0, _TITLE_BAR, 0, 0)
    size = place.size().boundedTo(room.size())
    left = min(max(place.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(place.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def geometry_of(window: QWidget) -> str:
    """Write the place as X11 does, `WIDTHxHEIGHT+X+Y` in px; that of the window when it is not maximised."""
    place = window.normalGeometry()
    return f"{place.width()}x{place.height()}+{place.x()}+{place.y()}"


def place_of(geometry: str) -> QRect | None:
    """Read a place that `geometry_of` wrote; None where it makes no sense."""
    found = _FORM.fullmatch(geometry)
    if found is None:
        return None
    width, height, x, y = map(int, found.groups())
    return QRect(x, y, width, height) if width and height else None


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
