"""What people gave to a group in a span of time, counted from what happened."""

from typing import NamedTuple

from meetup_desk.domain.ids import GroupId, PersonId, SeriesId
from meetup_desk.domain.times import Instant
from meetup_desk.domain.voices import WITH_ANSWER
from meetup_desk.store.file.read_transaction import ReadTransaction

_EVENTS = (
    "SELECT id, start_utc FROM event WHERE group_id = ?1 AND start_utc >= ?2 AND start_utc < ?3"
    " AND status = 'scheduled' AND (?4 IS NULL OR series_id = ?4)"
)
# Who ran or helped an event is who had that role when it began, and came.
_ROLE_THEN = (
    "(SELECT s.role FROM membership_step s JOIN membership m ON m.id = s.membership_id"
    " WHERE m.group_id = ?1 AND m.person_id = r.person_id AND s.at <= e.start_utc"
    " ORDER BY s.at DESC, s.id DESC LIMIT 1)"
)
_CAME = f"FROM rsvp r JOIN ({_EVENTS}) e ON e.id = r.event_id WHERE r.came > 0"
_ENDS = ", ".join(f"'{state}'" for state in sorted(WITH_ANSWER))
# Who answered a voice is who gave the answer that stands, as it is named at the desk.
_ANSWERED = (
    f"SELECT s.by FROM voice_step s JOIN voice v ON v.id = s.voice_id AND v.state IN ({_ENDS})"
    " LEFT JOIN event e ON e.id = v.event_id WHERE coalesce(v.group_id, e.group_id) = ?1 AND ?4 IS NULL"
    f" AND s.at >= ?2 AND s.at < ?3 AND s.state IN ({_ENDS}) AND s.id ="
    f" (SELECT max(id) FROM voice_step WHERE voice_id = v.id AND state IN ({_ENDS}))"
)
_COUNTED = (
    f"SELECT r.person_id, 1 AS attended, {_ROLE_THEN} = 'host' AS hosted,"
    f" {_ROLE_THEN} = 'deputy' AS deputised, {_ROLE_THEN} = 'helper' AS helped,"
    " CASE WHEN r.came < r.party THEN r.came ELSE r.party END - 1 AS brought, 0 AS taught, 0 AS welcomed,"
    " 0 AS answered"
    f" {_CAME}"
    " UNION ALL SELECT p.id, 0, 0, 0, 0, 0, 1, 0, 0 FROM session s"
    f" JOIN ({_EVENTS}) e ON e.id = s.event_id JOIN person p ON p.name = s.speaker"
    " WHERE s.speaker <> '' AND EXISTS (SELECT 1 FROM membership m WHERE m.group_id = ?1"
    " AND m.person_id = p.id)"
    " UNION ALL SELECT buddy_id, 0, 0, 0, 0, 0, 0, 1, 0 FROM membership WHERE group_id = ?1"
    " AND buddy_id IS NOT NULL AND status = 'approved' AND decided_at >= ?2 AND decided_at < ?3"
    f" UNION ALL SELECT p.id, 0, 0, 0, 0, 0, 0, 0, 1 FROM ({_ANSWERED}) a JOIN person p ON p.name = a.by"
    " WHERE EXISTS (SELECT 1 FROM membership m WHERE m.group_id = ?1 AND m.person_id = p.id)"
)
_GIVEN = ("hosted", "deputised", "taught", "helped", "brought", "welcomed", "answered")
_SUMS = ", ".join(f"coalesce(sum({kind}), 0)" for kind in _GIVEN)
_TOTAL = " + ".join(f"coalesce(sum({kind}), 0)" for kind in _GIVEN)


class RecognitionCounts(NamedTuple):
    """What somebody gave; each a number of events, people or newcomers."""

    person_id: PersonId
    name: str
    attended: int
    hosted: int
    deputised: int  # events that they ran as a deputy
    taught: int
    helped: int
    brought: int  # guests
    welcomed: int  # newcomers whom they looked after
    answered: int  # voices

    @property
    def total(self) -> int:
        """All of it but being there."""
        return sum(getattr(self, kind) for kind in _GIVEN)


def given(
    db: ReadTransaction,
    group_id: GroupId,
    since: Instant,
    until: Instant,
    series_id: SeriesId | None = None,
) -> list[RecognitionCounts]:
    """Give what everybody gave to a group from `since` on and before `until`, the most first."""
    rows = db.rows(
        f"SELECT c.person_id, p.name, sum(attended), {_SUMS} FROM ({_COUNTED}) c"
        " JOIN person p ON p.id = c.person_id GROUP BY c.person_id, p.name"
        f" ORDER BY {_TOTAL} DESC, sum(attended) DESC, p.sort_key, p.id",
        (group_id, since, until, series_id),
    )
    return [RecognitionCounts._make(row) for row in rows]


def meetings(
    db: ReadTransaction,
    group_id: GroupId,
    since: Instant,
    until: Instant,
    series_id: SeriesId | None = None,
) -> int:
    """Count the events of a group, or of one series, at which somebody was let in."""
    return int(
        db.value(
            f"SELECT count(*) FROM ({_EVENTS}) e WHERE EXISTS"
            " (SELECT 1 FROM rsvp r WHERE r.event_id = e.id AND r.came > 0)",
            (group_id, since, until, series_id),
        )
    )


def joined(db: ReadTransaction, group_id: GroupId, since: Instant, until: Instant) -> int:
    """Count who became a member."""
    return int(
        db.value(
            "SELECT count(*) FROM membership WHERE group_id = ? AND status = 'approved'"
            " AND decided_at >= ? AND decided_at < ?",
            (group_id, since, until),
        )
    )
