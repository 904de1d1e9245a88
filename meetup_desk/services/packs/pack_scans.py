"""Records that a door laptop writes: each with the door's next number and the next reading of its clock."""

import os

from meetup_desk.domain.ids import Uid, uuid7_bytes
from meetup_desk.domain.scans import ScanKind, tick
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Judgement
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.judging import reading_columns
from meetup_desk.services.door.ticket_lookup import TicketLookup


class PackScans:
    """Makes the records of one door on one list; `follow` what was written."""

    def __init__(self, entry_list: Uid, clock: int) -> None:
        self._list = entry_list.bytes
        self._seq, self._clock, self._slip = 0, clock, 0

    def follow(self, record: ScanRecord) -> None:
        """Go on after a record that is on the disk."""
        self._seq, self._clock = record.seq, max(self._clock, record.clock)
        self._slip = max(self._slip, record.slip or 0)

    def record(
        self,
        lookup: TicketLookup,
        judgement: Judgement,
        ask: ScanRequest,
        now: Instant,
        *,
        after: ScanRecord | None = None,
        times: int = 1,
    ) -> ScanRecord:
        """Make the record of a reading, or of so many alike, behind another one that is not written yet.

        Names and phones are kept of guests who were let in, and of nobody else.
        """
        ticket = lookup.ticket
        seq, clock = (self._seq, self._clock) if after is None else (after.seq, after.clock)
        guest = ticket if lookup.kind is ScanKind.WALK_IN and judgement.count > 0 else None
        return ScanRecord(
            uid=uuid7_bytes(now, os.urandom(10)),
            seq=seq + 1,
            at=now if ask.at is None else ask.at,
            clock=tick(clock, now),
            entry_list=self._list,
            ticket=ticket.uid.bytes if ticket and ticket.uid else None,
            rsvp=ticket.rsvp_uid.bytes if ticket and ticket.rsvp_uid else None,
            number=ticket.number if ticket else "",
            people=judgement.count,
            slip=None if guest is None else self._slip + 1,
            name=guest.name if guest else "",
            phone=guest.phone if guest else "",
            consent=bool(guest and (guest.name or guest.phone)),
            party=ticket.party if ticket and ticket.number and judgement.count > 0 else 0,
            **reading_columns(lookup, judgement, ask, times=times),
        )

    def taking_back(self, taken: ScanRecord, now: Instant) -> ScanRecord:
        """Make the record that takes another one back."""
        return taken._replace(
            uid=uuid7_bytes(now, os.urandom(10)),
            seq=self._seq + 1,
            at=now,
            clock=tick(self._clock, now),
            kind=ScanKind.UNDO,
            people=-taken.people,
            overridden=False,
            overrode=None,
            reason="",
            undoes=taken.uid,
            slip=None,
            name="",
            phone="",
            consent=False,
        )


def written_at(record: ScanRecord) -> Instant:
    """Give when a record was written, which for a code from paper is later than when it was read."""
    return Instant((record.clock >> 16) * 1000)
