"""`rsvp list`, `rsvp add`, and the steps of an answer: approve, refuse, decline, cancel, promote."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import imports
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import instant_of
from meetup_desk.domain.attendance import Presence, presence
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.domain.list_rows import RsvpLine
    from meetup_desk.services.rsvps.rsvps import Answered, RsvpQuery

_NO_SHOW = "no-show"


def describe(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("rsvp")
    imports.describe(noun)
    listing = noun.verb("list", _list)
    listing.option("--event", metavar="ID", required=True)
    listing.option("--status", choices=[*map(str, RsvpStatus), _NO_SHOW])
    add = noun.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--name", metavar="N", required=True, type=add.read.text)
    add.option("--email", metavar="E", default="", type=add.read.text)
    add.option("--phone", metavar="P", default="", type=add.read.text)
    add.option("--party", metavar="N", default=1, type=add.read.number)
    add.option("--part", metavar="P", action="append", default=[], type=add.read.text)
    parts = noun.verb("parts", _choose)
    parts.option("rsvp", metavar="ID")
    parts.option("--part", metavar="P", action="append", default=[], type=parts.read.text)
    guests = noun.verb("guests", _name_guests)
    guests.option("rsvp", metavar="ID")
    guests.option("--guest", metavar="N", action="append", default=[], type=guests.read.text)
    attended = noun.verb("attended", _attended)
    attended.option("rsvp", metavar="ID", nargs="+", words="attended")
    attended.option("--at", metavar="TIME", type=attended.read.when, words="attended_at")
    for step in ("approve", "refuse", "decline", "cancel"):
        noun.verb(step, _step).option("rsvp", metavar="ID")
    promote = noun.verb("promote", _promote)
    promote.option("rsvp", metavar="ID")
    promote.option("--override", action="store_true")
    promote.option("--reason", metavar="R", type=promote.read.text)


def _add(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.rsvps.rsvps import NewAnswer  # noqa: PLC0415 - see `main`

    event = session.event(asked.event)
    answer = NewAnswer(
        event_id=event.id,
        name=asked.name,
        email=asked.email,
        phone=asked.phone,
        party=asked.party,
        parts=session.services.parts.named(event.id, asked.part),
    )
    rsvp_id, answered = session.services.rsvps.add(answer, ACTOR)
    _tell(session, event.id, rsvp_id, answered)


def _choose(session: Session, asked: Namespace) -> None:
    rsvp, parts = session.rsvp(asked.rsvp), session.services.parts
    changes = parts.choose(rsvp.id, parts.named(rsvp.event_id, asked.part), ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    value = {"id": str(rsvp.uid), "parts": asked.part, "change": str(changes.change)}
    chosen = ", ".join(asked.part)
    session.tell(value, session.say("rsvp.parts" if chosen else "rsvp.no_parts", name=name, parts=chosen))


def _name_guests(session: Session, asked: Namespace) -> None:
    rsvp = session.rsvp(asked.rsvp)
    answered = session.services.rsvps.name_guests(rsvp.id, asked.guest, ACTOR)
    line = session.services.rsvps.line(rsvp.id)
    named = line.guests.splitlines()
    value = {"id": str(rsvp.uid), "guests": named, "change": str(answered.changes.change)}
    said = "rsvp.guests" if named else "rsvp.no_guests"
    session.tell(value, session.say(said, name=line.name, guests=", ".join(named)))


def _attended(session: Session, asked: Namespace) -> None:
    answers = [session.rsvp(one) for one in asked.rsvp]
    at = None
    if asked.at is not None:
        line = session.services.events.get(answers[0].event_id)
        at = instant_of(asked.at, line.event.plan.tz)
    marked = session.services.attendance.mark([one.id for one in answers], ACTOR, at=at)
    value = {"scans": [str(scan) for scan in marked.scans], "known": marked.known}
    session.tell(value, session.say("rsvp.attended", marked=len(marked.scans), known=marked.known))


def _step(session: Session, asked: Namespace) -> None:
    rsvps = session.services.rsvps
    step = {
        "approve": rsvps.approve,
        "refuse": rsvps.refuse,
        "decline": rsvps.decline,
        "cancel": rsvps.cancel,
    }
    rsvp = session.rsvp(asked.rsvp)
    _tell(session, rsvp.event_id, rsvp.id, step[asked.verb]([rsvp.id], ACTOR))


def _promote(session: Session, asked: Namespace) -> None:
    rsvp = session.rsvp(asked.rsvp)
    reason = override_reason(session, asked)
    answered = session.services.rsvps.promote(rsvp.id, ACTOR, override_reason=reason)
    _tell(session, rsvp.event_id, rsvp.id, answered)


def override_reason(session: Session, asked: Namespace) -> str | None:
    """Give the reason of an override, None without one; RuleError `reason_needed`."""
    if not asked.override:
        if asked.reason is not None:
            wrong_usage(asked, session.say("bad.reason_alone"))
        return None
    if not (asked.reason or "").strip():
        raise RuleError("reason_needed")
    return str(asked.reason)


def _tell(session: Session, event_id: EventId, rsvp_id: int, answered: "Answered") -> None:
    lines = session.services.rsvps.lines([rsvp_id, *answered.outcome.promoted])
    mine = lines[0]
    others = [line for line in lines[1:] if line.id != mine.id]
    value = rsvp_values(session, event_id, [mine])[0]
    value["promoted"] = [str(line.uid) for line in lines[1:]]
    value["change"] = str(answered.changes.change)
    told = [
        session.say(f"rsvp.now.{mine.status}", name=mine.name, party=mine.party, place=mine.waitlist_position)
    ]
    told += [session.say("rsvp.moved_up", name=line.name, party=line.party) for line in others]
    session.tell(value, "\n".join([*told, session.say("id", id=mine.uid)]))


def _list(session: Session, asked: Namespace) -> None:
    event, rsvps = session.event(asked.event), session.services.rsvps
    query = _query(session, event, asked.status)
    lines = [] if query is None else rsvps.lines(rsvps.ids(query))
    values = rsvp_values(session, event.id, lines)
    session.tell(values, _table(session, values) if values else session.say(_nobody(query, asked.status)))


def _nobody(query: "RsvpQuery | None", status: str | None) -> str:
    """Give the text for an empty list: nobody answered yet, nobody is so, or nobody can be yet."""
    if query is None:
        return "rsvp.not_judged"
    return "rsvp.none" if status is None else "rsvp.none_so"


def _query(session: Session, event: "Event", status: str | None) -> "RsvpQuery | None":
    """Ask for answers of a status; None where nobody can be it: there are no no-shows before the end."""
    from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort, no_shows  # noqa: PLC0415 - see `main`

    if status == _NO_SHOW:
        return no_shows(event.id) if session.services.attendance.is_judged(event.id) else None
    sort = RsvpSort.PLACE if status == RsvpStatus.WAITLISTED else RsvpSort.NAME
    return RsvpQuery(event_id=event.id, status=None if status is None else RsvpStatus(status), sort=sort)


def _table(session: Session, values: Sequence[dict[str, Any]]) -> str:
    keys = ("name", "affiliation", "status", "party", "place", "phone", "email", "short", "id")
    headings = [session.say(f"heading.{key}") for key in keys]
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
