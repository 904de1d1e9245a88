"""What is asked of an open door: one question after the other on its own thread, answered by signals."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.domain.verdicts import Direction
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import FoundPerson, ScanRequest
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.tickets.pictures import codes_in
from meetup_desk.ui.door.figures import FiguresReader
from meetup_desk.ui.door.open_door import DoorPlace, OpenDoor
from meetup_desk.ui.jobs import Jobs

_MOST_FOUND = 12  # people


class DoorModel(QObject):
    """Asks a door, and announces its answers.

    A scan that could not be written stays in `unwritten` until `retry` has written it.
    """

    opened = Signal(object)  # OpenDoor
    answered = Signal(object, object)  # ScanRequest or WalkIn, DoorAnswer
    slowed = Signal(int)  # seconds until one more wrong code is answered, after many
    undone = Signal(object)  # DoorAnswer
    need_said = Signal()
    handed_over = Signal(object)  # FoundPerson
    unlocked = Signal()
    unlock_refused = Signal(object)  # DeskError: a wrong PIN, or one too soon after it
    refused = Signal(object)  # DeskError; `unwritten` says what is kept
    people_found = Signal(str, object)  # the query, list[FoundPerson]
    inside_read = Signal(object, object)  # OpenDoor, list[InsideLine]

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._queue = jobs, jobs.in_order()
        self._open: Callable[[], OpenDoor] | None = None  # opens the door that is wanted now
        self._open_door: OpenDoor | None = None
        self._announced: OpenDoor | None = None  # the door that `opened` announced
        self._one_at_a_time = False
        self._newest: DoorAnswer | None = None
        self.unwritten: list[ScanRequest] = []
        self.figures = FiguresReader(self._question_jobs, lambda: self._open_door, self)
        self.figures.refused.connect(self.refused)

    def open(self, place: DoorPlace, name: str, list_name: str) -> None:
        """Open a door for the next scan and all after it."""
        self._open, self._one_at_a_time = partial(place.open, name, list_name), place.one_at_a_time
        self._queue.run(self._reopen, self._finish_opening, self.refused.emit)

    def close(self) -> None:
        """Close the door, after everything that was asked before."""
        self._open = None
        self._queue.run(self._close, failed=self.refused.emit)

    def scan(self, ask: ScanRequest) -> None:
        """Judge, after everything that was asked before."""
        self._queue.run(
            lambda: self._ensure_open().source.scan(ask),
            partial(self._answer_scan, ask),
            partial(self._fail_scan, ask),
        )

    def walk_in(self, guest: WalkIn, reason: str | None = None) -> None:
        """Let in somebody without an RSVP."""
        self._queue.run(
            lambda: self._ensure_open().source.walk_in(guest, override_reason=reason),
            partial(self._answer_scan, guest),
            self.refused.emit,
        )

    def hand_over(self, rsvp_id: RsvpId, name: str) -> None:
        """Write down that a ticket was handed to somebody else."""
        self._queue.run(
            lambda: self._ensure_open().source.hand_over(rsvp_id, name),
            self._finish_hand_over,
            self.refused.emit,
        )

    def say_need(self, rsvp_id: RsvpId, kind: NeedOfferKind, text: str) -> None:
        """Write down what somebody looks for or can give."""

        def write() -> object:
            say = self._ensure_open().say_need
            return None if say is None else say(rsvp_id, kind, text)

        self._queue.run(write, lambda _: self.need_said.emit(), self.refused.emit)

    def recount(self, ask: ScanRequest | WalkIn, answer: DoorAnswer, count: int) -> None:
        """Write a scan again with another number of people."""
        self._queue.run(
            lambda: self._ensure_open().source.recount(answer.scan, count),
            partial(self._answer_scan, ask),
            self.refused.emit,
        )

    def undo(self) -> None:
        """Take back this door's last scan."""
        self._queue.run(self._undo, self._finish_undo, self.refused.emit)

    def unlock(self, pin: str) -> None:
        """Let a supervisor work here."""
        self._queue.run(partial(self._unlock, pin), self._finish_unlock, self._fail_unlock)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        unwritten, self.unwritten = self.unwritten, []
        for ask in unwritten:
            self.scan(ask)

    def search(self, text: str) -> None:
        """Find people by any part of a name, initial consonants or digits of the phone."""
        self._question_jobs().run(
            lambda: self._people_of(text), partial(self._finish_search, text), key=(self, "search")
        )

    def forget_search(self) -> None:
        """Drop what is still being searched."""
        self._question_jobs().forget((self, "search"))

    def read_picture(self, path: Path, direction: Direction) -> None:
        """Judge every code in a picture file; a picture without one is a reading too."""
        self._jobs.run(lambda: codes_in(path), partial(self._scan_all, direction), self.refused.emit)

    def ask_inside(self) -> None:
        """Ask who is inside now."""
        self._question_jobs().run(self._people_inside, self._finish_inside, self.refused.emit)

    # -- on the door's thread

    def _reopen(self) -> None:
        self._close()
        assert self._open is not None  # noqa: S101 - nobody asks before a door is named
        self._open_door = self._open()

    def _close(self) -> None:
        open_door, self._open_door = self._open_door, None
        if open_door is not None:
            open_door.close()

    def _ensure_open(self) -> OpenDoor:
        if self._open_door is None:  # it could not be opened before; perhaps it can now
            self._reopen()
        assert self._open_door is not None  # noqa: S101 - opened above, or refused
        return self._open_door

    def _unlock(self, pin: str) -> Roles:
        roles = self._ensure_open().source.roles
        roles.unlock(pin)
        return roles

    def _undo(self) -> DoorAnswer:
        return self._ensure_open().source.undo()

    # -- answers

    def _finish_opening(self, _result: object = None) -> None:
        if self._open_door is not None and self._announced is not self._open_door:
            self._announced = self._open_door
            self.opened.emit(self._open_door)
            self.figures.refresh_now()

    def _answer_scan(self, ask: ScanRequest | WalkIn, answer: DoorAnswer) -> None:
        self._finish_opening()  # where it could be opened only now
        self._newest = answer
        if answer.wait:
            self.slowed.emit(answer.wait)
            QTimer.singleShot(answer.wait * 1_000, self, partial(self._answer_late, ask, answer))
            return
        self.answered.emit(ask, answer)
        self.figures.refresh()

    def _answer_late(self, ask: ScanRequest | WalkIn, answer: DoorAnswer) -> None:
        """Answer a wrong code that had to wait, unless something was scanned meanwhile."""
        if self._newest is answer:
            self.answered.emit(ask, answer)
            self.figures.refresh()

    def _finish_undo(self, answer: DoorAnswer) -> None:
        self.undone.emit(answer)
        self.figures.refresh()

    def _finish_hand_over(self, person: FoundPerson) -> None:
        self.handed_over.emit(person)
        self.figures.refresh()

    def _finish_unlock(self, _result: object) -> None:
        self.unlocked.emit()

    def _fail_unlock(self, error: DeskError) -> None:
        wrong = error.reason in {"pin_wrong", "pin_wait"}
        (self.unlock_refused if wrong else self.refused).emit(error)

    def _fail_scan(self, ask: ScanRequest, error: DeskError) -> None:
        if error.code is not ErrorCode.RULE:  # a rule says no for good
            self.unwritten.append(ask)
        self.refused.emit(error)

    def _scan_all(self, direction: Direction, texts: list[str]) -> None:
        for text in texts or [""]:
            self.scan(ScanRequest(text=text, typed=False, direction=direction))

    # -- questions that need no turn at the desk, and wait for it where the door answers one at a time

    def _question_jobs(self) -> Jobs:
        return self._queue if self._one_at_a_time else self._jobs

    def _people_of(self, text: str) -> list[FoundPerson]:
        open_door = self._open_door
        return [] if open_door is None else open_door.source.search(text, _MOST_FOUND)

    def _finish_search(self, text: str, found: list[FoundPerson]) -> None:
        self.people_found.emit(text, found)

    def _people_inside(self) -> tuple[OpenDoor, list[InsideLine]]:
        open_door = self._ensure_open()
        return open_door, open_door.source.inside_now()

    def _finish_inside(self, inside: tuple[OpenDoor, list[InsideLine]]) -> None:
        self.inside_read.emit(*inside)
