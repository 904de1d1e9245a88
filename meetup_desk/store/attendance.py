"""Attendance that a list brought or a hand marked: scans of their own kinds."""

import json
from collections.abc import Sequence

from meetup_desk.domain.ids import ChangeId
from meetup_desk.store.file.read_transaction import ReadTransaction


def actor_of(change: ChangeId) -> str:
    """Give who wrote the scans of an import."""
    return f"import {change}"


def of_import(db: ReadTransaction, change: ChangeId) -> list[bytes]:
    """Give the uids of the scans that an import brought and nobody took back."""
    return db.column(
        "SELECT s.uid FROM scan s JOIN change c ON c.id = ? WHERE s.received_at >= c.at AND s.kind = 'import'"
        " AND s.actor = ? AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.id",
        (change, actor_of(change)),
    )


def marked_by_hand(db: ReadTransaction, rsvp_ids: Sequence[int]) -> list[bytes]:
    """Give the uids of the scans by which a hand marked these RSVPs, and nobody took back."""
    return db.column(
        "SELECT s.uid FROM scan s WHERE s.rsvp_id IN (SELECT value FROM json_each(?)) AND s.kind = 'hand'"
        " AND s.count > 0 AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.id",
        (json.dumps(list(rsvp_ids)),),
    )
