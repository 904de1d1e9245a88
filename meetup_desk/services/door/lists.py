"""Lists of an event: what is counted at its doors, who is on it, how often and when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import UNSAVED, EventId, ListId, PartId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.parts import Part
from meetup_desk.domain.rsvps import CLOSED, GOING_ONLY, RsvpStatus
from meetup_desk.domain.scans import ENTRY, DoorList, ListRule
from meetup_desk.domain.times import Instant
from meetup_desk.store import door_lists, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDraft:
    """A list as the organiser describes it."""

    name: str
    rule: ListRule = ListRule.ONCE
    parts: tuple[PartId, ...] = ()  # none: everybody is on it
    statuses: frozenset[RsvpStatus] = GOING_ONLY
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    reentry: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """A list with what it includes."""

    list: DoorList
    parts: tuple[Part, ...] = ()
    used: bool = False  # somebody was scanned on it


class DoorLists:
    """What an organiser does with lists. They are no part of the change log, since scans name them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_event(self, event_id: EventId) -> list[ListLine]:
        """Give the lists of an event; the entry, which every event has, comes first.

        Until somebody opens a door on it, or adds it, it has no id.
        """
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            lists = records.find(db, DoorList, event_id=event_id)
            parts = records.find(db, Part, event_id=event_id)
            lines = [_line(db, entry_list, parts) for entry_list in lists]
        if not any(line.list.name == ENTRY for line in lines):
            lines.append(ListLine(list=DoorList(uid=event.uid, event_id=event_id, name=ENTRY)))
        return sorted(lines, key=lambda line: (line.list.name != ENTRY, line.list.id))

    def by_uid(self, uid: Uid) -> DoorList:
        """Give the list of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            lists = records.find(db, DoorList, uid=uid)
        if not lists:
            raise DeskError(ErrorCode.NOT_FOUND, what="list", id=str(uid))
        return lists[0]

    def add(self, event_id: EventId, draft: ListDraft) -> DoorList:
        """Make a list; RuleError `name_missing`, `list_exists`, `list_never_opens`, `list_admits_nobody`."""
        draft = _checked(draft)
        with self._desk.handing_out() as db:
            event = records.get(db, Event, event_id)
            if records.find(db, DoorList, event_id=event.id, name=draft.name):
                raise RuleError("list_exists", name=draft.name)
            made = records.add(
                db, _described(draft, DoorList(uid=db.uid(), event_id=event.id, name=draft.name))
            )
            door_lists.set_parts(db, made.id, list(draft.parts))
        return made

    def change(self, entry_list: DoorList, draft: ListDraft) -> Changes:
        """Describe a list anew, also the entry that nobody has used yet; it counts at once at desk's doors.

        A pack keeps the lists of its day. RuleError as `add`, and for the list that every event has
        `entry_stays` where it would get another name, `entry_admits_going` where who is going stayed out.
        """
        draft = _checked(draft)
        with self._desk.handing_out() as db:
            before = _stored(db, entry_list)
            if before.name == ENTRY:
                _check_entry(draft)
            same = records.find(db, DoorList, event_id=before.event_id, name=draft.name)
            if any(other.id != before.id for other in same):
                raise RuleError("list_exists", name=draft.name)
            records.save(db, _described(draft, replace(before, name=draft.name)))
            door_lists.set_parts(db, before.id, list(draft.parts))
        return Changes(touched=touched(event=[before.event_id]))

    def remove(self, list_id: ListId) -> Changes:
        """Remove a list; RuleError `entry_stays`, and `list_used` once somebody was scanned on it."""
        with self._desk.handing_out() as db:
            entry_list = records.get(db, DoorList, list_id)
            if entry_list.name == ENTRY:
                raise RuleError("entry_stays")
            if door_lists.is_used(db, list_id):
                raise RuleError("list_used", name=entry_list.name)
            door_lists.remove(db, list_id)
        return Changes(touched=touched(event=[entry_list.event_id]))


def _line(db: ReadTransaction, entry_list: DoorList, parts: Sequence[Part]) -> ListLine:
    included = set(door_lists.part_ids(db, entry_list.id))
    return ListLine(
        list=entry_list,
        parts=tuple(part for part in parts if part.id in included),
        used=entry_list.id != UNSAVED and door_lists.is_used(db, entry_list.id),
    )


def _stored(db: WriteTransaction, entry_list: DoorList) -> DoorList:
    """Give a list as it is in the desk; the entry is made when it is first used or described."""
    if entry_list.id != UNSAVED:
        return records.get(db, DoorList, entry_list.id)
    stored = records.find(db, DoorList, event_id=entry_list.event_id, name=entry_list.name)
    return stored[0] if stored else records.add(db, replace(entry_list, uid=db.uid()))


def _check_entry(draft: ListDraft) -> None:
    if draft.name != ENTRY:
        raise RuleError("entry_stays")
    if RsvpStatus.GOING not in draft.statuses:
        raise RuleError("entry_admits_going")


def _described(draft: ListDraft, before: DoorList) -> DoorList:
    return replace(
        before,
        rule=draft.rule,
        statuses=draft.statuses,
        opens_at=draft.opens_at,
        closes_at=draft.closes_at,
        reentry=draft.reentry,
    )


def _checked(draft: ListDraft) -> ListDraft:
    name = clean(draft.name)
    if not name:
        raise RuleError("name_missing")
    if draft.opens_at is not None and draft.closes_at is not None and draft.closes_at <= draft.opens_at:
        raise RuleError("list_never_opens")
    if not draft.statuses or draft.statuses & CLOSED:
        raise RuleError("list_admits_nobody")
    return replace(draft, name=name)
