"""The door's work: judged one after the other, in the order of asking, and never waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.source import Ask, Counts, FoundPerson, Guest
from meetup_desk.services.tickets.pictures import codes_in
from meetup_desk.ui.door.open_door import DoorPlace, OpenDoor
from meetup_desk.ui.jobs import Jobs

_LAST = 12  # scans listed
_GATHER = 250  # ms in which scans share one question for the counts
_EVERY = 5_000  # ms between two looks at what other doors did


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the door shows of everybody."""

    counts: Counts
    last: list[ScanLine]


class DoorModel(QObject):
    """Asks a door and tells what it answers.

    A scan that could not be written stays in `unwritten` until `retry` has written it.
    """

    opened = Signal(object)  # Post
    answered = Signal(object, object)  # Ask or Guest, Answer
    slowed = Signal(int)  # seconds until one more wrong code is answered, after many
    undone = Signal(object)  # Answer
    handed_over = Signal(object)  # Found
    unlocked = Signal()
    still_locked = Signal(object)  # DeskError: a wrong PIN, or one too soon after it
    refused = Signal(object)  # DeskError; `unwritten` says what is kept
    figures_came = Signal(object)  # Figures
    found = Signal(str, object)  # what was searched, list[Found]
    inside_came = Signal(object, object)  # Post, list[InsideLine]

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._line = jobs, jobs.in_order()
        self._wanted: Callable[[], OpenDoor] | None = None
        self._post: OpenDoor | None = None
        self._told: OpenDoor | None = None  # the post that was told
        self._in_turn = False
        self._newest: DoorAnswer | None = None
        self.unwritten: list[Ask] = []
        self._gather = QTimer(self, singleShot=True, interval=_GATHER)
        self._gather.timeout.connect(self._ask_figures)
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._ask_figures)

    def open(self, place: DoorPlace, name: str, list_name: str) -> None:
        """Stand at a door from the next scan on."""
        self._wanted, self._in_turn = partial(place.open, name, list_name), place.in_turn
        self._line.run(self._reopen, self._opened, self.refused.emit)

    def close(self) -> None:
        """Leave the door, after everything that was asked before."""
        self._wanted = None
        self._line.run(self._close, _nothing, self.refused.emit)

    def watch(self, *, on: bool) -> None:
        """Keep the figures fresh while they are seen."""
        if on:
            self._clock.start()
            self._ask_figures()
        else:
            self._clock.stop()

    def scan(self, ask: Ask) -> None:
        """Judge, after everything that was asked before."""
        self._line.run(
            lambda: self._here().source.scan(ask), partial(self._judged, ask), partial(self._keep, ask)
        )

    def walk_in(self, guest: Guest, reason: str | None = None) -> None:
        """Let in somebody without an answer."""
        self._line.run(
            lambda: self._here().source.walk_in(guest, override_reason=reason),
            partial(self._judged, guest),
            self.refused.emit,
        )

    def hand_over(self, rsvp_id: RsvpId, name: str) -> None:
        """Write down that a ticket was handed to somebody else."""
        self._line.run(
            lambda: self._here().source.hand_over(rsvp_id, name), self._handed_over, self.refused.emit
        )

    def recount(self, ask: Ask | Guest, answer: DoorAnswer, count: int) -> None:
        """Write a scan again with another number of people."""
        self._line.run(
            lambda: self._here().source.recount(answer.scan, count),
            partial(self._judged, ask),
            self.refused.emit,
        )

    def undo(self) -> None:
        """Take back this door's last scan."""
        self._line.run(self._undo, self._taken_back, self.refused.emit)

    def unlock(self, pin: str) -> None:
        """Let a supervisor work here."""
        self._line.run(partial(self._unlock, pin), self._unlocked, self._not_unlocked)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        kept, self.unwritten = self.unwritten, []
        for ask in kept:
            self.scan(ask)

    def search(self, text: str) -> None:
        """Find people by any part of a name, initial consonants or digits of the phone."""
        self._readers().run(
            lambda: self._searched(text), partial(self._tell_found, text), key=(self, "search")
        )

    def forget_search(self) -> None:
        """Drop what is still being searched."""
        self._readers().forget((self, "search"))

    def read_picture(self, path: Path, direction: Direction) -> None:
        """Judge every code in a picture file; a picture without one is a reading too."""
        self._jobs.run(lambda: codes_in(path), partial(self._scan_all, direction), self.refused.emit)

    def ask_inside(self) -> None:
        """Ask who is inside now."""
        self._readers().run(self._inside, self._tell_inside, self.refused.emit)

    def refresh(self) -> None:
        """Count again soon."""
        if not self._gather.isActive():
            self._gather.start()

    # -- on the door's thread

    def _reopen(self) -> None:
        self._close()
        assert self._wanted is not None  # noqa: S101 - nobody asks before a door is named
        self._post = self._wanted()

    def _close(self) -> None:
        post, self._post = self._post, None
        if post is not None:
            post.close()

    def _here(self) -> OpenDoor:
        if self._post is None:  # it could not be opened before; perhaps it can now
            self._reopen()
        assert self._post is not None  # noqa: S101 - opened above, or refused
        return self._post

    def _unlock(self, pin: str) -> Roles:
        roles = self._here().source.roles
        roles.unlock(pin)
        return roles

    def _undo(self) -> DoorAnswer:
        return self._here().source.undo()

    # -- answers

    def _opened(self, _result: object = None) -> None:
        if self._post is not None and self._told is not self._post:
            self._told = self._post
            self.opened.emit(self._post)
            self._ask_figures()

    def _judged(self, ask: Ask | Guest, answer: DoorAnswer) -> None:
        self._opened()  # where it could be opened only now
        self._newest = answer
        if answer.wait:
            self.slowed.emit(answer.wait)
            QTimer.singleShot(answer.wait * 1_000, self, partial(self._tell_late, ask, answer))
            return
        self.answered.emit(ask, answer)
        self.refresh()

    def _tell_late(self, ask: Ask | Guest, answer: DoorAnswer) -> None:
        """Tell a wrong code that had to wait, unless somebody else stands there by now."""
        if self._newest is answer:
            self.answered.emit(ask, answer)
            self.refresh()

    def _taken_back(self, answer: DoorAnswer) -> None:
        self.undone.emit(answer)
        self.refresh()

    def _handed_over(self, found: FoundPerson) -> None:
        self.handed_over.emit(found)
        self.refresh()

    def _unlocked(self, _result: object) -> None:
        self.unlocked.emit()

    def _not_unlocked(self, error: DeskError) -> None:
        wrong = error.reason in {"pin_wrong", "pin_wait"}
        (self.still_locked if wrong else self.refused).emit(error)

    def _keep(self, ask: Ask, error: DeskError) -> None:
        if error.code is not ErrorCode.RULE:  # a rule says no for good
            self.unwritten.append(ask)
        self.refused.emit(error)

    def _scan_all(self, direction: Direction, texts: list[str]) -> None:
        for text in texts or [""]:
            self.scan(Ask(text=text, typed=False, direction=direction))

    # -- questions that need no turn at the desk, and wait for theirs at a pack

    def _readers(self) -> Jobs:
        return self._line if self._in_turn else self._jobs

    def _searched(self, text: str) -> list[FoundPerson]:
        post = self._post
        return [] if post is None else post.source.search(text, _LAST)

    def _tell_found(self, text: str, found: list[FoundPerson]) -> None:
        self.found.emit(text, found)

    def _inside(self) -> tuple[OpenDoor, list[InsideLine]]:
        post = self._here()
        return post, post.source.inside_now()

    def _tell_inside(self, inside: tuple[OpenDoor, list[InsideLine]]) -> None:
        self.inside_came.emit(*inside)

    def _ask_figures(self) -> None:
        self._readers().run(self._figures, self._tell_figures, self._no_figures, key=(self, "figures"))

    def _figures(self) -> Figures | None:
        post = self._post
        if post is None:
            return None
        return Figures(counts=post.source.counts(), last=post.source.last_scans(_LAST))

    def _no_figures(self, error: DeskError) -> None:
        """Leave the figures as they are: the next scan says what is wrong; but not that the desk is gone."""
        if error.code is ErrorCode.DESK_REPLACED:
            self.refused.emit(error)

    def _tell_figures(self, figures: Figures | None) -> None:
        if figures is not None:
            self.figures_came.emit(figures)


def _nothing(_result: object) -> None:
    """Nobody waits for a door to be closed."""
