"""Checking in at a door laptop: it knows its pack and its own scans, and nothing else."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import RsvpId, ScanId, Uid, uuid7, uuid7_bytes
from meetup_desk.domain.names import clean
from meetup_desk.domain.rows import ScanLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ScanKind, tick
from meetup_desk.domain.times import MINUTE, Instant, Plan
from meetup_desk.domain.verdicts import Direction, DoorFacts, Judgement, Verdict
from meetup_desk.files.whole import write_whole
from meetup_desk.packs.finding import Finder
from meetup_desk.packs.journal import Journal, scans_beside
from meetup_desk.packs.pack import Pack, read_pack
from meetup_desk.packs.records import ScanRecord
from meetup_desk.packs.scanlog import Trouble, read_log
from meetup_desk.services.door_source import Answer, Ask, Counts, Found
from meetup_desk.services.judging import ENTRY, Read, Reader, Ticket, Written, answer, judge, reason_of
from meetup_desk.services.pack_tally import Key, Tally

Clock = Callable[[], Instant]


def laptop_clock() -> Instant:
    """Now, in microseconds UTC, as this machine has it."""
    return Instant(time.time_ns() // 1000)


def open_pack_door(
    path: Path, passphrase: str | None, *, entry_list: str = ENTRY, clock: Clock = laptop_clock
) -> "PackDoor":
    """Open the door of a pack.

    DeskError `file_missing`, `file_unreadable`, `desk_busy`, `disk_full`, `not_writable`; RuleError
    `passphrase_needed`, `passphrase_wrong`, `pack_expired`, `scans_of_other_pack`; DeskError `not_found` for
    a list that the pack does not have.
    """
    pack = read_pack(_bytes_of(path), passphrase, file=path.name)
    voucher = pack.voucher.voucher
    if clock() > voucher.expires_at:
        raise RuleError("pack_expired", file=path.name)
    if entry_list not in [one.name for one in pack.lists]:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=entry_list)
    journal = Journal(scans_beside(path), pack.voucher, pack.seed)
    return PackDoor(pack, journal, entry_list=entry_list, clock=clock)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=path) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from error


def copy_scans(pack: Path, target: Path) -> int:
    """Copy the scans of a pack to a file for the desk, and give their number; needs no passphrase.

    DeskError `file_missing` where there are none, `file_unreadable`, `disk_full`, `not_writable`.
    """
    source = scans_beside(pack)
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, reason="scans", file=pack.name) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=source.name) from error
    log = read_log(data)
    if log.voucher is None:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=source.name, line=log.line)
    write_whole(target, data[: log.good] if log.trouble is Trouble.CUT_SHORT else data)
    return len(log.records)


class PackDoor:
    """A door that works on a pack; see `DoorSource`. Not shared between threads."""

    def __init__(self, pack: Pack, journal: Journal, *, entry_list: str, clock: Clock) -> None:
        self._pack, self._journal, self._now = pack, journal, clock
        self._voucher = pack.voucher.voucher
        self._list = next(one for one in pack.lists if one.name == entry_list)
        self._reader = Reader(self._voucher.desk, self._voucher.event)
        self._by_number = {row[0]: place for place, row in enumerate(pack.ticket_rows)}
        self._by_short = {row[1]: place for place, row in enumerate(pack.ticket_rows)}
        self._valid = {row[3]: place for place, row in enumerate(pack.ticket_rows) if not row[4]}
        self._by_uid = {bytes.fromhex(row[0]): place for place, row in enumerate(pack.party_rows)}
        self._finder = Finder(pack.party_rows)
        self._expected = sum(row[5] for row in pack.party_rows if row[4] == RsvpStatus.GOING)
        self._tally = Tally(self._list.walked)
        self._seq, self._clock, self._slip = 0, pack.clock, 0
        for record in journal.records:
            self._count(record)

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

    def close(self) -> None:
        """Let another program have the pack."""
        self._journal.close()

    # what a door does

    def scan(self, ask: Ask) -> Answer:
        """Judge a reading and write it down before it is shown; see `DoorSource`."""
        if ask.rsvp_id is not None:
            return self._record(self._by_name(ask.rsvp_id), ask)
        handed_in = self._reader.read(ask.text, typed=ask.typed)
        newer = Ticket(known=False, number=handed_in.number.hex())
        return self._record(handed_in.look_up(self._known, Read(kind=ScanKind.CODE, ticket=newer)), ask)

    def walk_in(self, name: str = "", party: int = 1, *, override_reason: str | None = None) -> Answer:
        """Let in somebody without an answer: they get a numbered slip, which the desk makes a ticket of."""
        rsvp = uuid7(self._now(), os.urandom(10))
        ticket = Ticket(rsvp_uid=rsvp, party=party, name=clean(name))
        return self._record(Read(kind=ScanKind.WALK_IN, ticket=ticket), Ask(override_reason=override_reason))

    def undoable(self, scan: Uid | None = None) -> Uid:
        """Give the scan that `undo` would take back; raises what it would."""
        return Uid(bytes=self._undoable(scan).uid)

    def undo(self, scan: Uid | None = None) -> Answer:
        """Take back a scan that let people through; RuleError `nothing_to_undo`, `already_undone`."""
        taken = self._undoable(scan)
        record = self._taking_back(taken)
        self._keep([record])
        judgement = Judgement(verdict=taken.verdict, severity=taken.severity)
        return self._answer(self._of_record(taken), judgement, record, self._door_facts())

    def recount(self, scan: Uid, count: int) -> Answer:
        """Write a scan again with another number of people; see `DoorSource`."""
        taken = self._undoable(scan)
        back = self._taking_back(taken)
        ask = Ask(direction=taken.direction, count=count, override_reason=taken.reason or None)
        return self._record(replace(self._of_record(taken), kind=taken.kind), ask, first=back)

    def search(self, text: str, limit: int = 20) -> list[Found]:
        """Find people of this event; see `DoorSource`."""
        return [self._found(place) for place in self._finder.find(text, limit)]

    def counts(self) -> Counts:
        """Count people, as far as this door knows; see `DoorSource`."""
        return Counts(
            inside=self._tally.inside,
            arrived=self._tally.arrived(self._size),
            expected=self._expected,
            last_minute=self._tally.came_since(Instant(self._now() - MINUTE)),
        )

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this door, newest first."""
        newest = list(enumerate(self._journal.records, 1))[-limit:]
        return [self._line(place, record) for place, record in reversed(newest)]

    # reading

    def _known(self, kind: ScanKind, key: bytes | str) -> Read | None:
        place = self._by_number.get(key.hex()) if isinstance(key, bytes) else self._by_short.get(key)
        return None if place is None else Read(kind=kind, ticket=self._ticket(place))

    def _by_name(self, rsvp_id: RsvpId) -> Read:
        place = rsvp_id - 1
        if not 0 <= place < len(self._pack.party_rows):
            raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
        ticket = self._valid.get(place)
        found = self._party(place) if ticket is None else self._ticket(ticket)
        return Read(kind=ScanKind.NAME, ticket=found)

    def _ticket(self, place: int) -> Ticket:
        ticket = self._pack.ticket(place)
        if ticket.party is None:
            return Ticket(uid=ticket.uid, revoked=True, status=RsvpStatus.CANCELLED, party=0)
        return replace(self._party(ticket.party), uid=ticket.uid, revoked=ticket.revoked)

    def _party(self, place: int) -> Ticket:
        party = self._pack.party(place)
        return Ticket(
            rsvp_id=RsvpId(place + 1),
            rsvp_uid=party.uid,
            status=party.status,
            party=party.party,
            seat_promised=party.seat_promised,
            name=party.name,
            badge_name=party.badge_name,
            told_apart=party.told_apart,
            needs=party.needs,
            note=party.note,
        )

    def _of_record(self, record: ScanRecord) -> Read:
        """Give the party of an earlier scan."""
        if record.rsvp is not None and record.rsvp in self._by_uid:
            return self._by_name(RsvpId(self._by_uid[record.rsvp] + 1))
        rsvp = Uid(bytes=record.rsvp) if record.rsvp else None
        party = max(record.people, 1) if record.kind is ScanKind.WALK_IN else 1
        ticket = Ticket(
            known=not record.number, number=record.number, rsvp_uid=rsvp, party=party, name=record.name
        )
        return Read(kind=record.kind, ticket=ticket)

    def _key(self, ticket: Ticket | None) -> Key | None:
        if ticket is None or (ticket.revoked and ticket.rsvp_id is None):
            return None
        if ticket.rsvp_id is not None:
            return ticket.rsvp_id - 1
        return ticket.number or (ticket.rsvp_uid.hex if ticket.rsvp_uid else None)

    def _size(self, key: Key) -> int | None:
        return self._pack.party_rows[key][5] if isinstance(key, int) else None

    # writing

    def _record(self, read: Read, ask: Ask, *, first: ScanRecord | None = None) -> Answer:
        """Judge and write down; `first` is a row that goes before it, both or neither."""
        key, now, door = self._key(read.ticket), self._now(), self._door_facts()
        entered, left = self._tally.walked(key)
        if first is not None:  # judged as if what is taken back had never been
            inward = first.direction is Direction.IN
            entered, left = (entered + first.people, left) if inward else (entered, left + first.people)
            door = replace(door, inside=door.inside + (first.people if inward else -first.people))
        judgement = judge(read, (entered, left), door, ask, now)
        record = self._row(read, judgement, ask, now, after=first)
        self._keep([record] if first is None else [first, record])
        return self._answer(read, judgement, record, door)

    def _row(
        self, read: Read, judgement: Judgement, ask: Ask, now: Instant, *, after: ScanRecord | None
    ) -> ScanRecord:
        ticket = read.ticket
        seq, clock = (self._seq, self._clock) if after is None else (after.seq, after.clock)
        walk_in = read.kind is ScanKind.WALK_IN and judgement.count > 0
        return ScanRecord(
            uid=uuid7_bytes(now, os.urandom(10)),
            seq=seq + 1,
            at=now,
            clock=tick(clock, now),
            entry_list=self._list.uid.bytes,
            ticket=ticket.uid.bytes if ticket and ticket.uid else None,
            rsvp=ticket.rsvp_uid.bytes if ticket and ticket.rsvp_uid else None,
            number=ticket.number if ticket else "",
            kind=read.kind,
            direction=ask.direction,
            people=judgement.count,
            verdict=judgement.verdict,
            severity=judgement.severity,
            overridden=judgement.overridden,
            reason=reason_of(ask, judgement),
            slip=self._slip + 1 if walk_in else None,
            name=ticket.name if ticket and read.kind is ScanKind.WALK_IN else "",
        )

    def _taking_back(self, taken: ScanRecord) -> ScanRecord:
        now = self._now()
        return taken._replace(
            uid=uuid7_bytes(now, os.urandom(10)),
            seq=self._seq + 1,
            at=now,
            clock=tick(self._clock, now),
            kind=ScanKind.UNDO,
            people=-taken.people,
            overridden=False,
            reason="",
            undoes=taken.uid,
            slip=None,
            name="",
        )

    def _undoable(self, scan: Uid | None) -> ScanRecord:
        taken = self._tally.last_undoable() if scan is None else self._tally.record(scan.bytes)
        if taken is None and scan is not None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        if taken is None or taken.people <= 0:
            raise RuleError("nothing_to_undo")
        if self._tally.is_undone(taken.uid):
            raise RuleError("already_undone")
        return taken

    def _keep(self, records: Sequence[ScanRecord]) -> None:
        self._journal.append(records)
        for record in records:
            self._count(record)

    def _count(self, record: ScanRecord) -> None:
        self._seq, self._clock = record.seq, max(self._clock, record.clock)
        self._slip = max(self._slip, record.slip or 0)
        key = self._key(self._of_record(record).ticket) if record.rsvp or record.number else None
        self._tally.add(record, key, counted=record.entry_list == self._list.uid.bytes)

    # telling

    def _door_facts(self) -> DoorFacts:
        return DoorFacts(
            opens_at=self._list.opens_at,
            closes_at=self._list.closes_at,
            capacity=self._pack.capacity,
            inside=self._tally.inside,
            reentry=self._list.reentry,
            newer=self._pack.newer,
        )

    def _answer(self, read: Read, judgement: Judgement, record: ScanRecord, door: DoorFacts) -> Answer:
        written = Written(
            scan_id=ScanId(len(self._journal.records)),
            scan=Uid(bytes=record.uid),
            at=record.at,
            door=self.name,
            list_name=self._list.name,
            direction=record.direction,
        )
        key = self._key(read.ticket)
        first = self._first(key) if judgement.verdict is Verdict.ALREADY_IN else None
        place = self._pack.party(key).place if isinstance(key, int) else None
        told = answer(read, judgement, written, door, first=first, place=place)
        return replace(told, slip=record.slip)

    def _first(self, key: Key | None) -> tuple[Instant, str] | None:
        known = self._list.walked.get(key) if isinstance(key, int) else None
        if known is not None and known[2] is not None:
            return Instant(known[2]), known[3]
        mine = self._tally.first_entry(key)
        return None if mine is None else (mine.at, self.name)

    def _found(self, place: int) -> Found:
        party = self._pack.party(place)
        entered, left = self._tally.walked(place)
        return Found(
            rsvp_id=RsvpId(place + 1),
            name=party.name,
            told_apart=party.told_apart,
            status=party.status,
            party=party.party,
            inside=max(entered - left, 0),
        )

    def _line(self, place: int, record: ScanRecord) -> ScanLine:
        ticket = self._of_record(record).ticket if record.rsvp else None
        return ScanLine(
            id=place,
            at=record.at,
            door=self.name,
            name=ticket.name if ticket else "",
            verdict=record.verdict,
            severity=record.severity,
            direction=record.direction,
            count=record.people,
            undone=self._tally.is_undone(record.uid),
        )
