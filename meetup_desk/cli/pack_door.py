"""`door scan`, `door open`, `door walk-in` and `door undo`: a door that works from a pack alone."""

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.code_checks import CodeChecker, answer_all, check_codes, code_options, tell_verdict
from meetup_desk.cli.packs import passphrase_of
from meetup_desk.cli.supervisor import override_reason, pin_option, unlock
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.session import Session, uid

if TYPE_CHECKING:
    from meetup_desk.services.packs.pack_door import PackDoor


def add_commands(noun: CommandGrammar) -> None:
    """Add `door scan`, `door open`, `door walk-in` and `door undo`."""
    code_options(_on_pack(noun.verb("scan", _scan)))
    window = noun.verb("open", _open_window)
    window.option("pack", metavar="PACK", type=window.read.place)
    walk_in = _on_pack(noun.verb("walk-in", _walk_in))
    walk_in.option("--name", metavar="N", default="", type=walk_in.read.text)
    walk_in.option("--phone", metavar="P", default="", type=walk_in.read.text)
    walk_in.option("--consent", action="store_true")
    walk_in.option("--party", metavar="N", default=1, type=walk_in.read.count)
    walk_in.option("--override", action="store_true", words="door_override")
    walk_in.option("--reason", metavar="R", type=walk_in.read.text)
    pin_option(walk_in)
    undo = _on_pack(noun.verb("undo", _undo))
    undo.option("scan", metavar="SCAN", nargs="?", words="last_scan")
    pin_option(undo)


def _on_pack(verb: Verb) -> Verb:
    verb.option("pack", metavar="PACK", type=verb.read.place)
    verb.option("--passphrase-file", metavar="F", type=verb.read.file)
    verb.option("--list", metavar="NAME", type=verb.read.text)
    verb.option("--anyway", action="store_true", words="door_anyway")
    return verb


def _open(session: Session, arguments: Namespace) -> "PackDoor":
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
    door = _open(session, arguments)
    try:
        return answer_all(CodeChecker(session, door, door.plan.tz, arguments, reason), arguments)
    finally:
        door.close()


def _walk_in(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.door.door_source import WalkIn  # noqa: PLC0415 - see `main`

    reason = override_reason(session, arguments)
    door = _open(session, arguments)
    try:
        guest = WalkIn(
            name=arguments.name, phone=arguments.phone, party=arguments.party, consent=arguments.consent
        )
        answer = door.walk_in(guest, override_reason=reason)
        tell_verdict(session, answer, door.plan.tz)
    finally:
        door.close()


def _undo(session: Session, arguments: Namespace) -> None:
    scan = None if arguments.scan is None else uid(arguments.scan, "scan")
    door = _open(session, arguments)
    try:
        undone = door.undoable(scan)
        answer = door.undo(undone)
        value = {"scan": str(answer.scan), "undoes": str(undone)}
        session.tell(value, session.say("scan.undone", name=answer.name))
    finally:
        door.close()
