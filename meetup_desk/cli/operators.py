"""`operator list|set|remove`: who may do what at the desk."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.authority import DeskRole, Operator
from meetup_desk.domain.names import clean
from meetup_desk.words.say import say


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("operator")
    noun.verb("list", _list)
    put = noun.verb("set", _set)
    put.option("name", metavar="NAME", type=put.read.text, words="operator_name")
    put.option("--role", required=True, choices=tuple(map(str, DeskRole)), words="operator_role")
    put.option("--group", metavar="ID", words="operator_group")
    pin = put.one_of(required=False)
    pin.option("--pin-file", metavar="F", type=put.read.file, words="operator_pin_file")
    pin.option("--no-pin", action="store_true", words="operator_no_pin")
    remove = noun.verb("remove", _remove)
    remove.option("name", metavar="NAME", type=remove.read.text, words="operator_name")


def _list(session: Session, _arguments: Namespace) -> None:
    operators = session.services.operators.list()
    names = {card.group.uid: card.group.name for card in session.services.groups.list()}
    rows = [
        (
            each.name,
            _role(session, each),
            names.get(each.group, "") if each.group else "",
            "•" * bool(each.pin_hash),
        )
        for each in operators
    ]
    headings = session.headings("operators", "name", "role", "group", "pin")
    text = table(headings, rows) if operators else session.say("operator.none")
    session.tell([_values(each) for each in operators], text)


def _set(session: Session, arguments: Namespace) -> None:
    pin = first_line(session.source(arguments.pin_file)) if arguments.pin_file else None
    group = session.group(arguments.group).uid if arguments.group else None
    service = session.services.operators
    service.put(
        arguments.name, DeskRole(arguments.role), ACTOR, pin="" if arguments.no_pin else pin, group=group
    )
    name = clean(arguments.name)  # as it was kept
    made = next(each for each in service.list() if each.name == name)
    session.tell(_values(made), session.say("operator.set", name=made.name, role=_role(session, made)))


def _remove(session: Session, arguments: Namespace) -> None:
    changes = session.services.operators.remove(arguments.name, ACTOR)
    session.tell({"change": str(changes.change)}, session.say("operator.removed", name=arguments.name))


def _role(session: Session, operator: Operator) -> str:
    return say(f"role.{operator.role}", session.lang)


def _values(operator: Operator) -> dict[str, object]:
    return {
        "name": operator.name,
        "role": str(operator.role),
        "group": str(operator.group) if operator.group else None,
        "pin": bool(operator.pin_hash),
    }
