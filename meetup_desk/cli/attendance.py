"""`rsvp attended`: who came, written down without a door."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import instant_of


def add_commands(noun: CommandGrammar) -> None:
    """Add `rsvp attended`."""
    attended = noun.verb("attended", _attended)
    attended.option("rsvp", metavar="ID", nargs="+", words="attended")
    attended.option("--at", metavar="TIME", type=attended.read.when, words="attended_at")


def _attended(session: Session, arguments: Namespace) -> None:
    rsvps = [session.rsvp(rsvp) for rsvp in arguments.rsvp]
    at = None
    if arguments.at is not None:
        line = session.services.events.get(rsvps[0].event_id)
        at = instant_of(arguments.at, line.event.plan.tz)
    marked = session.services.attendance.mark([rsvp.id for rsvp in rsvps], ACTOR, at=at)
    value = {"scans": [str(scan) for scan in marked.scans], "known": marked.known}
    session.tell(value, session.say("rsvp.attended", marked=len(marked.scans), known=marked.known))
