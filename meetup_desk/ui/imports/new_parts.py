"""What a list says about parts and the event does not have: named, and made where the organiser ticks it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.ui.widgets.flow_layout import FlowLayout
from meetup_desk.ui.widgets.label import Label

_SHOWN_NAMES = 12  # names to tick; what is wanted less is only counted
_SHOWN_CELLS = 3  # cells that nobody understands


class NewParts(QWidget):
    """Boxes for parts that a list names; `agreed(names)` comes when somebody ticks or unticks one."""

    agreed = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: dict[str, int] = {}  # lines by name
        self._tally = ImportTally()
        self._lang = "en"
        self._question = Label(wrap=True)
        self._unclear = Label(ink="warn", wrap=True)
        self._more = Label(ink="soft")
        self.boxes: dict[str, QCheckBox] = {}
        self._flow = FlowLayout(gap=16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._question)
        column.addLayout(self._flow)
        column.addWidget(self._more)
        column.addWidget(self._unclear)
        self.hide()

    def forget(self) -> None:
        """Begin with another list."""
        self._wanted = {}
        self.show_tally(ImportTally(), self._lang)

    def show_tally(self, tally: ImportTally, lang: str) -> None:
        """Show what a preview found; what was ticked before stays to be unticked."""
        self._tally, self._lang = tally, lang
        self._wanted |= tally.unknown_parts
        if list(self._wanted)[:_SHOWN_NAMES] != list(self.boxes):
            self._rebuild(self._wanted)
        self._retranslate()

    def names(self) -> list[str]:
        """Names that are ticked."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def freeze(self) -> None:
        """Let nothing be ticked any more: the list is in."""
        for box in self.boxes.values():
            box.setEnabled(False)

    def _rebuild(self, wanted: Mapping[str, int]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        ticked = self.names()
        self.boxes = {name: QCheckBox() for name in list(wanted)[:_SHOWN_NAMES]}
        for name, box in self.boxes.items():
            box.setChecked(name in ticked)
            box.clicked.connect(lambda: self.agreed.emit(self.names()))
            self._flow.addWidget(box)

    def _retranslate(self) -> None:
        for name, box in self.boxes.items():
            box.setText(self.tr("{name} (%Ln lines)", "", self._wanted[name]).format(name=name))
        self._question.setText(
            self.tr(
                "The list mentions parts that this event doesn’t have. Select the parts to add. Others "
                "are kept as text in the answers."
            )
        )
        self._question.setVisible(bool(self.boxes))
        left = len(self._wanted) - len(self.boxes)
        self._more.setText(self.tr("And %Ln others with fewer lines each.", "", left))
        self._more.setVisible(left > 0)
        self._unclear.setText(self._unclear_text())
        self._unclear.setVisible(bool(self._tally.unclear_parts))
        self.setVisible(bool(self.boxes or self._tally.unclear_parts))

    def _unclear_text(self) -> str:
        unclear = self._tally.unclear_parts
        sentences: Sequence[str] = [cell.say(self._lang) for cell in unclear[:_SHOWN_CELLS]]
        left = len(unclear) - len(sentences)
        return "\n".join(
            [*sentences, self.tr("And %Ln more like this.", "", left)] if left > 0 else sentences
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
