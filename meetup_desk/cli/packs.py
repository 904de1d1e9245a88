"""`door pack` and `door passphrase`: the file that a door laptop works from."""

from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.verdicts import NewerTickets


def add_commands(noun: CommandGrammar) -> None:
    """Add `door pack` and `door passphrase`."""
    pack = noun.verb("pack", _pack)
    pack.option("--event", metavar="ID", required=True)
    pack.option("--door", metavar="NAME", required=True, type=pack.read.text, words="pack_door")
    pack.option("--out", metavar="FILE", required=True, type=pack.read.file, words="out_file")
    lock = pack.one_of()
    lock.option("--passphrase-file", metavar="F", type=pack.read.file)
    lock.option("--plain", action="store_true")
    pack.option("--fields", metavar="A,B,C", type=pack.read.names, default=[])
    pack.option("--no-renames", action="store_true")
    pack.option("--newer", choices=[str(policy) for policy in NewerTickets], default=str(NewerTickets.ASK))
    noun.verb("passphrase", _make_passphrase)


def _pack(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    file = session.target(arguments.out)
    tickets = session.services.packs.write(
        event.id,
        arguments.door,
        file,
        passphrase=passphrase_of(session, arguments.passphrase_file),
        fields=arguments.fields,
        newer=NewerTickets(arguments.newer),
        renames=not arguments.no_renames,
    )
    sentences = [
        session.say("door.packed", file=session.name_of(arguments.out), door=arguments.door, tickets=tickets)
    ]
    sentences += [session.say("door.plain")] if arguments.plain else []
    session.tell({"file": str(arguments.out), "tickets": tickets}, "\n".join(sentences))


def _make_passphrase(session: Session, _arguments: Namespace) -> None:
    from meetup_desk.services.desk.passphrases import make_passphrase  # noqa: PLC0415 - see `main`

    passphrase = make_passphrase(session.opener.word_list(session.lang))
    session.tell({"passphrase": passphrase}, passphrase)


def passphrase_of(session: Session, file: Path | None) -> str | None:
    """Read the passphrase of a pack from the first line of a file; None without one."""
    return None if file is None else first_line(session.source(file))
