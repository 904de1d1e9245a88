"""`checkin`: codes and walk-ins at a door of this desk, each answered at once."""

from argparse import Namespace
from contextlib import closing

from meetup_desk.cli.code_checks import CodeChecker, answer_all, check_codes, code_options
from meetup_desk.cli.supervisor import override_reason, unlock
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.walk_ins import let_in
from meetup_desk.domain.names import clean
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.words.say import say


def add_commands(commands: CommandGrammar) -> None:
    """Add `checkin`."""
    verb = commands.verb("checkin", _checkin)
    verb.option("--event", metavar="ID", required=True)
    verb.option("--door", metavar="NAME", type=verb.read.text)
    verb.option("--list", metavar="NAME", type=verb.read.text)
    verb.option("--walk-in", metavar="NAME", type=verb.read.text)
    verb.option("--phone", metavar="P", default="", type=verb.read.text)
    verb.option("--consent", action="store_true")
    code_options(verb)


def _checkin(session: Session, arguments: Namespace) -> int:
    if arguments.walk_in is None:
        check_codes(session, arguments)
    elif arguments.code or arguments.image or arguments.stdin:
        wrong_usage(arguments, session.say("bad.codes"))
    reason = override_reason(session, arguments)
    event = session.event(arguments.event)
    # in the desk's language, so that one door has one name
    name = clean(arguments.door or "") or say("cli.door.name", session.services.settings.language)
    more = {"entry_list": listed} if (listed := clean(arguments.list or "")) else {}
    door = session.services.door(event.id, name, **more)
    unlock(session, door, arguments)
    if arguments.walk_in is not None:
        guest = WalkIn(
            name=arguments.walk_in,
            phone=arguments.phone,
            party=arguments.count or 1,
            consent=arguments.consent,
        )
        let_in(session, door, guest, event.plan.tz, reason)
        return 0
    with closing(door):
        return answer_all(CodeChecker(session, door, event.plan.tz, arguments, reason), arguments)
