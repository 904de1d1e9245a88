"""The file of scans beside a pack while its door is open: each line is on the disk before it is answered."""

import contextlib
import errno
import os
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout
from nacl.signing import SigningKey

from meetup_desk.domain.authority import WrongPins
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.times import Instant
from meetup_desk.files import disk
from meetup_desk.files.permissions import FILE, make_folder
from meetup_desk.packs.neighbour_files import same_pack_beside
from meetup_desk.packs.scan_file import ScanFileTrouble, ScanLog, chained, head_line, read_log, signed_line
from meetup_desk.packs.scan_memory import ScanMemory, keep_aside
from meetup_desk.packs.scan_records import ScanRecord, batch_text, wrong_pins_text
from meetup_desk.packs.voucher import SignedVoucher

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


class Journal:
    """Holds the scans of one pack for this process and appends to them.

    Raises DeskError `desk_busy` while another program does, `disk_full`, `not_writable`, `file_unreadable`
    where the file was damaged, and RuleError `scans_of_other_pack`, `scans_gone` where it held more once, or
    `pack_copied` where the same pack has other scans under another name beside it. `anyway`, it goes on with
    the scans that hold, and a file that it has to change is kept beside as it was. `memory` is the folder of
    `ScanMemory`.
    """

    def __init__(
        self,
        path: Path,
        voucher: SignedVoucher,
        seed: bytes,
        *,
        anyway: bool = False,
        memory: Path | None = None,
    ) -> None:
        self.path, self._key = path, SigningKey(seed)
        self._memory = ScanMemory(path, head_line(voucher), memory)
        self._voucher = voucher.voucher
        # Opened on one thread, closed on another: the locks belong to neither.
        self._locks = [FileLock(place, mode=FILE, thread_local=False) for place in self._memory.locks]
        self._file = self._size = -1
        self.wrong_pins = WrongPins()
        try:
            self._lock()
            self._file = os.open(path, _FLAGS, FILE)
            self.records = self._recover(head_line(voucher), anyway=anyway)
            self._memory.note(self._size)
        except Timeout:
            self.close()
            raise DeskError(ErrorCode.DESK_BUSY, reason="pack", file=path.name) from None
        except OSError as error:
            self.close()
            raise self._trouble(error) from error
        except BaseException:
            self.close()
            with contextlib.suppress(OSError):  # made just now, it would be in the way of putting scans back
                if not path.stat().st_size:
                    path.unlink()
            raise

    def _lock(self) -> None:
        beside, *here = self._locks
        beside.acquire(timeout=0)
        for lock in here:
            with contextlib.suppress(PermissionError, NotADirectoryError, FileExistsError):  # no memory then
                make_folder(Path(lock.lock_file).parent)
                lock.acquire(timeout=0)

    def _recover(self, head: bytes, *, anyway: bool) -> list[ScanRecord]:
        """Read what is there, and cut off a line that a crash left half: nobody was shown its verdict."""
        data = self.path.read_bytes()
        log, own = read_log(data), data.startswith(head)
        begun = head.startswith(data)  # new, or not even its first line was whole
        trouble = self._trouble_in(log, own=own, begun=begun) or self._copied(head, data)
        if trouble is not None and not anyway:
            raise trouble
        if log.trouble is ScanFileTrouble.TAMPERED or not (own or begun):
            keep_aside(self.path, data)
        if not own:
            os.ftruncate(self._file, 0)
            self._size, self._tip = 0, chained(b"", head[:-1])
            self._write(head)
            _sync_folder(self.path)
            return []
        if log.proven < len(data):
            os.ftruncate(self._file, log.proven)
            os.fsync(self._file)
        self._size, self._tip, self.wrong_pins = log.proven, log.tip, log.wrong_pins
        return log.records

    def _trouble_in(self, log: ScanLog, *, own: bool, begun: bool) -> DeskError | None:
        if not own and not begun:
            if log.voucher is not None:
                return RuleError("scans_of_other_pack", file=self.path.name)
            return DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=self.path.name, line=log.line)
        if log.trouble is ScanFileTrouble.TAMPERED:
            return DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=self.path.name, line=log.line)
        held = log.proven if own else 0
        return RuleError("scans_gone", file=self.path.name) if held < self._memory.size else None

    def _copied(self, head: bytes, data: bytes) -> DeskError | None:
        other = same_pack_beside(self.path, data, head)
        return None if other is None else RuleError("pack_copied", file=self.path.name, other=other.name)

    def is_expired(self, now: Instant) -> bool:
        """Tell whether its pack is expired now, or was once: a clock that is set back brings no door to life.

        A door that nobody came through yet forgets: the clock of its laptop may have been put right.
        """
        if self.records:
            self._memory.note_time(now)
        scanned = max((record.clock for record in self.records), default=0) >> 16  # ms
        return max(now, self._memory.latest, scanned * 1000) > self._voucher.expires_at

    def append(self, records: Sequence[ScanRecord]) -> None:
        """Write records, all or none; they are on the disk when this returns."""
        self._append(batch_text(records))
        self.records += records

    def note_wrong_pins(self, wrong_pins: WrongPins) -> None:
        """Write down wrong PINs among the scans, where nobody forgets them without missing scans too."""
        self._append(wrong_pins_text(wrong_pins))
        self.wrong_pins = wrong_pins

    def _append(self, text: str) -> None:
        line = signed_line(self._key, self._tip, text)
        try:
            self._keep_place()
            self._write(line)
        except OSError as error:
            raise self._trouble(error) from error
        self._tip = chained(self._tip, line[:-1])

    def _keep_place(self) -> None:
        """Put the file back where somebody removed it: what is written to a file without a name is lost."""
        try:
            if os.path.samestat(self.path.stat(), os.fstat(self._file)):
                return
        except FileNotFoundError:
            self._put_back()
            return
        self._go_on_there()

    def _go_on_there(self) -> None:
        """Go on in the file that took the place of ours, where it holds the same: a stick that is back."""
        log = read_log(self.path.read_bytes())
        if log.tip != self._tip:
            raise OSError(errno.EEXIST, "another file took the place of the scans")
        held, self._file = self._file, os.open(self.path, _FLAGS, FILE)
        self._size = log.proven
        with contextlib.suppress(OSError):
            os.close(held)

    def _put_back(self) -> None:
        if self.path.parent.stat().st_dev != os.fstat(self._file).st_dev:
            raise OSError(errno.ENODEV, "the stick is out, and what is there now is where it was")
        held, size = self._file, self._size
        os.lseek(held, 0, os.SEEK_SET)
        data = os.read(held, size)
        self._file, self._size = os.open(self.path, _FLAGS | os.O_EXCL, FILE), 0
        try:
            self._write(data)
            _sync_folder(self.path)
        except OSError:
            os.close(self._file)  # Windows removes nothing that is open
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
        return disk.trouble(error, self.path.name, reason="at_door")

    def close(self) -> None:
        """Let others have the scans."""
        if self._file >= 0:
            if self._size >= 0:
                self._leave_in_place()
            with contextlib.suppress(OSError):  # its stick is out
                os.close(self._file)
            self._file = -1
        for lock in self._locks:
            lock.release()

    def _leave_in_place(self) -> None:
        """Leave the scans where they belong, also where somebody removed the file meanwhile."""
        with contextlib.suppress(OSError):
            self._keep_place()
            self._memory.note(self._size)


def _sync_folder(path: Path) -> None:
    """Let the name of a new file reach the disk too, where a folder can be flushed."""
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
