"""The waitlist moves up by its policy and says why, for each who moves and each who stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.events import PartyPolicy
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.waitlist import WaitlistEntry, WaitlistReason, promotable, promote

STRICT, SKIP = PartyPolicy.STRICT, PartyPolicy.SKIP
lines = st.lists(st.integers(1, 6), max_size=12)
seats = st.integers(-3, 20)


def line_of(parties: list[int]) -> list[WaitlistEntry]:
    return [WaitlistEntry(rsvp_id=RsvpId(n), party=party) for n, party in enumerate(parties, start=1)]


@pytest.mark.parametrize(
    ("parties", "free", "policy", "whys"),
    [
        ([1, 1, 1], 2, STRICT, [WaitlistReason.FITS, WaitlistReason.FITS, WaitlistReason.NO_SEATS]),
        ([3, 1, 2], 2, STRICT, [WaitlistReason.TOO_LARGE, WaitlistReason.BEHIND, WaitlistReason.BEHIND]),
        ([3, 1, 2], 2, SKIP, [WaitlistReason.TOO_LARGE, WaitlistReason.FITS, WaitlistReason.TOO_LARGE]),
        ([2, 3, 1], 3, STRICT, [WaitlistReason.FITS, WaitlistReason.TOO_LARGE, WaitlistReason.BEHIND]),
        ([2, 3, 1], 3, SKIP, [WaitlistReason.FITS, WaitlistReason.TOO_LARGE, WaitlistReason.FITS]),
        ([1], 0, SKIP, [WaitlistReason.NO_SEATS]),
        ([1], -2, STRICT, [WaitlistReason.NO_SEATS]),  # over the capacity already
        ([], 5, STRICT, []),
    ],
)
def test_known_lines(parties: list[int], free: int, policy: PartyPolicy, whys: list[WaitlistReason]) -> None:
    assert [step.why for step in promote(line_of(parties), free, policy)] == whys


@given(lines, seats, st.sampled_from(PartyPolicy))
def test_the_promoted_never_need_more_than_the_free_seats(
    parties: list[int], free: int, policy: PartyPolicy
) -> None:
    steps = promote(line_of(parties), free, policy)
    assert sum(step.party for step in steps if step.promoted) <= max(free, 0)


@given(lines, seats)
def test_strict_order_promotes_nobody_past_one_who_waits(parties: list[int], free: int) -> None:
    promoted = [step.promoted for step in promote(line_of(parties), free, STRICT)]
    assert promoted == sorted(promoted, reverse=True)


@given(lines, seats)
def test_strict_order_stops_only_where_the_next_party_does_not_fit(parties: list[int], free: int) -> None:
    steps = promote(line_of(parties), free, STRICT)
    first_left = next((step for step in steps if not step.promoted), None)
    taken = sum(step.party for step in steps if step.promoted)
    assert first_left is None or first_left.party > max(free, 0) - taken


@given(lines, seats)
def test_skipping_passes_over_only_who_did_not_fit(parties: list[int], free: int) -> None:
    left = max(free, 0)
    for step in promote(line_of(parties), free, SKIP):
        assert step.promoted == (step.party <= left)
        left -= step.party if step.promoted else 0


@given(lines, seats)
def test_skipping_seats_whoever_strict_order_seats(parties: list[int], free: int) -> None:
    strict = {step.rsvp_id for step in promote(line_of(parties), free, STRICT) if step.promoted}
    skip = {step.rsvp_id for step in promote(line_of(parties), free, SKIP) if step.promoted}
    assert strict <= skip


@given(lines, seats, st.sampled_from(PartyPolicy))
def test_every_step_explains_itself(parties: list[int], free: int, policy: PartyPolicy) -> None:
    left, someone_stays = max(free, 0), False
    for waiting, step in zip(line_of(parties), promote(line_of(parties), free, policy), strict=True):
        assert (step.rsvp_id, step.party, step.seats_before) == (waiting.rsvp_id, waiting.party, left)
        match step.why:
            case WaitlistReason.FITS:
                assert step.party <= left
                left -= step.party
            case WaitlistReason.NO_SEATS:
                assert left == 0
            case WaitlistReason.TOO_LARGE:
                assert 0 < left < step.party
            case WaitlistReason.BEHIND:
                assert policy is STRICT
                assert step.party <= left
                assert someone_stays
        someone_stays = someone_stays or not step.promoted


@given(lines, seats, st.sampled_from(PartyPolicy))
def test_going_again_after_a_promotion_moves_nobody(
    parties: list[int], free: int, policy: PartyPolicy
) -> None:
    steps = promote(line_of(parties), free, policy)
    rest = [WaitlistEntry(rsvp_id=step.rsvp_id, party=step.party) for step in steps if not step.promoted]
    left = max(free, 0) - sum(step.party for step in steps if step.promoted)
    assert not any(step.promoted for step in promote(rest, left, policy))


@given(lines, seats, seats)
def test_in_strict_order_more_seats_never_promote_fewer(parties: list[int], one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    promoted_by_fewer = {step.rsvp_id for step in promote(line_of(parties), fewer, STRICT) if step.promoted}
    promoted_by_more = {step.rsvp_id for step in promote(line_of(parties), more, STRICT) if step.promoted}
    assert promoted_by_fewer <= promoted_by_more


@given(lines, seats, st.sampled_from(PartyPolicy))
def test_who_may_move_up_are_those_for_whom_there_is_room(
    parties: list[int], free: int, policy: PartyPolicy
) -> None:
    line = line_of(parties)
    assert promotable(line, free, policy) == [s.rsvp_id for s in promote(line, free, policy) if s.promoted]


@given(lines, st.sampled_from(PartyPolicy))
def test_without_a_limit_all_move_up(parties: list[int], policy: PartyPolicy) -> None:
    line = line_of(parties)
    assert promotable(line, None, policy) == [entry.rsvp_id for entry in line]
