"""Notices: the texts of an organiser, who was told what, and how people came to stand as they do."""

from dataclasses import replace
from typing import NamedTuple

from meetup_desk.domain.consents import ConsentPurpose
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, GroupId, RsvpId, Uid
from meetup_desk.domain.notice_queue import Standing
from meetup_desk.domain.notices import Notice, NoticeKind, NoticeTemplate
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.store import consents, records
from meetup_desk.store.file.read_transaction import ReadTransaction


def template(db: ReadTransaction, group_id: GroupId, kind: NoticeKind, lang: str) -> NoticeTemplate | None:
    """Give the text of a kind that an organiser wrote anew, or None."""
    found = records.find(db, NoticeTemplate, group_id=group_id, kind=kind, lang=lang)
    return found[0] if found else None


def told(db: ReadTransaction, event_id: EventId) -> dict[Uid | None, list[Notice]]:
    """Give what was told of an event by the uid of the RSVP, oldest first; None: to a chat room, on paper."""
    by_rsvp: dict[Uid | None, list[Notice]] = {}
    for notice in records.find(db, Notice, event_id=event_id):
        by_rsvp.setdefault(notice.rsvp_uid, []).append(notice)
    return by_rsvp


def told_to(db: ReadTransaction, rsvp_uid: Uid) -> list[Notice]:
    """Give what one was told, oldest first."""
    return records.find(db, Notice, rsvp_uid=rsvp_uid)


def names(db: ReadTransaction, event_id: EventId) -> dict[RsvpId, tuple[Uid, str]]:
    """Give uid and name of everybody who answered an event, in the order of names."""
    rows = db.run(
        "SELECT r.id, r.uid, p.name FROM rsvp r JOIN person p ON p.id = r.person_id"
        " WHERE r.event_id = ? ORDER BY p.sort_key, r.id",
        (event_id,),
    )
    return {RsvpId(rsvp_id): (Uid(bytes=uid), name) for rsvp_id, uid, name in rows}


def without_news(db: ReadTransaction, event_id: EventId) -> dict[RsvpId, bool]:
    """Give the RSVPs of people who get no news of the group: True where they want none.

    False where they let their data be kept for another event alone.
    """
    rows = db.rows(
        f"SELECT id, person_id IN ({consents.WITHDRAWN}) AS wants_none FROM rsvp WHERE event_id = :event"
        f" AND (wants_none OR person_id IN ({consents.ONLY_ELSEWHERE}))",
        {"event": event_id, "purpose": str(ConsentPurpose.NEWS)},
    )
    return {RsvpId(rsvp): bool(wants_none) for rsvp, wants_none in rows}


def next_event(db: ReadTransaction, event: Event) -> EventId | None:
    """Give the next event of the same group after one."""
    found = db.column(
        "SELECT id FROM event WHERE group_id = ? AND start_utc > ? AND id <> ? AND status = 'scheduled'"
        " ORDER BY start_utc, id LIMIT 1",
        (event.group_id, event.plan.start_utc, event.id),
    )
    return found[0] if found else None


class _Transition(NamedTuple):
    rsvp_id: int
    before: str | None
    after: str
    command: str
    at: int


# What an undo or a redo put back is no news to anybody.
_TRANSITIONS = (
    "SELECT w.row_id, w.before ->> 'status', w.after ->> 'status', c.command, c.at FROM rsvp r"
    " JOIN change_row w ON w.table_name = 'rsvp' AND w.row_id = r.id JOIN change c ON c.id = w.change_id"
    " WHERE r.event_id = ? AND c.undoes IS NULL AND (w.before ->> 'status') IS NOT (w.after ->> 'status')"
    " AND (w.after ->> 'status') = r.status ORDER BY w.id"
)
_BY_EVENT = ("event.cancel", "event.postpone")


_HELPS = (
    "EXISTS (SELECT 1 FROM membership m JOIN event e ON e.id = r.event_id WHERE m.person_id = r.person_id"
    " AND m.group_id = e.group_id AND m.status = 'approved' AND m.role IN ('host', 'deputy', 'helper'))"
)
_ANSWERED = "EXISTS (SELECT 1 FROM rsvp n WHERE n.event_id = :next AND n.person_id = r.person_id)"


def standings(
    db: ReadTransaction, event_id: EventId, following: EventId | None = None
) -> dict[RsvpId, Standing]:
    """Give how everybody stands with an event who goes, waits or was asked, or who is out.

    `following` is the next event, of which some may know already.
    """
    last: dict[int, _Transition] = {row[0]: _Transition(*row) for row in db.run(_TRANSITIONS, (event_id,))}
    rows = db.run(
        f"SELECT id, status, came > 0, {_HELPS}, {_ANSWERED} FROM rsvp r WHERE event_id = :event"
        " AND status IN ('going', 'waitlisted', 'refused', 'cancelled', 'invited')",
        {"event": event_id, "next": following},
    )
    return {RsvpId(row[0]): _standing(_StandingRow(*row[1:]), last.get(row[0])) for row in rows}


class _StandingRow(NamedTuple):
    status: str
    came: int
    helps: int
    answered_next: int


def _standing(row: _StandingRow, last: _Transition | None) -> Standing:
    known = Standing(
        status=RsvpStatus(row.status),
        came=bool(row.came),
        helps=bool(row.helps),
        answered_next=bool(row.answered_next),
    )
    if last is None:
        return known
    return replace(
        known,
        was=None if last.before is None else RsvpStatus(last.before),
        since=Instant(last.at),
        by_event=last.command in _BY_EVENT,
    )


class ContactAddresses(NamedTuple):
    """The first address of each kind by which a person is reached; empty: none."""

    phone: str = ""  # E.164
    kakao: str = ""
    email: str = ""


def reaches(db: ReadTransaction, event_id: EventId) -> dict[RsvpId, ContactAddresses]:
    """Give by which addresses those who answered an event can be reached; empty where there is none."""
    rows = db.run(
        "SELECT r.id, c.kind, c.value FROM rsvp r JOIN contact_point c ON c.person_id = r.person_id"
        " WHERE r.event_id = ? ORDER BY c.id DESC",
        (event_id,),
    )
    found: dict[int, dict[str, str]] = {}
    for rsvp_id, kind, value in rows:
        found.setdefault(rsvp_id, {})[kind] = value
    return {
        RsvpId(rsvp_id): ContactAddresses(
            kinds.get("phone", ""), kinds.get("kakao", ""), kinds.get("email", "")
        )
        for rsvp_id, kinds in found.items()
    }
