"""`person find`, and who may not come in: `person block`, `person unblock`, `person blocked`."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso

_ALL = 1_000_000


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("person")
    find = noun.verb("find", _find)
    find.option("text", metavar="TEXT", type=find.read.text, words="find")
    block = noun.verb("block", _block)
    block.option("person", metavar="ID", words="person")
    block.option("--reason", metavar="R", required=True, type=block.read.text, words="block_reason")
    noun.verb("unblock", _unblock).option("person", metavar="ID", words="person")
    noun.verb("blocked", _blocked)


def _find(session: Session, arguments: Namespace) -> None:
    lines = session.services.people.find(arguments.text, limit=_ALL)
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
    headings = session.headings("people", "name", "affiliation", "phone", "email", "id")
    rows = [(line.name, line.affiliation, line.phone, line.email, line.uid) for line in lines]
    session.tell(value, table(headings, rows) if rows else session.say("person.none", text=arguments.text))


def _block(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    changes = session.services.blocks.add(person.id, arguments.reason, ACTOR)
    value = {"id": str(person.uid), "blocked": True, "change": str(changes.change)}
    session.tell(value, session.say("person.blocked", name=person.name))


def _unblock(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    changes = session.services.blocks.remove(person.id, ACTOR)
    value = {"id": str(person.uid), "blocked": False, "change": str(changes.change)}
    session.tell(value, session.say("person.unblocked", name=person.name))


def _blocked(session: Session, _arguments: Namespace) -> None:
    tz, blocks = session.services.settings.tz, session.services.blocks.list()
    values = [
        {
            "id": str(blocked.person.uid),
            "name": blocked.person.name,
            "reason": blocked.block.reason,
            "at": iso(blocked.block.at, tz),
        }
        for blocked in blocks
    ]
    headings = session.headings("people", "name", "reason", "id")
    rows = [(value["name"], value["reason"], value["id"]) for value in values]
    session.tell(values, table(headings, rows) if rows else session.say("person.none_blocked"))
