"""What a door laptop knows: its pack, and the records of its own door."""

from meetup_desk.domain.door_answers import FirstEntry
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import MINUTE, Instant, day_of
from meetup_desk.domain.verdicts import DoorFacts, NewerTickets
from meetup_desk.packs.pack import Pack
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.services.door.door_source import Counts, DoorCount
from meetup_desk.services.door.ticket_lookup import TicketLookup
from meetup_desk.services.packs.pack_additions import PackAdditions
from meetup_desk.services.packs.pack_parties import PackParties, key_of
from meetup_desk.services.packs.pack_tally import PackTally, PartyKey


class PackState:
    """The parties of a pack and how many of them walked, on one of its lists."""

    def __init__(self, pack: Pack, entry_list: str) -> None:
        self.pack, self.door = pack, pack.voucher.voucher.name
        self.list = next(listed for listed in pack.lists if listed.name == entry_list)
        self.parties, self.additions = PackParties(pack, self.list), PackAdditions()
        self.tally = PackTally(self.list.walked, self._day_of, pack.voucher.voucher.made_at)

    def _day_of(self, at: Instant) -> Instant:
        daily = self.list.rule is ListRule.DAILY
        return day_of(at, self.pack.plan.tz)[0] if daily else Instant(0)

    def follow(self, record: ScanRecord) -> None:
        """Take in a record of this door that is on the disk."""
        self.parties.follow(record)
        self.additions.follow(record)
        key = key_of(self.lookup_of(record).ticket) if record.rsvp or record.number else None
        self.tally.add(record, key, counted=record.entry_list == self.list.uid.bytes)

    def lookup_of(self, record: ScanRecord) -> TicketLookup:
        """Give the party of an earlier record."""
        return self.parties.of_record(record) or self.additions.of_record(record)

    def facts(self, now: Instant) -> DoorFacts:
        """Give what the door knows about its list at an instant."""
        everybody = self.list.parties is None
        return DoorFacts(
            opens_at=self.list.opens_at,
            closes_at=self.list.closes_at,
            capacity=self.list.capacity,
            inside=self.tally.inside(now),
            reentry=self.list.reentry,
            unlimited=self.list.rule is ListRule.UNLIMITED,
            statuses=self.list.statuses,
            # What a newer ticket's holder chose is not known here.
            newer=self.pack.newer if everybody else NewerTickets.ASK,
        )

    def first_entry(self, key: PartyKey | None, at: Instant) -> FirstEntry | None:
        """Give when and where a party came in first, as far as this door knows."""
        before = self.list.walked.get(key) if isinstance(key, int) else None
        if before is not None and before.first_at is not None and self.tally.made_today(at):
            return FirstEntry(before.first_at, before.first_door)
        record = self.tally.first_entry(key, at)
        return None if record is None else FirstEntry(record.at, self.door)

    def counts(self, now: Instant) -> Counts:
        """Count people, as far as this door knows."""
        return Counts(
            inside=self.tally.inside(now),
            arrived=self.tally.arrived(self.parties.size),
            expected=self.parties.expected,
            to_come=self.parties.to_come(self.tally.entered()),
            last_minute=self.tally.came_since(Instant(now - MINUTE)),
            doors=(DoorCount(self.door, self.tally.came),),
        )
