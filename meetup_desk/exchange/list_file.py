"""Lists of people in files: what was recognised, and their people line by line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from meetup_desk.exchange.candidates import Candidate, Refusal, Skipped, SkippedPart

Entry = Candidate | Refusal
Entries = Callable[[], Iterator[Entry]]
Progress = Callable[[int, int], None]

_STEP = 500  # lines between two reports of progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A list that was opened: what was recognised, and its people line by line."""

    path: Path
    kind: str  # csv, xlsx, xls, ods, html, vcard, kakao, whatsapp, poll, chat
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
    beside: tuple[SkippedPart, ...] = ()  # what of the file is no line of the list: sheets, titles
    skipped: Skipped = field(default_factory=Skipped)  # what reading it passes over
    samples: dict[str, tuple[str, ...]] = field(default_factory=dict)  # heading -> its first cells
    is_known: bool = True  # False for a table whose headings say nothing: somebody has to map them

    @property
    def questions(self) -> tuple[str, ...]:
        """Headings that nobody knows: somebody's own questions, whose answers are kept."""
        return tuple(heading for heading, field in self.mapping.items() if field == "question")

    @property
    def untaken(self) -> list[SkippedPart]:
        """What of the file was not taken, apart from refused lines; whole once it was read to its end."""
        return [
            *self.beside,
            *(SkippedPart(kind, name, number) for (kind, name), number in self.skipped.items()),
        ]

    def candidates(self, progress: Progress | None = None) -> Iterator[Entry]:
        """Read the people one by one, in the order of the file and within bounded memory.

        `progress` hears every few hundred lines how many of about how many are done; what it raises stops
        the reading and closes the file.
        """
        self.skipped.clear()
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
