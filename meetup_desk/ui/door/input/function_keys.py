"""The keys of the door: each function key has a second one, because systems keep some for themselves."""

from typing import Final

from PySide6.QtCore import Qt

from meetup_desk.ui.widgets.actions import key_text

# Keys with Ctrl (⌘ on a Mac, where the function keys turn the sound and the light up and down).
_SECOND: Final = {
    **{Qt.Key(Qt.Key.Key_0 + n): Qt.Key(Qt.Key.Key_F1 + n - 1) for n in range(2, 10)},
    Qt.Key.Key_0: Qt.Key.Key_F10,
    Qt.Key.Key_F: Qt.Key.Key_F11,
    Qt.Key.Key_P: Qt.Key.Key_F12,
}
_SAID = {f"F{first - Qt.Key.Key_F1 + 1}": f"Ctrl+{chr(second)}" for second, first in _SECOND.items()}
COUNTS: Final = {int(Qt.Key.Key_0) + n: n for n in range(1, 10)}  # the keys, whatever they type with Alt


def function_of(key: int, modifiers: Qt.KeyboardModifier) -> Qt.Key | None:
    """Give the function key that a key with Ctrl stands for; None for any other."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    return _SECOND.get(Qt.Key(key)) if held == Qt.KeyboardModifier.ControlModifier else None


def keys_text(key: str) -> str:
    """Write a key of the door with its second way, as this platform does."""
    return " · ".join(key_text(one) for one in (key, _SAID.get(key, "")) if one)
