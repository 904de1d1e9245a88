"""What each line of a list becomes: decided once, the same for the preview and for the import."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.rsvps import CLOSED, RsvpRequest, RsvpStatus, check_party, fits, status_for
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import Candidate, LossReason, SkippedCell
from meetup_desk.services.imports.look_alikes import LookAlike, LookAlikes
from meetup_desk.services.imports.matching import Matcher
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.imports.people_lookup import KnownPeople
from meetup_desk.services.rsvps.capacity import FreeSeats
from meetup_desk.store.imports import NO_PARTS, KnownAnswer


class LineAction(StrEnum):
    """What a line does."""

    NEW = "new"  # a new person and answer
    MATCHED = "matched"  # a known person's first answer for this event
    CHANGED = "changed"  # changes an answer
    UNCHANGED = "unchanged"  # says what is known, or less


class NewIds(NamedTuple):
    """Ids for the person and the answer of a line, if they are new."""

    person: int
    rsvp: int


class LineDecision(NamedTuple):
    """What a line does, to whom."""

    candidate: Candidate
    action: LineAction
    person_id: int
    new_person: bool
    rsvp_id: int  # of the answer that is made or changed
    status: RsvpStatus
    before: KnownAnswer | None  # the answer that it changes
    rank: int | None  # on the waitlist, where it joins it
    parts: frozenset[int] = NO_PARTS  # of the answer, after this line

    @property
    def has_effect(self) -> bool:
        """Whether it makes or changes an answer."""
        return self.action is not LineAction.UNCHANGED

    @property
    def is_same_answer(self) -> bool:
        """Whether it is the answer that is known, of which now more is understood."""
        before, answered_at = self.before, self.candidate.answered_at
        return before is not None and answered_at is not None and answered_at == before.answered_at


_STATUSES_THAT_STAY = {
    # By what an answer asks for: the statuses that already say so, or that the organiser made of it.
    RsvpRequest.GO: {RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED, RsvpStatus.REFUSED},
    RsvpRequest.MAYBE: {RsvpStatus.TENTATIVE, RsvpStatus.REFUSED},
    RsvpRequest.WAIT: {RsvpStatus.WAITLISTED, RsvpStatus.GOING, RsvpStatus.REQUESTED, RsvpStatus.REFUSED},
    RsvpRequest.ASK: {RsvpStatus.REQUESTED, RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REFUSED},
    RsvpRequest.DECLINE: {RsvpStatus.DECLINED, RsvpStatus.CANCELLED},
    RsvpRequest.CANCEL: {RsvpStatus.CANCELLED, RsvpStatus.DECLINED},
    RsvpRequest.INVITE: set(RsvpStatus),
    RsvpRequest.REFUSE: {RsvpStatus.REFUSED},
}


_SEATS = frozenset({RsvpRequest.GO, RsvpRequest.MAYBE, RsvpRequest.WAIT})  # what leads to a seat


class LineDecisions:
    """Decides line after line; the caller hands out ids, and writes, or does not."""

    def __init__(self, event: Event, seats: FreeSeats, parts: ImportParts, look_alikes: LookAlikes) -> None:
        self.event, self.parts, self.seats, self.look_alikes = event, parts, seats, look_alikes
        self.matcher = Matcher()
        self.by_hand: Collection[int] = (
            frozenset()
        )  # people who are approved by hand, whatever the event says
        self._answers: dict[int, KnownAnswer] = {}  # by person, of this list's lines

    def memory(self) -> list[dict[Any, Any]]:
        """Give what is remembered of people and their answers, to be emptied."""
        return [*self.matcher.memory(), self._answers]

    def decide(
        self,
        candidate: Candidate,
        key: str,
        people: KnownPeople,
        answers: Mapping[int, KnownAnswer],
        new_ids: NewIds,
        *,
        blocked: Collection[int],
        alike: Sequence[LookAlike] = (),
    ) -> LineDecision:
        """Decide one line; `answers` are those that the desk has, by person, and `key` sorts its name.

        `alike` is whom it may be that is kept out: such an answer waits for the organiser.
        RuleError `party_empty`, `party_too_large`, `no_room_for_more`, `may_not_come` (of `blocked` people)
        where the line has to be refused.
        """
        check_party(self.event, candidate.party)
        if candidate.email:
            candidate = self.matcher.without_others_email(candidate, people)
        matched = self.matcher.match(candidate, key, people)
        if matched is not None and self.matcher.is_repeated(candidate, matched):
            candidate = candidate._replace(
                lost=(*candidate.lost, SkippedCell(LossReason.AGAIN, candidate.name))
            )
        if (holding := self.look_alikes.holding(alike, matched)) is not None:
            candidate = candidate._replace(lost=(*candidate.lost, holding.cell))
        person_id = new_ids.person if matched is None else matched
        before = self._answers.get(person_id) or answers.get(person_id)
        decision = self._decided(candidate, person_id, before, new_ids)
        if person_id in blocked and decision.has_effect and decision.status not in CLOSED:
            raise RuleError("may_not_come")
        self.matcher.remember(person_id, candidate, key, people)
        self._apply(decision)
        return decision

    def _decided(
        self, candidate: Candidate, person_id: int, before: KnownAnswer | None, new_ids: NewIds
    ) -> LineDecision:
        is_new = person_id == new_ids.person
        parts = self._parts(candidate, before)
        if before is None:
            action = LineAction.NEW if is_new else LineAction.MATCHED
            status, rsvp_id = self._status(candidate, person_id, 0), new_ids.rsvp
        else:
            status, rsvp_id = self._changed_status(candidate, person_id, before), before.rsvp_id
            same = status == before.status and not self._changes_party(candidate, before, status)
            says_more = parts != before.parts or _names_guests(candidate, before)
            if same and says_more:  # a party that is no news stays as it is
                same, candidate = False, candidate._replace(party=before.party)
            action = LineAction.UNCHANGED if same else LineAction.CHANGED
        joins = status is RsvpStatus.WAITLISTED and (before is None or before.status != status)
        rank = self.seats.next_rank if joins else None
        return LineDecision(candidate, action, person_id, is_new, rsvp_id, status, before, rank, parts)

    def _parts(self, candidate: Candidate, before: KnownAnswer | None) -> frozenset[int]:
        """Give the parts after a line; an answer without any takes what the same answer says of them."""
        known = before.parts if before else NO_PARTS
        chosen = candidate.parts
        if chosen is None:
            return known
        if before is not None and candidate.answered_at is not None:
            if candidate.answered_at < before.answered_at:
                return known
            if candidate.answered_at == before.answered_at and known:
                return known
        return self.parts.after(chosen, known, dated=candidate.answered_at is not None)

    def _changed_status(self, candidate: Candidate, person_id: int, before: KnownAnswer) -> RsvpStatus:
        """Give the status after a further answer; one that is no newer changes nothing."""
        if not _is_newer(candidate, before) or before.status in _STATUSES_THAT_STAY[candidate.request]:
            return before.status
        freed = before.party if before.status is RsvpStatus.GOING else 0
        return self._status(candidate, person_id, freed)

    def _changes_party(self, candidate: Candidate, before: KnownAnswer, status: RsvpStatus) -> bool:
        if status != before.status or candidate.party == before.party or not _is_newer(candidate, before):
            return False
        more = candidate.party - before.party
        if status is RsvpStatus.GOING and not fits(max(more, 0), self.seats.seats_left):
            raise RuleError("no_room_for_more", party=candidate.party, kept=before.party)
        return True

    def _status(self, candidate: Candidate, person_id: int, freed: int) -> RsvpStatus:
        if candidate.request is RsvpRequest.GO and person_id in self.by_hand:
            return RsvpStatus.REQUESTED
        if candidate.request in _SEATS and any(x.reason is LossReason.LOOK_ALIKE for x in candidate.lost):
            return RsvpStatus.REQUESTED
        left = None if self.seats.seats_left is None else self.seats.seats_left + freed
        return status_for(candidate.request, self.event, candidate.party, left, queue=self.seats.queue)

    def _apply(self, decision: LineDecision) -> None:
        """Keep the seats and the answers in step with a decision."""
        candidate, before = decision.candidate, decision.before
        if not decision.has_effect:
            if before is not None:
                self._answers[decision.person_id] = before
            return
        self._take_seats(decision)
        self._answers[decision.person_id] = KnownAnswer(
            decision.rsvp_id,
            decision.status,
            candidate.party,
            candidate.answered_at or Instant(0),
            decision.parts,
            candidate.guests or (before.guests if before else ""),
        )

    def _take_seats(self, decision: LineDecision) -> None:
        before, seats = decision.before, self.seats
        if seats.seats_left is not None:
            if before is not None and before.status is RsvpStatus.GOING:
                seats.seats_left += before.party
            if decision.status is RsvpStatus.GOING:
                seats.seats_left -= decision.candidate.party
        if decision.rank is not None:
            seats.next_rank += 1
            # Who waits because the list says so holds nobody up whom the same list seats.
            seats.queue |= decision.candidate.request is RsvpRequest.GO


def _is_newer(candidate: Candidate, before: KnownAnswer) -> bool:
    """Tell whether a line was written after the known answer; one without a time is taken for it."""
    return candidate.answered_at is None or candidate.answered_at > before.answered_at


def _names_guests(candidate: Candidate, before: KnownAnswer) -> bool:
    """Tell whether a line names guests anew; the same answer once more only where none were named."""
    if not candidate.guests or candidate.guests == before.guests:
        return False
    is_same = candidate.answered_at == before.answered_at
    return _is_newer(candidate, before) or (is_same and not before.guests)
