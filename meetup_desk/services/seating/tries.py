"""What a move of one person would do, told before it is made."""

from dataclasses import dataclass

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.mixing import repairs
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, taken_by
from meetup_desk.mixing.refusals import Unkept, UnkeptReason
from meetup_desk.services.seating.arranging import Arranged, judged, named
from meetup_desk.services.seating.stored_seatings import StoredSeating


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedMove:
    """A person who is to sit at a table in a round; with `other`, in exchange with who sits there."""

    person_id: PersonId
    table: int  # its number
    round: int  # its number
    other_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedMove:
    """A move that was not made: what the seating would be worth, who would change places, and who may not."""

    move: WantedMove
    after: Arranged
    exchanged: str = ""  # name of the one who would take the seat that is left
    apart: str = ""  # names of those who would share a table and must never; the move is refused


def try_move(stored: StoredSeating, before: Arranged, move: WantedMove) -> TriedMove:
    """Say what a move would do; RuleError `seating_move_full`, DeskError `not_found`."""
    place = place_of(stored, move.person_id)
    plan = moved(before.problem, stored, move)
    number = round_place(stored, move.round)
    others = [p for p in (plan[number] != before.plan[number]).nonzero()[0].tolist() if p != place]
    after = judged(before.problem, plan)
    broken = {rule.people for rule in before.unkept if rule.reason is UnkeptReason.APART}
    return TriedMove(
        move=move,
        after=after,
        exchanged=", ".join(stored.people[other].name for other in others),
        apart=next((_names(stored, rule) for rule in after.unkept if _new(rule, broken)), ""),
    )


def moved(problem: MixingProblem, stored: StoredSeating, move: WantedMove) -> Plan:
    """Give the plan after a move.

    Where the table is full, who fits best at the table that is left takes the seat there.
    RuleError `seating_move_full`, DeskError `not_found`.
    """
    place, at = place_of(stored, move.person_id), table_place(stored, move.table)
    number = round_place(stored, move.round)
    plan, left = stored.plan, int(stored.plan[number, place])
    there = [other for other in range(len(stored.people)) if plan[number, other] == at and other != place]
    if move.other_id is not None and left != ABSENT:
        return repairs.swapped(plan, number, place, at, place_of(stored, move.other_id))
    if taken_by(problem, [*there, place]) <= problem.tables[at]:
        return repairs.swapped(plan, number, place, at)
    if left == ABSENT and len(there) < problem.tables[at]:
        return repairs.swapped(plan, number, place, at)  # guests lack a seat, and the measure says so
    if left == ABSENT or not there:
        raise RuleError("seating_move_full", table=move.table)
    return repairs.cheapest(problem, [repairs.swapped(plan, number, place, at, other) for other in there])


def place_of(stored: StoredSeating, person_id: int) -> int:
    """Give the column of a person; DeskError `not_found`."""
    place = stored.place_of(person_id)
    if place is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="person", id=person_id)
    return place


def table_place(stored: StoredSeating, number: int) -> int:
    """Give the place of a table by its number; DeskError `not_found`."""
    for place, table in enumerate(stored.tables):
        if table.number == number:
            return place
    raise DeskError(ErrorCode.NOT_FOUND, what="seating_table", id=number)


def round_place(stored: StoredSeating, number: int) -> int:
    """Give the place of a round by its number; DeskError `not_found`."""
    for place, each in enumerate(stored.rounds):
        if each.number == number:
            return place
    raise DeskError(ErrorCode.NOT_FOUND, what="seating_round", id=number)


def _names(stored: StoredSeating, rule: Unkept) -> str:
    return named(rule.people, stored.names)


def _new(rule: Unkept, broken: set[tuple[int, ...]]) -> bool:
    return rule.reason is UnkeptReason.APART and rule.people not in broken
