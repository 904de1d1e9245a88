"""`part`: the parts of an event that one chooses."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import instant_of, iso


def add_commands(commands: CommandGrammar) -> None:
    """Add `part add` and `part list`."""
    noun = commands.noun("part")
    add = noun.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--name", metavar="N", required=True, type=add.read.text, words="part_name")
    add.option("--capacity", metavar="N", type=add.read.number, words="part_capacity")
    add.option("--closes", metavar="TIME", type=add.read.when, words="part_closes")
    noun.verb("list", _list).option("--event", metavar="ID", required=True)


def _add(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    closes = None if arguments.closes is None else instant_of(arguments.closes, event.plan.tz)
    part, changes = session.services.parts.add(
        event.id, arguments.name, ACTOR, capacity=arguments.capacity, closes_at=closes
    )
    session.tell(
        {"id": str(part.uid), "change": str(changes.change)},
        session.say("part.added", name=part.name, id=part.uid),
    )


def _list(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    parts = session.services.parts.of_event(event.id)
    values = [
        {
            "id": str(part.uid),
            "name": part.name,
            "capacity": part.capacity,
            "closes": None if part.closes_at is None else iso(part.closes_at, event.plan.tz),
        }
        for part in parts
    ]
    headings = session.headings("parts", "part", "capacity", "closes", "id")
    rows = [(value["name"], value["capacity"], value["closes"], value["id"]) for value in values]
    session.tell(values, table(headings, rows, right={1}) if rows else session.say("part.none"))
