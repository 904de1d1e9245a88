"""Checking in at a door of this desk: read, judge, write down, answer."""

from dataclasses import replace

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rows import ScanLine
from meetup_desk.domain.rsvps import Needs, RsvpStatus
from meetup_desk.domain.scans import Door, DoorList, Scan, ScanKind, tick
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.domain.verdicts import DoorFacts, Judgement, Verdict, refusal
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.door_source import Answer, Ask, Counts, Found
from meetup_desk.services.judging import ENTRY, Read, Reader, Ticket, Written, answer, judge, reason_of
from meetup_desk.store import events, fill, records, rsvp_lists, rsvps, scans
from meetup_desk.store.desk import Desk
from meetup_desk.store.reading import Reading, Row
from meetup_desk.store.rsvp_lists import RsvpQuery
from meetup_desk.store.writing import Writing


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
        with desk.scanning() as db:
            self._event = records.get(db, Event, event_id)
            self._post = scans.post(db, event_id, door, entry_list)
            self._seq, self._clock = scans.last_of_door(db, self._post.door.id)
            self._so_far = scans.inside(db, self._post.entry_list.id)
            self._limit = limit_of(db, self._event)
        self._reader = Reader(public, self._event.uid)

    @property
    def event(self) -> Event:
        return self._event

    @property
    def name(self) -> str:
        return self._post.door.name

    def scan(self, ask: Ask) -> Answer:
        """Judge a reading and write it down before it is shown; see `DoorSource`."""
        handed_in = None if ask.rsvp_id is not None else self._reader.read(ask.text, typed=ask.typed)
        with self._desk.scanning() as db:
            if handed_in is None:
                return self._record(db, self._by_name(db, ask.rsvp_id), ask)
            # Signed by this desk, but no longer in it: all of its tickets are rows that stay, so this one
            # comes from before a backup was restored. Only a person can decide.
            missing = Read(kind=ScanKind.CODE, verdict=Verdict.NOT_IN_PACK)
            return self._record(db, handed_in.look_up(lambda *what: self._known(db, *what), missing), ask)

    def undo(self, scan: Uid | None = None) -> Answer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        with self._desk.scanning() as db:
            taken = self._undoable(db, scan)
            row = self._take_back(db, taken)
            read = self._of_scan(db, taken)
            judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
            return self._answer(db, read, judgement, row, self._door_facts())

    def recount(self, scan: Uid, count: int) -> Answer:
        """Write a scan again with another number of people; see `DoorSource`."""
        before = self._so_far
        try:
            with self._desk.scanning() as db:
                taken = self._undoable(db, scan)
                self._take_back(db, taken)
                ask = Ask(direction=taken.direction, count=count, override_reason=taken.reason or None)
                return self._record(db, replace(self._of_scan(db, taken), kind=taken.kind), ask)
        except BaseException:
            self._so_far = before  # the row that took it back was counted, and is gone
            raise

    def search(self, text: str, limit: int = 20) -> list[Found]:
        """Find people of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            query = RsvpQuery(event_id=self._event.id, text=text)
            found = rsvp_lists.found(db, query, limit)
            lines = rsvps.lines(db, found)
            walked = [scans.walked(db, line.id, self._post.entry_list.id) for line in lines]
            return [
                Found(
                    rsvp_id=line.id,
                    name=line.name,
                    told_apart=_told_apart(line.affiliation, line.phone),
                    status=line.status,
                    party=line.party,
                    inside=max(entered - left, 0),
                )
                for line, (entered, left) in zip(lines, walked, strict=True)
            ]

    def counts(self) -> Counts:
        """Count people; see `DoorSource`."""
        with self._desk.reading() as db:
            return Counts(
                inside=self._counted_on(db)[0],
                arrived=fill.arrived(db, self._event.id),
                expected=fill.going(db, self._event.id),
                last_minute=scans.came_since(db, self._event.id, Instant(self._desk.now() - MINUTE)),
            )

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this event; see `DoorSource`."""
        with self._desk.reading() as db:
            return scans.newest(db, self._event.id, limit)

    # reading

    def _known(self, db: Writing, kind: ScanKind, key: bytes | str) -> Read | None:
        row = db.row(scans.BY_SHORT if kind is ScanKind.SHORT else scans.BY_NUMBER, (key,))
        if row is None:
            return None
        here = row[2] == self._event.id
        title = "" if here else records.get(db, Event, row[2]).title
        return Read(kind=kind, ticket=_ticket(row, here=here), other_event=title)

    def _by_name(self, db: Writing, rsvp_id: RsvpId | None) -> Read:
        row = db.row(scans.BY_RSVP, (rsvp_id,)) or db.row(scans.WITHOUT_TICKET, (rsvp_id,))
        if row is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
        return Read(kind=ScanKind.NAME, ticket=_ticket(row, here=row[2] == self._event.id))

    def _of_scan(self, db: Writing, scan: Scan) -> Read:
        if scan.rsvp_id is None:  # a door laptop let in a ticket that this desk does not have
            return Read(kind=scan.kind, verdict=Verdict.NOT_IN_PACK)
        return self._by_name(db, scan.rsvp_id)

    def _walked(self, db: Writing, read: Read) -> tuple[int, int]:
        if read.ticket is None or read.ticket.rsvp_id is None:
            return 0, 0
        return scans.walked(db, read.ticket.rsvp_id, self._post.entry_list.id)

    def _count_inside(self, db: Writing) -> None:
        """Add what all doors of this list wrote since the last scan, rather than counting everybody again."""
        self._so_far = self._counted_on(db)

    def _counted_on(self, db: Reading) -> tuple[int, int]:
        """Give how many are inside now, and the newest scan that was counted."""
        inside, counted = self._so_far
        more, counted = scans.inside(db, self._post.entry_list.id, counted)
        return inside + more, counted

    def _record(self, db: Writing, read: Read, ask: Ask) -> Answer:
        now = self._desk.now()
        walked = self._walked(db, read)
        self._count_inside(db)
        door = self._door_facts()
        judgement = judge(read, walked, door, ask, now)
        scan = self._write(db, read, judgement, ask, now)
        return self._answer(db, read, judgement, scan, door)

    def _door_facts(self) -> DoorFacts:
        entry_list = self._post.entry_list
        return DoorFacts(
            opens_at=entry_list.opens_at,
            closes_at=entry_list.closes_at,
            capacity=self._limit,
            inside=self._so_far[0],
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

    def _write(self, db: Writing, read: Read, judgement: Judgement, ask: Ask, now: Instant) -> Scan:
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
            reason=reason_of(ask, judgement),
        )
        return replace(scan, id=scans.add(db, scan))

    def _answer(self, db: Writing, read: Read, judgement: Judgement, scan: Scan, door: DoorFacts) -> Answer:
        written = Written(
            scan_id=scan.id,
            scan=scan.uid,
            at=scan.received_at,
            door=self._post.door.name,
            list_name=self._post.entry_list.name,
            direction=scan.direction,
        )
        first = place = None
        if read.ticket is not None and read.ticket.here and read.ticket.rsvp_id is not None:
            if judgement.verdict is Verdict.ALREADY_IN:
                first = scans.first_entry(db, read.ticket.rsvp_id, self._post.entry_list.id)
            if read.ticket.status is RsvpStatus.WAITLISTED:
                place = rsvps.place(db, read.ticket.rsvp_id)
        return answer(read, judgement, written, door, first=first, place=place)


def post_of(desk: Desk, scan: Uid) -> tuple[EventId, str, str]:
    """Give the event, the door and the list of a scan; DeskError `not_found`."""
    with desk.reading() as db:
        found = scans.get(db, scan)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        door, entry_list = records.get(db, Door, found.door_id), records.get(db, DoorList, found.list_id)
        return found.event_id, door.name, entry_list.name


def limit_of(db: Reading, event: Event) -> int | None:
    """Give how many people may be in an event's room; None without a limit."""
    room = events.room_capacity(db, event.venue_id, event.room_id)
    return min((limit for limit in (room, event.capacity) if limit is not None), default=None)


def _told_apart(affiliation: str, phone: str) -> str:
    return affiliation or phone[-4:]


def _ticket(row: Row, *, here: bool) -> Ticket:
    uid = Uid(bytes=row[1]) if row[1] else None
    if row[4] is None:
        return Ticket(id=row[0], uid=uid, here=here, revoked=True, status=RsvpStatus.CANCELLED, party=0)
    return Ticket(
        id=row[0],
        uid=uid,
        here=here,
        revoked=row[3] is not None,
        rsvp_id=row[4],
        rsvp_uid=Uid(bytes=row[5]),
        status=RsvpStatus(row[6]),
        party=row[7],
        seat_promised=bool(row[8]),
        name=row[9],
        badge_name=row[10],
        told_apart=_told_apart(row[11], row[16] or ""),
        needs=Needs(diet=row[12], access=row[13], language=row[14]),
        note=row[15],
    )
