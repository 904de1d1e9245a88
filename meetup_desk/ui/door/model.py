"""The door's work: judged one after the other, in the order of asking, and never waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rows import ScanLine
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door_source import Answer, Ask, Counts, DoorSource, Found
from meetup_desk.services.pictures import codes_in
from meetup_desk.ui.jobs import Jobs

_LAST = 12  # scans listed
_GATHER = 250  # ms in which scans share one question for the counts
_EVERY = 5_000  # ms between two looks at what other doors did


class OpenDoor(DoorSource, Protocol):
    """A door of an event that was opened."""

    @property
    def event(self) -> Event:
        """Event that the door leads to."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the door shows of everybody."""

    counts: Counts
    last: list[ScanLine]


class DoorModel(QObject):
    """Asks a door and tells what it answers.

    A scan that could not be written stays in `unwritten` until `retry` has written it.
    """

    opened = Signal(object)  # Event
    answered = Signal(object, object)  # Ask, Answer
    undone = Signal(object)  # Answer
    refused = Signal(object)  # DeskError; `unwritten` says what is kept
    figures_came = Signal(object)  # Figures
    found = Signal(str, object)  # what was searched, list[Found]

    def __init__(self, jobs: Jobs, open_door: Callable[[EventId, str], OpenDoor], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._line = jobs, jobs.in_order()
        self._open_door = open_door
        self._wanted: tuple[EventId, str] | None = None
        self._door: OpenDoor | None = None
        self._told: OpenDoor | None = None  # the door whose event was told
        self.unwritten: list[Ask] = []
        self._gather = QTimer(self, singleShot=True, interval=_GATHER)
        self._gather.timeout.connect(self._ask_figures)
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._ask_figures)

    def open(self, event_id: EventId, name: str) -> None:
        """Stand at a door of an event from the next scan on."""
        self._wanted = (event_id, name)
        self._line.run(partial(self._reopen, event_id, name), self._opened, self.refused.emit)

    def watch(self, *, on: bool) -> None:
        """Keep the figures fresh while they are seen."""
        if on:
            self._clock.start()
            self._ask_figures()
        else:
            self._clock.stop()

    def scan(self, ask: Ask) -> None:
        """Judge, after everything that was asked before."""
        self._line.run(lambda: self._here().scan(ask), partial(self._judged, ask), partial(self._keep, ask))

    def recount(self, ask: Ask, answer: Answer, count: int) -> None:
        """Write a scan again with another number of people."""
        self._line.run(
            lambda: self._here().recount(answer.scan, count), partial(self._judged, ask), self.refused.emit
        )

    def undo(self) -> None:
        """Take back this door's last scan."""
        self._line.run(lambda: self._here().undo(), self._taken_back, self.refused.emit)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        kept, self.unwritten = self.unwritten, []
        for ask in kept:
            self.scan(ask)

    def search(self, text: str) -> None:
        """Find people by any part of a name, initial consonants or digits of the phone."""
        self._jobs.run(lambda: self._searched(text), partial(self._tell_found, text), key=(self, "search"))

    def forget_search(self) -> None:
        """Drop what is still being searched."""
        self._jobs.forget((self, "search"))

    def read_picture(self, path: Path, direction: Direction) -> None:
        """Judge every code in a picture file; a picture without one is a reading too."""
        self._jobs.run(lambda: codes_in(path), partial(self._scan_all, direction), self.refused.emit)

    def refresh(self) -> None:
        """Count again soon."""
        if not self._gather.isActive():
            self._gather.start()

    # -- on the door's thread

    def _reopen(self, event_id: EventId, name: str) -> None:
        self._door = None
        self._door = self._open_door(event_id, name)

    def _here(self) -> OpenDoor:
        if self._door is None:  # it could not be opened before; perhaps it can now
            assert self._wanted is not None  # noqa: S101 - nobody scans before a door is named
            self._reopen(*self._wanted)
        assert self._door is not None  # noqa: S101 - opened above, or refused
        return self._door

    # -- answers

    def _opened(self, _result: object = None) -> None:
        if self._door is not None and self._told is not self._door:
            self._told = self._door
            self.opened.emit(self._door.event)
            self._ask_figures()

    def _judged(self, ask: Ask, answer: Answer) -> None:
        self._opened()  # where it could be opened only now
        self.answered.emit(ask, answer)
        self.refresh()

    def _taken_back(self, answer: Answer) -> None:
        self.undone.emit(answer)
        self.refresh()

    def _keep(self, ask: Ask, error: DeskError) -> None:
        self.unwritten.append(ask)
        self.refused.emit(error)

    def _scan_all(self, direction: Direction, texts: list[str]) -> None:
        for text in texts or [""]:
            self.scan(Ask(text=text, typed=False, direction=direction))

    def _searched(self, text: str) -> list[Found]:
        door = self._door
        return [] if door is None else door.search(text, _LAST)

    def _tell_found(self, text: str, found: list[Found]) -> None:
        self.found.emit(text, found)

    def _ask_figures(self) -> None:
        self._jobs.run(self._figures, self._tell_figures, _quietly, key=(self, "figures"))

    def _figures(self) -> Figures | None:
        door = self._door
        return None if door is None else Figures(counts=door.counts(), last=door.last_scans(_LAST))

    def _tell_figures(self, figures: Figures | None) -> None:
        if figures is not None:
            self.figures_came.emit(figures)


def _quietly(_error: DeskError) -> None:
    """Leave the figures as they are: the next scan says what is wrong with the desk."""
