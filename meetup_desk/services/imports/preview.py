"""What importing a list says: before anything is written, and afterwards."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.exchange.formats.encodings import EncodingChoice
from meetup_desk.services.imports.column_mapping import SourceColumn
from meetup_desk.services.imports.line_decisions import LineAction
from meetup_desk.services.imports.tally import ImportTally

__all__ = ("EncodingChoice", "ImportPreview", "ImportPreviewLine", "ImportResult", "SourceColumn")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreviewLine:
    """What one line would become."""

    line: int
    name: str
    action: LineAction
    status: RsvpStatus
    before: RsvpStatus | None
    party: int
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """A list before anything is written."""

    kind: str  # csv, xlsx, vcard, chat ...
    encoding: str
    columns: list[SourceColumn]
    tally: ImportTally
    lines: list[ImportPreviewLine]  # the first ones
    is_guessed: bool = False  # the encoding, by what the letters say
    is_known: bool = True  # False where the headings say nothing: somebody has to map them first
    sheet: str = ""
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did; `changes.change` is what takes it back."""

    tally: ImportTally
    changes: Changes
