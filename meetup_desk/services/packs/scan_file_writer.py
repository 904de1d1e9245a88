"""Writing one file of scans into the desk: its scans, the names that its door wrote, and its walk-ins."""

from collections.abc import Sequence

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import Door, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.door.walk_ins import person_of, rsvp_of, seat
from meetup_desk.services.packs.pack_scans import written_at
from meetup_desk.services.packs.scan_validation import CheckedScans, ticket_of
from meetup_desk.store import merging, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.merging import KnownByDesk, NewScan, NewUndo
from meetup_desk.words.say import say

_SLICE = 2_000  # scans written at once: a door of this desk waits for no more
_DECIDED = frozenset({RsvpStatus.GOING, RsvpStatus.REFUSED})  # a slip changes nothing about them


class ScanFileWriter:
    """Writes the scans of one door."""

    def __init__(
        self, desk: Desk, event: Event, voucher: Voucher, known: KnownByDesk, *, lang: str, actor: str
    ) -> None:
        self._desk, self._event, self._voucher, self._known = desk, event, voucher, known
        self._lang, self._actor = lang, actor

    def write(self, checked: CheckedScans) -> int:
        """Write what is new, and give the number of slips that became tickets."""
        guests = [scan for scan in checked.counting if scan.kind is ScanKind.WALK_IN and scan.people > 0]
        made = self._seat_guests(guests)
        with self._desk.merging() as db:
            door = merging.door(db, self._door())
            lists = merging.lists(db, self._event.id, self._voucher.lists)
            columns = _Columns(door, lists, self._known, checked, db.now())
        for start in range(0, len(checked.new), _SLICE):
            self._write_slice(checked.new[start : start + _SLICE], columns)
        self._rename(checked.counting)
        return made

    def _write_slice(self, records: Sequence[ScanRecord], columns: "_Columns") -> None:
        scans, undos = list[NewScan](), list[NewUndo]()
        for record in records:
            scan = columns.of(record)
            if record.undoes is None or scan.set_aside is not None:
                scans.append(scan)
            else:
                undos.append(NewUndo(scan, record.undoes))
        with self._desk.merging() as db:
            merging.add(db, scans, undos)

    def _door(self) -> Door:
        voucher = self._voucher
        return Door(
            uid=voucher.door,
            event_id=self._event.id,
            name=voucher.name,
            key=voucher.key,
            made_at=voucher.made_at,
        )

    def _rename(self, records: Sequence[ScanRecord]) -> None:
        """Give RSVPs the newest name that a door has written, whichever comes home first."""
        renames = (record for record in records if record.kind is ScanKind.RENAME)
        renamed = {self._known.rsvps.get(record.rsvp or b"") for record in renames} - {None}
        if not renamed:
            return
        with self._desk.change("rsvp.hand_over", self._actor, detail=self._voucher.name) as db:
            for rsvp_id, name in merging.newest_names(db, self._event.id).items():
                if rsvp_id in renamed:
                    rsvps.hand_over(db, rsvp_id, name)

    def _seat_guests(self, guests: Sequence[ScanRecord]) -> int:
        """Make a person, an RSVP and a ticket for each walk-in, seated since they are in the room."""
        new = [guest for guest in guests if guest.rsvp is not None and guest.rsvp not in self._known.rsvps]
        if not new:
            return 0
        with self._desk.change("door.walk_in", self._actor, detail=self._voucher.name) as db:
            return sum([self._seat_guest(db, guest) for guest in new])

    def _seat_guest(self, db: WriteTransaction, record: ScanRecord) -> bool:
        """Seat the guest of a slip; tells whether that made an RSVP. Slips of one guest are one."""
        if record.rsvp is None or record.rsvp in self._known.rsvps:
            return False
        slip = {"door": self._voucher.name, "slip": record.slip or 0}
        guest = WalkIn(
            name=record.name or say("merge.walk_in.name", self._lang, **slip),
            phone=record.phone,
            party=record.people,
            consent=record.consent,
        )
        person_id = person_of(db, guest)
        rsvp = rsvp_of(db, self._event, person_id)
        is_new = rsvp is None
        if rsvp is None or rsvp.status not in _DECIDED:
            reason = say("merge.walk_in.reason", self._lang, **slip)
            uid = Uid(bytes=record.rsvp)
            rsvp = seat(db, self._event, guest, person_id, uid=uid, at=record.at, reason=reason)
        self._known.rsvps[record.rsvp] = rsvp.id
        return is_new


class _Columns:
    """Lays records of one door out as scans of the desk."""

    def __init__(
        self,
        door: Door,
        lists: dict[bytes, int],
        known: KnownByDesk,
        checked: CheckedScans,
        now: Instant,
    ) -> None:
        self._event_id, self._door_id, self._lists = door.event_id, door.id, lists
        self._known, self._set_aside, self._now = known, checked.set_aside, now
        self._made_at = door.made_at or Instant(0)
        self._first_list = next(iter(lists.values()))

    def of(self, record: ScanRecord) -> NewScan:
        """Give the columns of a record."""
        ticket, set_aside = ticket_of(self._known, record), self._set_aside.get(record.uid)
        return NewScan(
            uid=record.uid,
            event_id=self._event_id,
            door_id=self._door_id,
            list_id=self._lists.get(record.entry_list, self._first_list),
            door_seq=record.seq,
            ticket_id=ticket.id,
            rsvp_id=ticket.rsvp_id,
            kind=record.kind.value,
            direction=record.direction.value,
            people=0 if set_aside else record.people,
            verdict=record.verdict.value,
            severity=record.severity.value,
            overridden=record.overridden,
            overrode=record.overrode,
            reason=record.reason,
            set_aside=set_aside,
            claimed=record.people if set_aside else 0,
            device_at=record.at,
            not_before=self._made_at if written_at(record) <= self._made_at else Instant(0),
            clock=record.clock,
            received_at=self._now,
            actor="door",
        )
