"""The passphrase of an encrypted desk: from a file, or asked at the terminal."""

import getpass
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.words.say import say_error

if TYPE_CHECKING:
    from meetup_desk.cli.terminal.session import Session

_TRIES = 4
_FIRST_PAUSE = 1.0  # seconds after a wrong passphrase; doubled each time


def unlock(session: "Session", desk: Path, locked: DeskError, file: Path | None) -> None:
    """Unlock a desk, or raise the DeskError `desk_locked` that says why it stays locked."""
    from meetup_desk.services.desk import encryption  # noqa: PLC0415 - see `main`

    named = passphrase_file(file)
    if named is not None:
        encryption.unlock(desk, first_line(session.source(named)))
        return
    try:
        _unlock_by_keyring(session, desk, locked)
    except DeskError as error:
        if not can_ask():
            raise
        if error is not locked:
            print(say_error(error.code, error.reason, session.lang, **error.facts), file=sys.stderr)
    else:
        return
    _ask(session, desk)


def _ask(session: "Session", desk: Path) -> None:
    from meetup_desk.services.desk import encryption  # noqa: PLC0415 - see `main`

    pause = _FIRST_PAUSE
    for left in reversed(range(_TRIES)):
        try:
            encryption.unlock(desk, getpass.getpass(session.say("encryption.ask", file=desk.name) + " "))
        except DeskError as error:
            if error.reason != "wrong" or not left:
                raise
            session.refuse(error)
            time.sleep(pause)
            pause *= 2
        else:
            return


def _unlock_by_keyring(session: "Session", desk: Path, locked: DeskError) -> None:
    from meetup_desk.services.desk import remembered_key  # noqa: PLC0415 - see `main`

    if not remembered_key.is_remembered(session.path):
        raise locked
    remembered_key.unlock(session.path, desk)


def old_passphrase(session: "Session", file: Path | None) -> str:
    """Give the passphrase that a desk has now; RuleError `passphrase_unasked`."""
    named = passphrase_file(file)
    if named is not None:
        return first_line(session.source(named))
    if not can_ask():
        raise RuleError("passphrase_unasked")
    return getpass.getpass(session.say("encryption.ask", file=session.path.name) + " ")


def passphrase_file(file: Path | None) -> Path | None:
    """Give the file with the passphrase of the desk: that of the option, else of the environment."""
    from_environment = os.environ.get("MEETUP_DESK_PASSPHRASE_FILE", "")
    return file or (Path(from_environment).expanduser() if from_environment else None)


def new_passphrase(session: "Session", file: Path | None) -> str:
    """Give a passphrase that is to be set; RuleError `passphrases_differ`, `passphrase_unasked`."""
    if file is not None:
        return first_line(session.source(file))
    if not can_ask():
        raise RuleError("passphrase_unasked")
    first = getpass.getpass(session.say("encryption.ask_new") + " ")
    if getpass.getpass(session.say("encryption.ask_again") + " ") != first:
        raise RuleError("passphrases_differ")
    return first


def can_ask() -> bool:
    """Tell whether somebody sits at the terminal who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
