"""People of an event whom a text finds at a door."""

import json
from itertools import islice
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, ListId, RsvpId
from meetup_desk.store import rsvp_lists, search
from meetup_desk.store.file import confidential
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.rsvp_lists import RsvpQuery

_CANDIDATES = 500  # people among whom a door looks for the best matches


class NameMatch(NamedTuple):
    """Somebody whom a text finds."""

    rsvp_id: RsvpId
    name: str
    sort_key: str
    came_in: bool  # on the list of the door that asks


def matches(db: ReadTransaction, query: RsvpQuery, list_id: ListId) -> list[NameMatch]:
    """Give people of an event whom a text finds, and whether they came in on a list.

    Not all where thousands are found: who types a letter goes on typing.
    """
    match = search.match_of(query.text)
    if match is None:
        return []
    by_list = "@" in query.text or confidential.is_left_out(db)
    where = "r.id IN (SELECT value FROM json_each(?))" if by_list else "f.person_search MATCH ?"
    wanted = json.dumps(rsvp_lists.ids(db, query, limit=_CANDIDATES)) if by_list else match
    tables = "rsvp r" if by_list else "person_search f JOIN rsvp r ON r.person_id = f.rowid"
    rows = db.run(
        "SELECT r.id, p.name, p.badge_name, p.sort_key, EXISTS (SELECT 1 FROM scan s WHERE s.rsvp_id = r.id"
        f" AND s.list_id = ? AND s.direction = 'in' AND s.count > 0) FROM {tables}"
        f" JOIN person p ON p.id = r.person_id WHERE {where} AND r.event_id = ?",
        (list_id, wanted, query.event_id),
    )
    fitting = (
        NameMatch(rsvp_id, name, sort_key, bool(came_in))
        for rsvp_id, name, badge_name, sort_key, came_in in rows
        if by_list or search.fits(name, badge_name, query.text)
    )
    return list(islice(fitting, _CANDIDATES))


def by_others(db: ReadTransaction, event_id: EventId, text: str) -> list[RsvpId]:
    """Give the answers of an event with which somebody comes whom a text finds: in their stead, or along."""
    if not text.strip():
        return []
    rows = db.run(
        "SELECT id, handed_to FROM rsvp WHERE event_id = ?1 AND handed_to <> ''"
        " UNION SELECT id, guests FROM rsvp WHERE event_id = ?1 AND guests <> '' ORDER BY id",
        (event_id,),
    )
    matching = (
        rsvp_id for rsvp_id, names in rows if any(search.finds(name, text) for name in names.splitlines())
    )
    return list(dict.fromkeys(matching))
