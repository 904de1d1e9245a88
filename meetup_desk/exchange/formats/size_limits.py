"""How much memory a spreadsheet would take, found out before it is opened.

A few bytes can stand for gigabytes: a compressed file inflates, and one cell in a far corner makes a reader
that keeps sheets as rectangles reserve everything before it. The reader (calamine) has no limits to set.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.formats.file_kinds import ListFileKind
from meetup_desk.files import age_files

MOST_INFLATED = 200_000_000  # bytes
MOST_CELLS = 10_000_000  # the reader takes 32 bytes for each
_MOST_RATIO = 200  # sheets of one repeated row come to 60
_HARMLESS = 10_000_000  # bytes; below, the ratio does not matter
_CHUNK = 1 << 20
_OVERLAP = 256  # bytes; a tag that two chunks share is seen in the second

_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, OSError, EOFError),
    *(KeyError, ValueError, NotImplementedError, RuntimeError),
)

# Each starts with a literal, which the engine searches ten times faster than a pattern.
_ROW = re.compile(rb'row [^>]*?r="(\d+)')
_WIDE = re.compile(rb'r="([A-Z][A-Z]+)\d')
_FILLED = re.compile(rb'c [^>]*?r="([A-Z]+)(\d+)"(?:[^>]*[^/>])?>')


def check_archive(path: Path, kind: ListFileKind) -> None:
    """Raise DeskError `file_too_large` for a spreadsheet that would fill the memory."""
    try:
        with age_files.open_binary(path) as file, zipfile.ZipFile(file) as archive:
            _check_sizes(path, archive.infolist())
            if kind is ListFileKind.ODS:
                _check_ods(path, archive)
            else:
                _check_xlsx(path, archive)
    except _DAMAGED as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="damaged", file=path.name) from error


def _too_large(path: Path) -> DeskError:
    return DeskError(ErrorCode.FILE_TOO_LARGE, reason="inflated", file=path.name)


def _check_sizes(path: Path, members: list[zipfile.ZipInfo]) -> None:
    inflated = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if inflated > MOST_INFLATED or (inflated > _HARMLESS and inflated > _MOST_RATIO * packed):
        raise _too_large(path)


def _check_xlsx(path: Path, archive: zipfile.ZipFile) -> None:
    for member in archive.infolist():
        if member.filename.startswith("xl/worksheets/"):
            rows, columns = _written(archive, member)
            # Formatting alone may reach to the far corner; only cells that hold something count.
            if rows * columns > MOST_CELLS and _filled(archive, member) > MOST_CELLS:
                raise _too_large(path)


def _written(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[int, int]:
    rows, columns = 1, 26
    for chunk in _chunks(archive, member):
        rows = max(rows, max(map(int, _ROW.findall(chunk)), default=0))
        columns = max(columns, max(map(_column, _WIDE.findall(chunk)), default=0))
    return rows, columns


def _filled(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    rows = columns = 1
    for chunk in _chunks(archive, member):
        for letters, row in _FILLED.findall(chunk):
            rows, columns = max(rows, int(row)), max(columns, _column(letters))
    return rows * columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _chunks(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    before = b""
    with archive.open(member) as file:
        while chunk := file.read(_CHUNK):
            if b"='" in chunk:
                chunk = chunk.replace(b"'", b'"')
            yield before + chunk
            before = chunk[-_OVERLAP:]


def _check_ods(path: Path, archive: zipfile.ZipFile) -> None:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="encrypted", file=path.name)
    counter = _OdsCells()
    with archive.open("content.xml") as file:
        while chunk := file.read(_CHUNK):
            counter.feed(chunk)
            if counter.cells > MOST_CELLS:
                raise _too_large(path)


class _OdsCells:
    """Counts cells of an OpenDocument sheet, where a number says how often a cell or a row repeats."""

    def __init__(self) -> None:
        self.cells = 0
        self._row = self._column = self._times = 1
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start

    def feed(self, chunk: bytes) -> None:
        """Parse on; ValueError for what is no XML."""
        try:
            self._parser.Parse(chunk)
        except expat.ExpatError as error:
            raise ValueError(error) from error

    def _start(self, tag: str, facts: dict[str, str]) -> None:
        if tag == "table:table":
            self._row = 0
        elif tag == "table:table-row":
            self._row += _times(facts, "table:number-rows-repeated")
            self._column = 0
        elif tag in {"table:table-cell", "table:covered-table-cell"}:
            self._column += _times(facts, "table:number-columns-repeated")
            if "office:value-type" in facts:
                self.cells = max(self.cells, self._row * self._column)


def _times(facts: dict[str, str], name: str) -> int:
    text = facts.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1
