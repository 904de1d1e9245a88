"""Attendance that no door has seen: marked by hand, or brought by a list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from meetup_desk.domain.attendance import is_judged
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ChangeId, EventId, RsvpId, Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ENTRY, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Severity, Verdict
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.door.scan_writer import ScanWriter
from meetup_desk.store import attendance, occupancy, presence, records, rsvps, scans
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.words.say import say

_SLICE = 300  # scans written at once: a door of this desk waits for no more


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceMark:
    """Somebody who came with their whole party."""

    rsvp_id: RsvpId
    at: Instant | None = None  # None: nobody wrote down when


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceResult:
    """What marking came to."""

    scans: tuple[Uid, ...] = ()  # each can be taken back as any scan
    known: int = 0  # RSVPs whose whole party had come already
    changes: Changes = Changes()  # noqa: RUF009 - frozen


class Attendance:
    """Writes down who came."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def is_judged(self, event_id: EventId) -> bool:
        """Tell whether who did not come is a no-show; see `domain.attendance`."""
        with self._desk.reading() as db:
            event, arrived = records.get(db, Event, event_id), occupancy.arrived(db, event_id)
        return is_judged(event, arrived, self._desk.now())

    def mark(self, rsvp_ids: Sequence[RsvpId], actor: str, *, at: Instant | None = None) -> AttendanceResult:
        """Mark RSVPs of one event, each with its whole party; without a time, the event's beginning once
        that has come. RuleError `time_ahead`; DeskError `not_found`.
        """
        if at is not None and at > self._desk.now():
            raise RuleError("time_ahead")
        return self._write(
            [AttendanceMark(rsvp_id=rsvp_id, at=at) for rsvp_id in rsvp_ids], ScanKind.HAND, actor
        )

    def unmark(self, rsvp_ids: Sequence[RsvpId], actor: str) -> AttendanceResult:
        """Take back what a hand marked of these RSVPs, by further scans; what a door read stays.

        `scans` are those that were taken back.
        """
        with self._desk.reading() as db:
            uids = attendance.marked_by_hand(db, rsvp_ids)
        _take_back(self._desk, uids, actor)
        kinds = touched(scan=None, rsvp=None, event=None)
        return AttendanceResult(scans=tuple(Uid(bytes=uid) for uid in uids), changes=Changes(touched=kinds))

    def record_import(self, marks: Iterable[AttendanceMark], change: ChangeId) -> AttendanceResult:
        """Write down whom a list says to have come; taken back together with the change that brought it."""
        return self._write(marks, ScanKind.IMPORT, attendance.actor_of(change))

    def _write(self, marks: Iterable[AttendanceMark], kind: ScanKind, actor: str) -> AttendanceResult:
        remaining, written, known = iter(marks), list[Uid](), 0
        while slice_ := list(islice(remaining, _SLICE)):
            with self._desk.merging() as db:
                scans_of_slice = self._write_slice(db, slice_, kind, actor)
            written += scans_of_slice
            known += len(slice_) - len(scans_of_slice)
        kinds = touched(scan=None, rsvp=None, event=None)
        return AttendanceResult(scans=tuple(written), known=known, changes=Changes(touched=kinds))

    def _write_slice(
        self, db: WriteTransaction, marks: Sequence[AttendanceMark], kind: ScanKind, actor: str
    ) -> list[Uid]:
        marked = rsvps.of_ids(db, [mark.rsvp_id for mark in marks])
        event = records.get(db, Event, marked[0].event_id)
        door = say("attendance.door", self._settings.language)
        place = scans.place_named(db, event.id, door, ENTRY)
        writer, now, written = ScanWriter(db, event.id, place, actor), self._desk.now(), []
        for mark, rsvp in zip(marks, marked, strict=True):
            entered = presence.walked(db, rsvp.id, place.entry_list.id).entered
            if rsvp.party > entered:
                at = _usual_time(event, now) if mark.at is None else min(mark.at, now)
                scan = writer.add(
                    db,
                    now,
                    rsvp_id=rsvp.id,
                    kind=kind,
                    count=rsvp.party - entered,
                    verdict=Verdict.ADMITTED,
                    severity=Severity.GREEN,
                    overridden=rsvp.status is not RsvpStatus.GOING,
                    device_at=at,
                )
                written.append(scan.uid)
        return written


def _usual_time(event: Event, now: Instant) -> Instant:
    """Give the time of who came at nobody knows when."""
    return min(now, event.plan.start_utc) if now > event.plan.end_utc else now


def take_back(desk: Desk, change: ChangeId) -> None:
    """Take back whom a list that was taken back had brought, by further scans."""
    with desk.reading() as db:
        uids = attendance.of_import(db, change)
    _take_back(desk, uids)


def _take_back(desk: Desk, uids: Sequence[bytes], actor: str = "") -> None:
    for start in range(0, len(uids), _SLICE):
        with desk.merging() as db:
            for uid in uids[start : start + _SLICE]:
                taken = scans.get(db, Uid(bytes=uid))
                if taken is not None and not scans.is_undone(db, taken.id):
                    writer = ScanWriter(db, taken.event_id, scans.place_of(db, taken), actor or taken.actor)
                    writer.take_back(db, taken, desk.now())
