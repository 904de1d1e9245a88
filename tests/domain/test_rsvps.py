"""No rule seats more people than the capacity, and the waitlist keeps its order, whatever happens."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, PartyPolicy, Promotion
from meetup_desk.domain.ids import EventId, GroupId, PersonId, RsvpId
from meetup_desk.domain.rsvps import (
    Rsvp,
    RsvpRequest,
    RsvpStatus,
    can_step,
    check_party,
    check_step,
    fits,
    seat,
    status_for,
    with_status,
)
from meetup_desk.domain.times import Instant, whole_days
from meetup_desk.domain.waitlist import WaitlistEntry, WaitlistReason, promote

GOING, WAITLISTED = RsvpStatus.GOING, RsvpStatus.WAITLISTED
EVENT = Event(
    uid=UUID(int=1),
    group_id=GroupId(1),
    title="송년 모임",
    plan=whole_days(date(2026, 12, 3), date(2026, 12, 3), "Asia/Seoul"),
    created_at=Instant(0),
    modified_at=Instant(0),
)
parties = st.integers(1, 4)


class Gathering(RuleBasedStateMachine):
    """An event in memory that applies the rules as the services do: one step, then the line moves up."""

    def __init__(self) -> None:
        super().__init__()
        self.event = EVENT
        self.rsvps: dict[int, Rsvp] = {}
        self.may_be_over = 0  # people that a human put or left beyond the capacity

    @initialize(
        capacity=st.none() | st.integers(0, 12),
        approval=st.booleans(),
        promotion=st.sampled_from(Promotion),
        policy=st.sampled_from(PartyPolicy),
    )
    def plan(
        self,
        *,
        capacity: int | None,
        approval: bool,
        promotion: Promotion,
        policy: PartyPolicy,
    ) -> None:
        self.event = replace(
            EVENT, capacity=capacity, approval=approval, promotion=promotion, party_policy=policy
        )

    # what services read

    @property
    def going(self) -> int:
        return sum(r.party for r in self.rsvps.values() if r.status is GOING)

    @property
    def seats_left(self) -> int | None:
        return None if self.event.capacity is None else self.event.capacity - self.going

    @property
    def line(self) -> list[Rsvp]:
        waiting = [r for r in self.rsvps.values() if r.status is WAITLISTED]
        return sorted(waiting, key=lambda r: r.waitlist_rank or 0)

    @property
    def over(self) -> int:
        return 0 if self.event.capacity is None else max(self.going - self.event.capacity, 0)

    # what services write

    def put(self, rsvp: Rsvp, status: RsvpStatus) -> None:
        last = max((r.waitlist_rank or 0 for r in self.rsvps.values()), default=0)
        joins = status is WAITLISTED and rsvp.status is not WAITLISTED
        self.rsvps[rsvp.id] = with_status(rsvp, status, next_rank=last + 1)
        assert not joins or self.line[-1].id == rsvp.id

    def fill_up(self) -> list[int]:
        """The line moves up by itself where the event says so; checks the policy as it happens."""
        if self.event.promotion is not Promotion.AUTOMATIC:
            return []
        return self.move_up()

    def move_up(self) -> list[int]:
        line, left = self.line, self.seats_left
        seats = sum(r.party for r in line) if left is None else left
        steps = promote(
            [WaitlistEntry(rsvp_id=r.id, party=r.party) for r in line], seats, self.event.party_policy
        )
        promoted = [step.rsvp_id for step in steps if step.promoted]
        for rsvp_id in promoted:
            self.put(self.rsvps[rsvp_id], GOING)
        if self.event.party_policy is PartyPolicy.STRICT:
            assert promoted == [r.id for r in line[: len(promoted)]]
        for step in steps:
            assert step.promoted or step.party > step.seats_before or step.why is WaitlistReason.BEHIND
        return promoted

    # what people do

    @rule(wish=st.sampled_from(RsvpRequest), party=parties)
    def answer(self, wish: RsvpRequest, party: int) -> None:
        number = len(self.rsvps) + 1
        rsvp = Rsvp(
            id=RsvpId(number),
            uid=UUID(int=number),
            event_id=EventId(1),
            person_id=PersonId(number),
            status=RsvpStatus.INVITED,
            party=party,
            answered_at=Instant(number),
        )
        status = status_for(wish, self.event, party, self.seats_left, queue=bool(self.line))
        before = {r.id for r in self.line}
        self.put(rsvp, status)
        self.fill_up()
        if self.rsvps[number].status is GOING and self.event.party_policy is PartyPolicy.STRICT:
            assert not before & {r.id for r in self.line}  # nobody walks past those who wait
        self.settle()

    @precondition(lambda self: self.rsvps)
    @rule(data=st.data(), step=st.sampled_from(["approve", "refuse", "decline", "cancel"]))
    def organiser(self, data: st.DataObject, step: str) -> None:
        rsvp = self.rsvps[data.draw(st.sampled_from(sorted(self.rsvps)))]
        if not can_step(rsvp.status, step):
            with pytest.raises(RuleError):
                check_step(rsvp, step)
            return
        if step == "approve":
            self.put(rsvp, seat(rsvp.party, self.seats_left, queue=bool(self.line)))
        else:
            ends = {
                "refuse": RsvpStatus.REFUSED,
                "decline": RsvpStatus.DECLINED,
                "cancel": RsvpStatus.CANCELLED,
            }
            self.put(rsvp, ends[step])
        self.fill_up()
        self.settle()

    @precondition(lambda self: any(can_step(r.status, "promote") for r in self.rsvps.values()))
    @rule(data=st.data(), override=st.booleans())
    def promote_by_hand(self, data: st.DataObject, *, override: bool) -> None:
        waiting = sorted(i for i, r in self.rsvps.items() if can_step(r.status, "promote"))
        rsvp = self.rsvps[data.draw(st.sampled_from(waiting))]
        if fits(rsvp.party, self.seats_left):
            self.put(rsvp, GOING)
        elif override:
            self.put(rsvp, GOING)
            self.may_be_over = self.over
        self.settle()

    @rule(capacity=st.none() | st.integers(0, 15))
    def change_capacity(self, capacity: int | None) -> None:
        line = self.line
        self.event = replace(self.event, capacity=capacity)
        self.may_be_over = self.over
        left = self.seats_left
        expected = promote(
            [WaitlistEntry(rsvp_id=r.id, party=r.party) for r in line],
            sum(r.party for r in line) if left is None else left,
            self.event.party_policy,
        )
        if self.event.promotion is Promotion.AUTOMATIC:
            assert self.fill_up() == [step.rsvp_id for step in expected if step.promoted]
        self.settle()

    @rule(policy=st.sampled_from(PartyPolicy), promotion=st.sampled_from(Promotion), approval=st.booleans())
    def change_rules(self, *, policy: PartyPolicy, promotion: Promotion, approval: bool) -> None:
        self.event = replace(self.event, party_policy=policy, promotion=promotion, approval=approval)
        self.fill_up()
        self.settle()

    @rule()
    def promote_all_who_fit(self) -> None:
        self.move_up()
        assert self.move_up() == []  # nobody is left for whom there was room
        self.settle()

    def settle(self) -> None:
        """Being over the capacity never grows by a rule; once it is less, it stays less."""
        assert self.over <= self.may_be_over
        self.may_be_over = self.over

    @invariant()
    def exactly_those_who_wait_have_a_place(self) -> None:
        assert all((r.waitlist_rank is not None) == (r.status is WAITLISTED) for r in self.rsvps.values())
        assert len({r.waitlist_rank for r in self.line}) == len(self.line)


Gathering.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestNoRuleSeatsMoreThanTheCapacity = Gathering.TestCase


def rsvp_of(status: RsvpStatus, rank: int | None = None) -> Rsvp:
    return Rsvp(
        id=RsvpId(1),
        uid=UUID(int=1),
        event_id=EventId(1),
        person_id=PersonId(1),
        status=status,
        answered_at=Instant(0),
        waitlist_rank=rank,
    )


@pytest.mark.parametrize(
    ("party", "left", "queue", "status"),
    [
        (2, 2, False, GOING),
        (2, 1, False, WAITLISTED),
        (1, 5, True, WAITLISTED),  # nobody walks past those who wait
        (9, None, False, GOING),
        (1, 0, False, WAITLISTED),
        (1, -3, False, WAITLISTED),  # over after the capacity was lowered
    ],
)
def test_wanting_to_go_gives_a_seat_or_a_place_in_line(
    *,
    party: int,
    left: int | None,
    queue: bool,
    status: RsvpStatus,
) -> None:
    assert status_for(RsvpRequest.GO, EVENT, party, left, queue=queue) is status


def test_where_answers_are_approved_wanting_to_go_is_a_request() -> None:
    assert (
        status_for(RsvpRequest.GO, replace(EVENT, approval=True), 1, None, queue=False)
        is RsvpStatus.REQUESTED
    )


@pytest.mark.parametrize("wish", [wish for wish in RsvpRequest if wish is not RsvpRequest.GO])
@pytest.mark.parametrize("approval", [True, False])
def test_no_other_wish_takes_a_seat(*, wish: RsvpRequest, approval: bool) -> None:
    assert status_for(wish, replace(EVENT, approval=approval), 1, None, queue=False) is not GOING


def test_who_waits_already_keeps_their_place() -> None:
    assert with_status(rsvp_of(WAITLISTED, rank=3), WAITLISTED, next_rank=9).waitlist_rank == 3


def test_who_leaves_the_line_and_comes_back_stands_at_its_end() -> None:
    gone = with_status(rsvp_of(WAITLISTED, rank=3), RsvpStatus.DECLINED, next_rank=9)
    assert gone.waitlist_rank is None
    assert with_status(gone, WAITLISTED, next_rank=9).waitlist_rank == 9


@pytest.mark.parametrize(
    ("plus_ones", "party", "rule_name"),
    [
        *((None, 50, None), (0, 1, None), (2, 3, None)),
        *((2, 4, "party_too_large"), (0, 2, "party_too_large")),
        *((None, 0, "party_empty"), (3, -1, "party_empty")),
    ],
)
def test_parties_have_the_size_that_the_event_takes(
    plus_ones: int | None, party: int, rule_name: str | None
) -> None:
    event = replace(EVENT, plus_ones=plus_ones)
    if rule_name is None:
        check_party(event, party)
        return
    with pytest.raises(RuleError) as caught:
        check_party(event, party)
    assert caught.value.rule == rule_name


@pytest.mark.parametrize("status", [RsvpStatus.DECLINED, RsvpStatus.REFUSED, RsvpStatus.CANCELLED])
def test_who_had_said_no_may_come_after_all(status: RsvpStatus) -> None:
    check_step(rsvp_of(status), "approve")


@pytest.mark.parametrize("status", RsvpStatus)
def test_saying_no_is_possible_exactly_while_something_is_to_be_said_no_to(status: RsvpStatus) -> None:
    closed = {RsvpStatus.DECLINED, RsvpStatus.REFUSED, RsvpStatus.CANCELLED}
    for step in ("refuse", "decline", "cancel"):
        assert can_step(status, step) == (status not in closed)
