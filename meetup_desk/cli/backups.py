"""`backup`, `restore` and `check`."""

from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.times import moment_of

_LIST, _RESTORE = Path("list"), Path("restore")  # words in the place of a file; `./list` is a file


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands."""
    backup = commands.verb("backup", _backup)
    backup.writes("file", nargs="?", type=backup.read.file, words="backup_target")
    backup.option("chosen", metavar="BACKUP", nargs="?", type=backup.read.file, words="backup_chosen")
    backup.option("--auto", action="store_true", words="backup_auto")
    backup.option("--place", metavar="FOLDER", words="backup_place")
    restore = commands.verb("restore", _restore)
    restore.option("file", metavar="FILE", type=restore.read.file, words="backup_file")
    restore.option("--force", action="store_true")
    commands.verb("check", _check)


def _backup(session: Session, arguments: Namespace) -> None:
    """Write one file; or make, list or take back those that the desk makes by itself."""
    file = arguments.file
    if arguments.place is not None:
        session.services.automatic_backups.choose_second_place(_place(arguments), ACTOR)
    if arguments.auto:
        _make(session)
    elif file == _LIST:
        _list(session)
    elif file == _RESTORE:
        _restore_chosen(session, arguments)
    elif file is not None and arguments.chosen is None:
        _write(session, arguments)
    elif arguments.place is None:
        wrong_usage(arguments, session.say("backup.usage"))
    else:
        session.tell(
            {"place": _place(arguments)}, session.say("backup.place", place=_place(arguments) or "-")
        )


def _place(arguments: Namespace) -> str:
    return str(Path(arguments.place).expanduser().absolute()) if arguments.place else ""


def _make(session: Session) -> None:
    made = session.services.automatic_backups.run()
    text = session.say("backup.unchanged") if made is None else session.say("backup.done", file=made.path)
    value = {"file": None if made is None else str(made.path)}
    session.tell(value, _with_materials(session, text, "not_in_backups"))


def _list(session: Session) -> None:
    files, tz = session.services.automatic_backups.list(), session.services.settings.tz
    value = [
        {
            "file": str(file.path),
            "at": moment_of(file.at, tz).isoformat(timespec="seconds"),
            "size": file.size,
            "second": file.second,
        }
        for file in files
    ]
    lines = [
        f"{moment_of(file.at, tz):%Y-%m-%d %H:%M}  {file.size / 1e6:6.1f} MB  {file.path}" for file in files
    ]
    session.tell(value, "\n".join(lines) or session.say("backup.none"))


def _restore_chosen(session: Session, arguments: Namespace) -> None:
    """Put a backup, or the newest good one, in the place of the desk, which is kept beside it."""
    chosen = arguments.chosen or _newest(session.path)
    _put_back_and_tell(session, chosen, chosen, force=True)


def _newest(desk: Path) -> Path:
    from meetup_desk.services.desk.backup_folder import newest_good  # noqa: PLC0415 - see `main`

    found = newest_good(desk)
    if found is None:
        raise DeskError(ErrorCode.FILE_MISSING, reason="backup", file=desk)
    return found.path


def _write(session: Session, arguments: Namespace) -> None:
    backups = session.services.backups
    backups.backup(session.target(arguments.file))
    text = session.say("backup.done", file=session.name_of(arguments.file))
    value = {"ok": True, "problems": [], "file": str(arguments.file)}
    session.tell(value, _with_materials(session, text, "not_in_backups"))


def _with_materials(session: Session, text: str, said: str) -> str:
    """Add what became of photos and files, which are kept beside the desk."""
    from meetup_desk.services.desk.file_names import materials_beside  # noqa: PLC0415 - see `main`

    folder = materials_beside(session.path)
    return text if folder is None else f"{text}\n{session.say(f'material.{said}', folder=folder)}"


def _restore(session: Session, arguments: Namespace) -> None:
    _put_back_and_tell(session, arguments.file, session.source(arguments.file), force=arguments.force)


def _put_back_and_tell(session: Session, name: Path, backup: Path, *, force: bool) -> None:
    if not backup.is_file():
        raise DeskError(ErrorCode.FILE_MISSING, file=backup)
    if force and session.path.exists():
        session.ask_role(lambda services: services.desk.check_host())
    kept = _put_back(session, backup, force=force)
    value = {
        "ok": True,
        "problems": [],
        "desk": str(session.path),
        "kept": None if kept is None else str(kept),
    }
    text = session.say("restore.done", file=name, desk=session.path)
    told = text if kept is None else f"{text}\n{session.say('restore.kept', kept=kept)}"
    session.tell(value, _with_materials(session, told, "not_restored"))


def _put_back(session: Session, backup: Path, *, force: bool) -> Path | None:
    from meetup_desk.services.desk.backups import restore  # noqa: PLC0415 - see `main`

    try:
        source = session.not_the_desk(backup)
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
