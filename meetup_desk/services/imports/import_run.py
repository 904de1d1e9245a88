"""One pass over a list: read, put into the order of answers, decide, count."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from datetime import time as clock_time
from heapq import merge
from itertools import islice, repeat
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.domain.waitlist import WaitlistEntry, promotable, promotes_by_itself
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.services.desk.batch_size import next_size
from meetup_desk.services.door.attendance import Mark
from meetup_desk.services.imports.line_decisions import (
    NO_PARTS,
    LineAction,
    LineDecision,
    LineDecisions,
    LineStanding,
)
from meetup_desk.services.imports.matching import look_up
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.imports.preview import ImportTally, LostCell, RefusedLine, UntakenThing
from meetup_desk.services.imports.shared_emails import SharedEmails
from meetup_desk.services.rsvps.capacity import FreeSeats
from meetup_desk.store import imports
from meetup_desk.store.file.read_transaction import ReadTransaction

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_STEP = 250  # lines between two looks at whether anybody still wants the list
_ASIDE = 20  # lines that are read before a scan may go on
_SORTED_AT_ONCE = 5_000  # lines
_SLICE = 600  # lines that are written at once
_LEAST, _CHUNK = 5, 50  # lines: after so many a scan that waits is let through


class ImportLine(NamedTuple):
    """A candidate with what can be prepared for it before the desk is locked."""

    candidate: Candidate
    key: str  # sort key of the name


class ListRun:
    """Decides the lines of one list, and keeps count."""

    def __init__(
        self,
        file: ListFile,
        event: Event,
        parts: ImportParts,
        progress: Progress | None,
        cancelled: Cancelled | None,
        *,
        step_aside: Callable[[], None],
    ) -> None:
        self.event = event
        self.parts = parts
        self.intake = LineDecisions(event, FreeSeats(seats_left=None, queue=False, next_rank=1), parts)
        self._asks_parts = not {"parts", "part"}.isdisjoint(file.mapping.values())
        self._with_parts: dict[int, frozenset[int]] = {}  # by RSVP, of those that the list makes or changes
        self.statuses: dict[int, RsvpStatus] = {}  # by RSVP
        self.attended: dict[int, Mark] = {}  # likewise
        self._file, self._progress, self._cancelled = file, progress, cancelled
        self._step_aside = step_aside  # asked often: a scan goes before a list
        self._counts: Counter[str] = Counter()
        self._refused: list[RefusedLine] = []
        self._lost: list[LostCell] = []
        self._waiting: dict[RsvpId, int] = {}  # parties by RSVP that this list put on the waitlist
        self._joined: set[RsvpId] = set()  # who got a place on the waitlist by this list
        self._at = 0  # how many lines were given
        self._chunk = _CHUNK  # how many are given next
        self.fresh = True  # nothing was decided yet
        self.freed_seats = False  # an answer of this list gave seats back

    def slices(self) -> Iterator[Iterator[Sequence[ImportLine]]]:
        """Read the list and give its lines in the order of their answers, which is the order of seats.

        A slice is what may be written at once; it comes in chunks, and may be left after any of them.
        """
        pieces = self._sorted_pieces()
        total, ordered = sum(map(len, pieces)), merge(*map(_emptied, pieces), key=_order)
        while self._at < total:
            self._check_cancelled()
            yield self._chunks(ordered, min(self._at + _SLICE, total))
            self._report(total + self._at, 2 * total)

    def _sorted_pieces(self) -> list[list[Candidate]]:
        """Sort by the time of the answer, in pieces: a scan cannot get through while Python sorts one."""
        read, pieces, shared = self._read(), [], SharedEmails()
        while piece := [shared.heard(candidate) for candidate in islice(read, _SORTED_AT_ONCE)]:
            pieces.append(sorted(piece, key=_order))
        shared.settled(pieces)
        return pieces

    def _chunks(self, ordered: Iterator[Candidate], end: int) -> Iterator[Sequence[ImportLine]]:
        while self._at < end:
            lines = list(islice(ordered, min(self._chunk, end - self._at)))
            self._at += len(lines)
            began = time.perf_counter()
            yield [ImportLine(c, sort_key(c.name)) for c in lines]
            took = time.perf_counter() - began
            self._chunk = next_size(len(lines), took, smallest=_LEAST, largest=_CHUNK)

    def _read(self) -> Iterator[Candidate]:
        for number, entry in enumerate(self._file.candidates()):
            if number % _STEP == 0:
                self._check_cancelled()
                self._report(number, 2 * max(self._file.total, number))
            if number % _ASIDE == 0:
                self._step_aside()
            if isinstance(entry, Candidate):
                yield entry
            else:
                self._refuse(
                    RefusedLine(line=entry.line, reason=entry.reason, name=entry.name, value=entry.value)
                )

    def _check_cancelled(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise DeskError(ErrorCode.CANCELLED)

    def _report(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)

    def decide(
        self, db: ReadTransaction, lines: Sequence[ImportLine], ids: int
    ) -> Iterator[tuple[LineDecision, str]]:
        """Decide a batch against the present state of the desk; `ids` is the first free id for new rows."""
        candidates, keys = [line.candidate for line in lines], [line.key for line in lines]
        batch = look_up(db, candidates, keys, self.event.id, self.intake.matcher.brought)
        rows = imports.standings(db, self.event.id, batch.known)
        chosen = imports.parts_of(db, [row[1] for row in rows]) if self._asks_parts else {}
        known = {
            row[0]: LineStanding(
                row[1], RsvpStatus(row[2]), row[3], row[4], chosen.get(row[1], NO_PARTS), row[5]
            )
            for row in rows
        }
        for number, (candidate, key) in enumerate(lines):
            try:
                pair = (ids + number, ids + number)
                heard = self.parts.heard(candidate)
                decision = self.intake.decide(heard, key, batch, known, pair)
            except RuleError as error:
                self._refuse(_by_rule(candidate, error))
                continue
            self._count(decision)
            if decision.candidate.lost:
                self._lost += map(LostCell.of, repeat(decision.candidate), decision.candidate.lost)
            yield decision, key

    def _refuse(self, refused: RefusedLine) -> None:
        self._refused.append(refused)

    def _count(self, decision: LineDecision) -> None:
        if decision.candidate.attended:
            at = _came_at(decision.candidate, self.event)
            self.attended[decision.rsvp_id] = Mark(rsvp_id=RsvpId(decision.rsvp_id), at=at)
        self._counts["added" if decision.new_person else "matched"] += 1
        if decision.action in (LineAction.CHANGED, LineAction.UNCHANGED):
            self._counts[decision.action] += 1
        if decision.action is LineAction.UNCHANGED:
            return
        self.statuses[decision.rsvp_id] = decision.status
        if self._asks_parts:
            self._with_parts[decision.rsvp_id] = decision.parts
        before = decision.before.status if decision.before else None
        self.freed_seats |= before is RsvpStatus.GOING and decision.status is not RsvpStatus.GOING
        self._count_waiting(decision)

    def _count_waiting(self, decision: LineDecision) -> None:
        """Keep the waitlist in its order: who joins stands last, who stays keeps the place."""
        rsvp_id = RsvpId(decision.rsvp_id)
        if decision.rank is not None:
            self._joined.add(rsvp_id)
        if decision.rank is not None or decision.status is not RsvpStatus.WAITLISTED:
            self._waiting.pop(rsvp_id, None)
        if decision.status is RsvpStatus.WAITLISTED:
            self._waiting[rsvp_id] = decision.candidate.party

    def promoted(self, line: Sequence[WaitlistEntry]) -> list[RsvpId]:
        """Say who moves up once all lines are decided, with `line` waiting in the desk already.

        Who waits in the list waits here too, free seats or not: people move up when seats free up.
        """
        if not promotes_by_itself(self.event) or not self.freed_seats:
            return []
        parties = {w.rsvp_id: w.party for w in line if w.rsvp_id not in self._joined}
        left_it = {i for i, status in self.statuses.items() if status is not RsvpStatus.WAITLISTED}
        parties = {i: p for i, p in (parties | self._waiting).items() if i not in left_it}
        everyone = [WaitlistEntry(rsvp_id=i, party=p) for i, p in parties.items()]
        return promotable(everyone, self.intake.room.seats_left, self.event.party_policy)

    def tally(self, statuses: Mapping[int, RsvpStatus]) -> ImportTally:
        """Count what became of the lines, given the statuses of the answers in the end."""
        return ImportTally(
            rows=self._counts["added"] + self._counts["matched"] + len(self._refused),
            people_added=self._counts["added"],
            people_matched=self._counts["matched"],
            changed=self._counts[LineAction.CHANGED],
            unchanged=self._counts[LineAction.UNCHANGED],
            attended=len(self.attended),
            parts=self._count_parts(),
            unknown_parts=self.parts.unknown,
            unclear_parts=sorted(self.parts.unclear, key=lambda unclear: unclear.line),
            statuses=dict(Counter(statuses.values())),
            refused=sorted(self._refused, key=lambda refused: refused.line),
            lost=sorted(self._lost, key=lambda lost: lost.line),
            untaken=[
                UntakenThing(what=what, name=name, count=number) for what, name, number in self._file.untaken
            ],
        )

    def _count_parts(self) -> dict[str, int]:
        chosen = Counter(name for ids in self._with_parts.values() for name in self.parts.named(ids))
        return {name: chosen[name] for name in self.parts.names if chosen[name]}


def _emptied(piece: list[Candidate]) -> Iterator[Candidate]:
    """Give the candidates of a piece, and keep none that was given."""
    piece.reverse()
    while piece:
        yield piece.pop()


def _order(candidate: Candidate) -> tuple[bool, int]:
    return candidate.answered_at is None, candidate.answered_at or 0


def _came_at(candidate: Candidate, event: Event) -> Instant | None:
    if candidate.attended_at is not None or candidate.attended_clock is None:
        return candidate.attended_at
    midnight = datetime.combine(event.plan.start.date(), clock_time())
    return instant_of_wall(midnight + candidate.attended_clock, event.plan.tz)


def _by_rule(candidate: Candidate, error: RuleError) -> RefusedLine:
    return RefusedLine(
        line=candidate.line,
        reason=error.rule,
        name=candidate.name,
        value=str(candidate.party),
        facts=error.facts,
    )
