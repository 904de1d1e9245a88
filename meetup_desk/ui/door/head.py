"""The top line of the door: the event, the door's name, and the live figures."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from meetup_desk.services.door_source import Counts
from meetup_desk.ui.parts.buttons import Button
from meetup_desk.ui.parts.label import ElidedLabel, Label
from meetup_desk.ui.shell import fonts
from meetup_desk.ui.shell.look import Look

_NARROW = 900  # px at 100 %


class Head(QWidget):
    """`left` comes when the door is to be closed, `rename_asked` when its name is to change."""

    left = Signal()
    rename_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: Counts | None = None
        self._was_narrow = False
        self._back = Button(look, icon="arrow-left")
        self._back.clicked.connect(self.left)
        self.title = ElidedLabel(size="section")
        self.door = Button(look, icon="pencil")
        self.door.clicked.connect(self.rename_asked)
        self.figures = Label(size="section")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 8)
        row.setSpacing(16)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self._back)
        row.addWidget(self.title)
        row.addWidget(self.door)
        row.addStretch(1)
        row.addWidget(self.figures)
        self._retranslate()
        self._dress()
        look.changed.connect(self._dress)

    def show_door(self, event_title: str, name: str) -> None:
        """Say where one stands."""
        self.title.setText(event_title)
        self.door.set_text(name)
        self._retranslate()

    def show_counts(self, counts: Counts) -> None:
        """Say how many there are."""
        self._counts = counts
        self._retranslate()

    @property
    def counts(self) -> Counts | None:
        """Figures shown."""
        return self._counts

    def set_colours(self, colours: tuple[str, str] | None) -> None:
        """Stand on the ground of a verdict (ground and ink), or on the canvas."""
        palette = QPalette(self._look.theme.palette())
        if colours is not None:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colours[1]))
        for label in (self.title, self.figures):
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self._retranslate()

    def _narrow(self) -> bool:
        return self.width() < self._look.theme.px(_NARROW)

    def _retranslate(self) -> None:
        self._was_narrow = self._narrow()
        close = self.tr("Close the door")
        self._back.set_text("" if self._was_narrow else close)
        self._back.setAccessibleName(close)
        self._back.setToolTip(close)
        name = self.door.text().strip()
        self.door.setAccessibleName(self.tr("Door: {name}. Change its name").format(name=name))
        self.door.setToolTip(self.tr("Change the name of this door"))
        counts = self._counts
        if counts is None:
            self.figures.setText("")
            return
        text = self.tr("Inside {inside} / {expected} expected").format(
            inside=f"{counts.inside:,}", expected=f"{counts.expected:,}"
        )
        if counts.last_minute and not self._was_narrow:
            text += " · " + self.tr("%Ln in the last minute", "", counts.last_minute)
        self.figures.setText(text)
        self.figures.setAccessibleName(text)

    def _dress(self) -> None:
        self._retranslate()
        self.figures.setFont(fonts.tabular(self._look.font("section")))
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
