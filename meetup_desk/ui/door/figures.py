"""How many came to a door, and who was scanned last: read again after scans, and every few seconds."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.services.door.door_source import Counts
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.jobs import Jobs

LAST_SCANS = 12  # at most
_DELAY = 250  # ms in which scans share one reading
_INTERVAL = 5_000  # ms between two looks at what other doors did


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the door shows of everybody."""

    counts: Counts
    last_scans: list[ScanLine]


class FiguresReader(QObject):
    """`read(Figures)` comes after `refresh` and regularly while watched; `refused` when the desk is gone."""

    read = Signal(object)
    refused = Signal(object)  # DeskError

    def __init__(
        self, jobs: Callable[[], Jobs], door: Callable[[], OpenDoor | None], parent: QObject
    ) -> None:
        """`jobs` and `door` give those of now."""
        super().__init__(parent)
        self._jobs, self._door = jobs, door
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self.refresh_now)
        self._watch = QTimer(self, interval=_INTERVAL)
        self._watch.timeout.connect(self.refresh_now)

    def watch(self, *, on: bool) -> None:
        """Keep the figures fresh while they are seen."""
        if on:
            self._watch.start()
            self.refresh_now()
        else:
            self._watch.stop()

    def refresh(self) -> None:
        """Read soon, once for all that is scanned until then."""
        if not self._delay.isActive():
            self._delay.start()

    def refresh_now(self) -> None:
        """Read at once."""
        self._jobs().run(self._figures, self._finish, self._fail, key=(self, "figures"))

    def _figures(self) -> Figures | None:
        door = self._door()
        if door is None:
            return None
        return Figures(counts=door.source.counts(), last_scans=door.source.last_scans(LAST_SCANS))

    def _finish(self, figures: Figures | None) -> None:
        if figures is not None:
            self.read.emit(figures)

    def _fail(self, error: DeskError) -> None:
        """Leave the figures as they are: the next scan says what is wrong; but not that the desk is gone."""
        if error.code is ErrorCode.DESK_REPLACED:
            self.refused.emit(error)
