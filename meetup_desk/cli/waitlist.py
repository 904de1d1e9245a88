"""`waitlist preview`, who would move up if seats were free and why; `waitlist move`, its order by hand."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("waitlist")
    move = noun.verb("move", _move)
    move.option("rsvp", metavar="ID")
    move.option("--place", metavar="N", required=True, type=move.read.count)
    verb = noun.verb("preview", _preview)
    verb.option("--event", metavar="ID", required=True)
    verb.option("--seats", metavar="N", required=True, type=verb.read.number)


def _preview(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    lines = session.services.waitlist.preview(event.id, arguments.seats)
    value = [
        {
            "rsvp": str(line.rsvp.uid),
            "name": line.rsvp.name,
            "party": line.step.party,
            "promoted": line.step.promoted,
            "why": str(line.step.why),
            "message": line.why(session.lang),
        }
        for line in lines
    ]
    headings = session.headings("waitlist", "place", "name", "party", "moves_up", "why")
    rows = [
        (
            line.rsvp.waitlist_position,
            line.rsvp.name,
            line.step.party,
            session.say("yes" if line.step.promoted else "no"),
            line.why(session.lang),
        )
        for line in lines
    ]
    session.tell(value, table(headings, rows, right={0, 2}) if rows else session.say("waitlist.none"))


def _move(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    result = session.services.waitlist.move([rsvp.id], arguments.place, ACTOR)
    lines = session.services.rsvps.lines([rsvp.id, *result.outcome.promoted])
    mine = lines[0]
    value = {
        "id": str(mine.uid),
        "status": str(mine.status),
        "place": mine.waitlist_position,
        "promoted": [str(line.uid) for line in lines[1:]],
        "change": str(result.changes.change),
    }
    sentences = [session.say("rsvp.moved_up", name=line.name, party=line.party) for line in lines[1:]]
    if mine.waitlist_position is not None:
        sentences.insert(0, session.say("waitlist.moved", name=mine.name, place=mine.waitlist_position))
    session.tell(value, "\n".join(sentences))
