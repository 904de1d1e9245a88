"""`door scans` and `door wipe`: the scans of a pack on their way home, and the pack once they are there."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session


def add_commands(noun: CommandGrammar) -> None:
    """Add `door scans` and `door wipe`."""
    scans = noun.verb("scans", _scans)
    scans.option("pack", metavar="PACK", type=scans.read.place)
    scans.option("--out", metavar="FILE", required=True, type=scans.read.file, words="out_file")
    wipe = noun.verb("wipe", _wipe)
    wipe.option("pack", metavar="PACK", type=wipe.read.place)
    wipe.option("--force", action="store_true", words="wipe_force")


def _scans(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.packs.scans_home import copy_scans  # noqa: PLC0415 - see `main`

    file = session.target(arguments.out)
    copied = copy_scans(arguments.pack, file)
    sentences = [session.say("door.copied", file=session.name_of(arguments.out), scans=copied.scans)]
    sentences += [session.say("door.copied.kept", file=path) for path in copied.kept]
    sentences += [session.say("door.copied.badges", badges=copied.badges)] if copied.badges else []
    value = {
        "file": str(arguments.out),
        "scans": copied.scans,
        "kept": [str(path) for path in copied.kept],
        "badges": copied.badges,
    }
    session.tell(value, "\n".join(sentences))


def _wipe(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.packs.wiping import wipe  # noqa: PLC0415 - see `main`

    wipe(arguments.pack, force=arguments.force, memory=session.opener.door_memory())
    session.tell({"file": str(arguments.pack)}, session.say("door.wiped", file=arguments.pack))
