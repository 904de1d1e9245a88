"""An evening as it happens: somebody comes late or goes, a table is closed, a round is skipped, two swap."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId, SeatingId
from meetup_desk.domain.seatings import Seated, SeatingKind
from meetup_desk.mixing import repairs
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan
from meetup_desk.services.seating.arranging import Arranged, judged, refuse_apart
from meetup_desk.services.seating.drafts import SeatMove
from meetup_desk.services.seating.stored_seatings import StoredSeating, load, moves, problem_of
from meetup_desk.services.seating.tries import WantedMove, moved, place_of, round_place, table_place
from meetup_desk.store import records, seatings
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.seatings import TakenSeat

Mend = Callable[[MixingProblem, StoredSeating], Plan]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Who moved, who has no seat in a round to come, and what the seating was and is worth."""

    moves: Sequence[SeatMove]
    unseated: Sequence[PersonId]
    before: Arranged
    after: Arranged
    changes: Changes


class SeatingRepairs:
    """Changes of a seating that is used already; rounds that are over stay as they were."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def seat_latecomers(self, seating_id: SeatingId, people: Sequence[PersonId], actor: str) -> Repair:
        """Seat people who have no seat; nobody else moves. Teams need no seat: the smallest grows."""

        def mend(problem: MixingProblem, stored: StoredSeating) -> Plan:
            return _with_latecomers(problem, stored, stored.plan, people)

        return self._repair("seating.late", seating_id, actor, mend, more=people)

    def free_seats(self, seating_id: SeatingId, people: Sequence[PersonId], actor: str) -> Repair:
        """Free the seats of people who went or did not come; nobody else moves."""

        def mend(_problem: MixingProblem, stored: StoredSeating) -> Plan:
            return repairs.without(stored.plan, _places(stored, people), stored.next_round)

        return self._repair("seating.left", seating_id, actor, mend, more=people, gone=people)

    def close_table(self, seating_id: SeatingId, number: int, actor: str) -> Repair:
        """Seat those of a table elsewhere in the rounds to come; DeskError `not_found`."""

        def mend(problem: MixingProblem, stored: StoredSeating) -> Plan:
            return repairs.with_table_closed(
                problem, stored.plan, table_place(stored, number), stored.next_round
            )

        return self._repair("seating.close_table", seating_id, actor, mend, closed=number)

    def follow_doors(self, seating_id: SeatingId, actor: str) -> Repair:
        """Seat who is in and has no seat, and free the seats of who is not in, in the rounds to come."""
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            inside = seatings.participants(db, replace(stored.seating, seated=Seated.INSIDE))
            gone = {person.id for person in stored.people} - set(inside)

        def mend(problem: MixingProblem, stored: StoredSeating) -> Plan:
            plan = repairs.without(stored.plan, _places(stored, sorted(gone)), stored.next_round)
            return _with_latecomers(problem, stored, plan, inside)

        return self._repair("seating.follow_doors", seating_id, actor, mend, more=inside, gone=gone)

    def move(self, seating_id: SeatingId, wanted: WantedMove, actor: str, *, keep: bool = True) -> Repair:
        """Bring a person to a table in a round, or only say what that would do (`keep`).

        Where the table is full, who fits best at the table that was left takes the seat there.
        RuleError `seating_apart`, `seating_move_full`; DeskError `not_found`.
        """

        def mend(problem: MixingProblem, stored: StoredSeating) -> Plan:
            return moved(problem, stored, wanted)

        return self._repair("seating.move", seating_id, actor, mend, keep=keep, more=[wanted.person_id])

    def take_over(self, seating_id: SeatingId, better: StoredSeating, actor: str) -> Changes:
        """Seat people as a search found it better; RuleError `seating_changed` where they are others now."""
        with self._desk.change("seating.improve", actor) as db:
            stored = load(db, seating_id)
            if [p.id for p in stored.people] != [p.id for p in better.people]:
                raise RuleError("seating_changed")
            _write(db, stored, better.plan)
        return Changes(change=db.change_id, touched=touched(seating=[seating_id]))

    def skip_round(self, seating_id: SeatingId, number: int, actor: str) -> Changes:
        """Leave a round out; all others stay as they are. DeskError `not_found`."""
        with self._desk.change("seating.skip_round", actor, detail=str(number)) as db:
            stored = load(db, seating_id)
            records.save(db, replace(stored.rounds[round_place(stored, number)], skipped=True))
        return Changes(change=db.change_id, touched=touched(seating=[seating_id]))

    def _repair(
        self,
        command: str,
        seating_id: SeatingId,
        actor: str,
        mend: Mend,
        *,
        more: Collection[int] = (),
        gone: Collection[int] = (),
        closed: int | None = None,
        keep: bool = True,
    ) -> Repair:
        with self._desk.reading() as db:
            stored = load(db, seating_id, more)
            problem = problem_of(db, stored, self._desk.now())
        plan = mend(problem, stored)
        after = judged(problem, plan)
        refuse_apart(after, stored.names)
        changes = Changes()
        if keep:
            with self._desk.change(command, actor) as db:
                if closed is not None:
                    records.save(db, replace(stored.tables[table_place(stored, closed)], closed=True))
                _grow_teams(db, stored, plan)
                _write(db, stored, plan)
            changes = Changes(change=db.change_id, touched=touched(seating=[seating_id]))
        return Repair(
            moves=moves(stored, plan),
            unseated=_unseated(stored, plan, more, gone),
            before=judged(problem, stored.plan),
            after=after,
            changes=changes,
        )


def _with_latecomers(
    problem: MixingProblem, stored: StoredSeating, plan: Plan, people: Sequence[int]
) -> Plan:
    late, teams = _places(stored, people), stored.seating.kind is SeatingKind.TEAMS
    return repairs.with_latecomers(problem, plan, late, stored.next_round, may_grow=teams)


def _grow_teams(db: WriteTransaction, stored: StoredSeating, plan: Plan) -> None:
    """Let teams have the size that latecomers gave them."""
    for place, table in enumerate(stored.tables):
        size = int((plan == place).sum(axis=1).max(initial=0))
        if stored.seating.kind is SeatingKind.TEAMS and size > table.seats:
            records.save(db, replace(table, seats=size))


def _write(db: WriteTransaction, stored: StoredSeating, plan: Plan) -> None:
    taken, left = [], []
    for number, person in zip(*(stored.plan != plan).nonzero(), strict=True):
        round_id, person_id = stored.rounds[number].id, stored.people[person].id
        if plan[number, person] == ABSENT:
            left.append((round_id, person_id))
        else:
            taken.append(TakenSeat(round_id, stored.tables[plan[number, person]].id, person_id))
    seatings.leave_seats(db, left)
    seatings.take_seats(db, taken)


def _unseated(
    stored: StoredSeating, plan: Plan, wanting: Collection[int], gone: Collection[int]
) -> list[PersonId]:
    """Name who had or wants a seat, and has none in some round to come."""
    coming = [n for n in range(stored.next_round, len(stored.rounds)) if not stored.rounds[n].skipped]
    had = (stored.plan[coming] != ABSENT).any(axis=0)
    lacks = (plan[coming] == ABSENT).any(axis=0)
    return [
        person.id
        for place, person in enumerate(stored.people)
        if lacks[place] and person.id not in gone and (had[place] or person.id in wanting)
    ]


def _places(stored: StoredSeating, people: Sequence[int]) -> list[int]:
    return [place_of(stored, person) for person in people]
