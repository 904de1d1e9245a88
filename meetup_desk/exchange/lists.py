"""Lists of people in files: opened, recognised, and read line by line."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.exchange.candidates import Candidate, Refusal
from meetup_desk.exchange.delimited import DELIMITERS, declared_delimiter, rows_of_file, rows_of_text
from meetup_desk.exchange.headings import FIELDS
from meetup_desk.exchange.kinds import Kind, kind_of
from meetup_desk.exchange.rows import RowReader, service_of
from meetup_desk.exchange.shape import Shape, find_shape
from meetup_desk.exchange.texts import TextFile, measure

Entry = Candidate | Refusal
Entries = Callable[[], Iterator[Entry]]
Progress = Callable[[int, int], None]

MOST_BYTES = 100_000_000
_SAMPLE = 64 * 1024  # characters
_STEP = 500  # lines between two reports of progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A list that was opened: what was recognised, and its people line by line."""

    path: Path
    kind: str  # csv, xlsx, xls, ods, vcard, chat
    service: str = ""  # meetup, luma, eventbrite; '' for any other
    headings: tuple[str, ...] = ()  # unique; letters as in spreadsheets when the file has none
    heading_line: int | None = None
    mapping: dict[str, str]  # heading -> one of FIELDS
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    total: int  # lines, roughly
    entries: Entries

    @property
    def questions(self) -> tuple[str, ...]:
        """Headings that nobody knows: somebody's own questions, whose answers are kept."""
        return tuple(heading for heading, field in self.mapping.items() if field == "question")

    def candidates(self, progress: Progress | None = None) -> Iterator[Entry]:
        """Read the people one by one, in the order of the file and within bounded memory.

        `progress` hears every few hundred lines how many of about how many are done; what it raises stops
        the reading and closes the file.
        """
        if progress is None:
            return self.entries()
        return _reported(self.entries(), progress, self.total)


def _reported(entries: Iterator[Entry], progress: Progress, total: int) -> Iterator[Entry]:
    progress(0, total)
    done = 0
    for done, entry in enumerate(entries, start=1):
        if done % _STEP == 0:
            progress(min(entry.line, total), total)
        yield entry
    progress(max(done, total), total)


def open_list(
    path: Path,
    *,
    tz: str,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    max_bytes: int = MOST_BYTES,
) -> ListFile:
    """Open a list of people and recognise what it holds.

    `tz` is the zone of times that bring none; `mapping` says by hand what headings hold (see FIELDS).
    DeskError `file_missing`, `file_unreadable`, `file_not_a_list`, `file_too_large`; RuleError `map_field`
    or `map_heading` where the mapping names what there is not.
    """
    by_hand = dict(mapping or {})
    for heading, field in by_hand.items():
        if field not in FIELDS:
            raise RuleError("map_field", heading=heading, field=field, fields=", ".join(FIELDS))
    kind = kind_of(path, max_bytes)
    if kind is not Kind.TEXT:
        raise DeskError(ErrorCode.FILE_NOT_A_LIST, file=path.name, sheet=sheet)
    return _open_table(measure(path, encoding), by_hand, tz)


def _open_table(file: TextFile, by_hand: dict[str, str], tz: str) -> ListFile:
    text = file.head(_SAMPLE)
    found = _best_delimiter(text, frozenset(by_hand))
    if found is None:
        raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="no_headings", file=file.path.name)
    delimiter, shape = found
    rows = rows_of_text(text, delimiter)
    fields = _mapped(shape, by_hand)
    sample = [cells for _, cells in rows[shape.row + 1 :]]
    reader = RowReader(shape.headings, fields, sample, tz)
    heading_line = rows[shape.row][0] if shape.row >= 0 else None
    skip = heading_line or (1 if declared_delimiter(text) else 0)
    return ListFile(
        path=file.path,
        kind="csv",
        service=service_of(shape.headings),
        headings=shape.headings,
        heading_line=heading_line,
        mapping=dict(zip(shape.headings, fields, strict=True)),
        encoding=file.encoding,
        delimiter=delimiter,
        total=file.lines,
        entries=lambda: _read(rows_of_file(file, delimiter), reader, skip),
    )


def _best_delimiter(text: str, mapped: frozenset[str]) -> tuple[str, Shape] | None:
    declared = declared_delimiter(text)
    best: tuple[str, Shape] | None = None
    for delimiter in [declared] if declared else DELIMITERS:
        shape = find_shape([cells for _, cells in rows_of_text(text, delimiter)], mapped)
        if shape is not None and (best is None or shape.score > best[1].score):
            best = delimiter, shape
    return best


def _mapped(shape: Shape, by_hand: Mapping[str, str]) -> list[str]:
    unknown = [heading for heading in by_hand if heading not in shape.headings]
    if unknown:
        raise RuleError("map_heading", heading=unknown[0], headings=", ".join(filter(None, shape.headings)))
    return [by_hand.get(heading, field) for heading, field in zip(shape.headings, shape.fields, strict=True)]


def _read(rows: Iterable[tuple[int, list[str]] | Refusal], reader: RowReader, skip: int) -> Iterator[Entry]:
    for row in rows:
        if isinstance(row, Refusal):
            if row.line > skip:
                yield row
            continue
        line, cells = row
        if line <= skip or not cells:
            continue
        entry = reader.read(line, cells)
        if entry is not None:
            yield entry
