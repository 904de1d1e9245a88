"""`door scan`, `door open` and `door undo`: a door that works from a pack alone."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.code_checks import CodeChecker, answer_all, check_codes, code_options
from meetup_desk.cli.packs import passphrase_of
from meetup_desk.cli.supervisor import override_reason, pin_option, unlock
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.session import Session, uid

if TYPE_CHECKING:
    from meetup_desk.services.packs.pack_door import PackDoor


def add_commands(noun: CommandGrammar) -> None:
    """Add `door scan`, `door open` and `door undo`."""
    code_options(on_pack(noun.verb("scan", _scan)))
    window = noun.verb("open", _open_window)
    window.option("pack", metavar="PACK", type=window.read.place)
    undo = on_pack(noun.verb("undo", _undo))
    undo.option("scan", metavar="SCAN", nargs="?", words="last_scan")
    pin_option(undo)


def on_pack(verb: Verb) -> Verb:
    """Add what every command of a pack's door takes."""
    verb.option("pack", metavar="PACK", type=verb.read.place)
    verb.option("--passphrase-file", metavar="F", type=verb.read.file)
    verb.option("--list", metavar="NAME", type=verb.read.text)
    verb.option("--anyway", action="store_true", words="door_anyway")
    return verb


def open_door(session: Session, arguments: Namespace) -> "PackDoor":
    """Open the door of a pack, as its supervisor where a PIN is given."""
    from meetup_desk.services.packs.pack_files import laptop_clock, open_pack_door  # noqa: PLC0415
    from meetup_desk.words.instants import say_clock_here  # noqa: PLC0415 - see `main`

    more = {} if arguments.list is None else {"entry_list": arguments.list}
    door = open_pack_door(
        arguments.pack,
        passphrase_of(session, arguments.passphrase_file),
        anyway=arguments.anyway,
        memory=session.opener.door_memory(),
        **more,
    )
    session.speak(door.lang)
    if (now := laptop_clock()) < door.made_at:
        print(say_clock_here(door.made_at, now, door.plan.tz, session.lang), file=sys.stderr)
    try:
        unlock(session, door, arguments)
    except BaseException:
        door.close()
        raise
    return door


def _open_window(session: Session, arguments: Namespace) -> int:
    """Open the door of a pack in the window, which asks for the passphrase itself."""
    if not session.opener.has_screen():
        print(session.say("window.no_screen"), file=sys.stderr)
        return 1
    return session.opener.window(session.path, lang=session.chosen_lang, pack=arguments.pack)


def _scan(session: Session, arguments: Namespace) -> int:
    check_codes(session, arguments)
    reason = override_reason(session, arguments)
    door = open_door(session, arguments)
    try:
        return answer_all(CodeChecker(session, door, door.plan.tz, arguments, reason), arguments)
    finally:
        door.close()


def _undo(session: Session, arguments: Namespace) -> None:
    scan = None if arguments.scan is None else uid(arguments.scan, "scan")
    door = open_door(session, arguments)
    try:
        undone = door.undoable(scan)
        answer = door.undo(undone)
        value = {"scan": str(answer.scan), "undoes": str(undone)}
        session.tell(value, session.say("scan.undone", name=answer.name))
    finally:
        door.close()
