"""A change of a series means the occurrences of its scope, and moves each by as much as one was moved."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.events import Event, Scope
from meetup_desk.domain.ids import EventId, GroupId, SeriesId
from meetup_desk.domain.series import in_scope, shifted, shifted_original_start
from meetup_desk.domain.times import Instant, Plan

FIRST = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
shifts = st.integers(-400, 400).map(lambda hours: timedelta(hours=hours))


def occurrence(number: int, moved: timedelta = timedelta()) -> Event:
    start = FIRST.start + timedelta(weeks=number)
    return Event(
        id=EventId(number + 1),
        uid=UUID(int=number),
        group_id=GroupId(1),
        series_id=SeriesId(1),
        recurrence_id=start,
        title="독서",
        plan=FIRST.moved_to(start + moved),
        created_at=Instant(0),
        modified_at=Instant(0),
    )


series = st.lists(shifts, min_size=1, max_size=8).map(
    lambda moves: [occurrence(number, moved) for number, moved in enumerate(moves)]
)


@given(series, st.data())
def test_each_scope_means_what_the_series_planned(events: list[Event], data: st.DataObject) -> None:
    event = data.draw(st.sampled_from(events))
    shuffled = data.draw(st.permutations(events))
    assert in_scope(event, shuffled, Scope.THIS) == [event]
    assert in_scope(event, shuffled, Scope.ALL) == events
    assert in_scope(event, shuffled, Scope.FOLLOWING) == events[event.id - 1 :]


@given(st.sampled_from(Scope))
def test_an_event_without_a_series_is_alone(scope: Scope) -> None:
    event = replace(occurrence(0), series_id=None)
    assert in_scope(event, [], scope) == [event]


@given(shifts, st.integers(-8, 8))
def test_all_move_alike_and_keep_their_distance(shift: timedelta, weeks: int) -> None:
    after = FIRST.moved_to(FIRST.start + shift)
    other = FIRST.moved_to(FIRST.start + timedelta(weeks=weeks))
    moved = shifted(FIRST, after, other)
    assert moved.start - other.start == shift
    assert moved.duration == after.duration
    assert shifted(FIRST, after, FIRST) == after


@given(shifts)
def test_whole_days_begin_at_midnight(shift: timedelta) -> None:
    midnight = datetime.combine((FIRST.start + shift).date(), time())
    after = Plan(start=midnight, end=midnight + timedelta(days=1), tz="Asia/Seoul", all_day=True)
    other = occurrence(3)
    assert shifted(FIRST, after, other.plan).start.time() == time()
    assert shifted_original_start(FIRST, after, other).time() == time()
