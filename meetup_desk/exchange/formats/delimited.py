"""Tables with a delimiter: CSV, TSV and their kin.

`csv` of the standard library reads them; around it stands what it does not give: the line where a record
starts, and the lines behind a quotation mark that nothing closes.
"""

import csv
from collections.abc import Iterable, Iterator
from itertools import chain

from meetup_desk.exchange.candidates import Refusal, RefusalReason
from meetup_desk.exchange.formats.text_files import TextFile, lines_of
from meetup_desk.exchange.rows import Row

DELIMITERS = (",", "\t", ";", "|")
_LONGEST_RECORD = 100  # lines


def declared_delimiter(text: str) -> str | None:
    """Give the delimiter that a first line `sep=;` declares, as Excel writes and reads it."""
    first = text.splitlines()[0].strip().strip('"') if text.strip() else ""
    return first[4:5] if first.lower().startswith("sep=") and len(first) == 5 else None


def rows_of_text(text: str, delimiter: str) -> list[Row]:
    """Give the rows of a text that is at hand, without those that cannot be read."""
    return [row for row in _Records(lines_of(text), delimiter) if not isinstance(row, Refusal)]


def rows_of_file(file: TextFile, delimiter: str) -> Iterator[Row | Refusal]:
    """Give the rows of a file one by one."""
    with file.open() as lines:
        yield from rows_of_lines(lines, delimiter)


def rows_of_lines(lines: Iterable[str], delimiter: str) -> Iterator[Row | Refusal]:
    """Give the rows of lines one by one."""
    return iter(_Records(lines, delimiter))


class _Records:
    """Records of a delimited text, with the line where each one starts.

    A quotation mark that nothing closes would swallow all lines behind it: such a record is taken apart
    again, its first line is refused and the rest is read anew.
    """

    def __init__(self, lines: Iterable[str], delimiter: str) -> None:
        self._lines = iter(lines)
        self._again: list[str] = []  # lines to be read anew, last first
        self._taken: list[str] = []  # lines of the record at hand
        self._delimiter = delimiter

    def _feed(self) -> Iterator[str]:
        taken = self._taken
        for line in chain(self._put_back(), self._lines):
            taken.append(line)
            if len(taken) > _LONGEST_RECORD:
                raise csv.Error("record without end")
            yield line

    def _put_back(self) -> Iterator[str]:
        while self._again:
            yield self._again.pop()

    def __iter__(self) -> Iterator[Row | Refusal]:
        start = 1
        taken = self._taken
        records = csv.reader(self._feed(), delimiter=self._delimiter)
        while True:
            try:
                cells = next(records)
            except StopIteration:
                return
            except csv.Error:
                cells = None
            if len(taken) == 1 and cells is not None:
                yield start, cells
                start += 1
            elif cells is not None and self._is_well_formed():
                yield start, cells
                start += len(taken)
            else:
                yield Refusal(start, RefusalReason.OPEN_QUOTE, taken[0].strip()[:200])
                start += 1
                self._again.extend(reversed(taken[1:]))
                records = csv.reader(self._feed(), delimiter=self._delimiter)
            taken.clear()

    def _is_well_formed(self) -> bool:
        try:
            return sum(1 for _ in csv.reader(iter(self._taken), delimiter=self._delimiter, strict=True)) == 1
        except csv.Error:
            return False
