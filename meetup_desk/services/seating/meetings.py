"""Who has met whom: of a person, of an event, of a group; and meetings that somebody tells of."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, GroupId, PersonId
from meetup_desk.domain.meetings import Meeting, MeetingSource, MetPerson, PersonTies, pair_of
from meetup_desk.domain.people import Person
from meetup_desk.domain.seatings import Seating
from meetup_desk.domain.times import Instant
from meetup_desk.services.seating.group_meetings import GroupTies, MeetingsPicture, picture_of, ties_of
from meetup_desk.services.seating.round_meetings import write_meetings
from meetup_desk.services.seating.stored_seatings import load
from meetup_desk.store import meetings, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.meetings import EventMeeting

_STRANGERS = 120  # dots that a ring has room for


__all__ = ["EventMeeting", "Meetings"]


class Meetings:
    """The meetings of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_person(self, person_id: PersonId) -> list[MetPerson]:
        """Give whom somebody met, the latest first."""
        with self._desk.reading() as db:
            return meetings.of_person(db, person_id)

    def ties(self, person_id: PersonId) -> PersonTies:
        """Give whom somebody met, and who came to the same events without meeting them."""
        with self._desk.reading() as db:
            total, strangers = meetings.strangers(db, person_id, _STRANGERS)
            met = meetings.of_person(db, person_id)
        return PersonTies(met=tuple(met), strangers=tuple(strangers), not_met=total)

    def of_event(self, event_id: EventId) -> list[EventMeeting]:
        """Give the pairs who met at an event, and which of them for the first time."""
        with self._desk.reading() as db:
            return meetings.of_event(db, event_id)

    def of_group(self, group_id: GroupId) -> GroupTies:
        """Give how far those who came to the events of a group have met one another there."""
        with self._desk.reading() as db:
            return ties_of(db, group_id)

    def picture(self, group_id: GroupId) -> MeetingsPicture:
        """Give who met whom in a group, and its figures."""
        with self._desk.reading() as db:
            return picture_of(db, group_id)

    def add(
        self,
        one: PersonId,
        other: PersonId,
        actor: str,
        *,
        event_id: EventId | None = None,
        at: Instant | None = None,
    ) -> Changes:
        """Write down that two people met; RuleError `meeting_alone`, DeskError `not_found`."""
        if one == other:
            raise RuleError("meeting_alone")
        with self._desk.change("meeting.add", actor) as db:
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

    def record(self, event_id: EventId, actor: str) -> Changes:
        """Write the meetings of all rounds that are over anew, once scans of all doors have come home."""
        with self._desk.change("meeting.record", actor) as db:
            for seating in records.find(db, Seating, event_id=event_id):
                stored = load(db, seating.id)
                for each in stored.rounds:
                    write_meetings(db, stored, each)
        return Changes(change=db.change_id, touched=touched(meeting=None))
