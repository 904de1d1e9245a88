"""What reports are counted from: events that took place, visits, ties and voices."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, SurveyId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction

_IN = "(SELECT value FROM json_each(:events))"


class HeldEvent(NamedTuple):
    """An event that took place."""

    id: EventId
    group_id: GroupId
    title: str
    day: str  # ISO 8601
    start: Instant
    end: Instant
    all_day: bool


class HeldQuery(NamedTuple):
    """Which events are wanted; None: whichever."""

    until: Instant  # over by then
    event_id: EventId | None = None
    series_id: int | None = None
    group_id: GroupId | None = None
    year: str | None = None  # by the events' own clocks


def held(db: ReadTransaction, query: HeldQuery) -> list[HeldEvent]:
    """Give the events that took place, by date."""
    rows = db.run(
        "SELECT id, group_id, title, substr(plan_start, 1, 10), start_utc, end_utc, plan_all_day FROM event"
        " WHERE status = 'scheduled' AND end_utc <= :until AND (:event_id IS NULL OR id = :event_id)"
        " AND (:series_id IS NULL OR series_id = :series_id)"
        " AND (:group_id IS NULL OR group_id = :group_id)"
        " AND (:year IS NULL OR substr(plan_start, 1, 4) = :year) ORDER BY start_utc, id",
        query._asdict(),
    )
    return list(map(HeldEvent._make, rows))


class Visit(NamedTuple):
    """A person who came to an event."""

    person_id: int
    event_id: EventId
    at: Instant  # when the event began
    people: int  # with whom they brought


def visits(db: ReadTransaction, groups: Sequence[GroupId]) -> list[Visit]:
    """Give all visits to events of groups, ever, by date."""
    rows = db.run(
        "SELECT r.person_id, r.event_id, e.start_utc,"
        " CASE WHEN r.came > r.party THEN r.party WHEN r.came > 1 THEN r.came ELSE 1 END FROM event e"
        " JOIN rsvp r ON r.event_id = e.id AND r.came_at IS NOT NULL"
        " WHERE e.group_id IN (SELECT value FROM json_each(?)) AND e.status = 'scheduled'"
        " ORDER BY e.start_utc, e.id",
        (json.dumps(list(groups)),),
    )
    return list(map(Visit._make, rows))


def missed(db: ReadTransaction, events: Sequence[EventId]) -> tuple[int, int]:
    """Count the RSVPs that were going where somebody was counted in, and of these who did not come."""
    row = db.rows(
        "SELECT coalesce(sum(answers), 0), coalesce(sum(CASE WHEN came = 0 THEN answers ELSE 0 END), 0)"
        f" FROM fill f WHERE f.status = 'going' AND f.event_id IN {_IN} AND EXISTS"
        " (SELECT 1 FROM fill g WHERE g.event_id = f.event_id AND g.came > 0 AND g.answers > 0)",
        {"events": json.dumps(list(events))},
    )[0]
    return row[0], row[1]


def new_ties(db: ReadTransaction, events: Sequence[EventId]) -> dict[EventId, int]:
    """Count the pairs who met at each event for the first time ever."""
    rows = db.run(
        "SELECT event_id, count(*) FROM (SELECT event_id, min(at) FROM meeting GROUP BY person_id, other_id)"
        f" WHERE event_id IN {_IN} GROUP BY event_id",
        {"events": json.dumps(list(events))},
    )
    return {EventId(event_id): count for event_id, count in rows}


def helped(db: ReadTransaction, events: Sequence[EventId]) -> dict[EventId, int]:
    """Count the hosts and helpers of the group who came to each event."""
    rows = db.run(
        "SELECT r.event_id, count(*) FROM rsvp r JOIN event e ON e.id = r.event_id JOIN membership m"
        " ON m.person_id = r.person_id AND m.group_id = e.group_id WHERE m.status = 'approved'"
        " AND m.role IN ('host', 'deputy', 'helper') AND r.came_at IS NOT NULL"
        f" AND r.event_id IN {_IN} GROUP BY r.event_id",
        {"events": json.dumps(list(events))},
    )
    return {EventId(event_id): count for event_id, count in rows}


class VoiceCount(NamedTuple):
    """Voices that are equally far."""

    state: str
    number: int
    overdue: int


def voices(
    db: ReadTransaction, events: Sequence[EventId], span: tuple[Instant, Instant] | None, now: Instant
) -> list[VoiceCount]:
    """Count the voices about events, and with a span those that were received in it, whatever about."""
    since, until = span or (None, None)
    rows = db.run(
        "SELECT state, count(*), sum(CASE WHEN state IN ('received', 'looked_at', 'planned')"
        " AND due_at < :now THEN 1 ELSE 0 END) FROM voice WHERE merged_into_id IS NULL"
        f" AND kind <> 'thanks' AND (event_id IN {_IN} OR received_at BETWEEN :since AND :until)"
        " GROUP BY state",
        {"events": json.dumps(list(events)), "since": since, "until": until, "now": now},
    )
    return list(map(VoiceCount._make, rows))


def paired_surveys(db: ReadTransaction, events: Sequence[EventId]) -> Sequence[SurveyId]:
    """Give the surveys of events that have one before them."""
    return db.column(
        f"SELECT id FROM survey WHERE before_id IS NOT NULL AND event_id IN {_IN} ORDER BY id",
        {"events": json.dumps(list(events))},
    )
