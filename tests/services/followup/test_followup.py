"""Follow-up of an event: what is still to do, and who came back."""

from datetime import datetime

from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.domain.times import DAY, Plan
from meetup_desk.services.followup.minutes import MinutesDraft
from meetup_desk.services.groups.groups import GroupEdit
from tests.conftest import Clock, Organiser

BY = "organiser"
EARLIER = Plan(start=datetime(2026, 11, 19, 19), end=datetime(2026, 11, 19, 21), tz="Asia/Seoul")
NEXT = Plan(start=datetime(2027, 1, 9, 19), end=datetime(2027, 1, 9, 21), tz="Asia/Seoul")


def open_tasks(organiser: Organiser, event_id: int) -> dict[str, int]:
    view = organiser.services.follow_ups.view(event_id)  # type: ignore[arg-type]
    return {str(line.task): line.waiting for line in view.open_lines}


def test_nothing_is_to_do_before_an_event_is_over(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "가람")
    view = organiser.services.follow_ups.view(event.id)
    assert (view.is_over, view.lines) == (False, ())


def test_what_is_to_do_is_counted_until_it_is_told_or_called_done(organiser: Organiser, clock: Clock) -> None:
    event, services = organiser.event(), organiser.services
    came, missed = organiser.answer(event, "가람"), organiser.answer(event, "나래")
    services.minutes.add(event.id, MinutesDraft(kind=MinutesKind.DECISION, text="명찰을 크게"), BY)
    clock.move(days=15, hours=12)
    services.attendance.mark([came], BY)
    assert open_tasks(organiser, event.id) == {
        "thanks": 1,
        "missed": 1,
        "materials": 0,
        "next_date": 0,
        "decisions": 1,
    }
    services.notices.tell([came], NoticeKind.THANKS, NoticeWay.SMS, BY)
    services.notices.tell([missed], NoticeKind.MISSED, NoticeWay.SMS, BY)
    organiser.event("새해 모임", plan=NEXT)
    assert open_tasks(organiser, event.id) == {"materials": 0, "next_date": 2, "decisions": 1}
    for task in (FollowUpTask.MATERIALS, FollowUpTask.NEXT_DATE, FollowUpTask.DECISIONS):
        services.follow_ups.mark(event.id, task, BY)
    assert open_tasks(organiser, event.id) == {}
    services.history.undo(BY)
    assert open_tasks(organiser, event.id) == {"decisions": 1}


def test_who_came_is_told_apart_by_whether_they_came_before(organiser: Organiser, clock: Clock) -> None:
    first, second = organiser.event("첫 모임", plan=EARLIER), organiser.event("둘째 모임")
    facts = {name: f"010-1234-567{number}" for number, name in enumerate(["가람", "나래", "다온"])}
    one = [organiser.answer(first, name, phone=facts[name]) for name in ("가람", "나래")]
    two = [organiser.answer(second, name, phone=facts[name]) for name in ("가람", "다온")]
    missing = organiser.answer(second, "라온", party=3)
    clock.move(days=16)
    services = organiser.services
    services.attendance.mark(one, BY)
    services.attendance.mark(two, BY)
    turnout = services.follow_ups.view(second.id).turnout
    assert (turnout.going, turnout.came, turnout.missed) == (3, 2, 1)
    assert (turnout.people, turnout.expected) == (2, 5), "people beside people"
    assert (turnout.newcomers, turnout.before, turnout.again) == (1, 2, 1)
    assert services.rsvps.line(missing).arrived == 0


def test_newcomers_count_towards_the_goal_once_their_90_days_are_over(
    organiser: Organiser, clock: Clock
) -> None:
    first, second = organiser.event("첫 모임", plan=EARLIER), organiser.event("둘째 모임")
    services = organiser.services
    one = [organiser.answer(first, name, phone=f"010-1111-222{n}") for n, name in enumerate(["가", "나"])]
    again = organiser.answer(second, "가", phone="010-1111-2220")
    services.groups.change(first.group_id, GroupEdit(return_goal=60), BY)
    clock.move(days=16)
    services.attendance.mark(one, BY)
    services.attendance.mark([again], BY)
    assert services.follow_ups.view(second.id).returns == (0, 0)
    clock.move(days=90)
    view = services.follow_ups.view(second.id)
    assert (view.returns, view.goal) == ((2, 1), 60)


def test_it_is_due_within_seven_days(organiser: Organiser) -> None:
    event = organiser.event()
    assert organiser.services.follow_ups.view(event.id).due_at - event.plan.end_utc == 7 * DAY
