"""Where scans go that do not come to the field: menus are closed for them, over a dialog the door says so."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from meetup_desk.domain.code_text import code_at_end
from meetup_desk.ui.door.input.door_field import DoorField

_LONGEST = 512  # characters remembered
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScannerInput(QObject):
    """Hears what is typed while the field does not have the keyboard.

    `heard(text)` comes with a code that was typed into a menu, `missed` when one went into a dialog: what
    waits there for an answer is about somebody else. `away(bool)` comes when another program's window is in
    front, where nothing is heard at all, and when it is not any more.
    """

    heard = Signal(str)
    missed = Signal()
    away = Signal(bool)

    def __init__(self, field: DoorField, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._listening = page, False
        self._typed = ""
        self._enter_is_its_own = False  # the next key may be the Enter that a scanner sends after a code
        field.has_keyboard.connect(self._follow)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there are widgets
        application.applicationStateChanged.connect(self._look)

    def stop(self) -> None:
        """Hear nothing while no door is open."""
        self._listen(on=False)
        self.away.emit(False)  # noqa: FBT003 - a signal's argument

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put together what comes to any window of the program, key by key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return isinstance(watched, QWindow) and self._hear(event)  # each key comes to a window once
        return False

    def _follow(self, has_keyboard: bool) -> None:  # noqa: FBT001 - of a signal
        self._listen(on=not has_keyboard and self._page.isVisible())

    def _listen(self, *, on: bool) -> None:
        """Look at every event of the program only while that is needed: it takes time of each."""
        if on == self._listening:
            return
        self._listening, self._typed = on, ""
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

    def _look(self, state: Qt.ApplicationState) -> None:
        if self._page.isVisible():
            self.away.emit(state != Qt.ApplicationState.ApplicationActive)

    def _hear(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and self._enter_is_its_own:
            self._enter_is_its_own = False
            return True
        text = event.text()
        if not (text and text.isprintable()):
            return False
        self._enter_is_its_own = False
        self._typed = (self._typed + text)[-_LONGEST:]
        code, asking = code_at_end(self._typed), QApplication.activeModalWidget() is not None
        if not code:  # no letter of a code may choose in a menu
            return not asking and QApplication.activePopupWidget() is not None
        self._typed, self._enter_is_its_own = "", True
        if asking:
            _take_out(code[:-1])
            self.missed.emit()
        else:
            _close_menus()
            self.heard.emit(code)
        return True


def _take_out(code: str) -> None:
    """Leave in a dialog's field what was there before the scanner came."""
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit) and line.text().endswith(code):
        line.setText(line.text().removesuffix(code))


def _close_menus() -> None:
    while (menu := QApplication.activePopupWidget()) is not None:
        if not menu.close():
            return
