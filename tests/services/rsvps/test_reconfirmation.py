"""Reconfirmation: who is silent by the date loses the seat, and the waitlist moves as the event says."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Promotion
from meetup_desk.domain.times import DAY, Instant
from tests.conftest import Clock, Organiser


@pytest.mark.parametrize(
    ("promotion", "waiting"), [(Promotion.AUTOMATIC, "going"), (Promotion.BY_HAND, "waitlisted")]
)
def test_silent_seats_are_released_after_the_date(
    organiser: Organiser, clock: Clock, promotion: Promotion, waiting: str
) -> None:
    event = organiser.event(capacity=2, promotion=promotion)
    true, silent, later = (organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤"))
    service = organiser.services.reconfirmation
    service.ask(event.id, Instant(clock.now + DAY), "organiser")
    service.confirm([true], "organiser")
    assert (service.state(event.id).asked.rsvps, service.state(event.id).silent.rsvps) == (2, 1)
    with pytest.raises(RuleError) as early:
        service.release(event.id, "organiser")
    assert early.value.rule == "reconfirm_running"
    clock.move(days=1)
    released = service.release(event.id, "organiser")
    assert released.outcome.changed == (silent,)
    assert [organiser.status(rsvp) for rsvp in (true, silent, later)] == ["going", "cancelled", waiting]
    organiser.services.history.undo("organiser")
    assert [organiser.status(rsvp) for rsvp in (true, silent, later)] == ["going", "going", "waitlisted"]
    with pytest.raises(RuleError) as nobody:
        organiser.services.reconfirmation.confirm([later], "organiser")
    assert nobody.value.rule == "not_possible"


def test_who_came_off_the_waitlist_after_the_question_is_not_silent(
    organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event(capacity=1)
    first, second = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    service = organiser.services.reconfirmation
    service.ask(event.id, Instant(clock.now + DAY), "organiser")
    organiser.services.rsvps.cancel([first], "organiser")
    clock.move(days=2)
    assert organiser.status(second) == "going"
    with pytest.raises(RuleError) as nobody:
        service.release(event.id, "organiser")
    assert nobody.value.rule == "nobody_silent"


def test_asking_needs_a_date_ahead_and_somebody_who_is_going(organiser: Organiser, clock: Clock) -> None:
    event, service = organiser.event(), organiser.services.reconfirmation
    for by, rule in ((clock.now, "reconfirm_past"), (clock.now + DAY, "nobody_going")):
        with pytest.raises(RuleError) as refused:
            service.ask(event.id, Instant(by), "organiser")
        assert refused.value.rule == rule
    with pytest.raises(RuleError) as unasked:
        service.release(event.id, "organiser")
    assert unasked.value.rule == "not_asked"
