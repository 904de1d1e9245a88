"""Who is blocked is not approved, not promoted, and holds nobody up."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.waitlist import WaitlistReason
from meetup_desk.services.events.duplicating import DuplicateContent
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.rsvps.rsvps import NewRsvp, RsvpQuery
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


def test_a_list_seats_nobody_who_is_blocked_and_says_so(
    services: Services, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    earlier, event = organiser.event("지난 모임"), organiser.event()
    first = write_list("Name,Email", "서다온,daon@mail.example", name="first.csv")
    services.imports.run(first, earlier.id, BY)
    (known,) = services.rsvps.lines(services.rsvps.ids(RsvpQuery(event_id=earlier.id)))
    services.blocks.add(known.person_id, BlockDraft(reason="비밀 사유"), BY)
    path = write_list("Name,Email", "서다온,daon@mail.example", "고래오,rae@mail.example", name="second.csv")
    tally = services.imports.run(path, event.id, BY).tally
    assert (tally.people_added, [line.reason for line in tally.refused]) == (1, ["may_not_come"])
    lines = services.rsvps.lines(services.rsvps.ids(RsvpQuery(event_id=event.id)))
    assert [line.name for line in lines] == ["고래오"]
    assert "비밀" not in " ".join(line.say("ko") for line in tally.refused)


def test_who_is_blocked_is_not_added_by_hand_nor_invited_with_a_copy_of_an_event(
    services: Services, organiser: Organiser
) -> None:
    event, other = organiser.event(), organiser.event("다른 모임")
    blocked = organiser.answer(event, "서다온", phone="010-1234-5678")
    organiser.answer(event, "고래오")
    services.blocks.add(services.rsvps.line(blocked).person_id, BlockDraft(reason="비밀 사유"), BY)
    with pytest.raises(RuleError, match="person_blocked"):
        services.rsvps.add(NewRsvp(event_id=other.id, name="서다온", phone="010-1234-5678"), BY)
    content = DuplicateContent(people=True)
    (copy,) = services.events.duplicate(event.id, date(2026, 12, 17), BY, content).events
    lines = services.rsvps.lines(services.rsvps.ids(RsvpQuery(event_id=copy.id)))
    assert [line.name for line in lines] == ["고래오"]
