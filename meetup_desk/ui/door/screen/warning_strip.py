"""A strip at the top of the door that says what is wrong with hearing: it stays until it was seen to."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.label import Label

_SIGN = "#F5BD1F"
_EDGE = 8  # px


class WarningStrip(QWidget):
    """One sentence, across the whole door; a newer one takes its place."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.about: object = None  # what it is said about
        self._label = Label(size="section", wrap=True)
        self._close = IconButton(look, "x", role="canvas", size=20)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24 + _EDGE, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self._retranslate()
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def say(self, about: object, text: str) -> None:
        """Show a sentence about something."""
        self.about = about
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def leave(self, about: object) -> None:
        """Say no more about something."""
        if self.about == about:
            self.hide()

    def text(self) -> str:
        """Sentence shown; empty: none."""
        return self._label.text() if self.isVisible() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a strip in the colours of a toast, which no verdict has, with an edge that warns."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("ink"))
        painter.fillRect(0, 0, _EDGE, self.height(), QColor(_SIGN))
        painter.end()

    def _apply_theme(self) -> None:
        palette = QPalette(self._look.theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._look.theme.canvas))
        self._label.setPalette(palette)
        self.update()

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this message"))
