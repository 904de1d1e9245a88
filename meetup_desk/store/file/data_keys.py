"""Keys of encrypted desks, as SQLCipher takes them.

The first 112 bytes of an encrypted desk stay readable: SQLite's header with version and application id, and
nothing of a person. So a file tells what it is before anybody unlocks it (SQLCipher's
`cipher_plaintext_header_size`).

A key opens a desk and all its copies. The process holds the keys that were unlocked: backups, upgrades and
rescued copies open as the desk itself does.
"""

import contextlib
import hashlib
import threading
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from meetup_desk.domain.errors import DeskError, ErrorCode

KEY_BYTES = 32
_CLEAR = 112  # bytes at the start of the file: SQLite's header has 100, ciphers take blocks of 16
_RESERVED, _KEPT_FREE = 20, 80  # offset of how many bytes each page keeps free, and SQLCipher's number
_unlocked: list[bytes] = []
_changing = threading.Lock()


def is_encrypted(path: Path) -> bool:
    """Tell from its header whether a desk is encrypted; a file that is not there is not."""
    try:
        with path.open("rb") as file:
            head = file.read(_RESERVED + 1)
    except OSError:
        return False
    return head.startswith(b"SQLite format 3\x00") and head[_RESERVED:] == bytes([_KEPT_FREE])


def add(key: bytes) -> None:
    """Let this process open what a key opens."""
    with _changing:
        if key not in _unlocked:
            _unlocked.insert(0, key)


def forget() -> None:
    """Let this process open no encrypted desk any more; connections that are open stay so."""
    with _changing:
        _unlocked.clear()


def key_of(path: Path) -> bytes | None:
    """Give the key of an encrypted desk, None for a plain one; DeskError `desk_locked` without its key."""
    if not is_encrypted(path):
        return None
    with _changing:
        keys = list(_unlocked)
    for key in keys:
        if opens(path, key):
            return key
    raise DeskError(ErrorCode.DESK_LOCKED, file=path.name)


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a key opens an encrypted desk."""
    with contextlib.closing(dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute(
            "PRAGMA cipher_log_level = NONE"
        )  # another key is no error: nothing for a terminal
        use(connection, key)
        try:
            connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        except dbapi2.DatabaseError:
            return False
        return True


def use(connection: Any, key: bytes, database: str = "main") -> None:
    """Have a fresh connection encrypt and decrypt with a key."""
    if database == "main":
        connection.execute(f'PRAGMA key = "{literal(key)}"')
    connection.execute(f"PRAGMA {database}.cipher_plaintext_header_size = {_CLEAR}")


def literal(key: bytes) -> str:
    """Write a key for SQLCipher, with the salt of its page checks, which a readable header cannot hold."""
    salt = hashlib.blake2b(key, digest_size=16, person=b"desk page salt").digest()
    return f"x'{key.hex()}{salt.hex()}'"
