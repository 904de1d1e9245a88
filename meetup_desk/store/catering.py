"""How many people who are going chose which part, and wrote which need."""

from meetup_desk.domain.ids import EventId
from meetup_desk.store.file.read_transaction import ReadTransaction


def people_by_part(db: ReadTransaction, event_id: EventId) -> dict[str, int]:
    """Count the people of every part of an event, in the order in which the parts were made."""
    return dict(
        db.rows(
            "SELECT t.name, coalesce(sum(r.party), 0) FROM part t LEFT JOIN rsvp_part c ON c.part_id = t.id"
            " LEFT JOIN rsvp r ON r.id = c.rsvp_id AND r.status = 'going'"
            " WHERE t.event_id = ? GROUP BY t.id ORDER BY t.id",
            (event_id,),
        )
    )


def needs(db: ReadTransaction, event_id: EventId, column: str) -> list[tuple[str, int, int]]:
    """Give the texts of a need, `diet`, `access` or `language`, each with its party and how many wrote it."""
    return [
        (text, party, times)
        for text, party, times in db.rows(
            f"SELECT needs_{column}, party, count(*) FROM rsvp"
            f" WHERE event_id = ? AND status = 'going' AND needs_{column} <> '' GROUP BY 1, 2",
            (event_id,),
        )
    ]
