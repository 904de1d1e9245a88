"""Who has met whom: of a person, of an event, of a group; and meetings that somebody tells of."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, GroupId, PersonId
from meetup_desk.domain.meetings import Meeting, MeetingSource, MetPerson, pair_of
from meetup_desk.domain.people import Person
from meetup_desk.domain.seatings import Seating
from meetup_desk.domain.times import Instant
from meetup_desk.services.seating.round_meetings import write_meetings
from meetup_desk.services.seating.stored_seatings import load
from meetup_desk.store import meetings, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.meetings import EventMeeting, GroupMember

TIES_OF_ONE_WHO_STAYS = 3  # people whom a newcomer has met after the second visit


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTies:
    """How a group grows together."""

    people: int  # who came at least once
    pairs: int  # who have met, of all pairs there could be
    possible: int
    newcomers: int  # who came twice
    tied: int  # of these, who had met three people by then
    edge: tuple[PersonId, ...]  # who came twice and more and has met nobody, or one


class Meetings:
    """The meetings of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_person(self, person_id: PersonId) -> list[MetPerson]:
        """Give whom somebody met, the latest first."""
        with self._desk.reading() as db:
            return meetings.of_person(db, person_id)

    def of_event(self, event_id: EventId) -> list[EventMeeting]:
        """Give the pairs who met at an event, and which of them for the first time."""
        with self._desk.reading() as db:
            return meetings.of_event(db, event_id)

    def of_group(self, group_id: GroupId) -> GroupTies:
        """Give how far those who came to the events of a group have met one another."""
        with self._desk.reading() as db:
            members = meetings.came_to(db, group_id)
            pairs = meetings.pairs_of_group(db, group_id)
        return _ties(members, [(pair.one, pair.other) for pair in pairs])

    def add(
        self,
        one: PersonId,
        other: PersonId,
        by: str,
        *,
        event_id: EventId | None = None,
        at: Instant | None = None,
    ) -> Changes:
        """Write down that two people met; RuleError `meeting_alone`, DeskError `not_found`."""
        if one == other:
            raise RuleError("meeting_alone")
        with self._desk.change("meeting.add", by) as db:
            for person in (one, other):
                records.get(db, Person, person)
            first, second = pair_of(one, other)
            met = Meeting(
                person_id=first,
                other_id=second,
                source=MeetingSource.HAND,
                event_id=event_id,
                at=at or self._desk.now(),
            )
            meetings.add(db, [met])
        return Changes(change=db.change_id, touched=touched(meeting=None))

    def record(self, event_id: EventId, by: str) -> Changes:
        """Write the meetings of all rounds that are over anew, once scans of all doors have come home."""
        with self._desk.change("meeting.record", by) as db:
            for seating in records.find(db, Seating, event_id=event_id):
                stored = load(db, seating.id)
                for each in stored.rounds:
                    write_meetings(db, stored, each)
        return Changes(change=db.change_id, touched=touched(meeting=None))


def _ties(members: list[GroupMember], pairs: list[tuple[int, int]]) -> GroupTies:
    met: dict[int, set[int]] = {member.person_id: set() for member in members}
    for one, other in pairs:
        if one in met and other in met:
            met[one].add(other)
            met[other].add(one)
    returned = [member for member in members if member.visits > 1]
    count = len(members)
    return GroupTies(
        people=count,
        pairs=sum(map(len, met.values())) // 2,
        possible=count * (count - 1) // 2,
        newcomers=len(returned),
        tied=sum(len(met[member.person_id]) >= TIES_OF_ONE_WHO_STAYS for member in returned),
        edge=tuple(PersonId(member.person_id) for member in returned if len(met[member.person_id]) <= 1),
    )
