"""The lower edge of the door: last scans, in or out, the field, and undo."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetup_desk.domain.verdicts import Direction
from meetup_desk.ui.door.field import DoorField
from meetup_desk.ui.door.trail import Trail
from meetup_desk.ui.parts.actions import key_text
from meetup_desk.ui.parts.buttons import Button
from meetup_desk.ui.parts.choosers import Option, Tabs
from meetup_desk.ui.shell.look import Look

_FIELD = 48  # px at 100 %


class Foot(QWidget):
    """`undo_asked` and `retry_asked` come from its buttons, `turned` when the direction was chosen."""

    undo_asked = Signal()
    retry_asked = Signal()
    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._unwritten = 0
        self.trail = Trail(look)
        self.field = DoorField()
        self.ways = Tabs(
            [
                Option(Direction.IN, lambda: self.tr("Coming in")),
                Option(Direction.OUT, lambda: self.tr("Going out")),
            ]
        )
        self.undo = Button(look, icon="undo-2")
        self.retry = Button(look, kind="danger", icon="refresh-cw")
        self.retry.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field, 1)
        row.addWidget(self.retry)
        row.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.trail)
        column.addLayout(row)
        self.undo.clicked.connect(self.undo_asked)
        self.retry.clicked.connect(self.retry_asked)
        self.ways.chosen.connect(lambda _: self.turned.emit())
        self._retranslate()
        self._dress()
        look.changed.connect(self._dress)

    @property
    def direction(self) -> Direction:
        """Which way people walk now."""
        return Direction(self.ways.key())

    def show_unwritten(self, count: int) -> None:
        """Offer to write again what could not be written."""
        self._unwritten = count
        self.retry.setVisible(count > 0)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Code, name, or initial consonants"))
        self.field.setAccessibleName(self.tr("Code or name"))
        self.ways.setAccessibleName(self.tr("Direction"))
        self.undo.set_text(self.tr("Undo"))
        takes_back = self.tr("Take back the last scan of this door")
        self.undo.setToolTip(f"{takes_back}  {key_text('Ctrl+Z')}")
        self.retry.set_text(self.tr("Write %n scans again", "", self._unwritten))

    def _dress(self) -> None:
        theme = self._look.theme
        self.field.setFont(self._look.font("title"))
        for widget in (self.field, self.undo, self.retry):
            widget.setMinimumHeight(theme.px(_FIELD))
        for button in (self.undo, self.retry):
            button.setFont(self._look.font("emphasis"))
