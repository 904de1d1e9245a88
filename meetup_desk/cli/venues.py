"""`venue add` and `venue list`."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table


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
    venues = session.services.venues.list()
    value = [
        {
            "id": str(venue.uid),
            "name": venue.name,
            "address": venue.address,
            "capacity": venue.capacity,
            "access": venue.access_notes,
            "at": None if venue.latitude is None else [venue.latitude, venue.longitude],
            "rooms": [{"id": str(room.uid), "name": room.name, "capacity": room.capacity} for room in rooms],
        }
        for venue, rooms in venues
    ]
    headings = session.headings("venues", "venue", "address", "capacity", "rooms", "id")
    rows = [
        (venue.name, venue.address, venue.capacity, ", ".join(room.name for room in rooms), venue.uid)
        for venue, rooms in venues
    ]
    session.tell(value, table(headings, rows, right={2}) if rows else session.say("venue.none"))
