"""Terms of retention, what is due by them, and destroying it in one act."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from meetup_desk.domain.authority import Operator
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.retention import (
    LONGEST_DAYS,
    Destroyed,
    Destruction,
    DueLine,
    RetentionKind,
    RetentionTerm,
    Terms,
)
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.list_columns import ReadAs, value_of
from meetup_desk.services.desk.list_files import write_list
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.privacy import copies, record_columns, removed_materials, rewriting
from meetup_desk.services.privacy.destroying import Destroyer, DestructionProgress
from meetup_desk.services.privacy.due_copies import DueCopies
from meetup_desk.services.privacy.holds import HeldPerson, Holds
from meetup_desk.services.privacy.record_columns import RecordLine
from meetup_desk.store import groups, operators, records, retention
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.log import changes
from meetup_desk.words.say import say


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
    ) -> tuple[Destroyed, Changes]:
        """Destroy what is due of these lines, first in the copies of the desk, then in the desk itself.

        Cancelled or cut short, each person and entry is whole or gone, and what is left is still due.
        RuleError `deputy_needed`, `own_group_needed`; DeskError `desk_busy`, `disk_full`, `not_writable`.
        """
        self._desk.check_command(changes.DESTROYED)
        with self._desk.reading() as db:
            sitting = operators.sitting(db, self._desk.operator)
            own = None if sitting.group is None else groups.id_of(db, sitting.group)
            _check_own(sitting, lines, own)
            terms, now = retention.terms_of(db), self._desk.now()
            due = DueCopies.of(db, lines, terms, now)
        holding, unread = due.holding(copies.of_desk(self._desk.path, self._settings.backup_place))
        items = sum(line.items for line in lines)
        share = max(items // 4, 1)  # of the progress, for each copy: all of it is read and written
        watch = DestructionProgress(items + share * len(holding), progress, cancelled)
        change = self._desk.begin_bulk(changes.DESTROYED, actor, stands=True)
        done: list[Destruction] = []
        stopped = False
        try:
            for path in holding:
                watch.step(0)
                if not due.destroy(path, self._desk.name_of(actor)):
                    unread.append(path)
                watch.step(share)
            rewritten = len(holding) - len(set(holding) & set(unread))
            here = Destroyer(self._desk, terms, change, watch, copies=rewritten, copies_left=len(unread))
            for line in lines:
                here.destroy(line, done)
        except DeskError as error:
            if error.code is not ErrorCode.CANCELLED:
                raise
            stopped = True
        finally:
            self._desk.finish_bulk(change)
        finished = rewriting.finish(self._desk)
        entries = tuple(replace(entry, finished=finished) for entry in done)
        destroyed = Destroyed(entries=entries, unread=tuple(unread), stopped=stopped, finished=finished)
        kinds = touched(person=None, rsvp=None, event=None, group=None, meeting=None, ticket=None)
        return destroyed, Changes(change=change, touched=kinds)

    def finish(self) -> bool:
        """Write the file anew, so that its free space holds nothing either; False while a door scans."""
        return rewriting.finish(self._desk)

    def finish_left(self) -> None:
        """Finish what was left for later, or cut short; files of materials that were removed a day ago go."""
        rewriting.finish_left(self._desk)
        removed_materials.delete_old(self._desk)


def _check_own(operator: Operator, lines: Sequence[DueLine], own: int | None) -> None:
    """Raise RuleError `own_group_needed` where a deputy of one group would destroy what others hold too."""
    if operator.group is not None and any(line.group_id != own for line in lines):
        raise RuleError("own_group_needed", name=operator.name)
