"""Blocking somebody who has answered: their coming RSVPs are refused in the same change, or left."""

from collections.abc import Sequence
from itertools import groupby

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, GroupId, PersonId, RsvpId
from meetup_desk.domain.list_rows import PastAnswer
from meetup_desk.domain.rsvps import RsvpStatus, check_step, with_status
from meetup_desk.services.groups.incidents import conclude
from meetup_desk.services.people.blocks import BlockDraft, put_block
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import person_lists, records, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction

_OPEN = (RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE, RsvpStatus.GOING, RsvpStatus.WAITLISTED)


class BlockedRsvps:
    """Shows what somebody is coming to, and blocks them with it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def coming(self, person_id: PersonId, group_id: GroupId | None = None) -> list[PastAnswer]:
        """Give the open RSVPs of a person for what is not over, the next first: of a group, or (None) all."""
        now = self._desk.now()
        with self._desk.reading() as db:
            answers = person_lists.answers(db, [person_id]).get(person_id, [])
            coming = [each for each in answers if each.end > now and each.status in _OPEN]
            if group_id is not None:
                coming = [
                    each for each in coming if records.get(db, Event, each.event_id).group_id == group_id
                ]
        return sorted(coming, key=lambda each: (each.start, each.event_id))

    def left_out(self, event_id: EventId) -> int:
        """Count who is going to an event and blocked: papers and letters leave them out."""
        with self._desk.reading() as db:
            return rsvp_lists.count_left_out(db, event_id)

    def block(
        self, person_id: PersonId, draft: BlockDraft, actor: str, *, refused: Sequence[RsvpId] = ()
    ) -> Changes:
        """Block or watch a person, close the incident that the draft names, and refuse RSVPs: one change.

        Seats that come free go to the waitlist. RuleError as `Blocks.add`, and
        `not_possible` for an RSVP that is not open any more; DeskError `not_found`.
        """
        command = f"person.{draft.kind}" if draft.incident_id is None else "incident.decide"
        with self._desk.change(command, actor) as db:
            if draft.incident_id is None:
                put_block(db, person_id, draft)
            else:
                conclude(db, draft.incident_id, draft)
            _refuse(db, refused)
        kinds = touched(person=[person_id], group=None, rsvp=None, event=None, ticket=None)
        return Changes(change=db.change_id, touched=kinds)


def _refuse(db: WriteTransaction, rsvp_ids: Sequence[RsvpId]) -> None:
    found = sorted(rsvps.of_ids(db, rsvp_ids), key=lambda rsvp: rsvp.event_id)
    for event_id, of_event in groupby(found, key=lambda rsvp: rsvp.event_id):
        asked = list(of_event)
        for rsvp in asked:
            check_step(rsvp, "refuse")
        capacity.write(db, [with_status(rsvp, RsvpStatus.REFUSED, next_rank=0) for rsvp in asked])
        capacity.fill_up(db, records.get(db, Event, event_id))
