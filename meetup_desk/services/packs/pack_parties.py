"""Tickets and parties of a pack, as its door finds them."""

from collections.abc import Mapping
from dataclasses import replace

from meetup_desk.domain.door_tickets import DoorTicket
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import RsvpId, Uid
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ScanKind
from meetup_desk.packs.pack import Pack, PackList
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.search import PackSearch, finds
from meetup_desk.services.door.door_source import FoundPerson
from meetup_desk.services.door.ticket_lookup import TicketLookup
from meetup_desk.services.packs.pack_tally import PartyKey


class PackParties:
    """Who has a ticket of the event. An RSVP's id is its place in the pack, from 1."""

    def __init__(self, pack: Pack, entry_list: PackList) -> None:
        self._parties, self._tickets = pack.parties, pack.tickets
        self._by_number = {ticket.number: place for place, ticket in enumerate(pack.tickets)}
        self._by_short = {ticket.short: place for place, ticket in enumerate(pack.tickets)}
        self._valid = {ticket.party: place for place, ticket in enumerate(pack.tickets) if not ticket.revoked}
        self._by_uid = {bytes.fromhex(party.uid): place for place, party in enumerate(pack.parties)}
        self._included = None if entry_list.parties is None else frozenset(entry_list.parties)
        self._search = PackSearch(pack.parties)
        self._handed_to = {
            place: party.handed_to for place, party in enumerate(pack.parties) if party.handed_to
        }
        self._guests = {
            place: party.guests.splitlines() for place, party in enumerate(pack.parties) if party.guests
        }
        self._expected: dict[PartyKey, int] = {
            place: party.party
            for place, party in enumerate(pack.parties)
            if party.status in entry_list.statuses and self._includes(place)
        }
        self.expected = sum(self._expected.values())

    def to_come(self, entered: Mapping[PartyKey, int]) -> int:
        """Count the people who are expected and did not come in yet."""
        came = ((self._expected.get(key, 0), people) for key, people in entered.items())
        return self.expected - sum(min(max(people, 0), most) for most, people in came)

    def by_code(self, kind: ScanKind, key: bytes | str) -> TicketLookup | None:
        """Find a ticket by its number, or by its short code."""
        place = self._by_number.get(key.hex()) if isinstance(key, bytes) else self._by_short.get(key)
        return None if place is None else TicketLookup(kind=kind, ticket=self._ticket(place))

    def by_rsvp(self, rsvp_id: RsvpId) -> TicketLookup:
        """Find the ticket of an RSVP, or the RSVP without one; DeskError `not_found`."""
        place = rsvp_id - 1
        if not 0 <= place < len(self._parties):
            raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
        ticket = self._valid.get(place)
        found = self._party(place) if ticket is None else self._ticket(ticket)
        return TicketLookup(kind=ScanKind.NAME, ticket=found)

    def of_record(self, record: ScanRecord) -> TicketLookup | None:
        """Give the party of an earlier record; None where the pack does not have it."""
        place = self._by_uid.get(record.rsvp or b"")
        return None if place is None else self.by_rsvp(RsvpId(place + 1))

    def follow(self, record: ScanRecord) -> None:
        """Follow a record by which a ticket was handed over."""
        place = self._by_uid.get(record.rsvp or b"")
        if record.kind is ScanKind.RENAME and place is not None:
            self._handed_to[place] = record.reason

    def find(self, text: str, limit: int) -> list[int]:
        """Give the places of the first parties whom a text finds."""
        by_name = self._search.find(text, limit)
        instead = [place for place, name in self._handed_to.items() if name and finds(name, text)]
        along = [place for place, names in self._guests.items() if any(finds(name, text) for name in names)]
        return list(dict.fromkeys([*by_name, *instead, *along]))[:limit]

    def found_person(self, place: int, inside: int) -> FoundPerson:
        """Give what a door shows of a party of which so many people are inside."""
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

    def waitlist_position(self, key: PartyKey | None) -> int | None:
        """Give the position on the waitlist of a party."""
        return self._parties[key].waitlist_position if isinstance(key, int) else None

    def size(self, key: PartyKey) -> int | None:
        """Count the people of a party; None of whom the pack does not have."""
        return self._parties[key].party if isinstance(key, int) else None

    def short_code(self, place: int) -> str:
        """Give the short code of the valid ticket of a party; empty without one."""
        ticket = self._valid.get(place)
        return "" if ticket is None else self._tickets[ticket].short

    def names(self, place: int) -> list[str]:
        """Give the names of all who come."""
        return [self._handed_to.get(place) or self._parties[place].name, *self._guests.get(place, [])]

    def _includes(self, place: int) -> bool:
        return self._included is None or place in self._included

    def _ticket(self, place: int) -> DoorTicket:
        ticket = self._tickets[place]
        uid = Uid(ticket.uid)
        if ticket.party is None:
            return DoorTicket(uid=uid, revoked=True, status=RsvpStatus.CANCELLED, party=0)
        return replace(self._party(ticket.party), uid=uid, revoked=ticket.revoked)

    def _party(self, place: int) -> DoorTicket:
        party, handed_to = self._parties[place], self._handed_to.get(place, "")
        return DoorTicket(
            rsvp_id=RsvpId(place + 1),
            rsvp_uid=Uid(party.uid),
            status=RsvpStatus(party.status),
            party=party.party,
            seat_promised=party.seat_promised,
            name=handed_to or party.name,
            instead_of=party.name if handed_to else "",
            badge_name="" if handed_to else party.badge_name,
            told_apart="" if handed_to else party.told_apart,
            needs=Needs(diet=party.diet, access=party.access, language=party.language),
            note=party.note,
            guests=party.guests,
            buddy="" if handed_to else party.buddy,
            blocked=party.blocked,
            on_list=self._includes(place),
        )


def key_of(ticket: DoorTicket | None) -> PartyKey | None:
    """Give what a ticket is counted by."""
    if ticket is None or (ticket.revoked and ticket.rsvp_id is None):
        return None
    if ticket.rsvp_id is not None:
        return ticket.rsvp_id - 1
    return ticket.number or (ticket.rsvp_uid.hex if ticket.rsvp_uid else None)
