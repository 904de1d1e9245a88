"""`new`: an empty desk."""

from argparse import Namespace

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands


def describe(commands: Commands) -> None:
    """Add the command."""
    verb = commands.verb("new", _new)
    verb.option("--name", metavar="N", type=verb.read.text, words="desk_name")


def _new(session: Session, asked: Namespace) -> None:
    name = (asked.name or "").strip() or session.say("desk.name")
    session.use(
        session.opener.make(session.path, name=name, lang=session.lang, tz=session.opener.time_zone())
    )
    session.tell({"desk": str(session.path)}, session.say("desk.made", name=name, file=session.path))
