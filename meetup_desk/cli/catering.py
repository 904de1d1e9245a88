"""`event totals`: how many people choose which part, and who needs what."""

from argparse import Namespace
from dataclasses import asdict

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.words.say import say

_KINDS = ("parts", "diet", "access", "language")


def add_commands(noun: CommandGrammar) -> None:
    """Add `event totals`."""
    verb = noun.verb("totals", _totals)
    verb.option("event", metavar="ID")
    verb.writes("--out", type=verb.read.place, words="totals_out")


def _totals(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    totals = session.services.catering.totals(event.id)
    value = asdict(totals)
    if arguments.out is not None:
        session.services.catering.write(event.id, session.target(arguments.out), session.lang)
        value["file"] = str(arguments.out)
    rows: list[tuple[object, ...]] = [(say("catering.all", session.lang), "", totals.people)]
    rows += [
        (say(f"catering.{kind}", session.lang), name, people)
        for kind in _KINDS
        for name, people in getattr(totals, kind).items()
    ]
    session.tell(value, table(session.headings("catering", "kind", "what", "people"), rows, right={2}))
