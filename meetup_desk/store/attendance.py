"""Attendance that a list brought: scans that name the change which brought them."""

from meetup_desk.domain.ids import ChangeId
from meetup_desk.store.reading import Reading


def actor_of(change: ChangeId) -> str:
    """Give who wrote the scans of an import."""
    return f"import {change}"


def brought_by(db: Reading, change: ChangeId) -> list[bytes]:
    """Give the uids of the scans that an import brought and nobody took back."""
    return db.column(
        "SELECT s.uid FROM scan s JOIN change c ON c.id = ? WHERE s.received_at >= c.at AND s.kind = 'import'"
        " AND s.actor = ? AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.id",
        (change, actor_of(change)),
    )
