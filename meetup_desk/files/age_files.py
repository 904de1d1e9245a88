"""Files that age encrypts with a passphrase (age-encryption.org/v1): every tool of that format opens them.

The last ending of a name says so: `people.csv.age` holds what `people.csv` would hold. Nothing of it is on
the disk in clear, neither while it is written nor while it is read. The process holds the passphrases that
were given for files, as it holds the keys of desks.
"""

import io
import threading
import unicodedata
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError

SUFFIX = ".age"
_HEADS = (b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----")
_NOT_OPENED = (
    "Decryption failed"  # pyrage has one exception for all; damage it calls "decryption error" and more
)
_passphrases: dict[Path, str] = {}
_changing = threading.Lock()


def is_named_so(path: Path) -> bool:
    """Tell whether a file of this name is written encrypted."""
    return path.suffix.lower() == SUFFIX


def plain_name(path: Path) -> Path:
    """Give the name of what is inside, which tells its format: `people.csv` of `people.csv.age`."""
    return path.with_suffix("") if is_named_so(path) else path


def use(path: Path, passphrase: str) -> None:
    """Write and read a file with a passphrase from now on."""
    with _changing:
        _passphrases[path.absolute()] = unicodedata.normalize("NFC", passphrase)


def take_back(path: Path) -> None:
    """Forget the passphrase of a file."""
    with _changing:
        _passphrases.pop(path.absolute(), None)


def forget() -> None:
    """Forget all passphrases of files, and what was read last."""
    with _changing:
        _passphrases.clear()
    _decrypted.cache_clear()


def passphrase_of(path: Path) -> str | None:
    """Give the passphrase that was given for a file."""
    with _changing:
        return _passphrases.get(path.absolute())


def encrypted(path: Path, data: bytes) -> bytes:
    """Give what is written for a file of this name; RuleError `file_passphrase_needed` without one."""
    import pyrage  # noqa: PLC0415 - few files are encrypted

    return bytes(pyrage.passphrase.encrypt(data, _passphrase(path)))


def is_encrypted(path: Path) -> bool:
    """Tell by its content whether a file is encrypted; one that cannot be read is not."""
    with suppress(OSError, ValueError):
        if path.is_file():
            with path.open("rb") as file:
                return file.read(max(map(len, _HEADS))).startswith(_HEADS)
    return False


def open_binary(path: Path) -> BinaryIO:
    """Open a file to read what is in it, encrypted or not. OSError, and RuleError as `read_bytes`."""
    return io.BytesIO(read_bytes(path)) if is_encrypted(path) else path.open("rb")


def read_bytes(path: Path) -> bytes:
    """Give what is in a file, encrypted or not.

    OSError; RuleError `file_passphrase_needed`, `file_passphrase_wrong`; DeskError `file_unreadable` (`age`).
    """
    if not is_encrypted(path):
        return path.read_bytes()
    facts = path.stat()
    return _decrypted(path, _passphrase(path), facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=1)  # a list is read several times, and each time the passphrase would cost a second
def _decrypted(path: Path, passphrase: str, _changed: int, _size: int) -> bytes:
    import pyrage  # noqa: PLC0415 - as above

    try:
        return bytes(pyrage.passphrase.decrypt(path.read_bytes(), passphrase))
    except pyrage.DecryptError as error:
        if str(error) == _NOT_OPENED:
            raise RuleError("file_passphrase_wrong", file=path.name) from None
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="age", file=path.name) from error


def _passphrase(path: Path) -> str:
    found = passphrase_of(path)
    if found is None:
        raise RuleError("file_passphrase_needed", file=path.name)
    return found
