"""What a pack takes along from the desk: parties, tickets and lists, with the fields that were chosen."""

from collections import Counter
from collections.abc import Collection, Sequence

from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.door_answers import FirstEntry
from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import DoorList, ListRule
from meetup_desk.domain.times import Instant, day_of
from meetup_desk.packs.pack import PackList, PackParty, PackTicket, PackWalked
from meetup_desk.services.door.list_facts import limit_of
from meetup_desk.services.papers.badge_texts import line_under_name, role_of
from meetup_desk.store import door_lists, packs, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.packs import PackPartyRow, PackTicketRow
from meetup_desk.store.presence import FOREVER


class PackContents:
    """The parties and tickets of an event; lists name parties by their places among them."""

    def __init__(self, db: ReadTransaction, event: Event, fields: Collection[str]) -> None:
        """Read them; `fields` are those that go along."""
        self.group, self._event, self._fields = records.get(db, Group, event.group_id), event, fields
        rows = packs.parties(db, event.id)
        self._places = {row.rsvp_id: place for place, row in enumerate(rows)}
        positions, told_apart = _waitlist_positions(rows), _told_apart(rows, fields)
        self.parties = [self._party(row, positions.get(row.rsvp_id), told_apart[row.rsvp_id]) for row in rows]
        self.tickets = [self._ticket(row) for row in packs.tickets(db, event.id)]

    def pack_list(self, db: ReadTransaction, entry_list: DoorList, now: Instant) -> PackList:
        """Give a list with what was counted on it; one that counts by days, with what was counted today."""
        daily = entry_list.rule is ListRule.DAILY
        span = day_of(now, self._event.plan.tz) if daily else FOREVER
        walked, first = packs.walked(db, entry_list.id, span), packs.first_entries(db, entry_list.id, span)
        return PackList(
            uid=entry_list.uid,
            name=entry_list.name,
            opens_at=entry_list.opens_at,
            closes_at=entry_list.closes_at,
            reentry=entry_list.reentry,
            rule=entry_list.rule,
            statuses=entry_list.statuses,
            capacity=limit_of(db, self._event, entry_list),
            parties=self._included(db, entry_list),
            walked={
                self._places[rsvp_id]: _pack_walked(people, first.get(rsvp_id))
                for rsvp_id, people in walked.items()
                if rsvp_id in self._places
            },
        )

    def _included(self, db: ReadTransaction, entry_list: DoorList) -> list[int] | None:
        """Give the places of those whom a list with parts includes; None: it includes everybody."""
        if not door_lists.part_ids(db, entry_list.id):
            return None
        chosen = sorted(door_lists.chosen_by(db, entry_list.id))
        return [self._places[rsvp_id] for rsvp_id in chosen if rsvp_id in self._places]

    def _party(self, row: PackPartyRow, waitlist_position: int | None, told_apart: str) -> PackParty:
        badge_line, badge_role = self._on_badge(row)
        return PackParty(
            uid=row.uid.hex(),
            name=row.name,
            badge_name=row.badge_name,
            told_apart=told_apart,
            status=row.status,
            party=row.party,
            seat_promised=bool(row.seat_promised),
            waitlist_position=waitlist_position,
            diet=row.diet if "diet" in self._fields else "",
            access=row.access if "access" in self._fields else "",
            language=row.language if "language" in self._fields else "",
            note=row.note if "note" in self._fields else "",
            handed_to=row.handed_to,
            blocked=bool(row.blocked),
            badge_line=badge_line,
            badge_role=badge_role,
            guests=row.guests,
            buddy=row.buddy,
        )

    def _on_badge(self, row: PackPartyRow) -> tuple[str, str]:
        """Give what a badge says beside names: the line under them, and a role that is not usual."""
        if "badge" not in self._fields:
            return (row.affiliation if "affiliation" in self._fields else "", "")
        role = role_of((row.name, row.phone, row.email), self.group, self._event)
        return line_under_name(row.affiliation, row.title), "" if role is BadgeRole.ATTENDEE else str(role)

    def _ticket(self, row: PackTicketRow) -> PackTicket:
        return PackTicket(
            number=row.number.hex(),
            short=row.short,
            uid=row.uid.hex(),
            party=None if row.rsvp_id is None else self._places[row.rsvp_id],
            revoked=row.revoked_at is not None,
        )


def _pack_walked(people: Passages, first: FirstEntry | None) -> PackWalked:
    return PackWalked(people.entered, people.left, first.at if first else None, first.door if first else "")


def _waitlist_positions(rows: Sequence[PackPartyRow]) -> dict[RsvpId, int]:
    """Give the positions of who waits, from 1."""
    waiting = [row for row in rows if row.status == RsvpStatus.WAITLISTED]
    waiting.sort(key=lambda row: (row.waitlist_rank, row.rsvp_id))
    return {row.rsvp_id: position for position, row in enumerate(waiting, 1)}


def _told_apart(rows: Sequence[PackPartyRow], fields: Collection[str]) -> dict[RsvpId, str]:
    """Tell people of one name apart: by affiliation where that does it, else by four digits of the phone.

    Whose name is their own needs neither, unless affiliations were chosen to go along.
    """
    keys = {row.rsvp_id: sort_key(row.name) for row in rows}
    names = Counter(keys.values())
    with_affiliation = Counter((keys[row.rsvp_id], row.affiliation) for row in rows)
    marks = {}
    for row in rows:
        if names[keys[row.rsvp_id]] == 1:
            marks[row.rsvp_id] = row.affiliation if "affiliation" in fields else ""
        elif row.affiliation and with_affiliation[keys[row.rsvp_id], row.affiliation] == 1:
            marks[row.rsvp_id] = row.affiliation
        else:
            marks[row.rsvp_id] = row.phone[-4:] or row.affiliation
    return marks
