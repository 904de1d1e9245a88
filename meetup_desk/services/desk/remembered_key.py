"""The key of an encrypted desk in the system's keyring: whoever can sign in to this account opens the desk.

A file beside the desk, `meetup.desk.keyring`, names the entry and holds no secret; without it no keyring is
asked. On another computer the entry is not there, so the passphrase opens the desk. The key is what is kept,
which a change of the passphrase leaves as it is.
"""

import contextlib
from pathlib import Path
from uuid import UUID, uuid4

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import disk, system_keyring
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.store.file import data_keys
from meetup_desk.store.file.file_identity import follow_link

_LENGTH = 32  # of an entry's name: a UUID in hex


def is_remembered(desk: Path) -> bool:
    """Tell whether this desk's key was given to a keyring."""
    return _entry(desk) is not None


def remember(desk: Path) -> None:
    """Give the key of a desk that is unlocked to the keyring.

    RuleError `desk_is_plain`, `keyring_unavailable`; DeskError `desk_locked`, `not_writable`, `disk_full`.
    """
    key = data_keys.key_of(follow_link(desk))
    if key is None:
        raise RuleError("desk_is_plain", file=desk.name)
    entry = _entry(desk) or uuid4().hex
    write_whole(_path_of(desk), entry.encode())  # first: an entry that nothing names could not be removed
    try:
        system_keyring.put(entry, key.hex())
    except system_keyring.KeyringError as error:
        disk.remove(_path_of(desk))
        raise RuleError("keyring_unavailable") from error


def forget(desk: Path) -> None:
    """Take the key of a desk out of the keyring; RuleError `keyring_unavailable`."""
    entry = _entry(desk)
    if entry is None:
        return
    try:
        system_keyring.remove(entry)
    except system_keyring.KeyringError as error:
        raise RuleError("keyring_unavailable") from error
    disk.remove(_path_of(desk))


def unlock(desk: Path, copy: Path | None = None) -> None:
    """Let this process open a desk that is remembered, or a copy of it, by the keyring.

    DeskError `desk_locked` (`keyring_unread`, `keyring_other`), which says that the passphrase is needed.
    """
    file = follow_link(copy or desk)
    try:
        secret = system_keyring.get(_entry(desk) or "")
    except system_keyring.KeyringError as error:
        raise DeskError(ErrorCode.DESK_LOCKED, reason="keyring_unread", file=file.name) from error
    key = _read(secret or "")
    if key is None or not data_keys.opens(file, key):
        raise DeskError(ErrorCode.DESK_LOCKED, reason="keyring_other", file=file.name)
    data_keys.add(key)


def take_along(desk: Path, target: Path) -> None:
    """Have the keyring open a desk that was moved; where that fails, its passphrase does."""
    with contextlib.suppress(OSError):
        disk.put_in_place(_path_of(desk), _path_of(target))


def _path_of(desk: Path) -> Path:
    desk = follow_link(desk)
    return desk.with_name(f"{desk.name}.keyring")


def _entry(desk: Path) -> str | None:
    """Give the name of the desk's entry; None where the file is missing or was not written by this."""
    with contextlib.suppress(OSError, ValueError):
        return UUID(_path_of(desk).read_bytes()[:_LENGTH].decode()).hex
    return None


def _read(secret: str) -> bytes | None:
    with contextlib.suppress(ValueError):
        key = bytes.fromhex(secret)
        return key if len(key) == data_keys.KEY_BYTES else None
    return None
