"""The waitlist's order by hand: stored, one change, and whoever now fits moves up."""

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.events import Promotion
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Instant
from meetup_desk.domain.waitlist import reordered
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from tests.conftest import Clock, Organiser


def _line(organiser: Organiser, event_id: int) -> list[str]:
    rsvps = organiser.services.rsvps
    query = RsvpQuery(event_id=event_id, status="waitlisted", sort=RsvpSort.PLACE)  # type: ignore[arg-type]
    return [line.name for line in rsvps.lines(rsvps.ids(query))]


def test_a_new_order_is_stored_and_undone_as_one(organiser: Organiser) -> None:
    event = organiser.event(capacity=0, promotion=Promotion.BY_HAND)
    ids = [organiser.answer(event, name) for name in ("가", "나", "다", "라")]
    organiser.services.waitlist.move([ids[3], ids[1]], 1, "organiser")
    assert _line(organiser, event.id) == ["나", "라", "가", "다"]
    organiser.services.waitlist.move([ids[1]], 99, "organiser")
    assert _line(organiser, event.id) == ["라", "가", "다", "나"]
    organiser.services.history.undo("organiser")
    organiser.services.history.undo("organiser")
    assert _line(organiser, event.id) == ["가", "나", "다", "라"]


def test_who_fits_at_the_head_of_the_line_moves_up_at_once(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    large, small = organiser.answer(event, "큰 일행", 2), organiser.answer(event, "혼자")
    assert [organiser.status(rsvp) for rsvp in (large, small)] == ["waitlisted", "waitlisted"]
    moved = organiser.services.waitlist.move([small], 1, "organiser")
    assert moved.outcome.promoted == (small,)
    assert [organiser.status(rsvp) for rsvp in (large, small)] == ["waitlisted", "going"]


@given(st.lists(st.integers(1, 50), unique=True, max_size=12), st.data())
def test_moving_keeps_everybody_and_the_order_of_the_others(line: list[int], data: st.DataObject) -> None:
    moved = data.draw(st.lists(st.sampled_from(line), unique=True)) if line else []
    place = data.draw(st.integers(-3, 20))
    ids = [RsvpId(each) for each in line]
    result = reordered(ids, [RsvpId(each) for each in moved], place)
    assert sorted(result) == sorted(ids)
    assert [each for each in result if each not in moved] == [each for each in ids if each not in moved]
    assert [each for each in result if each in moved] == [each for each in ids if each in moved]


def test_nobody_moves_up_to_an_event_that_is_over(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event(capacity=2)
    erased, cancels, waiting = (organiser.answer(event, name) for name in ("가", "나", "다"))
    clock.now = Instant(event.plan.end_utc)
    services = organiser.services
    services.rsvps.cancel([cancels], "organiser")
    services.person_removal.remove([services.rsvps.line(erased).person_id], "organiser")
    assert (organiser.status(waiting), services.rsvps.line(waiting).short) == ("waitlisted", "")
