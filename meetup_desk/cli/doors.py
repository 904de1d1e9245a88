"""`door`: packs for door laptops, a door that works on one, and its scans on their way home."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.cli import conflicts, door_reports
from meetup_desk.cli.checkin import (
    CheckinDoor,
    answer_all,
    check_codes,
    code_options,
    pin_option,
    tell,
    unlock,
)
from meetup_desk.cli.rsvps import override_reason
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.domain.verdicts import NewerTickets

if TYPE_CHECKING:
    from meetup_desk.services.packs.pack_door import PackDoor


def describe(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("door")
    pack = noun.verb("pack", _pack)
    pack.option("--event", metavar="ID", required=True)
    pack.option("--door", metavar="NAME", required=True, type=pack.read.text, words="pack_door")
    pack.option("--out", metavar="FILE", required=True, type=pack.read.file, words="out_file")
    how = pack.one_of()
    how.option("--passphrase-file", metavar="F", type=pack.read.file)
    how.option("--plain", action="store_true")
    pack.option("--fields", metavar="A,B,C", type=pack.read.names, default=[])
    pack.option("--no-renames", action="store_true")
    pack.option("--newer", choices=[str(one) for one in NewerTickets], default=str(NewerTickets.ASK))
    noun.verb("passphrase", _make_passphrase)
    scan = _on_pack(noun.verb("scan", _scan))
    code_options(scan)
    window = noun.verb("open", _window)
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
    scans = noun.verb("scans", _scans)
    scans.option("pack", metavar="PACK", type=scans.read.place)
    scans.option("--out", metavar="FILE", required=True, type=scans.read.file, words="out_file")
    wipe = noun.verb("wipe", _wipe)
    wipe.option("pack", metavar="PACK", type=wipe.read.place)
    wipe.option("--force", action="store_true", words="wipe_force")
    conflicts.describe(noun)
    door_reports.describe(noun)
    pin = noun.verb("pin", _pin)
    what = pin.one_of()
    what.option("--set-file", metavar="F", type=pin.read.file, words="pin_file")
    what.option("--remove", action="store_true", words="pin_remove")
    merge = noun.verb("merge", _merge)
    merge.option("file", metavar="FILE", nargs="+", type=merge.read.file, words="scan_files")


def _on_pack(verb: Verb) -> Verb:
    verb.option("pack", metavar="PACK", type=verb.read.place)
    verb.option("--passphrase-file", metavar="F", type=verb.read.file)
    verb.option("--list", metavar="NAME", type=verb.read.text)
    verb.option("--anyway", action="store_true", words="door_anyway")
    return verb


def _passphrase(session: Session, file: Path | None) -> str | None:
    """Read the first line of a file; None without one."""
    return None if file is None else first_line(session.source(file))


def _pack(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    file = session.target(asked.out)
    tickets = session.services.packs.write(
        event.id,
        asked.door,
        file,
        passphrase=_passphrase(session, asked.passphrase_file),
        fields=asked.fields,
        newer=NewerTickets(asked.newer),
        renames=not asked.no_renames,
    )
    told = [session.say("door.packed", file=session.called(asked.out), door=asked.door, tickets=tickets)]
    told += [session.say("door.plain")] if asked.plain else []
    session.tell({"file": str(asked.out), "tickets": tickets}, "\n".join(told))


def _make_passphrase(session: Session, _asked: Namespace) -> None:
    from meetup_desk.services.packs.passphrases import make_passphrase  # noqa: PLC0415 - see `main`

    passphrase = make_passphrase(session.opener.word_list(session.lang))
    session.tell({"passphrase": passphrase}, passphrase)


def _open(session: Session, asked: Namespace) -> "PackDoor":
    from meetup_desk.services.packs.pack_files import laptop_clock, open_pack_door  # noqa: PLC0415
    from meetup_desk.words.instants import say_clock_here  # noqa: PLC0415 - see `main`

    more = {} if asked.list is None else {"entry_list": asked.list}
    door = open_pack_door(
        asked.pack,
        _passphrase(session, asked.passphrase_file),
        anyway=asked.anyway,
        memory=session.opener.door_memory(),
        **more,
    )
    session.speak(door.lang)
    if (now := laptop_clock()) < door.made_at:
        print(say_clock_here(door.made_at, now, door.plan.tz, session.lang), file=sys.stderr)
    try:
        unlock(session, door, asked)
    except BaseException:
        door.close()
        raise
    return door


def _window(session: Session, asked: Namespace) -> int:
    """Open the door of a pack in the window, which asks for the passphrase itself."""
    if not session.opener.has_screen():
        print(session.say("window.no_screen"), file=sys.stderr)
        return 1
    return session.opener.window(session.path, lang=session.asked_lang, pack=asked.pack)


def _scan(session: Session, asked: Namespace) -> int:
    check_codes(session, asked)
    reason = override_reason(session, asked)
    door = _open(session, asked)
    try:
        return answer_all(CheckinDoor(session, door, door.plan.tz, asked, reason), asked)
    finally:
        door.close()


def _walk_in(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.door.source import Guest  # noqa: PLC0415 - see `main`

    reason = override_reason(session, asked)
    door = _open(session, asked)
    try:
        guest = Guest(name=asked.name, phone=asked.phone, party=asked.party, consent=asked.consent)
        answer = door.walk_in(guest, override_reason=reason)
        tell(session, answer, door.plan.tz)
    finally:
        door.close()


def _undo(session: Session, asked: Namespace) -> None:
    scan = None if asked.scan is None else uid(asked.scan, "scan")
    door = _open(session, asked)
    try:
        undone = door.undoable(scan)
        answer = door.undo(undone)
        value = {"scan": str(answer.scan), "undoes": str(undone)}
        session.tell(value, session.say("scan.undone", name=answer.name))
    finally:
        door.close()


def _scans(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.packs.pack_files import copy_scans  # noqa: PLC0415 - see `main`

    file = session.target(asked.out)
    copied = copy_scans(asked.pack, file)
    told = [session.say("door.copied", file=session.called(asked.out), scans=copied.scans)]
    told += [session.say("door.copied.kept", file=one) for one in copied.kept]
    told += [session.say("door.copied.badges", badges=copied.badges)] if copied.badges else []
    value = {
        "file": str(asked.out),
        "scans": copied.scans,
        "kept": [str(one) for one in copied.kept],
        "badges": copied.badges,
    }
    session.tell(value, "\n".join(told))


def _wipe(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.packs.pack_files import wipe  # noqa: PLC0415 - see `main`

    wipe(asked.pack, force=asked.force, memory=session.opener.door_memory())
    session.tell({"file": str(asked.pack)}, session.say("door.wiped", file=asked.pack))


def _pin(session: Session, asked: Namespace) -> None:
    supervisor = session.services.supervisor
    if asked.remove:
        supervisor.remove_pin(ACTOR)
    else:
        supervisor.set_pin(first_line(session.source(asked.set_file)), ACTOR)
    session.tell({"pin": supervisor.has_pin}, session.say("pin.removed" if asked.remove else "pin.set"))


def _merge(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.packs.door_report_texts import say_merged  # noqa: PLC0415 - see `main`

    files = [session.source(file) for file in asked.file]
    merged, lang = session.services.merging.merge(files, ACTOR), session.lang
    tz = merged.tz or session.services.settings.tz
    value = {
        "new": merged.new,
        "known": merged.known,
        "refused": [
            {"file": one.file, "reason": str(one.reason), "line": one.line, "message": one.say(lang)}
            for one in merged.refused
        ],
        "conflicts": [conflicts.value(session, one) for one in merged.conflicts],
        "let_in_although": [door_reports.outdated_value(one, tz) for one in merged.outdated],
        "set_aside": door_reports.set_aside_values(merged.clocks, merged.set_aside, tz),
        "clocks": [door_reports.clock_value(one) for one in merged.clocks],
        "by_its_word": [{"door": one.door, "scans": one.scans} for one in merged.unproven],
        "walk_ins": merged.walk_ins,
    }
    told = [session.say("door.merged", new=merged.new, known=merged.known)]
    told += [one.say(lang) for one in merged.refused]
    told += [conflicts.told(session, one) for one in merged.conflicts]
    session.tell(value, "\n".join([*told, *say_merged(merged, tz, lang)]))
