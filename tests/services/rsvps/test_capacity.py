"""Seats are counted in step with what RSVPs take and give back, and never beyond the capacity."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.ids import EventId, PersonId, RsvpId
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.services.rsvps.capacity import FreeSeats

CAPACITY = 10
parties = st.lists(st.integers(1, 6), max_size=12)


def rsvp(number: int, party: int, status: RsvpStatus = RsvpStatus.REQUESTED) -> Rsvp:
    return Rsvp(
        id=RsvpId(number),
        uid=UUID(int=number),
        event_id=EventId(1),
        person_id=PersonId(number),
        status=status,
        party=party,
        answered_at=Instant(number),
    )


def all_free() -> FreeSeats:
    return FreeSeats(seats_left=CAPACITY, queue=False, next_rank=1)


@given(parties)
def test_a_rule_never_seats_more_than_there_are_seats(sizes: list[int]) -> None:
    seats = all_free()
    decided = [seats.seat_or_queue(rsvp(number, party)) for number, party in enumerate(sizes)]
    going = sum(each.party for each in decided if each.status is RsvpStatus.GOING)
    assert going <= CAPACITY
    assert seats.seats_left == CAPACITY - going
    assert not seats.given_back


@given(parties)
def test_nobody_walks_past_the_waitlist(sizes: list[int]) -> None:
    seats = all_free()
    decided = [seats.seat_or_queue(rsvp(number, party)) for number, party in enumerate(sizes)]
    seated = [each.status is RsvpStatus.GOING for each in decided]
    assert seated == sorted(seated, reverse=True)
    ranks = [each.waitlist_rank for each in decided if each.status is RsvpStatus.WAITLISTED]
    assert ranks == list(range(1, len(ranks) + 1))


@given(parties, st.sampled_from([RsvpStatus.CANCELLED, RsvpStatus.DECLINED, RsvpStatus.REFUSED]))
def test_what_is_taken_back_is_free_again(sizes: list[int], status: RsvpStatus) -> None:
    seats = all_free()
    decided = [seats.seat_or_queue(rsvp(number, party)) for number, party in enumerate(sizes)]
    for each in decided:
        assert seats.give(each, status).waitlist_rank is None
    assert seats.seats_left == CAPACITY
    assert seats.given_back == any(each.status is RsvpStatus.GOING for each in decided)
