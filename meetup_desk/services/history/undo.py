"""Undo and redo: new changes that put things back as they were."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant
from meetup_desk.domain.undo import HistoryEntry, last_redoable, last_undoable, stands, with_effect
from meetup_desk.services.desk.batch_size import next_size
from meetup_desk.store import search
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log import blanking, history, undo
from meetup_desk.store.log.changes import AUTOMATIC, FINAL
from meetup_desk.store.log.history import LoggedChange

_SMALLEST, _LARGEST = 20, 1_000  # rows a slice

_KIND_OF_TABLE = {kind.value: kind for kind in ChangeKind} | {
    "setting": ChangeKind.DESK,
    "contact_point": ChangeKind.PERSON,
    "external_id": ChangeKind.PERSON,
    "consent": ChangeKind.PERSON,
    "room": ChangeKind.VENUE,
    "part": ChangeKind.EVENT,
    "session": ChangeKind.EVENT,
    "refused_import": ChangeKind.EVENT,
    "rsvp_part": ChangeKind.RSVP,
    "reply": ChangeKind.RSVP,
    "block": ChangeKind.PERSON,
    "person_tag": ChangeKind.PERSON,
    "person_note": ChangeKind.PERSON,
    "distinct_pair": ChangeKind.PERSON,
    "saved_view": ChangeKind.DESK,
    "conversation_prompt": ChangeKind.SEATING,
    "membership": ChangeKind.GROUP,
    "membership_condition": ChangeKind.GROUP,
    "incident": ChangeKind.GROUP,
    "strike": ChangeKind.GROUP,
    "reward": ChangeKind.GROUP,
    "group_picture": ChangeKind.GROUP,
    "settlement": ChangeKind.SCAN,
    "revocation": ChangeKind.SCAN,
    "voice_step": ChangeKind.VOICE,
    "voice_support": ChangeKind.VOICE,
    "voice_argument": ChangeKind.VOICE,
    "survey_layout": ChangeKind.SURVEY,
    "answer_sheet": ChangeKind.SURVEY,
    "sheet_answer": ChangeKind.SURVEY,
    "read_page": ChangeKind.SURVEY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoResult:
    """What was taken back; of a redo, what was done again."""

    undone: ChangeId
    command: str
    detail: str
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class NextChange:
    """What undo or redo would be about."""

    command: str
    detail: str


class History:
    """The history of a desk, and the way back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turn = threading.Lock()  # which change is meant depends on the undo before

    def newest_at(self) -> Instant | None:
        """Give when the desk was changed last; None where nothing was changed yet."""
        with self._desk.reading() as db:
            return history.latest_at(db)

    def next_undo(self) -> LoggedChange | None:
        """Give the change that undo would take back, if any."""
        with self._desk.reading() as db:
            return _pick(db, last_undoable)

    def next_redo(self) -> LoggedChange | None:
        """Give the undo that redo would take back, if any."""
        with self._desk.reading() as db:
            return _pick(db, last_redoable)

    def coming(self) -> tuple[NextChange | None, NextChange | None]:
        """Give what undo would take back, and what redo would do again."""
        with self._desk.reading() as db:
            return _next(db, _pick(db, last_undoable)), _next(db, _pick(db, last_redoable))

    def undo(self, actor: str, change: ChangeId | None = None) -> UndoResult:
        """Take back the last change, or the one named.

        RuleError `nothing_to_undo`, `already_undone`, `erased`, `changed_later` (with what), `used_at_door`,
        `entries_taken_back`, `deputy_needed`; DeskError `not_found`.
        """
        self._desk.check_command("undo")
        with self._turn:
            found = self.next_undo() if change is None else self._named(change)
            if found is None:
                raise RuleError("nothing_to_undo")
            return self._take_back("undo", found, actor)

    def redo(self, actor: str) -> UndoResult:
        """Do again what was undone last; RuleError `nothing_to_redo`, `changed_later`, `deputy_needed`."""
        self._desk.check_command("redo")
        with self._turn:
            found = self.next_redo()
            if found is None:
                raise RuleError("nothing_to_redo")
            undone = self._take_back("redo", found, actor)
        with self._desk.reading() as db:
            original = history.get(db, found.undoes) if found.undoes is not None else None
        return replace(undone, command=original.command, detail=original.detail) if original else undone

    def _named(self, change: ChangeId) -> LoggedChange:
        with self._desk.reading() as db:
            found = history.get(db, change)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="change", id=change)
        return found

    def _take_back(self, command: str, target: LoggedChange, actor: str) -> UndoResult:
        with self._desk.reading() as db:
            _check(db, target)
            tables = history.touched(db, target.id)
        made = self._desk.begin_bulk(command, actor, detail=target.detail, undoes=target.id)
        try:
            self._put_back(made, target.id)
        except BaseException:
            self._desk.drop_bulk(made)
            raise
        self._desk.finish_bulk(made)
        from meetup_desk.services.door.attendance import take_back  # noqa: PLC0415 - the first rows need no door

        take_back(self._desk, target.id)
        return UndoResult(
            undone=target.id,
            command=target.command,
            detail=target.detail,
            changes=Changes(change=made, touched=_kinds(tables)),
        )

    def _put_back(self, made: ChangeId, target: ChangeId) -> None:
        """Slice by slice, so that a scan never waits for a large import to be taken back."""
        with self._desk.reading() as db:
            large = undo.is_large(db, target)
        at: int | None = undo.NEWEST
        size = _SMALLEST
        while at is not None:
            began = time.perf_counter()
            with self._desk.slice_of(made) as writing:
                at = undo.put_back_slice(writing, target, at, size, marking=large)
            size = next_size(size, time.perf_counter() - began, smallest=_SMALLEST, largest=_LARGEST)
        if large:
            self._tidy(made)

    def _tidy(self, made: ChangeId) -> None:
        """Clean the index of names of those who are gone, as much at once as a scan may wait for."""
        more = first = True
        while more:
            with self._desk.slice_of(made) as db:
                more = search.tidy(db, first=first)
            first = False


def _kinds(tables: dict[str, set[int]]) -> dict[ChangeKind, frozenset[int] | None]:
    kinds: dict[str, set[int] | None] = {ChangeKind.EVENT: None, ChangeKind.TICKET: None}
    for table, ids in tables.items():
        kind = _KIND_OF_TABLE.get(table, ChangeKind.DESK)
        kinds[kind] = ids if kind.value == table else None
    return touched(**kinds)


def _check(db: ReadTransaction, target: LoggedChange) -> None:
    if not stands(target.id, _entries(history.finished(db))):
        raise RuleError("already_undone")
    if target.command in FINAL or blanking.is_blanked(db, target.id):
        raise RuleError("erased")
    later = history.later_on_same_rows(db, target.id)
    effective = with_effect(list(_entries(later)))
    blocking = next((c for c in later if c.id in effective), None)
    if blocking is not None:
        raise RuleError("changed_later", what=blocking.detail or blocking.command)
    if undo.admitted_since(db, target.id):
        raise RuleError("used_at_door")
    if undo.took_entries_back(db, target.id):
        raise RuleError("entries_taken_back")


def _entries(found: Iterable[LoggedChange]) -> Iterator[HistoryEntry]:
    for change in found:
        automatic = change.command in AUTOMATIC or change.command in FINAL
        yield HistoryEntry(id=change.id, undoes=change.undoes, redoes=change.redoes, automatic=automatic)


def _pick(
    db: ReadTransaction, rule: Callable[[Iterable[HistoryEntry]], ChangeId | None]
) -> LoggedChange | None:
    picked = rule(_entries(history.finished(db)))
    return None if picked is None else history.get(db, picked)


def _next(db: ReadTransaction, change: LoggedChange | None) -> NextChange | None:
    """Name a change by what redo and undo call it: a redo by what it does again."""
    if change is None:
        return None
    original = change
    while original.undoes is not None and (earlier := history.get(db, original.undoes)) is not None:
        original = earlier
    return NextChange(command=original.command, detail=original.detail)
