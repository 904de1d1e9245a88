"""One pass over a list: each line is decided once, for the preview as for the import."""

from collections.abc import Callable, Iterator, Sequence

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import StrikeEffect
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.waitlist import WaitlistEntry, promotable, promotes_by_itself
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.groups import strike_effects
from meetup_desk.services.imports.answer_order import AnswerOrder, ImportLine
from meetup_desk.services.imports.left_out import refused_by_rule
from meetup_desk.services.imports.line_decisions import LineDecision, LineDecisions, NewIds
from meetup_desk.services.imports.look_alikes import LookAlikes
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.imports.people_lookup import look_up
from meetup_desk.services.imports.tally import ImportCounter
from meetup_desk.services.rsvps.capacity import FreeSeats
from meetup_desk.store import blocks, imports
from meetup_desk.store.file.read_transaction import ReadTransaction


class ImportRun:
    """Decides the lines of one list, and keeps count."""

    def __init__(
        self,
        file: ListFile,
        event: Event,
        parts: ImportParts,
        progress: Progress | None,
        cancelled: Cancelled | None,
        *,
        let_others_write: Callable[[], None],
        now: Instant,
    ) -> None:
        self.event, self.parts = event, parts
        self._asks_parts = not {"parts", "part"}.isdisjoint(file.mapping.values())
        self.counter = ImportCounter(event, parts, asks_parts=self._asks_parts)
        self._look_alikes = LookAlikes(event.group_id, now)
        seats = FreeSeats(seats_left=None, queue=False, next_rank=1)
        self.decisions = LineDecisions(event, seats, parts, self._look_alikes)
        self._order = AnswerOrder(
            file, progress, cancelled, let_others_write=let_others_write, refuse=self.counter.refuse
        )
        self._waiting: dict[RsvpId, int] = {}  # parties by RSVP that this list put on the waitlist
        self.joined: set[RsvpId] = set()  # who got a place on the waitlist by this list
        self.is_fresh = True  # nothing was decided yet
        self.freed_seats = False  # an answer of this list gave seats back

    def slices(self) -> Iterator[Iterator[Sequence[ImportLine]]]:
        """Read the list and give its lines in slices of chunks, as `AnswerOrder` does."""
        return self._order.slices()

    def decide(
        self, db: ReadTransaction, lines: Sequence[ImportLine], first_id: int
    ) -> Iterator[tuple[LineDecision, str]]:
        """Decide lines against the present state of the desk, each with the sort key of its name.

        `first_id` is the first id that no person and no RSVP has.
        """
        candidates, keys = [line.candidate for line in lines], [line.key for line in lines]
        people = look_up(db, candidates, keys, self.event.id, self.decisions.matcher.seen)
        answers = imports.known_answers(db, self.event.id, people.known, with_parts=self._asks_parts)
        blocked = blocks.blocked_of_event(db, people.known, self.event.id)
        alike = self._look_alikes.find(db, candidates)
        self.decisions.by_hand = strike_effects.struck(db, self.event, StrikeEffect.BY_HAND)
        for new_id, (candidate, key) in enumerate(lines, first_id):
            try:
                noted = self.parts.note(candidate)
                decision = self.decisions.decide(
                    noted,
                    key,
                    people,
                    answers,
                    NewIds(new_id, new_id),
                    blocked=blocked,
                    alike=alike.get(new_id - first_id, ()),
                )
            except RuleError as error:
                self.counter.refuse(refused_by_rule(candidate, error))
                continue
            self.counter.add(decision)
            self._count_seats(decision)
            yield decision, key

    def _count_seats(self, decision: LineDecision) -> None:
        """Keep the waitlist in its order: who joins stands last, who stays keeps the place."""
        if not decision.has_effect:
            return
        before = decision.before.status if decision.before else None
        self.freed_seats |= before is RsvpStatus.GOING and decision.status is not RsvpStatus.GOING
        rsvp_id = RsvpId(decision.rsvp_id)
        if decision.rank is not None:
            self.joined.add(rsvp_id)
        if decision.rank is not None or decision.status is not RsvpStatus.WAITLISTED:
            self._waiting.pop(rsvp_id, None)
        if decision.status is RsvpStatus.WAITLISTED:
            self._waiting[rsvp_id] = decision.candidate.party

    def promoted(self, waiting: Sequence[WaitlistEntry], now: Instant) -> list[RsvpId]:
        """Give the RSVPs that move up once all lines are decided, with those `waiting` in the desk already.

        Who waits in the list waits here too, free seats or not: people move up when seats free up.
        """
        if not promotes_by_itself(self.event, now) or not self.freed_seats:
            return []
        parties = {
            entry.rsvp_id: entry.party
            for entry in waiting
            if entry.rsvp_id not in self.joined and not entry.blocked
        }
        statuses = self.counter.statuses
        left_it = {i for i, status in statuses.items() if status is not RsvpStatus.WAITLISTED}
        parties = {i: party for i, party in (parties | self._waiting).items() if i not in left_it}
        everyone = [WaitlistEntry(rsvp_id=i, party=party) for i, party in parties.items()]
        return promotable(everyone, self.decisions.seats.seats_left, self.event.party_policy)
