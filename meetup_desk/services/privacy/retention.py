"""Terms of retention, what is due by them, and destroying it in one act."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import ChangeId, GroupId
from meetup_desk.domain.retention import (
    LONGEST_DAYS,
    OF_PEOPLE,
    Destruction,
    DestructionBasis,
    DestructionMethod,
    DueLine,
    RetentionKind,
    RetentionTerm,
    Terms,
)
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.list_columns import ReadAs, value_of
from meetup_desk.services.desk.list_files import write_list
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.services.privacy import record_columns
from meetup_desk.services.privacy.holds import HeldPerson, Holds
from meetup_desk.services.privacy.record_columns import RecordLine
from meetup_desk.store import erasing, records, retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import blanking, changes
from meetup_desk.words.say import say

_AT_ONCE = 500  # rows between two looks at whether it is still wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyView:
    """Everything that the page of privacy shows, of one moment."""

    due: Sequence[DueLine]
    record: Sequence[Destruction]  # newest first
    holds: Sequence[HeldPerson]
    set_terms: Terms
    groups: dict[GroupId, str]  # names

    def group_name(self, group_id: GroupId | None) -> str:
        """Name a group; "" for none."""
        return "" if group_id is None else self.groups.get(group_id, "")

    def terms(self) -> list[tuple[RetentionKind, int | None, GroupId | None]]:
        """Give the term of each kind, and below it those that a group has of its own."""
        return [
            term
            for kind in RetentionKind
            for term in (
                (kind, self.set_terms.days(kind), None),
                *(
                    (kind, own.days, own.group_id)
                    for own in self.set_terms.set
                    if own.kind is kind and own.group_id is not None
                ),
            )
        ]


class Retention:
    """Says how long what is kept, what is due, and destroys it."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def terms(self) -> Terms:
        """Give the terms of the desk and its groups."""
        with self._desk.reading() as db:
            return retention.terms_of(db)

    def set_term(
        self, kind: RetentionKind, days: int | None, actor: str, *, group_id: GroupId | None = None
    ) -> Changes:
        """Keep a kind for some days, or until somebody asks (None), in one group or on the whole desk.

        RuleError `retention_days`.
        """
        if days is not None and not 0 <= days <= LONGEST_DAYS:
            raise RuleError("retention_days", most=LONGEST_DAYS)
        with self._desk.change("privacy.term", actor) as db:
            before = records.find(db, RetentionTerm, kind=kind, group_id=group_id)
            if before:
                records.save(db, replace(before[0], days=days))
            else:
                records.add(db, RetentionTerm(kind=kind, group_id=group_id, days=days))
        return Changes(change=db.change_id, touched=touched(desk=None))

    def due(self) -> list[DueLine]:
        """Give what is due for destruction, by kind and group."""
        with self._desk.reading() as db:
            return retention.due(db, retention.terms_of(db), self._desk.now())

    def view(self) -> PrivacyView:
        """Give what is due, the record, holds and terms, of one moment."""
        with self._desk.reading() as db:
            terms = retention.terms_of(db)
            return PrivacyView(
                due=retention.due(db, terms, self._desk.now()),
                record=records.find(db, Destruction)[::-1],
                holds=Holds(self._desk).list(),
                set_terms=terms,
                groups={group.id: group.name for group in records.find(db, Group)},
            )

    def record(self) -> list[Destruction]:
        """Give the destruction record, newest first."""
        with self._desk.reading() as db:
            return records.find(db, Destruction)[::-1]

    def values(self, entries: Sequence[Destruction]) -> list[dict[str, object]]:
        """Give entries of the record as scripts read them."""
        read_as = ReadAs("", self._settings.tz)
        return [value_of(record_columns.COLUMNS, line, read_as) for line in self.lines(entries)]

    def write_record(self, path: Path, fmt: str, lang: str) -> int:
        """Save the record, oldest first, as `xlsx`, `csv` or `json`; gives the number of its entries.

        DeskError `not_writable`, `disk_full`.
        """
        lines, read_as = self.lines(self.record()[::-1]), ReadAs(lang, self._settings.tz)
        title = say("privacy.record", lang)
        write_list(path, fmt, "privacy", record_columns.COLUMNS, lines, title=title, read_as=read_as)
        return len(lines)

    def lines(self, entries: Sequence[Destruction]) -> list[RecordLine]:
        """Give entries of the record with the names of their groups."""
        with self._desk.reading() as db:
            names = {group.id: group.name for group in records.find(db, Group)}
        return [
            RecordLine(entry, "" if entry.group_id is None else names.get(entry.group_id, ""))
            for entry in entries
        ]

    def destroy(
        self,
        lines: Sequence[DueLine],
        actor: str,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[list[Destruction], Changes]:
        """Destroy what is due of these lines in one act; cancelled or cut short, nothing is gone.

        DeskError `cancelled`, `desk_busy`, `disk_full`, `not_writable`.
        """
        with self._desk.change(changes.DESTROYED, actor) as db:
            terms, now = retention.terms_of(db), db.now()
            found = [(line, retention.due_rows(db, line.kind, terms, now, line.group_id)) for line in lines]
            watch = _Watch(sum(len(rows) for _, rows in found), progress, cancelled)
            done = [_destroy(db, line, rows, watch) for line, rows in found if rows]
        self.finish()
        kinds = touched(person=None, rsvp=None, event=None, group=None, meeting=None, ticket=None)
        done = [replace(entry, finished=True) for entry in done]
        return done, Changes(change=db.change_id, touched=kinds)

    def finish(self) -> None:
        """Write the file anew, so that its free space holds nothing either, and say so in the record."""
        self._desk.rewrite()
        with self._desk.handing_out() as db:
            retention.finish(db)


class _Watch:
    """Tells how far destroying is, and stops it where nobody wants it any more."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._done, self._total = 0, total
        self._progress, self._cancelled = progress, cancelled

    def step(self, rows: int) -> None:
        """Count rows that are about to go; DeskError `cancelled`."""
        check_wanted(self._cancelled)
        self._done += rows
        if self._progress is not None:
            self._progress(self._done, self._total)


def _destroy(
    db: WriteTransaction,
    line: DueLine,
    rows: Sequence[tuple[int | None, int]],
    watch: _Watch,
) -> Destruction:
    change = db.change_id
    assert change is not None  # noqa: S101 - a change is open
    ids = [row for _, row in rows]
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        watch.step(len(part))
        if line.kind is RetentionKind.NAMES:
            erasing.erase(db, part)
        else:
            retention.destroy(db, line.kind, part)
    _blank(db, line.kind, ids, change)
    nameless = line.kind is RetentionKind.NAMES
    return records.add(
        db,
        Destruction(
            at=db.now(),
            kind=line.kind,
            group_id=line.group_id,
            people=len({person if person is not None else -row for person, row in rows}),
            items=len(rows),
            days=line.days,
            basis=DestructionBasis.TERM,
            method=DestructionMethod.NAMELESS if nameless else DestructionMethod.DELETED,
            by=db.actor,
        ),
    )


def _blank(db: WriteTransaction, kind: RetentionKind, ids: Sequence[int], change: ChangeId) -> None:
    """Take out of the history what was destroyed of a kind."""
    if kind in OF_PEOPLE:
        blanking.blank_people(db, ids, only=None if kind is RetentionKind.NAMES else retention.CONTACTS)
    elif kind in retention.FIELDS:
        table, fields = retention.FIELDS[kind]
        blanking.blank_fields(db, table, ids, fields)
        if kind is RetentionKind.APPLICATIONS:
            blanking.blank_fields(db, "membership_step", retention.steps_of(db, ids), ("reason",))
    else:
        blanking.blank_gone(db, change)
