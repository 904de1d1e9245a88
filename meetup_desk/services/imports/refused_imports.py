"""Lines that an import left out, remembered until they are corrected or let go."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import EventId, RefusedImportId
from meetup_desk.domain.imports import RefusedImport
from meetup_desk.services.imports.left_out import LeftOut
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


def remember(db: WriteTransaction, event_id: EventId, path: Path, refused: Sequence[LeftOut]) -> None:
    """Remember how many lines of a file were left out, in place of what was before for the same file."""
    for before in records.find(db, RefusedImport, event_id=event_id, path=str(path)):
        records.remove(db, before)
    if refused:
        first = min(refused, key=lambda line: line.line or 0)
        records.add(
            db,
            RefusedImport(
                event_id=event_id, path=str(path), lines=len(refused), reason=first.reason, at=db.now()
            ),
        )


def settle(desk: Desk, refused_id: RefusedImportId, actor: str) -> Changes:
    """Let lines go that were left out; DeskError `not_found`."""
    with desk.change("import.settle", actor) as db:
        refused = records.get(db, RefusedImport, refused_id)
        records.save(db, replace(refused, settled_at=db.now()))
    return Changes(change=db.change_id, touched=touched(event=[refused.event_id]))
