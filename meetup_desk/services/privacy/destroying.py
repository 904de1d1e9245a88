"""Destroying what is over its term a slice at a time: a scan waits for one slice, and each stands by itself.

A slice takes some people or entries whole: out of the tables, out of the history, and into the record. Cut
short after any of them, the rest is still due, and is destroyed by the next that asks for it.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.retention import (
    OF_PEOPLE,
    Destruction,
    DestructionBasis,
    DestructionMethod,
    DueLine,
    RetentionKind,
    Terms,
)
from meetup_desk.services.desk.batch_size import next_size
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.store import records, retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import blanking, changes

_SMALLEST, _LARGEST = 5, 500  # entries a slice
DueRow = tuple[int | None, int]  # whom it is about, if anybody, and the row


class DestructionProgress:
    """Tells how far destroying is, and stops it where nobody wants it any more."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._done, self.total = 0, total
        self._progress, self._cancelled = progress, cancelled

    def step(self, steps: int) -> None:
        """Say that so much more is done; DeskError `cancelled`."""
        self._done += steps
        if self._progress is not None:
            self._progress(min(self._done, self.total), self.total)
        check_wanted(self._cancelled)


@dataclass(frozen=True, slots=True)
class _Found:
    """What is due of a line, at the newest change of somebody else."""

    rows: Sequence[DueRow]
    images: blanking.Images
    newest: int


class Destroyer:
    """Destroys lines in one desk, a copy of it, or what is due of them there.

    `kept` are rows of each kind that stay, though they are due by what this desk knows. `copies` and
    `copies_left` are for the record: how many were written anew before, and how many were out of reach.
    """

    def __init__(
        self,
        desk: Desk,
        terms: Terms,
        change: ChangeId,
        watch: DestructionProgress,
        kept: Mapping[RetentionKind, frozenset[int]] | None = None,
        *,
        copies: int = 0,
        copies_left: int = 0,
    ) -> None:
        self._desk, self._terms, self._change, self._watch = desk, terms, change, watch
        self._kept = kept or {}
        self._copies, self._copies_left = copies, copies_left

    def destroy(self, line: DueLine, done: list[Destruction]) -> None:
        """Destroy what is due of a line; its entry of the record is put last in `done` as it grows."""
        entry: Destruction | None = None
        people: set[int] = set()
        size = _SMALLEST
        found = self._find(line)
        while found.rows:
            part = found.rows[:size]
            began = time.perf_counter()
            counted = self._slice(line, found, part, entry, people)
            size = next_size(len(part), time.perf_counter() - began, smallest=_SMALLEST, largest=_LARGEST)
            if counted is None:  # somebody changed something: they may be wanted again
                found = self._find(line)
                continue
            done[len(done) - (entry is not None) :] = [counted]
            entry = counted
            found = replace(found, rows=found.rows[len(part) :])
            self._watch.step(len(part))

    def _find(self, line: DueLine) -> _Found:
        with self._desk.reading() as db:
            stays = self._kept.get(line.kind, frozenset())
            due = retention.due_rows(db, line.kind, self._terms, self._desk.now(), line.group_id)
            rows = [row for row in due if row[1] not in stays]
            only = None if line.kind is RetentionKind.NAMES else retention.CONTACTS
            ids = [row for _, row in rows] if line.kind in OF_PEOPLE else []
            return _Found(rows, blanking.images_of(db, ids, only=only), changes.newest(db))

    def _slice(
        self,
        line: DueLine,
        found: _Found,
        part: Sequence[DueRow],
        entry: Destruction | None,
        people: set[int],
    ) -> Destruction | None:
        """Destroy a part, and count it in the record; None where others changed something since."""
        with self._desk.slice_of(self._change) as db:
            if changes.newest(db) != found.newest:
                return None
            since = db.next_id("change_row")
            ids = [row for _, row in part]
            retention.destroy(db, line.kind, ids)
            _blank(db, line.kind, ids, found.images, since)
            people.update(person if person is not None else -row for person, row in part)
            counted = replace(entry or self._entry(db, line), people=len(people))
            counted = replace(counted, items=counted.items + len(part))
            if entry is None:
                return records.add(db, counted)
            records.save(db, counted)
            return counted

    def _entry(self, db: WriteTransaction, line: DueLine) -> Destruction:
        nameless = line.kind is RetentionKind.NAMES
        return Destruction(
            at=db.now(),
            kind=line.kind,
            group_id=line.group_id,
            people=0,
            items=0,
            days=line.days,
            basis=DestructionBasis.TERM,
            method=DestructionMethod.NAMELESS if nameless else DestructionMethod.DELETED,
            by=changes.actor_of(db),
            copies=self._copies,
            copies_left=self._copies_left,
        )


def _blank(
    db: WriteTransaction, kind: RetentionKind, ids: Sequence[int], images: blanking.Images, since: int
) -> None:
    """Take out of the history what was destroyed of a kind."""
    change = db.change_id
    assert change is not None  # noqa: S101 - a slice has one
    if kind in OF_PEOPLE:
        blanking.blank(db, images, ids)
        blanking.blank_written(db, change, since)
    elif kind in retention.FIELDS:
        table, fields = retention.FIELDS[kind]
        blanking.blank_fields(db, table, ids, fields)
        if kind is RetentionKind.APPLICATIONS:
            blanking.blank_fields(db, "membership_step", retention.steps_of(db, ids), ("reason",))
    else:
        blanking.blank_gone(db, change, since)
