"""`venue add` and `venue list`."""

from argparse import Namespace

from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("venue")
    add = noun.verb("add", _add)
    add.option("--name", metavar="N", required=True, type=add.read.text, words="venue_name")
    add.option("--address", metavar="A", default="", type=add.read.text)
    add.option("--capacity", metavar="N", type=add.read.number, words="venue_capacity")
    add.option("--room", metavar="NAME:CAP", action="append", default=[], type=add.read.room)
    add.option("--access", metavar="NOTES", default="", type=add.read.text)
    add.option("--at", metavar="LAT,LON", type=add.read.spot, words="venue_at")
    noun.verb("list", _list)


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.venues.venues import VenueDraft  # noqa: PLC0415 - see `main`

    draft = VenueDraft(
        name=arguments.name,
        address=arguments.address,
        capacity=arguments.capacity,
        access_notes=arguments.access,
        rooms=arguments.room,
        at=arguments.at,
    )
    venue, changes = session.services.venues.add(draft, ACTOR)
    session.tell(
        {"id": str(venue.uid), "change": str(changes.change)},
        session.say("venue.added", name=venue.name, id=venue.uid),
    )


def _list(session: Session, _arguments: Namespace) -> None:
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.venues.venue_columns import COLUMNS  # noqa: PLC0415 - see `main`

    venues, read_as = session.services.venues.list(), ReadAs(session.lang, session.services.settings.tz)
    text = list_table(session, "venues", COLUMNS, venues, read_as) if venues else session.say("venue.none")
    session.tell([value_of(COLUMNS, line, read_as) for line in venues], text)
