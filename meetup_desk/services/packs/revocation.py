"""Revoking packs: what the door of a lost laptop writes from then on counts nothing."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import DoorId
from meetup_desk.domain.names import clean
from meetup_desk.domain.scans import Door, Revocation
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class Revocations:
    """Writes down which packs are revoked; the history takes it back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def revoke(self, door_id: DoorId, actor: str, *, note: str = "") -> Changes:
        """Revoke the pack of a door, from now on.

        What is home already stays, and so does what comes home later and was written before, by the clock
        of the door; `scan_validation` says how that is known. RuleError `already_revoked`; DeskError
        `not_found` for a door without a pack.
        """
        with self._desk.reading() as db:
            door = records.get(db, Door, door_id)
        with self._desk.change("door.revoke", actor, detail=door.name) as db:
            if not door.key:
                raise DeskError(ErrorCode.NOT_FOUND, what="pack", id=door.name)
            if records.find(db, Revocation, door_id=door_id):
                raise RuleError("already_revoked", door=door.name)
            records.add(db, Revocation(door_id=door_id, at=db.now(), note=clean(note)))
            kinds = touched(scan=None, event=[door.event_id])
            return Changes(change=db.change_id, touched=kinds)
