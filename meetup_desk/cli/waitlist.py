"""`waitlist preview`: who would move up if seats were free, and why the others would not."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    verb = commands.noun("waitlist").verb("preview", _preview)
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
