"""`rsvp`: lists and adds RSVPs, and takes one through its steps."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli import attendance, imports, reconfirmation
from meetup_desk.cli.rsvp_values import rsvp_table, rsvp_values
from meetup_desk.cli.supervisor import override_reason
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpResult

_NO_SHOW = "no-show"
_STEPS = ("approve", "refuse", "decline", "cancel")


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands of `rsvp`, in the order in which help names them."""
    noun = commands.noun("rsvp")
    imports.add_commands(noun)
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
    parts = noun.verb("parts", _choose_parts)
    parts.option("rsvp", metavar="ID")
    parts.option("--part", metavar="P", action="append", default=[], type=parts.read.text)
    guests = noun.verb("guests", _name_guests)
    guests.option("rsvp", metavar="ID")
    guests.option("--guest", metavar="N", action="append", default=[], type=guests.read.text)
    attendance.add_commands(noun)
    reconfirmation.add_rsvp_commands(noun)
    for step in _STEPS:
        noun.verb(step, _step).option("rsvp", metavar="ID")
    promote = noun.verb("promote", _promote)
    promote.option("rsvp", metavar="ID")
    promote.option("--override", action="store_true")
    promote.option("--reason", metavar="R", type=promote.read.text)


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.rsvps.rsvps import NewRsvp  # noqa: PLC0415 - see `main`

    event = session.event(arguments.event)
    answer = NewRsvp(
        event_id=event.id,
        name=arguments.name,
        email=arguments.email,
        phone=arguments.phone,
        party=arguments.party,
        parts=session.services.parts.named(event.id, arguments.part),
    )
    rsvp_id, answered = session.services.rsvps.add(answer, ACTOR)
    _tell(session, event.id, rsvp_id, answered)


def _choose_parts(session: Session, arguments: Namespace) -> None:
    rsvp, parts = session.rsvp(arguments.rsvp), session.services.parts
    changes = parts.choose(rsvp.id, parts.named(rsvp.event_id, arguments.part), ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    value = {"id": str(rsvp.uid), "parts": arguments.part, "change": str(changes.change)}
    chosen = ", ".join(arguments.part)
    session.tell(value, session.say("rsvp.parts" if chosen else "rsvp.no_parts", name=name, parts=chosen))


def _name_guests(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    answered = session.services.rsvps.name_guests(rsvp.id, arguments.guest, ACTOR)
    line = session.services.rsvps.line(rsvp.id)
    named = line.guests.splitlines()
    value = {"id": str(rsvp.uid), "guests": named, "change": str(answered.changes.change)}
    said = "rsvp.guests" if named else "rsvp.no_guests"
    session.tell(value, session.say(said, name=line.name, guests=", ".join(named)))


def _step(session: Session, arguments: Namespace) -> None:
    rsvps = session.services.rsvps
    step = {
        "approve": rsvps.approve,
        "refuse": rsvps.refuse,
        "decline": rsvps.decline,
        "cancel": rsvps.cancel,
    }
    rsvp = session.rsvp(arguments.rsvp)
    _tell(session, rsvp.event_id, rsvp.id, step[arguments.verb]([rsvp.id], ACTOR))


def _promote(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    reason = override_reason(session, arguments)
    answered = session.services.rsvps.promote(rsvp.id, ACTOR, override_reason=reason)
    _tell(session, rsvp.event_id, rsvp.id, answered)


def _tell(session: Session, event_id: EventId, rsvp_id: int, answered: "RsvpResult") -> None:
    lines = session.services.rsvps.lines([rsvp_id, *answered.outcome.promoted])
    mine = lines[0]
    others = [line for line in lines[1:] if line.id != mine.id]
    value = rsvp_values(session, event_id, [mine])[0]
    value["promoted"] = [str(line.uid) for line in lines[1:]]
    value["change"] = str(answered.changes.change)
    sentences = [
        session.say(f"rsvp.now.{mine.status}", name=mine.name, party=mine.party, place=mine.waitlist_position)
    ]
    sentences += [session.say("rsvp.moved_up", name=line.name, party=line.party) for line in others]
    session.tell(value, "\n".join([*sentences, session.say("id", id=mine.uid)]))


def _list(session: Session, arguments: Namespace) -> None:
    event, rsvps = session.event(arguments.event), session.services.rsvps
    query = _query(session, event, arguments.status)
    lines = [] if query is None else rsvps.lines(rsvps.ids(query))
    values = rsvp_values(session, event.id, lines)
    session.tell(
        values, rsvp_table(session, values) if values else session.say(_nobody(query, arguments.status))
    )


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
