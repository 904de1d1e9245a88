"""Old Office files (MS-CFB): whether they are whole, and how far the sheets of an XLS reach.

The reader of sheets (calamine) is given nothing that is cut off or out of all bounds: there it takes the
process down. No library among the dependencies reads these files without opening their sheets. Layouts are
those of [MS-CFB] 2.2, 2.3, 2.6 and [MS-XLS] 2.4.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.formats.size_limits import MOST_CELLS
from meetup_desk.files import age_files

_FREE = 0xFFFFFFFF
_LAST_SECTOR = 0xFFFFFFFA  # higher numbers are marks
_MINI_SECTOR, _MINI_CUTOFF = 64, 4096  # bytes
_BOF, _FILEPASS, _MULRK, _DIMENSIONS, _SST = 0x809, 0x2F, 0xBD, 0x200, 0xFC
_CELLS = frozenset({0x06, 0xBD, 0xD6, 0xFD, 0x203, 0x204, 0x205, 0x27E})  # each begins with row and column


class _Entry(NamedTuple):
    name: str
    start: int
    size: int


def check_compound(path: Path) -> None:
    """Raise DeskError `file_unreadable` (damaged, encrypted), `file_not_a_list` or `file_too_large`."""
    try:
        file = _Compound(age_files.read_bytes(path))
        names = {entry.name for entry in file.entries}
        if "EncryptedPackage" in names:
            raise DeskError(ErrorCode.FILE_UNREADABLE, reason="encrypted", file=path.name)
        if not names & {"Workbook", "Book"}:
            raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="document", file=path.name)
        _check_sheets(path, file.workbook())
    except (struct.error, IndexError, ValueError, OSError) as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="damaged", file=path.name) from error


def _check_sheets(path: Path, stream: bytes) -> None:
    rows = columns = 0
    for kind, start, length in _records(stream):
        if kind == _FILEPASS:
            raise DeskError(ErrorCode.FILE_UNREADABLE, reason="encrypted", file=path.name)
        if kind == _BOF:
            rows = columns = 0
        elif kind in _CELLS and length >= 6:
            row, column = struct.unpack_from("<HH", stream, start)
            if kind == _MULRK:
                (column,) = struct.unpack_from("<H", stream, start + length - 2)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            if rows * columns > MOST_CELLS:
                raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="inflated", file=path.name)
        elif kind in {_DIMENSIONS, _SST}:
            _check_promise(kind, stream[start : start + length], len(stream))


def _check_promise(kind: int, data: bytes, size: int) -> None:
    """Raise ValueError where a count, for which the reader makes room at once, cannot be true."""
    if kind == _SST:
        (strings,) = struct.unpack_from("<I", data, 4)
        if strings * 3 > size:  # bytes that an empty string takes
            raise ValueError("more strings than bytes")
    else:
        layout = "<IIHH" if len(data) >= 14 else "<HHHH"
        top, bottom, left, right = struct.unpack_from(layout, data)
        if bottom > 65_536 or right > 256 or top > bottom or left > right:  # limits of the format
            raise ValueError("sheet beyond all bounds")


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        if kind == 0:  # padding at the end
            return
        yield kind, place + 4, length
        place += 4 + length


class _Compound:
    """The streams of a file; ValueError, IndexError or struct.error where it is not whole."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        (shift,) = struct.unpack_from("<H", data, 30)
        if shift not in {9, 12}:
            raise ValueError("sector size")
        self._size = 1 << shift
        self._count = (len(data) - 1) // self._size  # sectors behind the header
        self._fat = self._numbers(self._fat_sectors())
        if any(number != _FREE for number in self._fat[self._count :]):
            raise ValueError("cut off")
        (first,) = struct.unpack_from("<I", data, 48)
        self.entries = list(self._directory(self._stream(first)))

    def _sector(self, number: int) -> bytes:
        if number >= self._count:
            raise ValueError("sector behind the end")
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _fat_sectors(self) -> Iterator[bytes]:
        numbers = list(struct.unpack_from("<109I", self._data, 76))
        following, _ = struct.unpack_from("<II", self._data, 68)
        seen = set()
        while following < _LAST_SECTOR and following not in seen:
            seen.add(following)
            *more, following = struct.unpack(f"<{self._size // 4}I", self._sector(following))
            numbers += more
        return (self._sector(number) for number in numbers if number < _LAST_SECTOR)

    def _numbers(self, sectors: Iterator[bytes]) -> list[int]:
        data = b"".join(sectors)
        return list(struct.unpack_from(f"<{len(data) // 4}I", data))

    def _stream(self, start: int) -> bytes:
        return b"".join(self._sector(number) for number in _chain(self._fat, start))

    def _directory(self, data: bytes) -> Iterator[_Entry]:
        for place in range(0, len(data) - 127, 128):
            length, kind = struct.unpack_from("<HB", data, place + 64)
            start, size = struct.unpack_from("<IQ", data, place + 116)
            if kind:
                name = data[place : place + min(length, 64)].decode("utf-16-le").rstrip("\0")
                yield _Entry(name, start, size & 0xFFFFFFFF)

    def workbook(self) -> bytes:
        """Give the stream that holds the sheets."""
        entry = next(entry for entry in self.entries if entry.name in {"Workbook", "Book"})
        if entry.size >= _MINI_CUTOFF:
            return self._stream(entry.start)[: entry.size]
        (first,) = struct.unpack_from("<I", self._data, 60)
        minis = self._numbers(iter([self._stream(first)]))
        held = self._stream(self.entries[0].start)
        chain = _chain(minis, entry.start)
        return b"".join(held[n * _MINI_SECTOR : (n + 1) * _MINI_SECTOR] for n in chain)[: entry.size]


def _chain(following: list[int], start: int) -> Iterator[int]:
    for _ in range(len(following) + 1):
        if start >= _LAST_SECTOR:
            return
        yield start
        start = following[start]
    raise ValueError("a chain that bites its tail")
