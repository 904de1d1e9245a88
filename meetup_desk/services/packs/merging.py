"""Scans that come home from door laptops: in any order, any number of times, as much as each file proves."""

from collections.abc import Sequence
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import EventId
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.packs.scan_file import ScanFileTrouble, ScanLog, read_log
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.gc_pauses import without_gc
from meetup_desk.services.packs.door_report import DoorReports
from meetup_desk.services.packs.merge_results import MergeResult, RefusedScans, UnprovenScans
from meetup_desk.services.packs.scan_file_writer import ScanFileWriter
from meetup_desk.services.packs.scan_validation import check_scans
from meetup_desk.services.packs.scans_home import note_merged
from meetup_desk.store import merging
from meetup_desk.store.desk.desk import Desk

OTHER_DESK, OTHER_EVENT, REHEARSAL = "other_desk", "other_event", "rehearsal"
_MOST_BYTES = 1 << 30  # of a file; a scan has 400 or so


class Merging:
    """Brings scans home."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings) -> None:
        self._desk, self._settings, self._reports = desk, desk_settings, DoorReports(desk)

    def merge(self, files: Sequence[Path], actor: str) -> MergeResult:
        """Write down what these files prove and the desk does not know yet.

        DeskError `file_missing`, `file_unreadable` or `file_too_large` for a file that cannot be read at all:
        then nothing was changed.
        """
        contents = [(file, read_bounded(file, _MOST_BYTES, "scans")) for file in files]
        with without_gc():
            return self._merge(contents, actor)

    def _merge(self, contents: Sequence[tuple[Path, bytes]], actor: str) -> MergeResult:
        merged, touched_events = MergeResult(), dict[EventId, None]()
        for file, data in contents:
            log = read_log(data)
            event_id = self._take(str(file), log, merged, actor)
            if event_id is not None:
                touched_events[event_id] = None
                note_merged(file, log.proven)
        for event_id in touched_events:
            self._add_report(event_id, merged)
        kinds = touched(scan=None, rsvp=None, ticket=None, person=None, event=touched_events)
        merged.changes = Changes(touched=kinds) if touched_events else Changes()
        return merged

    def _take(self, file: str, log: ScanLog, merged: MergeResult, actor: str) -> EventId | None:
        """Take what a file proves; gives its event where it is one of this desk."""
        reason = self._why_refused(log)
        if log.voucher is None or reason is not None:
            merged.refused.append(RefusedScans(file=file, reason=reason or ScanFileTrouble.NOT_SCANS))
            return None
        voucher = log.voucher.voucher
        with self._desk.reading() as db:
            event = merging.event_of(db, voucher.event)
            if event is None:
                merged.refused.append(RefusedScans(file=file, reason=OTHER_EVENT))
                return None
            known = merging.known_by_desk(db, event.id)
            checked = check_scans(db, log.records, voucher, known)
        if log.trouble is not None:
            merged.refused.append(RefusedScans(file=file, reason=log.trouble, line=log.line))
        merged.known += len(log.records) - len(checked.new)
        merged.new += len(checked.new)
        if checked.unproven:
            merged.unproven.append(UnprovenScans(door=voucher.name, scans=checked.unproven))
        writer = ScanFileWriter(self._desk, event, voucher, known, lang=self._settings.language, actor=actor)
        merged.walk_ins += writer.write(checked)
        return event.id

    def _why_refused(self, log: ScanLog) -> str | None:
        """Say why a file is no file of scans for this desk; None: it is one."""
        if log.voucher is None:
            return ScanFileTrouble.NOT_SCANS
        if log.voucher.voucher.desk != self._settings.key().public:
            return OTHER_DESK
        return REHEARSAL if log.voucher.voucher.rehearsal else None

    def _add_report(self, event_id: EventId, merged: MergeResult) -> None:
        """Add what the doors of an event tell now."""
        report = self._reports.of_event(event_id)
        merged.tz = report.tz
        merged.conflicts += report.open_conflicts
        merged.outdated += report.outdated
        merged.set_aside += report.set_aside
        merged.clocks += report.clocks
