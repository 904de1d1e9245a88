"""Scans that do not come to the field: menus are closed for them, in a dialog they are refused."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.ui.door.input.door_field import DoorField

_LONGEST = 512  # characters kept
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScannerInput(QObject):
    """Reads what is typed while the field does not have the keyboard.

    `code_scanned(text)` comes with a code that was typed into a menu, `code_missed` when one went into a
    dialog, whose question is about somebody else. `away_changed(bool)` comes when another program's window
    is in front, where no key arrives, and when it is not any more.
    """

    code_scanned = Signal(str)
    code_missed = Signal()
    away_changed = Signal(bool)

    def __init__(self, field: DoorField, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._listening = page, False
        self._typed = ""
        self._skip_enter = False  # the next key may be the Enter that a scanner sends after a code
        field.focus_changed.connect(self._follow_focus)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there are widgets
        application.applicationStateChanged.connect(self._follow_state)

    def stop(self) -> None:
        """Read nothing while no door is open."""
        self._listen(on=False)
        self.away_changed.emit(False)  # noqa: FBT003 - a signal's argument

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Collect the keys that come to any window of the program."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return isinstance(watched, QWindow) and self._handle_key(event)  # each key comes to a window once
        return False

    def _follow_focus(self, has_keyboard: bool) -> None:  # noqa: FBT001 - of a signal
        self._listen(on=not has_keyboard and self._page.isVisible())

    def _listen(self, *, on: bool) -> None:
        """Look at every event of the program only while that is needed: it takes time of each."""
        if on == self._listening:
            return
        self._listening, self._typed = on, ""
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        if self._page.isVisible():
            self.away_changed.emit(state != Qt.ApplicationState.ApplicationActive)

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and self._skip_enter:
            self._skip_enter = False
            return True
        text = event.text()
        if not (text and text.isprintable()):
            return False
        self._skip_enter = False
        self._typed = (self._typed + text)[-_LONGEST:]
        code, in_dialog = code_at_end(self._typed), QApplication.activeModalWidget() is not None
        if not code:  # no letter of a code may choose in a menu
            return not in_dialog and QApplication.activePopupWidget() is not None
        self._typed, self._skip_enter = "", True
        if in_dialog:
            _remove_code(code[:-1])
            self.code_missed.emit()
        else:
            _close_menus()
            self.code_scanned.emit(code)
        return True


def _remove_code(code: str) -> None:
    """Leave in a dialog's field what was there before the scan."""
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit) and line.text().endswith(code):
        line.setText(line.text().removesuffix(code))


def _close_menus() -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        if not menu.close():
            return
