"""Checking in at a door of this desk: read, judge, write down, answer."""

from dataclasses import replace
from functools import partial

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.door_tickets import DoorTicket, Passages
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.rsvps import RsvpStatus, check_open
from meetup_desk.domain.scans import ENTRY, Scan, ScanKind
from meetup_desk.domain.short_code_attempts import FREE_ATTEMPTS
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import DoorFacts, Judgement, Verdict, refusal
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.door import desk_tickets, walk_ins
from meetup_desk.services.door.desk_search import find_people, found_person
from meetup_desk.services.door.door_source import Counts, FoundPerson, Helper, ScanRequest
from meetup_desk.services.door.judging import answer, ask_again, check_ask, judge
from meetup_desk.services.door.list_facts import ListFacts
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.scan_writer import ScanWriter
from meetup_desk.services.door.ticket_lookup import WRONG_CODE, CodeReader, TicketLookup
from meetup_desk.services.door.transfer import write_name
from meetup_desk.services.door.wrong_short_codes import WrongCodes
from meetup_desk.store import blocks, door_lists, records, rsvps, scans, short_codes, waitlist
from meetup_desk.store import parts as store_parts
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

# A code that is signed by this desk but no longer in it: all of its tickets are rows that stay, so this one
# comes from before a backup was restored. Only a person can decide.
_MISSING = TicketLookup(kind=ScanKind.CODE, verdict=Verdict.NOT_IN_PACK)


class DeskDoor:
    """A door that works on the desk itself."""

    rehearsal = False

    def __init__(
        self,
        desk: Desk,
        desk_settings: DeskSettings,
        event_id: EventId,
        roles: Roles,
        *,
        door: str,
        entry_list: str = ENTRY,
        actor: str = "door",
    ) -> None:
        self._desk, self._actor, self.roles = desk, actor, roles
        public = desk_settings.key().public
        with desk.scanning() as db:
            self._event = records.get(db, Event, event_id)
            self._place = scans.place_named(db, event_id, door, entry_list)
            self._scans = ScanWriter(db, event_id, self._place, actor)
            self._list = ListFacts(db, self._event, self._place.entry_list)
            self._wrong_codes = WrongCodes[Scan](
                short_codes.wrong_attempts(db, self._place.door.id, FREE_ATTEMPTS)
            )
        self._codes = CodeReader(public, self._event.uid)

    @property
    def event(self) -> Event:
        return self._event

    @property
    def name(self) -> str:
        return self._place.door.name

    @property
    def list_name(self) -> str:
        return self._list.entry_list.name

    @property
    def helper(self) -> Helper:
        return Helper(name=self._event.helper, phone=self._event.helper_phone)

    def close(self) -> None:
        """Write down what was only counted."""
        if self._wrong_codes.pending:
            with self._desk.scanning() as db:
                self._write_pending(db, self._desk.now())

    def scan(self, ask: ScanRequest) -> DoorAnswer:
        """Judge a reading and write it down before it is shown; RuleError `time_ahead`. See `DoorSource`."""
        check_ask(ask, self.roles, self._desk.now())
        text = None if ask.rsvp_id is not None else self._codes.read(ask.text, typed=ask.typed)
        with self._desk.scanning() as db:
            if text is None:
                lookup = desk_tickets.by_rsvp(db, self._event.id, ask.rsvp_id)
            else:
                find = partial(desk_tickets.by_code, db, self._event.id)
                lookup = self._codes.look_up(text, find, _MISSING)
            return self._record(db, lookup, ask)

    def walk_in(self, guest: WalkIn, *, override_reason: str | None = None) -> DoorAnswer:
        """Make a person, an RSVP and a ticket for somebody without one, and let them in; see `DoorSource`.

        Who is known by phone and has an RSVP is judged by that. Beyond the capacity of the room, or of
        those who are going, `over_capacity` unless a supervisor overrides. RuleError `name_missing`,
        `event_cancelled` and those of `walk_ins.checked`.
        """
        self.roles.require_supervisor()
        guest = walk_ins.checked(guest)
        if not guest.name:
            raise RuleError("name_missing")
        check_open(self._event)
        ask = ScanRequest(count=guest.party, override_reason=override_reason)
        with self._desk.change("door.walk_in", self._actor, detail=guest.name) as db:
            person_id = walk_ins.person_of(db, guest)
            self._list.follow(db, self._desk.edition)
            rsvp = walk_ins.rsvp_of(db, self._event, person_id)
            if rsvp is not None and rsvp.status not in walk_ins.BECOME_GUESTS:
                return self._record(db, desk_tickets.by_rsvp(db, self._event.id, rsvp.id), ask)
            return self._admit_guest(db, guest, person_id, ask)

    def hand_over(self, rsvp_id: RsvpId, name: str) -> FoundPerson:
        """Write down who comes in somebody's stead; RuleError `closed_answer`. See `DoorSource`."""
        name = clean(name)
        with self._desk.change("rsvp.hand_over", self._actor, detail=name) as db:
            lookup = desk_tickets.by_rsvp(db, self._event.id, rsvp_id)
            write_name(db, self._scans, lookup, name, self._desk.now())
            (line,) = rsvps.lines(db, [rsvp_id])
            return found_person(line, self._list.walked(db, rsvp_id, self._desk.now()))

    def undo(self, scan: Uid | None = None) -> DoorAnswer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        with self._desk.scanning() as db:
            taken = self._check_undo(db, scan)
            undo = self._scans.take_back(db, taken, self._desk.now())
            judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
            facts = self._list.facts(db, undo.received_at)
            return self._answer(db, self._lookup_of(db, taken), judgement, undo, facts)

    def recount(self, scan: Uid, count: int) -> DoorAnswer:
        """Write a scan again with another number of people; see `DoorSource`."""
        before = self._list.so_far
        try:
            with self._desk.scanning() as db:
                taken = self._check_undo(db, scan)
                self._scans.take_back(db, taken, self._desk.now())
                lookup = replace(self._lookup_of(db, taken), kind=taken.kind)
                return self._record(db, lookup, ask_again(taken.direction, count, taken.reason))
        except BaseException:
            self._list.so_far = before  # the scan that took it back was counted, and is gone
            raise

    def search(self, text: str, limit: int = 20) -> list[FoundPerson]:
        """Find people of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            return find_people(db, self._event.id, self._list, text, limit=limit, now=self._desk.now())

    def counts(self) -> Counts:
        """Count people; see `DoorSource`."""
        with self._desk.reading() as db:
            return self._list.counts(db, self._desk.now())

    def inside_now(self) -> list[InsideLine]:
        """Give who is inside, with their phones; see `DoorSource`."""
        with self._desk.reading() as db:
            return self._list.inside_now(db, self._desk.now())

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            return scans.newest(db, self._event.id, limit)

    def _record(self, db: WriteTransaction, lookup: TicketLookup, ask: ScanRequest) -> DoorAnswer:
        now = self._desk.now()
        self._list.follow(db, self._desk.edition)
        if lookup.is_wrong_code:
            return self._answer_wrong_code(db, lookup, ask, now)
        self._write_pending(db, now)
        lookup, at = self._on_list(db, lookup), ask.at or now
        door = self._list.facts(db, now)
        judgement = judge(lookup, self._walked(db, lookup, at), door, ask, at)
        scan = self._scans.write(db, lookup, judgement, ask, now)
        return self._answer(db, lookup, judgement, scan, door)

    def _answer_wrong_code(
        self, db: WriteTransaction, lookup: TicketLookup, ask: ScanRequest, now: Instant
    ) -> DoorAnswer:
        door, judgement = self._list.facts(db, now), refusal(Verdict.NOT_A_TICKET)
        return self._wrong_codes.answer(
            lambda times: self._scans.write(db, lookup, judgement, ask, now, times=times),
            lambda scan: self._answer(db, lookup, judgement, scan, door),
            ask,
            now,
        )

    def _write_pending(self, db: WriteTransaction, now: Instant) -> None:
        """Write down the wrong codes that were only counted."""
        if not self._wrong_codes.pending:
            return
        judgement = refusal(Verdict.NOT_A_TICKET)
        self._wrong_codes.write_pending(
            lambda times: self._scans.write(db, WRONG_CODE, judgement, ScanRequest(), now, times=times)
        )

    def _admit_guest(
        self, db: WriteTransaction, guest: WalkIn, person_id: PersonId | None, ask: ScanRequest
    ) -> DoorAnswer:
        """Judge a guest who has no RSVP that decides, and seat who is let in."""
        now, door = self._desk.now(), self._facts_for_guests(db)
        blocked = blocks.is_stopped_at_door(db, person_id, guest.phone, self._event.id)
        ticket = DoorTicket(party=guest.party, name=guest.name, blocked=blocked)
        lookup = TicketLookup(kind=ScanKind.WALK_IN, ticket=ticket)
        judgement = judge(lookup, Passages(), door, ask, now)
        if judgement.admits:
            reason = (ask.override_reason or "") if judgement.overridden else ""
            rsvp = walk_ins.seat(db, self._event, guest, person_id, uid=db.uid(), at=now, reason=reason)
            if parts := door_lists.part_ids(db, self._place.entry_list.id):
                store_parts.set_chosen(db, rsvp.id, parts)
            lookup = replace(lookup, ticket=desk_tickets.by_rsvp(db, self._event.id, rsvp.id).ticket)
        scan = self._scans.write(db, lookup, judgement, ask, now)
        return self._answer(db, lookup, judgement, scan, door)

    def _facts_for_guests(self, db: WriteTransaction) -> DoorFacts:
        """Give the facts for somebody whom nobody expects: who is going keeps their seat."""
        door = self._list.facts(db, self._desk.now())
        seats = self._list.seats_for_guests(db)
        if seats is None:
            return door
        most = door.inside + max(seats, 0)
        return replace(door, capacity=most if door.capacity is None else min(most, door.capacity))

    def _on_list(self, db: ReadTransaction, lookup: TicketLookup) -> TicketLookup:
        ticket = lookup.ticket
        if ticket is None or ticket.rsvp_id is None or self._list.is_on(db, ticket.rsvp_id):
            return lookup
        return replace(lookup, ticket=replace(ticket, on_list=False))

    def _walked(self, db: ReadTransaction, lookup: TicketLookup, at: Instant) -> Passages:
        if lookup.ticket is None or lookup.ticket.rsvp_id is None:
            return Passages()
        return self._list.walked(db, lookup.ticket.rsvp_id, at)

    def _lookup_of(self, db: ReadTransaction, scan: Scan) -> TicketLookup:
        if scan.rsvp_id is None:  # a door laptop let in a ticket that this desk does not have
            return TicketLookup(kind=scan.kind, verdict=Verdict.NOT_IN_PACK)
        return desk_tickets.by_rsvp(db, self._event.id, scan.rsvp_id)

    def _check_undo(self, db: ReadTransaction, scan: Uid | None) -> Scan:
        """Give the scan that may be taken back now."""
        taken = self._scans.undoable(db, scan)
        self.roles.check_undo(last=self._scans.is_last(db, taken), at=taken.received_at)
        return taken

    def _answer(
        self, db: ReadTransaction, lookup: TicketLookup, judgement: Judgement, scan: Scan, door: DoorFacts
    ) -> DoorAnswer:
        first = waitlist_position = None
        if lookup.ticket is not None and lookup.ticket.here and lookup.ticket.rsvp_id is not None:
            rsvp_id = lookup.ticket.rsvp_id
            if judgement.verdict is Verdict.ALREADY_IN:
                span = self._list.span(scan.device_at)
                first = scans.first_entry(db, rsvp_id, self._place.entry_list.id, span)
            if lookup.ticket.status is RsvpStatus.WAITLISTED:
                waitlist_position = waitlist.place(db, rsvp_id)
        return answer(
            lookup,
            judgement,
            door,
            scan_id=scan.id,
            scan=scan.uid,
            at=scan.device_at,
            direction=scan.direction,
            door_name=self._place.door.name,
            list_name=self._list.entry_list.name,
            first=first,
            waitlist_position=waitlist_position,
        )


def place_of(desk: Desk, scan: Uid) -> tuple[EventId, str, str]:
    """Give the event, the door and the list of a scan; DeskError `not_found`."""
    with desk.reading() as db:
        found = scans.get(db, scan)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        place = scans.place_of(db, found)
        return found.event_id, place.door.name, place.entry_list.name
