"""Blocking somebody with what they asked for."""

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.people.blocks import BlockDraft
from tests.conftest import Organiser

BY = "organiser"


def test_coming_rsvps_are_refused_with_the_block_and_others_move_up_in_each_event(
    organiser: Organiser,
) -> None:
    services = organiser.services
    other, _ = services.groups.add(GroupEdit(name="독서"), BY)
    events = [organiser.event("산책", capacity=1), organiser.event("책", capacity=1, group_id=other.id)]
    theirs = [organiser.answer(event, "서다온", phone="010-1234-5678") for event in events]
    waiting = [organiser.answer(event, "한서윤") for event in events]
    person = services.rsvps.line(theirs[0]).person_id
    service = services.blocked_rsvps
    assert [each.title for each in service.coming(person)] == ["산책", "책"]
    assert [each.title for each in service.coming(person, other.id)] == ["책"]
    service.block(person, BlockDraft(reason="고성"), BY, refused=theirs)
    statuses = [services.rsvps.line(each).status for each in (*theirs, *waiting)]
    assert statuses == [RsvpStatus.REFUSED] * 2 + [RsvpStatus.GOING] * 2
    assert service.coming(person) == []
    services.history.undo(BY)
    assert services.blocks.of_person(person) == []
    assert [each.rsvp_id for each in service.coming(person)] == theirs
