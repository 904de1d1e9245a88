"""What is over its term in copies of a desk: backups hold it as long as they are kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.retention import DueLine, RetentionKind, Terms
from meetup_desk.domain.times import Instant
from meetup_desk.services.privacy import rewriting
from meetup_desk.services.privacy.destroying import Destroyer, DestructionProgress
from meetup_desk.store import retention
from meetup_desk.store.desk import backup
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file import driver, header
from meetup_desk.store.file.read_only import read_snapshot
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log import changes


@dataclass(frozen=True, slots=True)
class DueCopies:
    """What of some lines is due in copies of a desk, by the terms of that desk and its time.

    `kept` are the rows of each kind that stay in the desk: they stay in its copies too, since somebody may
    have come back, or be on hold.
    """

    lines: Sequence[DueLine]
    terms: Terms
    now: Instant
    kept: Mapping[RetentionKind, frozenset[int]]

    @classmethod
    def of(cls, db: ReadTransaction, lines: Sequence[DueLine], terms: Terms, now: Instant) -> "DueCopies":
        """Read what stays in a desk once these lines are destroyed."""
        kept = {line.kind: retention.held_rows(db, line.kind) for line in lines}
        for line in lines:
            due = retention.due_rows(db, line.kind, terms, now, line.group_id)
            kept[line.kind] -= {row for _, row in due}
        return cls(lines, terms, now, {kind: frozenset(rows) for kind, rows in kept.items()})

    def holding(self, copies: Iterable[Path]) -> tuple[list[Path], list[Path]]:
        """Give the copies in which something is due, and those that cannot be opened here.

        One of an older version may hold some: it is found once it is of this one.
        """
        found, unread = [], []
        for path in copies:
            try:
                if header.check_is_desk(path) < header.SCHEMA_VERSION or self._is_due(path):
                    found.append(path)
            except DeskError:
                unread.append(path)
        return found, unread

    def _is_due(self, path: Path) -> bool:
        with driver.translated_errors(path), read_snapshot(path) as db:
            return any(
                row not in self.kept[line.kind]
                for line in self.lines
                for _, row in retention.due_rows(db, line.kind, self.terms, self.now, line.group_id)
            )

    def destroy(self, path: Path, actor: str) -> bool:
        """Destroy in a copy what is due there; False where it cannot be written. DeskError `disk_full`."""

        def work(copy: Desk) -> None:
            copy.now = lambda: self.now
            change = copy.begin_bulk(changes.DESTROYED, actor, stands=True)
            destroyer = Destroyer(copy, self.terms, change, DestructionProgress(1, None, None), self.kept)
            for line in self.lines:
                destroyer.destroy(line, [])
            copy.finish_bulk(change)
            rewriting.tidy(copy)
            with copy.handing_out() as db:
                retention.finish(db)

        try:
            backup.rewrite(path, work)
        except DeskError as error:
            if error.code is ErrorCode.DISK_FULL:
                raise
            return False
        return True
