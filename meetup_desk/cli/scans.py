"""`scan undo`: takes an entry back by one more row."""

from argparse import Namespace

from meetup_desk.cli.context import Session, uid
from meetup_desk.cli.parser import Commands


def describe(commands: Commands) -> None:
    """Add the noun's commands."""
    commands.noun("scan").verb("undo", _undo).option("scan", metavar="SCAN")


def _undo(session: Session, asked: Namespace) -> None:
    scan = uid(asked.scan, "scan")
    answer = session.services.door_of(scan).undo(scan)
    value = {"scan": str(answer.scan), "undoes": str(scan)}
    session.tell(value, session.say("scan.undone", name=answer.name))
