"""The passphrase of a file that is written or read encrypted: from a file, or asked at the terminal."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.cli.terminal.unlocking import can_ask, new_passphrase
from meetup_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from meetup_desk.cli.terminal.session import Session

_TRIES = 3


def encrypt(session: "Session", file: Path, passphrase_file: Path | None) -> None:
    """Have a file written encrypted; RuleError `passphrase_weak`, `passphrase_unasked` and others."""
    from meetup_desk.services.desk import encrypted_files  # noqa: PLC0415 - see `main`

    encrypted_files.encrypt_with(file, new_passphrase(session, passphrase_file))


def open_encrypted(session: "Session", file: Path, passphrase_file: Path | None) -> None:
    """Have an encrypted file read; RuleError `file_passphrase_needed`, `file_passphrase_wrong`."""
    from meetup_desk.services.desk import encrypted_files  # noqa: PLC0415 - see `main`

    if not encrypted_files.is_locked(file):
        return
    if passphrase_file is not None:
        encrypted_files.open_with(file, first_line(passphrase_file))
        return
    if not can_ask():
        raise RuleError("file_passphrase_needed", file=file.name)
    for left in reversed(range(_TRIES)):
        try:
            asked = session.say("encryption.ask", file=file.name) + " "
            encrypted_files.open_with(file, getpass.getpass(asked))
        except RuleError as error:
            if not left:
                raise
            session.refuse(error)
        else:
            return
