"""Checking in at a door of this desk: read, judge, write down, answer."""

from dataclasses import dataclass, replace

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, TicketId, Uid
from meetup_desk.domain.rows import ScanLine
from meetup_desk.domain.rsvps import Needs, RsvpStatus
from meetup_desk.domain.scans import Door, DoorList, Scan, ScanKind, tick
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.domain.verdicts import (
    Direction,
    DoorFacts,
    Judgement,
    TicketFacts,
    Unread,
    Verdict,
    judge_entry,
    judge_exit,
    refusal,
)
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.door_source import Answer, Ask, Counts, Found
from meetup_desk.services.typed import read_typed
from meetup_desk.store import events, fill, records, rsvp_lists, rsvps, scans
from meetup_desk.store.desk import Desk
from meetup_desk.store.reading import Row
from meetup_desk.store.rsvp_lists import RsvpQuery
from meetup_desk.store.writing import Writing
from meetup_desk.tickets.code import event_tag, holds, key_tag
from meetup_desk.tickets.reading import Reading

ENTRY = "entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ticket:
    """A ticket that the desk knows, with its party; without an id, an answer that has no ticket."""

    id: TicketId | None
    uid: Uid | None
    event_id: EventId
    revoked: bool
    rsvp_id: RsvpId | None
    rsvp_uid: Uid | None = None
    status: RsvpStatus = RsvpStatus.CANCELLED
    party: int = 0
    seat_promised: bool = False
    name: str = ""
    badge_name: str = ""
    affiliation: str = ""
    needs: Needs = Needs()
    note: str = ""
    person_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What a reading turned out to be: a ticket, or the verdict that it already has."""

    kind: ScanKind
    ticket: _Ticket | None = None
    verdict: Verdict | None = None
    unread: Unread | None = None
    other_event: str = ""


class DeskDoor:
    """A door that works on the desk itself."""

    def __init__(
        self,
        desk: Desk,
        desk_settings: DeskSettings,
        event_id: EventId,
        *,
        door: str,
        entry_list: str = ENTRY,
        actor: str = "door",
    ) -> None:
        self._desk, self._actor = desk, actor
        public = desk_settings.key().public
        self._public, self._key_tag = public, key_tag(public)
        with desk.scanning() as db:
            self._event = records.get(db, Event, event_id)
            self._post = scans.post(db, event_id, door, entry_list)
            self._seq, self._clock = scans.last_of_door(db, self._post.door.id)
            self._inside, self._counted = scans.inside(db, self._post.entry_list.id)
            self._limits = _limits(db, self._event)
        self._event_tag = event_tag(self._event.uid)

    @property
    def event(self) -> Event:
        return self._event

    @property
    def name(self) -> str:
        return self._post.door.name

    def scan(self, ask: Ask) -> Answer:
        """Judge a reading and write it down before it is shown; see `DoorSource`."""
        reading = None if ask.rsvp_id is not None else read_typed(ask.text, self._key_tag, typed=ask.typed)
        true = reading is not None and reading.code is not None and holds(reading.code, self._public)
        with self._desk.scanning() as db:
            read = (
                self._by_name(db, ask.rsvp_id) if reading is None else self._look_up(db, reading, true=true)
            )
            return self._record(db, read, ask)

    def undo(self, scan: Uid | None = None) -> Answer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        with self._desk.scanning() as db:
            taken = self._undoable(db, scan)
            row = self._take_back(db, taken)
            read = self._by_name(db, taken.rsvp_id)
            return self._answer(db, read, Judgement(verdict=taken.verdict, severity=taken.severity), row)

    def recount(self, scan: Uid, count: int) -> Answer:
        """Write a scan again with another number of people; see `DoorSource`."""
        before = self._inside, self._counted
        try:
            with self._desk.scanning() as db:
                taken = self._undoable(db, scan)
                self._take_back(db, taken)
                ask = Ask(direction=taken.direction, count=count, override_reason=taken.reason or None)
                return self._record(db, replace(self._by_name(db, taken.rsvp_id), kind=taken.kind), ask)
        except BaseException:
            self._inside, self._counted = before  # the row that took it back was counted, and is gone
            raise

    def search(self, text: str, limit: int = 20) -> list[Found]:
        """Find people of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            query = RsvpQuery(event_id=self._event.id, text=text)
            found = rsvp_lists.found(db, query, limit)
            lines = rsvps.lines(db, found)
            return [
                Found(
                    rsvp_id=line.id,
                    name=line.name,
                    told_apart=_told_apart(line.affiliation, line.phone),
                    status=line.status,
                    party=line.party,
                    inside=_inside(*scans.walked(db, line.id, self._post.entry_list.id)),
                )
                for line in lines
            ]

    def counts(self) -> Counts:
        """Count people; see `DoorSource`."""
        with self._desk.reading() as db:
            return Counts(
                inside=scans.inside(db, self._post.entry_list.id)[0],
                arrived=fill.arrived(db, self._event.id),
                expected=fill.going(db, self._event.id),
                last_minute=scans.came_since(db, self._event.id, Instant(self._desk.now() - MINUTE)),
            )

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            return scans.newest(db, self._event.id, limit)

    # reading

    def _look_up(self, db: Writing, reading: Reading, *, true: bool) -> _Read:
        if reading.code is not None:
            if not true:
                return _Read(kind=ScanKind.CODE, verdict=Verdict.FORGED)
            return self._known(
                db, ScanKind.CODE, scans.BY_NUMBER, reading.code.number, reading.code.event_tag
            )
        if reading.short:
            return self._known(db, ScanKind.SHORT, scans.BY_SHORT, reading.short, self._event_tag)
        return _Read(kind=ScanKind.CODE, verdict=Verdict.NOT_A_TICKET, unread=reading.unread)

    def _known(self, db: Writing, kind: ScanKind, sql: str, key: bytes | str, tag: bytes) -> _Read:
        row = db.row(sql, (key,))
        if row is not None:
            ticket = _ticket(row)
            title = "" if ticket.event_id == self._event.id else records.get(db, Event, ticket.event_id).title
            return _Read(kind=kind, ticket=ticket, other_event=title)
        if kind is ScanKind.SHORT:
            return _Read(kind=kind, verdict=Verdict.NOT_A_TICKET, unread=Unread.UNKNOWN_SHORT)
        # Signed by this desk, but no longer in it: all of its tickets are rows that stay, so this one comes
        # from before a backup was restored. Only a person can decide.
        return _Read(
            kind=kind, verdict=Verdict.NOT_IN_PACK if tag == self._event_tag else Verdict.WRONG_EVENT
        )

    def _by_name(self, db: Writing, rsvp_id: RsvpId | None) -> _Read:
        row = db.row(scans.BY_RSVP, (rsvp_id,)) or db.row(scans.WITHOUT_TICKET, (rsvp_id,))
        if row is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
        return _Read(kind=ScanKind.NAME, ticket=_ticket(row))

    def _walked(self, db: Writing, read: _Read) -> tuple[int, int]:
        if read.ticket is None or read.ticket.rsvp_id is None:
            return 0, 0
        return scans.walked(db, read.ticket.rsvp_id, self._post.entry_list.id)

    def _count_inside(self, db: Writing) -> None:
        """Add what all doors of this list wrote since the last scan, rather than counting everybody again."""
        more, self._counted = scans.inside(db, self._post.entry_list.id, self._counted)
        self._inside += more

    def _record(self, db: Writing, read: _Read, ask: Ask) -> Answer:
        now = self._desk.now()
        walked = self._walked(db, read)
        self._count_inside(db)
        judgement = self._judge(read, walked, ask, now)
        scan = self._write(db, read, judgement, ask, now)
        return self._answer(db, read, judgement, scan)

    # judging

    def _judge(self, read: _Read, walked: tuple[int, int], ask: Ask, now: Instant) -> Judgement:
        if read.ticket is None:
            return refusal(read.verdict or Verdict.NOT_A_TICKET)
        facts = self._facts(read.ticket, walked)
        if ask.direction is Direction.OUT:
            return judge_exit(facts, count=ask.count)
        override = bool(ask.override_reason and ask.override_reason.strip())
        return judge_entry(facts, self._door_facts(), now, count=ask.count, override=override)

    def _facts(self, ticket: _Ticket, walked: tuple[int, int]) -> TicketFacts:
        return TicketFacts(
            here=ticket.event_id == self._event.id,
            revoked=ticket.revoked,
            status=ticket.status,
            party=ticket.party,
            entered=walked[0],
            left=walked[1],
            seat_promised=ticket.seat_promised,
        )

    def _seats(self) -> int | None:
        return max(min(self._limits) - self._inside, 0) if self._limits else None

    def _door_facts(self) -> DoorFacts:
        entry_list = self._post.entry_list
        return DoorFacts(
            opens_at=entry_list.opens_at,
            closes_at=entry_list.closes_at,
            capacity=min(self._limits) if self._limits else None,
            inside=self._inside,
            reentry=entry_list.reentry,
        )

    # writing

    def _undoable(self, db: Writing, scan: Uid | None) -> Scan:
        taken = scans.last_undoable(db, self._post.door.id) if scan is None else scans.get(db, scan)
        if taken is None and scan is not None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        if taken is None or taken.count <= 0:
            raise RuleError("nothing_to_undo")
        if scans.is_undone(db, taken.id):
            raise RuleError("already_undone")
        return taken

    def _take_back(self, db: Writing, taken: Scan) -> Scan:
        row = replace(
            self._row(db, self._desk.now()),
            ticket_id=taken.ticket_id,
            rsvp_id=taken.rsvp_id,
            list_id=taken.list_id,
            kind=ScanKind.UNDO,
            direction=taken.direction,
            count=-taken.count,
            verdict=taken.verdict,
            severity=taken.severity,
            undoes=taken.id,
        )
        return replace(row, id=scans.add(db, row))

    def _row(self, db: Writing, now: Instant) -> Scan:
        self._seq += 1
        self._clock = tick(self._clock, now)
        return Scan(
            uid=db.uid(),
            event_id=self._event.id,
            door_id=self._post.door.id,
            list_id=self._post.entry_list.id,
            door_seq=self._seq,
            verdict=Verdict.NOT_A_TICKET,
            severity=refusal(Verdict.NOT_A_TICKET).severity,
            device_at=now,
            clock=self._clock,
            received_at=now,
            actor=self._actor,
        )

    def _write(self, db: Writing, read: _Read, judgement: Judgement, ask: Ask, now: Instant) -> Scan:
        ticket = read.ticket
        scan = replace(
            self._row(db, now),
            ticket_id=ticket.id if ticket else None,
            rsvp_id=ticket.rsvp_id if ticket else None,
            kind=read.kind,
            direction=ask.direction,
            count=judgement.count,
            verdict=judgement.verdict,
            severity=judgement.severity,
            overridden=judgement.overridden,
            reason=(ask.override_reason or "").strip() if judgement.overridden else "",
        )
        return replace(scan, id=scans.add(db, scan))

    def _answer(self, db: Writing, read: _Read, judgement: Judgement, scan: Scan) -> Answer:
        ticket = read.ticket
        told = Answer(
            verdict=judgement.verdict,
            severity=judgement.severity,
            unread=read.unread,
            count=judgement.count,
            admitted_now=judgement.count if scan.direction is Direction.IN else 0,
            still_out=judgement.still_out,
            seats=self._seats() if judgement.verdict is Verdict.OVER_CAPACITY else None,
            other_event=read.other_event,
            scan_id=scan.id,
            scan=scan.uid,
            at=scan.received_at,
            door=self._post.door.name,
            list_name=self._post.entry_list.name,
            direction=scan.direction,
            overridden=judgement.overridden,
        )
        return told if ticket is None else self._with_party(db, told, ticket)

    def _with_party(self, db: Writing, told: Answer, ticket: _Ticket) -> Answer:
        if ticket.event_id != self._event.id:
            return replace(told, ticket=ticket.uid)
        first = None
        if told.verdict is Verdict.ALREADY_IN and ticket.rsvp_id is not None:
            first = scans.first_entry(db, ticket.rsvp_id, self._post.entry_list.id)
        place = None
        if ticket.status is RsvpStatus.WAITLISTED and ticket.rsvp_id is not None:
            place = rsvps.place(db, ticket.rsvp_id)
        return replace(
            told,
            name=ticket.name,
            badge_name=ticket.badge_name,
            told_apart=_told_apart(ticket.affiliation, scans.phone_of(db, ticket.person_id)),
            party=ticket.party,
            needs=ticket.needs,
            note=ticket.note,
            status=ticket.status,
            waitlist_position=place,
            rsvp_id=ticket.rsvp_id,
            rsvp=ticket.rsvp_uid,
            ticket=ticket.uid,
            first_at=first[0] if first else None,
            first_door=first[1] if first else "",
        )


def post_of(desk: Desk, scan: Uid) -> tuple[EventId, str, str]:
    """Give the event, the door and the list of a scan; DeskError `not_found`."""
    with desk.reading() as db:
        found = scans.get(db, scan)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        door, entry_list = records.get(db, Door, found.door_id), records.get(db, DoorList, found.list_id)
        return found.event_id, door.name, entry_list.name


def _limits(db: Writing, event: Event) -> list[int]:
    room = events.room_capacity(db, event.venue_id, event.room_id)
    return [limit for limit in (room, event.capacity) if limit is not None]


def _inside(entered: int, left: int) -> int:
    return max(entered - left, 0)


def _told_apart(affiliation: str, phone: str) -> str:
    return affiliation or phone[-4:]


def _ticket(row: Row) -> _Ticket:
    uid = Uid(bytes=row[1]) if row[1] else None
    if row[4] is None:
        return _Ticket(id=row[0], uid=uid, event_id=row[2], revoked=True, rsvp_id=None)
    return _Ticket(
        id=row[0],
        uid=uid,
        event_id=row[2],
        revoked=row[3] is not None,
        rsvp_id=row[4],
        rsvp_uid=Uid(bytes=row[5]),
        status=RsvpStatus(row[6]),
        party=row[7],
        seat_promised=bool(row[8]),
        name=row[9],
        badge_name=row[10],
        affiliation=row[11],
        needs=Needs(diet=row[12], access=row[13], language=row[14]),
        note=row[15],
        person_id=row[16],
    )
