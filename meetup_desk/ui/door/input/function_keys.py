"""The function keys of the door, each with a second key, because systems reserve some of them."""

from typing import Final

from PySide6.QtCore import Qt

from meetup_desk.ui.widgets.actions import key_text

# Keys with Ctrl (⌘ on a Mac, where the function keys turn the sound and the light up and down).
_FUNCTION_KEYS: Final = {
    **{Qt.Key(Qt.Key.Key_0 + n): Qt.Key(Qt.Key.Key_F1 + n - 1) for n in range(2, 10)},
    Qt.Key.Key_0: Qt.Key.Key_F10,
    Qt.Key.Key_F: Qt.Key.Key_F11,
    Qt.Key.Key_P: Qt.Key.Key_F12,
    Qt.Key.Key_E: Qt.Key.Key_F13,  # few keyboards have it: said as Ctrl+E alone
}
_SECOND_KEYS = {
    f"F{first - Qt.Key.Key_F1 + 1}": f"Ctrl+{chr(second)}" for second, first in _FUNCTION_KEYS.items()
}
COUNT_KEYS: Final = {int(Qt.Key.Key_0) + n: n for n in range(1, 10)}  # the keys, whatever they type with Alt


def function_key_of(key: int, modifiers: Qt.KeyboardModifier) -> Qt.Key | None:
    """Give the function key that a key with Ctrl stands for; None for any other."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    return _FUNCTION_KEYS.get(Qt.Key(key)) if held == Qt.KeyboardModifier.ControlModifier else None


def shortcut_text(key: str) -> str:
    """Give the text of a key and of its second key, as this platform writes them."""
    return " · ".join(key_text(name) for name in (key, _SECOND_KEYS.get(key, "")) if name)
