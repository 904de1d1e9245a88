"""Who takes part and has no seat: each is seated by a click, or all at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from meetup_desk.services.seating.rooms import RoomSeat
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.label import Label

_SHOWN = 6  # names; the others are counted


class WaitingTray(QFrame):
    """Hidden while everybody has a seat; `wanted` brings ids of people who are to get one."""

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "tray")
        self._look = look
        self._title = Label(ink="soft", size="caption")
        self.chips: list[QPushButton] = []
        self._more = Label(ink="soft", size="caption")
        self.all_button = Button(look, kind="link")
        self.all_button.clicked.connect(self._seat_all)
        self._people: Sequence[RoomSeat] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._names = QWidget()
        self._inside = QHBoxLayout(self._names)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._row.addWidget(self._names)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._row.addWidget(self.all_button)

    def show_people(self, people: Sequence[RoomSeat], *, arrived: bool) -> None:
        """Show who waits."""
        self._people = people
        self.setVisible(bool(people))
        self._title.setText(self.tr("Waiting for a seat") if arrived else self.tr("Without a seat"))
        self.all_button.set_text(self.tr("Seat all"))
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(person) for person in people[:_SHOWN]]
        rest = len(people) - len(self.chips)
        self._more.setText(self.tr("and %Ln more", "", rest) if rest else "")

    def _chip(self, person: RoomSeat) -> QPushButton:
        chip = QPushButton(person.name.replace("&", "&&"))
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("Seat {name}").format(name=person.name))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda _=False, who=person.person_id: self.wanted.emit([who]))
        self._inside.addWidget(chip)
        return chip

    def _seat_all(self) -> None:
        self.wanted.emit([person.person_id for person in self._people])
