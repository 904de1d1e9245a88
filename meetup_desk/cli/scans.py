"""`scan undo`: takes an entry back by one more row."""

from argparse import Namespace

from meetup_desk.cli.checkin import pin_option, unlock
from meetup_desk.cli.context import Session, uid
from meetup_desk.cli.parser import Commands


def describe(commands: Commands) -> None:
    """Add the noun's commands."""
    undo = commands.noun("scan").verb("undo", _undo)
    undo.option("scan", metavar="SCAN")
    pin_option(undo)


def _undo(session: Session, asked: Namespace) -> None:
    scan = uid(asked.scan, "scan")
    door = session.services.door_of(scan)
    unlock(session, door, asked)
    answer = door.undo(scan)
    value = {"scan": str(answer.scan), "undoes": str(scan)}
    session.tell(value, session.say("scan.undone", name=answer.name))
