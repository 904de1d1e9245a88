"""Turning decisions on a list's lines into rows."""

from collections.abc import Callable

from meetup_desk.domain.ids import EventId, RsvpId, uuid7_bytes
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.services.imports.line_decisions import LineAction, LineDecision
from meetup_desk.services.imports.person_rows import PersonRows
from meetup_desk.services.rsvps.short_codes import unused_short_codes
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.imports import (
    NO_PARTS,
    GuestsUpdate,
    ImportRows,
    PartInsert,
    RsvpInsert,
    RsvpUpdate,
    TicketInsert,
)
from meetup_desk.store.tables.json_columns import text_of_map

_POOL = 4096  # bytes


class SliceWriter:
    """Collects decisions and writes them as one slice."""

    def __init__(self, event_id: EventId, now: Instant, entropy: Callable[[int], bytes]) -> None:
        self._event_id, self._now, self._entropy = event_id, now, entropy
        self._rows = ImportRows()
        self._people = PersonRows(self._rows, now, self._uid, event_id)
        self._pool, self._drawn = b"", 0
        self._new_going: list[tuple[int, bytes]] = []  # id and uid of new answers that have a seat
        self._now_going: list[RsvpId] = []  # answers that were known and have a seat now

    def add(self, decision: LineDecision, key: str) -> None:
        """Take a decision; `key` is the sort key of its name."""
        if decision.new_person:
            self._people.add(decision.candidate, decision.person_id, key)
        else:
            self._people.update(decision.candidate, decision.person_id)
        if decision.before is None:
            self._add_rsvp(decision)
        elif decision.action is LineAction.CHANGED and not decision.is_same_answer:
            self._update_rsvp(decision)
        elif decision.action is LineAction.CHANGED and decision.candidate.guests:
            self._rows.guests_updates.append(GuestsUpdate(decision.candidate.guests, decision.rsvp_id))
        self._add_parts(decision)

    def write(self, db: WriteTransaction) -> list[RsvpId]:
        """Write everything; gives the answers that have a seat and still need a ticket."""
        short_codes = unused_short_codes(db, len(self._new_going), self._random)
        self._rows.tickets = [
            TicketInsert(self._uid(), self._event_id, rsvp_id, uid, self._random(8), short, self._now)
            for (rsvp_id, uid), short in zip(self._new_going, short_codes, strict=True)
        ]
        self._rows.write(db)
        return self._now_going

    def _uid(self) -> bytes:
        return uuid7_bytes(self._now, self._random(10))

    def _random(self, size: int) -> bytes:
        """Draw from a pool: asking the system once for many is faster than many times."""
        if self._drawn + size > len(self._pool):
            self._pool, self._drawn = self._entropy(_POOL), 0
        self._drawn += size
        return self._pool[self._drawn - size : self._drawn]

    def _add_rsvp(self, decision: LineDecision) -> None:
        c, uid = decision.candidate, self._uid()
        self._rows.rsvps.append(
            RsvpInsert(
                decision.rsvp_id,
                uid,
                self._event_id,
                decision.person_id,
                decision.status.value,
                c.party,
                c.answered_at or self._now,
                decision.rank,
                text_of_map(c.answers),
                c.needs.diet,
                c.needs.access,
                c.needs.language,
                c.note,
                c.guests,
            )
        )
        if decision.status is RsvpStatus.GOING:
            self._new_going.append((decision.rsvp_id, uid))

    def _update_rsvp(self, decision: LineDecision) -> None:
        c = decision.candidate
        self._rows.rsvp_updates.append(
            RsvpUpdate(
                decision.status.value,
                c.party,
                c.answered_at or self._now,
                decision.rank,
                text_of_map(c.answers),
                c.needs.diet,
                c.needs.access,
                c.needs.language,
                c.note,
                c.guests,
                decision.rsvp_id,
            )
        )
        if decision.status is RsvpStatus.GOING:
            self._now_going.append(RsvpId(decision.rsvp_id))

    def _add_parts(self, decision: LineDecision) -> None:
        before = decision.before.parts if decision.before else NO_PARTS
        if decision.parts is before:
            return
        rows, rsvp_id = self._rows, decision.rsvp_id
        rows.parts += [PartInsert(rsvp_id, part_id) for part_id in sorted(decision.parts - before)]
        rows.parts_removed += [PartInsert(rsvp_id, part_id) for part_id in sorted(before - decision.parts)]
