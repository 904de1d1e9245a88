"""Checking in at a door laptop: it knows its pack and its own scans, and nothing else."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.door_tickets import DoorTicket, Passages
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import RsvpId, ScanId, Uid, uuid7
from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.rsvps import CLOSED
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.short_code_attempts import FREE_ATTEMPTS
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.domain.verdicts import (
    Direction,
    DoorFacts,
    Judgement,
    NewerTickets,
    Severity,
    Verdict,
    refusal,
)
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.pack import Pack
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.door_source import Counts, FoundPerson, Helper, ScanRequest
from meetup_desk.services.door.judging import answer, ask_again, check_ask, judge, undoable
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.ticket_lookup import WRONG_CODE, CodeReader, TicketLookup
from meetup_desk.services.door.walk_ins import checked, uid_of
from meetup_desk.services.door.wrong_short_codes import WrongCodes
from meetup_desk.services.packs.pack_lines import inside_lines, scan_line
from meetup_desk.services.packs.pack_parties import key_of
from meetup_desk.services.packs.pack_scans import PackScans, written_at
from meetup_desk.services.packs.pack_search import find_people, found_person
from meetup_desk.services.packs.pack_state import PackState


class PackDoor:
    """A door that works on a pack; see `DoorSource`. Not shared between threads."""

    def __init__(
        self,
        pack: Pack,
        journal: Journal,
        roles: Roles,
        *,
        entry_list: str,
        clock: Callable[[], Instant],
        rehearsal: bool = False,
        at_end: Callable[[], None] | None = None,
    ) -> None:
        self.rehearsal, self._at_end = rehearsal, at_end
        self._pack, self._journal, self.roles, self._now = pack, journal, roles, clock
        self._voucher = pack.voucher.voucher
        self._codes = CodeReader(self._voucher.desk, self._voucher.event)
        self._state = PackState(pack, entry_list)
        self._scans = PackScans(self._state.list.uid, pack.clock)
        for record in journal.records:
            self._follow(record)
        wrong = map(written_at, filter(_is_wrong_code, journal.records[-FREE_ATTEMPTS:]))
        self._wrong_codes = WrongCodes[ScanRecord](wrong)

    @property
    def pack(self) -> Pack:
        """What this door works from."""
        return self._pack

    @property
    def name(self) -> str:
        return self._voucher.name

    @property
    def title(self) -> str:
        """Title of the event."""
        return self._pack.title

    @property
    def plan(self) -> Plan:
        """When the event is."""
        return self._pack.plan

    @property
    def lang(self) -> str:
        """Language of the desk that made the pack."""
        return self._pack.lang

    @property
    def made_at(self) -> Instant:
        """When the pack was made: what was changed since is not known here."""
        return self._voucher.made_at

    @property
    def lists(self) -> list[str]:
        """Names of the lists that the pack has."""
        return [entry_list.name for entry_list in self._pack.lists]

    @property
    def list_name(self) -> str:
        return self._state.list.name

    @property
    def helper(self) -> Helper:
        return Helper(name=self._pack.helper, phone=self._pack.helper_phone)

    def close(self) -> None:
        """Let another program have the pack."""
        with suppress(DeskError):  # the stick may be gone: a door is closed all the same
            self._write_pending(self._now())
        self._journal.close()
        if self._at_end is not None:
            self._at_end()

    def scan(self, ask: ScanRequest) -> DoorAnswer:
        """Judge a reading and write it down before it is shown; see `DoorSource`."""
        check_ask(ask, self.roles, self._now())
        if ask.rsvp_id is not None and ask.rsvp_id < 0:  # a walk-in, by the slip: see `search`
            walk_in = self._record(self._state.additions.by_slip(-ask.rsvp_id), ask)
            return replace(walk_in, slip=-ask.rsvp_id)
        if ask.rsvp_id is not None:
            return self._record(self._state.parties.by_rsvp(ask.rsvp_id), ask)
        text = self._codes.read(ask.text, typed=ask.typed)
        code = text.reading.code
        newer = self._state.additions.newer_ticket(code.number.hex() if code else "", ask.count)
        return self._record(self._codes.look_up(text, self._state.parties.by_code, newer), ask)

    def walk_in(self, guest: WalkIn, *, override_reason: str | None = None) -> DoorAnswer:
        """Let in somebody without an RSVP: they get a numbered slip, which the desk makes a ticket of.

        RuleError as `walk_ins.checked`. See `DoorSource`.
        """
        self.roles.require_supervisor()
        guest = checked(guest)
        fresh = uuid7(self._now(), os.urandom(10))
        rsvp = uid_of(self._voucher.event, guest) if guest.phone else fresh
        ticket = DoorTicket(rsvp_uid=rsvp, party=guest.party, name=guest.name, phone=guest.phone)
        lookup = TicketLookup(kind=ScanKind.WALK_IN, ticket=ticket)
        return self._record(lookup, ScanRequest(override_reason=override_reason))

    def hand_over(self, rsvp_id: RsvpId, name: str) -> FoundPerson:
        """Write down who comes in somebody's stead; RuleError `closed_answer`, `renames_not_here`.

        See `DoorSource`.
        """
        lookup = self._state.parties.by_rsvp(rsvp_id)
        if not self._voucher.renames:
            raise RuleError("renames_not_here")
        if lookup.ticket is None or lookup.ticket.status in CLOSED:
            raise RuleError("closed_answer")
        judgement = Judgement(verdict=Verdict.ADMITTED, severity=Severity.GREEN)
        rename = replace(lookup, kind=ScanKind.RENAME)
        record = self._scans.record(rename, judgement, ScanRequest(), self._now())
        self._write([record._replace(reason=clean(name))])
        return found_person(self._state, rsvp_id - 1, self._now())

    def undoable(self, scan: Uid | None = None) -> Uid:
        """Give the scan that `undo` would take back; raises what it would."""
        return Uid(bytes=self._check_undo(scan).uid)

    def undo(self, scan: Uid | None = None) -> DoorAnswer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        taken = self._check_undo(scan)
        record = self._scans.taking_back(taken, self._now())
        self._write([record])
        judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
        return self._answer(self._state.lookup_of(taken), judgement, record, self._state.facts(record.at))

    def recount(self, scan: Uid, count: int) -> DoorAnswer:
        """Write a scan again with another number of people; see `DoorSource`."""
        taken = self._check_undo(scan)
        lookup = replace(self._state.lookup_of(taken), kind=taken.kind)
        if taken.party and lookup.ticket is not None:  # that more came says that more are on the ticket
            party = max(lookup.ticket.party, count)
            lookup = replace(lookup, ticket=replace(lookup.ticket, party=party))
        undo = self._scans.taking_back(taken, self._now())
        return self._record(lookup, ask_again(taken.direction, count, taken.reason), undo=undo)

    def search(self, text: str, limit: int = 20) -> list[FoundPerson]:
        """Find people of this event, and walk-ins of this door; see `DoorSource`."""
        return find_people(self._state, text, limit, self._now())

    def counts(self) -> Counts:
        """Count people, as far as this door knows; see `DoorSource`."""
        return self._state.counts(self._now())

    def inside_now(self) -> list[InsideLine]:
        """Give who is inside, as far as this door knows; see `DoorSource`."""
        return inside_lines(self._state, self._now())

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this door, newest first."""
        newest = list(enumerate(self._journal.records, 1))[-limit:]
        return [scan_line(self._state, number, record) for number, record in reversed(newest)]

    def _record(
        self, lookup: TicketLookup, ask: ScanRequest, *, undo: ScanRecord | None = None
    ) -> DoorAnswer:
        """Judge and write down; `undo` is a record that goes before it, both or neither."""
        now = self._now()
        if lookup.is_wrong_code:
            return self._answer_wrong_code(lookup, ask, now)
        self._write_pending(now)
        at, door = ask.at or now, self._state.facts(now)
        walked = self._state.tally.walked(key_of(lookup.ticket), at)
        if undo is not None:
            walked, door = _as_if_undone(undo, walked, door)
        elif lookup.ticket is not None and self._state.additions.party_of_newer(lookup.ticket.number):
            # It was let in before: the rest of its party follows.
            door = replace(door, newer=NewerTickets.ADMIT)
        judgement = judge(lookup, walked, door, ask, at)
        record = self._scans.record(lookup, judgement, ask, now, after=undo)
        self._write([record] if undo is None else [undo, record])
        return self._answer(lookup, judgement, record, door)

    def _answer_wrong_code(self, lookup: TicketLookup, ask: ScanRequest, now: Instant) -> DoorAnswer:
        door, judgement = self._state.facts(now), refusal(Verdict.NOT_A_TICKET)
        return self._wrong_codes.answer(
            lambda times: self._write_wrong_code(lookup, ask, now, times),
            lambda record: self._answer(lookup, judgement, record, door),
            ask,
            now,
        )

    def _write_pending(self, now: Instant) -> None:
        """Write down the wrong codes that were only counted."""
        self._wrong_codes.write_pending(
            lambda times: self._write_wrong_code(WRONG_CODE, ScanRequest(), now, times)
        )

    def _write_wrong_code(
        self, lookup: TicketLookup, ask: ScanRequest, now: Instant, times: int
    ) -> ScanRecord:
        record = self._scans.record(lookup, refusal(Verdict.NOT_A_TICKET), ask, now, times=times)
        self._write([record])
        return record

    def _check_undo(self, scan: Uid | None) -> ScanRecord:
        """Give the record that may be taken back now."""
        tally = self._state.tally
        last = tally.last_undoable()
        found = last if scan is None else tally.record(scan.bytes)
        people, undone = (found.people, tally.is_undone(found.uid)) if found else (0, False)
        taken = undoable(found, scan, people=people, undone=undone)
        self.roles.check_undo(last=last is not None and last.uid == taken.uid, at=written_at(taken))
        return taken

    def _write(self, records: Sequence[ScanRecord]) -> None:
        self._journal.append(records)
        for record in records:
            self._follow(record)

    def _follow(self, record: ScanRecord) -> None:
        self._scans.follow(record)
        self._state.follow(record)

    def _answer(
        self, lookup: TicketLookup, judgement: Judgement, record: ScanRecord, door: DoorFacts
    ) -> DoorAnswer:
        key = key_of(lookup.ticket)
        was_in = judgement.verdict is Verdict.ALREADY_IN
        shown = answer(
            lookup,
            judgement,
            door,
            scan_id=ScanId(len(self._journal.records)),
            scan=Uid(bytes=record.uid),
            at=record.at,
            direction=record.direction,
            door_name=self.name,
            list_name=self.list_name,
            first=self._state.first_entry(key, record.at) if was_in else None,
            waitlist_position=self._state.parties.waitlist_position(key),
        )
        return shown if record.slip is None else replace(shown, slip=record.slip)


def _as_if_undone(undo: ScanRecord, walked: Passages, door: DoorFacts) -> tuple[Passages, DoorFacts]:
    """Give the counts as if what a record takes back had never been; its people are negative."""
    entered, left = walked
    if undo.direction is Direction.IN:
        return Passages(entered + undo.people, left), replace(door, inside=door.inside + undo.people)
    return Passages(entered, left + undo.people), replace(door, inside=door.inside - undo.people)


def _is_wrong_code(record: ScanRecord) -> bool:
    return record.kind is ScanKind.SHORT and record.verdict is Verdict.NOT_A_TICKET
