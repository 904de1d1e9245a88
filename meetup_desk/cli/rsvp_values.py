"""RSVPs as scripts read them, and as a table for people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.attendance import Presence, presence
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.list_rows import RsvpLine


def rsvp_values(session: Session, event_id: EventId, lines: "Sequence[RsvpLine]") -> list[dict[str, Any]]:
    """Give RSVPs of one event as scripts read them."""
    going = [line.id for line in lines if line.status is RsvpStatus.GOING]
    tickets = session.services.tickets.codes(event_id, going)
    people = session.services.people.uids([line.person_id for line in lines])
    judged = session.services.attendance.is_judged(event_id)
    return [
        {
            "id": str(line.uid),
            "person": str(people[line.person_id]),
            "name": line.name,
            "affiliation": line.affiliation,
            "email": line.email,
            "phone": line.phone,
            "status": str(line.status),
            "party": line.party,
            "guests": line.guests.splitlines(),
            "arrived": line.arrived,
            "no_show": presence(line.status, line.party, line.arrived, judged=judged) is Presence.NO_SHOW,
            "waitlist_position": line.waitlist_position,
            "ticket": {"code": tickets[line.id].code, "short": tickets[line.id].short}
            if line.id in tickets
            else None,
        }
        for line in lines
    ]


def rsvp_table(session: Session, values: Sequence[dict[str, Any]]) -> str:
    """Lay out RSVPs, given as `rsvp_values` gives them."""
    keys = ("name", "affiliation", "status", "party", "place", "phone", "email", "code", "id")
    headings = session.headings("rsvps", *keys)
    rows = [
        (
            value["name"],
            value["affiliation"],
            say(f"rsvp.{value['status']}", session.lang),
            value["party"],
            value["waitlist_position"],
            value["phone"],
            value["email"],
            value["ticket"]["short"] if value["ticket"] else "",
            value["id"],
        )
        for value in values
    ]
    return table(headings, rows, right={3, 4})
