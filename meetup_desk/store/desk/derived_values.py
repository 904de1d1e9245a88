"""Derived values of a desk, checked against what they are derived from."""

from collections.abc import Iterator

from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.store import search, time_zones
from meetup_desk.store.file.read_transaction import ReadTransaction


def differences(db: ReadTransaction) -> Iterator[str]:
    """Name each kind of derived value that is wrong, and say how often."""
    counts = [(name, db.value(sql)) for name, sql in _COUNTS]
    counts += [("index of people", search.astray(db)), ("order of names", _wrong_sort_keys(db))]
    if time_zones.are_current(db):
        counts.append(("instants of events", len(time_zones.moved(db))))
    yield from (f"{name}: {count}" for name, count in counts if count)


def _wrong_sort_keys(db: ReadTransaction) -> int:
    rows = db.run("SELECT name, sort_key, family_key FROM person")
    return sum(
        (sort_key(name), family_key(name)) != (by_name, by_family) for name, by_name, by_family in rows
    )


_COUNTED = "SELECT event_id, status, party, min(max(came, 0), party), count(*) FROM rsvp GROUP BY 1, 2, 3, 4"
_FILL = "SELECT event_id, status, party, came, answers FROM fill WHERE answers"
_COUNTS = (
    (
        "waitlist without order",
        "SELECT count(*) FROM rsvp WHERE (status = 'waitlisted') <> (waitlist_rank IS NOT NULL)",
    ),
    (
        "going without a ticket",
        (
            "SELECT count(*) FROM rsvp r WHERE status = 'going' AND NOT EXISTS"
            " (SELECT 1 FROM ticket t WHERE t.rsvp_id = r.id AND t.revoked_at IS NULL)"
        ),
    ),
    (
        "figures of events",
        (
            f"SELECT (SELECT count(*) FROM ({_FILL} EXCEPT {_COUNTED}))"
            f" + (SELECT count(*) FROM ({_COUNTED} EXCEPT {_FILL}))"
        ),
    ),
    (
        "arrivals",
        (
            "SELECT count(*) FROM rsvp WHERE came <> coalesce((SELECT sum(count) AS people FROM scan"
            " WHERE rsvp_id = rsvp.id AND direction = 'in' GROUP BY list_id ORDER BY people DESC LIMIT 1), 0)"
            " OR came_at IS NOT (SELECT min(happened_at) FROM scan s WHERE rsvp_id = rsvp.id"
            " AND direction = 'in' AND count > 0 AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id))"
        ),
    ),
)
