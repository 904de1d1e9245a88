"""Tables of web pages, which many systems hand out as Excel files.

`html.parser` of the standard library reads the page; no dependency gives tables within bounded memory.
"""

import codecs
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.formats.size_limits import MOST_CELLS
from meetup_desk.exchange.formats.text_files import TextFile, measure
from meetup_desk.exchange.rows import Row
from meetup_desk.files import age_files

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_START = 4096  # bytes
# What pages declare, and what their programs write (the Encoding Standard, 4.2).
_WRITTEN = {
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
}
_BREAKS = frozenset({"br", "p", "div", "li"})
_UNSEEN = frozenset({"script", "style"})
_WIDEST = 1000  # columns that one cell may span


def page_tables(path: Path, encoding: str | None = None) -> tuple[TextFile, list[list[Row]]]:
    """Give the tables of a page, each with rows from 1; errors as `measure`, and `file_too_large`."""
    file = measure(path, encoding or _declared(path))
    reader = _Tables(path)
    with file.open() as lines:
        for line in lines:
            reader.feed(line)
    reader.close()
    return file, [list(_rows(table)) for table in reader.tables if table]


def _rows(table: list[list[str]]) -> Iterator[Row]:
    width = max(map(len, table))
    for number, cells in enumerate(table, start=1):
        yield number, cells + [""] * (width - len(cells))


def _declared(path: Path) -> str | None:
    """Give the encoding that a page declares, where it holds."""
    with age_files.open_binary(path) as file:
        start = file.read(_START)
    found = _CHARSET.search(start)
    if found is None or start.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        name = _WRITTEN.get(name, name)
        age_files.read_bytes(path).decode(name)
    except (LookupError, UnicodeDecodeError):
        return None
    return name


class _Tables(HTMLParser):
    """Collects the cells of every table; a table inside a cell is a table of its own."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._path = path
        self._open: list[list[list[str]]] = []  # tables around the place at hand, the innermost last
        self._cells: list[list[str] | None] = []  # pieces of the open cell of each
        self._unseen = 0
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row, a cell or a line of one."""
        if tag == "table":
            self._open.append([])
            self._cells.append(None)
            self.tables.append(self._open[-1])
        elif tag in _UNSEEN:
            self._unseen += 1
        elif self._open and tag == "tr":
            self._end_cell()
            self._open[-1].append([])
        elif self._open and tag in {"td", "th"}:
            self._end_cell()
            self._begin_cell(dict(attrs))
        elif self._open and tag in _BREAKS and self._cells[-1]:
            self._cells[-1].append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End what ends here."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in {"td", "th", "tr"} and self._open:
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()
            self._cells.pop()

    def handle_data(self, data: str) -> None:
        """Take the text of a cell."""
        if self._cells and self._cells[-1] is not None and not self._unseen:
            self._cells[-1].append(data)

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        table = self._open[-1]
        if not table:
            table.append([])
        spans = attributes.get("colspan") or "1"
        extra = min(int(spans), _WIDEST) - 1 if spans.isdecimal() else 0
        self._count += 1 + extra
        if self._count > MOST_CELLS:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="inflated", file=self._path.name)
        table[-1].append("")
        self._cells[-1] = []
        table[-1].extend([""] * extra)
        self._place = len(table[-1]) - 1 - extra

    def _end_cell(self) -> None:
        pieces = self._cells[-1]
        if pieces is not None:
            lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
            self._open[-1][-1][self._place] = "\n".join(filter(None, lines))
            self._cells[-1] = None
