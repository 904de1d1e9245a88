"""`backup`, `restore` and `check`."""

from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.errors import DeskError, ErrorCode


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands."""
    backup = commands.verb("backup", _backup)
    backup.option("file", metavar="FILE", type=backup.read.file, words="backup_file")
    restore = commands.verb("restore", _restore)
    restore.option("file", metavar="FILE", type=restore.read.file, words="backup_file")
    restore.option("--force", action="store_true")
    commands.verb("check", _check)


def _backup(session: Session, arguments: Namespace) -> None:
    backups = session.services.backups
    backups.backup(session.target(arguments.file))
    text = session.say("backup.done", file=session.name_of(arguments.file))
    session.tell({"ok": True, "problems": [], "file": str(arguments.file)}, text)


def _restore(session: Session, arguments: Namespace) -> None:
    backup = session.source(arguments.file)
    if not backup.is_file():
        raise DeskError(ErrorCode.FILE_MISSING, file=backup)
    kept = _put_back(session, backup, force=arguments.force)
    value = {
        "ok": True,
        "problems": [],
        "desk": str(session.path),
        "kept": None if kept is None else str(kept),
    }
    text = session.say("restore.done", file=arguments.file, desk=session.path)
    session.tell(value, text if kept is None else f"{text}\n{session.say('restore.kept', kept=kept)}")


def _put_back(session: Session, backup: Path, *, force: bool) -> Path | None:
    from meetup_desk.services.desk.backups import restore  # noqa: PLC0415 - see `main`

    try:
        source = session.target(backup)
        return session.unlocking(source, lambda: restore(source, session.path, force=force))
    except DeskError as error:
        if error.code is not ErrorCode.DESK_EXISTS:
            raise
        raise DeskError(ErrorCode.DESK_EXISTS, reason="restore", file=session.path) from None


def _check(session: Session, _arguments: Namespace) -> int:
    problems = session.services.backups.check()
    text = session.say("check.whole", desk=session.path)
    if problems:
        text = "\n".join([session.say("check.broken", desk=session.path), *(f"  {one}" for one in problems)])
    session.tell({"ok": not problems, "problems": problems}, text)
    return 1 if problems else 0
