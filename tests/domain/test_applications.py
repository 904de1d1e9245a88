"""What an application becomes, what is missing, and how long it has waited."""

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.applications import Urgency, applied, missing, over_limit, urgency, waiting_days
from meetup_desk.domain.groups import WayIn
from meetup_desk.domain.memberships import MembershipStatus as Status
from meetup_desk.domain.times import DAY, Instant


@given(st.sampled_from([None, *Status]), st.sampled_from(WayIn))
def test_applying_never_makes_a_member_and_never_unmakes_one(before: Status | None, way_in: WayIn) -> None:
    after = applied(before, way_in)
    assert (after is Status.APPROVED) == (before is Status.APPROVED)
    if way_in is not WayIn.INVITATION:
        assert after in (Status.APPLIED, Status.APPROVED)


def test_a_group_by_invitation_takes_nobody_who_was_not_invited() -> None:
    assert applied(None, WayIn.INVITATION) is None
    assert applied(Status.LEFT, WayIn.INVITATION) is None
    assert applied(Status.INVITED, WayIn.INVITATION) is Status.APPLIED


@given(st.integers(0, 400), st.integers(1, 30))
def test_a_wait_only_gets_more_urgent(days: int, target: int) -> None:
    order = list(Urgency)
    assert order.index(urgency(days, target)) <= order.index(urgency(days + 1, target))
    assert (urgency(days, target) is Urgency.LATE) == (days >= target)


def test_three_days_turn_amber_on_the_second_and_red_on_the_third() -> None:
    assert [urgency(days, 3) for days in range(4)] == [
        *(Urgency.IN_TIME, Urgency.IN_TIME, Urgency.SOON, Urgency.LATE)
    ]


def test_waiting_is_counted_in_whole_days() -> None:
    assert waiting_days(Instant(0), Instant(2 * DAY - 1)) == 1
    assert waiting_days(Instant(5), Instant(0)) == 0


@given(st.lists(st.text(max_size=5), unique=True), st.sets(st.text(max_size=5)))
def test_what_is_missing_is_what_the_group_wants_and_nobody_ticked(wanted: list[str], met: set[str]) -> None:
    assert set(missing(wanted, met)) == set(wanted) - met


@given(st.integers(0, 20), st.integers(1, 20))
def test_nobody_gets_above_a_limit(memberships: int, most: int) -> None:
    assert over_limit(memberships, most) == (memberships >= most)
    assert not over_limit(memberships, None)
