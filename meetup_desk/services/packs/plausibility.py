"""Sifting a file of scans: what cannot be true, or was written after its pack was revoked, is set aside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.plausibility import Rights, SetAside, why_untrue
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.packs.pack_rows import written_at
from meetup_desk.store import door_report
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.merging import Known


@dataclass(slots=True, kw_only=True)
class PlausibleScans:
    """The scans of a file that the desk does not know yet."""

    new: list[ScanRecord] = field(default_factory=list)
    aside: dict[bytes, SetAside] = field(default_factory=dict)  # of the new ones, by uid
    by_its_word: int = 0  # came home after the revoking, written before it as the door's clock says

    @property
    def good(self) -> list[ScanRecord]:
        """Those that count."""
        return [one for one in self.new if one.uid not in self.aside]


def sift(
    db: ReadTransaction, records: Sequence[ScanRecord], voucher: Voucher, known: Known
) -> PlausibleScans:
    """Look through all scans of a file, in the order in which its door wrote them.

    What the desk had before a revoking was written before it, whatever the door's clock says. Of what comes
    home later there is the door's word alone: its clock, which never goes back in its file. From the first
    scan on that was written after the revoking by that clock, all are.
    """
    sifted, seen, revoked = PlausibleScans(), dict[bytes, ScanRecord](), known.revoked.get(voucher.door.bytes)
    parties, late = _parties(db, records, known), False
    untrue: dict[bytes, SetAside] = {}
    for one in records:
        if one.uid in seen:
            continue
        seen[one.uid] = one
        fresh = one.uid not in known.scans
        late = late or (fresh and revoked is not None and _said(one) >= revoked)
        why = SetAside.REVOKED if late else _why(one, seen, untrue, parties, voucher)
        if why is not None:
            untrue[one.uid] = why
        if fresh:
            sifted.new.append(one)
            sifted.by_its_word += revoked is not None and why is None
    sifted.aside = {one.uid: untrue[one.uid] for one in sifted.new if one.uid in untrue}
    return sifted


def whom(known: Known, one: ScanRecord) -> tuple[int | None, int | None]:
    """Give the ticket and the answer that a scan names, as the desk has them."""
    named = one.ticket if one.ticket else bytes.fromhex(one.number)
    ticket_id, rsvp_id = known.tickets.get(named, (None, None))
    return ticket_id, rsvp_id if one.rsvp is None else known.rsvps.get(one.rsvp, rsvp_id)


def _said(one: ScanRecord) -> Instant:
    return max(one.at, written_at(one))


def _why(
    one: ScanRecord,
    seen: Mapping[bytes, ScanRecord],
    untrue: Mapping[bytes, SetAside],
    parties: Mapping[bytes, int],
    voucher: Voucher,
) -> SetAside | None:
    if one.undoes is not None:
        return _why_undo(one, seen.get(one.undoes), untrue)
    asked = one.kind is ScanKind.WALK_IN or one.number  # how many came was told at the door
    party = None if asked else parties.get(one.uid)
    return why_untrue(
        one.kind,
        one.direction,
        one.verdict,
        one.people,
        party=party,
        overridden=one.overridden or one.overrode is not None,
        rights=Rights(voucher.renames, voucher.supervised),
    )


def _why_undo(one: ScanRecord, taken: ScanRecord | None, untrue: Mapping[bytes, SetAside]) -> SetAside | None:
    """Look at a scan that takes back another: it is of the same door, and takes back exactly that."""
    if taken is None:
        return SetAside.NO_RIGHT
    if taken.uid in untrue:
        return untrue[taken.uid]
    same = (one.direction, one.entry_list) == (taken.direction, taken.entry_list)
    fits = one.kind is ScanKind.UNDO and one.people == -taken.people < 0
    return None if same and fits else SetAside.CONTRADICTS


def _parties(db: ReadTransaction, records: Sequence[ScanRecord], known: Known) -> dict[bytes, int]:
    """Give, for scans of more than one, how many their party has, or ever had where those are more."""
    crowds = {one.uid: (abs(one.people), whom(known, one)[1]) for one in records if abs(one.people) > 1}
    parties = door_report.parties(db, {rsvp for _, rsvp in crowds.values() if rsvp is not None})
    doubtful = {rsvp for people, rsvp in crowds.values() if rsvp in parties and people > parties[rsvp]}
    parties |= door_report.largest_parties(db, doubtful)
    return {uid: parties[rsvp] for uid, (_, rsvp) in crowds.items() if rsvp in parties}
