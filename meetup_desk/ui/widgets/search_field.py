"""Lines of words: for a search, which asks while one types, Hangul in the making included, and for others."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.codes import code_problem, say_code_removed

_PAUSE = 150  # ms without a key before the question is asked


class ComposingLineEdit(QLineEdit):
    """A line that tells its text with what an input method is still composing: ㄱ finds before 가 is done.

    `typed(text)` comes at once, `asked(text)` when typing pauses.
    """

    typed = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.asked.emit(self.live_text()))
        self.textChanged.connect(self._typed)

    def live_text(self) -> str:
        """Text with the syllable that is being composed, at the cursor."""
        at = self.cursorPosition()
        return self.text()[:at] + self._composing + self.text()[at:]

    def ask_now(self) -> None:
        """Do not wait for the pause."""
        self._pause.stop()
        self.asked.emit(self.live_text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow what is being composed."""
        self._composing = event.preeditString()
        super().inputMethodEvent(event)
        self._typed()

    def _typed(self) -> None:
        self.typed.emit(self.live_text())
        self._pause.start()


class WordsLine(ComposingLineEdit):
    """A line that takes no ticket's code for words: whoever scans one means a door."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.typed.connect(self._refuse_code)

    def _refuse_code(self, text: str) -> None:
        if code_problem(text, pieces=False):
            self.clear()
            say_code_removed(self)


_ICON, _BUTTON = 16, 24  # px at 100 %
_AROUND = 8  # px before the glass


class SearchField(WordsLine):
    """A search field with a magnifying glass; Ctrl+F comes here, Esc empties it, Down leaves for the list."""

    left_down = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._empty = IconButton(look, "x")
        self._empty.setParent(self)
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc empties it
        self._empty.setCursor(Qt.CursorShape.ArrowCursor)
        self._empty.clicked.connect(self.clear)
        self._empty.hide()
        self.typed.connect(lambda text: self._empty.setVisible(bool(text)))
        QShortcut(QKeySequence.StandardKey.Find, self, self.take_focus)
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def take_focus(self) -> None:
        """Put the keyboard here with the old text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, Down leaves, Enter asks at once."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_now()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifying glass before the text."""
        super().paintEvent(event)
        glass = self._look.pixmap("search", size=_ICON, ratio=self.devicePixelRatio())
        size = self._look.theme.px(_ICON)
        with QPainter(self) as painter:
            painter.drawPixmap(QRect(_AROUND, (self.height() - size) // 2, size, size), glass)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        side = min(self._look.theme.px(_BUTTON), self.height() - 4)
        self._empty.setGeometry(self.width() - side - 4, (self.height() - side) // 2, side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self._empty.set_name(self.tr("Clear search"))

    def _apply_theme(self) -> None:
        icon = self._look.theme.px(_ICON)
        self.setTextMargins(icon + 2, 0, icon + 8, 0)  # Qt draws icons in a field at 16 px, whatever the text
        self.setMinimumWidth(self._look.theme.px(200))
