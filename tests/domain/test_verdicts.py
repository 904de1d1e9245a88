"""One function decides an entry in the product's order; yellow can be overridden, an exit stops nobody."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.door_tickets import DoorTicket, Passages
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import (
    OVERRIDABLE,
    DoorFacts,
    NewerTickets,
    Severity,
    Verdict,
    judge_entry,
    judge_exit,
    refusal,
    severity_of,
)

NOW = Instant(1_000_000)
FINE = DoorTicket(here=True, party=3)
ONE_IN = Passages(entered=1)
OPEN_DOOR = DoorFacts(capacity=100, inside=40)

# Each trouble alone, in the order of the product's table: on the ticket, in who walked, and at the door.
TROUBLES: dict[Verdict, tuple[dict[str, object], dict[str, int], dict[str, object]]] = {
    Verdict.WRONG_EVENT: ({"here": False}, {}, {}),
    Verdict.REVOKED: ({"revoked": True}, {}, {}),
    Verdict.CANCELLED: ({"status": RsvpStatus.CANCELLED}, {}, {}),
    Verdict.BLOCKED: ({"blocked": True}, {}, {}),
    Verdict.NOT_CONFIRMED: ({"status": RsvpStatus.WAITLISTED}, {}, {}),
    Verdict.UNPAID: ({"owed": True}, {}, {}),
    Verdict.WRONG_TIME: ({}, {}, {"closes_at": Instant(NOW - 1)}),
    Verdict.NOT_ON_LIST: ({"on_list": False}, {}, {}),
    Verdict.ALREADY_IN: ({}, {"entered": 3}, {}),
    Verdict.OVER_CAPACITY: ({}, {}, {"inside": 100}),
    Verdict.NOT_IN_PACK: ({"known": False}, {}, {}),
}
# Both speak about the status of an answer, and an unknown ticket has no status at all.
EXCLUSIVE = [
    {Verdict.CANCELLED, Verdict.NOT_CONFIRMED},
    {Verdict.NOT_IN_PACK, Verdict.CANCELLED},
    {Verdict.NOT_IN_PACK, Verdict.NOT_CONFIRMED},
]
MIXES = [
    mix
    for size in range(1, len(TROUBLES) + 1)
    for mix in combinations(TROUBLES, size)
    if not any(pair <= set(mix) for pair in EXCLUSIVE)
]


def situation(mix: tuple[Verdict, ...]) -> tuple[DoorTicket, Passages, DoorFacts]:
    ticket, walked, door = FINE, ONE_IN, OPEN_DOOR
    for verdict in mix:
        on_ticket, in_walked, at_door = TROUBLES[verdict]
        ticket, door = replace(ticket, **on_ticket), replace(door, **at_door)  # type: ignore[arg-type]
        walked = walked._replace(**in_walked)
    return ticket, walked, door


def test_the_order_of_verdicts_is_the_products() -> None:
    table = (
        "not_a_ticket forged wrong_event revoked cancelled blocked not_confirmed unpaid wrong_time"
        " not_on_list already_in over_capacity not_in_pack admitted left not_inside"
    )
    assert [str(verdict) for verdict in Verdict] == table.split()


def test_when_several_troubles_apply_the_earlier_always_wins() -> None:
    assert len(MIXES) > 900
    verdicts = [(mix, judge_entry(*situation(mix), NOW).verdict) for mix in MIXES]
    assert [(mix, verdict) for mix, verdict in verdicts if verdict is not mix[0]] == []


def test_no_trouble_admits() -> None:
    judgement = judge_entry(FINE, ONE_IN, OPEN_DOOR, NOW)
    assert (judgement.verdict, judgement.count, judgement.still_out) == (Verdict.ADMITTED, 2, 0)
    assert judgement.severity is Severity.GREEN
    assert judgement.admits


def test_a_supervisor_turns_yellow_into_green_and_never_red() -> None:
    for mix in MIXES:
        plain = judge_entry(*situation(mix), NOW)
        overridden = judge_entry(*situation(mix), NOW, override=True)
        if plain.severity is Severity.RED:
            assert overridden == plain
        else:
            assert overridden.verdict is Verdict.ADMITTED
            assert overridden.severity is Severity.GREEN
            assert overridden.overridden
            assert overridden.count >= 1


@pytest.mark.parametrize(("asked", "let_in"), [(None, 1), (-2, 1), (0, 1), (1, 1), (2, 2), (9, 3)])
def test_an_override_for_a_party_that_is_in_lets_in_as_many_as_asked_for(
    asked: int | None, let_in: int
) -> None:
    assert judge_entry(FINE, Passages(entered=3), OPEN_DOOR, NOW, count=asked, override=True).count == let_in


def test_an_override_that_nothing_needs_is_not_recorded_as_one() -> None:
    assert not judge_entry(FINE, ONE_IN, OPEN_DOOR, NOW, override=True).overridden


@pytest.mark.parametrize(
    ("verdict", "severity"),
    [
        *((v, Severity.RED) for v in list(Verdict)[:6]),
        *((v, Severity.YELLOW) for v in list(Verdict)[6:13]),
        (Verdict.ADMITTED, Severity.GREEN),
        (Verdict.LEFT, Severity.GREEN),
        (Verdict.NOT_INSIDE, Severity.YELLOW),
    ],
)
def test_colours_are_those_of_the_table(verdict: Verdict, severity: Severity) -> None:
    assert severity_of(verdict) is severity


def test_exactly_the_yellow_refusals_of_an_entry_can_be_overridden() -> None:
    assert set(list(Verdict)[6:13]) == OVERRIDABLE


def test_a_refusal_lets_nobody_through() -> None:
    for verdict in Verdict:
        assert not refusal(verdict).admits
    for mix in MIXES:
        judgement = judge_entry(*situation(mix), NOW)
        assert judgement.count == 0
        assert not judgement.admits


@pytest.mark.parametrize("status", sorted(CLOSED))
def test_every_answer_that_is_closed_is_cancelled_at_the_door(status: RsvpStatus) -> None:
    assert judge_entry(replace(FINE, status=status), ONE_IN, OPEN_DOOR, NOW).verdict is Verdict.CANCELLED


@pytest.mark.parametrize(
    "status", [RsvpStatus.INVITED, RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE, RsvpStatus.WAITLISTED]
)
def test_every_answer_that_is_open_is_not_confirmed(status: RsvpStatus) -> None:
    assert judge_entry(replace(FINE, status=status), ONE_IN, OPEN_DOOR, NOW).verdict is Verdict.NOT_CONFIRMED


def test_a_party_comes_in_parts_until_all_are_in() -> None:
    ticket, walked, outcomes = DoorTicket(party=4), Passages(), []
    for count in (1, 2, None):
        judgement = judge_entry(ticket, walked, OPEN_DOOR, NOW, count=count)
        outcomes.append((judgement.verdict, judgement.count, judgement.still_out))
        walked = Passages(entered=walked.entered + judgement.count)
    assert outcomes == [(Verdict.ADMITTED, 1, 3), (Verdict.ADMITTED, 2, 1), (Verdict.ADMITTED, 1, 0)]
    assert judge_entry(ticket, walked, OPEN_DOOR, NOW).verdict is Verdict.ALREADY_IN


def test_who_went_out_comes_in_again_where_the_list_allows_it() -> None:
    back = (DoorTicket(party=2), Passages(entered=2, left=1))
    assert judge_entry(*back, OPEN_DOOR, NOW).count == 1
    assert judge_entry(*back, replace(OPEN_DOOR, reentry=False), NOW).verdict is Verdict.ALREADY_IN


def test_only_as_many_come_in_as_the_room_holds() -> None:
    party = (DoorTicket(party=3), Passages())
    nearly_full = DoorFacts(capacity=100, inside=98)
    assert judge_entry(*party, nearly_full, NOW).verdict is Verdict.OVER_CAPACITY
    assert judge_entry(*party, nearly_full, NOW, count=2).verdict is Verdict.ADMITTED
    assert judge_entry(*party, replace(nearly_full, inside=99), NOW, count=2).verdict is Verdict.OVER_CAPACITY


def test_a_seat_that_the_organiser_promised_is_kept_in_a_full_room() -> None:
    promised = DoorTicket(seat_promised=True)
    assert (
        judge_entry(promised, Passages(), DoorFacts(capacity=10, inside=10), NOW).verdict is Verdict.ADMITTED
    )


def test_a_list_is_open_from_its_first_to_its_last_instant() -> None:
    door = DoorFacts(opens_at=Instant(10), closes_at=Instant(20))
    verdicts = {at: judge_entry(FINE, ONE_IN, door, Instant(at)).verdict for at in (9, 10, 20, 21)}
    assert verdicts[9] is verdicts[21] is Verdict.WRONG_TIME
    assert verdicts[10] is verdicts[20] is Verdict.ADMITTED


def test_a_newer_ticket_is_asked_about_or_admitted_in_green_with_its_mark() -> None:
    newer = (DoorTicket(known=False), Passages())
    asked = judge_entry(*newer, OPEN_DOOR, NOW)
    assert (asked.verdict, asked.severity, asked.admits) == (Verdict.NOT_IN_PACK, Severity.YELLOW, False)
    admitted = judge_entry(*newer, replace(OPEN_DOOR, newer=NewerTickets.ADMIT), NOW)
    assert (admitted.verdict, admitted.severity, admitted.admits) == (
        Verdict.NOT_IN_PACK,
        Severity.GREEN,
        True,
    )


tickets = st.builds(
    DoorTicket,
    here=st.booleans(),
    known=st.booleans(),
    revoked=st.booleans(),
    status=st.sampled_from(RsvpStatus),
    blocked=st.booleans(),
    owed=st.booleans(),
    on_list=st.booleans(),
    party=st.integers(1, 6),
    seat_promised=st.booleans(),
)
walks = st.builds(Passages, entered=st.integers(0, 8), left=st.integers(0, 8))
doors = st.builds(
    DoorFacts,
    opens_at=st.none() | st.integers(0, 2_000_000).map(Instant),
    closes_at=st.none() | st.integers(0, 2_000_000).map(Instant),
    capacity=st.none() | st.integers(0, 50),
    inside=st.integers(0, 60),
    reentry=st.booleans(),
    newer=st.sampled_from(NewerTickets),
    unlimited=st.booleans(),
    statuses=st.sets(st.sampled_from(sorted(set(RsvpStatus) - CLOSED)), min_size=1).map(frozenset),
)
counts = st.none() | st.integers(-3, 9)


@given(tickets, walks, doors, counts, st.booleans())
def test_an_entry_never_lets_in_more_than_the_party(
    ticket: DoorTicket,
    walked: Passages,
    door: DoorFacts,
    count: int | None,
    override: bool,  # noqa: FBT001
) -> None:
    judgement = judge_entry(ticket, walked, door, NOW, count=count, override=override)
    assert 0 <= judgement.count <= ticket.party
    assert 0 <= judgement.still_out <= ticket.party
    assert judgement.admits == (judgement.severity is Severity.GREEN)
    if judgement.admits and not judgement.overridden and not door.unlimited:
        assert judgement.count + judgement.still_out + walked.inside <= max(ticket.party, walked.inside)


@given(tickets, walks, doors, counts)
def test_no_entry_without_override_brings_the_room_over_its_capacity(
    ticket: DoorTicket, walked: Passages, door: DoorFacts, count: int | None
) -> None:
    judgement = judge_entry(ticket, walked, door, NOW, count=count)
    if judgement.admits and door.capacity is not None and not (ticket.seat_promised or door.unlimited):
        assert door.inside + judgement.count <= door.capacity


@given(tickets, walks, doors, counts)
def test_a_list_refuses_in_the_order_of_the_table_whatever_its_rule(
    ticket: DoorTicket, walked: Passages, door: DoorFacts, count: int | None
) -> None:
    """What is said is the first trouble of the table that is there, told from the facts one by one."""
    confirmed = not ticket.known or ticket.status in door.statuses
    out = (
        ticket.party if door.unlimited else ticket.party - (walked.inside if door.reentry else walked.entered)
    )
    wanted = max(out, 0) if count is None else min(max(count, 1), max(out, 0))
    full = door.capacity is not None and door.inside + wanted > door.capacity
    there = {
        Verdict.WRONG_EVENT: not ticket.here,
        Verdict.REVOKED: ticket.revoked,
        Verdict.CANCELLED: ticket.status in CLOSED,
        Verdict.BLOCKED: ticket.blocked,
        Verdict.NOT_CONFIRMED: not confirmed and ticket.status is not RsvpStatus.GOING,
        Verdict.UNPAID: ticket.owed,
        Verdict.WRONG_TIME: not door.open_at(NOW),
        Verdict.NOT_ON_LIST: not ticket.on_list or not confirmed,
        Verdict.ALREADY_IN: wanted == 0,
        Verdict.OVER_CAPACITY: full and not door.unlimited and not ticket.seat_promised,
        Verdict.NOT_IN_PACK: not ticket.known,
    }
    first = next((verdict for verdict, is_there in there.items() if is_there), Verdict.ADMITTED)
    assert judge_entry(ticket, walked, door, NOW, count=count).verdict is first


@given(tickets, walks, counts)
def test_an_exit_never_keeps_anyone_inside(ticket: DoorTicket, walked: Passages, count: int | None) -> None:
    judgement = judge_exit(ticket, walked, count=count)
    if not ticket.here:
        assert judgement.verdict is Verdict.WRONG_EVENT
    elif walked.inside:
        assert judgement.verdict is Verdict.LEFT
        assert 1 <= judgement.count <= walked.inside
    else:
        assert judgement.verdict is Verdict.NOT_INSIDE
        assert judgement.count == 0
    assert 0 <= judgement.still_out <= ticket.party


def test_a_party_goes_out_in_parts() -> None:
    party = DoorTicket(party=3)
    first = judge_exit(party, Passages(entered=3), count=1)
    assert (first.verdict, first.count, first.still_out) == (Verdict.LEFT, 1, 1)
    rest = judge_exit(party, Passages(entered=3, left=1))
    assert (rest.count, rest.still_out) == (2, 3)
    gone = judge_exit(party, Passages(entered=3, left=3))
    assert (gone.verdict, gone.still_out) == (Verdict.NOT_INSIDE, 3)


def test_blocked_cancelled_and_unpaid_people_may_leave() -> None:
    trouble = DoorTicket(revoked=True, blocked=True, owed=True, status=RsvpStatus.CANCELLED)
    assert judge_exit(trouble, Passages(entered=1)).verdict is Verdict.LEFT
