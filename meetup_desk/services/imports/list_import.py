"""Bringing a list: previewed, imported as one change, stopped without a trace."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event, Part
from meetup_desk.domain.ids import ChangeId, EventId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus, check_open
from meetup_desk.exchange.columns.headings import FIELDS, heading_key
from meetup_desk.exchange.formats.encodings import GUESSED, choices
from meetup_desk.exchange.formats.text_files import sample_of
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.exchange.open_list import open_list
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.gc_pauses import let_go, without_pauses
from meetup_desk.services.door.attendance import Attendance
from meetup_desk.services.imports.import_run import Cancelled, ImportLine, ListRun, Progress
from meetup_desk.services.imports.line_decisions import LineDecision
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.imports.preview import (
    EncodingChoice,
    ImportPreviewLine,
    ImportTally,
    ListColumn,
    ListPreview,
    ListResult,
)
from meetup_desk.services.imports.writer import SliceWriter
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import column_mappings, records, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import history

SHOWN = 500  # lines of a preview
_WAYS = 6  # to read the letters of a file; others are unlikely
_IMAGINED = 1 << 62  # ids of the people and answers that a preview makes nowhere


class ListImport:
    """Lists of people from elsewhere."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of what a column may hold, for mapping by hand."""
        return tuple(FIELDS)

    def preview(
        self,
        path: Path,
        event_id: EventId,
        *,
        mapping: Mapping[str, str] | None = None,
        new_parts: Sequence[str] = (),
        encoding: str | None = None,
        sheet: str | None = None,
        loose: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ListPreview:
        """Say what importing a list would do; writes nothing.

        `new_parts` are names in the list that are no parts of the event yet and may become some. A `loose`
        preview also shows tables whose headings say nothing, so that somebody can map them.

        DeskError `file_*`, `cancelled`; RuleError `event_cancelled`, `map_field`, `map_heading`.
        """
        book = self._book(event_id, new_parts)
        file = self._open(path, mapping, book.names, encoding, sheet, loose=loose)
        book.imagine()
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            check_open(event)
            run = ListRun(file, event, book, progress, cancelled, step_aside=self._desk.step_aside)
            run.intake.room = capacity.free_seats(db, event)
            lines: list[ImportPreviewLine] = []
            ids = _IMAGINED
            for batch in chain.from_iterable(run.slices()):
                decisions = [decision for decision, _ in run.decide(db, batch, ids)]
                lines += [_shown(decision, book) for decision in decisions[: SHOWN - len(lines)]]
                ids += len(batch)
            promoted = dict.fromkeys(run.promoted(rsvps.waiting(db, event_id)), RsvpStatus.GOING)
        statuses = run.statuses | {i: s for i, s in promoted.items() if i in run.statuses}
        known = file.is_known
        return ListPreview(
            kind=file.kind,
            encoding=file.encoding,
            columns=[
                ListColumn(heading=h, field=f, samples=file.samples.get(h, ()))
                for h, f in file.mapping.items()
            ],
            tally=run.tally(statuses) if known else ImportTally(),
            lines=sorted(lines, key=lambda line: line.line),
            is_guessed=file.encoding in GUESSED,
            is_known=known,
            sheet=file.sheet,
            sheets=file.sheets,
        )

    def run(
        self,
        path: Path,
        event_id: EventId,
        by: str,
        *,
        mapping: Mapping[str, str] | None = None,
        new_parts: Sequence[str] = (),
        encoding: str | None = None,
        sheet: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ListResult:
        """Import a list as one change; when it is stopped or fails, nothing of it stays.

        Errors as for `preview`, and DeskError `disk_full`, `desk_busy`.
        """
        book = self._book(event_id, new_parts)
        file = self._open(path, mapping, book.names, encoding, sheet)
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
        check_open(event)
        with without_pauses():
            run = ListRun(file, event, book, progress, cancelled, step_aside=self._desk.step_aside)
            result = self._run(run, file, path, by, mapping)
            let_go([*run.intake.held(), run.statuses])
            return result

    def _run(
        self, run: ListRun, file: ListFile, path: Path, by: str, mapping: Mapping[str, str] | None
    ) -> ListResult:
        change = self._desk.begin_bulk("rsvp.import", by, detail=path.name)
        try:
            for chunks in run.slices():
                self._write(change, run, chunks)
            statuses = self._finish(change, run, file, mapping)
        except BaseException:
            self._desk.drop_bulk(change)
            raise
        self._desk.finish_bulk(change)
        if run.attended:
            Attendance(self._desk, self._settings).bring(run.attended.values(), change)
        kinds = touched(rsvp=None, person=None, ticket=None, event=[run.event.id])
        return ListResult(tally=run.tally(statuses), changes=Changes(change=change, touched=kinds))

    def _book(self, event_id: EventId, new_parts: Sequence[str]) -> ImportParts:
        with self._desk.reading() as db:
            return ImportParts(records.find(db, Part, event_id=event_id), new_parts)

    def letter_ways(self, path: Path) -> list[EncodingChoice]:
        """Give the ways to read the letters of a text file, the likeliest first."""
        ways = choices(sample_of(path))[:_WAYS]
        return [EncodingChoice(way.encoding, way.lines) for way in ways if way.lines]

    def _open(
        self,
        path: Path,
        mapping: Mapping[str, str] | None,
        parts: Sequence[str],
        encoding: str | None,
        sheet: str | None,
        *,
        loose: bool = False,
    ) -> ListFile:
        reads = partial(open_list, path, tz=self._settings.tz, parts=parts, loose=loose)
        file = reads(mapping=mapping, encoding=encoding, sheet=sheet)
        if mapping or not file.headings:
            return file
        with self._desk.reading() as db:
            remembered = column_mappings.get(db, heading_key(file.headings))
        return reads(mapping=remembered, encoding=encoding, sheet=sheet) if remembered else file

    def _write(self, change: ChangeId, run: ListRun, chunks: Iterator[Sequence[ImportLine]]) -> None:
        with self._desk.slice_of(change) as db:
            if run.fresh:
                run.intake.room, run.fresh = capacity.free_seats(db, run.event), False
                run.parts.made(_make_parts(db, run.event, run.parts.to_make))
            elif history.latest_id(db) != change:  # somebody else wrote meanwhile
                run.intake.room.seats_left = rsvps.seats_left(db, run.event.id, run.event.capacity)
                run.intake.room.next_rank = rsvps.next_rank(db, run.event.id)
            for lines in chunks:
                writer = SliceWriter(run.event.id, self._desk.now(), self._desk.entropy)
                for decision, key in run.decide(db, lines, max(db.next_id("person"), db.next_id("rsvp"))):
                    writer.add(decision, key)
                capacity.issue_tickets(db, writer.write(db))
                if self._desk.is_awaited():
                    return

    def _finish(
        self, change: ChangeId, run: ListRun, file: ListFile, mapping: Mapping[str, str] | None
    ) -> dict[int, RsvpStatus]:
        moved: Sequence[RsvpId] = ()
        if run.freed_seats or mapping:
            with self._desk.slice_of(change) as db:
                if run.freed_seats:
                    moved = capacity.fill_up(db, run.event)
                if mapping:
                    column_mappings.put(db, heading_key(file.headings), dict(mapping))
        return run.statuses | {i: RsvpStatus.GOING for i in moved if i in run.statuses}


def _make_parts(db: WriteTransaction, event: Event, names: Sequence[str]) -> dict[str, int]:
    made = [records.add(db, Part(uid=db.uid(), event_id=event.id, name=name)) for name in names]
    return {part.name: part.id for part in made}


def _shown(decision: LineDecision, book: ImportParts) -> ImportPreviewLine:
    return ImportPreviewLine(
        line=decision.candidate.line,
        name=decision.candidate.name,
        action=decision.action,
        status=decision.status,
        before=decision.before.status if decision.before else None,
        party=decision.candidate.party,
        parts=book.named(decision.parts),
    )
