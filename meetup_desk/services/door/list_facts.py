"""What a door of the desk knows of its list: its rule, who is on it, and how many are inside."""

from dataclasses import dataclass

from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ListId, RsvpId
from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.domain.scans import DoorList, ListRule
from meetup_desk.domain.times import MINUTE, Instant, day_of
from meetup_desk.domain.verdicts import DoorFacts
from meetup_desk.services.door.door_source import Counts, DoorCount
from meetup_desk.store import door_lists, events, occupancy, presence, records, rsvps, scans
from meetup_desk.store.door_lists import ListSnapshot
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.presence import FOREVER, PresenceTally


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """A list as it stood at one moment."""

    snapshot: ListSnapshot | None  # what is compared
    entry_list: DoorList
    has_parts: bool
    limit: int | None  # people
    tz: str

    def span(self, at: Instant) -> tuple[Instant, Instant]:
        """Give the time whose scans count for a reading: all of it, or the day."""
        return day_of(at, self.tz) if self.entry_list.rule is ListRule.DAILY else FOREVER


class ListFacts:
    """One list of an event, counted on as its doors write; what the organiser changes counts at once."""

    def __init__(self, db: ReadTransaction, event: Event, entry_list: DoorList) -> None:
        self._event = event
        self._rules = self._read(db, entry_list.id)
        self._edition = -1  # of the desk when the list was looked at
        self._span = FOREVER
        # Counted now, when the door opens: its first figures are as quick as all others.
        by_day = self.entry_list.rule is ListRule.DAILY
        self.so_far = PresenceTally() if by_day else presence.tallied(db, self.entry_list.id, PresenceTally())

    @property
    def entry_list(self) -> DoorList:
        return self._rules.entry_list

    def follow(self, db: ReadTransaction, edition: int) -> None:
        """Take over what the organiser has changed of the list, if anything was since this `Desk.edition`."""
        if edition != self._edition:
            self._rules, self._edition = self._now(db), edition

    def _now(self, db: ReadTransaction) -> _Rules:
        known = self._rules
        same = door_lists.snapshot(db, known.entry_list.id) == known.snapshot
        return known if same else self._read(db, known.entry_list.id)

    def _read(self, db: ReadTransaction, list_id: ListId) -> _Rules:
        entry_list = records.get(db, DoorList, list_id)
        return _Rules(
            snapshot=door_lists.snapshot(db, list_id),
            entry_list=entry_list,
            has_parts=bool(door_lists.part_ids(db, list_id)),
            limit=limit_of(db, self._event, entry_list),
            tz=self._event.plan.tz,
        )

    def facts(self, db: ReadTransaction, now: Instant) -> DoorFacts:
        """Give the facts at an instant, and count on from here."""
        span = self.span(now)
        if span != self._span:  # another day has begun
            self._span, self.so_far = span, PresenceTally()
        self.so_far = presence.tallied(db, self.entry_list.id, self.so_far, span)
        return DoorFacts(
            opens_at=self.entry_list.opens_at,
            closes_at=self.entry_list.closes_at,
            capacity=self._rules.limit,
            inside=self.so_far.inside,
            reentry=self.entry_list.reentry,
            unlimited=self.entry_list.rule is ListRule.UNLIMITED,
            statuses=self.entry_list.statuses,
        )

    def span(self, at: Instant) -> tuple[Instant, Instant]:
        """Give the time whose scans count for a reading: all of it, or the day."""
        return self._rules.span(at)

    def is_on(self, db: ReadTransaction, rsvp_id: RsvpId) -> bool:
        """Tell whether the list includes an answer."""
        return not self._rules.has_parts or door_lists.is_on(db, self.entry_list.id, rsvp_id)

    def walked(self, db: ReadTransaction, rsvp_id: RsvpId, at: Instant) -> Passages:
        """Count the people of a party that came in and went out."""
        return presence.walked(db, rsvp_id, self.entry_list.id, self.span(at))

    def seats_for_guests(self, db: ReadTransaction) -> int | None:
        """Count the people whom nobody expects and who still fit; None without a limit."""
        return rsvps.seats_left(db, self._event.id, limit_of(db, self._event, None))

    def counts(self, db: ReadTransaction, now: Instant) -> Counts:
        """Count people; from any thread, since it changes nothing here."""
        rules = self._now(db)
        span, list_id = rules.span(now), rules.entry_list.id
        base = self.so_far if span == self._span else PresenceTally()
        here = presence.tallied(db, list_id, base, span)
        return Counts(
            inside=here.inside,
            arrived=self._arrived(db),
            expected=door_lists.expected(db, self._event.id, list_id, rules.entry_list.statuses),
            to_come=self._to_come(db, rules),
            last_minute=scans.came_since(db, self._event.id, list_id, Instant(now - MINUTE)),
            doors=_by_door(db, self._event, here),
        )

    def inside_now(self, db: ReadTransaction, now: Instant) -> list[InsideLine]:
        """Give who is inside, by name."""
        rules = self._now(db)
        return presence.inside_now(db, rules.entry_list.id, rules.span(now))

    def _to_come(self, db: ReadTransaction, rules: _Rules) -> int:
        event_id, statuses = self._event.id, rules.entry_list.statuses
        if rules.has_parts or door_lists.number(db, event_id) > 1:
            return door_lists.to_come(db, event_id, rules.entry_list.id, statuses)
        people = occupancy.people(db, [event_id])
        return sum(count.people - count.came for (_, status), count in people.items() if status in statuses)

    def _arrived(self, db: ReadTransaction) -> int:
        alone = door_lists.number(db, self._event.id) == 1
        return occupancy.arrived(db, self._event.id) if alone else door_lists.arrived(db, self.entry_list.id)


def _by_door(db: ReadTransaction, event: Event, here: PresenceTally) -> tuple[DoorCount, ...]:
    came: dict[str, int] = {}
    for door_id, name in scans.door_names(db, event.id).items():
        if door_id in here.came:
            came[name] = came.get(name, 0) + here.came[door_id]
    return tuple(DoorCount(name, people) for name, people in sorted(came.items()))


def limit_of(db: ReadTransaction, event: Event, entry_list: DoorList | None) -> int | None:
    """Give how many people may be in an event's room, or take part in what a list counts; None: no limit."""
    seats = None if entry_list is None else door_lists.seats_of_parts(db, entry_list.id)
    if seats is not None:
        return seats
    room = events.room_capacity(db, event.venue_id, event.room_id)
    return min((limit for limit in (room, event.capacity) if limit is not None), default=None)
