"""SEQUENCE rises with what attendees must hear of, and never goes back."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import GroupId, RoomId, VenueId
from meetup_desk.domain.sequence import Version, is_significant, new_version, next_sequence
from meetup_desk.domain.times import SECOND, Instant, Plan

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
EVENT = Event(
    uid=UUID(int=1),
    group_id=GroupId(1),
    title="독서 모임",
    plan=PLAN,
    sequence=3,
    created_at=Instant(0),
    modified_at=Instant(0),
)

numbers = st.integers(0, 1000)
plans = st.builds(
    lambda hours, tz: replace(
        PLAN, start=PLAN.start + timedelta(hours=hours), end=PLAN.end + timedelta(hours=hours), tz=tz
    ),
    st.integers(-3, 3),
    st.sampled_from(["Asia/Seoul", "Asia/Tokyo"]),
)
events = st.builds(
    replace,
    st.just(EVENT),
    title=st.sampled_from(["독서 모임", "다른 이름"]),
    description=st.sampled_from(["", "책을 읽어요"]),
    plan=plans,
    venue_id=st.sampled_from([None, VenueId(1), VenueId(2)]),
    room_id=st.sampled_from([None, RoomId(1)]),
    capacity=st.sampled_from([None, 10]),
    status=st.sampled_from(EventStatus),
    sequence=numbers,
)


@given(known=numbers, significant=st.booleans(), least=numbers)
def test_a_sequence_never_goes_back(*, known: int, significant: bool, least: int) -> None:
    following = next_sequence(known, significant=significant, least=least)
    assert following >= known
    assert following >= least
    assert following > known or not significant


@given(numbers, numbers)
def test_what_is_not_significant_keeps_the_number(known: int, least: int) -> None:
    assert next_sequence(known, significant=False) == known
    assert next_sequence(known, significant=False, least=least) == max(known, least)


@pytest.mark.parametrize(
    "change",
    [
        {"plan": replace(PLAN, tz="Asia/Tokyo")},
        {"plan": replace(PLAN, end=PLAN.end + timedelta(hours=1))},
        {"venue_id": VenueId(1)},
        {"room_id": RoomId(1)},
        {"status": EventStatus.CANCELLED},
    ],
)
def test_time_place_and_status_are_significant(change: dict[str, object]) -> None:
    changed = new_version(EVENT, replace(EVENT, **change), modified_at=Instant(5))  # type: ignore[arg-type]
    assert (changed.sequence, changed.modified_at) == (4, Instant(5))


@pytest.mark.parametrize(
    "change", [{"title": "다른 이름"}, {"description": "책"}, {"capacity": 5}, {"helper": "김하늘"}]
)
def test_words_and_figures_are_not(change: dict[str, object]) -> None:
    changed = new_version(EVENT, replace(EVENT, **change), modified_at=Instant(5))  # type: ignore[arg-type]
    assert (changed.sequence, changed.modified_at) == (3, Instant(5))


@given(events, st.lists(events, max_size=6))
def test_versions_that_follow_one_another_are_told_apart(first: Event, changes: list[Event]) -> None:
    """Whoever holds any earlier version of another time, place or status takes the later one for newer."""
    versions = [first]
    for number, change in enumerate(changes, start=1):
        versions.append(new_version(versions[-1], change, modified_at=Instant(number * SECOND)))
    for at, earlier in enumerate(versions):
        for before, later in zip(versions[at:], versions[at + 1 :], strict=False):
            assert later.sequence >= before.sequence >= earlier.sequence
            assert later.sequence > before.sequence or not is_significant(before, later)
            newer = Version(later.sequence, later.modified_at)
            assert newer.is_newer_than(Version(earlier.sequence, earlier.modified_at))


@given(numbers, numbers, st.integers(0, 10 * SECOND), st.integers(0, 10 * SECOND))
def test_of_two_versions_at_most_one_is_newer(first: int, second: int, at: int, later: int) -> None:
    one, other = Version(first, Instant(at)), Version(second, Instant(later))
    assert not (one.is_newer_than(other) and other.is_newer_than(one))
    assert not one.is_newer_than(one)
    if first != second:
        assert one.is_newer_than(other) == (first > second)


def test_within_one_second_nothing_is_newer() -> None:
    assert not Version(1, Instant(SECOND - 1)).is_newer_than(Version(1, Instant(0)))
    assert Version(1, Instant(SECOND)).is_newer_than(Version(1, Instant(0)))
