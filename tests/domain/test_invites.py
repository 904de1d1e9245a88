"""Whatever an attendee holds, handing out what is due makes it right, under a SEQUENCE that is newer."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.invites import (
    CANCEL,
    REQUEST,
    HandedInvite,
    InviteReply,
    InviteState,
    method_for,
    sequence_for,
    state_of,
)
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant

SCHEDULES = [
    "2026-12-03T19:00/2026-12-03T21:00 Asia/Seoul|카페|CONFIRMED",
    "2026-12-04/2026-12-04||CONFIRMED",
]

sequences = st.integers(0, 20)
schedules = st.sampled_from(SCHEDULES)
statuses = st.sampled_from(RsvpStatus)
handed = st.builds(
    HandedInvite,
    rsvp_uid=st.just(UUID(int=1)),
    method=st.sampled_from([REQUEST, CANCEL]),
    sequence=sequences,
    schedule=schedules,
    title=st.just("독서 모임"),
    at=st.just(Instant(100)),
)
replies = st.builds(
    InviteReply,
    method=st.sampled_from(["REPLY", "COUNTER", "REFRESH"]),
    sequence=sequences,
    stamped_at=st.just(Instant(0)),
    partstat=st.sampled_from(["", "ACCEPTED", "DECLINED"]),
    received_at=st.sampled_from([Instant(50), Instant(150)]),
)
DUE = {InviteState.OUTDATED, InviteState.MISSING}


@given(
    status=statuses,
    held=st.none() | handed,
    reply=st.none() | replies,
    cancelled=st.booleans(),
    schedule=schedules,
    sequence=sequences,
)
def test_handing_out_what_is_due_makes_it_right(
    *,
    status: RsvpStatus,
    held: HandedInvite | None,
    reply: InviteReply | None,
    cancelled: bool,
    schedule: str,
    sequence: int,
) -> None:
    method = method_for(status, held, reply, cancelled=cancelled)
    if method is None:
        assert state_of(method, held, reply, schedule) not in DUE
        return
    number = sequence_for(sequence, method, held)
    given_now = HandedInvite(UUID(int=1), method, number, schedule, "독서 모임", Instant(200))
    method_after = method_for(status, given_now, reply, cancelled=cancelled)
    assert state_of(method_after, given_now, reply, schedule) not in DUE
    assert number >= sequence
    assert held is None or number >= held.sequence + (held.method != method)


@given(statuses, st.none() | handed, st.none() | replies)
def test_who_holds_nothing_is_told_nothing_of_the_end(
    status: RsvpStatus, held: HandedInvite | None, reply: InviteReply | None
) -> None:
    assert method_for(status, held, reply, cancelled=True) == (CANCEL if held else None)


@given(handed, schedules)
def test_another_time_or_place_makes_an_invite_outdated(held: HandedInvite, schedule: str) -> None:
    state = state_of(REQUEST, held, None, schedule)
    right = held.method == REQUEST and held.schedule == schedule
    assert state is (InviteState.CURRENT if right else InviteState.OUTDATED)
