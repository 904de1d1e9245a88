"""The file beside an encrypted desk that holds its key, locked with the passphrase.

It is named after the desk, `meetup.desk.key`, and goes along with each copy. Every `.key` of the folder is
tried: copies that were set aside open as well. Without it the recovery words open the desk: they are the key.
"""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.desk.passphrases import key_of
from meetup_desk.store.file import data_keys

_HEAD = b"meetup-desk key 1\n"
_LONGEST = 4096  # bytes; ours has some 140
_MOST = 20  # key files of a folder that are tried: each costs half a second


def path_of(desk: Path) -> Path:
    """Give where the key of a desk lies."""
    return desk.with_name(desk.name + ".key")


def write_aside(desk: Path, key: bytes, passphrase: str) -> Path:
    """Lock the key of a desk that will be encrypted, under a name of its own; DeskError as `write`."""
    content = _locked(key, passphrase)
    path = _second_name(path_of(desk), content)
    write_whole(path, content)
    return path


def put_in_place(path: Path, desk: Path) -> Path:
    """Give a key file the name that belongs to its desk; one that stands there is kept for older copies.

    Gives where it is now: still where it was, which opens the desk as well, if another program holds either.
    """
    own = path_of(desk)
    try:
        if own.is_file():
            disk.put_in_place(own, _second_name(own, own.read_bytes()))
        disk.put_in_place(path, own)
    except OSError:
        return path
    return own


def write(desk: Path, key: bytes, passphrase: str) -> None:
    """Lock a key with a passphrase beside a desk; DeskError `not_writable`, `disk_full`."""
    write_whole(path_of(desk), _locked(key, passphrase))


def read(desk: Path, passphrase: str) -> bytes:
    """Give the key of a desk; DeskError `desk_locked` (`no_key`, `wrong`), `desk_damaged`."""
    contents = list(_contents(desk))
    if not contents:
        raise DeskError(ErrorCode.DESK_LOCKED, reason="no_key", file=desk.name, key_file=path_of(desk).name)
    unlocked = [key for content in contents if (key := _unlock(content, passphrase)) is not None]
    if not unlocked:
        raise DeskError(ErrorCode.DESK_LOCKED, reason="wrong", file=desk.name)
    for key in unlocked:
        if data_keys.opens(desk, key):
            return key
    raise DeskError(ErrorCode.DESK_DAMAGED, file=desk.name, detail="the key does not open it")


def take_along(desk: Path, copy: Path) -> None:
    """Have the same passphrase open a copy of an encrypted desk; DeskError `not_writable`, `disk_full`."""
    source, target = path_of(desk), path_of(copy)
    if not data_keys.is_encrypted(copy) or not source.is_file():
        return
    content = source.read_bytes()
    if any(_is_copy(path, content) for path in copy.parent.glob("*.key")):  # of the backup before this one
        return
    if target.is_file() and target.read_bytes() != content:  # of a desk that stood there before
        target = _second_name(target, content)
    write_whole(target, content)


def _is_copy(path: Path, content: bytes) -> bool:
    with contextlib.suppress(OSError):
        return path.stat().st_size == len(content) and path.read_bytes() == content
    return False


def _second_name(path: Path, content: bytes) -> Path:
    return path.with_name(f"{path.stem}.{hashlib.sha256(content).hexdigest()[:8]}.key")


def _contents(desk: Path) -> Iterator[bytes]:
    own = path_of(desk)
    with contextlib.suppress(OSError):
        others = sorted(one for one in desk.parent.glob("*.key") if one != own)
        for path in [own, *others][:_MOST]:
            if path.is_file() and path.stat().st_size <= _LONGEST:
                content = path.read_bytes()
                if content.startswith(_HEAD):
                    yield content


def _locked(key: bytes, passphrase: str) -> bytes:
    from meetup_desk.files.encryption import lock  # noqa: PLC0415 - brings cryptography; the first rows wait

    return _HEAD + lock(key, key_of(passphrase), _HEAD)


def _unlock(content: bytes, passphrase: str) -> bytes | None:
    from meetup_desk.files.encryption import unlock  # noqa: PLC0415 - as above

    try:
        key = unlock(content[len(_HEAD) :], key_of(passphrase), _HEAD)
    except ValueError:
        return None
    return key if len(key) == data_keys.KEY_BYTES else None
