"""Importing a list of people: previewed, taken as one change, stopped without a trace."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ChangeId, EventId, RsvpId
from meetup_desk.domain.parts import Part
from meetup_desk.domain.rsvps import RsvpStatus, check_open
from meetup_desk.exchange.columns.fields import FIELDS
from meetup_desk.exchange.formats.encodings import GUESSED, EncodingChoice, choices
from meetup_desk.exchange.formats.text_files import sample_of
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.exchange.open_list import open_list
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.gc_pauses import empty_gradually, without_gc
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.door.attendance import Attendance
from meetup_desk.services.groups import strike_effects
from meetup_desk.services.imports import refused_imports
from meetup_desk.services.imports.answer_order import ImportLine
from meetup_desk.services.imports.column_mapping import columns_of, forget, remember, remembered
from meetup_desk.services.imports.import_run import ImportRun
from meetup_desk.services.imports.line_decisions import LineDecision
from meetup_desk.services.imports.new_parts import ImportParts
from meetup_desk.services.imports.preview import ImportPreview, ImportPreviewLine, ImportResult
from meetup_desk.services.imports.tally import ImportTally
from meetup_desk.services.imports.writer import SliceWriter
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import records, rsvps, waitlist
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import history

SHOWN = 500  # lines of a preview
_MOST_ENCODINGS = 6  # to choose from; others are unlikely
_PREVIEW_IDS = 1 << 62  # from here on: ids of people and answers that a preview makes nowhere


class Imports:
    """Imports of lists of people from elsewhere."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of what a column may hold, for a mapping by hand."""
        return tuple(FIELDS)

    def encoding_choices(self, path: Path) -> list[EncodingChoice]:
        """Give the ways to read the letters of a text file, the likeliest first."""
        return [choice for choice in choices(sample_of(path))[:_MOST_ENCODINGS] if choice.lines]

    def preview(
        self,
        path: Path,
        event_id: EventId,
        *,
        mapping: Mapping[str, str] | None = None,
        new_parts: Sequence[str] = (),
        encoding: str | None = None,
        sheet: str | None = None,
        any_table: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportPreview:
        """Say what importing a list would do; writes nothing.

        `mapping` gives fields by heading, by hand. `new_parts` are names in the list that are no parts of the
        event yet and become some. With `any_table` it also shows tables whose headings say nothing, so
        that somebody can map them.

        DeskError `file_*`, `cancelled`; RuleError `event_cancelled`, `map_field`, `map_heading`.
        """
        parts = self._parts(event_id, new_parts)
        file = self._open(path, mapping, parts.names, encoding, sheet, any_table=any_table)
        parts.set_preview_ids()
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            check_open(event)
            run = ImportRun(
                file,
                event,
                parts,
                progress,
                cancelled,
                let_others_write=self._desk.let_others_write,
                now=self._desk.now(),
            )
            run.decisions.seats = capacity.free_seats(db, event)
            lines: list[ImportPreviewLine] = []
            next_id = _PREVIEW_IDS
            for chunk in chain.from_iterable(run.slices()):
                decisions = [decision for decision, _ in run.decide(db, chunk, next_id)]
                lines += [_preview_line(decision, parts) for decision in decisions[: SHOWN - len(lines)]]
                next_id += len(chunk)
            promoted = run.promoted(waitlist.waiting(db, event_id), self._desk.now())
            by_hand = remembered(db, file)
        return ImportPreview(
            kind=file.kind,
            encoding=file.encoding,
            columns=columns_of(file, by_hand),
            tally=run.counter.tally(file, _with_promoted(run, promoted)) if file.is_known else ImportTally(),
            lines=sorted(lines, key=lambda line: line.line),
            is_guessed=file.encoding in GUESSED,
            is_known=file.is_known,
            sheet=file.sheet,
            sheets=file.sheets,
        )

    def run(
        self,
        path: Path,
        event_id: EventId,
        actor: str,
        *,
        mapping: Mapping[str, str] | None = None,
        new_parts: Sequence[str] = (),
        encoding: str | None = None,
        sheet: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportResult:
        """Import a list as one change; when it is stopped or fails, nothing of it stays.

        Errors as for `preview`, and DeskError `disk_full`, `desk_busy`.
        """
        parts = self._parts(event_id, new_parts)
        file = self._open(path, mapping, parts.names, encoding, sheet)
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
        check_open(event)
        with without_gc():
            run = ImportRun(
                file,
                event,
                parts,
                progress,
                cancelled,
                let_others_write=self._desk.let_others_write,
                now=self._desk.now(),
            )
            result = self._run(run, file, actor, mapping)
            empty_gradually([*run.decisions.memory(), run.counter.statuses])
            return result

    def forget_mapping(self, headings: Sequence[str], actor: str) -> Changes:
        """Forget how columns with these headings were matched by hand."""
        with self._desk.change("mapping.forget", actor) as db:
            forget(db, headings)
        return Changes(change=db.change_id)

    def _parts(self, event_id: EventId, new_parts: Sequence[str]) -> ImportParts:
        with self._desk.reading() as db:
            return ImportParts(records.find(db, Part, event_id=event_id), new_parts)

    def _open(
        self,
        path: Path,
        mapping: Mapping[str, str] | None,
        parts: Sequence[str],
        encoding: str | None,
        sheet: str | None,
        *,
        any_table: bool = False,
    ) -> ListFile:
        """Open a list with its mapping by hand, or with the one that lists with its headings had before."""
        opened = partial(
            open_list,
            path,
            tz=self._settings.tz,
            parts=parts,
            encoding=encoding,
            sheet=sheet,
            any_table=any_table,
        )
        file = opened(mapping=mapping)
        if mapping:
            return file
        with self._desk.reading() as db:
            known = remembered(db, file)
        return opened(mapping=known) if known else file

    def _run(
        self, run: ImportRun, file: ListFile, actor: str, mapping: Mapping[str, str] | None
    ) -> ImportResult:
        change = self._desk.begin_bulk("rsvp.import", actor, detail=file.path.name)
        try:
            for chunks in run.slices():
                self._write(change, run, chunks)
            promoted = self._finish(change, run, file, mapping)
        except BaseException:
            self._desk.drop_bulk(change)
            raise
        self._desk.finish_bulk(change)
        if run.counter.attended:
            Attendance(self._desk, self._settings).record_import(run.counter.attended.values(), change)
        kinds = touched(rsvp=None, person=None, ticket=None, event=[run.event.id])
        tally = run.counter.tally(file, _with_promoted(run, promoted))
        return ImportResult(tally=tally, changes=Changes(change=change, touched=kinds))

    def _write(self, change: ChangeId, run: ImportRun, chunks: Iterator[Sequence[ImportLine]]) -> None:
        """Decide and write chunks in one transaction, until somebody else waits for the desk."""
        with self._desk.slice_of(change) as db:
            self._look_at_seats(db, change, run)
            for lines in chunks:
                writer = SliceWriter(run.event.id, self._desk.now(), self._desk.entropy)
                for decision, key in run.decide(db, lines, max(db.next_id("person"), db.next_id("rsvp"))):
                    writer.add(decision, key)
                capacity.issue_tickets(db, writer.write(db))
                if self._desk.is_awaited():
                    return

    def _look_at_seats(self, db: WriteTransaction, change: ChangeId, run: ImportRun) -> None:
        """Count the seats before the first line, and again where somebody else wrote meanwhile."""
        if run.is_fresh:
            run.decisions.seats, run.is_fresh = capacity.free_seats(db, run.event), False
            run.parts.set_ids(_make_parts(db, run.event, run.parts.to_make))
        elif history.latest_id(db) != change:
            run.decisions.seats.seats_left = rsvps.seats_left(db, run.event.id, run.event.capacity)
            run.decisions.seats.next_rank = waitlist.next_rank(db, run.event.id)

    def _finish(
        self, change: ChangeId, run: ImportRun, file: ListFile, mapping: Mapping[str, str] | None
    ) -> Sequence[RsvpId]:
        """Let people move up where seats were freed, and remember what there is; gives who moved up."""
        with self._desk.slice_of(change) as db:
            refused_imports.remember(db, run.event.id, file.path, run.counter.refused)
            if mapping:
                remember(db, file, mapping)
            strike_effects.settle_line(db, run.event, run.joined)
            return capacity.fill_up(db, run.event) if run.freed_seats else ()


def _with_promoted(run: ImportRun, promoted: Sequence[int]) -> dict[int, RsvpStatus]:
    """Give the statuses in the end of the answers that a list makes or changes."""
    statuses = run.counter.statuses
    return statuses | {rsvp_id: RsvpStatus.GOING for rsvp_id in promoted if rsvp_id in statuses}


def _make_parts(db: WriteTransaction, event: Event, names: Sequence[str]) -> dict[str, int]:
    made = [records.add(db, Part(uid=db.uid(), event_id=event.id, name=name)) for name in names]
    return {part.name: part.id for part in made}


def _preview_line(decision: LineDecision, parts: ImportParts) -> ImportPreviewLine:
    return ImportPreviewLine(
        line=decision.candidate.line,
        name=decision.candidate.name,
        action=decision.action,
        status=decision.status,
        before=decision.before.status if decision.before else None,
        party=decision.candidate.party,
        parts=parts.names_of(decision.parts),
    )
