"""The demonstration's group: its members, its evening last month, what came of it, and its next evening."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, PersonId, RsvpId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.domain.times import DAY, MINUTE, Instant, Plan
from meetup_desk.domain.venues import Venue
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.demo.demo_doors import ACTOR
from meetup_desk.services.demo.demo_opinions import set_clock, write_opinions
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.groups.approvals import Approval
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.rsvps.rsvps import NewRsvp
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.services import Services
from meetup_desk.words.say import say

_AGO = timedelta(days=28)  # of the evening that is over
_JOINED = 14 * DAY  # before that evening
_CAME, _INVITED, _NEXT = 22, 24, 18  # people
_TABLE, _ROUNDS, _ROUND = 6, 3, 20  # seats, rounds, minutes
_SECONDS = 0.3  # of a search for seats
_APPLY, _PAIRS = 3, 3  # people who apply, and pairs who can be introduced
_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoGroupResult:
    """The group, and how much of it there is."""

    group: Group
    members: int
    came: int
    answers: int
    voices: int


def found_group(services: Services, members: Path, venue: Venue, plan: Plan, lang: str) -> DemoGroupResult:
    """Found a group from a list of members, and hold its first evening four weeks before a plan.

    What happened then is written down as of then: the desk's clock is set back meanwhile.
    """
    evening = plan.moved_to(plan.start - _AGO)
    clock = services.desk.now
    try:
        set_clock(services, Instant(evening.start_utc - _JOINED))
        edit = GroupEdit(name=say("demo.group", lang), purpose=say("demo.group.purpose", lang))
        group, _ = services.groups.add(edit, ACTOR)
        count = _take_members(services, members, group.id)
        event = _evening(services, group, venue, evening, lang)
        answers, voices = write_opinions(services, event, group, lang)
    finally:
        services.desk.now = clock
    return DemoGroupResult(group=group, members=count, came=_CAME, answers=answers, voices=voices)


def _take_members(services: Services, file: Path, group_id: GroupId) -> int:
    applied = services.applications.run(file, group_id, ACTOR).applied
    services.members.approve(applied, ACTOR, approval=Approval(is_newcomer=False))
    host, deputy = services.members.ids(group_id)[:2]
    services.members.give_role(host, Role.HOST, ACTOR)
    services.members.give_role(deputy, Role.DEPUTY, ACTOR)
    return len(applied)


def _evening(services: Services, group: Group, venue: Venue, plan: Plan, lang: str) -> Event:
    draft = EventDraft(
        title=say("demo.series", lang), plan=plan, venue_id=venue.id, group_id=group.id, capacity=_INVITED
    )
    event = services.events.add(draft, ACTOR).events[0]
    going = _answer(services, event.id, _members(services, group.id)[:_INVITED])
    set_clock(services, plan.start_utc)
    door = services.door(event.id, say("demo.door.front", lang))
    for number, rsvp_id in enumerate(going[:_CAME]):
        set_clock(services, Instant(plan.start_utc + (number - 12) * MINUTE))
        door.scan(ScanRequest(rsvp_id=rsvp_id))
    set_clock(services, Instant(plan.start_utc + 15 * MINUTE))
    seating, _ = services.seatings.make(event.id, _tables(_INVITED), ACTOR, seconds=_SECONDS)
    for number in range(1, _ROUNDS + 1):
        begins = Instant(plan.start_utc + (20 + (number - 1) * (_ROUND + 5)) * MINUTE)
        services.seatings.start_round(seating.stored.seating.id, number, ACTOR, begins)
        services.seatings.end_round(seating.stored.seating.id, ACTOR, Instant(begins + _ROUND * MINUTE))
    set_clock(services, Instant(plan.end_utc + DAY // 2))
    return event


def _members(services: Services, group_id: GroupId) -> list[tuple[str, str, str]]:
    """Give name, email and phone of the members."""
    lines = services.members.lines(services.members.ids(group_id, [MembershipStatus.APPROVED]))
    people = services.people.lines([line.person_id for line in lines])
    return [(person.name, person.email, person.phone) for person in people]


def _answer(services: Services, event_id: EventId, people: Sequence[tuple[str, str, str]]) -> list[RsvpId]:
    return [
        services.rsvps.add(NewRsvp(event_id=event_id, name=name, email=email, phone=phone), ACTOR)[0]
        for name, email, phone in people
    ]


def _tables(people: int) -> SeatingDraft:
    tables = [TableDraft(seats=_TABLE) for _ in range(people // _TABLE)]
    return SeatingDraft(tables=tables, rounds=_ROUNDS, minutes=_ROUND, mix=("affiliation",), seed=_SEED)


def prepare_next(
    services: Services, group: Group, event_id: EventId, others: Sequence[RsvpLine], file: Path
) -> None:
    """Fill the group's next evening with members and some who come for the first time, and seat them.

    Some of the others, who go to another event, apply to the group, by a list at `file`; who fits whom is
    proposed.
    """
    known = {line.person_id for line in services.members.lines(services.members.ids(group.id))}
    strangers = [line for line in others if line.person_id not in known and line.email][: 2 * _APPLY]
    members = _members(services, group.id)[: _NEXT - _APPLY]
    new = [(line.name, line.email, line.phone) for line in strangers[:_APPLY]]
    _answer(services, event_id, [*members, *new])
    services.seatings.make(event_id, _tables(_NEXT), ACTOR, seconds=_SECONDS)
    services.buddies.propose(event_id, ACTOR)
    _apply(services, group, strangers[_APPLY:], file)
    _say_needs(services, [line.person_id for line in others[: 2 * _PAIRS]])
    services.introductions.propose(ACTOR)


def _say_needs(services: Services, people: Sequence[PersonId]) -> None:
    """Let one half of these people look for what the other half can give."""
    lang = services.settings.language
    for number in range(1, _PAIRS + 1):
        needs, gives = people[number - 1], people[_PAIRS + number - 1]
        services.need_offers.add(needs, NeedOfferKind.NEED, say(f"demo.need.{number}", lang), ACTOR)
        services.need_offers.add(gives, NeedOfferKind.OFFER, say(f"demo.offer.{number}", lang), ACTOR)


def _apply(services: Services, group: Group, people: Sequence[RsvpLine], file: Path) -> None:
    lang = services.settings.language
    head = ",".join(say(f"demo.application.{key}", lang) for key in ("name", "email", "why"))
    rows = [
        f"{line.name},{line.email},{say(f'demo.application.why.{number}', lang)}"
        for number, line in enumerate(people, 1)
    ]
    write_whole(file, "\n".join([head, *rows, ""]).encode())
    services.applications.run(file, group.id, ACTOR)
