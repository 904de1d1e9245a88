"""Seatings of events: made, shown, and begun round by round."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, ListId, SeatingId, Uid
from meetup_desk.domain.scans import DoorList
from meetup_desk.domain.seatings import (
    Seated,
    Seating,
    SeatingRound,
)
from meetup_desk.domain.times import Instant
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.mixing.timed_search import AskedSearch
from meetup_desk.services.seating.arranging import Arranged, Stopped, Told, arrange, improve, judged
from meetup_desk.services.seating.choices import SeatingChoices, choices_of
from meetup_desk.services.seating.drafts import SeatingDraft
from meetup_desk.services.seating.evening_steps import evening_steps
from meetup_desk.services.seating.rooms import SeatingRoom, room_of
from meetup_desk.services.seating.round_meetings import write_meetings
from meetup_desk.services.seating.seating_writing import laid_out, write
from meetup_desk.services.seating.stored_seatings import StoredSeating, load, problem_of, with_plan
from meetup_desk.services.seating.wanted_people import WantedPeople
from meetup_desk.store import records, seatings
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.seatings import SeatedPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSeating:
    """A seating with what it is worth."""

    stored: StoredSeating
    arranged: Arranged


def _seated(stored: StoredSeating) -> set[int]:
    """Give who has a seat in every round to come; a round that is left out counts as one."""
    coming = [n for n in range(stored.next_round, len(stored.rounds)) if not stored.rounds[n].skipped]
    has = (stored.plan[coming] != ABSENT).all(axis=0)
    return {person.id for place, person in enumerate(stored.people) if has[place]}


_EXPECTED = (Seated.GOING, Seated.INSIDE)


class Seatings:
    """The seatings of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(
        self,
        event_id: EventId,
        draft: SeatingDraft,
        actor: str,
        *,
        seconds: float = 2.0,
        told: Told | None = None,
    ) -> tuple[ShownSeating, Changes]:
        """Seat the people of an event, and keep the seating; RuleError as for `arrange`.

        The search runs outside of any transaction: doors go on meanwhile.
        """
        return self.keep(self.search(event_id, draft, seconds=seconds, told=told), actor)

    def search(
        self,
        event_id: EventId,
        draft: SeatingDraft,
        *,
        seconds: float = 2.0,
        told: Told | None = None,
        stopped: Stopped | None = None,
    ) -> ShownSeating:
        """Look for a seating, and keep nothing; with `stopped`, in a process of its own.

        RuleError as for `arrange`.
        """
        with self._desk.reading() as db:
            asked = laid_out(db, event_id, draft, self._desk.now())
            problem = problem_of(db, asked, self._desk.now())
        arranged = arrange(problem, asked.names, seconds=seconds, seed=draft.seed, told=told, stopped=stopped)
        return ShownSeating(stored=replace(asked, plan=arranged.plan), arranged=arranged)

    def keep(self, found: ShownSeating, actor: str) -> tuple[ShownSeating, Changes]:
        """Keep what a search found."""
        with self._desk.change("seating.make", actor, detail=found.stored.seating.name) as db:
            stored = write(db, found.stored)
        changes = Changes(change=db.change_id, touched=touched(seating=[stored.seating.id]))
        return ShownSeating(stored=stored, arranged=found.arranged), changes

    def choices(self, event_id: EventId) -> SeatingChoices:
        """Give what can be chosen for a seating of an event; DeskError `not_found`."""
        return choices_of(self._desk, event_id)

    def room(self, event_id: EventId) -> SeatingRoom | None:
        """Give the newest seating of an event round by round, and who waits for a seat; None without one."""
        with self._desk.reading() as db:
            newest = seatings.latest(db, event_id)
            if newest is None:
                return None
            stored = load(db, newest)
            problem = problem_of(db, stored, self._desk.now())
            inside = None
            if seatings.has_scans(db, event_id):
                inside = set(seatings.participants(db, replace(stored.seating, seated=Seated.INSIDE)))
            wanted = seatings.participants(db, stored.seating) if inside is None else inside
            lacking = set(wanted) - _seated(stored)
            waiting = seatings.people(db, event_id, lacking, with_visits=False)
            steps = evening_steps(db, stored)
        return room_of(stored, judged(problem, stored.plan), waiting, inside, steps)

    def seated(self, event_id: EventId) -> int:
        """Count the people of the newest seating of an event; 0 without one."""
        with self._desk.reading() as db:
            return seatings.seated(db, event_id)

    def improve(
        self,
        seating_id: SeatingId,
        *,
        seconds: float = 2.0,
        seed: int = 0,
        told: Told | None = None,
        stopped: Stopped | None = None,
    ) -> ShownSeating:
        """Look for a better plan of the same people, and keep nothing; rounds that are over stay.

        `stopped` as for `search`. RuleError as for `arrange`; DeskError `not_found`.
        """
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            problem = problem_of(db, stored, self._desk.now())
        wanted = AskedSearch(
            problem=problem, seconds=seconds, seed=seed, start=stored.plan, first_round=stored.next_round
        )
        arranged = improve(wanted, stored.names, told=told, stopped=stopped)
        return ShownSeating(stored=with_plan(stored, arranged.plan), arranged=arranged)

    def show(self, seating_id: SeatingId) -> ShownSeating:
        """Give a seating as it is now, measured; DeskError `not_found`."""
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            problem = problem_of(db, stored, self._desk.now())
        return ShownSeating(stored=stored, arranged=judged(problem, stored.plan))

    def wanted(self, event_id: EventId, draft: SeatingDraft) -> WantedPeople:
        """Give who would take part, to be found by id or name."""
        with self._desk.reading() as db:
            return WantedPeople(laid_out(db, event_id, draft, self._desk.now()).people)

    def everybody(self, seating_id: SeatingId) -> Sequence[SeatedPerson]:
        """Give who has a seat, and who came or is expected; DeskError `not_found`."""
        with self._desk.reading() as db:
            seating = records.get(db, Seating, seating_id)
            expected = (seatings.participants(db, replace(seating, seated=who)) for who in _EXPECTED)
            return load(db, seating_id, {person for people in expected for person in people}).people

    def anybody(self, seating_id: SeatingId) -> WantedPeople:
        """Give the same people, to be found by id or name."""
        return WantedPeople(self.everybody(seating_id))

    def list_named(self, event_id: EventId, name: str) -> ListId:
        """Give the list of an event at a door by its name; DeskError `not_found`."""
        with self._desk.reading() as db:
            found = records.find(db, DoorList, event_id=event_id, name=name)
        if not found:
            raise DeskError(ErrorCode.NOT_FOUND, what="list", id=name)
        return found[0].id

    def of_event(self, event_id: EventId) -> SeatingId:
        """Give the newest seating of an event; DeskError `not_found`."""
        with self._desk.reading() as db:
            found = seatings.latest(db, event_id)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="seating", id=event_id)
        return found

    def by_uid(self, uid: Uid) -> SeatingId:
        """Give the seating of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Seating, uid).id

    def remove(self, seating_id: SeatingId, actor: str) -> Changes:
        """Remove a seating; meetings that came of it stay. DeskError `not_found`."""
        with self._desk.change("seating.remove", actor) as db:
            records.get(db, Seating, seating_id)
            seatings.remove(db, seating_id)
        return Changes(change=db.change_id, touched=touched(seating=[seating_id]))

    def start_round(
        self, seating_id: SeatingId, number: int, actor: str, at: Instant | None = None
    ) -> Changes:
        """Begin a round, now or at an instant; the one before it ends then. DeskError `not_found`."""
        with self._desk.change("seating.start_round", actor, detail=str(number)) as db:
            at = at or self._desk.now()
            stored = load(db, seating_id)
            begun = _round(stored, number)
            self._end_open(db, stored, at, but=number)
            records.save(db, replace(begun, starts_at=at, ends_at=None))
        return self._told_of_round(db, seating_id)

    def add_minutes(self, seating_id: SeatingId, minutes: int, actor: str) -> Changes:
        """Let the round that is on last longer; DeskError `not_found` where none is."""
        with self._desk.change("seating.longer", actor) as db:
            stored = load(db, seating_id)
            on = next((r for r in stored.rounds if r.starts_at is not None and r.ends_at is None), None)
            if on is None:
                raise DeskError(ErrorCode.NOT_FOUND, what="seating_round", id=0)
            records.save(db, replace(on, minutes=on.minutes + minutes))
        return self._told_of_round(db, seating_id)

    def end_round(self, seating_id: SeatingId, actor: str, at: Instant | None = None) -> Changes:
        """End the round that is on; who was in for at least half of it has met the others of the table."""
        with self._desk.change("seating.end_round", actor) as db:
            self._end_open(db, load(db, seating_id), at or self._desk.now())
        return self._told_of_round(db, seating_id)

    def _end_open(self, db: WriteTransaction, stored: StoredSeating, at: Instant, but: int = 0) -> None:
        for each in stored.rounds:
            if each.starts_at is not None and each.ends_at is None and each.number != but:
                ended = replace(each, ends_at=at)
                records.save(db, ended)
                write_meetings(db, stored, ended)

    @staticmethod
    def _told_of_round(db: WriteTransaction, seating_id: SeatingId) -> Changes:
        return Changes(change=db.change_id, touched=touched(seating=[seating_id], meeting=None))


def _round(stored: StoredSeating, number: int) -> SeatingRound:
    for each in stored.rounds:
        if each.number == number:
            return each
    raise DeskError(ErrorCode.NOT_FOUND, what="seating_round", id=number)
