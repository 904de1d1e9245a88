"""Who came to a door laptop and is not in its pack: walk-ins with slips, and tickets newer than the pack."""

from dataclasses import replace

from meetup_desk.domain.door_tickets import DoorTicket
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.search import finds
from meetup_desk.services.door.ticket_lookup import TicketLookup


class PackAdditions:
    """Learns of them from the records of this door."""

    def __init__(self) -> None:
        self._walk_ins: dict[bytes, ScanRecord] = {}  # by the uid of the RSVP that they will have
        self._newer: dict[str, dict[bytes, int]] = {}  # number of a ticket -> scan -> people as they said

    def follow(self, record: ScanRecord) -> None:
        """Follow a record of this door."""
        if record.slip is not None and record.rsvp is not None:
            self._walk_ins[record.rsvp] = record
        if not record.number:
            return
        if record.undoes is not None:
            self._newer.get(record.number, {}).pop(record.undoes, None)
        elif record.party:
            self._newer.setdefault(record.number, {})[record.uid] = record.party

    def newer_ticket(self, number: str, count: int | None) -> TicketLookup:
        """Give a ticket newer than the pack; its party is what was said when it first came, or now."""
        party = self.party_of_newer(number) or count or 1
        return TicketLookup(kind=ScanKind.CODE, ticket=DoorTicket(known=False, number=number, party=party))

    def party_of_newer(self, number: str) -> int:
        """Count the people of a newer ticket, as they said; 0 where it let nobody in yet."""
        return max(self._newer.get(number, {}).values(), default=0)

    def by_slip(self, slip: int) -> TicketLookup:
        """Find a walk-in of this door by the slip; DeskError `not_found`."""
        walk_in = next((record for record in self._walk_ins.values() if record.slip == slip), None)
        if walk_in is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="slip", id=slip)
        return replace(self.of_record(walk_in), kind=ScanKind.NAME)

    def of_record(self, record: ScanRecord) -> TicketLookup:
        """Give the party of an earlier record."""
        if record.number:
            return self.newer_ticket(record.number, record.party)
        walk_in = self._walk_ins.get(record.rsvp or b"", record)
        ticket = DoorTicket(
            rsvp_uid=Uid(bytes=record.rsvp) if record.rsvp else None,
            party=max(walk_in.people, 1) if walk_in.kind is ScanKind.WALK_IN else 1,
            name=walk_in.name,
            phone=walk_in.phone,
        )
        return TicketLookup(kind=record.kind, ticket=ticket)

    def find(self, text: str) -> list[ScanRecord]:
        """Give the walk-ins of this door whose slip or name a text says."""
        return [
            record
            for record in self._walk_ins.values()
            if text.strip() == str(record.slip) or (record.name and finds(record.name, text))
        ]
