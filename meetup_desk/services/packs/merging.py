"""Scans that come home from door laptops: in any order, any number of times, as much as each file proves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.plausibility import SetAside
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import Door, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.packs.scan_file import ScanFileTrouble, ScanLog, read_log
from meetup_desk.packs.scan_records import ScanRecord
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.gc_pauses import without_gc
from meetup_desk.services.door.conflicts import Conflict
from meetup_desk.services.door.source import Guest
from meetup_desk.services.door.walk_ins import answer_of, person_of, seat
from meetup_desk.services.packs.door_report import DoorReports, OutdatedEntry, SetAsideScan, WrongClock
from meetup_desk.services.packs.pack_files import note_merged
from meetup_desk.services.packs.pack_rows import written_at
from meetup_desk.services.packs.plausibility import PlausibleScans, sift, whom
from meetup_desk.store import merging, rsvps
from meetup_desk.store.file.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.merging import Known, NewScan
from meetup_desk.words.say import say

OTHER_DESK, OTHER_EVENT, REHEARSAL = "other_desk", "other_event", "rehearsal"
_SLICE = 2_000  # scans written at once: a door of this desk waits for no more
_DECIDED = frozenset({RsvpStatus.GOING, RsvpStatus.REFUSED})  # a slip changes nothing about them
_MOST_BYTES = 1 << 30  # of a file; a scan has 400 or so


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedScans:
    """A file that was not taken, or not from a line on."""

    file: str
    reason: str  # of `Trouble`, or `other_desk`, `other_event`, `rehearsal`
    line: int  # from 1; what stands before it was taken

    def say(self, lang: str) -> str:
        """Say why, in a sentence."""
        return say(f"merge.refused.{self.reason}", lang, file=self.file, line=self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByItsWord:
    """A door whose pack was revoked: scans that came home since, written before as its own clock says."""

    door: str
    scans: int

    def say(self, lang: str) -> str:
        """Say what that means, in a sentence."""
        return say("pack.by_its_word", lang, door=self.door, scans=self.scans)


@dataclass(slots=True, kw_only=True)
class Merged:
    """What files of scans brought."""

    new: int = 0  # scans
    known: int = 0
    refused: list[RefusedScans] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)  # all that the events of these files have now
    outdated: list[OutdatedEntry] = field(default_factory=list)  # likewise
    set_aside: list[SetAsideScan] = field(default_factory=list)  # likewise
    clocks: list[WrongClock] = field(default_factory=list)  # likewise
    by_its_word: list[ByItsWord] = field(default_factory=list)
    walk_ins: int = 0  # slips that became tickets
    tz: str = ""  # of the last of these events; empty: none was taken
    changes: Changes = Changes()  # noqa: RUF009 - frozen


class Merging:
    """Brings scans home."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings) -> None:
        self._desk, self._settings, self._reports = desk, desk_settings, DoorReports(desk)

    def merge(self, files: Sequence[Path], by: str) -> Merged:
        """Write down what these files prove and the desk does not know yet.

        DeskError `file_missing`, `file_unreadable` or `file_too_large` for a file that cannot be read at all:
        then nothing was changed.
        """
        read = [(file, _bytes_of(file)) for file in files]
        with without_gc():
            return self._merge(read, by)

    def _merge(self, read: Sequence[tuple[Path, bytes]], by: str) -> Merged:
        merged, touched_events = Merged(), dict[EventId, None]()
        for file, data in read:
            log = read_log(data)
            event = self._take(str(file), log, merged, by)
            if event is not None:
                touched_events[event] = None
                note_merged(file, log.good)
        for event in touched_events:
            report = self._reports.of_event(event)
            merged.tz = report.tz
            merged.conflicts += report.open_conflicts
            merged.outdated += report.outdated
            merged.set_aside += report.set_aside
            merged.clocks += report.clocks
        kinds = touched(scan=None, rsvp=None, ticket=None, person=None, event=touched_events)
        merged.changes = Changes(touched=kinds) if touched_events else Changes()
        return merged

    def _take(self, file: str, log: ScanLog, merged: Merged, by: str) -> EventId | None:
        """Take what a file proves; gives its event where it is one of this desk."""
        if log.voucher is None:
            merged.refused.append(RefusedScans(file=file, reason=ScanFileTrouble.NOT_SCANS, line=1))
            return None
        voucher = log.voucher.voucher
        if voucher.desk != self._settings.key().public:
            merged.refused.append(RefusedScans(file=file, reason=OTHER_DESK, line=1))
            return None
        if voucher.rehearsal:
            merged.refused.append(RefusedScans(file=file, reason=REHEARSAL, line=1))
            return None
        with self._desk.reading() as db:
            event = merging.event_of(db, voucher.event)
            known = None if event is None else merging.known(db, event.id)
            sifted = None if known is None else sift(db, log.records, voucher, known)
        if event is None or known is None or sifted is None:
            merged.refused.append(RefusedScans(file=file, reason=OTHER_EVENT, line=1))
            return None
        if log.trouble is not None:
            merged.refused.append(RefusedScans(file=file, reason=log.trouble, line=log.line))
        merged.known += len(log.records) - len(sifted.new)
        merged.new += len(sifted.new)
        if sifted.by_its_word:
            merged.by_its_word.append(ByItsWord(door=voucher.name, scans=sifted.by_its_word))
        merged.walk_ins += self._write(event, voucher, known, sifted, by)
        return event.id

    def _write(self, event: Event, voucher: Voucher, known: Known, sifted: PlausibleScans, by: str) -> int:
        new, good = sifted.new, sifted.good
        guests = [one for one in good if one.kind is ScanKind.WALK_IN and one.people > 0]
        made = self._welcome(event, voucher, known, guests, by)
        with self._desk.merging() as db:
            door = merging.door(db, _door(event, voucher))
            lists = merging.lists(db, event.id, voucher.lists)
            row = _Rows(door, lists, known, sifted.aside, db.now()).row
        for some in _slices(new, _SLICE):
            undoes = [one for one in some if one.undoes is not None and one.uid not in sifted.aside]
            taking = {one.uid for one in undoes}
            plain = [row(one) for one in some if one.uid not in taking]
            undoing = [(*row(one), one.undoes) for one in undoes]
            with self._desk.merging() as db:
                merging.add(db, plain, undoing)
        self._rename(event, voucher, known, good, by)
        return made

    def _rename(
        self, event: Event, voucher: Voucher, known: Known, new: Sequence[ScanRecord], by: str
    ) -> None:
        """Give answers the newest name that a door has written, whichever comes home first."""
        named = {known.rsvps.get(one.rsvp or b"") for one in new if one.kind is ScanKind.RENAME} - {None}
        if not named:
            return
        with self._desk.change("rsvp.hand_over", by, detail=voucher.name) as db:
            for rsvp_id, name in merging.newest_names(db, event.id):
                if rsvp_id in named:
                    rsvps.hand_over(db, rsvp_id, name)

    def _welcome(
        self, event: Event, voucher: Voucher, known: Known, guests: Sequence[ScanRecord], by: str
    ) -> int:
        """Make a person, an answer and a ticket for each walk-in, seated since they are in the room."""
        new = [one for one in guests if one.rsvp is not None and one.rsvp not in known.rsvps]
        if not new:
            return 0
        made = 0
        with self._desk.change("door.walk_in", by, detail=voucher.name) as db:
            for one in new:
                made += self._seat(db, event, voucher, known, one)
        return made

    def _seat(
        self, db: WriteTransaction, event: Event, voucher: Voucher, known: Known, one: ScanRecord
    ) -> bool:
        """Seat the guest of a slip; tells whether that made an answer. Slips of one guest are one."""
        if one.rsvp is None or one.rsvp in known.rsvps:
            return False
        facts = {"door": voucher.name, "slip": one.slip or 0}
        lang = self._settings.language
        guest = Guest(
            name=one.name or say("merge.walk_in.name", lang, **facts),
            phone=one.phone,
            party=one.people,
            consent=one.consent,
        )
        person_id = person_of(db, guest)
        rsvp = answer_of(db, event, person_id)
        made = rsvp is None
        if rsvp is None or rsvp.status not in _DECIDED:
            reason = say("merge.walk_in.reason", lang, **facts)
            uid = Uid(bytes=one.rsvp)
            rsvp = seat(db, event, guest, person_id, uid=uid, at=one.at, reason=reason)
        known.rsvps[one.rsvp] = rsvp.id
        return made


class _Rows:
    """Turns records of one door into rows."""

    def __init__(
        self, door: Door, lists: dict[bytes, int], known: Known, aside: Mapping[bytes, SetAside], now: Instant
    ) -> None:
        self._event_id, self._door_id, self._lists = door.event_id, door.id, lists
        self._known, self._aside, self._now = known, aside, now
        self._made_at = door.made_at or Instant(0)
        self._first_list = next(iter(lists.values()))

    def row(self, one: ScanRecord) -> NewScan:
        """Lay a record out as the desk's scan."""
        (ticket_id, rsvp_id), aside = whom(self._known, one), self._aside.get(one.uid)
        return NewScan(
            uid=one.uid,
            event_id=self._event_id,
            door_id=self._door_id,
            list_id=self._lists.get(one.entry_list, self._first_list),
            door_seq=one.seq,
            ticket_id=ticket_id,
            rsvp_id=rsvp_id,
            kind=one.kind.value,
            direction=one.direction.value,
            people=0 if aside else one.people,
            verdict=one.verdict.value,
            severity=one.severity.value,
            overridden=one.overridden,
            overrode=one.overrode,
            reason=one.reason,
            set_aside=aside,
            claimed=one.people if aside else 0,
            device_at=one.at,
            not_before=self._made_at if written_at(one) <= self._made_at else Instant(0),
            clock=one.clock,
            received_at=self._now,
            actor="door",
        )


def _door(event: Event, voucher: Voucher) -> Door:
    return Door(
        uid=voucher.door,
        event_id=event.id,
        name=voucher.name,
        key=voucher.key,
        made_at=voucher.made_at,
    )


def _slices(whole: Iterable[ScanRecord], size: int) -> Iterator[list[ScanRecord]]:
    left = iter(whole)
    while some := list(islice(left, size)):
        yield some


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="scans", file=file)
        return file.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=file) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file) from error
