"""Checking in at a door of this desk: read, judge, write down, answer."""

from dataclasses import replace

from meetup_desk.domain.code_guesses import FREE, Guesses
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.list_rows import InsideLine, RsvpLine, ScanLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.rsvps import RsvpStatus, check_open
from meetup_desk.domain.scans import Door, DoorList, Scan, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import DoorFacts, Judgement, Verdict, refusal
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.door import desk_tickets, walk_ins
from meetup_desk.services.door.judging import (
    ENTRY,
    WRONG_CODE,
    DoorTicket,
    Read,
    Reader,
    Written,
    answer,
    is_guess,
    judge,
    overrides,
)
from meetup_desk.services.door.list_facts import ListFacts
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.scan_rows import ScanRows
from meetup_desk.services.door.search import in_order, mark_of_ticket, ranking, told_apart, with_phones
from meetup_desk.services.door.source import Ask, Counts, DoorAnswer, FoundPerson, Guest, Helper
from meetup_desk.services.door.transfer import write_name
from meetup_desk.store import door_lists, records, rsvp_lists, rsvps, scans
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.rsvp_lists import RsvpQuery


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
            self._post = scans.post(db, event_id, door, entry_list)
            self._rows = ScanRows(db, event_id, self._post, actor)
            self._list = ListFacts(db, self._event, self._post.entry_list)
            self._guesses = Guesses(scans.wrong_codes(db, self._post.door.id, FREE))
            self._guess: Scan | None = None  # the last one written
        self._reader = Reader(public, self._event.uid)

    @property
    def event(self) -> Event:
        return self._event

    @property
    def name(self) -> str:
        return self._post.door.name

    @property
    def list_name(self) -> str:
        return self._list.list.name

    @property
    def helper(self) -> Helper:
        return Helper(name=self._event.helper, phone=self._event.helper_phone)

    def close(self) -> None:
        """Write down what was only counted."""
        if self._guesses.pending:
            with self._desk.scanning() as db:
                self._write_guesses(db, self._desk.now())

    def scan(self, ask: Ask) -> DoorAnswer:
        """Judge a reading and write it down before it is shown; RuleError `time_ahead`. See `DoorSource`."""
        if overrides(ask):
            self.roles.require_supervisor()
        if ask.at is not None and ask.at > self._desk.now():
            raise RuleError("time_ahead")
        handed_in = None if ask.rsvp_id is not None else self._reader.read(ask.text, typed=ask.typed)
        with self._desk.scanning() as db:
            if handed_in is None:
                return self._record(db, desk_tickets.by_name(db, self._event.id, ask.rsvp_id), ask)
            # Signed by this desk, but no longer in it: all of its tickets are rows that stay, so this one
            # comes from before a backup was restored. Only a person can decide.
            missing = Read(kind=ScanKind.CODE, verdict=Verdict.NOT_IN_PACK)
            found = handed_in.look_up(
                lambda kind, key: desk_tickets.known(db, self._event.id, kind, key), missing
            )
            return self._record(db, found, ask)

    def walk_in(self, guest: Guest, *, override_reason: str | None = None) -> DoorAnswer:
        """Make a person, an answer and a ticket for somebody without one, and let them in; see `DoorSource`.

        Who is known by phone and has an answer is judged by that. Beyond the capacity of the room, or of
        those who are going, `over_capacity` unless a supervisor overrides. RuleError `name_missing`,
        `event_cancelled` and those of `guests.checked`.
        """
        self.roles.require_supervisor()
        guest = walk_ins.checked(guest)
        if not guest.name:
            raise RuleError("name_missing")
        check_open(self._event)
        ask = Ask(count=guest.party, override_reason=override_reason)
        with self._desk.change("door.walk_in", self._actor, detail=guest.name) as db:
            person_id = walk_ins.person_of(db, guest)
            self._list.follow(db)
            known = walk_ins.answer_of(db, self._event, person_id)
            if known is not None and known.status not in walk_ins.BECOME_GUESTS:
                return self._record(db, desk_tickets.by_name(db, self._event.id, known.id), ask)
            now, door = self._desk.now(), self._room_for_guests(db)
            blocked = person_id is not None and scans.is_blocked(db, person_id)
            read = Read(
                kind=ScanKind.WALK_IN, ticket=DoorTicket(party=guest.party, name=guest.name, blocked=blocked)
            )
            judgement = judge(read, (0, 0), door, ask, now)
            if judgement.admits:
                reason = (override_reason or "") if judgement.overridden else ""
                rsvp = walk_ins.seat(db, self._event, guest, person_id, uid=db.uid(), at=now, reason=reason)
                if parts := door_lists.part_ids(db, self._post.entry_list.id):
                    door_lists.set_chosen(db, rsvp.id, parts)
                read = replace(read, ticket=desk_tickets.by_name(db, self._event.id, rsvp.id).ticket)
            scan = self._rows.write(db, read, judgement, ask, now)
            return self._answer(db, read, judgement, scan, door)

    def hand_over(self, rsvp_id: RsvpId, name: str) -> FoundPerson:
        """Write down who comes in somebody's stead; RuleError `closed_answer`. See `DoorSource`."""
        name = clean(name)
        with self._desk.change("rsvp.hand_over", self._actor, detail=name) as db:
            read = desk_tickets.by_name(db, self._event.id, rsvp_id)
            write_name(db, self._rows, read, name, self._desk.now())
            (line,) = rsvps.lines(db, [rsvp_id])
            return _found(line, self._list.walked(db, rsvp_id, self._desk.now()))

    def undo(self, scan: Uid | None = None) -> DoorAnswer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        with self._desk.scanning() as db:
            taken = self._may_take_back(db, scan)
            row = self._rows.take_back(db, taken, self._desk.now())
            read = self._of_scan(db, taken)
            judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
            return self._answer(db, read, judgement, row, self._list.facts(db, row.received_at))

    def recount(self, scan: Uid, count: int) -> DoorAnswer:
        """Write a scan again with another number of people; see `DoorSource`."""
        before = self._list.so_far
        try:
            with self._desk.scanning() as db:
                taken = self._may_take_back(db, scan)
                self._rows.take_back(db, taken, self._desk.now())
                ask = Ask(direction=taken.direction, count=count, override_reason=taken.reason or None)
                return self._record(db, replace(self._of_scan(db, taken), kind=taken.kind), ask)
        except BaseException:
            self._list.so_far = before  # the row that took it back was counted, and is gone
            raise

    def search(self, text: str, limit: int = 20) -> list[FoundPerson]:
        """Find people of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            query = RsvpQuery(event_id=self._event.id, text=text)
            matches = rsvp_lists.matches(db, query, self._post.entry_list.id)
            rank = ranking(text)
            best = sorted(matches, key=lambda match: (rank(match.name), match.came_in, match.sort_key))
            others = rsvp_lists.by_others(db, self._event.id, text)
            ids = dict.fromkeys([*others[:limit], *(match.rsvp_id for match in best[:limit])])
            lines, now = {line.id: line for line in rsvps.lines(db, list(ids))}, self._desk.now()
            found = [_found(line, self._list.walked(db, line.id, now)) for line in lines.values()]
        shown = with_phones(in_order(found, text)[:limit], {id_: lines[id_].phone for id_ in lines}, text)
        return told_apart(shown, lambda same: {id_: _marks(lines[id_]) for id_ in same})

    def counts(self) -> Counts:
        """Count people; see `DoorSource`."""
        with self._desk.reading() as db:
            return self._list.counts(db, self._desk.now())

    def inside_now(self) -> list[InsideLine]:
        """Give who is inside, with their phones; see `DoorSource`."""
        with self._desk.reading() as db:
            return list(self._list.inside_now(db, self._desk.now()))

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            return scans.newest(db, self._event.id, limit)

    # how it is done

    def _record(self, db: WriteTransaction, read: Read, ask: Ask) -> DoorAnswer:
        now = self._desk.now()
        self._list.follow(db)
        if is_guess(read):
            return self._count_guess(db, read, ask, now)
        self._write_guesses(db, now)
        read = self._on_list(db, read)
        door, walked = self._list.facts(db, now), self._walked(db, read, ask.at or now)
        judgement = judge(read, walked, door, ask, ask.at or now)
        scan = self._rows.write(db, read, judgement, ask, now)
        return self._answer(db, read, judgement, scan, door)

    def _count_guess(self, db: WriteTransaction, read: Read, ask: Ask, now: Instant) -> DoorAnswer:
        door, guess = self._list.facts(db, now), self._guesses.count(now)
        judgement = refusal(Verdict.NOT_A_TICKET)
        if guess.stands_for or self._guess is None:
            self._guess = self._rows.write(db, read, judgement, ask, now, times=guess.stands_for)
        told = self._answer(db, read, judgement, self._guess, door)
        return replace(told, at=ask.at or now, direction=ask.direction, wait=guess.wait)

    def _write_guesses(self, db: WriteTransaction, now: Instant) -> None:
        """Write down those that were only counted."""
        if times := self._guesses.take():
            self._rows.write(db, WRONG_CODE, refusal(Verdict.NOT_A_TICKET), Ask(), now, times=times)

    def _on_list(self, db: WriteTransaction, read: Read) -> Read:
        ticket = read.ticket
        if ticket is None or ticket.rsvp_id is None or self._list.is_on(db, ticket.rsvp_id):
            return read
        return replace(read, ticket=replace(ticket, on_list=False))

    def _walked(self, db: WriteTransaction, read: Read, at: Instant) -> tuple[int, int]:
        if read.ticket is None or read.ticket.rsvp_id is None:
            return 0, 0
        return self._list.walked(db, read.ticket.rsvp_id, at)

    def _room_for_guests(self, db: WriteTransaction) -> DoorFacts:
        """Give the facts for somebody whom nobody expects: who is going keeps their seat."""
        door = self._list.facts(db, self._desk.now())
        kept = self._list.seats_for_guests(db)
        if kept is None:
            return door
        most = door.inside + max(kept, 0)
        return replace(door, capacity=most if door.capacity is None else min(most, door.capacity))

    def _of_scan(self, db: WriteTransaction, scan: Scan) -> Read:
        if scan.rsvp_id is None:  # a door laptop let in a ticket that this desk does not have
            return Read(kind=scan.kind, verdict=Verdict.NOT_IN_PACK)
        return desk_tickets.by_name(db, self._event.id, scan.rsvp_id)

    def _may_take_back(self, db: WriteTransaction, scan: Uid | None) -> Scan:
        taken = self._rows.undoable(db, scan)
        self.roles.check_undo(last=self._rows.is_last(db, taken), at=taken.received_at)
        return taken

    def _answer(
        self, db: WriteTransaction, read: Read, judgement: Judgement, scan: Scan, door: DoorFacts
    ) -> DoorAnswer:
        written = Written(
            scan_id=scan.id,
            scan=scan.uid,
            at=scan.device_at,
            door=self._post.door.name,
            list_name=self._list.list.name,
            direction=scan.direction,
        )
        first = place = None
        if read.ticket is not None and read.ticket.here and read.ticket.rsvp_id is not None:
            rsvp_id = read.ticket.rsvp_id
            if judgement.verdict is Verdict.ALREADY_IN:
                span = self._list.span(scan.device_at)
                first = scans.first_entry(db, rsvp_id, self._post.entry_list.id, span)
            if read.ticket.status is RsvpStatus.WAITLISTED:
                place = rsvps.place(db, rsvp_id)
        return answer(read, judgement, written, door, first=first, place=place)


def post_of(desk: Desk, scan: Uid) -> tuple[EventId, str, str]:
    """Give the event, the door and the list of a scan; DeskError `not_found`."""
    with desk.reading() as db:
        found = scans.get(db, scan)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        door, entry_list = records.get(db, Door, found.door_id), records.get(db, DoorList, found.list_id)
        return found.event_id, door.name, entry_list.name


def _marks(line: RsvpLine) -> tuple[str, ...]:
    mine = () if line.handed_to else (line.affiliation, line.phone[-4:])
    return *mine, mark_of_ticket(line.short)


def _found(line: RsvpLine, walked: tuple[int, int]) -> FoundPerson:
    return FoundPerson(
        rsvp_id=line.id,
        name=line.handed_to or line.name,
        told_apart="" if line.handed_to else desk_tickets.told_apart(line.affiliation, line.phone),
        instead_of=line.name if line.handed_to else "",
        guests=tuple(line.guests.splitlines()),
        status=line.status,
        party=line.party,
        inside=max(walked[0] - walked[1], 0),
    )
