"""Who is blocked is not approved, not promoted, and holds nobody up."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.waitlist import WaitlistReason
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services
from tests.conftest import Organiser

BY = "organiser"


def test_who_is_blocked_is_passed_over_when_a_seat_frees_up(services: Services, organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    seated, blocked, behind = (organiser.answer(event, name) for name in ("김서준", "서다온", "고래오"))
    services.blocks.add(services.rsvps.line(blocked).person_id, BlockDraft(reason="비밀 사유"), BY)
    steps = [line.step.why for line in services.waitlist.preview(event.id, 1)]
    assert steps == [WaitlistReason.BLOCKED, WaitlistReason.FITS]
    services.rsvps.cancel([seated], BY)
    assert (organiser.status(blocked), organiser.status(behind)) == ("waitlisted", "going")


def test_who_is_blocked_is_not_approved_until_the_block_is_lifted(
    services: Services, organiser: Organiser
) -> None:
    event = organiser.event(approval=True)
    asked = organiser.answer(event, "서다온")
    person = services.rsvps.line(asked).person_id
    services.blocks.add(person, BlockDraft(reason="비밀 사유", group_id=event.group_id), BY)
    for step in (services.rsvps.approve, services.rsvps.promote_all):
        with pytest.raises(RuleError, match="person_blocked"):
            step([asked], BY)
    services.blocks.remove(person, BY)
    services.rsvps.approve([asked], BY)
    assert organiser.status(asked) == "going"
