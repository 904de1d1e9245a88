"""Encrypting a desk, and decrypting it: a verified copy takes the place of the file."""

import contextlib
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.atomic_write import replacing
from meetup_desk.files.work_folder import room_beside
from meetup_desk.store.desk import integrity
from meetup_desk.store.file import copies, data_keys, driver, header, schema
from meetup_desk.store.file.file_identity import follow_link
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.store.file.read_transaction import ReadTransaction

Watch = Callable[[int, int], None]  # bytes that are written, of how many; what it raises stops the work
_STEPS = 200_000  # of SQLite's virtual machine between two looks at the progress: some 10 ms
_CHUNK = 1 << 20  # bytes


def encrypt(path: Path, key: bytes, watch: Watch) -> bool:
    """Encrypt a desk; gives whether the old file could be overwritten.

    DeskError `desk_busy`, `desk_damaged`, `disk_full`, `not_writable`; the desk is then as it was.
    """
    return _rewrite(path, key, watch)


def decrypt(path: Path, watch: Watch) -> bool:
    """Decrypt a desk that this process can open; gives and raises as `encrypt`, and `desk_locked`."""
    return _rewrite(path, None, watch)


def _rewrite(path: Path, key: bytes | None, watch: Watch) -> bool:
    path = follow_link(path)
    version = header.check_is_desk(path)
    with (
        LockFile(path, "encryption"),
        driver.translated_errors(path),
        overwriting(path) as overwritten,
        replacing(path) as copy,
    ):
        with contextlib.closing(driver.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _export(connection, copy, key, watch=watch)
            counts = schema.row_counts(ReadTransaction(connection))
        _verify(copy, key, counts, path.name, version)
        copies.flush_before_rename(copy, path)
    return overwritten.done


def _export(connection: Any, copy: Path, key: bytes | None, *, watch: Watch) -> None:
    """Copy every table into a new file; progress is by its size."""
    stopped: list[BaseException] = []
    total = connection.execute("PRAGMA page_count").fetchone()[0] * 4096

    def look() -> int:
        try:
            watch(min(copy.stat().st_size, total), total)
        except BaseException as error:  # noqa: BLE001 - SQLite would swallow it
            stopped.append(error)
            return 1
        return 0

    copy.touch()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ATTACH DATABASE ? AS copy KEY ?", (str(copy), data_keys.literal(key) if key else ""))
    if key:
        data_keys.use(connection, key, "copy")
    connection.set_progress_handler(look, _STEPS)
    try:
        connection.execute("SELECT sqlcipher_export('copy')")
    except driver.DatabaseError as error:
        if stopped:
            raise stopped[0] from None
        if shutil.disk_usage(copy.parent).free < total:  # the export says no more than that it failed
            raise DeskError(ErrorCode.DISK_FULL, file=copy.name) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    for pragma in ("user_version", "application_id"):
        value = connection.execute(f"PRAGMA main.{pragma}").fetchone()[0]
        connection.execute(f"PRAGMA copy.{pragma} = {value}")
    connection.execute("DETACH DATABASE copy")


def _verify(copy: Path, key: bytes | None, counts: dict[str, int], file: str, version: int) -> None:
    damaged = DeskError(ErrorCode.DESK_DAMAGED, file=file, detail="copy")
    if header.check_is_desk(copy) != version or data_keys.is_encrypted(copy) != (key is not None):
        raise damaged
    with contextlib.closing(driver.connect(copy, new_key=key)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        db = ReadTransaction(connection)
        if integrity.file_errors(db, 1) or schema.row_counts(db) != counts:
            raise damaged
        if version == header.SCHEMA_VERSION:  # of an older one it is only known that nothing got lost
            schema.refuse_altered(db, file)


class _Overwritten:
    """Whether the old file was overwritten."""

    done = False


@contextlib.contextmanager
def overwriting(path: Path) -> Iterator[_Overwritten]:
    """Overwrite the file that stands at `path` now, once another has taken its place.

    A disk of flash memory, and a file system that copies on write, may keep old blocks all the same.
    """
    result = _Overwritten()
    if sys.platform == "win32":  # it replaces no open file: a second name keeps the old one within reach
        with room_beside(path) as room:
            old = room / "old"
            with contextlib.suppress(OSError):  # FAT knows no second name
                os.link(path, old)
            yield result
            with contextlib.suppress(OSError), old.open("rb+") as file:
                _overwrite(file)
                result.done = True
        return
    with path.open("rb+") as file:
        yield result
        with contextlib.suppress(OSError):
            _overwrite(file)
            result.done = True


def _overwrite(file: IO[bytes]) -> None:
    left = os.fstat(file.fileno()).st_size
    file.seek(0)
    while left > 0:
        left -= file.write(secrets.token_bytes(min(_CHUNK, left)))
    file.flush()
    os.fsync(file.fileno())
