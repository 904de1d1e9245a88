"""What each line of a list becomes: decided once, the same for the preview and for the import."""

from enum import StrEnum
from typing import Any, NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.rsvps import RsvpRequest, RsvpStatus, check_party, fits, status_for
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import Candidate, Loss, Lost
from meetup_desk.services.imports.matching import Batch, Matcher
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.rsvps.capacity import FreeSeats

NO_PARTS: frozenset[int] = frozenset()  # one for all: Python makes a new one each time, of 216 bytes


class LineStanding(NamedTuple):
    """The answer that a person has given for the event so far."""

    rsvp_id: int
    status: RsvpStatus
    party: int
    answered_at: Instant
    parts: frozenset[int] = NO_PARTS  # ids of what was chosen
    guests: str = ""  # names of who comes along, one a line


class LineAction(StrEnum):
    """What a line does."""

    NEW = "new"  # a new person and answer
    MATCHED = "matched"  # a known person's first answer for this event
    CHANGED = "changed"  # changes an answer
    UNCHANGED = "unchanged"  # says what is known, or less


class LineDecision(NamedTuple):
    """What a line does, to whom."""

    candidate: Candidate
    action: LineAction
    person_id: int
    new_person: bool
    rsvp_id: int  # of the answer that is made or changed
    status: RsvpStatus
    before: LineStanding | None  # the answer that it changes
    rank: int | None  # on the waitlist, where it joins it
    parts: frozenset[int] = NO_PARTS  # of the answer, after this line

    @property
    def same_answer(self) -> bool:
        """Whether it is the answer that is known, of which now more is understood."""
        before, at = self.before, self.candidate.answered_at
        return before is not None and at is not None and at == before.answered_at


_KEEPS = {
    # What an answer asks for, and the states that already say so (or that the organiser made of it).
    RsvpRequest.GO: {RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED, RsvpStatus.REFUSED},
    RsvpRequest.MAYBE: {RsvpStatus.TENTATIVE, RsvpStatus.REFUSED},
    RsvpRequest.WAIT: {RsvpStatus.WAITLISTED, RsvpStatus.GOING, RsvpStatus.REQUESTED, RsvpStatus.REFUSED},
    RsvpRequest.ASK: {RsvpStatus.REQUESTED, RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REFUSED},
    RsvpRequest.DECLINE: {RsvpStatus.DECLINED, RsvpStatus.CANCELLED},
    RsvpRequest.CANCEL: {RsvpStatus.CANCELLED, RsvpStatus.DECLINED},
    RsvpRequest.INVITE: set(RsvpStatus),
    RsvpRequest.REFUSE: {RsvpStatus.REFUSED},
}


class LineDecisions:
    """Decides line after line; the caller hands out ids, and writes, or does not."""

    def __init__(self, event: Event, room: FreeSeats, parts: ImportParts) -> None:
        self.event, self.parts = event, parts
        self.room = room
        self.matcher = Matcher()
        self._answers: dict[int, LineStanding] = {}

    def held(self) -> list[dict[Any, Any]]:
        """Give what is remembered of people and their answers, to let go of it."""
        return [*self.matcher.held(), self._answers]

    def decide(
        self,
        candidate: Candidate,
        key: str,
        batch: Batch,
        known: dict[int, LineStanding],
        ids: tuple[int, int],
    ) -> LineDecision:
        """Decide one line; `ids` are a person's and an RSVP's to use if it needs new ones.

        RuleError `party_empty`, `party_too_large`, `no_room_for_more` where the line has to be refused.
        """
        check_party(self.event, candidate.party)
        if candidate.email:
            candidate = self.matcher.without_others_email(candidate, batch)
        found = self.matcher.match(candidate, key, batch)
        if found is not None and self.matcher.is_again(candidate, found):
            candidate = candidate._replace(lost=(*candidate.lost, Lost(Loss.AGAIN, candidate.name)))
        person_id = ids[0] if found is None else found
        standing = self._answers.get(person_id) or known.get(person_id)
        decision = self._answered(candidate, person_id, standing, ids)
        self.matcher.remember(person_id, candidate, key, batch)
        self._take(decision)
        return decision

    def _answered(
        self, candidate: Candidate, person_id: int, standing: LineStanding | None, ids: tuple[int, int]
    ) -> LineDecision:
        new = person_id == ids[0]
        parts = self._parts(candidate, standing)
        if standing is None:
            action = LineAction.NEW if new else LineAction.MATCHED
            status, rsvp_id = self._status(candidate.wish, candidate.party, 0), ids[1]
        else:
            status, rsvp_id = self._news(candidate, standing), standing.rsvp_id
            same = status == standing.status and not self._grows(candidate, standing, status)
            more = parts != standing.parts or _names_guests(candidate, standing)
            if same and more:  # a party that is no news stays as it is
                same, candidate = False, candidate._replace(party=standing.party)
            action = LineAction.UNCHANGED if same else LineAction.CHANGED
        joins = status is RsvpStatus.WAITLISTED and (standing is None or standing.status != status)
        rank = self.room.next_rank if joins else None
        return LineDecision(candidate, action, person_id, new, rsvp_id, status, standing, rank, parts)

    def _parts(self, candidate: Candidate, standing: LineStanding | None) -> frozenset[int]:
        """Give the parts after a line; an answer without any takes what the same answer says of them."""
        before = standing.parts if standing else NO_PARTS
        chosen = candidate.parts
        if chosen is None:
            return before
        if standing is not None and candidate.answered_at is not None:
            if candidate.answered_at < standing.answered_at:
                return before
            if candidate.answered_at == standing.answered_at and before:
                return before
        return self.parts.after(chosen, before, dated=candidate.answered_at is not None)

    def _news(self, candidate: Candidate, standing: LineStanding) -> RsvpStatus:
        """Give the status after a further answer; one that is not newer than what is known is no news."""
        if candidate.answered_at is not None and candidate.answered_at <= standing.answered_at:
            return standing.status
        if standing.status in _KEEPS[candidate.wish]:
            return standing.status
        freed = standing.party if standing.status is RsvpStatus.GOING else 0
        return self._status(candidate.wish, candidate.party, freed)

    def _grows(self, candidate: Candidate, standing: LineStanding, status: RsvpStatus) -> bool:
        if status != standing.status or candidate.party == standing.party:
            return False
        if candidate.answered_at is not None and candidate.answered_at <= standing.answered_at:
            return False
        more = candidate.party - standing.party
        if status is RsvpStatus.GOING and not fits(max(more, 0), self.room.seats_left):
            raise RuleError("no_room_for_more", party=candidate.party, kept=standing.party)
        return True

    def _status(self, wish: RsvpRequest, party: int, freed: int) -> RsvpStatus:
        left = None if self.room.seats_left is None else self.room.seats_left + freed
        return status_for(wish, self.event, party, left, queue=self.room.queue)

    def _take(self, decision: LineDecision) -> None:
        """Keep the room and the answers in step with a decision."""
        candidate, before = decision.candidate, decision.before
        if decision.action is LineAction.UNCHANGED:
            if before is not None:
                self._answers[decision.person_id] = before
            return
        if self.room.seats_left is not None:
            if before is not None and before.status is RsvpStatus.GOING:
                self.room.seats_left += before.party
            if decision.status is RsvpStatus.GOING:
                self.room.seats_left -= candidate.party
        if decision.rank is not None:
            self.room.next_rank += 1
            # Who waits because the list says so holds nobody up whom the same list seats.
            self.room.queue |= candidate.wish is RsvpRequest.GO
        self._answers[decision.person_id] = LineStanding(
            decision.rsvp_id,
            decision.status,
            candidate.party,
            candidate.answered_at or Instant(0),
            decision.parts,
            candidate.guests or (before.guests if before else ""),
        )


def _names_guests(candidate: Candidate, standing: LineStanding) -> bool:
    """Tell whether a line names guests anew; the same answer once more only where none were named."""
    if not candidate.guests or candidate.guests == standing.guests:
        return False
    at = candidate.answered_at
    return at is None or at > standing.answered_at or (at == standing.answered_at and not standing.guests)
