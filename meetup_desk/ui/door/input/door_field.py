"""The field of the door: it has the keyboard, for fingers and for scanners that type."""

import time
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from meetup_desk.ui.door.input.function_keys import COUNT_KEYS, function_key_of
from meetup_desk.ui.widgets.search_field import ComposingLineEdit

_ENTER_AFTER_CODE: Final = 0.3  # seconds in which an Enter belongs to the code that a scanner typed
_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_NOT_TYPED = _CONTROL | Qt.KeyboardModifier.AltModifier
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PALETTE = Qt.Key.Key_K
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DoorField(ComposingLineEdit):
    """Keys that mean something else at a door are signals.

    `entered(text)` comes with Enter, `moved(step)` with the arrows, `escaped` with Esc, `undo_asked` with
    Ctrl+Z while it is empty, `count_chosen(n)` with Alt and a digit, `focus_changed(bool)` when it gets or
    loses the keyboard.
    """

    entered = Signal(str)
    moved = Signal(int)
    escaped = Signal()
    undo_asked = Signal()
    count_chosen = Signal(int)
    focus_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(4096)
        self._code_taken_at = -_ENTER_AFTER_CODE

    def clear_text(self, *, after_code: bool = False) -> None:
        """Remove all text, what is being composed too; the Enter that follows a code is ignored."""
        if self._composing:
            QGuiApplication.inputMethod().reset()
            QApplication.sendEvent(self, QInputMethodEvent())
        self.clear()
        if after_code:
            self._code_taken_at = time.monotonic()

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts away but the palette's: scanners send control characters, Ctrl+Z is the door's."""
        if (
            isinstance(event, QKeyEvent)  # first: Python makes much ado about the type of an event
            and event.type() == QEvent.Type.ShortcutOverride
            and is_window_shortcut(event)
            and event.key() != _PALETTE
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit the keys that mean something at a door."""
        key = event.key()
        if event.text().isalnum() and not event.modifiers() & _NOT_TYPED:
            super().keyPressEvent(event)  # at once: scanners type a thousand of these in a second
        elif key in _ENTER:
            self._enter()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.live_text():
            self.undo_asked.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in COUNT_KEYS:
            self.count_chosen.emit(COUNT_KEYS[key])
        elif function_key_of(key, event.modifiers()) is not None:
            event.ignore()  # the door's: on X11 a line would take Ctrl+E for its end
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Announce the keyboard."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)  # noqa: FBT003 - a signal's argument

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Announce that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)  # noqa: FBT003 - as above

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Accept it: it means nothing to the widgets around the field."""
        super().keyReleaseEvent(event)
        event.accept()

    def _enter(self) -> None:
        text = self.live_text().strip()
        just_scanned = time.monotonic() - self._code_taken_at < _ENTER_AFTER_CODE
        if just_scanned and len(text) == 1 and not text.isascii():
            self.clear_text()  # a jamo that an input method handed in after the code was taken
        elif text:
            self.entered.emit(text)


def is_window_shortcut(event: QKeyEvent) -> bool:
    """Tell whether a key would be a shortcut of the window."""
    is_function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return bool(event.modifiers() & _CONTROL) or is_function_key
