"""The file of scans beside a pack while its door is open: each line is on the disk before it is answered."""

import contextlib
import errno
import os
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout
from nacl.signing import SigningKey

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import disk
from meetup_desk.packs.records import ScanRecord, batch_text
from meetup_desk.packs.scanlog import ScanLog, Trouble, chained, head_line, read_log, signed_line
from meetup_desk.packs.seen import Seen, keep_aside
from meetup_desk.packs.voucher import SignedVoucher

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


def scans_beside(pack: Path) -> Path:
    """Give the place of a pack's scans."""
    return pack.with_name(pack.name + ".scans")


class Journal:
    """Holds the scans of one pack for this process and appends to them.

    Raises DeskError `desk_busy` while another program does, `disk_full`, `not_writable`, `file_unreadable`
    where the file was damaged, and RuleError `scans_of_other_pack`, or `scans_gone` where it held more once.
    `anyway`, it goes on with the scans that hold, and a file that it has to change is kept beside as it was.
    """

    def __init__(self, path: Path, voucher: SignedVoucher, seed: bytes, *, anyway: bool = False) -> None:
        self.path, self._key = path, SigningKey(seed)
        self._seen = Seen(path, head_line(voucher))
        # Opened on one thread, closed on another: the lock belongs to neither.
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
        self._file = self._size = -1
        try:
            self._lock.acquire(timeout=0)
            self._file = os.open(path, _FLAGS, 0o600)
            self.records = self._recover(head_line(voucher), anyway=anyway)
            self._seen.note(self._size)
        except Timeout:
            raise DeskError(ErrorCode.DESK_BUSY, reason="pack", file=path.name) from None
        except OSError as error:
            self.close()
            raise self._trouble(error) from error
        except BaseException:
            self.close()
            raise

    def _recover(self, head: bytes, *, anyway: bool) -> list[ScanRecord]:
        """Read what is there, and cut off a line that a crash left half: nobody was shown its verdict."""
        data = self.path.read_bytes()
        log, own = read_log(data), data.startswith(head)
        begun = head.startswith(data)  # new, or not even its first line was whole
        trouble = self._trouble_in(log, own=own, begun=begun)
        if trouble is not None and not anyway:
            if not data:  # made just now
                with contextlib.suppress(OSError):
                    self.path.unlink()
            raise trouble
        if log.trouble is Trouble.TAMPERED or not (own or begun):
            keep_aside(self.path, data)
        if not own:
            os.ftruncate(self._file, 0)
            self._size, self._tip = 0, chained(b"", head[:-1])
            self._write(head)
            _sync_folder(self.path)
            return []
        if log.good < len(data):
            os.ftruncate(self._file, log.good)
            os.fsync(self._file)
        self._size, self._tip = log.good, log.tip
        return log.records

    def _trouble_in(self, log: ScanLog, *, own: bool, begun: bool) -> DeskError | None:
        if not own and not begun:
            if log.voucher is not None:
                return RuleError("scans_of_other_pack", file=self.path.name)
            return DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=self.path.name, line=log.line)
        if log.trouble is Trouble.TAMPERED:
            return DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=self.path.name, line=log.line)
        held = log.good if own else 0
        return RuleError("scans_gone", file=self.path.name) if held < self._seen.size else None

    def append(self, records: Sequence[ScanRecord]) -> None:
        """Write records, all or none; they are on the disk when this returns."""
        line = signed_line(self._key, self._tip, batch_text(records))
        try:
            self._keep_place()
            self._write(line)
        except OSError as error:
            raise self._trouble(error) from error
        self._tip = chained(self._tip, line[:-1])
        self.records += records

    def _keep_place(self) -> None:
        """Put the file back where somebody removed it: what is written to a file without a name is lost."""
        try:
            if os.path.samestat(self.path.stat(), os.fstat(self._file)):
                return
        except FileNotFoundError:
            self._put_back()
            return
        raise OSError(errno.EEXIST, "another file took the place of the scans")

    def _put_back(self) -> None:
        held, size = self._file, self._size
        os.lseek(held, 0, os.SEEK_SET)
        data = os.read(held, size)
        self._file, self._size = os.open(self.path, _FLAGS | os.O_EXCL, 0o600), 0
        try:
            self._write(data)
            _sync_folder(self.path)
        except OSError:
            os.close(self._file)
            self.path.unlink(missing_ok=True)
            self._file, self._size = held, size
            raise
        os.close(held)

    def _write(self, line: bytes) -> None:
        try:
            if os.fstat(self._file).st_size != self._size:  # a write failed, and could not be taken back
                os.ftruncate(self._file, self._size)
            done = 0
            while done < len(line):
                done += os.write(self._file, line[done:])
            os.fsync(self._file)
        except OSError:
            os.ftruncate(self._file, self._size)
            raise
        self._size += len(line)

    def _trouble(self, error: OSError) -> DeskError:
        return disk.trouble(error, self.path.name)

    def close(self) -> None:
        """Let others have the scans."""
        if self._file >= 0:
            if self._size >= 0:
                self._leave_in_place()
            os.close(self._file)
            self._file = -1
        self._lock.release()

    def _leave_in_place(self) -> None:
        """Leave the scans where they belong, also where somebody removed the file meanwhile."""
        with contextlib.suppress(OSError):
            self._keep_place()
            self._seen.note(self._size)


def _sync_folder(path: Path) -> None:
    """Let the name of a new file reach the disk too, where a folder can be flushed."""
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
