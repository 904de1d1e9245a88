"""Checking a file of scans: what cannot be true, or was written after its pack was revoked, is set aside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.scan_validation import Rights, SetAside, why_untrue
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.packs.pack_scans import written_at
from meetup_desk.store import door_report
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.merging import KnownByDesk, KnownTicket

_NO_TICKET = KnownTicket(None, None)


@dataclass(slots=True, kw_only=True)
class CheckedScans:
    """The scans of a file that the desk does not know yet."""

    new: list[ScanRecord] = field(default_factory=list)
    set_aside: dict[bytes, SetAside] = field(default_factory=dict)  # of the new ones, by uid
    unproven: int = 0  # came home after the revoking, written before it as the door's clock says

    @property
    def counting(self) -> list[ScanRecord]:
        """Those that count."""
        return [record for record in self.new if record.uid not in self.set_aside]


def check_scans(
    db: ReadTransaction, records: Sequence[ScanRecord], voucher: Voucher, known: KnownByDesk
) -> CheckedScans:
    """Look through all scans of a file, in the order in which its door wrote them.

    What the desk had before a revoking was written before it, whatever the door's clock says. Of what comes
    home later the door's clock alone tells, which never goes back in its file. From the first
    scan on that was written after the revoking by that clock, all are.
    """
    checked, seen, revoked_at = (
        CheckedScans(),
        dict[bytes, ScanRecord](),
        known.revoked.get(voucher.door.bytes),
    )
    parties, late = _parties(db, records, known), False
    untrue: dict[bytes, SetAside] = {}
    for record in records:
        if record.uid in seen:
            continue
        seen[record.uid] = record
        is_new = record.uid not in known.scans
        late = late or (is_new and revoked_at is not None and _latest_time(record) >= revoked_at)
        why = SetAside.REVOKED if late else _why_untrue(record, seen, untrue, parties, voucher)
        if why is not None:
            untrue[record.uid] = why
        if is_new:
            checked.new.append(record)
            checked.unproven += revoked_at is not None and why is None
    checked.set_aside = {record.uid: untrue[record.uid] for record in checked.new if record.uid in untrue}
    return checked


def ticket_of(known: KnownByDesk, record: ScanRecord) -> KnownTicket:
    """Give the ticket and the RSVP that a scan names, as the desk has them."""
    named = record.ticket if record.ticket else bytes.fromhex(record.number)
    ticket = known.tickets.get(named, _NO_TICKET)
    if record.rsvp is None:
        return ticket
    return KnownTicket(ticket.id, known.rsvps.get(record.rsvp, ticket.rsvp_id))


def _latest_time(record: ScanRecord) -> Instant:
    return max(record.at, written_at(record))


def _why_untrue(
    record: ScanRecord,
    seen: Mapping[bytes, ScanRecord],
    untrue: Mapping[bytes, SetAside],
    parties: Mapping[bytes, int],
    voucher: Voucher,
) -> SetAside | None:
    if record.undoes is not None:
        return _why_undo_untrue(record, seen.get(record.undoes), untrue)
    asked_at_door = record.kind is ScanKind.WALK_IN or record.number  # how many came was said there
    return why_untrue(
        record.kind,
        record.direction,
        record.verdict,
        record.people,
        party=None if asked_at_door else parties.get(record.uid),
        overridden=record.overridden or record.overrode is not None,
        rights=Rights(voucher.renames, voucher.supervised),
    )


def _why_undo_untrue(
    undo: ScanRecord, taken: ScanRecord | None, untrue: Mapping[bytes, SetAside]
) -> SetAside | None:
    """Look at a scan that takes back another: it is of the same door, and takes back exactly that."""
    if taken is None:
        return SetAside.NO_RIGHT
    if taken.uid in untrue:
        return untrue[taken.uid]
    same = (undo.direction, undo.entry_list) == (taken.direction, taken.entry_list)
    fits = undo.kind is ScanKind.UNDO and undo.people == -taken.people < 0
    return None if same and fits else SetAside.CONTRADICTS


def _parties(db: ReadTransaction, records: Sequence[ScanRecord], known: KnownByDesk) -> dict[bytes, int]:
    """Give, for scans of more than one, how many their party has, or ever had where those are more."""
    crowds: dict[bytes, tuple[int, RsvpId]] = {}
    for record in records:
        rsvp_id = ticket_of(known, record).rsvp_id if abs(record.people) > 1 else None
        if rsvp_id is not None:
            crowds[record.uid] = abs(record.people), rsvp_id
    parties = door_report.parties(db, {rsvp_id for _, rsvp_id in crowds.values()})
    doubtful = {rsvp_id for people, rsvp_id in crowds.values() if people > parties.get(rsvp_id, people)}
    parties |= door_report.largest_parties(db, doubtful)
    return {uid: parties[rsvp_id] for uid, (_, rsvp_id) in crowds.items() if rsvp_id in parties}
