"""Parts of an event that RSVPs chose."""

from meetup_desk.domain.ids import EventId, PartId, RsvpId
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def set_chosen(db: WriteTransaction, rsvp_id: RsvpId, parts: list[PartId]) -> None:
    """Write down which parts an RSVP chose."""
    have = set(db.column("SELECT part_id FROM rsvp_part WHERE rsvp_id = ?", (rsvp_id,)))
    gone, new = have - set(parts), [part for part in dict.fromkeys(parts) if part not in have]
    db.run_many(
        "DELETE FROM rsvp_part WHERE rsvp_id = ? AND part_id = ?", [(rsvp_id, part) for part in sorted(gone)]
    )
    db.run_many("INSERT INTO rsvp_part (rsvp_id, part_id) VALUES (?, ?)", [(rsvp_id, part) for part in new])


def chosen(db: ReadTransaction, rsvp_id: RsvpId) -> list[PartId]:
    """Give the parts that an RSVP chose."""
    return db.column("SELECT part_id FROM rsvp_part WHERE rsvp_id = ? ORDER BY part_id", (rsvp_id,))


def people(db: ReadTransaction, event_id: EventId) -> dict[PartId, int]:
    """Count the people who are going by the parts that they chose."""
    rows = db.rows(
        "SELECT c.part_id, sum(r.party) FROM part p JOIN rsvp_part c ON c.part_id = p.id"
        " JOIN rsvp r ON r.id = c.rsvp_id WHERE p.event_id = ? AND r.status = 'going' GROUP BY c.part_id",
        (event_id,),
    )
    return dict(rows)
