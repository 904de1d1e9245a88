"""A strip at the top of the door about scans that do not arrive; it stays until it is closed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import IconButton
from meetup_desk.ui.widgets.label import Label

_WARNING_COLOUR = "#F5BD1F"
_EDGE = 8  # px


class WarningStrip(QWidget):
    """One sentence across the whole door; a newer one replaces it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.topic = ""  # of the sentence
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

    def show_text(self, topic: str, text: str) -> None:
        """Show a sentence about a topic."""
        self.topic = topic
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def close_topic(self, topic: str) -> None:
        """Close the sentence about a topic."""
        if self.topic == topic:
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
        painter.fillRect(0, 0, _EDGE, self.height(), QColor(_WARNING_COLOUR))
        painter.end()

    def _apply_theme(self) -> None:
        palette = QPalette(self._look.theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._look.theme.canvas))
        self._label.setPalette(palette)
        self.update()

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close this message"))
