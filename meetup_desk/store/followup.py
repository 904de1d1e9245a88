"""What a follow-up is told by: who came, who came again, and what still waits."""

from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.store.file.read_transaction import ReadTransaction

RETURN_WITHIN = 90 * DAY  # after a first visit


class EventTurnout(NamedTuple):
    """Who came to an event; RSVPs, where nothing else is said."""

    going: int
    came: int
    people: int  # who came, with their parties
    expected: int  # people who were going, with their parties
    missed: int  # were going, and nobody of them came
    newcomers: int  # came to an event of this group for the first time
    walk_ins: int  # answered while the event went on, and came
    before: int  # came to the event of the group before this one
    again: int  # of these, who came to this one too


_TURNOUT = (
    "WITH e AS (SELECT id, group_id, start_utc, end_utc FROM event WHERE id = :event),"
    " prior AS (SELECT p.id FROM event p JOIN e ON p.group_id = e.group_id AND p.start_utc < e.start_utc"
    "  WHERE p.status = 'scheduled' AND EXISTS (SELECT 1 FROM rsvp WHERE event_id = p.id"
    "  AND came_at IS NOT NULL) ORDER BY p.start_utc DESC, p.id DESC LIMIT 1)"
    " SELECT coalesce(sum(r.status = 'going'), 0), coalesce(sum(r.came_at IS NOT NULL), 0),"
    " coalesce(sum(CASE WHEN r.came > r.party THEN r.party WHEN r.came > 0 THEN r.came ELSE 0 END), 0),"
    " coalesce(sum(CASE WHEN r.status = 'going' THEN r.party ELSE 0 END), 0),"
    " coalesce(sum(r.status = 'going' AND r.came_at IS NULL), 0),"
    " coalesce(sum(r.came_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rsvp o JOIN event q"
    "  ON q.id = o.event_id WHERE o.person_id = r.person_id AND o.came_at IS NOT NULL"
    "  AND q.group_id = e.group_id AND q.start_utc < e.start_utc)), 0),"
    " coalesce(sum(r.came_at IS NOT NULL AND r.answered_at BETWEEN e.start_utc AND e.end_utc), 0),"
    " (SELECT count(*) FROM rsvp b WHERE b.event_id = (SELECT id FROM prior) AND b.came_at IS NOT NULL),"
    " (SELECT count(*) FROM rsvp b JOIN rsvp n ON n.person_id = b.person_id AND n.event_id = :event"
    "  AND n.came_at IS NOT NULL"
    "  WHERE b.event_id = (SELECT id FROM prior) AND b.came_at IS NOT NULL)"
    " FROM rsvp r JOIN e ON r.event_id = e.id"
)


def turnout(db: ReadTransaction, event_id: EventId) -> EventTurnout:
    """Say who came to an event."""
    return EventTurnout(*db.rows(_TURNOUT, {"event": event_id})[0])


class GroupReturns(NamedTuple):
    """People who came to a group for the first time long enough ago, and who of them came again."""

    newcomers: int
    returned: int


def returns(db: ReadTransaction, group_id: GroupId, until: Instant, since: Instant) -> GroupReturns:
    """Count first visits of at least 90 days ago, and those that were followed by another within 90 days."""
    row = db.rows(
        "WITH visits AS MATERIALIZED (SELECT r.person_id, e.start_utc AS at FROM rsvp r"
        "  JOIN event e ON e.id = r.event_id WHERE e.group_id = :group AND r.came_at IS NOT NULL),"
        " first AS (SELECT person_id, min(at) AS at FROM visits GROUP BY person_id)"
        " SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM visits v WHERE v.person_id = f.person_id"
        "  AND v.at > f.at AND v.at <= f.at + :within)), 0) FROM first f"
        " WHERE f.at >= :since AND f.at + :within <= :until",
        {"group": group_id, "within": RETURN_WITHIN, "since": since, "until": until},
    )[0]
    return GroupReturns(*row)


def promised_introductions(db: ReadTransaction, event_id: EventId) -> int:
    """Count the pairs of this event who both want to be introduced, and were not yet."""
    return int(
        db.value(
            "SELECT count(*) FROM introduction i WHERE i.answer = 'yes' AND i.other_answer = 'yes'"
            " AND i.met_at IS NULL"
            " AND EXISTS (SELECT 1 FROM rsvp WHERE event_id = :event AND person_id = i.person_id)"
            " AND EXISTS (SELECT 1 FROM rsvp WHERE event_id = :event AND person_id = i.other_id)",
            {"event": event_id},
        )
    )


def open_voices(db: ReadTransaction, event_id: EventId) -> int:
    """Count the voices about an event that wait for an answer."""
    return int(
        db.value(
            "SELECT count(*) FROM voice WHERE event_id = ? AND merged_into_id IS NULL AND closed_at IS NULL"
            " AND kind <> 'thanks' AND state IN ('received', 'looked_at', 'planned')",
            (event_id,),
        )
    )
