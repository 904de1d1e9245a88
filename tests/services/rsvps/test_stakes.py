"""What people would lose is counted before it is taken from them."""

from meetup_desk.domain.events import Promotion
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.stakes import Stake
from tests.conftest import Organiser


def test_people_rsvps_tickets_and_who_is_inside_are_counted_apart(organiser: Organiser) -> None:
    event = organiser.event()
    first, second = organiser.answer(event, "김서준", 2), organiser.answer(event, "이하린")
    organiser.services.door(event.id, "정문").scan(ScanRequest(rsvp_id=second))
    stake = organiser.services.rsvps.stake([first, second], "cancel")
    assert stake == Stake(rsvps=2, people=3, inside=1, tickets=2)
    assert organiser.services.rsvps.stake_of_all(event.id) == stake


def test_who_has_neither_a_seat_nor_a_place_in_line_has_nothing_to_lose(organiser: Organiser) -> None:
    event = organiser.event(approval=True)
    asked = organiser.answer(event, "김서준")
    assert not organiser.services.rsvps.stake([asked], "refuse")


def test_seats_move_on_at_once_only_where_somebody_waits_and_the_event_says_so(organiser: Organiser) -> None:
    for promotion in Promotion:
        event = organiser.event(capacity=1, promotion=promotion)
        going = organiser.answer(event, f"김서준 {promotion}")
        assert not organiser.services.rsvps.stake([going], "cancel").moves_up
        waiting = organiser.answer(event, f"이하린 {promotion}")
        assert organiser.services.rsvps.stake([going], "cancel").moves_up is (
            promotion is Promotion.AUTOMATIC
        )
        assert not organiser.services.rsvps.stake([going, waiting], "cancel").moves_up
