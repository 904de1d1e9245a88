"""What a supervisor brings along: the PIN and the reason of an override; `door pin` sets the PIN."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from meetup_desk.services.door.door_source import DoorSource


def add_commands(noun: CommandGrammar) -> None:
    """Add `door pin`."""
    pin = noun.verb("pin", _pin)
    what = pin.one_of()
    what.option("--set-file", metavar="F", type=pin.read.file, words="pin_file")
    what.option("--remove", action="store_true", words="pin_remove")


def _pin(session: Session, arguments: Namespace) -> None:
    supervisor = session.services.supervisor
    if arguments.remove:
        supervisor.remove_pin(ACTOR)
    else:
        supervisor.set_pin(first_line(session.source(arguments.set_file)), ACTOR)
    session.tell({"pin": supervisor.has_pin}, session.say("pin.removed" if arguments.remove else "pin.set"))


def pin_option(verb: Verb) -> None:
    """Add the file that holds the supervisor's PIN."""
    verb.option("--pin-file", metavar="F", type=verb.read.file)


def unlock(session: Session, door: "DoorSource", arguments: Namespace) -> None:
    """Let a supervisor work who brought the PIN; RuleError `pin_wrong`, `pin_wait`."""
    if arguments.pin_file is not None:
        door.roles.unlock(first_line(session.source(arguments.pin_file)))


def override_reason(session: Session, arguments: Namespace) -> str | None:
    """Give the reason of an override, None without one; RuleError `reason_needed`."""
    if not arguments.override:
        if arguments.reason is not None:
            wrong_usage(arguments, session.say("bad.reason_alone"))
        return None
    if not (arguments.reason or "").strip():
        raise RuleError("reason_needed")
    return str(arguments.reason)
