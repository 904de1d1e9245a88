"""Tickets and parties of a pack, as its door finds them."""

from collections.abc import Mapping
from dataclasses import replace

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import RsvpId, Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ScanKind
from meetup_desk.packs.pack import Pack, PackList
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.search import PackSearch, finds
from meetup_desk.services.door.judging import DoorTicket, Read
from meetup_desk.services.door.source import FoundPerson
from meetup_desk.services.packs.pack_tally import Key

_NAME, _STATUS, _PEOPLE, _HANDED_TO, _GUESTS = 1, 4, 5, 13, 16  # columns of a party's row


class PackParties:
    """Who has a ticket of the event. An RSVP's id is its place in the pack, from 1."""

    def __init__(self, pack: Pack, on: PackList) -> None:
        self._pack = pack
        self._by_number = {row[0]: place for place, row in enumerate(pack.ticket_rows)}
        self._by_short = {row[1]: place for place, row in enumerate(pack.ticket_rows)}
        self._valid = {row[3]: place for place, row in enumerate(pack.ticket_rows) if not row[4]}
        self._by_uid = {bytes.fromhex(row[0]): place for place, row in enumerate(pack.party_rows)}
        self._on = None if on.parties is None else frozenset(on.parties)
        self._finder = PackSearch(pack.party_rows)
        self._walk_ins: dict[bytes, ScanRecord] = {}  # by the uid of the answer that they will have
        self._newer: dict[str, dict[bytes, int]] = {}  # ticket's number -> scan -> people that were said
        self._handed = {
            place: row[_HANDED_TO] for place, row in enumerate(pack.party_rows) if row[_HANDED_TO]
        }
        self._guests = {
            place: row[_GUESTS].splitlines() for place, row in enumerate(pack.party_rows) if row[_GUESTS]
        }
        self._expected: dict[int, int] = {
            place: row[_PEOPLE]
            for place, row in enumerate(pack.party_rows)
            if row[_STATUS] in on.statuses and self._includes(place)
        }
        self.expected = sum(self._expected.values())

    def to_come(self, entered: Mapping[Key, int]) -> int:
        """Count the people who are expected and did not come in yet."""
        came = (
            (self._expected.get(key, 0), people) for key, people in entered.items() if isinstance(key, int)
        )
        return self.expected - sum(min(max(people, 0), most) for most, people in came)

    def known(self, kind: ScanKind, key: bytes | str) -> Read | None:
        """Find a ticket by its number or its short code."""
        place = self._by_number.get(key.hex()) if isinstance(key, bytes) else self._by_short.get(key)
        return None if place is None else Read(kind=kind, ticket=self._ticket(place))

    def by_name(self, rsvp_id: RsvpId) -> Read:
        """Find the ticket of an answer, or the answer without one; DeskError `not_found`."""
        place = rsvp_id - 1
        if not 0 <= place < len(self._pack.party_rows):
            raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
        ticket = self._valid.get(place)
        found = self._party(place) if ticket is None else self._ticket(ticket)
        return Read(kind=ScanKind.NAME, ticket=found)

    def newer(self, number: str, count: int | None) -> Read:
        """Give a ticket newer than the pack; its party is what was said when it first came, or now."""
        party = self.said(number) or count or 1
        return Read(kind=ScanKind.CODE, ticket=DoorTicket(known=False, number=number, party=party))

    def said(self, number: str) -> int:
        """Count the people for whom a newer ticket is, as they said; 0 where it let nobody in yet."""
        return max(self._newer.get(number, {}).values(), default=0)

    def of_record(self, record: ScanRecord) -> Read:
        """Give the party of an earlier scan."""
        if record.rsvp is not None and record.rsvp in self._by_uid:
            return self.by_name(RsvpId(self._by_uid[record.rsvp] + 1))
        rsvp = Uid(bytes=record.rsvp) if record.rsvp else None
        if record.number:
            return self.newer(record.number, record.party)
        came = self._walk_ins.get(record.rsvp or b"", record)
        party = max(came.people, 1) if came.kind is ScanKind.WALK_IN else 1
        ticket = DoorTicket(rsvp_uid=rsvp, party=party, name=came.name, phone=came.phone)
        return Read(kind=record.kind, ticket=ticket)

    def walk_in(self, slip: int) -> Read:
        """Find a walk-in of this door by the slip; DeskError `not_found`."""
        came = next((one for one in self._walk_ins.values() if one.slip == slip), None)
        if came is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="slip", id=slip)
        return replace(self.of_record(came), kind=ScanKind.NAME)

    def find_walk_ins(self, text: str) -> list[ScanRecord]:
        """Give the walk-ins of this door whose slip or name a text says."""
        return [
            one
            for one in self._walk_ins.values()
            if text.strip() == str(one.slip) or (one.name and finds(one.name, text))
        ]

    def follow(self, record: ScanRecord) -> None:
        """Follow a record: of a ticket that was handed over, or of one that is newer than the pack."""
        place = self._by_uid.get(record.rsvp or b"")
        if record.kind is ScanKind.RENAME and place is not None:
            self._handed[place] = record.reason
        if record.slip is not None and record.rsvp is not None:
            self._walk_ins[record.rsvp] = record
        if not record.number:
            return
        if record.undoes is not None:
            self._newer.get(record.number, {}).pop(record.undoes, None)
        elif record.party:
            self._newer.setdefault(record.number, {})[record.uid] = record.party

    def find(self, text: str, limit: int) -> list[int]:
        """Give the places of the first parties whom a text finds."""
        found = self._finder.find(text, limit)
        handed = [at for at, name in self._handed.items() if name and finds(name, text)]
        along = [at for at, names in self._guests.items() if any(finds(name, text) for name in names)]
        return list(dict.fromkeys([*found, *handed, *along]))[:limit]

    def found(self, place: int, inside: int) -> FoundPerson:
        """Give a party as a search tells it."""
        ticket = self._party(place)
        return FoundPerson(
            rsvp_id=RsvpId(place + 1),
            name=ticket.name,
            told_apart=ticket.told_apart,
            instead_of=ticket.instead_of,
            guests=tuple(ticket.guests.splitlines()),
            status=ticket.status,
            party=ticket.party,
            inside=inside,
        )

    def waiting_place(self, key: Key | None) -> int | None:
        """Give the place on the waitlist of a party."""
        return self._pack.party(key).place if isinstance(key, int) else None

    def size(self, key: Key) -> int | None:
        """Count the people of a party; None of whom the pack does not have."""
        return self._pack.party_rows[key][_PEOPLE] if isinstance(key, int) else None

    def short_of(self, place: int) -> str:
        """Give the short code of the valid ticket of a party; empty without one."""
        ticket = self._valid.get(place)
        return "" if ticket is None else str(self._pack.ticket_rows[ticket][1])

    def names_of(self, place: int) -> list[str]:
        """Give the names of all who come."""
        return [self.name_of(place), *self._guests.get(place, [])]

    def name_of(self, place: int) -> str:
        """Give the name of who comes."""
        return self._handed.get(place) or str(self._pack.party_rows[place][_NAME])

    def _includes(self, place: int) -> bool:
        return self._on is None or place in self._on

    def _ticket(self, place: int) -> DoorTicket:
        ticket = self._pack.ticket(place)
        if ticket.party is None:
            return DoorTicket(uid=ticket.uid, revoked=True, status=RsvpStatus.CANCELLED, party=0)
        return replace(self._party(ticket.party), uid=ticket.uid, revoked=ticket.revoked)

    def _party(self, place: int) -> DoorTicket:
        party, handed_to = self._pack.party(place), self._handed.get(place, "")
        return DoorTicket(
            rsvp_id=RsvpId(place + 1),
            rsvp_uid=party.uid,
            status=party.status,
            party=party.party,
            seat_promised=party.seat_promised,
            name=handed_to or party.name,
            instead_of=party.name if handed_to else "",
            badge_name="" if handed_to else party.badge_name,
            told_apart="" if handed_to else party.told_apart,
            needs=party.needs,
            note=party.note,
            guests=party.guests,
            blocked=party.blocked,
            on_list=self._includes(place),
        )


def key_of(ticket: DoorTicket | None) -> Key | None:
    """Give what a ticket is counted by."""
    if ticket is None or (ticket.revoked and ticket.rsvp_id is None):
        return None
    if ticket.rsvp_id is not None:
        return ticket.rsvp_id - 1
    return ticket.number or (ticket.rsvp_uid.hex if ticket.rsvp_uid else None)
