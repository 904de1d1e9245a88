"""`person find`."""

from argparse import Namespace

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands
from meetup_desk.cli.tables import table

_ALL = 1_000_000


def describe(commands: Commands) -> None:
    """Add the noun's commands."""
    verb = commands.noun("person").verb("find", _find)
    verb.option("text", metavar="TEXT", type=verb.read.text, words="find")


def _find(session: Session, asked: Namespace) -> None:
    lines = session.services.people.find(asked.text, limit=_ALL)
    value = [
        {
            "id": str(line.uid),
            "name": line.name,
            "affiliation": line.affiliation,
            "email": line.email,
            "phone": line.phone,
        }
        for line in lines
    ]
    headings = [session.say(f"heading.{key}") for key in ("name", "affiliation", "phone", "email", "id")]
    rows = [(line.name, line.affiliation, line.phone, line.email, line.uid) for line in lines]
    session.tell(value, table(headings, rows) if rows else session.say("person.none", text=asked.text))
